//! `percent-out-of-range`: a percentage that can't be one.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::check::limits::Limits;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::unit::Unit;

/// A value in percent beyond what a share can be; a change in percent may be below 0 and above 100, but not 570.
pub const CHECK: Check = check!("percent-out-of-range", Deny, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let percentages = subject.organisation.measured().filter(|indicator| indicator.unit() == Some(&Unit::Percent));
    let limits: BTreeMap<&Id, Limits> =
        percentages.map(|indicator| (&indicator.id.value, Limits::of(indicator))).collect();
    for row in &subject.organisation.measurements {
        let (Some(limits), Some(value)) = (limits.get(&row.indicator.value), row.value.number()) else { continue };
        if !limits.allow(value) {
            let message = Message::new("finding-percent-out-of-range")
                .with("value", Unit::quantity(Some(&Unit::Percent), value))
                .with("share", if *limits == Limits::Share { "yes" } else { "no" });
            findings
                .push(Finding::error(CHECK.page.code, row.at, message).help(Message::new("help-percent-out-of-range")));
        }
    }
}

/// Whether a value in percent is beyond what the indicator can have.
pub(super) fn is_beyond(indicator: &Indicator, value: Decimal) -> bool {
    indicator.unit() == Some(&Unit::Percent) && !Limits::of(indicator).allow(value)
}
