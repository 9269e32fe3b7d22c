//! Small numbers: an organisation with counts of children, what an export tells of them, and a reader who reckons.

use std::fs;
use std::path::Path;

use super::{copy, plan_in, root};

pub const LIMIT: u32 = 5;

/// An organisation with one indicator of children placed, its target and these rows.
pub fn folder(target: &str, more: &str, rows: &str) -> tempfile::TempDir {
    let folder = folder_of(&["placerade"], target, more, rows);
    let before = if rows.contains(";2024;") { "Förra året {value}`placerade 2024`. " } else { "" };
    let comment = format!("# Målet {{#placerade}}\n\n{before}I år {{value}}`placerade 2025`.\n");
    fs::write(folder.path().join("omsorgsnamnden/2025/analysis.md"), comment).unwrap();
    folder
}

/// An organisation with some indicators of children placed, a target that all have, and these rows.
pub fn folder_of(ids: &[&str], target: &str, more: &str, rows: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("tests/catalogue/base"), folder.path());
    let append = |file: &str, text: &str| {
        let path = folder.path().join(file);
        fs::write(&path, fs::read_to_string(&path).unwrap() + text).unwrap();
    };
    append("organisation.toml", &format!("\n[judging]\nsmall-numbers-below = {LIMIT}\n"));
    for id in ids {
        let indicator = format!(
            "\n[[goal.indicator]]\nid = \"{id}\"\ntitle = \"Placerade barn\"\nunit = \"barn\"\nbetter = \"lower\"\n\
             source = \"Verksamhetssystemet\"\nowner = \"Verksamhetschef\"\nfrequency = \"year\"\n{more}target = \"{target}\"\n"
        );
        append("omsorgsnamnden/2025/plan.toml", &indicator);
    }
    fs::write(folder.path().join("measurements/placerade.csv"), rows).unwrap();
    folder
}

/// What an export tells of the values, in the order of the rows: the value, or that it is below the limit, or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    Is(u32),
    Small,
    NotShown,
}

impl Told {
    pub fn fits(self, value: u32) -> bool {
        match self {
            Self::Is(told) => told == value,
            Self::Small => value < LIMIT,
            // Small itself, or what a small one could be worked out from.
            Self::NotShown => true,
        }
    }
}

/// By period, unit and sex, as the CSV file has them.
pub fn told(folder: &Path, id: &str) -> Vec<([String; 3], Told)> {
    exported(folder).into_iter().filter(|(of, ..)| of == id).map(|(_, key, told)| (key, told)).collect()
}

