//! The plain case: a file of TOML as everybody writes it, read in one go; whatever is more than plain is for the careful way.
//!
//! Plain is a line a key: a bare name, and a text without escapes, a list of such texts, a number, a day or a flag; known
//! headers in their right brackets, each below one that is there; comments. Nothing is said twice. The tree is the very one
//! that the careful way makes, places included.

use std::borrow::Cow;
use std::ops::Range;

use ::toml::Spanned;
use ::toml::de::{DeArray, DeTable, DeValue};
use ::toml::map::Entry;

use crate::format::{Field, Kind, find};

/// The tree of a plain file; `None` where anything in it is not plain.
pub(super) fn read<'t>(text: &'t str, fields: &'static [Field]) -> Option<DeTable<'t>> {
    // A control sign is no part of plain text; a carriage return is only before the end of a line.
    let is_strange = |byte: u8| (byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')) || byte == 0x7f;
    if text.bytes().fold(false, |strange, byte| strange | is_strange(byte)) {
        return None;
    }
    let mut reader = Reader { fields, root: DeTable::new(), table: DeTable::new(), header: None };
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.strip_suffix('\n').unwrap_or(line);
        let content = content.strip_suffix('\r').unwrap_or(content);
        if memchr::memchr(b'\r', content.as_bytes()).is_some() {
            return None;
        }
        reader.line(Part { text: content, start })?;
        start += line.len();
    }
    reader.finish()?;
    Some(reader.root)
}

/// A part of the text, and where it begins.
#[derive(Clone, Copy)]
struct Part<'t> {
    text: &'t str,
    start: usize,
}

impl<'t> Part<'t> {
    fn range(self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// Without so many bytes at its beginning.
    fn from(self, at: usize) -> Option<Self> {
        Some(Self { text: self.text.get(at..)?, start: self.start + at })
    }

    fn trimmed(self) -> Self {
        let is_space = |byte: &u8| matches!(byte, b' ' | b'\t');
        let bytes = self.text.as_bytes();
        let from = bytes.iter().position(|byte| !is_space(byte)).unwrap_or(bytes.len());
        let to = bytes.iter().rposition(|byte| !is_space(byte)).map_or(from, |last| last + 1);
        Self { text: self.text.get(from..to).unwrap_or_default(), start: self.start + from }
    }

    /// The name that it begins with, and what follows.
    fn name(self) -> Option<(Self, Self)> {
        let is_of_a_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        let end = self.text.bytes().position(|byte| !is_of_a_name(byte)).unwrap_or(self.text.len());
        let name = self.text.get(..end).filter(|name| !name.is_empty())?;
        Some((Self { text: name, ..self }, self.from(end)?))
    }

    fn key(self) -> Spanned<Cow<'t, str>> {
        Spanned::new(self.range(), Cow::Borrowed(self.text))
    }
}

struct Header<'t> {
    /// The names of the tables around.
    path: Vec<&'t str>,
    name: Part<'t>,
    /// With its brackets.
    at: Range<usize>,
    is_list: bool,
}

struct Reader<'t> {
    fields: &'static [Field],
    root: DeTable<'t>,
    /// The table whose keys are being read, and its header; the first has none.
    table: DeTable<'t>,
    header: Option<Header<'t>>,
}

impl<'t> Reader<'t> {
    fn line(&mut self, line: Part<'t>) -> Option<()> {
        let line = line.trimmed();
        match line.text.as_bytes().first() {
            None | Some(b'#') => Some(()),
            Some(b'[') => self.start(line),
            Some(_) => self.pair(line),
        }
    }

    fn pair(&mut self, line: Part<'t>) -> Option<()> {
        let (name, rest) = line.name()?;
        let rest = rest.trimmed();
        let rest = rest.text.starts_with('=').then(|| rest.from(1))??.trimmed();
        let (value, after) = value(rest)?;
        is_nothing(after)?;
        match self.table.entry(name.key()) {
            Entry::Vacant(place) => {
                place.insert(value);
            }
            Entry::Occupied(_) => return None,
        }
        Some(())
    }

    /// A header: `[plan]`, `[[goal.indicator]]`.
    fn start(&mut self, line: Part<'t>) -> Option<()> {
        self.finish()?;
        let is_list = line.text.starts_with("[[");
        let mut rest = line.from(if is_list { 2 } else { 1 })?;
        let mut path = Vec::new();
        let mut fields = self.fields;
        let name = loop {
            let (name, after) = rest.name()?;
            fields = match find(fields, name.text)?.kind {
                Kind::Tables(below) if is_list || after.text.starts_with('.') => below,
                Kind::Table(below) if !is_list || after.text.starts_with('.') => below,
                Kind::Free(_) | Kind::ByPeriod if !is_list => &[],
                _ => return None,
            };
            if !after.text.starts_with('.') {
                rest = after;
                break name;
            }
            path.push(name.text);
            rest = after.from(1)?;
        };
        let brackets = if is_list { "]]" } else { "]" };
        let after = rest.text.starts_with(brackets).then(|| rest.from(brackets.len()))??;
        is_nothing(after)?;
        self.header = Some(Header { path, name, at: line.start..after.start, is_list });
        Some(())
    }

