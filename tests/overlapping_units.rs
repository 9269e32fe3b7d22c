//! Units that overlap: a child in two of them is counted in both. Their numbers don't hide the whole table, if a reader
//! who knows of the overlap can't work a small one out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

use std::fmt::Write as _;

use common::small::{LIMIT, Told, exported, folder, folder_of, told};
use proptest::prelude::*;

/// What is told of the whole and of some units of 2025, in that order.
fn of_units(whole: u32, units: &[u32]) -> Vec<Told> {
    let mut rows = format!("indikator;period;enhet;värde\nplacerade;2025;;{whole}\n");
    for (unit, value) in ["A", "B", "C", "D"].iter().zip(units) {
        writeln!(rows, "placerade;2025;{unit};{value}").unwrap();
    }
    let folder = folder("minska", "", &rows);
    told(folder.path(), "placerade").into_iter().map(|(_, told)| told).collect()
}

#[test]
fn where_the_shown_units_alone_come_to_more_than_the_whole_only_the_small_one_is_hidden() {
    assert_eq!(of_units(20, &[12, 11, 3]), [Told::Is(20), Told::Is(12), Told::Is(11), Told::Small]);
}

#[test]
fn where_several_small_ones_could_share_what_is_left_only_they_are_hidden() {
    assert_eq!(of_units(20, &[18, 1, 1, 2]), [Told::Is(20), Told::Is(18), Told::Small, Told::Small, Told::Small]);
}

#[test]
fn where_what_is_left_tells_of_the_small_one_nothing_is_shown() {
    // Three at least, and below five: by the overlap it is four.
    assert!(of_units(20, &[17, 4]).iter().all(|told| *told == Told::NotShown));
    // A unit of its own can't have more than all.
    assert!(of_units(20, &[22, 4]).iter().all(|told| *told == Told::NotShown));
}

/// So many tables are tried in a run of the program.
const TABLES: usize = 20;

/// A table: women and men of three units, then those of the whole.
type Table = [(u32, u32); 4];

/// By unit and sex as the file has them.
fn of_file(table: Table) -> Vec<(String, u32)> {
    let of = |(unit, (women, men)): (&str, (u32, u32))| {
        [(format!("{unit};"), women + men), (format!("{unit};kvinnor"), women), (format!("{unit};män"), men)]
    };
    ["A", "B", "C", ""].into_iter().zip(table).flat_map(of).collect()
}

/// Every table that fits what is told, and in which nobody is in no unit.
fn fitting(told: &[(String, Told)]) -> Vec<Table> {
    let fits = |key: &str, value: u32| told.iter().find(|(it, _)| it == key).is_none_or(|(_, told)| told.fits(value));
    let of_unit = |unit: &str| -> Vec<(u32, u32)> {
        let women = (0..50).filter(|it| fits(&format!("{unit};kvinnor"), *it));
        let both = women.flat_map(|women| (0..50).map(move |men| (women, men)));
        both.filter(|(women, men)| fits(&format!("{unit};män"), *men) && fits(&format!("{unit};"), women + men))
            .collect()
    };
    let (a, b, c) = (of_unit("A"), of_unit("B"), of_unit("C"));
    let mut found = Vec::new();
    for whole in of_unit("") {
        let within = |unit: &&(u32, u32)| unit.0 <= whole.0 && unit.1 <= whole.1;
        for a in a.iter().filter(within) {
            for b in b.iter().filter(within) {
                let all = |c: &&(u32, u32)| a.0 + b.0 + c.0 >= whole.0 && a.1 + b.1 + c.1 >= whole.1;
                found.extend(c.iter().filter(within).filter(all).map(|c| [*a, *b, *c, whole]));
            }
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 15, failure_persistence: None, ..ProptestConfig::default() })]

    /// Two units that overlap more or less, and a small one beside them.
    #[test]
    fn no_small_number_follows_from_the_overlap(
        tables in prop::collection::vec(
            (prop::array::uniform4(4_u32..20), prop::array::uniform2(0_u32..9), prop::array::uniform2(0_u32..12)),
            TABLES
        )
    ) {
        let ids: Vec<String> = (0..TABLES).map(|number| format!("placerade-{number}")).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let tables: Vec<Table> = tables
            .into_iter()
            .map(|([wa, ma, wb, mb], [wc, mc], [women, men])| {
                let whole = (wa + wb + wc - women.min(wa).min(wb), ma + mb + mc - men.min(ma).min(mb));
                [(wa, ma), (wb, mb), (wc, mc), whole]
            })
            .collect();
        let mut file = "indikator;period;enhet;kön;värde\n".to_owned();
        for (id, table) in ids.iter().zip(&tables) {
            for (key, value) in of_file(*table) {
                writeln!(file, "{id};2025;{key};{value}").unwrap();
            }
        }
        let exported = exported(folder_of(&ids, "minska", "", &file).path());
        for (id, table) in ids.iter().zip(tables) {
            let told = exported.iter().filter(|(of, ..)| of == id);
            let told: Vec<(String, Told)> =
                told.map(|(_, [_, unit, sex], told)| (format!("{unit};{sex}"), *told)).collect();
            if told.iter().all(|(_, told)| *told == Told::NotShown) {
                continue;
            }
            let found = fitting(&told);
            prop_assert!(found.contains(&table), "{:?}, by {:?}", table, told);
            for (at, (key, value)) in of_file(table).into_iter().enumerate() {
                let possible = value >= LIMIT || found.iter().any(|other| of_file(*other)[at].1 != value);
                prop_assert!(possible, "{} of {:?} is {}, by {:?}", key, table, value, told);
            }
        }
    }
}
