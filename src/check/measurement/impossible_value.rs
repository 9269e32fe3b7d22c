//! `impossible-value`: less than none of what is counted.

use rust_decimal::Decimal;

use super::kind::indicators;
use crate::check::limits::Limits;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::unit::Unit;

/// A negative value of what is counted or lasts: days, hours, persons.
pub const CHECK: Check = check!("impossible-value", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let below_zero = |value: &Decimal| value.is_sign_negative() && !value.is_zero();
    let rows = subject.organisation.measurements.iter();
    let mut rows = rows.filter(|row| row.value.number().as_ref().is_some_and(below_zero)).peekable();
    if rows.peek().is_none() {
        return;
    }
    let indicators = indicators(subject);
    for row in rows {
        let counted = indicators.get(&row.indicator.value).filter(|it| Limits::of(it) == Limits::Counted);
        if let (Some(indicator), Some(value)) = (counted, row.value.number()) {
            let message =
                Message::new("finding-impossible-value").with("value", Unit::quantity(indicator.unit(), value));
            let finding = Finding::error(CHECK.page.code, row.at, message);
            let help = Message::new("help-impossible-value").with("title", indicator.title.value.as_str());
            findings.push(finding.help(help).related(indicator.title.span, Message::new("related-indicator")));
        }
    }
}
