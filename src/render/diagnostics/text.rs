//! Findings for a terminal, with the lines they are about; and in a line each.

use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::paths::Paths;
use super::place::{Line, Place, line, place, start};
use super::plain::Plain;
use super::{Limited, Style};
use crate::finding::{Finding, Related, Severity};
use crate::language::Words;
use crate::message::Message;
use crate::render::visible;
use crate::source::{Position, Sources, Span};

/// About so many bytes a finding takes in full.
const USUAL: usize = 320;

/// Every finding in full: what is wrong, the words at fault, the other places it concerns, and what to write instead.
///
/// Findings are parted by an empty line; each line ends with a line break. When there are more than are shown, a line
/// says so.
pub fn text(findings: &Limited<'_>, sources: &Sources, words: &Words, style: Style) -> String {
    let paths = Paths::new(&findings.shown, sources);
    let artist = Artist::new(sources, words, style, &paths);
    let mut out = String::with_capacity(findings.shown.len() * USUAL);
    for finding in &findings.shown {
        if !out.is_empty() {
            out.push('\n');
        }
        artist.draw(&mut out, finding);
    }
    let note = findings.note(words);
    if !note.is_empty() && !out.is_empty() {
        out.push('\n');
    }
    out + &note
}

/// A line for each finding, as editors and `grep` like it: `path:line:column: fel[code]: message`.
pub fn short(findings: &Limited<'_>, sources: &Sources, words: &Words) -> String {
    let paths = Paths::new(&findings.shown, sources);
    let severities = [severity(Severity::Error, words), severity(Severity::Warning, words)];
    let mut out = String::new();
    for finding in &findings.shown {
        let Position { line, column } = start(sources, finding.span);
        let [error, warning] = &severities;
        let severity = if finding.severity == Severity::Error { error } else { warning };
        let path = paths.get(finding.span.file).unwrap_or_default();
        let message = visible::line(&words.say(&finding.message));
        let _ = writeln!(out, "{path}:{line}:{column}: {severity}[{}]: {message}", finding.code);
    }
    out + &findings.note(words)
}

fn severity(severity: Severity, words: &Words) -> String {
    words.word(match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
    })
}

/// What findings are drawn with: the words and the renderer, made once.
struct Artist<'a> {
    sources: &'a Sources,
    words: &'a Words,
    style: Style,
    renderer: Renderer,
    plain: Plain<'a>,
    error: String,
    warning: String,
    note: String,
    /// The line under a finding that is put right when asked for.
    fix: String,
}

/// A place that a finding concerns, ready to be drawn.
struct Shown {
    place: Place,
    line: Option<Line>,
    /// What is there; absent where it is the finding's own place.
    label: Option<String>,
}

impl<'a> Artist<'a> {
    fn new(sources: &'a Sources, words: &'a Words, style: Style, paths: &'a Paths) -> Self {
        Self {
            sources,
            words,
            style,
            renderer: if style.colour { Renderer::styled() } else { Renderer::plain() }.term_width(style.width),
            plain: Plain { sources, words, paths, help: words.word("label-help"), width: style.width },
            error: severity(Severity::Error, words),
            warning: severity(Severity::Warning, words),
            note: words.word("label-note"),
            fix: format!("{}: {}\n", words.word("label-fix"), words.word("fixable")),
        }
    }

    /// Draws a finding: by hand if it is ordinary and without colour, which takes a small part of the time.
    fn draw(&self, out: &mut String, finding: &Finding) {
        if self.style.colour || !self.plain.draw(out, self.severity(finding), finding) {
            out.push_str(&self.renderer.render(&self.groups(finding)));
            out.push('\n');
        }
        if finding.fix.is_some() {
            out.push_str(&self.fix);
        }
    }

    fn severity(&self, finding: &Finding) -> &str {
        match finding.severity {
            Severity::Error => &self.error,
            Severity::Warning => &self.warning,
        }
    }

    fn shown(&self, span: Span, label: Option<String>) -> Shown {
        let mut place = place(self.sources, span);
        place.path = visible::line(&place.path);
        Shown { place, line: line(self.sources, span, self.style.width), label }
    }

    fn groups(&self, finding: &Finding) -> Vec<Group<'_>> {
        let title = say(self.words, &finding.message);
        let label = |related: &Related| Some(visible::line(&self.words.say(&related.message)));
        let others = finding.related.iter().map(|related| (related.span, label(related)));
        let shown = std::iter::once((finding.span, None)).chain(others).map(|(span, label)| self.shown(span, label));
        let level = match finding.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = level.with_name(self.severity(finding)).primary_title(title).id(finding.code);
        let main = shown.fold(Group::with_title(title), |main, shown| match &shown.label {
            Some(label) if shown.line.is_none() => {
                main.element(Level::NOTE.with_name(self.note.as_str()).message(label.clone())).element(show(shown))
            }
            _ => main.element(show(shown)),
        });
        let help = finding.help.as_ref().map(|help| say(self.words, help));
        let help =
            help.map(|help| Group::with_title(Level::HELP.with_name(self.plain.help.as_str()).secondary_title(help)));
        std::iter::once(main).chain(help).collect()
    }
}

/// The line of a place with a mark under it, or only the place where there is no line to show.
fn show<'a>(shown: Shown) -> Element<'a> {
    let Shown { place, line, label } = shown;
    let kind = if label.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
    match line {
        Some(line) => Snippet::source(line.text)
            .line_start(place.start.line)
            .path(place.path)
            .annotation(kind.span(line.mark).label(label))
            .into(),
        None => Origin::path(place.path).line(place.start.line).char_column(place.start.column).into(),
    }
}

fn say(words: &Words, message: &Message) -> String {
    let text = words.say(message);
    let text = visible::visible(&text);
    if text.contains('\t') { text.replace('\t', " ") } else { text.into_owned() }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests;
