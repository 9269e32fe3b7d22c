//! The one layout of plan files: a text in, the same text as a careful coordinator would have laid it out.
//!
//! Values are kept as they are written and comments with what they stand by; `docs/layout.md` has the rules.

mod cursor;
mod document;
mod order;
mod read;
mod same;
mod words;
mod write;

use toml::de::DeTable;

use crate::format::File;

/// Why a text can't be laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It has a fault at this byte, so that nobody can know what belongs to what.
    Syntax(usize),
    /// Laid out it would not say the same: a fault of the program.
    Changed,
}

/// A text that was made by editing another: in the one layout where the other was, else as it is.
pub fn as_before(file: File, old: &str, new: String) -> String {
    let was = canonical(file, old).is_ok_and(|laid_out| laid_out == old);
    if was { canonical(file, &new).unwrap_or(new) } else { new }
}

/// The text of a file in the one layout.
///
/// # Errors
/// Why the text is better left alone.
pub fn canonical(file: File, text: &str) -> Result<String, Fault> {
    let (_, errors) = DeTable::parse_recoverable(text);
    if let Some(error) = errors.first() {
        return Err(Fault::Syntax(error.span().map_or(text.len(), |span| span.start)));
    }
    let mut document = read::read(text);
    order::order(&mut document, file.fields());
    let laid_out = write::write(&document);
    if same::say_the_same(text, &laid_out) { Ok(laid_out) } else { Err(Fault::Changed) }
}

/// The kind of file that a text must be, by the tables that it has.
pub fn kind(text: &str) -> Option<File> {
    let (root, _) = DeTable::parse_recoverable(text);
    let names: Vec<&str> = root.get_ref().keys().map(|key| key.get_ref().as_ref()).collect();
    let has = |file: &File| file.fields().iter().any(|field| names.contains(&field.key));
    File::ALL.into_iter().find(has)
}

#[cfg(test)]
mod tests;
