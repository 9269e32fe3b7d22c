//! `unknown-reference`: a role or a directive in a text that has nothing to give.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::known::help;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::{Arg, Message};
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::period::Period;
use crate::model::plan::Plan;
use crate::model::text::{Directive, Role};
use crate::source::{At, Span};

/// The reader would meet the id where a figure should be.
pub const CHECK: Check = check!("unknown-reference", Deny, run);

/// The roles that there are.
const ROLES: [&str; 2] = ["{value}", "{target}"];
/// The directives that there are.
const DIRECTIVES: [&str; 1] = ["{indicators}"];

/// Roles that programs which typeset Markdown have of their own.
const OTHER_ROLES: &str = "\
    abbr cite del doc download emphasis eq index kbd literal math numref ref strong sub sup term underline";
/// Directives, and languages in braces, that they have.
const OTHER_DIRECTIVES: &str = "\
    admonition attention blockquote bibliography card caution code code-block code-cell contents csv-table \
    danger div dot dropdown epigraph figure glossary grid hint image important include list-table margin math \
    mermaid note ojs python r raw seealso table tip toctree warning";

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in &subject.organisation.plans {
        if plan.texts.iter().all(|text| text.roles.is_empty() && text.directives.is_empty()) {
            continue;
        }
        let indicators: BTreeMap<&str, &Indicator> =
            plan.measured().map(|indicator| (indicator.id.value.as_str(), indicator)).collect();
        let goals: BTreeSet<&str> = plan.goals.iter().map(|goal| goal.id.value.as_str()).collect();
        for text in &plan.texts {
            findings.extend(text.roles.iter().filter_map(|it| role(subject, plan, it, &indicators)));
            findings.extend(text.directives.iter().filter_map(|it| directive(subject, it, &goals)));
        }
    }
}

fn role(subject: &Subject<'_>, plan: &Plan, role: &Role, known: &BTreeMap<&str, &Indicator>) -> Option<Finding> {
    let name = format!("{{{}}}", role.name.value);
    if !ROLES.contains(&name.as_str()) {
        let other = OTHER_ROLES.split_whitespace().any(|other| other == role.name.value);
        return (!other).then(|| unnamed("finding-unknown-role", &name, role.name.span, &ROLES));
    }
    let Some(indicator) = known.get(role.about.value.as_str()) else {
        return unknown(subject, "finding-unknown-reference", &role.about, known.keys().copied());
    };
    let spelt = role.period.as_ref();
    if let Some(spelt) = spelt.filter(|spelt| spelt.value.period.is_none()) {
        let message = Message::new("finding-invalid-period").with("text", spelt.value.words.as_str());
        return Some(finding(spelt.span, message, Message::new("help-invalid-period")));
    }
    let period = spelt.and_then(|spelt| spelt.value.period).unwrap_or(plan.period.value);
    let at = spelt.map_or(role.about.span, |spelt| spelt.span);
    if role.name.value == "value" {
        return unmeasured(subject, indicator, period, at);
    }
    let key_may_be_damaged = || subject.key_may_be_damaged(indicator.id.span, "target");
    (indicator.targets.is_empty() && !key_may_be_damaged()).then(|| {
        let message = Message::new("finding-reference-without-target").with("title", indicator.title.value.as_str());
        let help = Message::new("help-reference-without-target");
        finding(role.about.span, message, help).related(indicator.title.span, Message::new("related-indicator"))
    })
}

/// Where nothing is measured, the help says for when something is.
fn unmeasured(subject: &Subject<'_>, indicator: &Indicator, period: Period, at: Span) -> Option<Finding> {
    let series = subject.judge.series(indicator);
    if series.is_some_and(|series| series.of(period).is_some()) {
        return None;
    }
    let message = Message::new("finding-reference-without-value")
        .with("title", indicator.title.value.as_str())
        .with("period", period);
    let measured: Vec<Arg> = series.into_iter().flat_map(|series| &series.points).map(|it| it.period.into()).collect();
    let help = if measured.is_empty() {
        Message::new("help-reference-never-measured")
    } else {
        Message::new("help-reference-without-value").with("periods", Arg::List(measured))
    };
    Some(finding(at, message, help))
}

fn directive(subject: &Subject<'_>, directive: &Directive, goals: &BTreeSet<&str>) -> Option<Finding> {
    let name = format!("{{{}}}", directive.name.value);
    if !DIRECTIVES.contains(&name.as_str()) {
        let other = OTHER_DIRECTIVES.split_whitespace().any(|other| other == directive.name.value);
        return (!other).then(|| unnamed("finding-unknown-directive", &name, directive.name.span, &DIRECTIVES));
    }
    let goal = directive.goal.as_ref().filter(|goal| !goals.contains(goal.value.as_str()))?;
    unknown(subject, "finding-unknown-reference-goal", goal, goals.iter().copied())
}

fn unnamed(key: &'static str, name: &str, at: Span, known: &[&str]) -> Finding {
    finding(at, Message::new(key).with("name", name), help(name, known.iter().copied()))
}

fn unknown<'n>(
    subject: &Subject<'_>,
    key: &'static str,
    id: &At<Id>,
    known: impl Iterator<Item = &'n str> + Clone,
) -> Option<Finding> {
    let name = id.value.as_str();
    (name.is_empty() || !subject.may_be_damaged(name))
        .then(|| finding(id.span, Message::new(key).with("id", name), help(name, known)))
}

fn finding(at: Span, message: Message, help: Message) -> Finding {
    Finding::error(CHECK.page.code, at, message).help(help)
}
