//! The headers of tables: the right brackets, and as many as there must be.

use super::check::UNKNOWN_KEY;
use super::swedish;
use super::syntax::{Change, SYNTAX, Step};
use super::types::WRONG_TYPE;
use crate::finding::{Code, Finding};
use crate::format::{Field, Kind, below, find};
use crate::message::Message;
use crate::read::nearest::only_nearest;
use crate::source::{FileId, Span};

/// Every header that is plainly one, and is not written as it must be. The tables of a file are looked at before its
/// lines are: a header that can't be read takes all the keys below it along.
pub(super) fn faults(file: FileId, text: &str, fields: &'static [Field]) -> Vec<Step> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut above = String::new();
    // Between `"""` lines are words, whatever they look like.
    let mut in_text = false;
    for line in text.split_inclusive('\n') {
        if !in_text {
            found.extend(fault(line, &mut above, fields).map(|fault| fault.step(file, start)));
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

struct Fault {
    code: Code,
    message: Message,
    help: Message,
    part: (usize, usize),
    instead: String,
    /// What is pointed at, where that is less.
    word: (usize, usize),
}

impl Fault {
    fn step(self, file: FileId, line: usize) -> Step {
        let span = Span { file, start: line + self.word.0, end: line + self.word.1 };
        let finding = Finding::error(self.code, span, self.message).help(self.help);
        let change = Change { start: line + self.part.0, end: line + self.part.1, text: self.instead };
        Step { finding, changes: vec![change] }
    }
}

/// What is wrong with a line that is a header; `above` is the path of the header before it.
fn fault(line: &str, above: &mut String, fields: &'static [Field]) -> Option<Fault> {
    let path = path(line)?;
    let written = line.split('#').next()?.trim();
    let (meant, misspelt) = meant(path, above, fields)?;
    let (parent, name) = meant.rsplit_once('.').unwrap_or(("", &meant));
    let fields = if parent.is_empty() { fields } else { below(fields, parent) };
    // A list of lists, and an item of a list, have a comma or a quote; a header has neither, and is known.
    let many = match find(fields, name)?.kind {
        Kind::Tables(_) => true,
        Kind::Table(_) | Kind::Free(_) | Kind::ByPeriod => false,
        _ => return None,
    };
    above.clone_from(&meant);
    let instead = if many { format!("[[{meant}]]") } else { format!("[{meant}]") };
    let plain: String = written.chars().filter(|c| !c.is_whitespace()).collect();
    if plain == instead {
        return None;
    }
    let start = line.len() - line.trim_start().len();
    let part = (start, start + written.len());
    let help = Message::new("help-syntax-write").with("line", instead.as_str());
    if let Some(word) = misspelt {
        let at = start + written.find(path)? + path.find(word)?;
        let message = Message::new("finding-unknown-key").with("key", word);
        return Some(Fault { code: UNKNOWN_KEY, message, help, part, instead, word: (at, at + word.len()) });
    }
    let other = if many { format!("[{meant}]") } else { format!("[[{meant}]]") };
    let (code, key) = match (plain == other, many) {
        (true, true) => (WRONG_TYPE, "finding-header-many"),
        (true, false) => (WRONG_TYPE, "finding-header-one"),
        (false, _) => (SYNTAX, "finding-syntax-bracket"),
    };
    Some(Fault { code, message: Message::new(key).with("header", path), help, part, instead, word: part })
}

/// The path that is meant, with the first word of it that is not as it must be.
fn meant<'p>(path: &'p str, above: &str, fields: &'static [Field]) -> Option<(String, Option<&'p str>)> {
    let root = above.split('.').next().unwrap_or_default();
    let first = path.split('.').next().unwrap_or_default();
    // `[[indicator]]` below a goal is one of the goal's.
    if find(fields, first).is_none() && !below(fields, &format!("{root}.{path}")).is_empty() {
        return Some((format!("{root}.{path}"), Some(first)));
    }
    let mut names: Vec<&str> = Vec::new();
    let mut misspelt = None;
    let mut tables = fields;
    for name in path.split('.') {
        let known = find(tables, name).map(|field| field.key);
        let field = if let Some(known) = known {
            known
        } else {
            misspelt = misspelt.or(Some(name));
            nearest_table(name, tables)?
        };
        names.push(field);
        tables = below(tables, field);
    }
    Some((names.join("."), misspelt))
}

fn nearest_table(name: &str, fields: &'static [Field]) -> Option<&'static str> {
    let is_table = |field: &&Field| matches!(field.kind, Kind::Table(_) | Kind::Tables(_) | Kind::Free(_));
    let tables: Vec<&'static str> = fields.iter().filter(is_table).map(|field| field.key).collect();
    let in_swedish = swedish::keys(name).iter().copied().find(|key| tables.contains(key));
    in_swedish.or_else(|| only_nearest(name, tables.iter().copied()))
}
