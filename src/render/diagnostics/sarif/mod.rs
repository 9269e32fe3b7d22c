//! Findings in the form in which programs gather what checkers find, SARIF 2.1.0: the answer of `plan check --format
//! sarif`.
//!
//! Messages have no arguments, so braces in them stand for themselves.

mod fingerprint;
mod location;
mod result;
mod rule;

use serde::Serialize;

use super::json;
use crate::check;
use crate::finding::Finding;
use crate::language::Words;
use crate::source::Sources;
use fingerprint::Fingerprints;

/// The schema that the answer follows.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    language: &'static str,
    column_kind: &'static str,
    results: Vec<result::Result>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    semantic_version: &'static str,
    rules: Vec<rule::Rule>,
}

/// A sentence.
#[derive(Serialize)]
struct Message {
    text: String,
}

/// All findings in one run, with every rule there is.
pub fn sarif(findings: &[Finding], sources: &Sources, words: &Words) -> String {
    let pages = check::pages();
    let mut fingerprints = Fingerprints::default();
    let result = |finding: &Finding| {
        // The pages are sorted by name.
        let rule = pages.binary_search_by_key(&finding.code, |page| page.code).ok();
        result::result(finding, rule, fingerprints.of(finding, sources), sources, words)
    };
    let results = findings.iter().map(result).collect();
    let version = env!("CARGO_PKG_VERSION");
    let rules = pages.iter().map(|page| rule::rule(page, words)).collect();
    json::document(&Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool { driver: Driver { name: "plan", version, semantic_version: version, rules } },
            language: words.language().code(),
            column_kind: "unicodeCodePoints",
            results,
        }],
    })
}
