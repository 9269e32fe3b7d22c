//! The columns of a measurements file, by their names in Swedish and in English.

use crate::message::{Arg, Message};

/// A column that means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// What was measured.
    Indicator,
    /// When.
    Period,
    /// The value.
    Value,
    /// By sex.
    Sex,
    /// By area.
    Area,
    /// By age.
    Age,
    /// By unit.
    Unit,
    /// The comparison group's value.
    Comparison,
    /// Its lower quartile.
    LowerQuartile,
    /// Its upper quartile.
    UpperQuartile,
    /// The colour as published.
    Colour,
    /// The rank, alone or with how many have one.
    Rank,
    /// Among how many.
    RankOf,
    /// How many share it.
    RankEqual,
    /// Where the value comes from.
    Source,
    /// Outcome, preliminary or forecast.
    Kind,
    /// Its id in Kolada, where it comes from there.
    Kolada,
    /// Its title there.
    KoladaTitle,
    /// The day it was fetched.
    Fetched,
    /// What to know about the value.
    Remark,
    /// Whether it corrects an earlier one.
    Replaces,
    /// Anything else.
    Comment,
}

impl Column {
    /// Whether a cell of it says what the row's value is of, and not what it is.
    pub fn says_what_of(self) -> bool {
        matches!(
            self,
            Self::Indicator
                | Self::Period
                | Self::Sex
                | Self::Area
                | Self::Age
                | Self::Unit
                | Self::Kind
                | Self::Replaces
        )
    }

    /// All of them, in the order of their definition.
    pub const ALL: [Self; 22] = [
        Self::Indicator,
        Self::Period,
        Self::Value,
        Self::Sex,
        Self::Area,
        Self::Age,
        Self::Unit,
        Self::Comparison,
        Self::LowerQuartile,
        Self::UpperQuartile,
        Self::Colour,
        Self::Rank,
        Self::RankOf,
        Self::RankEqual,
        Self::Source,
        Self::Kind,
        Self::Kolada,
        Self::KoladaTitle,
        Self::Fetched,
        Self::Remark,
        Self::Replaces,
        Self::Comment,
    ];

    /// The column with such a name, in any case.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.to_lowercase().replace(['_', '-', '\u{a0}'], " ");
        Self::ALL.into_iter().find(|column| column.names().contains(&name.as_str()))
    }

    /// Every name of every column.
    pub fn all_names() -> impl Iterator<Item = &'static str> + Clone {
        Self::ALL.into_iter().flat_map(Self::names).copied()
    }

    /// Its name in the reader's language.
    pub fn word(self) -> Message {
        Message::new(match self {
            Self::Indicator => "column-indicator",
            Self::Period => "column-period",
            Self::Value => "column-value",
            Self::Sex => "column-sex",
            Self::Area => "column-area",
            Self::Age => "column-age",
            Self::Unit => "column-unit",
            Self::Comparison => "column-comparison",
            Self::LowerQuartile => "column-lower-quartile",
            Self::UpperQuartile => "column-upper-quartile",
            Self::Colour => "column-colour",
            Self::Rank => "column-rank",
            Self::RankOf => "column-rank-of",
            Self::RankEqual => "column-rank-equal",
            Self::Source => "column-source",
            Self::Kind => "column-kind",
            Self::Kolada => "column-kolada",
            Self::KoladaTitle => "column-kolada-title",
            Self::Fetched => "column-fetched",
            Self::Remark => "column-remark",
            Self::Replaces => "column-replaces",
            Self::Comment => "column-comment",
        })
    }

    /// All names in the reader's language.
    pub fn words() -> Arg {
        Self::ALL.into_iter().filter(|column| !column.is_of_kolada()).map(Self::word).collect()
    }

    /// Whether it says how a value came from Kolada: nobody writes it by hand, and nothing follows from it.
    fn is_of_kolada(self) -> bool {
        matches!(self, Self::Kolada | Self::KoladaTitle | Self::Fetched)
    }

    /// Whether it says something about one period only, so that it can't stand beside columns for several.
    pub fn is_of_one_period(self) -> bool {
        matches!(
            self,
            Self::Comparison
                | Self::LowerQuartile
                | Self::UpperQuartile
                | Self::Colour
                | Self::Rank
                | Self::RankOf
                | Self::RankEqual
                | Self::Remark
        )
    }

    /// Its name in files that the tool writes.
    pub fn name(self) -> &'static str {
        self.names().first().copied().unwrap_or_default()
    }

    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Indicator => &["indikator", "indicator", "id"],
            Self::Period => &["period", "år", "year"],
            Self::Value => &["värde", "value", "utfall"],
            Self::Sex => &["kön", "sex", "gender"],
            Self::Area => &["område", "area"],
            Self::Age => &["ålder", "age"],
            Self::Unit => &["enhet", "unit"],
            Self::Comparison => &["jämförelse", "comparison"],
            Self::LowerQuartile => &["undre kvartil", "lower quartile"],
            Self::UpperQuartile => &["övre kvartil", "upper quartile"],
            Self::Colour => &["färg", "colour", "color"],
            Self::Rank => &["rang", "rank"],
            Self::RankOf => &["antal", "of"],
            Self::RankEqual => &["lika", "equal"],
            Self::Source => &["källa", "source"],
            Self::Kind => &["slag", "kind"],
            Self::Kolada => &["kolada"],
            Self::KoladaTitle => &["kolada titel", "kolada title"],
            Self::Fetched => &["hämtad", "fetched"],
            Self::Remark => &["anmärkning", "remark"],
            Self::Replaces => &["ersätter", "replaces"],
            Self::Comment => &["kommentar", "comment"],
        }
    }
}
