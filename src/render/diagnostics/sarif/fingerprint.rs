//! What a finding is known by from one run to the next, wherever its line has moved.

use std::collections::HashMap;

use crate::finding::Finding;
use crate::source::Sources;

/// So many bytes of a line before and after the words at fault tell it from others.
const NEAR: usize = 120;

/// Gives every finding of a run a name of its own.
#[derive(Debug, Default)]
pub(super) struct Fingerprints {
    /// How many findings have had the same words at fault.
    seen: HashMap<u64, usize>,
}

impl Fingerprints {
    /// The name of a finding: of its kind, its file and the words of its line, in no language and without a number of a
    /// line. Those that are alike in all that are told apart by their order.
    pub(super) fn of(&mut self, finding: &Finding, sources: &Sources) -> String {
        let line = sources.line(finding.span);
        let text = sources.text(line);
        let from = finding.span.start.saturating_sub(line.start);
        let to = finding.span.end.saturating_sub(line.start);
        // Bytes, since a window may begin inside a character.
        let bytes = |from: usize, to: usize| {
            text.as_bytes().get(from.min(text.len())..to.clamp(from.min(text.len()), text.len()))
        };
        let before = bytes(from.saturating_sub(NEAR), from).unwrap_or_default().trim_ascii_start();
        let after = bytes(from, to.min(from + NEAR) + NEAR).unwrap_or_default().trim_ascii_end();
        let length = to.saturating_sub(from).to_string();
        let parts =
            [finding.code.as_bytes(), finding.message.key.as_bytes(), sources.path(finding.span.file).as_bytes()];
        let hash = hash(parts.into_iter().chain([before, after, length.as_bytes()]));
        let count = self.seen.entry(hash).or_default();
        *count += 1;
        format!("{hash:016x}:{count}")
    }
}

/// FNV-1a of 64 bits: the same with every version of the program and on every machine.
fn hash<'a>(parts: impl Iterator<Item = &'a [u8]>) -> u64 {
    let bytes = parts.flat_map(|part| part.iter().chain(&[0xff]).copied());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::{Finding, Fingerprints, Sources, hash};
    use crate::message::Message;
    use crate::render::diagnostics::example::span;

    /// The names of findings at some words of a file.
    fn names(text: &str, words: &[&str]) -> Vec<String> {
        let mut sources = Sources::default();
        let file = sources.add("a.csv".into(), "flen/a.csv".into(), text.into());
        let mut names = Fingerprints::default();
        let finding = |words: &&str| Finding::error("x", span(&sources, file, words), Message::new("colour-red"));
        words.iter().map(finding).map(|finding| names.of(&finding, &sources)).collect()
    }

    #[test]
    fn a_line_that_moves_keeps_its_names() {
        let before = names("a;b\n", &["a", "b"]);
        assert_ne!(before.first(), before.last());
        assert_eq!(names("först\r\n\r\na;b", &["a", "b"]), before);
        assert_ne!(names("a;c\n", &["a"]).first(), before.first());
    }

    #[test]
    fn those_that_are_alike_are_counted() {
        let alike = names("a;b\n", &["a", "a"]);
        assert!(alike.first().is_some_and(|name| name.ends_with(":1")), "{alike:?}");
        assert!(alike.last().is_some_and(|name| name.ends_with(":2")), "{alike:?}");
    }

    #[test]
    fn long_lines_and_odd_spans_have_names() {
        let long = format!("{}här{}", "å".repeat(900), "ö".repeat(900));
        assert_eq!(names(&long, &["här"]), names(&format!("ett\n{long}"), &["här"]));
        assert_eq!(names("", &[""]).len(), 1);
    }

    #[test]
    fn the_hash_is_the_one_that_is_published() {
        assert_eq!(hash(std::iter::empty()), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hash([&b"foobar"[..]].into_iter()), {
            // FNV-1a of "foobar" is 85944171f73967e8; each part ends with a byte of its own.
            (0x8594_4171_f739_67e8_u64 ^ 0xff).wrapping_mul(0x0100_0000_01b3)
        });
    }
}
