//! A file as it is laid out: tables and lines with the comments that stand by them. Values are kept as they are written.

/// What stands on lines of its own above something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Above<'t> {
    /// A comment, without the spaces at its end.
    Comment(&'t str),
    /// One or more empty lines.
    Blank,
}

/// A key, or the path of a header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key<'t> {
    /// Its parts without their quotes.
    pub(super) names: Vec<&'t str>,
    /// As it is to be written.
    pub(super) shown: String,
}

/// What a key holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value<'t> {
    /// A text, a number, a day, a flag.
    Plain(String),
    /// A list, or a table in braces.
    Group(Group<'t>),
}

/// A list, or a table in braces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group<'t> {
    /// Whether it is a table.
    pub(super) is_table: bool,
    /// The comment after its first bracket.
    pub(super) beside: Option<&'t str>,
    pub(super) items: Vec<Line<'t>>,
    /// What stands before its last bracket.
    pub(super) last: Vec<Above<'t>>,
    /// Whether it stands on several lines.
    pub(super) is_broken: bool,
}

/// A key with its value, or an item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line<'t> {
    pub(super) above: Vec<Above<'t>>,
    /// Absent of an item of a list.
    pub(super) key: Option<Key<'t>>,
    pub(super) value: Value<'t>,
    /// The comment after it.
    pub(super) beside: Option<&'t str>,
    /// Comments right below it, with an empty line after them.
    pub(super) below: Vec<&'t str>,
}

/// A table: its header and its lines.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Section<'t> {
    pub(super) above: Vec<Above<'t>>,
    /// Absent before the first header.
    pub(super) header: Option<Header<'t>>,
    pub(super) lines: Vec<Line<'t>>,
}

/// The header of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Header<'t> {
    pub(super) key: Key<'t>,
    /// Whether it is one of several: `[[goal]]`.
    pub(super) is_item: bool,
    /// The comment after it.
    pub(super) beside: Option<&'t str>,
    /// Comments right below it, with an empty line after them.
    pub(super) below: Vec<&'t str>,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Document<'t> {
    /// What is said of the whole file.
    pub(super) top: Vec<Above<'t>>,
    pub(super) sections: Vec<Section<'t>>,
    /// What stands after all tables.
    pub(super) last: Vec<Above<'t>>,
    /// How its lines end.
    pub(super) line_end: &'t str,
}
