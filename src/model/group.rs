//! Comparison group (jämförelsegrupp): whom an indicator is compared with.

use super::id::Id;
use super::national::Municipality;
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
    /// Who its members are in national data.
    pub members: Members,
}

/// Who the members of a comparison group are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Members {
    /// Every municipality that has a value.
    #[default]
    All,
    /// Those of a county, by the first two figures of their codes.
    County(u16),
    /// These.
    Listed(Vec<Municipality>),
}

impl Members {
    /// Whether a municipality is one of them.
    pub fn has(&self, municipality: Municipality) -> bool {
        municipality.is_municipality()
            && match self {
                Self::All => true,
                Self::County(county) => municipality.county() == *county,
                Self::Listed(members) => members.contains(&municipality),
            }
    }
}
