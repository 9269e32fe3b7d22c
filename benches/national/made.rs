//! Files of national data that are always the same: as many indicators, municipalities, years and sexes as Kolada has, with
//! values that look like its values, in order or shuffled.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use plan::model::national::Kpi;

const KPIS: u64 = 6_000;
const GEOS: u64 = 312;
const SEXES: [&str; 3] = ["T", "K", "M"];

/// The 60 indicators that are asked for: one in a hundred of those that the file has, at least.
pub fn wanted(path: &Path) -> BTreeSet<Kpi> {
    let name = path.file_stem().unwrap().to_string_lossy();
    let millions: u64 = name.split('-').next().unwrap().parse().unwrap();
    let there = (millions * 1_000_000 / (years(millions * 1_000_000) * GEOS * 3)).min(KPIS);
    (0..60).map(|at| kpi(at * there / 60).parse().unwrap()).collect()
}

/// So many years that all indicators together have so many rows.
fn years(rows: u64) -> u64 {
    (rows / (KPIS * GEOS * 3)).max(1) + 1
}

fn kpi(at: u64) -> String {
    format!("{}{:05}", if at.is_multiple_of(3) { 'U' } else { 'N' }, 10 + at * 13)
}

fn geo(at: u64) -> u64 {
    // The nation, 21 regions, then municipalities in 21 counties.
    if at < 22 { at } else { 100 + (at - 22) / 14 * 100 + (at - 22) % 14 * 3 + 14 }
}

/// Writes a file of so many rows, whole or not at all.
pub fn write(path: &Path, rows: u64, shuffled: bool) {
    let part = path.with_extension("part");
    let mut file = BufWriter::with_capacity(1 << 20, File::create(&part).unwrap());
    writeln!(file, "kpi;municipality;period;gender;value").unwrap();
    let years = years(rows);
    for at in 0..rows {
        let at = if shuffled { shuffle(at, rows) } else { at };
        let (rest, sex) = (at / 3, at % 3);
        let (rest, geo_at) = (rest / GEOS, rest % GEOS);
        let (kpi_at, year) = (rest / years, 2026 - years + rest % years);
        write!(
            file,
            "{};{:04};{year};{};",
            kpi(kpi_at),
            geo(geo_at),
            SEXES.get(usize::try_from(sex).unwrap()).unwrap()
        )
        .unwrap();
        value(&mut file, kpi_at, mixed(at));
    }
    file.into_inner().unwrap().sync_all().unwrap();
    fs::rename(part, path).unwrap();
}

/// A null now and then; else whole numbers, tenths or millionths, by indicator.
fn value(file: &mut impl Write, kpi: u64, random: u64) {
    match (random % 31, kpi % 5) {
        (0, _) => writeln!(file),
        (_, 0 | 1) => writeln!(file, "{}", random / 31 % 120),
        (_, 2 | 3) => writeln!(file, "{}.{}", random / 31 % 100, random / 4096 % 10),
        _ => writeln!(file, "{}.{:06}", random / 31 % 90_000, random / 4096 % 1_000_000),
    }
    .unwrap();
}

/// A number's place in an order that is as good as none, each place once (a Feistel network, walked until it is inside).
fn shuffle(at: u64, rows: u64) -> u64 {
    let half = (64 - rows.leading_zeros()).div_ceil(2);
    let mask = (1 << half) - 1;
    let mut at = at;
    loop {
        let (mut left, mut right) = (at >> half, at & mask);
        for turn in 0..4 {
            (left, right) = (right, left ^ (mixed(right + turn * 0x1_0001) & mask));
        }
        at = left << half | right;
        if at < rows {
            return at;
        }
    }
}

/// The bits of a number stirred (the finish of `SplitMix64`).
fn mixed(number: u64) -> u64 {
    let number = number.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    number ^ (number >> 31)
}
