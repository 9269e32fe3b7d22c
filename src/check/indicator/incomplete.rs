//! What the `indicator-without-…` checks share: what a reader needs to understand a figure.

use crate::check::few::FEW;
use crate::check::{Page, Subject};
use crate::finding::{Code, Finding};
use crate::message::Message;
use crate::model::indicator::Indicator;
use crate::model::plan::Plan;
use crate::model::rule::Rule;

/// What is lacking.
pub(super) struct Lack {
    /// The key that would say it.
    pub(super) key: &'static str,
    /// What it is called in a sentence.
    pub(super) word: &'static str,
    /// What to write.
    pub(super) help: &'static str,
}

/// Says which indicators lack something, or how many of a plan.
pub(super) fn without(
    subject: &Subject<'_>,
    page: &Page,
    lack: &Lack,
    lacks: impl Fn(&Indicator) -> bool,
    findings: &mut Vec<Finding>,
) {
    for plan in subject.organisation.plans.iter().filter(|plan| !subject.is_uncertain(plan.at)) {
        let indicators = plan.indicators().map(|(_, indicator)| indicator);
        let lacking: Vec<&Indicator> =
            indicators.filter(|it| lacks(it) && !subject.key_may_be_damaged(it.id.span, lack.key)).collect();
        if lacking.len() > FEW {
            findings.push(many(plan, page.code, lack, lacking.len()));
        } else {
            findings.extend(lacking.into_iter().map(|indicator| one(indicator, page.code, lack)));
        }
    }
}

/// Something to be done is neither counted nor better one way.
pub(super) fn is_state(indicator: &Indicator) -> bool {
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

fn one(indicator: &Indicator, code: Code, lack: &Lack) -> Finding {
    let message = Message::new("finding-indicator-without").with("title", indicator.title.value.as_str());
    let message = message.with("what", Message::new(lack.word));
    Finding::warning(code, indicator.id.span, message).help(Message::new(lack.help))
}

fn many(plan: &Plan, code: Code, lack: &Lack, count: usize) -> Finding {
    let all = plan.indicators().count();
    let message = Message::new("finding-indicators-without").with("count", count).with("all", all);
    let message = message.with("what", Message::new(lack.word));
    Finding::warning(code, plan.committee.span, message).help(Message::new(lack.help))
}
