//! Whether it may be written: somebody is asked, or has said so on the line.

use super::super::super::{Environment, Failure};
use crate::cli::ImportSheet;
use crate::language::Words;
use crate::message::Message;

pub(super) fn may_write(environment: &Environment, words: &Words, import: &ImportSheet) -> Result<bool, Failure> {
    if import.dry_run {
        environment.print(&(words.word("sheet-dry-run") + "\n"));
        return Ok(false);
    }
    if import.yes {
        return Ok(true);
    }
    if !environment.answers {
        return Err(Failure::said(Message::new("sheet-say-yes")));
    }
    let (yes, no) = (words.word("new-yes"), words.word("new-no"));
    loop {
        environment.print(&(words.word("sheet-ask") + " "));
        let Some(line) = environment.line()? else {
            environment.print("\n");
            return Err(Failure::said(Message::new("new-broken-off")));
        };
        let answer = line.trim().to_lowercase();
        if !answer.is_empty() && yes.starts_with(&answer) {
            return Ok(true);
        }
        if !answer.is_empty() && no.starts_with(&answer) {
            environment.print(&(words.word("sheet-dry-run") + "\n"));
            return Ok(false);
        }
        environment.print(&(words.word("new-yes-or-no") + "\n"));
    }
}
