//! `unknown-reference`: a role or a directive in a text that has nothing to give.

use std::collections::BTreeMap;

use super::{directive, role};
use crate::check::known::help;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::judge::PlanJudgement;
use crate::message::Message;
use crate::model::goal::Goal;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::plan::Plan;
use crate::model::text::Role;
use crate::source::{At, Span};

/// The reader would meet the id where a figure should be.
pub const CHECK: Check = check!("unknown-reference", Deny, run);

/// What the texts of a plan may refer to.
pub(super) struct Known<'a> {
    pub(super) subject: Subject<'a>,
    pub(super) plan: &'a Plan,
    pub(super) indicators: BTreeMap<&'a str, &'a Indicator>,
    pub(super) goals: BTreeMap<&'a str, &'a Goal>,
    /// How the plan came out, where a text speaks of a verdict.
    pub(super) judged: Option<PlanJudgement<'a>>,
}

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in &subject.organisation.plans {
        if plan.texts.iter().all(|text| text.roles.is_empty() && text.directives.is_empty()) {
            continue;
        }
        let verdict = |role: &Role| role::speaks_of_a_verdict(role);
        let judged = plan.texts.iter().flat_map(|text| &text.roles).any(verdict);
        let known = Known {
            subject: *subject,
            plan,
            indicators: plan.measured().map(|indicator| (indicator.id.value.as_str(), indicator)).collect(),
            goals: plan.goals.iter().map(|goal| (goal.id.value.as_str(), goal)).collect(),
            judged: judged.then(|| subject.judge.plan_at(plan, plan.period.value.last())),
        };
        for text in &plan.texts {
            findings.extend(text.roles.iter().filter_map(|it| role::fault(&known, text.which, it)));
            findings.extend(text.directives.iter().flat_map(|it| directive::faults(&known, text.which, it)));
        }
    }
}

impl Known<'_> {
    /// An id that nothing has, unless it may stand in a line that could not be read.
    pub(super) fn unknown<'n>(
        &self,
        key: &'static str,
        id: &At<Id>,
        known: impl Iterator<Item = &'n str> + Clone,
    ) -> Option<Finding> {
        let name = id.value.as_str();
        (name.is_empty() || !self.subject.may_be_damaged(name))
            .then(|| finding(id.span, Message::new(key).with("id", name), help(name, known)))
    }
}

/// A name in braces that is none of ours, and the ones that are.
pub(super) fn unnamed<'n>(key: &'static str, name: &At<String>, known: impl Iterator<Item = &'n str>) -> Finding {
    let braced = |name: &str| format!("{{{name}}}");
    let known: Vec<String> = known.map(braced).collect();
    let written = braced(&name.value);
    let help = help(&written, known.iter().map(String::as_str));
    finding(name.span, Message::new(key).with("name", written), help)
}

pub(super) fn finding(at: Span, message: Message, help: Message) -> Finding {
    Finding::error(CHECK.page.code, at, message).help(help)
}
