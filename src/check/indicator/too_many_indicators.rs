//! `too-many-indicators`: more indicators than the organisation has decided that a plan, or a goal, shall have.

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::indicator::Indicator;
use crate::source::At;

/// Only where `[limits]` in `organisation.toml` sets a limit.
pub const CHECK: Check = check!("too-many-indicators", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let limits = &subject.organisation.limits;
    for plan in &subject.organisation.plans {
        if let Some(limit) = &limits.indicators {
            let indicators = plan.indicators().map(|(_, indicator)| indicator);
            findings.extend(beyond(indicators, limit, Message::new("finding-too-many-indicators")));
        }
        if let Some(limit) = &limits.indicators_per_goal {
            findings.extend(plan.goals.iter().filter_map(|goal| {
                let message = Message::new("finding-too-many-indicators-of-goal").with("goal", goal.title.as_str());
                beyond(goal.indicators.iter(), limit, message)
            }));
        }
    }
}

/// A finding at the first indicator beyond the limit.
fn beyond<'a>(
    indicators: impl Iterator<Item = &'a Indicator> + Clone,
    limit: &At<u32>,
    message: Message,
) -> Option<Finding> {
    let most = usize::try_from(limit.value).unwrap_or(usize::MAX);
    let first = indicators.clone().nth(most)?;
    let message = message.with("count", indicators.count()).with("limit", limit.value.to_string());
    let finding = Finding::warning(CHECK.page.code, first.id.span, message);
    Some(finding.related(limit.span, Message::new("related-limit")).help(Message::new("help-too-many-indicators")))
}
