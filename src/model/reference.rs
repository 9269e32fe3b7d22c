//! References: what a text may take from the plan, by the names that are written in braces.

/// A figure or a word that a role stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// What was measured.
    Value,
    /// The words of a target.
    Target,
    /// How an indicator or a goal came out.
    Verdict,
    /// How much an indicator has changed.
    Change,
}

impl Figure {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Value, Self::Target, Self::Verdict, Self::Change];

    /// Its name between the braces.
    pub fn name(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Target => "target",
            Self::Verdict => "verdict",
            Self::Change => "change",
        }
    }

    /// The one with a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|figure| figure.name() == name)
    }
}

/// A table, a list or a chart that a directive stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Block {
    /// A goal's indicators.
    Indicators,
    /// What is to be done for a goal.
    Activities,
    /// What is promised for a goal.
    Commitments,
    /// The plan's budget.
    Budget,
    /// The plan on a page.
    Matrix,
    /// A chart.
    Chart,
}

/// The option that names a goal.
pub const GOAL: &str = "goal";
/// The option that names an indicator.
pub const INDICATOR: &str = "indicator";
/// The option that asks for how the goals came out.
pub const FULFILMENT: &str = "fulfilment";

impl Block {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Indicators, Self::Activities, Self::Commitments, Self::Budget, Self::Matrix, Self::Chart];

    /// Its name between the braces.
    pub fn name(self) -> &'static str {
        match self {
            Self::Indicators => "indicators",
            Self::Activities => "activities",
            Self::Commitments => "commitments",
            Self::Budget => "budget",
            Self::Matrix => "matrix",
            Self::Chart => "chart",
        }
    }

    /// The one with a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|block| block.name() == name)
    }

    /// What may be said of it, a line each.
    pub fn options(self) -> &'static [&'static str] {
        match self {
            Self::Indicators | Self::Activities | Self::Commitments => &[GOAL],
            Self::Budget | Self::Matrix => &[],
            Self::Chart => &[INDICATOR, FULFILMENT],
        }
    }
}
