//! What checks of values ask of an indicator.

use foldhash::HashMap;

use crate::check::Subject;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::unit::Unit;

/// Every indicator by its id. The same id in two plans is the same indicator.
pub(super) fn indicators<'a>(subject: &Subject<'a>) -> HashMap<&'a Id, &'a Indicator> {
    subject.organisation.measured().map(|indicator| (&indicator.id.value, indicator)).collect()
}

/// Whether the values are in percent.
pub(super) fn is_percent(indicator: &Indicator) -> bool {
    indicator.unit() == Some(&Unit::Percent)
}
