//! Which findings a person is shown: some of each kind, for nobody reads the same sentence a thousand times.

use std::collections::BTreeMap;

use crate::finding::{Code, Finding};
use crate::language::Words;
use crate::message::{Arg, Message};

/// The findings that are shown, and how many there are beside them.
#[derive(Debug)]
pub struct Limited<'f> {
    /// Those that are shown, in their order.
    pub shown: Vec<&'f Finding>,
    /// How many of each kind are not.
    left_out: BTreeMap<Code, usize>,
}

/// The first findings of each kind, at most so many; all of them where there is no limit.
pub fn limit(findings: &[Finding], most: Option<usize>) -> Limited<'_> {
    let Some(most) = most else {
        return Limited { shown: findings.iter().collect(), left_out: BTreeMap::new() };
    };
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    let shown = findings.iter().filter(|finding| {
        let count = counts.entry(finding.code).or_default();
        *count += 1;
        *count <= most
    });
    let shown = shown.collect();
    let left_out = counts.into_iter().filter(|(_, count)| *count > most).map(|(code, count)| (code, count - most));
    Limited { shown, left_out: left_out.collect() }
}

impl Limited<'_> {
    /// What is not shown and how to see it, as a line; nothing where all is shown.
    ///
    /// It stands last, where a terminal is when all has been written: among the findings nobody would find it.
    pub fn note(&self, words: &Words) -> String {
        if self.left_out.is_empty() {
            return String::new();
        }
        let more = self
            .left_out
            .iter()
            .map(|(code, count)| Message::new("findings-left-out-of").with("count", *count).with("code", *code));
        words.say(&Message::new("findings-left-out").with("more", more.collect::<Arg>())) + "\n"
    }
}

#[cfg(test)]
mod tests {
    use super::{Finding, Message, Words, limit};
    use crate::language::Language;
    use crate::render::diagnostics::example;

    #[test]
    fn the_first_of_each_kind_are_shown_and_the_others_counted() {
        let (sources, plan, _) = example::sources();
        let finding = |code| Finding::warning(code, sources.start(plan), Message::new("colour-red"));
        let findings = ["b", "a", "b", "b", "c", "a", "a"].map(finding);
        let codes = |most| limit(&findings, most).shown.iter().map(|finding| finding.code).collect::<String>();
        let said = |most, language| limit(&findings, most).note(&Words::new(language));
        assert_eq!(codes(None), "babbcaa");
        assert_eq!(codes(Some(3)), "babbcaa");
        assert_eq!(codes(Some(1)), "bac");
        assert_eq!(codes(Some(2)), "babca");
        assert_eq!(said(None, Language::Swedish), "");
        assert_eq!(said(Some(3), Language::Swedish), "");
        assert_eq!(
            said(Some(1), Language::Swedish),
            "Och 2 till av a och 2 till av b: plan check --limit 0 visar alla.\n"
        );
        assert_eq!(
            said(Some(2), Language::English),
            "And 1 more of a and 1 more of b: plan check --limit 0 shows them all.\n"
        );
    }
}
