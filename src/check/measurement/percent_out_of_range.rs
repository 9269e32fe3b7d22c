//! `percent-out-of-range`: a percentage that can't be one.

use rust_decimal::Decimal;

use super::kind::{indicators, is_percent};
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::indicator::Indicator;
use crate::model::unit::Unit;

/// A value in percent beyond what a share can be; a change in percent may be below 0 and above 100, but not 570.
pub const CHECK: Check = check!("percent-out-of-range", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let mut indicators = indicators(subject);
    indicators.retain(|_, indicator| is_percent(indicator));
    for row in &subject.organisation.measurements {
        let (Some(indicator), Some(value)) = (indicators.get(&row.indicator.value), row.value.number()) else {
            continue;
        };
        if is_beyond(indicator, value) {
            let share = is_share(indicator);
            let message = Message::new("finding-percent-out-of-range")
                .with("value", Unit::quantity(Some(&Unit::Percent), value))
                .with("share", if share { "yes" } else { "no" });
            findings
                .push(Finding::error(CHECK.page.code, row.at, message).help(Message::new("help-percent-out-of-range")));
        }
    }
}

fn is_share(indicator: &Indicator) -> bool {
    let title = indicator.title.value.to_lowercase();
    ["andel", "share", "proportion"].iter().any(|word| title.contains(word))
}

/// Whether a value in percent is beyond what the indicator can have.
pub(super) fn is_beyond(indicator: &Indicator, value: Decimal) -> bool {
    let (low, high) = if is_share(indicator) { (0, 100) } else { (-200, 200) };
    is_percent(indicator) && !(Decimal::from(low) <= value && value <= Decimal::from(high))
}
