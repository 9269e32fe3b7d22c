//! How a file's lines end: a side that has saved all of them otherwise has changed that, and not each line.

/// How the lines of a file end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ending {
    pub end: &'static str,
    /// Whether the last line ends too.
    pub is_ended: bool,
}

impl Ending {
    /// Most of a file's lines decide; an empty file ends as files do.
    pub fn of(text: &str) -> Self {
        let (all, windows) = (text.matches('\n').count(), text.matches("\r\n").count());
        let end = if windows * 2 > all { "\r\n" } else { "\n" };
        Self { end, is_ended: text.is_empty() || text.ends_with('\n') }
    }

    /// What either side has changed.
    pub fn merged(self, ours: Self, theirs: Self) -> Self {
        Self {
            end: if ours.end == self.end { theirs.end } else { ours.end },
            is_ended: if ours.is_ended == self.is_ended { theirs.is_ended } else { ours.is_ended },
        }
    }
}

/// A text with the line ends that the rest of the program goes by.
pub(super) fn plain(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// The lines of a text without their ends.
pub(super) fn lines(text: &str) -> Vec<&str> {
    if text.is_empty() { Vec::new() } else { text.strip_suffix('\n').unwrap_or(text).split('\n').collect() }
}
