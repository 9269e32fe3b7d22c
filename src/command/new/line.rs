//! A command line that somebody can copy: what they wrote, and what was lacking.

/// A command line under way.
pub(super) struct Line(String);

impl Line {
    pub(super) fn new(command: &str) -> Self {
        Self(command.to_owned())
    }

    /// With a word more.
    pub(super) fn word(mut self, word: &str) -> Self {
        self.0.push(' ');
        self.0.push_str(&quoted(word));
        self
    }

    /// With a folder more, unless it is the one that somebody stands in.
    pub(super) fn folder(self, folder: &str) -> Self {
        if folder == "." { self } else { self.word(folder) }
    }

    /// With an option more, where it has a value.
    pub(super) fn option(mut self, option: &str, value: Option<&str>) -> Self {
        let Some(value) = value else { return self };
        self.0.push(' ');
        self.0.push_str(option);
        self.word(value)
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// A word in quotation marks, where it has spaces or signs that mean something to a shell.
fn quoted(word: &str) -> String {
    let is_plain = !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || "-_./:".contains(c));
    if is_plain { word.to_owned() } else { format!("\"{}\"", word.replace('"', "\\\"")) }
}
