//! `title-against-target`: a title that promises something else than the target demands.

use rust_decimal::Decimal;

use crate::check::levels::levels;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::indicator::Indicator;
use crate::model::rule::Rule;
use crate::model::unit::Unit;

/// "Inga …" or "0 …" with a target above zero; "alla …" with a target under 100 %.
pub const CHECK: Check = check!("title-against-target", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (_, _, indicator) in subject.organisation.indicators() {
        for target in &indicator.targets {
            let Some((word, level)) = target.rule().and_then(|rule| contradiction(indicator, rule)) else { continue };
            let message = Message::new("finding-title-against-target")
                .with("word", word)
                .with("level", Unit::quantity(indicator.unit(), level));
            let finding = Finding::warning(CHECK.page.code, indicator.title.span, message)
                .related(target.rule_span(), Message::new("related-target"));
            findings.push(finding.help(Message::new("help-title-against-target")));
        }
    }
}

/// The title's word and the level that does not go with it.
fn contradiction(indicator: &Indicator, rule: &Rule) -> Option<(String, Decimal)> {
    let title = indicator.title.value.to_lowercase();
    let mut words = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let levels = levels(rule);
    let word = words.find(|word| {
        matches!(*word, "inga" | "ingen" | "inget" | "noll" | "0" | "alla" | "samtliga" | "none" | "zero" | "all")
    })?;
    let promised = if matches!(word, "alla" | "samtliga" | "all") {
        if indicator.unit() != Some(&Unit::Percent) {
            return None;
        }
        Decimal::ONE_HUNDRED
    } else {
        Decimal::ZERO
    };
    // "0–20 år" is an age and no promise.
    let range = word == "0" && title.contains(['–', '-']) && title.contains("år");
    let level = levels.into_iter().find(|level| *level != promised)?;
    (!range).then(|| (word.to_owned(), level))
}
