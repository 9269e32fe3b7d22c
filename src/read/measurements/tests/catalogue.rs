//! The catalogue has every sentence in both languages, with the same things put into it.

use std::collections::{BTreeMap, BTreeSet};

use crate::read::measurements::column::Column;
use crate::read::number::NumberFault;
use crate::read::spoken::{CATALOGUES, Speaker};

/// Every key with the names of what goes into it.
fn keys(catalogue: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut keys: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut key = "";
    for line in catalogue.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            key = line.split_once(" = ").unwrap().0;
        }
        let names = line.split('$').skip(1).map(|rest| rest.split([' ', '}']).next().unwrap());
        keys.entry(key).or_default().extend(names);
    }
    keys
}

#[test]
fn both_languages_say_the_same() {
    assert_eq!(keys(CATALOGUES[0].1), keys(CATALOGUES[1].1));
}

#[test]
fn sentences_end_as_they_should() {
    for (language, catalogue) in CATALOGUES {
        for line in catalogue.lines().filter(|line| line.contains(" = ")) {
            let is_help = line.starts_with("help-");
            assert_eq!(line.ends_with(['.', '?']), is_help, "{language}: {line}");
        }
    }
}

#[test]
fn every_fault_of_a_number_and_every_column_has_its_words() {
    for language in 0..CATALOGUES.len() {
        let speaker = Speaker::new(language);
        for fault in NumberFault::ALL {
            assert!(speaker.message(&fault.message("x")).contains('x'));
            assert!(speaker.message(&fault.help()).ends_with('.'));
        }
        for column in Column::ALL {
            assert_eq!(Column::named(&speaker.message(&column.word())), Some(column));
            assert_eq!(Column::ALL.get(column as usize), Some(&column));
        }
    }
}
