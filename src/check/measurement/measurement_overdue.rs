//! `measurement-overdue`: nothing measured for the last period that was due.

use std::collections::BTreeSet;

use chrono::Days;
use foldhash::{HashMap, HashMapExt, HashSet};

use crate::check::few::FEW;
use crate::check::unread::Unread;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::indicator::Indicator;
use crate::model::organisation::Organisation;
use crate::model::period::Period;
use crate::model::plan::Plan;
use crate::read::nearest::nearest;

/// An indicator with a `frequency` has no measurement, not even a mark for a missing value, for its last period that
/// ended long ago.
pub const CHECK: Check = check!("measurement-overdue", Warn, run);

/// So many days after its period a measurement is overdue: figures for a year come in spring.
const PATIENCE: u64 = 120;
/// What has been reported of an indicator, by its id.
struct Reported<'a> {
    /// The newest period; a figure for a later one says that this one is over.
    newest: HashMap<&'a str, Period>,
    unread: Unread<'a>,
}

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let reported = Reported::new(subject);
    for plan in subject.organisation.plans.iter().filter(|plan| !subject.is_uncertain(plan.at)) {
        let late = plan.measured().filter_map(|indicator| {
            let due = last_due(subject, plan, indicator).filter(|due| !reported.has(indicator, *due));
            Some((indicator, due?))
        });
        let late: Vec<(&Indicator, Period)> = late.collect();
        let unmeasured = plan.measured().all(|indicator| !reported.knows(indicator));
        if late.len() > FEW || unmeasured && late.len() > 1 {
            findings.push(many(plan, late.len(), unmeasured));
        } else {
            findings.extend(late.into_iter().map(|(indicator, due)| one(indicator, due)));
        }
    }
}

/// The last period of the plan that ended so long ago that it should have been measured by now.
fn last_due(subject: &Subject<'_>, plan: &Plan, indicator: &Indicator) -> Option<Period> {
    let periods = indicator.frequency?.periods(plan.period.value);
    let is_due =
        |period: &Period| period.last().checked_add_days(Days::new(PATIENCE)).is_some_and(|day| day < subject.today);
    periods.into_iter().rev().find(is_due)
}

fn one(indicator: &Indicator, due: Period) -> Finding {
    let message = Message::new("finding-measurement-overdue")
        .with("title", indicator.title.value.as_str())
        .with("period", due)
        .with("day", due.last());
    let help = Message::new("help-measurement-overdue").with("id", indicator.id.value.as_str());
    Finding::warning(CHECK.page.code, indicator.id.span, message).help(help.with("period", due.to_string()))
}

fn many(plan: &Plan, count: usize, unmeasured: bool) -> Finding {
    let key = if unmeasured { "finding-measurements-none" } else { "finding-measurements-overdue" };
    let message = Message::new(key).with("count", count).with("all", plan.measured().count());
    Finding::warning(CHECK.page.code, plan.period.span, message).help(Message::new("help-measurements-overdue"))
}

/// What is reported of and not measured: activities and rows of the budget.
fn reported_otherwise(organisation: &Organisation) -> HashSet<&str> {
    let activities = organisation.plans.iter().flat_map(|plan| &plan.goals).flat_map(|goal| &goal.activities);
    let rows = organisation.plans.iter().flat_map(|plan| &plan.budget);
    activities.map(|activity| &activity.id).chain(rows.map(|row| &row.id)).map(|id| id.value.as_str()).collect()
}

impl<'a> Reported<'a> {
    fn new(subject: &Subject<'a>) -> Self {
        let organisation = subject.organisation;
        let rows = subject.judge.rows().all().iter().filter_map(|of| Some((of.id.as_str(), of.newest()?)));
        let states = organisation.states.iter().map(|report| (report.about.value.as_str(), report.period));
        let spending = organisation.spending.iter().map(|report| (report.row.value.as_str(), report.period));
        let mut newest: HashMap<&str, Period> = HashMap::new();
        let mut add = |id: &'a str, period: Period| {
            newest.entry(id).and_modify(|known| *known = period.max(*known)).or_insert(period);
        };
        rows.chain(states).chain(spending).for_each(|(id, period)| add(id, period));
        // A figure under a misspelt id is another finding's; the indicator that it was meant for is not unmeasured.
        let known: BTreeSet<&'a str> = organisation.measured().map(|it| it.id.value.as_str()).collect();
        let others = reported_otherwise(organisation);
        let strangers: Vec<(&str, Period)> = newest
            .iter()
            .filter(|(id, _)| !known.contains(*id) && !others.contains(*id))
            .map(|(id, period)| (*id, *period))
            .collect();
        for (stranger, period) in strangers {
            if let Some(meant) = nearest(stranger, known.iter().copied()) {
                newest.entry(meant).and_modify(|known| *known = period.max(*known)).or_insert(period);
            }
        }
        Self { newest, unread: Unread::new(subject) }
    }

    /// Whether anything at all is known of it.
    fn knows(&self, indicator: &Indicator) -> bool {
        let id = indicator.id.value.as_str();
        self.newest.contains_key(id) || self.unread.may_hold(&indicator.id.value)
    }

    /// Whether something is reported for a period or a later one.
    fn has(&self, indicator: &Indicator, due: Period) -> bool {
        let newest = self.newest.get(indicator.id.value.as_str());
        self.unread.may_hold(&indicator.id.value) || newest.is_some_and(|newest| newest.last() >= due.first())
    }
}
