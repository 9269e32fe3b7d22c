//! `unknown-heading`: a heading on a goal by its number, and no goal has it.

use std::collections::BTreeSet;

use crate::check::known::known;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::plan::Plan;
use crate::source::{At, Span};

/// "Mål 7: …" in the text of a plan with six goals. A heading with an id in braces is checked by that.
pub const CHECK: Check = check!("unknown-heading", Warn, run);

/// What a goal is called, besides the plan's own words for it.
const WORDS: [&str; 7] = ["mål", "delmål", "målområde", "inriktningsmål", "perspektiv", "goal", "objective"];

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for plan in subject.organisation.plans.iter().filter(|plan| !subject.is_uncertain(plan.at)) {
        let ids: BTreeSet<&str> = plan.goals.iter().map(|goal| goal.id.value.as_str()).collect();
        if !ids.iter().any(|id| is_number(id)) {
            continue;
        }
        let words = words(plan);
        let headings = plan.texts.iter().flat_map(|text| &text.headings).filter(|heading| heading.id.is_none());
        for heading in headings {
            let Some(number) = number(&heading.words, &words) else { continue };
            if ids.contains(number.value) || subject.may_be_damaged(&format!("\"{}\"", number.value)) {
                continue;
            }
            let message = Message::new("finding-unknown-heading").with("id", number.value);
            let finding = Finding::warning(CHECK.page.code, number.span, message);
            findings.push(finding.help(known(ids.iter().copied())));
        }
    }
}

/// What the plan calls its goals, in lower case.
fn words(plan: &Plan) -> BTreeSet<String> {
    let own = plan.goals.iter().filter_map(|goal| goal.kind.as_deref()).map(str::to_lowercase);
    own.chain(WORDS.map(str::to_owned)).collect()
}

/// The number after a word for a goal, if the heading begins so: not "Mål 2026", "Mål 85 %" or "Mål 3 och 4".
fn number<'h>(heading: &'h At<String>, words: &BTreeSet<String>) -> Option<At<&'h str>> {
    let (word, rest) = heading.value.split_once(' ')?;
    let rest = rest.trim_start();
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
    let number = rest.get(..end)?.trim_end_matches('.');
    let after = rest.get(number.len()..)?;
    let ends = after.is_empty() || after.starts_with([':', '.', ')', ',']);
    let title = after.trim_start().trim_start_matches(['–', '-', '—']).trim_start();
    let goes_on = after.starts_with(' ') && title.starts_with(char::is_uppercase);
    let is_year = number.len() == 4 && !number.contains('.');
    if !words.contains(&word.to_lowercase()) || !is_number(number) || is_year || !(ends || goes_on) {
        return None;
    }
    let from = heading.value.len() - rest.len();
    let span: Span = heading.span.part(from, from + number.len());
    Some(At::new(number, span))
}

/// `1`, `2.1`.
fn is_number(id: &str) -> bool {
    !id.is_empty() && id.split('.').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()))
}
