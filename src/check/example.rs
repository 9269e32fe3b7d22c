//! The example of a page: small folders with a fault and without it, written as one text.
//!
//! ```text
//! == bad: plan.toml
//! [[goal.indicator]]
//! compare = "rikett"
//! # error[unknown-group] 12-18: Jämförelsegruppen ”rikett” finns inte i organisation.toml
//! == good: plan.toml
//! …
//! ```
//!
//! Under a line stands what is found in it: severity, code, first column, the column after the last one (with the line
//! in front where that is another one), and the message in Swedish. `tests/catalogue.rs` runs every case and can write
//! those lines. Files with the same label (`bad`, `bad 2`, `good`) are one case. What a case does not have comes from the folder
//! `tests/catalogue/base`; a plan without `[plan]` is a part of the one there, set after its end.

/// A small folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case<'t> {
    /// What it shows: `bad`, `bad 2`, `good`.
    pub label: &'t str,
    /// Its files.
    pub files: Vec<File<'t>>,
}

impl Case<'_> {
    /// Whether nothing is to be found in it.
    pub fn is_good(&self) -> bool {
        self.label.starts_with("good")
    }
}

/// A file of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File<'t> {
    /// Its path in the organisation's folder, or just the name of a file that lies beside the plan.
    pub path: &'t str,
    /// How it is saved, where that is no UTF-8 text: `windows-1252`, `utf-16`, `binary`, `folder`.
    pub saved: Option<&'t str>,
    /// Its text with what is found in it.
    pub text: String,
}

impl File<'_> {
    /// The text as it stands in the file.
    pub fn plain(&self) -> String {
        self.text.split_inclusive('\n').filter(|line| !is_expectation(line)).collect()
    }
}

/// Whether a line of an example says what is found in the line above it.
pub fn is_expectation(line: &str) -> bool {
    line.starts_with("# error[") || line.starts_with("# warning[")
}

/// The cases of an example, in its order.
pub fn parse(example: &str) -> Vec<Case<'_>> {
    let mut cases: Vec<Case<'_>> = Vec::new();
    for line in example.split_inclusive('\n') {
        if let Some((label, file)) = line.strip_prefix("== ").and_then(|line| line.trim_end().split_once(": ")) {
            let (path, saved) = match file.split_once(" (") {
                Some((path, saved)) => (path, Some(saved.trim_end_matches(')'))),
                None => (file, None),
            };
            let file = File { path, saved, text: String::new() };
            match cases.last_mut().filter(|case| case.label == label) {
                Some(case) => case.files.push(file),
                None => cases.push(Case { label, files: vec![file] }),
            }
        } else if let Some(file) = cases.last_mut().and_then(|case| case.files.last_mut()) {
            file.text.push_str(line);
        }
    }
    cases
}
