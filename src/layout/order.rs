//! The order of tables and keys: that of the table of keys. What is of one kind stays in its author's order, which is that
//! of reports, and what the table does not have stays after what it stood after.

use super::document::{Above, Document, Section};
use crate::format::{Field, Kind, below};

/// Where something comes: by the places of its names in the table of keys.
type Rank = Vec<usize>;

/// Puts tables and lines in order.
pub(super) fn order(document: &mut Document<'_>, fields: &'static [Field]) {
    for section in &mut document.sections {
        let fields = section.header.as_ref().map_or(fields, |header| below(fields, &header.key.names.join(".")));
        let lines = std::mem::take(&mut section.lines);
        section.lines = ranked(lines, |line| line.key.as_ref().and_then(|key| rank(&key.names, fields)));
    }
    let sections = std::mem::take(&mut document.sections);
    document.sections = flat(nested(sections), fields);
    directive(document);
}

/// A directive to the editor that comes to stand first is said of the whole file, as it would be when read again.
fn directive(document: &mut Document<'_>) {
    let first = document.sections.iter_mut().find(|section| section.header.is_some() || !section.lines.is_empty());
    let Some(section) = first.filter(|_| document.top.is_empty()) else { return };
    let above = match (&section.header, section.lines.first_mut()) {
        (None, Some(line)) => &mut line.above,
        _ => &mut section.above,
    };
    if above.first() == Some(&Above::Blank) {
        above.remove(0);
    }
    if matches!(above.first(), Some(Above::Comment(text)) if text.starts_with("#:")) {
        document.top.extend(above.drain(..1));
    }
}

/// Sorts by rank; what has none goes with what it stands after.
fn ranked<T>(all: Vec<T>, rank: impl Fn(&T) -> Option<Rank>) -> Vec<T> {
    let mut before = Rank::new();
    let mut ranked: Vec<(Rank, T)> = Vec::new();
    for one in all {
        before = rank(&one).unwrap_or(before);
        ranked.push((before.clone(), one));
    }
    ranked.sort_by(|(a, _), (b, _)| a.cmp(b));
    ranked.into_iter().map(|(_, one)| one).collect()
}

/// The places of names, one below the other, as far as the table of keys goes; nothing for a name that it does not have.
fn rank(names: &[&str], mut fields: &'static [Field]) -> Option<Rank> {
    let mut rank = Rank::new();
    for name in names {
        if fields.is_empty() {
            break;
        }
        let at = fields.iter().position(|field| field.key == *name)?;
        rank.push(at);
        fields = match fields.get(at).map(|field| field.kind) {
            Some(Kind::Table(fields) | Kind::Tables(fields)) => fields,
            _ => &[],
        };
    }
    (!rank.is_empty()).then_some(rank)
}

/// A table with those that belong to it.
struct Branch<'t> {
    section: Section<'t>,
    children: Vec<Branch<'t>>,
}

fn path<'s>(section: &'s Section<'_>) -> &'s [&'s str] {
    section.header.as_ref().map_or(&[], |header| &header.key.names)
}

/// Tables under those that they belong to: `[[goal.indicator]]` under the `[[goal]]` before it.
fn nested(sections: Vec<Section<'_>>) -> Vec<Branch<'_>> {
    let mut roots: Vec<Branch<'_>> = Vec::new();
    for section in sections {
        place(&mut roots, Branch { section, children: Vec::new() });
    }
    roots
}

/// Puts a table under the last one whose path begins its own; another of that path ends the one before.
fn place<'t>(among: &mut Vec<Branch<'t>>, branch: Branch<'t>) {
    let names = path(&branch.section);
    let begins =
        |inner: &[&str], outer: &[&str]| !outer.is_empty() && outer.len() < inner.len() && inner.starts_with(outer);
    let parent = among.iter().rposition(|other| begins(names, path(&other.section)));
    if let Some(parent) = parent.and_then(|at| among.get_mut(at)) {
        return place(&mut parent.children, branch);
    }
    // `[a.b]` may stand before `[a]`.
    let (below, around) = among.drain(..).partition(|other| begins(path(&other.section), names));
    *among = around;
    among.push(Branch { children: below, ..branch });
}

/// The tables in order, each with those that belong to it right after.
fn flat<'t>(branches: Vec<Branch<'t>>, fields: &'static [Field]) -> Vec<Section<'t>> {
    let in_order = ranked(branches, |branch| rank(path(&branch.section), fields));
    let with_children = |branch: Branch<'t>| {
        let mut sections = vec![branch.section];
        sections.extend(flat(branch.children, fields));
        sections
    };
    in_order.into_iter().flat_map(with_children).collect()
}
