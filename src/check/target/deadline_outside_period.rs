//! `deadline-outside-period`: a last day, a start, a target's year or an activity's day that the plan's period misses.

use chrono::{Datelike, Months, NaiveDate};

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::indicator::Indicator;
use crate::model::period::Period;
use crate::model::plan::Plan;
use crate::model::rule::{Deadline, Rule};
use crate::source::Span;

/// Most often a year that was left from the plan before. A last day long after the period is a long-term target.
pub const CHECK: Check = check!("deadline-outside-period", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in &subject.organisation.plans {
        for (_, indicator) in plan.indicators() {
            findings.extend(no_target_within(plan, indicator));
            for target in &indicator.targets {
                let words = target.rule_span();
                let found = target.rule().and_then(|rule| outside(subject, plan, rule, words));
                let Some((message, year)) = found else { continue };
                let place = place_of_year(subject, words, &year);
                findings.push(finding(plan, place.unwrap_or(target.text.span), message));
            }
        }
        let activities = plan.goals.iter().flat_map(|goal| &goal.activities);
        let days = activities.filter_map(|activity| activity.due.as_ref());
        findings.extend(days.filter_map(|day| Some(finding(plan, day.span, activity(plan, day.value)?))));
    }
}

fn finding(plan: &Plan, at: Span, message: Message) -> Finding {
    let message = message.with("period", plan.period.value);
    let finding = Finding::warning(CHECK.page.code, at, message);
    let finding = finding.related(plan.period.span, Message::new("related-period"));
    finding.help(Message::new("help-deadline-outside-period"))
}

/// A last day before the period, or a start after it, with the year that says so.
fn outside(subject: &Subject<'_>, plan: &Plan, rule: &Rule, words: Span) -> Option<(Message, String)> {
    let period = plan.period.value;
    let mut found = None;
    rule.walk(&mut |rule| {
        let one = match rule {
            Rule::Due(Deadline::Day(day), _) if *day < period.first() && !is_eve(subject, period, *day, words) => {
                Some((Message::new("finding-deadline-before-period").with("day", *day), day.year().to_string()))
            }
            Rule::From(start, _) if start.first() > period.last() => {
                let year = start.first().year().to_string();
                Some((Message::new("finding-start-after-period").with("start", *start), year))
            }
            _ => None,
        };
        found = found.take().or(one);
    });
    found
}

/// "Inför 2011" means the day before the period on purpose.
fn is_eve(subject: &Subject<'_>, period: Period, day: NaiveDate, words: Span) -> bool {
    let said = subject.sources.text(words).to_lowercase();
    day.succ_opt() == Some(period.first()) && ["inför", "innan", "före", "before"].iter().any(|it| said.contains(it))
}

/// Targets by period, and none for any part of the plan's. Where one is, the others stand beside it on purpose.
fn no_target_within(plan: &Plan, indicator: &Indicator) -> Option<Finding> {
    let first = indicator.targets.first()?;
    let overlaps = |period: Option<Period>| period.is_none_or(|period| period.overlaps(&plan.period.value));
    if indicator.targets.iter().any(|target| overlaps(target.period)) {
        return None;
    }
    let message = Message::new("finding-target-outside-period").with("target-period", first.period?);
    Some(finding(plan, first.period_at.unwrap_or(first.text.span), message))
}

/// An activity is done in the plan's time, or somewhat later where it drags on.
fn activity(plan: &Plan, day: NaiveDate) -> Option<Message> {
    let period = plan.period.value;
    let key = if day < period.first() {
        "finding-activity-before-period"
    } else if day > period.last().checked_add_months(Months::new(12))? {
        "finding-activity-after-period"
    } else {
        return None;
    };
    Some(Message::new(key).with("day", day))
}

/// Where a year stands in a target's words.
fn place_of_year(subject: &Subject<'_>, words: Span, year: &str) -> Option<Span> {
    let at = subject.sources.text(words).find(year)?;
    Some(words.part(at, at + year.len()))
}
