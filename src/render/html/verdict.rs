//! Verdicts: each word with a mark that can be told from the others without colour.

use super::safe::text;
use crate::language::Words;
use crate::model::verdict::Verdict;

/// The verdict words of a language.
pub(super) struct Verdicts {
    words: Vec<(String, Verdict)>,
}

impl Verdicts {
    pub(super) fn new(words: &Words) -> Self {
        let say = |verdict: Verdict| (words.say(&verdict.word()), verdict);
        Self { words: Verdict::ALL.into_iter().map(say).collect() }
    }

    /// A text as HTML, with its mark if it begins with a verdict: "Delvis uppfyllt (4 av 26 mätta)".
    pub(super) fn marked(&self, said: &str) -> Option<String> {
        let rest = |word: &str| said.strip_prefix(word).filter(|rest| rest.is_empty() || rest.starts_with([' ', ';']));
        let (word, verdict, rest) =
            self.words.iter().find_map(|(word, verdict)| Some((word, *verdict, rest(word)?)))?;
        let (word, rest) = (text(word), text(rest));
        Some(format!(
            "<span class=\"verdict {}\"><span class=\"mark\" aria-hidden=\"true\">{}</span>\u{a0}{word}</span>{rest}",
            verdict.name(),
            mark(verdict)
        ))
    }
}

/// Full, half and empty for what was judged; for what was not, signs of other shapes.
fn mark(verdict: Verdict) -> char {
    match verdict {
        Verdict::Met => '●',
        Verdict::Partly => '◐',
        Verdict::Missed => '○',
        Verdict::NotDue => '…',
        Verdict::NotMeasured => '–',
        Verdict::CannotJudge => '?',
        Verdict::NoTarget => '·',
    }
}
