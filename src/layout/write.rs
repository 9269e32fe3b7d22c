//! From a layout to a text: what stands under what, and how wide.

use unicode_width::UnicodeWidthStr;

use super::document::{Above, Document, Group, Header, Line, Section, Value};

/// A list or a table in braces stands on one line up to this width.
const WIDTH: usize = 100;
/// A comment after a line wider than this moves no other comments.
const WIDE: usize = 60;
/// What stands between a line and the comment after it.
const GAP: usize = 2;
/// How far the items of a list are set in.
const INDENT: &str = "    ";

/// A line that is written, and the comment after it.
struct Row<'t> {
    text: String,
    beside: Option<&'t str>,
}

impl Row<'_> {
    fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), beside: None }
    }
}

/// Writes a file.
pub(super) fn write(document: &Document<'_>) -> String {
    let mut rows: Vec<String> = Vec::new();
    part(&mut rows, above(&document.top, ""));
    for section in &document.sections {
        let mut text = above(&section.above, "");
        if section.above.last() == Some(&Above::Blank) && !text.is_empty() {
            text.push(String::new());
        }
        text.extend(self::section(section));
        part(&mut rows, text);
    }
    part(&mut rows, above(&document.last, ""));
    rows.iter().flat_map(|row| [row.as_str(), document.line_end]).collect()
}

/// Adds rows after an empty one.
fn part(rows: &mut Vec<String>, more: Vec<String>) {
    if !rows.is_empty() && !more.is_empty() {
        rows.push(String::new());
    }
    rows.extend(more);
}

/// Comments on lines of their own, with one empty line where there were some between them.
fn above(lines: &[Above<'_>], indent: &str) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    let mut blank = false;
    for line in lines {
        match line {
            Above::Blank => blank = true,
            Above::Comment(text) => {
                if blank && !rows.is_empty() {
                    rows.push(String::new());
                }
                rows.push(format!("{indent}{text}"));
                blank = false;
            }
        }
    }
    rows
}

/// A header and the lines below it.
fn section(section: &Section<'_>) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    let mut is_apart = false;
    if let Some(header) = &section.header {
        rows.extend(beside(vec![Row { text: self::header(header), beside: header.beside }]));
        rows.extend(header.below.iter().map(|&text| text.to_owned()));
        is_apart = !header.below.is_empty();
    }
    for run in runs(&section.lines) {
        if is_apart || (!rows.is_empty() && begins_apart(run)) {
            rows.push(String::new());
        }
        rows.extend(self::run(run));
        is_apart = run.last().is_some_and(|line| !line.below.is_empty());
    }
    rows
}

fn header(header: &Header<'_>) -> String {
    let path = &header.key.shown;
    if header.is_item { format!("[[{path}]]") } else { format!("[{path}]") }
}

/// Whether the author has set off the first line by an empty one, for a comment of its own.
fn begins_apart(run: &[Line<'_>]) -> bool {
    run.first().is_some_and(is_apart)
}

fn is_apart(line: &Line<'_>) -> bool {
    line.above.first() == Some(&Above::Blank) && line.above.len() > 1
}

/// Lines that stand together: none is set off from the one before.
fn runs<'s, 't>(lines: &'s [Line<'t>]) -> impl Iterator<Item = &'s [Line<'t>]> {
    lines.chunk_by(|before, line| before.below.is_empty() && !is_apart(line))
}

