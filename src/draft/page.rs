//! A TOML file as it grows: comments, headings, and keys with their values and what they mean in columns.

use crate::format::File;
use crate::language::Words;
use crate::layout::canonical;

/// How wide a line may be and still line its comment up with those of others: `docs/layout.md`.
const WIDE: usize = 60;

/// A file under way.
pub(super) struct Page<'w> {
    words: &'w Words,
    text: String,
}

/// A line of a table.
pub(super) struct Line {
    key: &'static str,
    value: String,
    /// What it means: a key of the catalogue, where it is said here.
    about: Option<&'static str>,
    /// Whether it is only shown, for somebody to fill in.
    is_idea: bool,
}

impl Line {
    /// A key with a value as TOML.
    pub(super) fn new(key: &'static str, value: impl Into<String>) -> Self {
        Self { key, value: value.into(), about: None, is_idea: false }
    }

    /// A key with a text.
    pub(super) fn text(key: &'static str, value: &str) -> Self {
        Self::new(key, quoted(value))
    }

    /// The same line with what it means, where `says`.
    pub(super) fn about(self, key: &'static str, says: bool) -> Self {
        Self { about: says.then_some(key), ..self }
    }

    /// The same line as a comment, to be filled in.
    pub(super) fn idea(self) -> Self {
        Self { is_idea: true, ..self }
    }

    /// Where its comment would stand by itself.
    fn width(&self, keys: usize) -> usize {
        keys + " = ".len() + self.value.chars().count()
    }
}

impl<'w> Page<'w> {
    pub(super) fn new(words: &'w Words) -> Self {
        Self { words, text: String::new() }
    }

    /// Words of the catalogue as lines of comment.
    pub(super) fn note(&mut self, words: &str) {
        for line in words.lines() {
            // TOML takes no control characters in a comment.
            self.text.push_str(format!("# {line}").replace(char::is_control, " ").trim_end());
            self.text.push('\n');
        }
    }

    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// A heading with its lines below it.
    pub(super) fn table(&mut self, heading: &str, lines: &[Line]) {
        self.text.push_str(heading);
        self.text.push('\n');
        let keys = lines.iter().map(|line| line.key.len()).max().unwrap_or_default();
        // As the one layout has them: a wide line moves no other's comment, and neither does one that is only an idea.
        let lined_up = lines.iter().filter(|line| !line.is_idea).map(|line| line.width(keys));
        let column = lined_up.filter(|width| *width <= WIDE).max().unwrap_or_default();
        for line in lines {
            let mark = if line.is_idea { "# " } else { "" };
            let written = format!("{mark}{:keys$} = {}", line.key, line.value);
            let about = line.about.map(|key| format!("  # {}", self.words.word(key))).unwrap_or_default();
            self.text.push_str(format!("{written:column$}{about}").trim_end());
            self.text.push('\n');
        }
    }

    /// The file, in the one layout.
    pub(super) fn finish(self, file: File) -> String {
        canonical(file, &self.text).unwrap_or(self.text)
    }
}

/// A text as TOML writes it.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            letter if letter.is_control() => quoted.push(' '),
            letter => quoted.push(letter),
        }
    }
    quoted + "\""
}
