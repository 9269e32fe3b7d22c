//! Baselines: what was reached in the old plan is where the new one starts.

use toml_edit::Table;

use super::document;
use crate::judge::IndicatorJudgement;
use crate::model::indicator::Indicator;
use crate::model::period::Period;

/// The plan's: the last year of the old one. An indicator that was not measured then starts from its newest value.
pub(super) fn of_plan(old: Period) -> Period {
    if old.is_part_of_year() || old.is_year() { old } else { Period::year(old.end_year()).unwrap_or(old) }
}

/// An indicator that has a baseline of its own starts from its newest outcome, where there is one.
pub(super) fn of_indicator(table: &mut Table, indicator: &Indicator, rows: &[&IndicatorJudgement<'_>]) {
    let outcomes = rows.iter().filter_map(|row| row.outcome.as_ref()).map(|outcome| outcome.period);
    // A tertial of a count that adds up is not its year, and nothing to start from.
    let newest = outcomes.filter(|period| !indicator.adds_up || !period.is_part_of_year()).max();
    if let Some(newest) = newest.filter(|_| table.contains_key("baseline")) {
        document::set(table, "baseline", newest.to_string());
    }
}
