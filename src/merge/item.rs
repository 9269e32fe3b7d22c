//! A file as its items: headings and rows, each with its keys and with the lines that belong to it. Every line of the file
//! belongs to one of them.

/// A file taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Doc<'t> {
    /// The first is the file itself, with the keys that stand before any heading.
    pub items: Vec<Item<'t>>,
    /// What stands after all of them.
    pub tail: Vec<&'t str>,
}

/// A heading with its keys, or a row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Item<'t> {
    /// What tells it from all others of the file.
    pub key: String,
    /// What it is: `goal.indicator`; empty for the file itself.
    pub kind: String,
    /// What tells it from others of its kind.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// Notes and empty lines before it.
    pub leading: Vec<&'t str>,
    /// The heading, or the row.
    pub head: Part<'t>,
    /// Its keys.
    pub entries: Vec<Entry<'t>>,
    /// Under which other it stands.
    pub parent: usize,
}

/// A key with its value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Entry<'t> {
    pub key: String,
    /// Notes and empty lines before it.
    pub leading: Vec<&'t str>,
    pub part: Part<'t>,
}

/// What stands on a line, or on several where a value goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Part<'t> {
    /// What stands before the value: a key, `=` and spaces.
    pub before: &'t str,
    pub value: &'t str,
    /// What stands after it: spaces and a note.
    pub after: &'t str,
    /// The same without spaces that mean nothing.
    pub meant: String,
}

impl Part<'_> {
    /// Its lines.
    pub fn lines(&self) -> Vec<String> {
        let text = format!("{}{}{}", self.before, self.value, self.after);
        if text.is_empty() { Vec::new() } else { text.split('\n').map(str::to_owned).collect() }
    }
}

/// The notes among some lines: what is left without empty lines and spaces around.
pub(super) fn notes<'t>(lines: &[&'t str]) -> Vec<&'t str> {
    lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect()
}

impl Entry<'_> {
    pub fn lines(&self) -> Vec<String> {
        let leading = self.leading.iter().map(|line| (*line).to_owned());
        leading.chain(self.part.lines()).collect()
    }

    /// Whether it says the same, with the same notes.
    pub fn is_as(&self, other: &Self) -> bool {
        self.part.meant == other.part.meant && notes(&self.leading) == notes(&other.leading)
    }
}

impl Item<'_> {
    /// Its own lines, without those of what stands under it.
    pub fn lines(&self) -> Vec<String> {
        let leading = self.leading.iter().map(|line| (*line).to_owned());
        leading.chain(self.head.lines()).chain(self.entries.iter().flat_map(Entry::lines)).collect()
    }

    /// Whether it says the same, with the same notes, in whatever order.
    pub fn is_as(&self, other: &Self) -> bool {
        let there = |entry: &Entry<'_>| other.entries.iter().any(|it| it.key == entry.key && it.is_as(entry));
        self.head.meant == other.head.meant
            && notes(&self.leading) == notes(&other.leading)
            && self.entries.len() == other.entries.len()
            && self.entries.iter().all(there)
    }

    pub fn entry(&self, key: &str) -> Option<&Entry<'_>> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// What a key holds, without its quotes.
    pub fn value(&self, key: &str) -> Option<&str> {
        Some(self.entry(key)?.part.value.trim_matches(['"', '\'']))
    }
}

impl Doc<'_> {
    /// The key of what an item stands under.
    pub fn parent(&self, item: &Item<'_>) -> &str {
        self.items.get(item.parent).map_or("", |parent| parent.key.as_str())
    }

    /// An item with all that stands under it, in the file's order.
    pub fn below(&self, place: usize) -> Vec<usize> {
        let mut below = vec![place];
        for (at, item) in self.items.iter().enumerate().skip(place + 1) {
            if below.contains(&item.parent) {
                below.push(at);
            }
        }
        below
    }
}
