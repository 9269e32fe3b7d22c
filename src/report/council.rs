//! The council's goals, and which goals of the committees carry them.

use crate::judge::{GoalJudgement, PlanJudgement};
use crate::model::goal::Goal;
use crate::model::organisation::Organisation;

/// A goal of a plan that others follow.
#[derive(Debug)]
pub struct CouncilGoal<'a> {
    /// The goal.
    pub goal: &'a Goal,
    /// Who carries it.
    pub carriers: Vec<Carrier<'a>>,
}

/// A committee's goal that supports a council's.
#[derive(Debug)]
pub struct Carrier<'a> {
    /// The committee's name.
    pub committee: &'a str,
    /// Its goal and how it came out.
    pub judged: &'a GoalJudgement<'a>,
}

/// Every goal that goals of other plans may support, with those that do.
pub fn goals<'a>(organisation: &'a Organisation, plans: &'a [PlanJudgement<'a>]) -> Vec<CouncilGoal<'a>> {
    let followed = plans.iter().filter(|judged| {
        let follows =
            |other: &PlanJudgement<'_>| other.plan.follows.as_ref().is_some_and(|id| id.value == judged.plan.id);
        plans.iter().any(follows)
    });
    followed
        .flat_map(|judged| judged.plan.goals.iter().map(move |goal| (judged.plan, goal)))
        .map(|(plan, goal)| CouncilGoal {
            goal,
            carriers: plans
                .iter()
                .filter(|other| other.plan.follows.as_ref().is_some_and(|id| id.value == plan.id))
                .flat_map(|other| carriers(organisation, other, goal))
                .collect(),
        })
        .collect()
}

fn carriers<'a>(
    organisation: &'a Organisation,
    judged: &'a PlanJudgement<'a>,
    goal: &'a Goal,
) -> impl Iterator<Item = Carrier<'a>> {
    let id = &judged.plan.committee.value;
    let committee = organisation.committee(id).map_or(id.as_str(), |committee| committee.name.as_str());
    let supporting = judged.goals.iter().filter(|other| other.goal.supports.iter().any(|id| id.value == goal.id.value));
    supporting.map(move |judged| Carrier { committee, judged })
}
