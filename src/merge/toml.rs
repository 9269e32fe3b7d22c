//! A TOML file as its items.

use super::item::{Doc, Entry, Item, Part};
use super::scan::{Line, is_note, line, rest_of_line};

/// Takes a file apart; nothing where a line is not understood.
pub(super) fn split(text: &str) -> Option<Doc<'_>> {
    let mut splitter = Splitter { items: vec![Item::default()], open: vec![(Vec::new(), 0)], leading: Vec::new() };
    let mut at = 0;
    while at < text.len() {
        let end = match line(text, at)? {
            Line::Note => {
                splitter.leading.push(rest_of_line(text, at));
                at
            }
            Line::Heading { path, of_several, start, end } => {
                let part = part(text, (at, start, end), path.join("."))?;
                splitter.heading(path, of_several, part)?;
                end
            }
            Line::Key { key, start, end } => {
                let after = rest_of_line(text, end);
                let value = text.get(start..end)?;
                let meant = format!("{key}={value}");
                let part = is_note(after).then(|| part(text, (at, start, end), meant))??;
                splitter.key(key, part)?;
                end
            }
        };
        at = end + rest_of_line(text, end).len() + 1;
    }
    let Splitter { mut items, leading, .. } = splitter;
    for item in &mut items {
        identify(item);
    }
    Some(Doc { items, tail: leading })
}

fn part(text: &str, (line, start, end): (usize, usize, usize), meant: String) -> Option<Part<'_>> {
    let after = rest_of_line(text, end);
    Some(Part { before: text.get(line..start)?, value: text.get(start..end)?, after, meant: meant + after.trim() })
}

struct Splitter<'t> {
    items: Vec<Item<'t>>,
    /// The headings that others may stand under, with where they are in the list.
    open: Vec<(Vec<String>, usize)>,
    /// Notes and empty lines that wait for what they stand before.
    leading: Vec<&'t str>,
}

impl<'t> Splitter<'t> {
    fn heading(&mut self, path: Vec<String>, of_several: bool, head: Part<'t>) -> Option<()> {
        self.open.retain(|(open, _)| open.len() < path.len() && path.starts_with(open));
        let parent = self.open.last()?.1;
        // `[[goal.indicator]]` that does not stand below its goal belongs to it all the same: too odd to be sure of.
        if path.len() > 1 && parent == 0 {
            return None;
        }
        let kind = if of_several { path.join(".") } else { format!("[{}]", path.join(".")) };
        self.open.push((path, self.items.len()));
        let leading = std::mem::take(&mut self.leading);
        self.items.push(Item { kind, leading, head, parent, ..Item::default() });
        Some(())
    }

    fn key(&mut self, key: String, part: Part<'t>) -> Option<()> {
        let item = self.items.last_mut()?;
        // Under a heading notes belong to the key below them; before all headings they do too.
        let leading = std::mem::take(&mut self.leading);
        if item.entries.iter().any(|entry| entry.key == key) {
            return None;
        }
        item.entries.push(Entry { key, leading, part });
        Some(())
    }
}

/// What tells an item from others of its kind, and what it is called.
fn identify(item: &mut Item<'_>) {
    let value = |key: &str| item.value(key).map(str::to_owned);
    let name = item.kind.rsplit('.').next().unwrap_or_default();
    let id = match name {
        "commitment" => value("text"),
        "revision" => value("date").map(|date| format!("{date} {}", value("reference").unwrap_or_default())),
        "assessment" => value("goal"),
        "missing-mark" => value("mark").map(|mark| format!("{mark} {}", value("source").unwrap_or_default())),
        _ => value("id"),
    };
    // One of several that has nothing to be known by is known by all that it says.
    let is_one = item.kind.is_empty() || item.kind.starts_with('[');
    let whole = || item.entries.iter().map(|entry| entry.part.meant.as_str()).collect::<Vec<_>>().join("\n");
    let title = value("title").or_else(|| value("name")).or_else(|| value("text"));
    let id = if is_one { String::new() } else { id.unwrap_or_else(whole) };
    item.title = title.unwrap_or_else(|| id.clone());
    item.id = id;
}
