//! Targets: the adopted words, and the rule they are judged by.

use super::a_period;
use crate::finding::{Code, Finding};
use crate::message::Message;
use crate::model::id::Id;
use crate::model::organisation::Organisation;
use crate::model::rule::Rule;
use crate::model::target::{Reading, Statement, Target};
use crate::model::unit::Unit;
use crate::read::target::{self, Context, Unreadable, read_all};
use crate::read::toml::Table;
use crate::source::At;

/// The words of a target can't be read as a rule.
pub const UNREADABLE_TARGET: Code = "unreadable-target";

/// What phrases may refer to.
pub struct Phrases<'a> {
    /// Whose rules, decided once for many, are known by then.
    pub organisation: &'a Organisation,
    /// Its groups by id and name.
    pub groups: &'a [(Id, String)],
    /// Who reads them.
    pub reader: &'a target::Reader,
}

/// An indicator's targets: one for the plan's period, or one a year; one for each period that either key names.
pub fn targets(
    table: Table<'_>,
    unit: Option<&Unit>,
    title: Option<&str>,
    phrases: &Phrases<'_>,
    findings: &mut Vec<Finding>,
) -> Vec<Target> {
    let reader = Reader { phrases, context: Context { groups: phrases.groups, unit, title } };
    let rules = table.by_period("rules");
    let mut targets: Vec<Target> = Vec::new();
    if let Some((text, reading)) = reader.one(table.text("target"), table.text("rule"), findings) {
        targets.push(Target { text, reading, period: None, period_at: None });
    }
    let texts = table.by_period("targets");
    let names =
        texts.iter().chain(rules.iter().filter(|(name, _)| !texts.iter().any(|(other, _)| other.value == name.value)));
    for (name, _) in names {
        let entry = |entries: &[(At<String>, At<String>)]| {
            entries.iter().find(|(other, _)| other.value == name.value).map(|(_, text)| text.clone())
        };
        let Some(period) = a_period(name, findings) else { continue };
        if let Some((text, reading)) = reader.one(entry(&texts), entry(&rules), findings) {
            targets.push(Target { text, reading, period: Some(period.value), period_at: Some(period.span) });
        }
    }
    targets
}

/// Several phrases that together are one rule; `None` where one of them can't be read, which has been said by then.
pub fn phrases(phrases: &[At<String>], context: Context<'_>, findings: &mut Vec<Finding>) -> Option<Rule> {
    let rule = read_all(phrases.iter().map(|phrase| phrase.value.as_str()), context);
    rule.map_err(|(index, unreadable)| {
        findings.extend(phrases.get(index).map(|phrase| finding(phrase, "rule", &unreadable)));
    })
    .ok()
}

struct Reader<'a> {
    phrases: &'a Phrases<'a>,
    context: Context<'a>,
}

impl Reader<'_> {
    /// The adopted words with their reading; `rule` beside them says how they are judged.
    fn one(
        &self,
        text: Option<At<String>>,
        rule: Option<At<String>>,
        findings: &mut Vec<Finding>,
    ) -> Option<(At<String>, Reading)> {
        let what = if rule.is_some() { "rule" } else { "target" };
        let judged_by = rule.clone().or_else(|| text.clone())?;
        let adopted = text.or(rule)?;
        if let Some(rule) = self.phrases.organisation.target_rule(&Id::new(judged_by.value.as_str())) {
            return Some((adopted, Reading::Rule(rule.statement.clone())));
        }
        let reading = match self.phrases.reader.read(&judged_by.value, self.context) {
            Ok(rule) => Reading::Rule(Statement { text: judged_by, rule }),
            Err(unreadable) => {
                findings.push(finding(&judged_by, what, &unreadable));
                Reading::Unreadable
            }
        };
        Some((adopted, reading))
    }
}

/// `what`: whether the words are a target, or the rule beside one.
fn finding(phrase: &At<String>, what: &'static str, unreadable: &Unreadable) -> Finding {
    let message = Message::new("finding-unreadable-target").with("phrase", phrase.value.as_str()).with("what", what);
    let help = match unreadable.nearest {
        Some(nearest) => Message::new("help-unreadable-target-nearest").with("nearest", nearest),
        None => Message::new("help-unreadable-target"),
    };
    let help = help.with("what", what);
    // Escapes make the words longer in the file than they are: then the whole phrase is pointed at.
    let exact = phrase.span.end - phrase.span.start == phrase.value.len();
    let span = if exact { phrase.span.part(unreadable.at.start, unreadable.at.end) } else { phrase.span };
    Finding::error(UNREADABLE_TARGET, span, message).help(help)
}
