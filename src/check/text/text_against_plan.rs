//! `text-against-target`, `text-against-measure`: a plan's text that says something else than its tables.

use rust_decimal::Decimal;

use crate::check::levels::levels;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::comment::Comment;
use crate::model::indicator::Indicator;
use crate::model::plan::Plan;
use crate::model::target::Target;
use crate::model::unit::Unit;

/// The text gives another figure as the target than the table.
pub const TARGET: Check = check!("text-against-target", Warn, targets);
/// The text speaks of a share where the table counts, or the other way round.
pub const MEASURE: Check = check!("text-against-measure", Warn, measures);

/// A figure for the target stands within so many bytes of the word.
const NEAR: usize = 80;

/// Every indicator that a plan's text has a section on.
fn sections<'a>(subject: &Subject<'a>) -> impl Iterator<Item = (&'a Comment, &'a Indicator)> {
    let find =
        |plan: &'a Plan, section: &Comment| plan.measured().find(|indicator| indicator.id.value == section.about.value);
    let plans = subject.organisation.plans.iter();
    plans.flat_map(move |plan| plan.narrative.iter().filter_map(move |section| Some((section, find(plan, section)?))))
}

fn targets(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (section, indicator) in sections(subject) {
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
        let finding = Finding::warning(TARGET.page.code, section.at.part(at, at + length), message);
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

fn measures(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (section, indicator) in sections(subject) {
        let title = indicator.title.value.to_lowercase();
        let text = section.markdown.to_lowercase();
        let other = match title.split(' ').next() {
            Some("antal" | "antalet") => "andelen",
            Some("andel" | "andelen") => "antalet",
            _ => continue,
        };
        // Lower case may change the length of a text; then the place is the whole section.
        let Some(at) = text.find(other).filter(|_| text.len() == section.markdown.len()) else { continue };
        let message = Message::new("finding-text-against-measure")
            .with("word", other)
            .with("title", indicator.title.value.as_str());
        let finding = Finding::warning(MEASURE.page.code, section.at.part(at, at + other.len()), message);
        let finding = finding.related(indicator.title.span, Message::new("related-indicator"));
        findings.push(finding.help(Message::new("help-text-against-plan")));
    }
}
