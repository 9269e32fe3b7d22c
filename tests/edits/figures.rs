//! Rows of measurements and reports.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::chance::Chance;

/// A row, by the names of its columns.
pub type Row = BTreeMap<&'static str, String>;

/// What stands in a row that has been taken out.
pub const GONE: &str = "gone";

/// Writes rows in one file or in two, rows and columns in whatever order.
pub fn write(rows: &[Row], folder: &Path, name: &str, chance: &mut Chance) {
    let mut rows: Vec<Row> = rows.iter().filter(|row| row.values().all(|value| value != GONE)).cloned().collect();
    chance.shuffle(&mut rows);
    let cut = if chance.flip() { rows.len() } else { chance.below(rows.len() + 1) };
    for (at, part) in [&rows[..cut], &rows[cut..]].into_iter().enumerate().filter(|(_, part)| !part.is_empty()) {
        let mut columns: Vec<&str> = part.iter().flat_map(|row| row.keys().copied()).collect();
        columns.sort_unstable();
        columns.dedup();
        chance.shuffle(&mut columns);
        let line = |row: &Row| columns.iter().map(|key| row.get(key).map_or("", |it| it)).collect::<Vec<_>>().join(";");
        let lines: Vec<String> = part.iter().map(line).collect();
        let text = format!("{}\n{}\n", columns.join(";"), lines.join("\n"));
        fs::write(folder.join(format!("{name}{at}.csv")), text).unwrap();
    }
}

pub fn measured(indicator: &str, year: usize, part: Option<&str>, chance: &mut Chance) -> Row {
    let mut row = Row::from([
        ("indikator", indicator.to_owned()),
        ("period", year.to_string()),
        ("värde", format!("{},{}", 10 + chance.below(80), 1 + chance.below(9))),
    ]);
    if let Some(part) = part {
        row.insert("kön", part.to_owned());
    }
    let more: [(&'static str, &str); 7] = [
        ("jämförelse", "50"),
        ("undre kvartil", "40"),
        ("övre kvartil", "60"),
        ("färg", "gul"),
        ("rang", "12/290"),
        ("källa", "Kolada"),
        ("kommentar", "räknat om"),
    ];
    for (key, value) in more {
        if chance.below(3) == 0 {
            row.insert(key, value.to_owned());
        }
    }
    row
}

/// Changes one cell of a measurement: which column, and what it is called in the diff.
pub fn change(row: &mut Row, chance: &mut Chance) -> (&'static str, String) {
    let (column, key, one, other) = chance.of(&[
        ("värde", "corrected", "11,25", "12,75"),
        ("värde", "corrected", "13", "14"),
        ("jämförelse", "field comparison", "51", "52,5"),
        ("undre kvartil", "field lower-quartile", "41", "42"),
        ("övre kvartil", "field upper-quartile", "61", "62"),
        ("färg", "field colour", "röd", "grön"),
        ("rang", "field rank", "13/290", "14/290"),
        ("källa", "field source", "SCB", "egen"),
        ("kommentar", "field comment", "rättat efter granskning", "preliminär tabell"),
        ("slag", "field kind", "preliminär", "preliminär"),
        ("anmärkning", "field breaks-series", "ej jämförbar", "ej jämförbar"),
        ("ersätter", "rows", "ja", "ja"),
    ]);
    let now = if row.get(column).is_some_and(|held| held == one) { other } else { one };
    let is_there = row.contains_key(column);
    if is_there && column != "värde" && chance.flip() {
        row.remove(column);
    } else {
        row.insert(column, now.to_owned());
    }
    (column, key.to_owned())
}
