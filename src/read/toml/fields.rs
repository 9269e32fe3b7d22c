//! The fields of the format: every key that a file may have, its type and its legal values.
//!
//! One table for the reader and for everything that explains the format, so that they can't drift apart.

/// A key of a table.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub key: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it must be there.
    pub required: bool,
}

/// What a key holds. A key has one type, everywhere.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A text in quotes.
    Text,
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
    /// Texts by period: `{ 2018 = "…", 2019 = "…" }`.
    ByPeriod,
    /// A table with these keys.
    Table(&'static [Field]),
    /// Tables with these keys, one after another: `[[goal]]`.
    Tables(&'static [Field]),
    /// A table whose keys are the organisation's own, each with one of these texts.
    Free(&'static [&'static str]),
}

const fn must(key: &'static str, kind: Kind) -> Field {
    Field { key, kind, required: true }
}

const fn may(key: &'static str, kind: Kind) -> Field {
    Field { key, kind, required: false }
}

/// `organisation.toml`.
pub const ORGANISATION: &[Field] = &[
    must("organisation", Kind::Table(IDENTITY)),
    may("committee", Kind::Tables(COMMITTEE)),
    may("group", Kind::Tables(GROUP)),
    may("judging", Kind::Table(JUDGING)),
    may("target-rule", Kind::Tables(TARGET_RULE)),
    may("missing-mark", Kind::Tables(MISSING_MARK)),
    may("checks", Kind::Free(&["allow", "warn", "deny"])),
];

const IDENTITY: &[Field] =
    &[must("name", Kind::Text), may("code", Kind::Text), may("language", Kind::Choice(&["sv", "en"]))];

const COMMITTEE: &[Field] =
    &[must("id", Kind::Text), must("name", Kind::Text), may("council", Kind::Flag), may("unit", Kind::Tables(UNIT))];

const UNIT: &[Field] = &[must("id", Kind::Text), must("name", Kind::Text)];

const GROUP: &[Field] =
    &[must("id", Kind::Text), must("name", Kind::Text), may("size", Kind::Whole), may("mean", Kind::Text)];

const JUDGING: &[Field] = &[
    may("goal", Kind::Choice(&["all", "share", "points"])),
    may("met-share", Kind::Text),
    may("partly-share", Kind::Text),
    may("partly", Kind::Text),
    may("unchanged-within", Kind::Text),
    may("small-numbers-below", Kind::Whole),
];

const TARGET_RULE: &[Field] = &[must("id", Kind::Text), may("title", Kind::Text), must("rule", Kind::Texts)];

const MISSING_MARK: &[Field] = &[
    must("mark", Kind::Text),
    must("means", Kind::Choice(&["no-answer", "not-applicable", "secret", "not-measured"])),
    may("source", Kind::Text),
];

/// `plan.toml`.
pub const PLAN: &[Field] = &[
    must("plan", Kind::Table(HEAD)),
    may("goal", Kind::Tables(GOAL)),
    may("statistics", Kind::Tables(STATISTICS)),
    may("budget", Kind::Tables(BUDGET)),
];

/// `followup.toml` beside a plan: the committee's own verdicts.
pub const FOLLOWUP: &[Field] = &[may("assessment", Kind::Tables(ASSESSMENT))];

const ASSESSMENT: &[Field] = &[
    must("goal", Kind::Text),
    must("verdict", Kind::Choice(&["met", "partly", "missed", "not-due", "not-measured", "cannot-judge"])),
    must("reason", Kind::Text),
];

const HEAD: &[Field] = &[
    must("title", Kind::Text),
    must("committee", Kind::Text),
    may("unit", Kind::Text),
    must("period", Kind::Text),
    may("adopted", Kind::Date),
    may("reference", Kind::Text),
    may("follows", Kind::Text),
    may("baseline", Kind::Text),
    may("note", Kind::Text),
];

const GOAL: &[Field] = &[
    must("id", Kind::Text),
    must("title", Kind::Text),
    may("kind", Kind::Text),
    may("supports", Kind::Texts),
    may("success-factors", Kind::Texts),
    may("owner", Kind::Text),
    may("note", Kind::Text),
    may("indicator", Kind::Tables(INDICATOR)),
    may("activity", Kind::Tables(ACTIVITY)),
    may("commitment", Kind::Tables(COMMITMENT)),
];

const ACTIVITY: &[Field] = &[
    must("id", Kind::Text),
    must("title", Kind::Text),
    may("due", Kind::Date),
    may("owner", Kind::Text),
    may("units", Kind::Texts),
    may("note", Kind::Text),
];

const COMMITMENT: &[Field] = &[must("text", Kind::Text), may("by", Kind::Texts), may("note", Kind::Text)];

const STATISTICS: &[Field] = &[
    must("id", Kind::Text),
    must("title", Kind::Text),
    may("note", Kind::Text),
    may("indicator", Kind::Tables(INDICATOR)),
];

const BUDGET: &[Field] = &[
    must("id", Kind::Text),
    must("title", Kind::Text),
    may("amount", Kind::Number),
    may("part-of", Kind::Text),
    may("note", Kind::Text),
];

const INDICATOR: &[Field] = &[
    must("id", Kind::Text),
    must("title", Kind::Text),
    may("unit", Kind::Text),
    may("better", Kind::Choice(&["higher", "lower", "neither"])),
    may("compare", Kind::Text),
    may("source", Kind::Text),
    may("adopted-by", Kind::Text),
    may("owner", Kind::Text),
    may("method", Kind::Text),
    may("description", Kind::Text),
    may("concerns", Kind::Texts),
    may("units", Kind::Texts),
    may("parts", Kind::Texts),
    may("changed", Kind::Text),
    may("frequency", Kind::Choice(&["month", "quarter", "tertial", "half-year", "year", "2 years", "4 years"])),
    may("adds-up", Kind::Flag),
    may("kolada", Kind::Text),
    may("baseline", Kind::Text),
    may("target", Kind::Text),
    may("rule", Kind::Text),
    may("targets", Kind::ByPeriod),
    may("rules", Kind::ByPeriod),
    may("note", Kind::Text),
];
