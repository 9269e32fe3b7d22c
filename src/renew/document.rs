//! The text of a TOML file, edited in place: what stands around a value stays around it.

use toml_edit::{Decor, DocumentMut, Item, RawString, Table, Value};

/// Words as lines of comment.
pub(super) fn comment(words: &str) -> String {
    words.lines().map(|line| format!("# {line}")).collect::<Vec<_>>().join("\n")
}

fn words_of(raw: Option<&RawString>) -> String {
    raw.and_then(RawString::as_str).unwrap_or_default().to_owned()
}

/// Puts lines of comment last in what stands before a key or a heading, indented as it is.
fn add_lines(decor: &mut Decor, lines: &[String]) {
    let before = words_of(decor.prefix());
    let indent = before.rsplit('\n').next().unwrap_or_default().to_owned();
    let mut after = before;
    for line in lines.iter().flat_map(|line| line.lines()) {
        after.push_str("# ");
        // TOML takes no other control characters in a comment.
        after.extend(line.chars().filter(|c| !c.is_control()));
        after.push('\n');
        after.push_str(&indent);
    }
    decor.set_prefix(after);
}

/// Puts lines of comment right above a key.
pub(super) fn note_above(table: &mut Table, key: &str, lines: &[String]) {
    if let Some(mut key) = table.key_mut(key) {
        add_lines(key.leaf_decor_mut(), lines);
    }
}

/// Puts lines of comment right above a heading.
pub(super) fn note_over(table: &mut Table, lines: &[String]) {
    add_lines(table.decor_mut(), lines);
}

/// Puts a text behind the last value of a table: what stood below it and found no other place.
pub(super) fn note_last(table: &mut Table, text: &str) {
    let last = table.iter().filter(|(_, item)| item.is_value()).last().map(|(key, _)| key.to_owned());
    if let Some(value) = last.and_then(|key| table.get_mut(&key)).and_then(Item::as_value_mut) {
        let own = words_of(value.decor().suffix());
        value.decor_mut().set_suffix(format!("{own}\n{}", text.trim_end()));
    }
}

/// Gives a key another value; the comment behind it stays.
pub(super) fn set(table: &mut Table, key: &str, value: impl Into<Value>) {
    let mut value = value.into();
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => add(table, key, value),
    }
}

/// Adds a key last in a table, its sign of equality under those of the others where these stand in a column.
fn add(table: &mut Table, key: &str, value: Value) {
    let widths = table.iter().filter_map(|(key, _)| {
        let suffix = words_of(table.key(key)?.leaf_decor().suffix());
        Some(key.len() + suffix.len())
    });
    let widths: Vec<usize> = widths.collect();
    let column = widths.first().copied().filter(|first| widths.iter().all(|width| width == first));
    table.insert(key, Item::Value(value));
    if let Some(mut new) = table.key_mut(key) {
        let gap = column.map_or(1, |column| column.saturating_sub(key.len()).max(1));
        new.leaf_decor_mut().set_suffix(" ".repeat(gap));
    }
}

/// The comments in a table that has lines of its own, without their marks.
pub(super) fn comments_in(table: &Table) -> Vec<String> {
    let mut around = vec![words_of(table.decor().prefix()), words_of(table.decor().suffix())];
    for (name, item) in table {
        around.extend(table.key(name).map(|key| words_of(key.leaf_decor().prefix())));
        around.extend(item.as_value().map(|value| words_of(value.decor().suffix())));
    }
    let lines = around.iter().flat_map(|words| words.lines());
    lines.filter_map(|line| Some(line.trim().strip_prefix('#')?.trim().to_owned())).collect()
}

/// Takes a key out of a table, and puts a comment in its place; the comments that stood about it stay. `line` makes the
/// comment of the line's beginning, "adopted   = "; without one only those stay. What finds no place in the table is given
/// back, for what follows.
pub(super) fn take_out(table: &mut Table, key: &str, line: Option<&dyn Fn(&str) -> String>) -> Option<String> {
    let names = table.iter().map(|(name, _)| name.to_owned());
    let after: Vec<String> = names.skip_while(|name| name != key).skip(1).collect();
    let (old, item) = table.remove_entry(key)?;
    let before = words_of(old.leaf_decor().prefix());
    let value = item.as_value();
    let behind = value.map(|value| words_of(value.decor().suffix())).unwrap_or_default();
    let start = format!("{key}{}= ", words_of(old.leaf_decor().suffix()));
    let text = if let Some(line) = line {
        let line = line(&start).replace(char::is_control, " ");
        // The comment behind it stands where it stood.
        let width = start.len() + value.map_or(0, |value| value.clone().decorated("", "").to_string().chars().count());
        let gap = width + behind.chars().take_while(|c| *c == ' ').count();
        let gap = gap.saturating_sub(line.chars().count() + 2).max(1);
        let behind = behind.trim();
        if behind.is_empty() { format!("{before}# {line}\n") } else { format!("{before}# {line}{:gap$}{behind}\n", "") }
    } else if behind.contains('#') || before.contains('#') {
        format!("{before}{}\n", behind.trim()).replace("\n\n", "\n")
    } else {
        return None;
    };
    let next = after.iter().find(|name| table.get(name).is_some_and(Item::is_value));
    match next.and_then(|next| table.key_mut(next)) {
        Some(mut next) => {
            let own = words_of(next.leaf_decor().prefix());
            next.leaf_decor_mut().set_prefix(text + &own);
            None
        }
        None => Some(text),
    }
}

/// Gives the comments above a table that is gone to the table that follows it, or to the end of the file.
pub(super) fn hand_on(document: &mut DocumentMut, gone: &Table) {
    let prefix = words_of(gone.decor().prefix());
    if prefix.contains('#') {
        put_before_next(document, gone.position(), &prefix);
    }
}

/// Puts a text before the table that follows a place, or at the end of the file.
pub(super) fn put_before_next(document: &mut DocumentMut, place: Option<isize>, text: &str) {
    let next = place.and_then(|place| next(document.as_table(), place));
    if let Some(table) = next.and_then(|next| at(document.as_table_mut(), next)) {
        let own = words_of(table.decor().prefix());
        table.decor_mut().set_prefix(format!("{text}{own}"));
    } else {
        let own = words_of(Some(document.trailing()));
        document.set_trailing(format!("{text}{own}"));
    }
}

/// The place of the first table after a place.
fn next(table: &Table, place: isize) -> Option<isize> {
    let below = table.iter().filter_map(|(_, item)| match item {
        Item::Table(inner) => next_of(inner, place),
        Item::ArrayOfTables(tables) => tables.iter().filter_map(|inner| next_of(inner, place)).min(),
        _ => None,
    });
    below.min()
}

fn next_of(table: &Table, place: isize) -> Option<isize> {
    let own = table.position().filter(|own| *own > place && !table.is_implicit() && !table.is_dotted());
    own.into_iter().chain(next(table, place)).min()
}

fn at(table: &mut Table, place: isize) -> Option<&mut Table> {
    table.iter_mut().find_map(|(_, item)| match item {
        Item::Table(inner) => at_of(inner, place),
        Item::ArrayOfTables(tables) => tables.iter_mut().find_map(|inner| at_of(inner, place)),
        _ => None,
    })
}

fn at_of(table: &mut Table, place: isize) -> Option<&mut Table> {
    if table.position() == Some(place) && !table.is_implicit() && !table.is_dotted() {
        return Some(table);
    }
    at(table, place)
}
