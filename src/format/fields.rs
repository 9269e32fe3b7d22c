//! The table of keys. A line a key: its name, what it holds, and examples; `must`, `ought` or `may` be there.

use super::Need::{May, Must, Ought};
use super::{Field, Kind, Need};

const fn field(need: Need, key: &'static str, kind: Kind, examples: &'static [&'static str]) -> Field {
    Field { key, kind, need, examples, default: None }
}

/// A key without which the table can't be used.
const fn must(key: &'static str, kind: Kind, examples: &'static [&'static str]) -> Field {
    field(Must, key, kind, examples)
}

/// A key that most tables have, so that an editor sets it out.
const fn ought(key: &'static str, kind: Kind, examples: &'static [&'static str]) -> Field {
    field(Ought, key, kind, examples)
}

/// Any other key.
const fn may(key: &'static str, kind: Kind, examples: &'static [&'static str]) -> Field {
    field(May, key, kind, examples)
}

impl Field {
    /// The same key, with what holds where it is absent.
    const fn or(self, default: &'static str) -> Self {
        Self { default: Some(default), ..self }
    }
}

/// `organisation.toml`.
pub(super) const ORGANISATION: &[Field] = &[
    must("organisation", Kind::Table(IDENTITY), &[]),
    may("committee", Kind::Tables(COMMITTEE), &[]),
    may("group", Kind::Tables(GROUP), &[]),
    may("judging", Kind::Table(JUDGING), &[]),
    may("target-rule", Kind::Tables(TARGET_RULE), &[]),
    may("missing-mark", Kind::Tables(MISSING_MARK), &[]),
    may("limits", Kind::Table(LIMITS), &[]),
    may("report", Kind::Table(REPORT), &[]),
    may("checks", Kind::Free(&["allow", "warn", "deny"]), &[]),
];

const IDENTITY: &[Field] = &[
    must("name", Kind::Text, &["Exempelby kommun"]),
    may("code", Kind::Text, &["0482"]),
    may("language", Kind::Choice(&["sv", "en"]), &["sv"]).or("sv"),
];

const COMMITTEE: &[Field] = &[
    must("id", Kind::Id, &["omsorgsnamnden"]),
    must("name", Kind::Text, &["Omsorgsnämnden"]),
    may("council", Kind::Flag, &["true"]).or("false"),
    may("unit", Kind::Tables(UNIT), &[]),
];

const UNIT: &[Field] = &[must("id", Kind::Id, &["hemtjanst-norr"]), must("name", Kind::Text, &["Hemtjänst Norr"])];

const GROUP: &[Field] = &[
    must("id", Kind::Id, &["riket", "lanet"]),
    must("name", Kind::Text, &["Riket", "Länet"]),
    may("size", Kind::Whole, &["290"]),
    may("mean", Kind::Text, &["members"]),
    may("county", Kind::County, &["04"]),
    may("members", Kind::Municipalities, &["0482", "0483"]),
];

const JUDGING: &[Field] = &[
    may("goal", Kind::Choice(&["all", "share", "points"]), &["share"]).or("all"),
    may("met-share", Kind::Percent(&[]), &["80 %"]).or("100 %"),
    may("partly-share", Kind::Percent(&[]), &["50 %"]).or("50 %"),
    may("partly", Kind::Percent(&["moved", "never"]), &["moved", "never", "50 %"]).or("moved"),
    may("unchanged-within", Kind::Percent(&[]), &["2 %"]),
    may("small-numbers-below", Kind::Whole, &["5"]),
];

const TARGET_RULE: &[Field] = &[
    must("id", Kind::Id, &["fargregeln"]),
    may("title", Kind::Text, &["Fullmäktiges färgregel"]),
    must("rule", Kind::Texts, &["rött ska bli gult", "gult och grönt ska behållas"]),
];

const MISSING_MARK: &[Field] = &[
    must("mark", Kind::Text, &["-", "..", "x"]),
    must("means", Kind::Choice(&["no-answer", "not-applicable", "secret", "not-measured"]), &["no-answer"]),
    may("source", Kind::Text, &["Kolada"]),
];

const LIMITS: &[Field] = &[may("indicators", Kind::Whole, &["30"]), may("indicators-per-goal", Kind::Whole, &["5"])];

const REPORT: &[Field] = &[may("colour", Kind::Colour, &["#0b5070"])];

/// `plan.toml`.
pub(super) const PLAN: &[Field] = &[
    must("plan", Kind::Table(HEAD), &[]),
    may("revision", Kind::Tables(REVISION), &[]),
    may("goal", Kind::Tables(GOAL), &[]),
    may("statistics", Kind::Tables(STATISTICS), &[]),
    may("budget", Kind::Tables(BUDGET), &[]),
];

/// `followup.toml` beside a plan: the committee's own verdicts.
pub(super) const FOLLOWUP: &[Field] = &[may("assessment", Kind::Tables(ASSESSMENT), &[])];

const ASSESSMENT: &[Field] = &[
    must("goal", Kind::Id, &["1"]),
    must("verdict", Kind::Choice(&["met", "partly", "missed", "not-due", "not-measured", "cannot-judge"]), &["partly"]),
    must("reason", Kind::Text, &["Läget blev bättre under hösten."]),
];

const HEAD: &[Field] = &[
    must("title", Kind::Text, &["Verksamhetsplan 2025"]),
    must("committee", Kind::Id, &["omsorgsnamnden"]),
    may("unit", Kind::Id, &["hemtjanst-norr"]),
    must("period", Kind::Period, &["2025", "2025-2026"]),
    may("adopted", Kind::Date, &["2024-11-20"]),
    may("reference", Kind::Text, &["ON 2024/117"]),
    may("follows", Kind::Id, &["kommunfullmaktige/2025"]),
    may("baseline", Kind::Period, &["2024"]),
    may("note", Kind::Text, &["Reviderad i april"]),
];

const REVISION: &[Field] = &[
    must("date", Kind::Date, &["2025-04-23"]),
    ought("reference", Kind::Text, &["ON 2025/44"]),
    must("text", Kind::Text, &["Målvärdet för väntetid sänks till 60 dagar"]),
];

const GOAL: &[Field] = &[
    must("id", Kind::Id, &["1", "1.1"]),
    must("title", Kind::Text, &["Omsorgen ges i rätt tid"]),
    may("kind", Kind::Text, &["målområde"]).or("Mål"),
    may("supports", Kind::Ids, &["1"]),
    may("success-factors", Kind::Texts, &["Korta köer"]),
    may("owner", Kind::Text, &["Förvaltningschef"]),
    may("note", Kind::Text, &["Nytt mål för i år"]),
    may("indicator", Kind::Tables(INDICATOR), &[]),
    may("activity", Kind::Tables(ACTIVITY), &[]),
    may("commitment", Kind::Tables(COMMITMENT), &[]),
];

const ACTIVITY: &[Field] = &[
    must("id", Kind::Id, &["rehab-rutin"]),
    must("title", Kind::Text, &["Ny rutin för rehabilitering"]),
    ought("due", Kind::Date, &["2025-10-31"]),
    ought("owner", Kind::Text, &["HR-chef"]),
    may("units", Kind::Ids, &["hemtjanst-norr"]),
    may("note", Kind::Text, &["Tillsammans med företagshälsovården"]),
];

const COMMITMENT: &[Field] = &[
    must("text", Kind::Text, &["Vi svarar inom en dag"]),
    may("by", Kind::Ids, &["hemtjanst-norr"]),
    may("note", Kind::Text, &["Gäller vardagar"]),
];

const STATISTICS: &[Field] = &[
    must("id", Kind::Id, &["volymer"]),
    must("title", Kind::Text, &["Volymer i hemtjänsten"]),
    may("note", Kind::Text, &["Redovisas varje tertial"]),
    may("indicator", Kind::Tables(INDICATOR), &[]),
];

const BUDGET: &[Field] = &[
    must("id", Kind::Id, &["nettokostnad"]),
    must("title", Kind::Text, &["Nettokostnad"]),
    ought("amount", Kind::Number, &["285000", "4.5"]),
    may("part-of", Kind::Id, &["nettokostnad"]),
    may("note", Kind::Text, &["Med tilläggsanslag"]),
];

const INDICATOR: &[Field] = &[
    must("id", Kind::Id, &["sjukfranvaro"]),
    must("title", Kind::Text, &["Sjukfrånvaro"]),
    ought("unit", Kind::Text, &["%", "dagar", "kr/brukare"]),
    ought("better", Kind::Choice(&["higher", "lower", "neither"]), &["lower"]).or("neither"),
    may("compare", Kind::Id, &["riket"]),
    ought("source", Kind::Text, &["Kolada"]),
    may("adopted-by", Kind::Id, &["kommunfullmaktige"]),
    ought("owner", Kind::Text, &["HR-chef"]),
    may("description", Kind::Text, &["Andel som svarat ja"]),
    may("method", Kind::Text, &["medelvärde"]),
    may("concerns", Kind::Texts, &["kvinnor", "män"]),
    may("units", Kind::Ids, &["hemtjanst-norr"]),
    may("parts", Kind::Ids, &["nojda-hemtjanst"]),
    may("changed", Kind::Text, &["Ny indikator"]),
    may(
        "frequency",
        Kind::Choice(&["month", "quarter", "tertial", "half-year", "year", "2 years", "4 years"]),
        &["quarter"],
    ),
    may("adds-up", Kind::Flag, &["true"]).or("false"),
    may("kolada", Kind::Text, &["U23401"]),
    may("baseline", Kind::Period, &["2023"]),
    ought("target", Kind::Text, &["minska", "minst 85 %", "bättre än riket"]),
    may("rule", Kind::Text, &["högst 60 dagar"]),
    may("targets", Kind::ByPeriod, &["2025 = minst 80 %", "2026 = minst 85 %"]),
    may("rules", Kind::ByPeriod, &["2026 = minst 85 %"]),
    may("note", Kind::Text, &["Ny enkät 2024"]),
];

/// `import.toml`, which `plan import sheet` reads and writes.
pub(super) const IMPORT: &[Field] =
    &[may("alias", Kind::ByPeriod, &["Nöjda = nojda-hemtjanst"]), may("sheet", Kind::Tables(SHEET), &[])];

const SHEET: &[Field] = &[
    must("columns", Kind::Texts, &["nyckeltal", "utfall"]),
    may("dates", Kind::Choice(&["day", "month"]), &["month"]),
    may("map", Kind::ByPeriod, &["Nyckeltal = indikator"]),
    may("percent", Kind::Choice(&["fraction", "percent"]), &["fraction"]),
];
