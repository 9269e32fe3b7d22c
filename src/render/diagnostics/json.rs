//! Findings for programs: the answer of `plan check --format json`.

use serde::Serialize;

use super::Counts;
use super::place::place;
use crate::finding::{Finding, Fix, Severity};
use crate::language::Words;
use crate::source::Sources;

#[derive(Serialize)]
struct Answer {
    diagnostics: Vec<Diagnostic>,
    errors: usize,
    warnings: usize,
    plans: usize,
    indicators: usize,
    measurements: usize,
}

#[derive(Serialize)]
struct Diagnostic {
    code: &'static str,
    severity: &'static str,
    message: String,
    file: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    help: Option<String>,
    related: Vec<Related>,
    /// What `check --fix` puts where; absent where somebody must decide.
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Vec<Edit>>,
}

/// Words to put in the place of others, in the finding's own file.
#[derive(Serialize)]
struct Edit {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: String,
}

#[derive(Serialize)]
struct Related {
    file: String,
    line: usize,
    column: usize,
    message: String,
}

/// All findings as JSON, with how many there are and how much was checked.
///
/// Files are given as the user would open them; columns count characters from 1, and an end is the column after the
/// last character. Severities are `error` and `warning` in every language.
pub fn json(findings: &[Finding], sources: &Sources, words: &Words, counts: &Counts) -> String {
    let number = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let answer = Answer {
        diagnostics: findings.iter().map(|finding| diagnostic(finding, sources, words)).collect(),
        errors: number(Severity::Error),
        warnings: number(Severity::Warning),
        plans: counts.plans,
        indicators: counts.indicators,
        measurements: counts.measurements,
    };
    document(&answer)
}

fn diagnostic(finding: &Finding, sources: &Sources, words: &Words) -> Diagnostic {
    let at = place(sources, finding.span);
    let related = finding.related.iter().map(|related| {
        let at = place(sources, related.span);
        let message = words.say(&related.message);
        Related { file: at.path, line: at.start.line, column: at.start.column, message }
    });
    Diagnostic {
        code: finding.code,
        severity: match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        message: words.say(&finding.message),
        file: at.path,
        line: at.start.line,
        column: at.start.column,
        end_line: at.end.line,
        end_column: at.end.column,
        help: finding.help.as_ref().map(|help| words.say(help)),
        related: related.collect(),
        fix: finding.fix.as_ref().map(|fix| edits(fix, sources)),
    }
}

/// A value as a document of JSON that is safe to show.
pub(super) fn document(value: &impl Serialize) -> String {
    // Strings and numbers always become JSON: there is no map with other keys, and nothing is written to.
    escape(serde_json::to_string_pretty(value).unwrap_or_default()) + "\n"
}

/// Saving a file in another encoding changes no words.
fn edits(fix: &Fix, sources: &Sources) -> Vec<Edit> {
    let Fix::Edits(edits) = fix else { return Vec::new() };
    let edit = |edit: &crate::finding::Edit| {
        let at = place(sources, edit.span);
        let (start, end) = (at.start, at.end);
        let text = edit.text.clone();
        Edit { line: start.line, column: start.column, end_line: end.line, end_column: end.column, text }
    };
    edits.iter().map(edit).collect()
}

/// JSON lets the second set of control characters stand as they are; terminals obey them.
fn escape(json: String) -> String {
    let controls = '\u{7f}'..='\u{9f}';
    if !json.contains(|c| controls.contains(&c)) {
        return json;
    }
    controls.fold(json, |text, c| text.replace(c, &format!("\\u{:04x}", u32::from(c))))
}

#[cfg(test)]
mod tests {
    use super::{Counts, Finding, Words, json};
    use crate::language::Language;
    use crate::message::Message;
    use crate::render::diagnostics::example;

    #[test]
    fn every_key_is_there() {
        let (sources, plan, table) = example::sources();
        let findings = example::findings(&sources, plan, table);
        let counts = Counts { plans: 2, indicators: 41, measurements: 1300 };
        let expected = r#"{
  "diagnostics": [
    {
      "code": "unknown-indicator",
      "severity": "error",
      "message": "ingen indikator heter väntetid",
      "file": "flen/2011.csv",
      "line": 3,
      "column": 1,
      "end_line": 3,
      "end_column": 9,
      "help": "skriv vantetid",
      "related": [
        {
          "file": "flen/plan.toml",
          "line": 5,
          "column": 6,
          "message": "målet står här"
        }
      ]
    },
    {
      "code": "no-owner",
      "severity": "warning",
      "message": "målet har ingen ansvarig",
      "file": "flen/plan.toml",
      "line": 4,
      "column": 1,
      "end_line": 4,
      "end_column": 9,
      "help": null,
      "related": []
    }
  ],
  "errors": 1,
  "warnings": 1,
  "plans": 2,
  "indicators": 41,
  "measurements": 1300
}
"#;
        assert_eq!(json(&findings, &sources, &Words::new(Language::Swedish), &counts), expected);
    }

    #[test]
    fn a_fix_says_what_to_put_where() {
        let (sources, plan, _) = example::sources();
        let at = example::span(&sources, plan, "\"1\"");
        let finding = Finding::error("x", at, Message::new("colour-red")).replaced(at, "\"2\"");
        let json = json(&[finding], &sources, &Words::new(Language::English), &Counts::default());
        let read: serde_json::Value = serde_json::from_str(&json).unwrap_or_default();
        let fix = serde_json::json!([{"line": 5, "column": 6, "end_line": 5, "end_column": 9, "text": "\"2\""}]);
        assert_eq!(read.pointer("/diagnostics/0/fix"), Some(&fix));
    }

    #[test]
    fn nothing_that_steers_a_terminal_is_left() {
        let (sources, plan, _) = example::sources();
        let text = "a\u{1b}[31m\u{9b}1m\u{7f}å";
        let finding = Finding::error("x", sources.start(plan), Message::new("quantity-bare").with("number", text));
        let json = json(&[finding], &sources, &Words::new(Language::English), &Counts::default());
        assert!(json.contains(r#""message": "a\u001b[31m\u009b1m\u007få""#), "{json}");
        let read: serde_json::Value = serde_json::from_str(&json).unwrap_or_default();
        assert_eq!(read.pointer("/diagnostics/0/message").and_then(|it| it.as_str()), Some(text));
    }
}
