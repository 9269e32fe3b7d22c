//! The history of one thing: what became of it, version by version, the newest first.

use chrono::NaiveDate;

use super::change::{Change, Kind, What};
use super::organisation::versions;
use crate::model::id::Id;
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;

/// What a version changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The commit; none for what is not committed yet.
    pub commit: Option<Moment>,
    /// The plan that it is in.
    pub plan: Id,
    /// What became of it.
    pub changes: Vec<Change>,
}

/// A commit, as people tell it from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The beginning of its id.
    pub short: String,
    /// Its day.
    pub date: Option<NaiveDate>,
    /// The first line of its message.
    pub subject: String,
}

/// A plan in its organisation.
pub type InOrganisation<'p> = (&'p Organisation, &'p Plan);

/// What differs between two versions of a plan in what has one of some ids.
pub fn between(ids: &[String], old: InOrganisation<'_>, new: InOrganisation<'_>) -> Vec<Change> {
    let is_asked = |change: &Change| {
        let was = matches!(&change.what, What::Renamed(from) if ids.contains(from));
        let is_of = matches!(change.kind, Kind::Goal | Kind::Indicator | Kind::Activity | Kind::Budget);
        is_of && (was || ids.contains(&change.id)) && !matches!(change.what, What::Verdict(..))
    };
    versions(old, new, None).into_iter().filter(is_asked).collect()
}

/// How what has one of some ids begins in a plan.
pub fn beginning(ids: &[String], (organisation, plan): InOrganisation<'_>) -> Vec<Change> {
    between(ids, (organisation, &without_anything(plan)), (organisation, plan))
}

/// How it ends, where the plan itself does.
pub fn end(ids: &[String], (organisation, plan): InOrganisation<'_>) -> Vec<Change> {
    between(ids, (organisation, plan), (organisation, &without_anything(plan)))
}

fn without_anything(plan: &Plan) -> Plan {
    Plan { goals: Vec::new(), statistics: Vec::new(), budget: Vec::new(), ..plan.clone() }
}