/// Lines that stand together: their values line up, and so do the comments after them. One that takes several lines
/// stands for itself.
fn run(lines: &[Line<'_>]) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    let values: Vec<Vec<String>> = lines.iter().map(|line| value(&line.value, "", key(line).width() + 3)).collect();
    let all: Vec<(&Line<'_>, Vec<String>)> = lines.iter().zip(values).collect();
    let is_a_line = |rows: &[String]| matches!(rows, [row] if !row.contains('\n'));
    for same in all.chunk_by(|(_, before), (_, value)| is_a_line(before) && is_a_line(value)) {
        let widest = same.iter().map(|(line, _)| key(line).width()).max().unwrap_or_default();
        let mut together: Vec<Row<'_>> = Vec::new();
        let mut comments: Vec<(usize, Vec<String>)> = Vec::new();
        for (line, value) in same {
            comments.push((together.len(), above(&line.above, "")));
            let pad = " ".repeat(widest - key(line).width());
            let (first, rest) = value.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
            together.push(Row::new(format!("{}{pad} = {first}", key(line))));
            together.extend(rest.iter().map(Row::new));
            if let Some(last) = together.last_mut() {
                last.beside = line.beside;
            }
        }
        let mut written = beside(together);
        for (at, comments) in comments.into_iter().rev() {
            written.splice(at..at, comments);
        }
        rows.extend(written);
        let below = same.iter().flat_map(|(line, _)| &line.below);
        rows.extend(below.map(|&text| text.to_owned()));
    }
    rows
}

fn key<'s>(line: &'s Line<'_>) -> &'s str {
    line.key.as_ref().map_or("", |key| &key.shown)
}

/// Lines with the comments after them, which stand below each other.
fn beside(rows: Vec<Row<'_>>) -> Vec<String> {
    let last = |row: &Row<'_>| row.text.lines().last().unwrap_or_default().width();
    let widths = rows.iter().filter(|row| row.beside.is_some()).map(last);
    let column = widths.filter(|width| *width <= WIDE).max().unwrap_or_default();
    let written = rows.into_iter().map(|row| {
        let pad = " ".repeat(column.saturating_sub(last(&row)) + GAP);
        row.beside.map_or_else(|| row.text.clone(), |comment| format!("{}{pad}{comment}", row.text))
    });
    written.collect()
}

/// A value, line for line; `taken`: how much of the first line is taken already.
fn value(value: &Value<'_>, indent: &str, taken: usize) -> Vec<String> {
    let group = match value {
        Value::Plain(text) => return vec![text.clone()],
        Value::Group(group) => group,
    };
    let line = on_a_line(group);
    let fits = line.as_ref().is_some_and(|line| !line.contains('\n') && taken + line.width() <= WIDTH);
    match line {
        Some(line) if fits || group.items.is_empty() || (group.is_table && !group.is_broken) => vec![line],
        _ => broken(group, indent),
    }
}

/// A list on one line; nothing where a comment stands in it.
fn on_a_line(group: &Group<'_>) -> Option<String> {
    let is_bare = |line: &Line<'_>| comments(&line.above) == 0 && line.beside.is_none() && line.below.is_empty();
    if group.beside.is_some() || comments(&group.last) > 0 || !group.items.iter().all(is_bare) {
        return None;
    }
    let items: Option<Vec<String>> = group.items.iter().map(item_on_a_line).collect();
    let items = items?.join(", ");
    Some(match (group.is_table, items.is_empty()) {
        (true, true) => "{}".to_owned(),
        (true, false) => format!("{{ {items} }}"),
        (false, _) => format!("[{items}]"),
    })
}

fn comments(above: &[Above<'_>]) -> usize {
    above.iter().filter(|line| **line != Above::Blank).count()
}

fn item_on_a_line(line: &Line<'_>) -> Option<String> {
    let value = match &line.value {
        Value::Plain(text) => text.clone(),
        Value::Group(group) => on_a_line(group)?,
    };
    Some(match &line.key {
        Some(key) => format!("{} = {value}", key.shown),
        None => value,
    })
}

/// A list with an item a line.
fn broken(group: &Group<'_>, indent: &str) -> Vec<String> {
    let (open, close) = if group.is_table { ("{", "}") } else { ("[", "]") };
    let inner = format!("{indent}{INDENT}");
    let mut rows = beside(vec![Row { text: open.to_owned(), beside: group.beside }]);
    let mut items: Vec<Row<'_>> = Vec::new();
    let mut comments: Vec<(usize, Vec<String>)> = Vec::new();
    for (number, line) in group.items.iter().enumerate() {
        let mut over = above(&line.above, &inner);
        if number > 0 && is_apart(line) {
            over.insert(0, String::new());
        }
        comments.push((items.len(), over));
        items.extend(item(line, &inner));
        comments.push((items.len(), line.below.iter().map(|text| format!("{inner}{text}")).collect()));
    }
    let mut items = beside(items);
    for (at, comments) in comments.into_iter().rev() {
        items.splice(at..at, comments);
    }
    rows.extend(items);
    let mut last = above(&group.last, &inner);
    if group.last.first() == Some(&Above::Blank) && !group.items.is_empty() && !last.is_empty() {
        last.insert(0, String::new());
    }
    rows.extend(last);
    rows.push(format!("{indent}{close}"));
    rows
}

/// An item with its comma.
fn item<'t>(line: &Line<'t>, indent: &str) -> Vec<Row<'t>> {
    let name = line.key.as_ref().map(|key| format!("{} = ", key.shown)).unwrap_or_default();
    let value = value(&line.value, indent, indent.width() + name.width() + 1);
    let mut rows: Vec<Row<'t>> = value.into_iter().map(Row::new).collect();
    if let Some(first) = rows.first_mut() {
        first.text = format!("{indent}{name}{}", first.text);
    }
    if let Some(last) = rows.last_mut() {
        last.text.push(',');
        last.beside = line.beside;
    }
    rows
}
