//! Two people's versions of a file made one: by the plan's own items where the file is understood, else by lines. Values,
//! before any words.
//!
//! Nothing is taken on trust: a result in which a line of either side is missing is thrown away, and the next best is
//! tried. The last, the whole file twice, is never wrong.

mod csv;
mod ending;
mod fate;
mod item;
mod items;
mod lines;
mod marked;
mod order;
mod own;
mod rename;
mod scan;
mod sure;
mod three;
mod toml;

use crate::message::Message;
use ending::Ending;
use item::Doc;
pub use marked::{side_by_side, sides};

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// TOML: a plan, an organisation, a committee's own verdicts.
    Toml,
    /// Rows: measurements or follow-up.
    Csv,
    /// Anything else.
    Lines,
}

impl Form {
    /// What a file of such a name holds.
    pub fn of(name: &str) -> Self {
        let lower = name.to_lowercase();
        match lower.rsplit_once('.').map(|(_, extension)| extension) {
            Some("toml") => Self::Toml,
            Some("csv" | "tsv") => Self::Csv,
            _ => Self::Lines,
        }
    }
}

/// A part of the merged file: whole lines, without their ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Lines that nobody disagrees about.
    Lines(Vec<String>),
    /// Lines that somebody must decide about.
    Conflict(Conflict),
}

/// What somebody must decide about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// What it is about, in the plan's terms.
    pub about: Message,
    /// Our lines.
    pub ours: Vec<String>,
    /// The lines that both began with.
    pub base: Vec<String>,
    /// Their lines.
    pub theirs: Vec<String>,
}

/// A merged file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// Its parts, in order.
    pub pieces: Vec<Piece>,
    /// How its lines end.
    pub end: &'static str,
    /// Whether the last line ends too.
    pub is_ended: bool,
}

impl Merged {
    /// Whether there is nothing to decide.
    pub fn is_clean(&self) -> bool {
        !self.pieces.iter().any(|piece| matches!(piece, Piece::Conflict(_)))
    }

    fn of(pieces: Vec<Piece>, ending: Ending) -> Self {
        Self { pieces, end: ending.end, is_ended: ending.is_ended }
    }
}

/// Makes one of our version and theirs, which both began as the base.
pub fn merge(form: Form, base: &str, ours: &str, theirs: &str) -> Merged {
    // Where only one side has done anything its file is taken as it is, whatever it holds.
    let whole = |text: &str| {
        let pieces = vec![Piece::Lines(text.split('\n').map(str::to_owned).collect())];
        Merged { pieces, end: "\n", is_ended: false }
    };
    if base == theirs || ours == theirs {
        return whole(ours);
    }
    if base == ours {
        return whole(theirs);
    }
    let ending = Ending::of(base).merged(Ending::of(ours), Ending::of(theirs));
    let texts = [base, ours, theirs].map(ending::plain);
    let [base, ours, theirs] = texts.each_ref().map(|text| ending::lines(text));
    let sides = Sides { base: &base, ours: &ours, theirs: &theirs };
    let by_items = || documents(form, &texts).and_then(|[base, ours, theirs]| items::merge(base, ours, theirs));
    let is_sure = |pieces: &Vec<Piece>| sure::is_sure(form, &sides, pieces);
    let pieces = by_items()
        .filter(is_sure)
        .or_else(|| Some(lines::merge(&sides)).filter(|pieces| sure::are_sure_lines(form, &sides, pieces)))
        .unwrap_or_else(|| vec![lines::whole(&sides)]);
    Merged::of(pieces, ending)
}

/// The lines of three versions.
struct Sides<'t> {
    base: &'t [&'t str],
    ours: &'t [&'t str],
    theirs: &'t [&'t str],
}

/// Three versions as items, where each is understood to its last line.
fn documents(form: Form, texts: &[String; 3]) -> Option<[Doc<'_>; 3]> {
    let [base, ours, theirs] = texts;
    match form {
        Form::Toml => Some([toml::split(base)?, toml::split(ours)?, toml::split(theirs)?]),
        Form::Csv => csv::split([base, ours, theirs]),
        Form::Lines => None,
    }
}

#[cfg(test)]
mod tests;
