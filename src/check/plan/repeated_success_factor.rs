//! `repeated-success-factor`: the same thing said twice under one goal.

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;

/// Two success factors of a goal that differ in a letter or two.
pub const CHECK: Check = check!("repeated-success-factor", Warn, run);

/// "Trygga trafik- och boendemiljöer" and "Trygg trafik och boendemiljöer" are this much alike; in different factors a
/// larger part of the letters, in percent, must be changed.
const CHANGED: usize = 12;

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for goal in subject.organisation.plans.iter().flat_map(|plan| &plan.goals) {
        let plain: Vec<String> = goal.success_factors.iter().map(|factor| plain(&factor.value)).collect();
        for (index, (factor, text)) in goal.success_factors.iter().zip(&plain).enumerate() {
            let earlier = plain.iter().take(index).position(|other| alike(other, text));
            let Some((first, other)) = earlier.and_then(|first| Some((first, goal.success_factors.get(first)?))) else {
                continue;
            };
            let message = Message::new("finding-repeated-success-factor")
                .with("number", (index + 1).to_string())
                .with("first", (first + 1).to_string())
                .with("text", factor.value.as_str());
            findings.push(
                Finding::warning(CHECK.page.code, factor.span, message)
                    .related(other.span, Message::new("related-similar"))
                    .help(Message::new("help-repeated-success-factor")),
            );
        }
    }
}

fn alike(a: &str, b: &str) -> bool {
    let (a_length, b_length) = (a.chars().count(), b.chars().count());
    let most = a_length.max(b_length) * CHANGED;
    // The difference in length must be made up for at least; comparing letter by letter costs the product of both.
    a_length.abs_diff(b_length) * 100 <= most && strsim::levenshtein(a, b) * 100 <= most
}

/// Letters and single spaces only.
fn plain(text: &str) -> String {
    let letters: String = text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}
