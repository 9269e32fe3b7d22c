//! A finding: what is wrong, where, why, and what to write instead.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::message::Message;
use crate::source::{FileId, Sources, Span};

/// How serious a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The plan can't be read, or would be judged wrongly.
    Error,
    /// The plan can be judged, but somebody ought to look.
    Warning,
}

/// What a finding is called: a kebab-case name that never changes, for settings and scripts.
pub type Code = &'static str;

/// A place that a finding also concerns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// Where.
    pub span: Span,
    /// What is there.
    pub message: Message,
}

/// Words to put in the place of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What is taken away; nothing, where something is only put in.
    pub span: Span,
    /// What is put there.
    pub text: String,
}

/// How a fault is put right, where that is beyond doubt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fix {
    /// Words of the finding's own file are replaced. They don't overlap.
    Edits(Vec<Edit>),
    /// The file is saved as UTF-8.
    SaveAsUtf8,
}

/// One thing that is wrong or worth a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Its name.
    pub code: Code,
    /// How serious it is, after the organisation's settings.
    pub severity: Severity,
    /// What is wrong, and why.
    pub message: Message,
    /// The words at fault.
    pub span: Span,
    /// What to write instead.
    pub help: Option<Message>,
    /// Other places it concerns.
    pub related: Vec<Related>,
    /// How `check --fix` puts it right; absent where somebody must decide.
    pub fix: Option<Fix>,
}

impl Finding {
    /// A finding that makes the plan unreadable or its judgement wrong.
    pub fn error(code: Code, span: Span, message: Message) -> Self {
        Self::new(code, Severity::Error, span, message)
    }

    /// A finding that somebody ought to look at.
    pub fn warning(code: Code, span: Span, message: Message) -> Self {
        Self::new(code, Severity::Warning, span, message)
    }

    fn new(code: Code, severity: Severity, span: Span, message: Message) -> Self {
        Self { code, severity, message, span, help: None, related: Vec::new(), fix: None }
    }

    /// The same finding with what to write instead.
    pub fn help(mut self, help: Message) -> Self {
        self.help = Some(help);
        self
    }

    /// The same finding, put right by other words in the place of some.
    pub fn replaced(mut self, span: Span, text: impl Into<String>) -> Self {
        self.fix = Some(Fix::Edits(vec![Edit { span, text: text.into() }]));
        self
    }

    /// The same finding with one more place that it concerns.
    pub fn related(mut self, span: Span, message: Message) -> Self {
        self.related.push(Related { span, message });
        self
    }
}

/// Sorts findings by file and place, and says the same thing of the same place once.
///
/// A file that was read twice, since somebody asked for two parts of an organisation, is the same file.
pub fn sort(findings: &mut Vec<Finding>, sources: &Sources) {
    let mut files: Vec<(String, FileId)> = findings
        .iter()
        .map(|it| it.span.file)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .map(|file| (sources.shown(file), file))
        .collect();
    files.sort();
    let rank: BTreeMap<FileId, usize> = files
        .chunk_by(|a, b| a.0 == b.0)
        .zip(0..)
        .flat_map(|(same, rank)| same.iter().map(move |(_, file)| (*file, rank)))
        .collect();
    let rank = |finding: &Finding| rank.get(&finding.span.file).copied();
    let key = |it: &Finding| (rank(it), it.span.start, it.span.end, it.severity, it.code);
    findings.sort_by_key(key);
    let mut said: HashSet<Message> = HashSet::new();
    let mut place = None;
    findings.retain(|finding| {
        if place != Some(key(finding)) {
            place = Some(key(finding));
            said.clear();
        }
        said.insert(finding.message.clone())
    });
}

#[cfg(test)]
mod tests {
    use super::{Finding, Message, Sources, Span, sort};

    #[test]
    fn findings_are_sorted_and_said_once() {
        let mut sources = Sources::default();
        let mut add = |path: &str| sources.add(path.into(), path.into(), "abc".into());
        let (b, a, again) = (add("b.csv"), add("a.csv"), add("b.csv"));
        let found = |file, start, key| Finding::warning("x", Span { file, start, end: 3 }, Message::new(key));
        let mut findings = vec![
            found(b, 1, "colour-red"),
            found(b, 0, "colour-red"),
            found(b, 0, "colour-green"),
            found(again, 0, "colour-red").help(Message::new("colour-red")),
            found(a, 2, "colour-red"),
            found(b, 0, "colour-green"),
        ];
        sort(&mut findings, &sources);
        let said: Vec<_> =
            findings.iter().map(|it| (sources.path(it.span.file), it.span.start, it.message.key)).collect();
        let expected = [
            ("a.csv", 2, "colour-red"),
            ("b.csv", 0, "colour-red"),
            ("b.csv", 0, "colour-green"),
            ("b.csv", 1, "colour-red"),
        ];
        assert_eq!(said, expected);
    }
}
