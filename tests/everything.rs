//! Reports with everything that a report can have, of several committees: `tests/everything`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

use common::package::part;
use common::{PLAN, command, plan, root, snapshot};

const FOLDER: &str = "tests/everything";

fn report(args: &[&str]) -> String {
    let ran = plan(&[&["report", FOLDER], args].concat());
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    ran.out
}

/// What stands between two marks, each time.
fn between<'t>(text: &'t str, start: &str, end: &str) -> Vec<&'t str> {
    text.split(start).skip(1).map(|rest| rest.split(end).next().unwrap()).collect()
}

#[test]
fn the_report_is_as_it_was_read_and_approved() {
    snapshot("everything-annual.md", &report(&[]));
    snapshot("everything-annual.en.md", &report(&["--lang", "en"]));
}

/// Both committees have a footnote 1 of their own.
#[test]
fn footnotes_of_several_committees_are_not_mixed_up() {
    let page = report(&["--format", "html"]);
    let (text, notes) = page.split_once("<section role=\"doc-endnotes\"").unwrap();
    let notes = between(notes, "<li id=\"note-", "</li>");
    let said = |note: &&str| note.split_once("<p>").unwrap().1.split(" <a").next().unwrap().to_owned();
    assert_eq!(
        notes.iter().map(said).collect::<Vec<_>>(),
        [
            "Omställningen till nära vård beslutades 2023.",
            "Svarsfrekvensen var 61 procent.",
            "Tolv nya lärare har anställts."
        ]
    );
    let refers = |paragraph: &str| between(text.split_once(paragraph).unwrap().1, "href=\"#note-", "\"")[0].to_owned();
    let paragraphs = ["Året präglades", "Männen är mindre nöjda", "Skolan har fått", "Andelen är fortfarande"];
    assert_eq!(paragraphs.map(refers), ["1", "2", "3", "3"]);
    // A report on one plan has the names that the committee gave.
    let alone = plan(&["report", "tests/everything/skolnamnden"]).out;
    assert!(alone.contains("fler lärare.[^1]") && alone.contains("[^1]: Tolv"), "{alone}");
}

/// The page and the document have the same figures under the same numbers.
#[test]
fn figures_have_the_same_numbers_in_both_forms() {
    let page = report(&["--format", "html"]);
    let captions = between(&page, "<figcaption>", "</figcaption>");
    assert_eq!(captions[0], "Figur 1. Antal målvärden per nämnd, efter bedömning");
    let output = command(PLAN, &root()).args(["report", FOLDER, "--format", "docx"]).output().unwrap();
    let document = part(&output.stdout, "word/document.xml");
    let paragraphs = between(&document, "<w:pStyle w:val=\"Caption\"/>", "</w:p>");
    let words = |paragraph: &&str| {
        between(&paragraph.replace("<w:t xml:space=\"preserve\">", "<w:t>"), "<w:t>", "</w:t>").concat()
    };
    assert_eq!(paragraphs.iter().map(words).collect::<Vec<_>>(), captions);
}

/// A table does not hold what follows it on its page, nor leave its header behind.
#[test]
fn the_last_row_of_a_table_lets_go() {
    let output = command(PLAN, &root()).args(["report", FOLDER, "--format", "docx"]).output().unwrap();
    let document = part(&output.stdout, "word/document.xml");
    for table in between(&document, "<w:tbl>", "</w:tbl>") {
        let rows = between(table, "<w:tr>", "</w:tr>");
        assert!(rows[0].contains("<w:tblHeader/>") && rows[0].contains("<w:keepNext/>"));
        assert!(!rows.last().unwrap().contains("<w:keepNext/>"));
    }
}
