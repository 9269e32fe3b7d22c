//! A place in a file, as SARIF writes it: a relative URI, lines and columns.

use serde::Serialize;

use super::Message;
use crate::render::diagnostics::place::place;
use crate::source::{Sources, Span};

#[derive(Serialize)]
pub(super) struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    #[serde(rename = "physicalLocation")]
    place: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: Artifact,
    region: Region,
}

/// A file.
#[derive(Serialize)]
pub(super) struct Artifact {
    uri: String,
}

/// A stretch of a file; its end is the column after its last character.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

/// Where a span is.
pub(super) fn location(sources: &Sources, span: Span) -> Location {
    let (artifact_location, region) = parts(sources, span);
    Location { id: None, place: PhysicalLocation { artifact_location, region }, message: None }
}

/// Another place that a finding concerns, with what is there.
pub(super) fn related(sources: &Sources, span: Span, id: usize, message: String) -> Location {
    Location { id: Some(id), message: Some(Message { text: message }), ..location(sources, span) }
}

/// The file and the region of a span.
pub(super) fn parts(sources: &Sources, span: Span) -> (Artifact, Region) {
    let at = place(sources, span);
    let region = Region {
        start_line: at.start.line,
        start_column: at.start.column,
        end_line: at.end.line,
        end_column: at.end.column,
    };
    (Artifact { uri: uri(&at.path) }, region)
}

/// A path as a URI: relative to where the user stands, or of a file if the path is absolute.
fn uri(path: &str) -> String {
    let mut path = path;
    while let Some(rest) = path.strip_prefix("./") {
        path = rest.trim_start_matches('/');
    }
    let drive = path.as_bytes().get(1) == Some(&b':') && path.starts_with(|c: char| c.is_ascii_alphabetic());
    let start = match (path.starts_with('/'), drive) {
        (true, _) => "file://",
        (false, true) => "file:///",
        (false, false) => "",
    };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let coded =
        path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") });
    std::iter::once(start.to_owned()).chain(coded).collect()
}

#[cfg(test)]
mod tests {
    use super::{Region, Sources, Span, parts, uri};

    #[test]
    fn paths_are_relative_and_percent_encoded() {
        assert_eq!(uri("plans/flen/plan.toml"), "plans/flen/plan.toml");
        assert_eq!(uri("./plan.toml"), "plan.toml");
        assert_eq!(uri("vård & omsorg/mål 1:2.csv"), "v%C3%A5rd%20%26%20omsorg/m%C3%A5l%201%3A2.csv");
        assert_eq!(uri("../100%/a\u{30a}.csv"), "../100%25/a%CC%8A.csv");
        assert_eq!(uri("/srv/planer/a b.csv"), "file:///srv/planer/a%20b.csv");
        assert_eq!(uri("C:/planer/a.csv"), "file:///C%3A/planer/a.csv");
    }

    #[test]
    fn columns_count_characters_and_an_end_is_after_the_last() {
        let mut sources = Sources::default();
        let file = sources.add("a".into(), "a".into(), "ett\nmål 😀 tre\nfyra".into());
        let region = |start, end| parts(&sources, Span { file, start, end }).1;
        let expected = Region { start_line: 2, start_column: 5, end_line: 2, end_column: 6 };
        assert_eq!(region(9, 13), expected);
        let expected = Region { start_line: 2, start_column: 7, end_line: 3, end_column: 3 };
        assert_eq!(region(14, 20), expected);
    }
}
