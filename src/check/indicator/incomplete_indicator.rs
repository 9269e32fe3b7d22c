//! `indicator-without-unit`, `-direction`, `-owner`, `-source`, `-method`: what a reader needs to understand a figure.

use std::collections::BTreeSet;

use crate::check::{Check, Subject};
use crate::finding::{Code, Finding};
use crate::message::Message;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::plan::Plan;
use crate::model::rule::Rule;

/// Nobody knows what the figure counts.
pub const WITHOUT_UNIT: Check = check!("indicator-without-unit", Warn, unit);
/// Nobody knows which way is better.
pub const WITHOUT_DIRECTION: Check = check!("indicator-without-direction", Warn, direction);
/// Nobody answers for it.
pub const WITHOUT_OWNER: Check = check!("indicator-without-owner", Warn, owner);
/// Nobody knows where the figure comes from.
pub const WITHOUT_SOURCE: Check = check!("indicator-without-source", Warn, source);
/// Nobody knows how the figure comes about.
pub const WITHOUT_METHOD: Check = check!("indicator-without-method", Warn, method);

/// So many of a plan are named one by one; where more lack the same thing, the plan does, and it is said once.
const FEW: usize = 3;

fn unit(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let lacks = |it: &Indicator| it.unit.is_none() && !is_state(it);
    without(subject, WITHOUT_UNIT.page.code, ("lack-unit", "help-indicator-without-unit"), "unit", lacks, findings);
}

fn direction(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let help = "help-indicator-without-direction";
    let lacks = |it: &Indicator| it.better.is_none() && !is_state(it);
    without(subject, WITHOUT_DIRECTION.page.code, ("lack-direction", help), "better", lacks, findings);
}

/// Something to be done is neither counted nor better one way.
fn is_state(indicator: &Indicator) -> bool {
    let measured = |rule: &Rule| {
        rule.any(|rule| {
            !matches!(
                rule,
                Rule::Done
                    | Rule::Started
                    | Rule::Budget(_)
                    | Rule::Due(..)
                    | Rule::Every(..)
                    | Rule::All(_)
                    | Rule::From(..)
            )
        })
    };
    !indicator.targets.is_empty() && !indicator.targets.iter().any(|target| target.rule().is_none_or(measured))
}

fn owner(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let lacks = |it: &Indicator| it.owner.is_none() && it.units.is_empty();
    without(subject, WITHOUT_OWNER.page.code, ("lack-owner", "help-indicator-without-owner"), "owner", lacks, findings);
}

/// A source may stand with the values too, and how a figure comes about mostly says where it comes from.
fn source(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let rows = subject.organisation.measurements.iter().filter(|row| row.source.is_some());
    let sourced: BTreeSet<&Id> = rows.map(|row| &row.indicator.value).collect();
    let lacks = |it: &Indicator| {
        !is_state(it)
            && it.source.is_none()
            && it.method.is_none()
            && it.kolada.is_none()
            && !sourced.contains(&it.id.value)
    };
    without(
        subject,
        WITHOUT_SOURCE.page.code,
        ("lack-source", "help-indicator-without-source"),
        "source",
        lacks,
        findings,
    );
}

/// A figure from a source that defines it needs no method of its own.
fn method(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let own = |it: &Indicator| it.source.as_ref().is_some_and(|source| source.to_lowercase().contains("egen"));
    let lacks = |it: &Indicator| own(it) && it.method.is_none() && it.description.is_none();
    without(
        subject,
        WITHOUT_METHOD.page.code,
        ("lack-method", "help-indicator-without-method"),
        "method",
        lacks,
        findings,
    );
}

fn without(
    subject: &Subject<'_>,
    code: Code,
    (lack, help): (&'static str, &'static str),
    key: &str,
    lacks: impl Fn(&Indicator) -> bool,
    findings: &mut Vec<Finding>,
) {
    for plan in subject.organisation.plans.iter().filter(|plan| !subject.is_uncertain(plan.at)) {
        let indicators = plan.indicators().map(|(_, indicator)| indicator);
        let lacking: Vec<&Indicator> =
            indicators.filter(|it| lacks(it) && !subject.key_may_be_damaged(it.id.span, key)).collect();
        if lacking.len() > FEW {
            findings.push(many(plan, code, lack, help, lacking.len()));
        } else {
            findings.extend(lacking.into_iter().map(|indicator| one(indicator, code, lack, help)));
        }
    }
}

fn one(indicator: &Indicator, code: Code, lack: &'static str, help: &'static str) -> Finding {
    let message = Message::new("finding-indicator-without").with("title", indicator.title.value.as_str());
    let message = message.with("what", Message::new(lack));
    Finding::warning(code, indicator.id.span, message).help(Message::new(help))
}

fn many(plan: &Plan, code: Code, lack: &'static str, help: &'static str, count: usize) -> Finding {
    let all = plan.indicators().count();
    let message = Message::new("finding-indicators-without").with("count", count).with("all", all);
    Finding::warning(code, plan.committee.span, message.with("what", Message::new(lack))).help(Message::new(help))
}
