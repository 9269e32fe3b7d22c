//! The texts of files, and the only place that turns bytes into lines and columns.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

/// Which file, as a shelf of its [`Sources`] and a number on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId {
    shelf: u32,
    number: u32,
}

/// A stretch of a file's text: byte offsets into the decoded text, `start` included, `end` not.
///
/// Sorted by file, then by place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// A stretch that lies inside this one, given by offsets relative to its start.
    pub fn part(self, from: usize, to: usize) -> Self {
        let start = (self.start + from).min(self.end);
        let end = (self.start + to).clamp(start, self.end);
        Self { start, end, ..self }
    }
}

/// A value together with where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> At<T> {
    /// Puts a value at a place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// A place as people count: lines and columns from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// A file that was read, or that was to be read.
#[derive(Debug)]
pub struct File {
    /// The way to the file from the organisation's folder, with `/`.
    pub path: String,
    /// The way to the file as the user would open it from where they stand.
    pub shown: PathBuf,
    /// The decoded text; empty when the file could not be read.
    pub text: Arc<String>,
    /// Found when they are first asked for: of most files nobody asks.
    line_starts: OnceCell<Vec<usize>>,
    /// What the lines are numbered in the whole file, where the text is only some of them.
    numbers: Option<Vec<usize>>,
}

impl File {
    fn line_starts(&self) -> &[usize] {
        let ends = || self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        self.line_starts.get_or_init(|| std::iter::once(0).chain(ends()).collect())
    }

    /// The number of the line that is at such a place in the text, from 1.
    fn number(&self, line: usize) -> usize {
        self.numbers.as_ref().and_then(|numbers| numbers.get(line - 1)).copied().unwrap_or(line)
    }
}

/// All files of a run.
///
/// They stand on shelves, so that files which are read side by side can be put together: each reader fills a shelf of its own.
#[derive(Debug, Default)]
pub struct Sources {
    /// The shelf that files are put on.
    shelf: u32,
    /// How many have been put there.
    count: u32,
    files: BTreeMap<FileId, File>,
}

impl Sources {
    /// None yet; those that are added stand on this shelf.
    pub fn on_shelf(shelf: u32) -> Self {
        Self { shelf, ..Self::default() }
    }

    /// Takes in a file and its decoded text.
    pub fn add(&mut self, path: String, shown: PathBuf, text: String) -> FileId {
        self.share(path, shown, Arc::new(text))
    }

    /// Takes in some lines of a file that is too large to hold, with the numbers they have in it.
    pub fn add_lines(&mut self, path: String, shown: PathBuf, text: String, numbers: Vec<usize>) -> FileId {
        let id = self.add(path, shown, text);
        if let Some(file) = self.files.get_mut(&id) {
            file.numbers = Some(numbers);
        }
        id
    }

    /// Takes in a file and its decoded text, which somebody else goes on reading.
    pub fn share(&mut self, path: String, shown: PathBuf, text: Arc<String>) -> FileId {
        let id = FileId { shelf: self.shelf, number: self.count };
        self.count += 1;
        self.files.insert(id, File { path, shown, text, line_starts: OnceCell::new(), numbers: None });
        id
    }

    /// Lets go of all files but these.
    pub fn keep(&mut self, wanted: &BTreeSet<FileId>) {
        self.files.retain(|id, _| wanted.contains(id));
    }

    /// Takes in the files of other shelves.
    pub fn take(&mut self, other: Self) {
        self.files.extend(other.files);
    }

    /// The file with a number, if it is one of these.
    pub fn file(&self, id: FileId) -> Option<&File> {
        self.files.get(&id)
    }

    /// The whole of a file.
    pub fn whole(&self, id: FileId) -> Span {
        let end = self.file(id).map_or(0, |file| file.text.len());
        Span { file: id, start: 0, end }
    }

    /// The very start of a file: where a fault stands that concerns the file as such.
    pub fn start(&self, id: FileId) -> Span {
        Span { file: id, start: 0, end: 0 }
    }

    /// The whole line that a stretch begins on.
    pub fn line(&self, span: Span) -> Span {
        self.numbered_line(span).1
    }

    /// The line that a stretch begins on: its number from 1, and the whole of it.
    pub fn numbered_line(&self, span: Span) -> (usize, Span) {
        let Some(file) = self.file(span.file) else { return (1, span) };
        let starts = file.line_starts();
        let number = starts.partition_point(|start| *start <= span.start).max(1);
        let start = starts.get(number - 1).copied().unwrap_or(0);
        let end = starts.get(number).map_or(file.text.len(), |next| next - 1);
        (file.number(number), Span { file: span.file, start, end })
    }

    /// Where a stretch begins.
    pub fn position(&self, span: Span) -> Position {
        self.place(span.file, span.start)
    }

    /// Where a stretch ends: the column after its last character.
    pub fn end_position(&self, span: Span) -> Position {
        self.place(span.file, span.end)
    }

    /// The words of a stretch.
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file).and_then(|file| file.text.get(span.start..span.end)).unwrap_or_default()
    }

    /// A file's path from its organisation's folder.
    pub fn path(&self, id: FileId) -> &str {
        self.file(id).map_or("", |file| file.path.as_str())
    }

    /// A file's path as the user would open it, always with `/`.
    pub fn shown(&self, id: FileId) -> String {
        self.file(id).map_or_else(String::new, |file| file.shown.to_string_lossy().replace('\\', "/"))
    }

    fn place(&self, id: FileId, offset: usize) -> Position {
        let Some(file) = self.file(id) else {
            return Position { line: 1, column: 1 };
        };
        let starts = file.line_starts();
        let line = starts.partition_point(|start| *start <= offset).max(1);
        let start = starts.get(line - 1).copied().unwrap_or(0);
        let before = file.text.get(start..offset).unwrap_or_default();
        Position { line: file.number(line), column: before.chars().count() + 1 }
    }
}
