//! Files of national data, and what is found in them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod faults;
mod ways;

use std::fmt::Write as _;
use std::path::PathBuf;

use super::*;
use crate::read::spoken::Speaker;
use crate::source::Sources;

/// The indicators that the tests ask for.
fn wanted() -> Wanted {
    let kpis = ["U31402", "N00090"].into_iter().map(|kpi| kpi.parse().unwrap()).collect();
    Wanted { kpis, years: None }
}

/// What a file holds, a line a row, as `kpi year sex: municipality value, …`; then a line each, what is wrong.
fn told(bytes: &[u8], wanted: &Wanted) -> String {
    let found = read(bytes, wanted).unwrap();
    let mut told = String::new();
    for (row, values) in &found.national.rows {
        let sex = row.sex.map_or("all".to_owned(), |sex| format!("{sex:?}").to_lowercase());
        let value = |value: Option<rust_decimal::Decimal>| value.map_or("null".to_owned(), |value| value.to_string());
        let values: Vec<_> = values.iter().map(|(who, what)| format!("{who} {}", value(*what))).collect();
        writeln!(told, "{} {} {sex}: {}", row.kpi, row.year, values.join(", ")).unwrap();
    }
    let passed = found.passed_over;
    writeln!(told, "{} rows{}", found.rows, if passed > 0 { format!(", {passed} of others") } else { String::new() })
        .unwrap();
    let mut sources = Sources::default();
    let speaker = Speaker::new(0);
    for finding in found.faults.findings(&mut sources, "n.csv".to_owned(), PathBuf::from("n.csv")) {
        writeln!(told, "{}", speaker.finding(&finding, &sources)).unwrap();
    }
    told
}

#[test]
fn a_value_a_row() {
    let expected = "U31402 2013 all: 0482 24\nU31402 2014 all: 0480 8.5, 0482 21\nU31402 2014 women: 0482 null\n";
    let forms = [
        "kpi;municipality;period;gender;value\nU31402;0482;2014;T;21\nU31402;0480;2014;T;8.5\nU31402;0482;2014;K;\n\
         U31402;0482;2013;T;24\n",
        "kpi,municipality,period,gender,value\nU31402,0482,2014,T,21\nU31402,0480,2014,T,8.5\nU31402,0482,2014,K,\n\
         U31402,0482,2013,T,24",
        "värde\tkön\tår\tkommun\tnyckeltal\r\n21\tT\t2014\t0482\tu31402\r\n8,5\tt\t2014\t0480\tu31402\r\n\
         null\tkvinnor\t2014\t0482\tU31402\r\n24\ttotalt\t2013\t0482\tU31402\r\n",
        "sep=,\n\"kpi\",\"geo\",\"year\",\"gender\",\"value\"\n\"U31402\",\"0482\",\"2014\",\"T\",\"21\"\n\
         \n\"U31402\", \"0480\" ,2014,T,\"8,5\"\n\"U31402\",\"0482\",\"2014\",\"K\",\"\"\nU31402,0482,2013,T,24\n",
    ];
    for form in forms {
        assert_eq!(told(form.as_bytes(), &wanted()), format!("{expected}4 rows\n"), "{form}");
        let utf16: Vec<u8> = form.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let bom = [b"\xFF\xFE".to_vec(), utf16.clone()].concat();
        let utf8 = [b"\xEF\xBB\xBF", form.as_bytes()].concat();
        let windows = encoding_rs::WINDOWS_1252.encode(form).0.into_owned();
        for bytes in [utf16, bom, utf8, windows] {
            assert_eq!(told(&bytes, &wanted()), format!("{expected}4 rows\n"), "{form}");
        }
    }
}

#[test]
fn a_column_for_each_indicator() {
    let total = "geo,year,u31402\n0482,2014,21.0\n0480,2014,\n";
    assert_eq!(told(total.as_bytes(), &wanted()), "U31402 2014 all: 0480 null, 0482 21.0\n2 rows\n");
    let sexes = "geo,year,gender,N00090,n00011,U31402\n0482,2014,K,7.1,x,21\n0482,2014,M,4,x,\n";
    let expected = "N00090 2014 women: 0482 7.1\nN00090 2014 men: 0482 4\nU31402 2014 women: 0482 21\n\
                    U31402 2014 men: 0482 null\n2 rows\n";
    assert_eq!(told(sexes.as_bytes(), &wanted()), expected);
    let other = "geo,year,n00011\n0482,2014,x\n";
    assert_eq!(told(other.as_bytes(), &wanted()), "1 rows\n");
}

#[test]
fn only_what_is_asked_for() {
    let text = "kpi;municipality;period;gender;value\nN00001;?;?;?;?;?\nU31402;0482;2013;T;24\nU31402;0482;2014;T;21\n\
                U31402;G35815;2014;T;15\nU31402;V15E048200101;2014;T;15\n";
    let years = Some(2014..=2020);
    assert_eq!(told(text.as_bytes(), &Wanted { years, ..wanted() }), "U31402 2014 all: 0482 21\n5 rows, 2 of others\n");
}

#[test]
fn the_same_twice_is_no_fault() {
    let text = "kpi;geo;year;value\nU31402;0482;2014;21\nU31402;0482;2014;21.0\n";
    assert_eq!(told(text.as_bytes(), &wanted()), "U31402 2014 all: 0482 21\n2 rows\n");
}

/// Files longer than what is held at a time come out the same, whatever the reader hands over at once.
#[test]
fn long_files_are_read_in_blocks() {
    struct Drops<'b>(&'b [u8], usize);
    impl Read for Drops<'_> {
        fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
            self.1 = self.1 % 7919 + 1;
            let length = self.1.min(room.len()).min(self.0.len());
            room[..length].copy_from_slice(&self.0[..length]);
            self.0 = &self.0[length..];
            Ok(length)
        }
    }
    let mut text = "kpi;geo;year;value\n".to_owned();
    for at in 0..60_000 {
        writeln!(text, "{};{:04};{};{at}", ["U31402", "N00011"][at % 2], 100 + at % 9000, 1990 + at / 9000).unwrap();
    }
    let whole = read(text.as_bytes(), &wanted()).unwrap();
    assert_eq!((whole.rows, whole.faults.count()), (60_000, 0));
    assert_eq!(whole.national.rows.values().map(Vec::len).sum::<usize>(), 30_000);
    assert_eq!(read(Drops(text.as_bytes(), 0), &wanted()).unwrap().national, whole.national);
}
