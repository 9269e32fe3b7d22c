//! The format of the files. Of the TOML files every key, what it holds, and what its values look like; `markdown.rs` says which
//! Markdown the texts are in.
//!
//! One table (`fields.rs`) for the reader, for "did you mean" and for the schemas of editors, so that they can't drift
//! apart. What a key is for stands in `field.ftl`, by the name that [`Field::about`] gives.

mod fields;
pub mod markdown;
pub mod pattern;

/// A key of a table.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub key: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it must be there.
    pub need: Need,
    /// Values to show: each one of its own, or the items of one list, or `period = text` each for what is by period.
    pub examples: &'static [&'static str],
    /// What holds where the key is absent, if a value of its own says the same.
    pub default: Option<&'static str>,
}

/// The keys of `import.toml`: what columns of spreadsheets mean. It is no part of a plan, and read by `plan import` alone.
pub const IMPORT: &[Field] = fields::IMPORT;

/// Whether a key must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Without it the table can't be used.
    Must,
    /// Most tables have it, and checks ask for it: an editor sets it out.
    Ought,
    /// As the plan wants.
    May,
}

/// What a key holds. A key has one type, everywhere.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A text in quotes.
    Text,
    /// A text that is an id.
    Id,
    /// A text that is a period.
    Period,
    /// A text that is a percentage, or one of these words.
    Percent(&'static [&'static str]),
    /// A text that is a colour: `#0b5070`.
    Colour,
    /// A text that is a county's code: `04`.
    County,
    /// One of these texts.
    Choice(&'static [&'static str]),
    /// A whole number.
    Whole,
    /// A number, kept exactly.
    Number,
    /// `true` or `false`.
    Flag,
    /// A day without quotes: 2013-12-31.
    Date,
    /// A list of texts.
    Texts,
    /// A list of ids.
    Ids,
    /// A list of municipality codes: `0482`.
    Municipalities,
    /// Texts by period: `{ 2018 = "…", 2019 = "…" }`.
    ByPeriod,
    /// A table with these keys.
    Table(&'static [Field]),
    /// Tables with these keys, one after another: `[[goal]]`.
    Tables(&'static [Field]),
    /// A table whose keys are names of checks, each with one of these texts.
    Free(&'static [&'static str]),
}

impl Kind {
    /// How it is written: an id, a period or a percentage is a text.
    pub fn written(self) -> Self {
        match self {
            Self::Id | Self::Period | Self::Percent(_) | Self::Colour | Self::County => Self::Text,
            Self::Ids | Self::Municipalities => Self::Texts,
            kind => kind,
        }
    }
}

/// The fields of the table under a header: `goal.indicator`; nothing where there is no such table.
pub fn below(fields: &'static [Field], path: &str) -> &'static [Field] {
    path.split('.')
        .try_fold(fields, |fields, name| match find(fields, name.trim())?.kind {
            Kind::Table(fields) | Kind::Tables(fields) => Some(fields),
            _ => None,
        })
        .unwrap_or_default()
}

/// What a key of a table holds.
pub fn find(fields: &'static [Field], key: &str) -> Option<&'static Field> {
    fields.iter().find(|field| field.key == key)
}

impl Field {
    /// Whether it must be there.
    pub fn is_required(&self) -> bool {
        self.need == Need::Must
    }

    /// Whether it is a table, or tables.
    pub fn is_table(&self) -> bool {
        matches!(self.kind, Kind::Table(_) | Kind::Tables(_) | Kind::Free(_))
    }

    /// The catalogue's key of what it is for: `field-goal-title` of a key in `[[goal]]`, `field-goal` of the table.
    pub fn about(&self, table: &str) -> String {
        if self.is_table() { format!("field-{}", self.key) } else { format!("field-{table}-{}", self.key) }
    }
}

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum File {
    /// `organisation.toml`.
    Organisation,
    /// `plan.toml`.
    Plan,
    /// `followup.toml`.
    Followup,
}

impl File {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Organisation, Self::Plan, Self::Followup];

    /// Its name without `.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Plan => "plan",
            Self::Followup => "followup",
        }
    }

    /// The file with a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|file| file.name() == name)
    }

    /// Its keys.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::Organisation => fields::ORGANISATION,
            Self::Plan => fields::PLAN,
            Self::Followup => fields::FOLLOWUP,
        }
    }

    /// Every key with the tables that it stands in, from the outermost.
    pub fn keys(self) -> Vec<(Vec<&'static str>, &'static Field)> {
        let mut found = Vec::new();
        keys(self.fields(), &[], &mut found);
        found
    }
}

fn keys(fields: &'static [Field], tables: &[&'static str], found: &mut Vec<(Vec<&'static str>, &'static Field)>) {
    for field in fields {
        found.push((tables.to_vec(), field));
        if let Kind::Table(inner) | Kind::Tables(inner) = field.kind {
            keys(inner, &[tables, &[field.key]].concat(), found);
        }
    }
}
