//! The file: measurements as people and spreadsheets read them, with where each comes from.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rust_decimal::Decimal;

use super::Line;
use crate::model::breakdown::Sex;

/// The first line; by it the tool knows a file of its own.
const HEADER: &str = "indikator;period;värde;kön;jämförelse;undre kvartil;övre kvartil;rang;antal;lika;slag;kolada;\
                      kolada-titel;hämtad;källa;ersätter;kommentar";
/// Kolada's terms: its values are stated as its own, what is worked out of them is not.
const SOURCE: &str = "Kolada (värdet); egen bearbetning av data från Kolada (jämförelse, kvartiler, rang)";
const SOURCE_ALONE: &str = "Kolada";

/// Whether a file is one of these.
pub fn is_own(text: &str) -> bool {
    text.lines().next().is_some_and(|line| line == HEADER)
}

/// Which value a row is: its indicator, year and sex as they are written.
pub type Key = (String, String, String);

/// What a file has: its rows as they stand.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// Each with its cells.
    pub rows: BTreeMap<Key, Vec<String>>,
}

impl Parsed {
    /// A row's value as it is written.
    pub fn value(&self, key: &Key) -> Option<&str> {
        self.rows.get(key)?.get(2).map(String::as_str)
    }
}

/// Reads a file of the tool's own back.
pub fn parse(rows: Vec<Vec<String>>) -> Parsed {
    let key = |cells: &[String]| match cells {
        [indicator, period, _, sex, ..] => Some((indicator.clone(), period.clone(), sex.clone())),
        _ => None,
    };
    Parsed { rows: rows.into_iter().filter_map(|cells| Some((key(&cells)?, cells))).collect() }
}

/// The text of the file. Rows of `old` for what was not asked for stay as they are; a row that says what it said before keeps
/// the day it was fetched.
pub fn text(lines: &[Line], old: &Parsed, is_asked: impl Fn(&Key) -> bool, day: &str) -> (String, Parsed) {
    let mut rows: BTreeMap<Key, Vec<String>> =
        old.rows.iter().filter(|(key, _)| !is_asked(key)).map(|(key, cells)| (key.clone(), cells.clone())).collect();
    for line in lines {
        let (key, mut cells) = cells(line, day);
        if let Some(before) = old.rows.get(&key) {
            let same = |(at, cell): (usize, &String)| at == FETCHED || before.get(at) == Some(cell);
            if before.len() == cells.len() && cells.iter().enumerate().all(same) {
                cells.clone_from(before);
            }
        }
        rows.insert(key, cells);
    }
    let mut text = format!("{HEADER}\n");
    for cells in rows.values() {
        for (at, cell) in cells.iter().enumerate() {
            text.push_str(if at > 0 { ";" } else { "" });
            quoted(&mut text, cell);
        }
        text.push('\n');
    }
    (text, Parsed { rows })
}

/// The place of the day among a row's cells.
const FETCHED: usize = 13;

fn cells(line: &Line, day: &str) -> (Key, Vec<String>) {
    let number = |number: Decimal| number.to_string().replace('.', ",");
    let some = |value: Option<String>| value.unwrap_or_default();
    let sex = match line.sex {
        None => "",
        Some(Sex::Women) => "kvinnor",
        Some(Sex::Men) => "män",
    };
    let key = (line.indicator.to_string(), line.year.to_string(), sex.to_owned());
    let is_compared = line.comparison.is_some() || line.quartiles.is_some() || line.rank.is_some();
    let cells = vec![
        key.0.clone(),
        key.1.clone(),
        number(line.value),
        key.2.clone(),
        some(line.comparison.map(number)),
        some(line.quartiles.map(|(lower, _)| number(lower))),
        some(line.quartiles.map(|(_, upper)| number(upper))),
        some(line.rank.map(|rank| rank.place.to_string())),
        some(line.rank.map(|rank| rank.of.to_string())),
        some(line.rank.and_then(|rank| rank.equal).map(|equal| equal.to_string())),
        if line.is_preliminary { "preliminär".to_owned() } else { String::new() },
        line.kpi.to_string(),
        line.title.clone(),
        day.to_owned(),
        if is_compared { SOURCE } else { SOURCE_ALONE }.to_owned(),
        if line.replaces { "ja".to_owned() } else { String::new() },
        line.comment.clone(),
    ];
    (key, cells)
}

/// A cell, in quotes where it needs them.
fn quoted(text: &mut String, cell: &str) {
    let cell = cell.replace(['\n', '\r', '\t'], " ");
    // A spreadsheet takes what begins so for a formula; a number with its sign is none.
    let is_number = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
    let begins = cell.starts_with(['=', '@', '+']) || cell.strip_prefix('-').is_some_and(|rest| !is_number(rest));
    let cell = if begins { format!("'{cell}") } else { cell };
    if cell.contains([';', '"']) {
        let _ = write!(text, "\"{}\"", cell.replace('"', "\"\""));
    } else {
        text.push_str(&cell);
    }
}
