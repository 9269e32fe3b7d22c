//! A finding: what is wrong, where, why, and what to write instead.

use crate::message::Message;
use crate::source::{Sources, Span};

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

/// Sorts findings by file and place, and takes away those that say the same thing of the same place twice.
pub fn sort(findings: &mut Vec<Finding>, sources: &Sources) {
    findings.sort_by(|a, b| {
        let key = |f: &Finding| (f.span.start, f.span.end, f.severity, f.code);
        (sources.path(a.span.file), a.span.file, key(a)).cmp(&(sources.path(b.span.file), b.span.file, key(b)))
    });
    findings.dedup();
}
