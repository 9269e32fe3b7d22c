//! Breakdown (brytning): for whom or where a value holds.

/// Sex as in Swedish statistics. Absent means both together (totalt).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sex {
    /// Women (kvinnor).
    Women,
    /// Men (män).
    Men,
}

/// For whom or where a value holds; all absent: the whole organisation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Breakdown {
    /// By sex (kön).
    pub sex: Option<Sex>,
    /// By area (område).
    pub area: Option<String>,
    /// By age (ålder).
    pub age: Option<String>,
    /// By unit (enhet).
    pub unit: Option<String>,
}

impl Breakdown {
    /// The whole: no breakdown at all.
    pub fn is_total(&self) -> bool {
        *self == Self::default()
    }
}
