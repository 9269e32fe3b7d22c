//! What has no heading in a plan's `analysis.md` yet: the goals and indicators to be commented on.

use std::collections::BTreeSet;

use crate::model::goal::Goal;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::plan::Plan;
use crate::model::text::Which;

/// What is to be commented on, in the plan's order.
#[derive(Debug, Clone, Copy)]
pub enum Owed<'a> {
    /// A goal.
    Goal(&'a Goal),
    /// An indicator.
    Indicator(&'a Indicator),
}

/// Everything that neither has a comment nor a heading that waits for one.
pub fn owed(plan: &Plan) -> Vec<Owed<'_>> {
    let analysis = plan.texts.iter().filter(|text| text.which == Which::Analysis);
    let mut there: BTreeSet<&Id> =
        analysis.flat_map(|text| &text.headings).filter_map(|heading| Some(&heading.id.as_ref()?.value)).collect();
    let mut owed = Vec::new();
    for goal in &plan.goals {
        if !goal.indicators.is_empty() && there.insert(&goal.id.value) {
            owed.push(Owed::Goal(goal));
        }
        let new = goal.indicators.iter().filter(|indicator| there.insert(&indicator.id.value));
        owed.extend(new.map(Owed::Indicator));
    }
    owed
}
