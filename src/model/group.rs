//! Comparison group (jämförelsegrupp): whom an indicator is compared with.

use super::id::Id;
use crate::source::At;

/// Which mean stands for a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mean {
    /// The weighted value of the whole: for the nation, the one that counts every inhabitant once.
    Weighted,
    /// The unweighted mean of the members: every municipality counts once.
    Members,
}

/// A comparison group.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its id.
    pub id: At<Id>,
    /// Its name for readers.
    pub name: String,
    /// How many members it has.
    pub size: Option<u32>,
    /// Which mean stands for it.
    pub mean: Option<Mean>,
}
