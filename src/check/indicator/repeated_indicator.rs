//! `repeated-indicator`: two indicators of a plan that measure the same.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::period::Period;

/// Titles alike and all values the same, or titles the same but for a letter or two.
pub const CHECK: Check = check!("repeated-indicator", Warn, run);

/// Titles with so many words in common are alike; the values then decide.
const ALIKE: f64 = 0.55;
/// Titles this alike are the same.
const SAME: f64 = 0.94;

type Values<'a> = BTreeMap<&'a Id, BTreeSet<(Period, Decimal)>>;

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let mut values: Values<'_> = BTreeMap::new();
    for row in subject.organisation.measurements.iter().filter(|row| row.breakdown.is_total()) {
        if let Some(value) = row.value.number() {
            values.entry(&row.indicator.value).or_default().insert((row.period, value));
        }
    }
    for plan in &subject.organisation.plans {
        let indicators: Vec<(&Indicator, Words)> =
            plan.indicators().map(|(_, indicator)| (indicator, words(&indicator.title.value))).collect();
        for (index, (indicator, title)) in indicators.iter().enumerate() {
            let earlier = indicators.iter().take(index);
            let other = earlier.map(|(other, words)| (*other, words)).find(|(other, words)| {
                other.id.value != indicator.id.value && same(&values, (other, words), (indicator, title))
            });
            findings.extend(other.map(|(other, _)| finding(indicator, other)));
        }
    }
}

/// A title's words and its figures: "13–20 år" and "0–20 år" are different things.
struct Words {
    text: String,
    stems: BTreeSet<String>,
    digits: Vec<char>,
}

fn words(title: &str) -> Words {
    let letters: String = title.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let stem = |word: &str| word.chars().take(7).collect::<String>();
    Words {
        stems: letters.split_whitespace().filter(|word| word.chars().count() > 2).map(stem).collect(),
        digits: title.chars().filter(char::is_ascii_digit).collect(),
        text: letters.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

fn same(values: &Values<'_>, (a, a_words): (&Indicator, &Words), (b, b_words): (&Indicator, &Words)) -> bool {
    if with_its_target(&a_words.text, &b_words.text) || with_its_target(&b_words.text, &a_words.text) {
        return true;
    }
    if a_words.digits != b_words.digits || a.unit() != b.unit() {
        return false;
    }
    let common = a_words.stems.intersection(&b_words.stems).count();
    let fewest = a_words.stems.len().min(b_words.stems.len());
    let equal_values = || {
        let (a, b) = (values.get(&a.id.value), values.get(&b.id.value));
        a.zip(b).is_some_and(|(a, b)| a == b)
    };
    let alike = fewest > 1 && ratio(common, fewest) >= ALIKE && equal_values();
    // Texts of very different length are never the same: comparing them letter by letter costs the product of both.
    let (shorter, longer) = (a_words.text.len().min(b_words.text.len()), a_words.text.len().max(b_words.text.len()));
    let near = longer * 9 <= shorter * 10 && common * 10 >= fewest * 7;
    alike || (near && strsim::normalized_levenshtein(&a_words.text, &b_words.text) >= SAME)
}

/// "Kostnaden för x ska minska" is "kostnaden för x" with its target in the title.
fn with_its_target(short: &str, long: &str) -> bool {
    let rest = long.strip_prefix(short).map(str::trim_start);
    let demands =
        |rest: &str| ["ska ", "skall ", "bör ", "shall ", "should "].iter().any(|verb| rest.starts_with(verb));
    short.split(' ').count() >= 3 && rest.is_some_and(demands)
}

#[allow(clippy::cast_precision_loss, clippy::float_arithmetic, reason = "a likeness of titles, no figure of a plan")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

fn finding(indicator: &Indicator, other: &Indicator) -> Finding {
    let message = Message::new("finding-repeated-indicator")
        .with("title", indicator.title.value.as_str())
        .with("other", other.title.value.as_str());
    Finding::warning(CHECK.page.code, indicator.title.span, message)
        .related(other.title.span, Message::new("related-similar"))
        .help(Message::new("help-repeated-indicator"))
}
