//! Goals: a goal's verdict follows from its indicators and the goals under it.

use super::{GoalJudgement, IndicatorJudgement};
use crate::model::goal::Goal;
use crate::model::judging::GoalRule;
use crate::model::verdict::Verdict;

/// Every goal with its verdict, in the plan's order.
pub fn roll_up<'a>(goals: Vec<(&'a Goal, Vec<IndicatorJudgement<'a>>)>, by: GoalRule) -> Vec<GoalJudgement<'a>> {
    let verdicts: Vec<(&str, Vec<Verdict>)> = goals
        .iter()
        .map(|(goal, indicators)| (goal.id.value.as_str(), indicators.iter().map(|judged| judged.verdict).collect()))
        .collect();
    let below = |id: &str| -> Vec<Verdict> {
        let under = |other: &str| other == id || other.strip_prefix(id).is_some_and(|rest| rest.starts_with('.'));
        verdicts.iter().filter(|(other, _)| under(other)).flat_map(|(_, own)| own.iter().copied()).collect()
    };
    goals
        .into_iter()
        .map(|(goal, indicators)| {
            let all = below(goal.id.value.as_str());
            let with_target = all.iter().filter(|verdict| **verdict != Verdict::NoTarget);
            GoalJudgement {
                goal,
                verdict: verdict(&all, by),
                measured: with_target.clone().filter(|verdict| **verdict != Verdict::NotMeasured).count(),
                judged: with_target.count(),
                indicators,
            }
        })
        .collect()
}

/// What follows from the indicators of a goal and of the goals under it. Unmeasured ones are left out of it.
fn verdict(indicators: &[Verdict], by: GoalRule) -> Verdict {
    let judged = indicators.iter().filter(|verdict| verdict.is_judged());
    let met = judged.clone().filter(|verdict| **verdict == Verdict::Met).count();
    let partly = judged.clone().filter(|verdict| **verdict == Verdict::Partly).count();
    match (judged.count(), by) {
        (0, _) => {
            let open = [Verdict::CannotJudge, Verdict::NotDue, Verdict::NotMeasured, Verdict::NoTarget];
            open.into_iter().find(|verdict| indicators.contains(verdict)).unwrap_or(Verdict::NotMeasured)
        }
        (count, GoalRule::All) if met == count => Verdict::Met,
        (_, GoalRule::All) if met + partly == 0 => Verdict::Missed,
        (_, GoalRule::All) => Verdict::Partly,
    }
}
