//! The plan on a page: goals, success factors, indicators, targets by period, and who answers for them.

use crate::model::goal::Goal;
use crate::model::indicator::Indicator;
use crate::model::organisation::Organisation;
use crate::model::period::Period;
use crate::model::plan::Plan;
use crate::source::At;

/// A plan on a page.
#[derive(Debug)]
pub struct Matrix<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The periods that targets are given for; empty where each holds for the whole plan.
    pub periods: Vec<Period>,
    /// Whether any goal has success factors.
    pub has_factors: bool,
    /// Whether anybody is named as the owner of anything.
    pub has_owners: bool,
    /// A part a perspective or area; a plan without such has one part without a title.
    pub parts: Vec<Part<'a>>,
}

/// Goals under one heading.
#[derive(Debug)]
pub struct Part<'a> {
    /// The perspective or area.
    pub heading: Option<&'a Goal>,
    /// Its goals with their rows.
    pub goals: Vec<(&'a Goal, Vec<Row<'a>>)>,
}

/// A row of the matrix.
#[derive(Debug)]
pub enum Row<'a> {
    /// An indicator.
    Indicator {
        /// Which one.
        indicator: &'a Indicator,
        /// Who answers for it: a role, or the units that carry it.
        owners: Vec<&'a str>,
    },
    /// An activity.
    Activity {
        /// What is to be done.
        title: &'a str,
        /// Who answers for it.
        owners: Vec<&'a str>,
    },
}

impl<'a> Matrix<'a> {
    /// Puts a plan on a page.
    pub fn new(organisation: &'a Organisation, plan: &'a Plan) -> Self {
        let targets = || plan.indicators().flat_map(|(_, indicator)| &indicator.targets);
        let mut periods: Vec<Period> = targets().filter_map(|target| target.period).collect();
        periods.sort();
        periods.dedup();
        let parts = parts(organisation, plan);
        let rows = || parts.iter().flat_map(|part| &part.goals).flat_map(|(_, rows)| rows);
        let owned = |row: &Row<'_>| match row {
            Row::Indicator { owners, .. } | Row::Activity { owners, .. } => !owners.is_empty(),
        };
        Self {
            plan,
            periods,
            has_factors: plan.goals.iter().any(|goal| !goal.success_factors.is_empty()),
            has_owners: rows().any(owned),
            parts,
        }
    }
}

/// Goals at the top that have goals under them are headings; a plan of goals alone is one part.
fn parts<'a>(organisation: &'a Organisation, plan: &'a Plan) -> Vec<Part<'a>> {
    let is_top = |goal: &Goal| !goal.id.value.as_str().contains('.');
    let under = |goal: &Goal, top: &Goal| {
        goal.id.value.as_str().strip_prefix(top.id.value.as_str()).is_some_and(|rest| rest.starts_with('.'))
    };
    let mut parts: Vec<Part<'a>> = Vec::new();
    for goal in &plan.goals {
        let with_rows = (goal, rows(organisation, goal));
        if is_top(goal) {
            let heads = plan.goals.iter().any(|other| under(other, goal));
            if heads {
                let own = if with_rows.1.is_empty() { Vec::new() } else { vec![with_rows] };
                parts.push(Part { heading: Some(goal), goals: own });
            } else if let Some(part) = parts.last_mut().filter(|part| part.heading.is_none()) {
                part.goals.push(with_rows);
            } else {
                parts.push(Part { heading: None, goals: vec![with_rows] });
            }
        } else if let Some(part) = parts.iter_mut().find(|part| part.heading.is_some_and(|top| under(goal, top))) {
            part.goals.push(with_rows);
        } else {
            parts.push(Part { heading: None, goals: vec![with_rows] });
        }
    }
    parts
}

fn rows<'a>(organisation: &'a Organisation, goal: &'a Goal) -> Vec<Row<'a>> {
    let unit_name = |id: &crate::model::id::Id| {
        let units = organisation.committees.iter().flat_map(|committee| &committee.units);
        units.clone().find(|unit| unit.id.value == *id).map(|unit| unit.name.as_str())
    };
    let owners = |owner: &'a Option<At<String>>, units: &'a [At<crate::model::id::Id>]| -> Vec<&'a str> {
        let named = units.iter().map(|unit| unit_name(&unit.value).unwrap_or(unit.value.as_str()));
        let owner = owner.as_ref().or(goal.owner.as_ref()).map(|owner| owner.value.as_str());
        owner.into_iter().chain(named).collect()
    };
    let indicators = goal
        .indicators
        .iter()
        .map(|indicator| Row::Indicator { indicator, owners: owners(&indicator.owner, &indicator.units) });
    let activities = goal.activities.iter().map(|activity| Row::Activity {
        title: activity.title.as_str(),
        owners: owners(&activity.owner, &activity.units),
    });
    indicators.chain(activities).collect()
}
