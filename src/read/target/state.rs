//! States, the budget, and no target: "genomfört", "pågår", "inom beslutad ram", "+ eller 0", "följs".

use super::cursor::Cursor;
use crate::model::rule::{Budget, Rule};

/// Something is done, or begun.
pub(super) fn state(cursor: &mut Cursor<'_>) -> Option<Rule> {
    cursor.take("work");
    if cursor.take("done") || cursor.words(&["carried", "out"]) {
        return Some(Rule::Done);
    }
    if cursor.take("take-part") {
        cursor.words(&["in", "work"]);
        return Some(Rule::Done);
    }
    if cursor.words(&["below", "way"]) {
        return Some(Rule::Started);
    }
    cursor.take("started").then_some(())?;
    // "Påbörja registrering": one word may name what is begun.
    cursor.unknown();
    Some(Rule::Started)
}

/// Against the budget.
pub(super) fn budget(cursor: &mut Cursor<'_>) -> Option<Rule> {
    if cursor.take("within") {
        while cursor.one_of(&["adopted", "done"]).is_some() {}
        return cursor.take("budget").then_some(Rule::Budget(Budget::Within));
    }
    if cursor.words(&["hold", "budget"]) {
        return Some(Rule::Budget(Budget::Within));
    }
    if cursor.words(&["budget", "in", "balance"])
        || cursor.words(&["economy", "in", "balance"])
        || cursor.words(&["noun", "not", "negative"])
    {
        return Some(Rule::Budget(if cursor.is_empty() { Budget::NotNegative } else { return None }));
    }
    // "+ eller 0", "0 eller +"
    let zero = |cursor: &mut Cursor<'_>| cursor.number().is_some_and(|number| number.is_zero());
    let plus = |cursor: &mut Cursor<'_>| cursor.sign('+') || cursor.take("plus");
    let or = |cursor: &mut Cursor<'_>| cursor.take("or") || cursor.sign('/');
    let said = if plus(cursor) { or(cursor) && zero(cursor) } else { zero(cursor) && or(cursor) && plus(cursor) };
    said.then_some(Rule::Budget(Budget::NotNegative))
}

/// Followed without a target.
pub(super) fn none(cursor: &mut Cursor<'_>) -> Option<Rule> {
    let none = cursor.take("followed")
        || cursor.take("none")
        || cursor.words(&["target", "missing"])
        || cursor.words(&["not", "target"])
        || cursor.take("missing")
        || cursor.words(&["nothing", "target"])
        || cursor.take("reported");
    if !none {
        return None;
    }
    cursor.sign(',');
    cursor.words(&["target", "completed-later"]);
    cursor.take("upp");
    cursor.words(&["in", "annual-report"]);
    cursor.words(&["in", "annual", "report"]);
    Some(Rule::None)
}
