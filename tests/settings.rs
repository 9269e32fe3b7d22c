//! What is put right in organisation.toml without asking anybody: a misspelt check, a line that changes nothing.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

use std::fs;

use common::found::findings;
use common::{copy, root};
use plan::finding::Fix;
use plan::source::Sources;

/// The lines under `[checks]` after every sure fix.
fn put_right(lines: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("tests/catalogue/base"), folder.path());
    let file = folder.path().join("organisation.toml");
    let before = fs::read_to_string(&file).unwrap() + "\n[checks]\n";
    fs::write(&file, before.clone() + lines).unwrap();
    let mut sources = Sources::default();
    let findings = findings(folder.path(), &mut sources);
    let mut edits: Vec<_> = findings
        .into_iter()
        .filter_map(|finding| match finding.fix? {
            Fix::Edits(edits) => Some(edits),
            Fix::SaveAsUtf8 => None,
        })
        .flatten()
        .collect();
    edits.sort_by_key(|edit| edit.span);
    let mut text = before.clone() + lines;
    for edit in edits.iter().rev() {
        text.replace_range(edit.span.start..edit.span.end, &edit.text);
    }
    text.strip_prefix(&before).unwrap_or_else(|| panic!("{text}")).to_owned()
}

#[test]
fn a_misspelt_check_is_put_right_where_it_can_mean_only_one() {
    let owner = "indicator-without-owner = \"deny\"\n";
    assert_eq!(put_right("indicator-without-ownr = \"deny\"\n"), owner);
    assert_eq!(put_right("indicator-without-ownr = \"deny\"").trim_end(), owner.trim_end());
    // It is set already, so that one of the two lines is wrong; and which, nobody but the user knows.
    let twice = format!("{owner}indicator-without-ownr = \"warn\"\n");
    assert_eq!(put_right(&twice), twice);
    assert_eq!(put_right("stavning = \"allow\"\n"), "stavning = \"allow\"\n");
}

#[test]
fn a_line_that_changes_nothing_is_removed_with_its_line_break() {
    let kept = "duplicate-id = \"deny\" # beslutat 2025-03-01\nindicator-without-owner = \"deny\"\n";
    let unneeded = "goal-without-measure = \"allow\"\n  title-against-target='warn'\r\n\"syntax\" = \"warn\"\n";
    assert_eq!(put_right(&format!("{kept}{unneeded}")), kept);
    assert_eq!(put_right("goal-without-measure = \"allow\""), "");
}
