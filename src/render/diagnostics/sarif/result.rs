//! A finding, as SARIF writes it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Message;
use super::location::{Artifact, Location, Region, location, parts, related};
use crate::finding::{Edit, Finding, Fix, Severity};
use crate::language::Words;
use crate::source::{FileId, Sources};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Result {
    rule_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Message,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    partial_fingerprints: Fingerprint,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Remedy>,
}

#[derive(Serialize)]
struct Fingerprint {
    /// Another way to make it is another version.
    #[serde(rename = "planFinding/v1")]
    finding: String,
}

/// How a fault is put right.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Remedy {
    description: Message,
    artifact_changes: Vec<Change>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    artifact_location: Artifact,
    replacements: Vec<Replacement>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    inserted_content: Message,
}

/// A finding with the number of its rule and the name it is known by.
pub(super) fn result(
    finding: &Finding,
    rule: Option<usize>,
    fingerprint: String,
    sources: &Sources,
    words: &Words,
) -> Result {
    let said = words.say(&finding.message);
    let help = finding.help.as_ref().map(|help| words.say(help));
    let others = finding.related.iter().zip(1..);
    let fix = fix(finding, help.as_ref().unwrap_or(&said), sources);
    Result {
        rule_id: finding.code,
        rule_index: rule,
        level: match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        message: Message { text: help.iter().fold(said, |said, help| format!("{said}\n{help}")) },
        locations: [location(sources, finding.span)],
        related_locations: others.map(|(it, id)| related(sources, it.span, id, words.say(&it.message))).collect(),
        partial_fingerprints: Fingerprint { finding: fingerprint },
        fixes: fix.into_iter().collect(),
    }
}

/// The words to put in the place of others, by file. A file saved in another encoding is no change of its words.
fn fix(finding: &Finding, description: &str, sources: &Sources) -> Option<Remedy> {
    let Some(Fix::Edits(edits)) = &finding.fix else { return None };
    let mut files: BTreeMap<FileId, Vec<&Edit>> = BTreeMap::new();
    for edit in edits {
        files.entry(edit.span.file).or_default().push(edit);
    }
    let changes: Vec<Change> = files.into_values().filter_map(|edits| change(&edits, sources)).collect();
    let description = Message { text: description.to_owned() };
    (!changes.is_empty()).then_some(Remedy { description, artifact_changes: changes })
}

fn change(edits: &[&Edit], sources: &Sources) -> Option<Change> {
    let (artifact_location, _) = parts(sources, edits.first()?.span);
    let replacement = |edit: &&Edit| Replacement {
        deleted_region: parts(sources, edit.span).1,
        inserted_content: Message { text: edit.text.clone() },
    };
    Some(Change { artifact_location, replacements: edits.iter().map(replacement).collect() })
}
