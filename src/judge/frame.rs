//! Frame: which targets of an indicator are judged, in which time, and which baseline they name.

use chrono::NaiveDate;

use super::case::Case;
use super::deadline;
use crate::model::indicator::Indicator;
use crate::model::rule::{Rule, Since};
use crate::model::target::Target;

/// The targets whose periods have begun; where none has, the first there is, or none at all.
pub fn begun(indicator: &Indicator, as_of: NaiveDate) -> Vec<Option<&Target>> {
    let has_begun = |target: &&Target| target.period.is_none_or(|period| period.first() <= as_of);
    let targets: Vec<Option<&Target>> = indicator.targets.iter().filter(has_begun).map(Some).collect();
    if targets.is_empty() { vec![indicator.targets.first()] } else { targets }
}

/// The same case with nothing after the target's deadline: that says nothing of it.
pub fn in_time<'s>(case: Case<'s>, rule: Option<&Rule>) -> Case<'s> {
    rule.and_then(|rule| deadline::of(&case, rule)).map_or(case, |day| case.until(day))
}

/// The baseline that a rule names, if any part of it does.
pub fn named_since(rule: &Rule) -> Option<Since> {
    let mut since = None;
    rule.walk(&mut |rule| {
        since = since.or(match rule {
            Rule::Change(change) => change.since,
            Rule::Keep(keep) => keep.since,
            _ => None,
        });
    });
    since
}
