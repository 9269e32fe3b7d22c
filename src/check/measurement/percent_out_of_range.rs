//! `percent-out-of-range`: a percentage that can't be one.

use std::collections::BTreeMap;

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
    let indicators: BTreeMap<&Id, &Indicator> =
        subject.organisation.measured().map(|indicator| (&indicator.id.value, indicator)).collect();
    for row in &subject.organisation.measurements {
        let indicator =
            indicators.get(&row.indicator.value).filter(|indicator| indicator.unit() == Some(&Unit::Percent));
        let (Some(indicator), Some(value)) = (indicator, row.value.number()) else { continue };
        let limits = Limits::of(indicator);
        if !limits.allow(value) {
            let message = Message::new("finding-percent-out-of-range")
                .with("value", Unit::quantity(Some(&Unit::Percent), value))
                .with("share", if limits == Limits::Share { "yes" } else { "no" });
            findings
                .push(Finding::error(CHECK.page.code, row.at, message).help(Message::new("help-percent-out-of-range")));
        }
    }
}
