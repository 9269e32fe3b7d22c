//! The headers of tables: the right brackets, and as many as there must be.

use super::fields::{Field, Kind, below, find};
use super::syntax::{Change, SYNTAX, Step};
use super::types::WRONG_TYPE;
use crate::finding::{Code, Finding};
use crate::message::Message;
use crate::source::{FileId, Span};

/// Every header that is plainly one, and is not written as it must be. The tables of a file are looked at before its
/// lines are: a header that can't be read takes all the keys below it along.
pub(super) fn faults(file: FileId, text: &str, fields: &'static [Field]) -> Vec<Step> {
    let mut found = Vec::new();
    let mut start = 0;
    // Between `"""` lines are words, whatever they look like.
    let mut in_text = false;
    for line in text.split_inclusive('\n') {
        if !in_text {
            found.extend(fault(line, fields).map(|fault| fault.step(file, start)));
        }
        in_text ^= line.matches("\"\"\"").count() % 2 == 1;
        start += line.len();
    }
    found
}

/// The path that a line names as a header, whatever brackets it stands in: `goal.indicator`.
pub(super) fn path(line: &str) -> Option<&str> {
    let bare = line.split('#').next()?.trim();
    let brackets = |c: char| matches!(c, '[' | ']' | '(' | ')' | '{' | '}');
    let path = bare.trim_start_matches(brackets).trim_end_matches(brackets).trim();
    let legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    (path.len() < bare.len() && !path.is_empty() && path.chars().all(legal)).then_some(path)
}

struct Fault<'t> {
    code: Code,
    message: Message,
    help: Message,
    part: (usize, usize),
    instead: (&'t str, &'static [&'static str; 2]),
}

impl Fault<'_> {
    fn step(self, file: FileId, line: usize) -> Step {
        let (path, [open, close]) = self.instead;
        let (start, end) = (line + self.part.0, line + self.part.1);
        let finding = Finding::error(self.code, Span { file, start, end }, self.message).help(self.help);
        Step { finding, changes: vec![Change { start, end, text: format!("{open}{path}{close}") }] }
    }
}

const ONE: &[&str; 2] = &["[", "]"];
const MANY: &[&str; 2] = &["[[", "]]"];

fn fault<'t>(line: &'t str, fields: &'static [Field]) -> Option<Fault<'t>> {
    let path = path(line)?;
    let written = line.split('#').next()?.trim();
    // A list of lists, and an item of a list, have a comma or a quote; a header has neither, and is known.
    let (above, name) = path.rsplit_once('.').unwrap_or(("", path));
    let fields = if above.is_empty() { fields } else { below(fields, above) };
    let many = match find(fields, name)?.kind {
        Kind::Tables(_) => true,
        Kind::Table(_) | Kind::Free(_) | Kind::ByPeriod => false,
        _ => return None,
    };
    let inside = written.split(path).collect::<Vec<_>>();
    let [before, after] = inside.as_slice() else { return None };
    let brackets = (before.trim(), after.trim());
    let right = if many { MANY } else { ONE };
    if brackets == (right[0], right[1]) {
        return None;
    }
    let wrong = if many { ONE } else { MANY };
    let whole = brackets == (wrong[0], wrong[1]);
    let key = match (whole, many) {
        (true, true) => "finding-header-many",
        (true, false) => "finding-header-one",
        (false, _) => "finding-syntax-bracket",
    };
    let instead = format!("{}{path}{}", right[0], right[1]);
    let start = line.len() - line.trim_start().len();
    Some(Fault {
        code: if whole { WRONG_TYPE } else { SYNTAX },
        message: Message::new(key).with("header", path),
        help: Message::new("help-syntax-write").with("line", instead),
        part: (start, start + written.len()),
        instead: (path, right),
    })
}