    /// Puts the table that has been read where it belongs.
    fn finish(&mut self) -> Option<()> {
        let table = std::mem::take(&mut self.table);
        let Some(header) = self.header.take() else {
            self.root = table;
            return Some(());
        };
        let mut above = &mut self.root;
        for name in header.path {
            above = match above.get_mut(name)?.get_mut() {
                DeValue::Table(table) => table,
                DeValue::Array(tables) => match tables.last_mut()?.get_mut() {
                    DeValue::Table(table) => table,
                    _ => return None,
                },
                _ => return None,
            };
        }
        let table = Spanned::new(header.at.clone(), DeValue::Table(table));
        match above.entry(header.name.key()) {
            Entry::Vacant(place) if header.is_list => {
                let tables = DeArray::from_iter([table]);
                place.insert(Spanned::new(header.at, DeValue::Array(tables)));
            }
            Entry::Vacant(place) => {
                place.insert(table);
            }
            Entry::Occupied(mut there) if header.is_list => match there.get_mut().get_mut() {
                // A list that stands as a value takes no more tables.
                DeValue::Array(tables) if tables.last().is_some_and(|last| last.get_ref().is_table()) => {
                    tables.push(table);
                }
                _ => return None,
            },
            Entry::Occupied(_) => return None,
        }
        Some(())
    }
}

/// The value that a part begins with, and what follows.
fn value(part: Part<'_>) -> Option<(Spanned<DeValue<'_>>, Part<'_>)> {
    match part.text.as_bytes().first()? {
        b'"' => text(part),
        b'[' => list(part),
        _ => other(part),
    }
}

fn text(part: Part<'_>) -> Option<(Spanned<DeValue<'_>>, Part<'_>)> {
    let inner = part.from(1)?;
    let end = inner.text.bytes().position(|byte| matches!(byte, b'"' | b'\\'))?;
    let after = inner.from(end)?;
    let after = after.text.starts_with('"').then(|| after.from(1))??;
    let text = Cow::Borrowed(inner.text.get(..end)?);
    Some((Spanned::new(part.start..after.start, DeValue::String(text)), after))
}

/// A list of texts on one line.
fn list(part: Part<'_>) -> Option<(Spanned<DeValue<'_>>, Part<'_>)> {
    let mut items = DeArray::new();
    let mut rest = part.from(1)?.trimmed();
    while !rest.text.starts_with(']') {
        let (item, after) = text(rest)?;
        items.push(item);
        let after = after.trimmed();
        rest = match after.text.as_bytes().first()? {
            b',' => after.from(1)?.trimmed(),
            b']' => after,
            _ => return None,
        };
    }
    let after = rest.from(1)?;
    Some((Spanned::new(part.start..after.start, DeValue::Array(items)), after))
}

/// A number, a day or a flag: what it is worth only the parser says.
fn other(part: Part<'_>) -> Option<(Spanned<DeValue<'_>>, Part<'_>)> {
    let is_of_it = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'+');
    let end = part.text.bytes().position(|byte| !is_of_it(byte)).unwrap_or(part.text.len());
    let written = part.text.get(..end).filter(|text| !text.is_empty())?;
    if let Some(day) = day(written) {
        let after = part.from(end)?;
        return Some((Spanned::new(part.start..after.start, day), after));
    }
    let value = DeValue::parse(written).ok()?;
    let is_plain =
        matches!(value.get_ref(), DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_));
    let after = part.from(end)?;
    is_plain.then(|| (Spanned::new(part.start..after.start, value.into_inner()), after))
}

/// A day, `2025-12-31`, that there is.
fn day(text: &str) -> Option<DeValue<'static>> {
    let is_of_it = |(at, byte): (usize, u8)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    let is_day = text.len() == 10 && text.bytes().enumerate().all(is_of_it);
    is_day.then(|| text.parse().ok().map(DeValue::Datetime))?
}

/// Whether nothing but a comment follows.
fn is_nothing(part: Part<'_>) -> Option<()> {
    let text = part.trimmed().text;
    (text.is_empty() || text.starts_with('#')).then_some(())
}

#[cfg(test)]
mod tests;
