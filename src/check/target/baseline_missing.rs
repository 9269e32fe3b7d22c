//! `baseline-missing`: a target that says what shall become of a value, and no value to begin from.

use std::collections::HashSet;

use crate::check::few::few;
use crate::check::unread::Unread;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::judge::Baseline;
use crate::message::Message;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::period::Period;
use crate::model::plan::Plan;
use crate::model::rule::{Change, ColourGoal, ColourRule, Extent, Rule};
use crate::model::target::Target;

/// "Öka" from what? The target can't be judged until the value is there.
pub const CHECK: Check = check!("baseline-missing", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let unread = Unread::new(subject);
    let all = subject.judge.rows().all().iter();
    let measured: HashSet<&Id> =
        all.filter(|of| of.all().iter().any(|row| row.value.number().is_some())).map(|of| of.id).collect();
    // What has not been measured at all is missing in a plan that is followed up, not in one that is new.
    let followed = |plan: &&Plan| plan.indicators().any(|(_, indicator)| measured.contains(&indicator.id.value));
    for plan in subject.organisation.plans.iter().filter(followed) {
        let mut lacking = Vec::new();
        for (_, indicator) in plan.indicators() {
            let target = indicator.targets.iter().find_map(|it| Some((it, lack(subject, plan, indicator, it)?)));
            if let Some((target, lack)) = target.filter(|_| !unread.may_hold(&indicator.id.value)) {
                lacking.push(one(plan, indicator, target, lack));
            }
        }
        few(lacking, |count| many(plan, count), findings);
    }
}

/// Which period has no value: the one that is named, or any before the target's.
#[derive(Clone, Copy)]
enum Lack {
    Of(Period),
    Before(Period),
}

fn lack(subject: &Subject<'_>, plan: &Plan, indicator: &Indicator, target: &Target) -> Option<Lack> {
    if !target.rule().is_some_and(needs_baseline) {
        return None;
    }
    let start = target.period.unwrap_or(plan.period.value);
    let lack = match subject.judge.baseline(plan, indicator, target) {
        Baseline::Found(_) => return None,
        Baseline::Unmeasured(period) => Lack::Of(period),
        // The plan's own baseline is what one would look for first.
        Baseline::None => match &plan.baseline {
            Some(named) if named.value < start => Lack::Of(named.value),
            _ => Lack::Before(start),
        },
    };
    // What is not over yet may still be measured.
    let over = match lack {
        Lack::Of(period) => period.last() < subject.today,
        Lack::Before(period) => period.first() <= subject.today,
    };
    over.then_some(lack)
}

/// Parts of the organisation each have a baseline of their own; the whole need not have any.
fn needs_baseline(rule: &Rule) -> bool {
    match rule {
        Rule::Change(Change { extent: Some(Extent::To(_)), .. }) => false,
        Rule::Change(_) | Rule::Keep(_) => true,
        Rule::Colour(ColourRule { from, to }) => !from.is_empty() || !matches!(to, ColourGoal::AtLeast(_)),
        Rule::All(rules) => rules.iter().any(needs_baseline),
        Rule::Either(rules) => rules.iter().all(needs_baseline),
        Rule::Due(_, rule) | Rule::From(_, rule) => needs_baseline(rule),
        _ => false,
    }
}

fn one(plan: &Plan, indicator: &Indicator, target: &Target, lack: Lack) -> Finding {
    let (message, period) = match lack {
        Lack::Of(period) => (Message::new("finding-baseline-missing").with("period", period), Some(period)),
        Lack::Before(period) => (Message::new("finding-baseline-missing-before").with("period", period), None),
    };
    let message = message.with("target", target.text.value.as_str());
    let finding = Finding::warning(CHECK.page.code, target.text.span, message);
    let named = indicator.baseline.as_ref().or(plan.baseline.as_ref()).filter(|named| Some(named.value) == period);
    let finding = match named {
        Some(named) => finding.related(named.span, Message::new("related-baseline-named")),
        None => finding,
    };
    let when = period.map_or_else(|| "…".to_owned(), |period| period.to_string());
    finding.help(Message::new("help-baseline-missing").with("id", indicator.id.value.as_str()).with("when", when))
}

fn many(plan: &Plan, count: usize) -> Finding {
    let message = Message::new("finding-baselines-missing").with("count", count).with("all", plan.indicators().count());
    Finding::warning(CHECK.page.code, plan.committee.span, message).help(Message::new("help-baselines-missing"))
}
