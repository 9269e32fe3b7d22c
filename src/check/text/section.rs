//! Sections: what a plan's texts say of each of its indicators.

use std::collections::BTreeMap;

use crate::model::comment::Comment;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;

/// Every indicator that `plan.md` has a section on, with that section.
pub(super) fn of_plan_texts(organisation: &Organisation) -> Vec<(&Comment, &Indicator)> {
    organisation.plans.iter().flat_map(|plan| on_indicators(plan, &plan.narrative)).collect()
}

/// The sections that are on an indicator of the plan.
pub(super) fn on_indicators<'a>(plan: &'a Plan, sections: &'a [Comment]) -> Vec<(&'a Comment, &'a Indicator)> {
    if sections.is_empty() {
        return Vec::new();
    }
    let indicators: BTreeMap<&Id, &Indicator> =
        plan.measured().map(|indicator| (&indicator.id.value, indicator)).collect();
    let on = |section: &'a Comment| Some((section, *indicators.get(&section.about.value)?));
    sections.iter().filter_map(on).collect()
}
