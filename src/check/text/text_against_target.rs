//! `text-against-target`: a plan's text that gives another figure as the target than its table.

use rust_decimal::Decimal;

use super::section::of_plan_texts;
use crate::check::levels::levels;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::target::Target;
use crate::model::unit::Unit;

/// In the section on the indicator, a figure soon after a word for the target.
pub const CHECK: Check = check!("text-against-target", Warn, run);

/// A figure for the target stands within so many bytes of the word.
const NEAR: usize = 80;

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (section, indicator) in of_plan_texts(subject.organisation) {
        let rules = indicator.targets.iter().filter_map(Target::rule);
        let levels: Vec<Decimal> = rules.flat_map(levels).collect();
        let Some((at, length, said)) = said_target(&section.markdown).filter(|(_, _, said)| !levels.contains(said))
        else {
            continue;
        };
        let (Some(level), Some(target)) = (levels.first(), indicator.targets.first()) else { continue };
        let message = Message::new("finding-text-against-target")
            .with("title", indicator.title.value.as_str())
            .with("said", Unit::quantity(indicator.unit(), said))
            .with("target", Unit::quantity(indicator.unit(), *level));
        let finding = Finding::warning(CHECK.page.code, section.at.part(at, at + length), message);
        let finding = finding.related(target.text.span, Message::new("related-target"));
        findings.push(finding.help(Message::new("help-text-against-plan")));
    }
}

/// The first figure after a word for the target, with its place; years are no targets.
fn said_target(text: &str) -> Option<(usize, usize, Decimal)> {
    let lower = text.to_lowercase();
    let words = ["etappmål", "målvärde", "målet", "target"];
    let from = words.iter().filter_map(|word| lower.find(word).map(|at| at + word.len())).min()?;
    let near = text.get(from..)?;
    let mut place = 0;
    for word in near.split_inclusive(|c: char| c.is_whitespace() || c == '(' || c == ')') {
        let start = place;
        place += word.len();
        if start > NEAR {
            return None;
        }
        let bare =
            word.trim_end_matches(|c: char| !c.is_ascii_digit()).trim_start_matches(|c: char| !c.is_ascii_digit());
        let Ok(number) = Decimal::from_str_exact(&bare.replace(',', ".")) else { continue };
        let year = bare.len() == 4 && (Decimal::from(1900)..Decimal::from(2200)).contains(&number);
        if !bare.is_empty() && !year {
            return Some((from + start + word.find(bare)?, bare.len(), number));
        }
    }
    None
}
