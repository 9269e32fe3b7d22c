//! `organisation.toml`: a first one, and a committee more in one that is there.

use super::page::{Line, Page, quoted};
use crate::format::File;
use crate::language::Words;

/// What is known of an organisation.
#[derive(Debug)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// Statistics Sweden's code.
    pub code: Option<String>,
    /// Its committees.
    pub committees: Vec<Committee>,
}

/// What is known of a committee.
#[derive(Debug, Clone)]
pub struct Committee {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

impl Committee {
    /// Whether it is the municipal council, by its name.
    pub fn is_council(&self) -> bool {
        let name = self.name.to_lowercase();
        name.contains("fullmäktige") || name.contains("municipal council")
    }

    fn lines(&self, says: bool) -> Vec<Line> {
        let mut lines = vec![
            Line::text("id", &self.id).about("draft-committee-id", says),
            Line::text("name", &self.name).about("draft-committee-name", says),
        ];
        if self.is_council() {
            lines.push(Line::new("council", "true").about("draft-committee-council", true));
        }
        lines
    }
}

/// The file, in the language that the organisation publishes in.
pub fn organisation(words: &Words, known: &Organisation) -> String {
    let mut page = Page::new(words);
    page.note(&words.word("draft-organisation"));
    page.blank();
    let code = known.code.as_deref();
    let code_line = Line::text("code", code.unwrap_or("0000")).about("draft-organisation-code", true);
    page.table(
        "[organisation]",
        &[
            Line::text("name", &known.name).about("draft-organisation-name", true),
            if code.is_some() { code_line } else { code_line.idea() },
            Line::text("language", words.language().code()).about("draft-organisation-language", true),
        ],
    );
    page.blank();
    page.note(&words.word("draft-committees"));
    for (index, committee) in known.committees.iter().enumerate() {
        if index > 0 {
            page.blank();
        }
        page.table("[[committee]]", &committee.lines(index == 0));
    }
    page.blank();
    page.note(&words.word("draft-group"));
    page.table(
        "# [[group]]",
        &[Line::text("id", "riket").idea(), Line::text("name", &words.word("draft-group-name")).idea()],
    );
    page.finish(File::Organisation)
}

/// The file with a committee more, after the last one with all that belongs to it; everything else stays as it is.
pub fn add_committee(text: &str, committee: &Committee) -> String {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let table = format!("[[committee]]{end}id = {}{end}name = {}{end}", quoted(&committee.id), quoted(&committee.name));
    let at = after_committees(text).unwrap_or(text.len());
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let bare = before.trim_end_matches(['\n', '\r', ' ', '\t']);
    let between = if bare.is_empty() { String::new() } else { format!("{bare}{end}{end}") };
    let rest = after.trim_start_matches(['\n', '\r']);
    if rest.is_empty() { format!("{between}{table}") } else { format!("{between}{table}{end}{rest}") }
}

/// Where what belongs to the last committee ends: after its last key, before the comments of what follows.
fn after_committees(text: &str) -> Option<usize> {
    let (mut at, mut end, mut inside) = (0, None, false);
    for line in text.split_inclusive('\n') {
        at += line.len();
        let bare = line.trim();
        if bare.starts_with('[') {
            inside = bare.trim_start_matches(['[', ' ']).starts_with("committee");
        }
        if inside && !bare.is_empty() && !bare.starts_with('#') {
            end = Some(at);
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::{Committee, add_committee};

    #[test]
    fn a_committee_is_added_after_the_last_one() {
        let new = Committee { id: "kultur".into(), name: "Kultur \"och\" fritid".into() };
        let added = "[[committee]]\nid = \"kultur\"\nname = \"Kultur \\\"och\\\" fritid\"\n";
        assert_eq!(add_committee("", &new), added);
        assert_eq!(
            add_committee("[organisation]\nname = \"A\"", &new),
            format!("[organisation]\nname = \"A\"\n\n{added}")
        );
        let text = "# a\n[organisation]\nname = \"A\"\n\n[[committee]] # b\nid = \"x\"   # c\n\n[[committee.unit]]\nid = \"u\"\n\n# Om grupper.\n[[group]]\nid = \"riket\"\n";
        let (before, after) = text.split_at(text.find("\n# Om").unwrap_or_default());
        assert_eq!(add_committee(text, &new), format!("{before}\n{added}{after}"));
        let crlf = text.replace('\n', "\r\n");
        assert_eq!(add_committee(&crlf, &new), add_committee(text, &new).replace('\n', "\r\n"));
    }
}
