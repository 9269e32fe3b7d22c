//! `impossible-value`: less than none of what is counted.

use super::kind::indicators;
use crate::check::limits::Limits;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::unit::Unit;

/// A negative value of what is counted or lasts: days, hours, persons.
pub const CHECK: Check = check!("impossible-value", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let mut indicators = indicators(subject);
    indicators.retain(|_, indicator| Limits::of(indicator) == Limits::Counted);
    for row in &subject.organisation.measurements {
        let Some(value) = row.value.number().filter(|value| value.is_sign_negative() && !value.is_zero()) else {
            continue;
        };
        if let Some(indicator) = indicators.get(&row.indicator.value) {
            let message =
                Message::new("finding-impossible-value").with("value", Unit::quantity(indicator.unit(), value));
            let finding = Finding::error(CHECK.page.code, row.at, message);
            let help = Message::new("help-impossible-value").with("title", indicator.title.value.as_str());
            findings.push(finding.help(help).related(indicator.title.span, Message::new("related-indicator")));
        }
    }
}
