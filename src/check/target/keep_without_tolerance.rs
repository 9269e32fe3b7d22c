//! `keep-without-tolerance`: "oförändrat", and nothing says how much may differ.

use crate::check::few::few;
use crate::check::{Check, Subject, is_fixed};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::direction::Direction;
use crate::model::indicator::Indicator;
use crate::model::plan::Plan;
use crate::model::rule::{Keep, Rule, Side};
use crate::model::target::Target;
use crate::read::nearest::nearest;

/// Then 49.9 is not 50: hardly what anybody means by unchanged.
pub const CHECK: Check = check!("keep-without-tolerance", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    if subject.organisation.judging.unchanged_within.is_some() || is_unread(subject, findings) {
        return;
    }
    for plan in &subject.organisation.plans {
        let targets = plan.indicators().flat_map(|(_, it)| it.targets.iter().map(move |target| (it, target)));
        let exact = targets.filter(|(_, target)| target.rule().is_some_and(is_exact));
        let found = exact.filter(|(indicator, target)| !is_one_sided(subject, indicator, target));
        few(found.map(|(indicator, target)| one(indicator, target)).collect(), |count| many(plan, count), findings);
    }
}

/// A tolerance for all that can't be read has been said to be so; it is not missing.
fn is_unread(subject: &Subject<'_>, findings: &[Finding]) -> bool {
    let settings = subject.organisation.at.file;
    let faults = findings.iter().filter(|it| it.span.file == settings && is_fixed(it.code));
    let mut lines = faults.map(|it| subject.sources.text(subject.sources.line(it.span)));
    let meant = |line: &str| nearest(line.split('=').next().unwrap_or_default().trim(), ["unchanged-within"]).is_some();
    lines.any(|line| line.contains("unchanged") || meant(line)) || subject.is_uncertain(subject.organisation.at)
}

/// "Oförändrat eller minskning" is one-sided.
fn is_exact(rule: &Rule) -> bool {
    match rule {
        Rule::Keep(Keep { within: None, side: Side::Better, .. }) => true,
        Rule::All(rules) => rules.iter().any(is_exact),
        Rule::Every(_, rule) | Rule::Some(_, _, rule) | Rule::Due(_, rule) | Rule::From(_, rule) => is_exact(rule),
        _ => false,
    }
}

/// "Försämras inte" says that any better value will do; where a direction is given it is a bound, not a level to keep.
fn is_one_sided(subject: &Subject<'_>, indicator: &Indicator, target: &Target) -> bool {
    let said = subject.sources.text(target.rule_span()).to_lowercase();
    let words = ["försäm", "sämre", "worse", "deteriorat", "decline", "sjunk", "fall"];
    indicator.direction() != Direction::Neither && words.iter().any(|word| said.contains(word))
}

fn one(indicator: &Indicator, target: &Target) -> Finding {
    let better = if indicator.direction() == Direction::Neither { "no" } else { "yes" };
    let message = Message::new("finding-keep-without-tolerance")
        .with("target", target.text.value.as_str())
        .with("better", better);
    Finding::warning(CHECK.page.code, target.text.span, message).help(Message::new("help-keep-without-tolerance"))
}

fn many(plan: &Plan, count: usize) -> Finding {
    let message = Message::new("finding-keeps-without-tolerance").with("count", count);
    Finding::warning(CHECK.page.code, plan.committee.span, message).help(Message::new("help-keep-without-tolerance"))
}
