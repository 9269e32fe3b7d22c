//! Measurements and follow-up as items: a row is what its cells say it is of, and the rest is what it says of that.

use super::item::{Doc, Item, Part};
use crate::read::csv::{Reader, Row};
use crate::read::rows_of;
use crate::source::Sources;

/// Takes three versions apart; nothing where their columns differ, or where two rows of a file are of the same thing.
pub(super) fn split([base, ours, theirs]: [&str; 3]) -> Option<[Doc<'_>; 3]> {
    let (base, ours, theirs) = (rows(base)?, rows(ours)?, rows(theirs)?);
    let header = |doc: &Doc<'_>| doc.items.get(1).map(|item| (item.leading.len(), item.head.meant.clone()));
    (header(&base) == header(&ours) && header(&base) == header(&theirs)).then_some([base, ours, theirs])
}

fn rows(text: &str) -> Option<Doc<'_>> {
    let file = Sources::default().add(String::new(), String::new().into(), String::new());
    let mut reader = Reader::new(file, text);
    let mut items = vec![Item::default()];
    let mut row = Row::default();
    let mut of: Vec<usize> = Vec::new();
    let mut at = 0;
    while reader.read_row(&mut row) {
        let cell = |at: &usize| row.cells.get(*at).map(|cell| cell.text.to_string()).unwrap_or_default();
        let is_header = items.len() == 1;
        if is_header {
            of = (0..row.cells.len()).filter(|at| rows_of::says_what_of(&cell(at))).collect();
        }
        let what: Vec<String> = of.iter().map(cell).collect();
        let meant = row.cells.iter().map(|cell| cell.text.as_ref()).collect::<Vec<_>>().join("\u{1f}");
        let leading = text.get(at..row.start)?;
        let leading = leading.strip_suffix('\n').map(|lines| lines.split('\n').collect()).unwrap_or_default();
        let kind = if is_header { "header" } else { "row" }.to_owned();
        let title = what.iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join(" ");
        let head = Part { before: "", value: text.get(row.start..row.end)?, after: "", meant };
        items.push(Item { kind, id: what.join("\u{1f}"), title, leading, head, ..Item::default() });
        at = row.end + 1;
    }
    let is_sound = !of.is_empty() && reader.into_findings().is_empty() && !text.contains('\r');
    let tail = text.get(at..).filter(|tail| !tail.is_empty());
    let tail = tail.map(|tail| tail.strip_suffix('\n').unwrap_or(tail).split('\n').collect()).unwrap_or_default();
    is_sound.then_some(Doc { items, tail })
}
