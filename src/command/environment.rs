//! Where a run takes place: its streams, its width, its language. Looked at once, at the start.

use std::io::{IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use chrono::NaiveDate;

use super::Exit;
use crate::language::Language;

/// Where a run takes place.
#[derive(Debug, Clone)]
pub struct Environment {
    /// The language that the user has set.
    pub language: Language,
    /// The day it is.
    pub today: NaiveDate,
    /// How wide a line may be.
    pub width: usize,
    /// Whether standard output is a screen.
    pub terminal: bool,
    /// Whether somebody can be asked: both standard input and standard output are a screen.
    pub answers: bool,
    /// Whether standard output shows colours unless told otherwise.
    pub coloured: bool,
}

/// A line's width where there is no terminal to ask.
const WIDTH: usize = 100;

impl Environment {
    /// The process's own.
    pub fn current() -> Self {
        let stdout = std::io::stdout();
        let terminal = terminal_size::terminal_size().filter(|_| stdout.is_terminal());
        let width =
            terminal.map(|(width, _)| usize::from(width.0)).or_else(|| std::env::var("COLUMNS").ok()?.parse().ok());
        Self {
            language: Language::from_environment(|name| std::env::var(name).ok()),
            today: chrono::Local::now().date_naive(),
            width: width.unwrap_or(WIDTH).clamp(40, 240),
            terminal: stdout.is_terminal(),
            answers: stdout.is_terminal() && std::io::stdin().is_terminal(),
            coloured: AutoStream::choice(&stdout) != ColorChoice::Never,
        }
    }

    /// Whether to use colours on standard output.
    pub fn colours(&self, choice: ColorChoice) -> bool {
        match choice {
            ColorChoice::Auto => self.coloured,
            ColorChoice::Never => false,
            _ => true,
        }
    }

    /// Writes a result. A closed pipe is no error: whoever reads has read enough.
    pub fn print(&self, text: &str) -> Exit {
        self.send(AutoStream::always(std::io::stdout()), text.as_bytes())
    }

    /// Writes a result that is no text, byte for byte.
    pub fn put(&self, bytes: &[u8]) -> Exit {
        self.send(std::io::stdout(), bytes)
    }

    fn send(&self, mut out: impl Write, bytes: &[u8]) -> Exit {
        match out.write_all(bytes).and_then(|()| out.flush()) {
            Ok(()) => Exit::Done,
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Exit::Done,
            Err(error) => {
                self.complain(&error.to_string());
                Exit::Failed
            }
        }
    }

    /// A line that somebody writes; nothing where there are no more.
    pub fn line(&self) -> std::io::Result<Option<String>> {
        let mut line = String::new();
        Ok(if std::io::stdin().read_line(&mut line)? == 0 { None } else { Some(line) })
    }

    /// Writes a message; where even that fails there is nobody left to tell.
    pub fn complain(&self, text: &str) {
        let mut err = AutoStream::always(std::io::stderr());
        let _ = writeln!(err, "{}", text.trim_end());
    }
}
