//! States, the budget, and no target: "genomfört", "pågår", "inom beslutad ram", "+ eller 0", "följs".

use super::cursor::Cursor;
use crate::model::rule::{Budget, Rule};

/// Something is done, or begun.
pub(super) fn state(cursor: &mut Cursor<'_>) -> Option<Rule> {
    match cursor.one_of(&["done", "started"])? {
        "done" => Some(Rule::Done),
        _ => Some(Rule::Started),
    }
}

/// Against the budget.
pub(super) fn budget(cursor: &mut Cursor<'_>) -> Option<Rule> {
    if cursor.take("within") {
        while cursor.one_of(&["adopted", "done"]).is_some() {}
        return cursor.take("budget").then_some(Rule::Budget(Budget::Within));
    }
    if cursor.words(&["budget", "in", "balance"]) || cursor.words(&["noun", "not", "negative"]) {
        return Some(Rule::Budget(if cursor.is_empty() { Budget::NotNegative } else { return None }));
    }
    let plus = cursor.sign('+');
    let or = cursor.take("or") || cursor.sign('/');
    let zero = cursor.number().is_some_and(|number| number.is_zero());
    (plus && or && zero).then_some(Rule::Budget(Budget::NotNegative))
}

/// Followed without a target.
pub(super) fn none(cursor: &mut Cursor<'_>) -> Option<Rule> {
    let none = cursor.take("followed")
        || cursor.take("none")
        || cursor.words(&["target", "missing"])
        || cursor.words(&["not", "target"])
        || cursor.take("missing")
        || cursor.take("reported");
    if !none {
        return None;
    }
    cursor.sign(',');
    cursor.words(&["target", "completed-later"]);
    cursor.words(&["in", "annual-report"]);
    Some(Rule::None)
}