/// All that the CSV file has of such indicators.
pub fn exported(folder: &Path) -> Vec<(String, [String; 3], Told)> {
    let ran = plan_in(folder, &["export", ".", "--format", "csv", "--sheet", "measurements"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let rows = ran.out.lines().skip(1).map(|line| line.split(';').map(str::to_owned).collect::<Vec<_>>());
    rows.filter(|cells| cells[0].starts_with("placerade"))
        .map(|cells| {
            let told = match cells[11].as_str() {
                "visas inte" => Told::NotShown,
                "färre än 5" => Told::Small,
                number => Told::Is(number.parse().unwrap()),
            };
            (cells[0].clone(), [cells[3].clone(), cells[9].clone(), cells[6].clone()], told)
        })
        .collect()
}

/// A table of two units by two sexes with its margins; some margins may be left out of the file.
pub fn rows(year: u32, inner: [u32; 4], left_out: u8) -> Vec<(String, String, u32)> {
    let [wa, ma, wb, mb] = inner;
    let all = [
        ("", "", wa + ma + wb + mb),
        ("", "kvinnor", wa + wb),
        ("", "män", ma + mb),
        ("A", "", wa + ma),
        ("B", "", wb + mb),
        ("A", "kvinnor", wa),
        ("A", "män", ma),
        ("B", "kvinnor", wb),
        ("B", "män", mb),
    ];
    let kept = all.into_iter().enumerate().filter(|(index, _)| *index == 0 || left_out >> (index - 1) & 1 == 0);
    kept.map(|(_, (unit, sex, value))| (format!("{year};{unit};{sex}"), format!("{unit};{sex}"), value)).collect()
}

/// Every inner table that fits all that is told of it.
pub fn tables(told: &[(String, Told)]) -> Vec<[u32; 4]> {
    let most = 26;
    let of = |key: &str| told.iter().find(|(it, _)| it == key).map(|(_, told)| *told);
    let fits = |key: &str, value: u32| of(key).is_none_or(|told| told.fits(value));
    let mut found = Vec::new();
    for wa in (0..most).filter(|it| fits("A;kvinnor", *it)) {
        for ma in (0..most).filter(|it| fits("A;män", *it) && fits("A;", wa + it)) {
            for wb in (0..most).filter(|it| fits("B;kvinnor", *it) && fits(";kvinnor", wa + it)) {
                let last = (0..most).filter(|it| {
                    fits("B;män", *it) && fits(";män", ma + it) && fits("B;", wb + it) && fits(";", wa + ma + wb + it)
                });
                found.extend(last.map(|mb| [wa, ma, wb, mb]));
            }
        }
    }
    // Nothing is hidden without a small number: a reader knows that the file has one, or that one follows from it. He
    // knows as well as the program that the named units are all, unless the file says otherwise. Where it does, for there
    // are women in other units, the program takes it that there are no men in them; then he draws no conclusion from
    // what is hidden in tables where there are.
    let keys: Vec<&str> = told.iter().map(|(key, _)| key.as_str()).collect();
    let (settled, empty) = (settled(&keys), taken_as_empty(&keys));
    let hides = told.iter().any(|(_, told)| *told == Told::NotShown);
    let has_small =
        |table: &[u32; 4]| (0..9).any(|at| settled[at] && sums(*table)[at] < LIMIT && !is_nobodys(&keys, *table, at));
    found.retain(|table| match (empty.iter().all(|at| table[*at] == 0), empty.len()) {
        (true, _) => !hides || has_small(table),
        (false, of_unit) => of_unit < 2,
    });
    found
}

/// The cells that the file tells by its rows and by adding and subtracting them, whatever the values are.
pub fn settled(keys: &[&str]) -> [bool; 9] {
    settled_with(keys, &taken_as_empty(keys))
}

fn settled_with(keys: &[&str], empty: &[usize]) -> [bool; 9] {
    let mut settled = [true; 9];
    for number in 0..81 {
        let change = [1, 3, 9, 27].map(|place| number / place % 3 - 1);
        let by = sums(change);
        if keys.iter().all(|key| by[place(key).unwrap()] == 0) && empty.iter().all(|at| by[*at] == 0) {
            (0..9).for_each(|at| settled[at] &= by[at] == 0);
        }
    }
    settled
}

/// The cells of a unit that no row names, and of which the rows do not tell how many it has: the named units are all.
/// Where none is named, the first stands for the whole.
fn taken_as_empty(keys: &[&str]) -> Vec<usize> {
    let settled = settled_with(keys, &[]);
    let named = |unit: &str| keys.iter().any(|key| key.starts_with(unit));
    let unit = match (named("A"), named("B")) {
        (_, false) if !settled[5] => [2, 3],
        (false, true) if !settled[4] => [0, 1],
        _ => return Vec::new(),
    };
    unit.into_iter().filter(|at| !settled[*at]).collect()
}

/// A table made such that what is taken of its file is so: a unit that is taken as empty is empty.
pub fn as_taken(mut inner: [u32; 4], left_out: u8) -> [u32; 4] {
    let rows = rows(2025, inner, left_out);
    let keys: Vec<&str> = rows.iter().map(|(_, key, _)| key.as_str()).collect();
    for at in taken_as_empty(&keys) {
        inner[at] = 0;
    }
    inner
}

/// Whether a cell is empty and of a unit that the file does not name, nor tells to have anybody: nobody speaks of it.
///
/// It is no secret, for it is about nobody who could be recognised: that every unit is in the file, or that the named ones
/// have everybody, is so of most files. To hide it, every whole with all its parts would have to be hidden. As soon as there
/// is one person in such a unit, its cells are secrets like others, those with zero too.
pub fn is_nobodys(keys: &[&str], table: [u32; 4], at: usize) -> bool {
    let values = sums(table);
    let unit = [Some("A"), Some("A"), Some("B"), Some("B"), Some("A"), Some("B"), None, None, None][at];
    unit.is_some_and(|unit| {
        let of_unit = if unit == "A" { [0, 1, 4] } else { [2, 3, 5] };
        let settled = settled(keys);
        values[at] == 0
            && !keys.iter().any(|key| key.starts_with(unit))
            && !of_unit.into_iter().any(|it| settled[it] && values[it] > 0)
    })
}

/// Where a cell stands in [`sums`].
pub fn place(key: &str) -> Option<usize> {
    let keys = ["A;kvinnor", "A;män", "B;kvinnor", "B;män", "A;", "B;", ";kvinnor", ";män", ";"];
    keys.iter().position(|it| *it == key)
}

pub fn sums<N: std::ops::Add<Output = N> + Copy>([wa, ma, wb, mb]: [N; 4]) -> [N; 9] {
    [wa, ma, wb, mb, wa + ma, wb + mb, wa + wb, ma + mb, wa + ma + wb + mb]
}
