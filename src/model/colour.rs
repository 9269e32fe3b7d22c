//! Colour (färg): an indicator's place among its comparison group.

use crate::message::{Arg, Message};

/// The place of a value among its comparison group; sorted from worst to best.
///
/// The definition is the one of Kommunens Kvalitet i Korthet and Kolada: the best 25 % are green, the worst 25 % red.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Colour {
    /// Among the worst 25 %.
    Red,
    /// Between.
    Yellow,
    /// Among the best 25 %.
    Green,
}

impl Colour {
    /// All of them, from worst to best.
    pub const ALL: [Self; 3] = [Self::Red, Self::Yellow, Self::Green];

    /// The name in JSON and in canonical rules.
    pub fn name(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Yellow => "yellow",
            Self::Green => "green",
        }
    }

    /// The word for a person.
    pub fn word(self) -> Message {
        Message::new(match self {
            Self::Red => "colour-red",
            Self::Yellow => "colour-yellow",
            Self::Green => "colour-green",
        })
    }
}

impl From<Colour> for Arg {
    fn from(colour: Colour) -> Self {
        colour.word().into()
    }
}
