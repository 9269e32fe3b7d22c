//! `percent-out-of-range`: a percentage that can't be one.

use foldhash::HashMap;
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
    // The same id in two plans is the same indicator: the last one says what it is.
    let percentages: HashMap<&Id, &Indicator> = percentages.map(|indicator| (&indicator.id.value, indicator)).collect();
    for of in subject.judge.rows().all() {
        let values = of.all().iter().filter_map(|row| Some((row, row.value.number()?)));
        // A share is ordinary whatever the percentage is of.
        let mut odd = values.filter(|(_, value)| !Limits::Share.allow(*value)).peekable();
        if odd.peek().is_none() {
            continue;
        }
        let Some(limits) = percentages.get(of.id).map(|indicator| Limits::of(indicator)) else { continue };
        for (row, value) in odd.filter(|(_, value)| !limits.allow(*value)) {
            let message = Message::new("finding-percent-out-of-range")
                .with("value", Unit::quantity(Some(&Unit::Percent), value))
                .with("share", if limits == Limits::Share { "yes" } else { "no" });
            findings
                .push(Finding::error(CHECK.page.code, row.at, message).help(Message::new("help-percent-out-of-range")));
        }
    }
}

/// Whether a value in percent is beyond what the indicator can have.
pub(super) fn is_beyond(indicator: &Indicator, value: Decimal) -> bool {
    indicator.unit() == Some(&Unit::Percent) && !Limits::of(indicator).allow(value)
}
