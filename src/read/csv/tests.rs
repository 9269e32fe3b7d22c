#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

use std::path::PathBuf;

use proptest::prelude::*;

use super::*;
use crate::source::Sources;

fn file() -> FileId {
    Sources::default().add(String::new(), PathBuf::new(), String::new())
}

/// Every row's cells, and where an unclosed quote stands.
fn rows(text: &str) -> (Vec<Vec<String>>, Vec<usize>) {
    let mut reader = Reader::new(file(), text);
    let mut row = Row::default();
    let mut rows = Vec::new();
    while reader.read_row(&mut row) {
        rows.push(row.cells.iter().map(|cell| cell.text.to_string()).collect());
    }
    (rows, reader.into_findings().iter().map(|finding| finding.span.start).collect())
}

fn strings(rows: &[&[&str]]) -> Vec<Vec<String>> {
    rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect()
}

#[test]
fn splits_rows_and_cells() {
    let cases: &[(&str, &[&[&str]])] = &[
        ("", &[]),
        ("\n\r\n \n;;\n", &[]),
        ("a;b\n1;2", &[&["a", "b"], &["1", "2"]]),
        ("a;b\r\n1;2\r\n", &[&["a", "b"], &["1", "2"]]),
        ("a;b\r1;2\r", &[&["a", "b"], &["1", "2"]]),
        ("a;b\n\n1;2\n;\n3;4\n", &[&["a", "b"], &["1", "2"], &["3", "4"]]),
        ("a\tb\n5,7\t", &[&["a", "b"], &["5,7", ""]]),
        ("a,b\n\"5,7\",;", &[&["a", "b"], &["5,7", ";"]]),
        ("a;\"b, c, d\"\n1;2", &[&["a", "b, c, d"], &["1", "2"]]),
        ("sep=;\na,b,c;d\n", &[&["a,b,c", "d"]]),
        ("\"SEP=,\"\r\na;b,c\r\n", &[&["a;b", "c"]]),
        ("sep=\t\na;b\tc", &[&["a;b", "c"]]),
        ("sep=|\na;b|c", &[&["a;b", "c"]]),
        (" a ; \u{a0}b\u{a0}\n", &[&["a", "b"]]),
        ("a;b\n\"x\"\"y\"; \" z \" \n", &[&["a", "b"], &["x\"y", "z"]]),
        ("a;b\n\"två\nrader\";1\n", &[&["a", "b"], &["två\nrader", "1"]]),
        ("a;b\n\"\";\"\"\"\"\n", &[&["a", "b"], &["", "\""]]),
        ("a;b\n\"Nöjda\" enligt;5\" rör\n", &[&["a", "b"], &["\"Nöjda\" enligt", "5\" rör"]]),
    ];
    for (text, expected) in cases {
        assert_eq!(rows(text), (strings(expected), vec![]), "{text:?}");
    }
}

#[test]
fn an_unclosed_quote_costs_no_other_row() {
    assert_eq!(
        rows("a;b\n1;\"x\n2;y\n3;\"z\"\n4;w\n"),
        (strings(&[&["a", "b"], &["1", "\"x"], &["2", "y"], &["3", "z"], &["4", "w"]]), vec![6])
    );
    assert_eq!(rows("a;b\n1;\"x\n2;y\n"), (strings(&[&["a", "b"], &["1", "\"x"], &["2", "y"]]), vec![6]));
    assert_eq!(
        rows("a;b;c\n1;2;\"x\n3;4;y\"\n5;6;\"en; två\ntre; fyra; fem\"\n"),
        (
            strings(&[
                &["a", "b", "c"],
                &["1", "2", "\"x"],
                &["3", "4", "y\""],
                &["5", "6", "en; två\ntre; fyra; fem"],
            ]),
            vec![10]
        )
    );
    assert_eq!(
        rows("a;b\n\"1;2\n\"3;4\n5;6"),
        (strings(&[&["a", "b"], &["\"1", "2"], &["\"3", "4"], &["5", "6"]]), vec![4, 9])
    );
}

#[test]
fn knows_where_each_cell_stands() {
    let text = "å;b\r\n\"x\"\"y\" ; z \r\n";
    let mut reader = Reader::new(file(), text);
    let mut row = Row::default();
    let mut places = Vec::new();
    while reader.read_row(&mut row) {
        places.push((&text[row.start..row.end], row.cells.iter().map(|c| &text[c.start..c.end]).collect::<Vec<_>>()));
    }
    assert_eq!(places, [("å;b", vec!["å", "b"]), ("\"x\"\"y\" ; z ", vec!["x\"\"y", "z"])]);
}

#[test]
fn many_unclosed_quotes_take_no_long_time() {
    let text = "a;b\n".to_owned() + &"\"x;\"\"\n".repeat(100_000);
    let start = std::time::Instant::now();
    assert_eq!(rows(&text).0.len(), 100_001);
    assert!(start.elapsed().as_secs() < 5, "quadratic");
}

proptest! {
    #[test]
    fn every_cell_stands_where_it_says(text in "(\\PC|[;\",\t\r\n ])*") {
        let mut reader = Reader::new(file(), &text);
        let mut row = Row::default();
        let mut at = 0;
        while reader.read_row(&mut row) {
            for cell in &row.cells {
                prop_assert!(at <= cell.start && cell.start <= cell.end && cell.end <= row.end);
                prop_assert_eq!(text[cell.start..cell.end].replace("\"\"", "\""), cell.text.replace("\"\"", "\""));
                at = cell.end;
            }
        }
    }

    #[test]
    fn what_is_written_with_quotes_reads_back(cells in prop::collection::vec("[a;\"\n\r\tå]*z", 1..5)) {
        let quoted: Vec<_> = cells.iter().map(|cell| format!("\"x{}\"", cell.replace('"', "\"\""))).collect();
        let text = format!("sep=;\n{}", quoted.join(";"));
        let expected: Vec<_> = cells.iter().map(|cell| format!("x{cell}")).collect();
        prop_assert_eq!(rows(&text), (vec![expected], vec![]));
    }
}

proptest! {
    #[test]
    fn a_line_without_quotes_is_read_as_any_other(text in "[ab;,\t åé\u{a0}\r\n]{0,60}") {
        let (mut plain, mut careful) = (Reader::new(file(), &text), Reader::new(file(), &text));
        while careful.at < text.len() {
            let (mut one, mut other) = (Vec::new(), Vec::new());
            prop_assert!(plain.read_plain(&mut one));
            while careful.read_cell(&mut other) {}
            prop_assert_eq!((&one, plain.at), (&other, careful.at));
            careful.at += careful.line_ending(careful.at);
            plain.at = careful.at;
        }
    }
}
