//! From a text that has no faults to its layout.

use toml_parser::lexer::TokenKind;

use super::cursor::Cursor;
use super::document::{Above, Document, Group, Header, Key, Line, Section, Value};
use super::words;

/// Reads a text. It must be TOML: of anything else something may be lost.
pub(super) fn read(text: &str) -> Document<'_> {
    let mut cursor = Cursor::new(text);
    let line_end = cursor.line_end();
    let mut document = Document { sections: vec![Section::default()], line_end, ..Document::default() };
    let (above, _) = cursor.above();
    let (top, mut above) = top(above);
    document.top = top;
    loop {
        match cursor.kind() {
            TokenKind::Eof => break,
            TokenKind::LeftSquareBracket => {
                let header = header(&mut cursor);
                document.sections.push(Section { above, header: Some(header), lines: Vec::new() });
            }
            _ => {
                let line = Line { above, ..line(&mut cursor) };
                if let Some(section) = document.sections.last_mut() {
                    section.lines.push(line);
                }
            }
        }
        let (comments, _) = cursor.above();
        let (below, rest) = below(comments, cursor.kind() == TokenKind::Eof);
        if let Some(section) = document.sections.last_mut() {
            stand_below(section, below);
        }
        above = rest;
    }
    document.last = above;
    document
}

/// Parts what is said of the whole file from what is said of its first table.
fn top(mut above: Vec<Above<'_>>) -> (Vec<Above<'_>>, Vec<Above<'_>>) {
    if above.first() == Some(&Above::Blank) {
        above.remove(0);
    }
    // A directive to the editor must stand first.
    let directive = above.iter().position(|line| matches!(line, Above::Comment(text) if text.starts_with("#:")));
    let last_blank = above.iter().rposition(|line| *line == Above::Blank);
    let of_the_file = last_blank.or(directive.filter(|at| *at == 0)).map_or(0, |at| at + 1);
    let rest = above.split_off(of_the_file);
    (above, rest)
}

/// Parts comments that stand right below something, with an empty line after them, from those above the next.
fn below(mut above: Vec<Above<'_>>, is_end: bool) -> (Vec<&str>, Vec<Above<'_>>) {
    let blank = above.iter().position(|line| *line == Above::Blank);
    let Some(blank) = blank.or_else(|| is_end.then_some(above.len())) else { return (Vec::new(), above) };
    let rest = above.split_off(blank);
    (said(above).collect(), rest)
}

/// The comments alone.
fn said(above: Vec<Above<'_>>) -> impl Iterator<Item = &str> {
    above.into_iter().filter_map(|line| match line {
        Above::Comment(text) => Some(text),
        Above::Blank => None,
    })
}

/// Puts comments below the last line of a table.
fn stand_below<'t>(section: &mut Section<'t>, comments: Vec<&'t str>) {
    if let Some(line) = section.lines.last_mut() {
        line.below.extend(comments);
    } else if let Some(header) = &mut section.header {
        header.below.extend(comments);
    }
}

fn header<'t>(cursor: &mut Cursor<'t>) -> Header<'t> {
    cursor.take();
    let is_item = cursor.take_if(TokenKind::LeftSquareBracket);
    let key = key(cursor);
    while cursor.take_if(TokenKind::RightSquareBracket) {}
    Header { key, is_item, beside: cursor.beside(), below: Vec::new() }
}

fn line<'t>(cursor: &mut Cursor<'t>) -> Line<'t> {
    let entry = entry(cursor, true);
    Line { beside: cursor.beside(), ..entry }
}

/// A key with its value, or a value alone.
fn entry<'t>(cursor: &mut Cursor<'t>, has_key: bool) -> Line<'t> {
    let key = has_key.then(|| key(cursor));
    cursor.take_if(TokenKind::Equals);
    cursor.spaces();
    Line { above: Vec::new(), key, value: value(cursor), beside: None, below: Vec::new() }
}

fn key<'t>(cursor: &mut Cursor<'t>) -> Key<'t> {
    let (mut names, mut shown) = (Vec::new(), String::new());
    loop {
        cursor.spaces();
        match cursor.kind() {
            TokenKind::Dot => shown.push_str(cursor.take()),
            TokenKind::Atom | TokenKind::BasicString | TokenKind::LiteralString => {
                let word = cursor.take();
                names.push(words::inside(word));
                shown.push_str(&words::key(word));
            }
            _ => return Key { names, shown },
        }
    }
}

fn value<'t>(cursor: &mut Cursor<'t>) -> Value<'t> {
    match cursor.kind() {
        TokenKind::LeftSquareBracket => Value::Group(group(cursor, false)),
        TokenKind::LeftCurlyBracket => Value::Group(group(cursor, true)),
        _ => Value::Plain(plain(cursor)),
    }
}

/// A number or a day may be several tokens: `4.5`, `2024-11-20 08:00:00`.
fn plain(cursor: &mut Cursor<'_>) -> String {
    let mut written = String::new();
    let mut spaces = "";
    loop {
        match cursor.kind() {
            TokenKind::Whitespace => spaces = cursor.take(),
            TokenKind::Atom | TokenKind::Dot => {
                written.push_str(spaces);
                written.push_str(cursor.take());
                spaces = "";
            }
            TokenKind::BasicString
            | TokenKind::LiteralString
            | TokenKind::MlBasicString
            | TokenKind::MlLiteralString => written.push_str(&words::text(cursor.take())),
            _ => return written,
        }
    }
}

/// A list or a table in braces, from its first bracket to its last.
fn group<'t>(cursor: &mut Cursor<'t>, is_table: bool) -> Group<'t> {
    cursor.take();
    let mut group = Group { is_table, beside: cursor.beside(), items: Vec::new(), last: Vec::new(), is_broken: false };
    loop {
        let (above, broken) = cursor.above();
        group.is_broken |= broken;
        match cursor.kind() {
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket | TokenKind::Eof => {
                cursor.take();
                group.last.extend(above);
                return group;
            }
            _ => {
                let (item, last, broken) = item(cursor, is_table);
                group.is_broken |= broken;
                group.items.push(Line { above, ..item });
                group.last = last;
            }
        }
    }
}

/// An item with the comma after it; then what stands after the last item where it has none, and whether a line ends.
fn item<'t>(cursor: &mut Cursor<'t>, is_table: bool) -> (Line<'t>, Vec<Above<'t>>, bool) {
    let mut item = entry(cursor, is_table);
    item.beside = cursor.beside();
    let (comments, broken) = cursor.above();
    if !cursor.take_if(TokenKind::Comma) {
        return (item, comments, broken);
    }
    item.below = said(comments).collect();
    if item.beside.is_none() && item.below.is_empty() {
        item.beside = cursor.beside();
    }
    (item, Vec::new(), broken)
}
