//! The budget: what was spent against what was granted, or a result of zero or more.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::case::Case;
use super::level::compared;
use super::ruling::Ruling;
use crate::message::Message;
use crate::model::direction::Direction;
use crate::model::followup::{BudgetReport, BudgetRow};
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;
use crate::model::rule::{Budget, Comparator};
use crate::model::verdict::Verdict;

/// A budget row with what has been reported of it.
#[derive(Debug, Clone)]
pub struct BudgetLine<'a> {
    /// The row.
    pub row: &'a BudgetRow,
    /// The newest report up to the day.
    pub report: Option<&'a BudgetReport>,
}

impl BudgetLine<'_> {
    /// What was left over (above zero) or spent beyond the budget (below zero), for a report on the whole period.
    pub fn deviation(&self) -> Option<Decimal> {
        self.row.amount.as_ref()?.value.checked_sub(self.report?.outcome?)
    }
}

/// A plan's budget with the newest reports up to a day.
pub fn lines<'a>(organisation: &'a Organisation, plan: &'a Plan, until: NaiveDate) -> Vec<BudgetLine<'a>> {
    let newest = |row: &BudgetRow| {
        let of_row = organisation.spending.iter().filter(|report| report.row.value == row.id.value);
        let in_time =
            of_row.filter(|report| report.period.overlaps(&plan.period.value) && report.period.last() <= until);
        in_time.max_by_key(|report| report.period)
    };
    plan.budget.iter().map(|row| BudgetLine { row, report: newest(row) }).collect()
}

/// Against the budget row with the indicator's id, or against zero.
pub fn budget(case: &Case<'_>, rule: Budget) -> Ruling {
    let lines = lines(case.organisation, case.plan, case.until);
    let line = lines.iter().find(|line| line.row.id.value == case.indicator.id.value);
    let reported = line.and_then(|line| line.report).and_then(|report| {
        let value = report.outcome?;
        Some((value, Message::new("measured").with("quantity", case.quantity(value)).with("period", report.period)))
    });
    let measured = case.outcome().map(|outcome| (outcome.value, case.measured(outcome)));
    let Some((value, outcome)) = measured.or(reported) else {
        return Ruling::new(Verdict::NotMeasured, Message::new("fact-no-outcome").with("day", case.until));
    };
    let words = |value: Decimal| case.quantity(value);
    match rule {
        Budget::NotNegative => {
            let fact = compared(outcome, value, words(Decimal::ZERO), Decimal::ZERO);
            let ruling = Ruling::holds(value >= Decimal::ZERO, fact);
            match case.outcome() {
                Some(point) => {
                    ruling.or_nearly(|| case.nearly_moved(point, case.standing_baseline().point(), Direction::Higher))
                }
                None => ruling,
            }
        }
        Budget::Within => {
            let Some(amount) = line.and_then(|line| line.row.amount.as_ref()) else {
                return Ruling::cannot(Message::new("fact-no-budget"));
            };
            let level = Message::new("level-budget").with("amount", words(amount.value));
            let ruling = Ruling::holds(
                Comparator::AtMost.holds(value, amount.value),
                compared(outcome, value, level, amount.value),
            );
            match case.outcome() {
                Some(point) => ruling.or_nearly(|| case.nearly_level(point, amount.value, Direction::Lower)),
                None => ruling,
            }
        }
    }
}
