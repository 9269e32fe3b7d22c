//! Whole outputs, and that ordinary findings look the same whoever draws them.

use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

use super::{Finding, Message, Sources, Span, Style, Words};
use crate::language::Language;
use crate::render::diagnostics::{example, limit};

const PLAIN: Style = Style { colour: false, width: 80 };

fn text(findings: &[Finding], sources: &Sources, words: &Words, style: Style) -> String {
    super::text(&limit(findings, None), sources, words, style)
}

fn short(findings: &[Finding], sources: &Sources, words: &Words) -> String {
    super::short(&limit(findings, None), sources, words)
}

#[test]
fn findings_show_the_words_at_fault_in_every_file() {
    let (sources, plan, table) = example::sources();
    let findings = example::findings(&sources, plan, table);
    let expected = "\
fel[unknown-indicator]: ingen indikator heter väntetid
 --> flen/2011.csv:3:1
  |
3 | väntetid;2011;35
  | ^^^^^^^^
  |
 ::: flen/plan.toml:5:6
  |
5 | id = \"1\"
  |      --- målet står här
  |
hjälp: skriv vantetid

varning[no-owner]: målet har ingen ansvarig
 --> flen/plan.toml:4:1
  |
4 | [[goal]]
  | ^^^^^^^^
";
    let swedish = Words::new(Language::Swedish);
    assert_eq!(text(&findings, &sources, &swedish, PLAIN), expected);
    let english = Words::new(Language::English);
    let translated = [("fel[", "error["), ("hjälp:", "help:"), ("varning[", "warning[")];
    let expected = translated.iter().fold(expected.to_owned(), |text, (from, to)| text.replace(from, to));
    assert_eq!(text(&findings, &sources, &english, PLAIN), expected);
    assert_eq!(text(&[], &sources, &english, PLAIN), "");
}

#[test]
fn a_line_each() {
    let (sources, plan, table) = example::sources();
    let findings = example::findings(&sources, plan, table);
    let expected = "\
flen/2011.csv:3:1: fel[unknown-indicator]: ingen indikator heter väntetid
flen/plan.toml:4:1: varning[no-owner]: målet har ingen ansvarig
";
    assert_eq!(short(&findings, &sources, &Words::new(Language::Swedish)), expected);
}

#[test]
fn a_file_without_text_is_named() {
    let mut sources = Sources::default();
    let empty = sources.add("a.csv".into(), "flen/a.csv".into(), String::new());
    let finding = Finding::error("empty-file", sources.start(empty), Message::new("colour-red"))
        .related(sources.start(empty), Message::new("colour-green"));
    let expected = "\
fel[empty-file]: röd
--> flen/a.csv:1:1
 = notering: grön
::: flen/a.csv:1:1
";
    assert_eq!(text(&[finding], &sources, &Words::new(Language::Swedish), PLAIN), expected);
}

#[test]
fn long_lines_are_cut_around_the_words_at_fault() {
    let mut sources = Sources::default();
    let line = format!("{}här;{}", "ord;".repeat(100), "ord;".repeat(100));
    let file = sources.add("a.csv".into(), "a.csv".into(), line);
    let finding = Finding::warning("x", example::span(&sources, file, "här"), Message::new("colour-red"));
    let expected = "\
varning[x]: röd
 --> a.csv:1:401
  |
1 | ...;ord;ord;ord;ord;ord;ord;ord;ord;här;ord;ord;ord;ord;ord;ord;ord;ord;o...
  |                                     ^^^
";
    assert_eq!(text(&[finding], &sources, &Words::new(Language::Swedish), PLAIN), expected);
}

#[test]
fn colour_is_only_added() {
    let (sources, plan, table) = example::sources();
    let findings = example::findings(&sources, plan, table);
    let words = Words::new(Language::Swedish);
    let coloured = text(&findings, &sources, &words, Style { colour: true, ..PLAIN });
    assert!(coloured.starts_with("\u{1b}[1m\u{1b}[91mfel[unknown-indicator]\u{1b}[0m"), "{coloured:?}");
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), text(&findings, &sources, &words, PLAIN));
}

/// The line and the marks of a finding at some words, and the columns in which both stand in a terminal.
fn marked(line: &str, words_at_fault: &str) -> [String; 2] {
    let mut sources = Sources::default();
    let file = sources.add("a".into(), "a".into(), format!("först\n{line}\nsist"));
    let finding = Finding::error("x", example::span(&sources, file, words_at_fault), Message::new("colour-red"));
    let drawn = text(&[finding], &sources, &Words::new(Language::Swedish), PLAIN);
    let lines: Vec<&str> = drawn.lines().skip(3).map(|line| line.split_at(4).1).collect();
    [lines.first().unwrap().to_string(), lines.get(1).unwrap().to_string()]
}

/// The columns that some words take in a line, and those that the marks take: counted by the terminal's rules.
fn columns(line: &str, words_at_fault: &str) -> [(usize, usize); 2] {
    let [shown, marks] = marked(line, words_at_fault);
    let before = shown.split(words_at_fault).next().unwrap().width();
    let first = marks.width() - marks.trim_start().width();
    [(before, before + words_at_fault.width()), (first, marks.width())]
}

#[test]
fn marks_stand_exactly_under_the_words() {
    let cases = [
        ("två ord här", "ord", 4, 3),
        ("a\u{30a}tta\u{30a} ord a\u{30a}r", "ord", 5, 3),
        ("ett a\u{30a}r", "a\u{30a}r", 4, 2),
        ("日本 ord", "ord", 5, 3),
        ("ord 日本;x", "日本", 4, 4),
        ("😀😀;ord", "ord", 5, 3),
        ("x;😀;y", "😀", 2, 2),
        ("a\u{200b}b\u{200b} ord", "ord", 3, 3),
        ("a\u{200f}b ord", "ord", 3, 3),
        ("”mål” – ord", "ord", 8, 3),
        ("5\u{a0}% ord", "ord", 4, 3),
    ];
    for (line, words, start, width) in cases {
        assert_eq!(columns(line, words), [(start, start + width); 2], "{line:?}");
    }
}

#[test]
fn what_is_shown_otherwise_has_its_marks_too() {
    // A tab takes four columns, what turns the writing has a picture, what joins characters is left out.
    assert_eq!(marked("\tord = 1", "ord"), ["    ord = 1", "    ^^^"]);
    assert_eq!(marked("a\tb\tord", "ord"), ["a    b    ord", "          ^^^"]);
    assert_eq!(marked("a\u{202e}b ord", "ord"), ["a\u{fffd}b ord", "    ^^^"]);
    assert_eq!(marked("👩\u{200d}👧 ord", "ord"), ["👩👧 ord", "     ^^^"]);
}

#[test]
fn several_places_of_a_line_and_a_span_over_lines_are_shown_where_they_begin() {
    let mut sources = Sources::default();
    let file = sources.add("a".into(), "a.toml".into(), "ett två\ntre\nfyra".into());
    let span = |start, end| Span { file, start, end };
    let found = [
        Finding::error("x", span(0, 3), Message::new("colour-red")).related(span(4, 8), Message::new("colour-green")),
        Finding::warning("x", span(4, 17), Message::new("colour-red")),
        Finding::warning("y", span(13, 17), Message::new("colour-red")),
        Finding::warning("z", span(17, 17), Message::new("colour-red")),
    ];
    let expected = "\
fel[x]: röd
 --> a.toml:1:1
  |
1 | ett två
  | ^^^
  |
 ::: a.toml:1:5
  |
1 | ett två
  |     --- grön

varning[x]: röd
 --> a.toml:1:5
  |
1 | ett två
  |     ^^^

varning[y]: röd
 --> a.toml:3:1
  |
3 | fyra
  | ^^^^

varning[z]: röd
 --> a.toml:3:5
  |
3 | fyra
  |     ^
";
    assert_eq!(text(&found, &sources, &Words::new(Language::Swedish), PLAIN), expected);
}

/// A finding as annotate-snippets draws it.
fn drawn_with_care(finding: &Finding, sources: &Sources, words: &Words, style: Style) -> String {
    let coloured = text(std::slice::from_ref(finding), sources, words, Style { colour: true, ..style });
    anstream::adapter::strip_str(&coloured).to_string()
}

proptest! {
    /// What is drawn by hand looks as what annotate-snippets draws.
    #[test]
    fn by_hand_it_looks_the_same(
        file in "([ a-zåäö0-9\"=;”–日\u{30a}\t]{0,50}\n){1,12}",
        (start, length, other, third) in (0_usize..300, 0_usize..30, 0_usize..300, 0_usize..300),
        (said, help) in ("[a-å ]{1,20}(\n[a-å ]{0,9})?", "[a-å ]{1,20}(\n[a-å]{0,9}){0,2}"),
        (width, kind) in (40_usize..120, 0..8),
    ) {
        let mut sources = Sources::default();
        let one = sources.add("a".into(), "a/b.csv".into(), file.clone());
        let two = sources.add("b".into(), "b.toml".into(), format!("\n\n{file}{file}"));
        let message = |text: &str| Message::new("quantity-bare").with("number", text);
        let span = |file, start| Span { file, start, end: start + length };
        let mut finding = Finding::error("x-y", span(one, start), message(&said));
        if kind & 1 > 0 {
            finding = finding.help(message(&help));
        }
        if kind & 2 > 0 {
            finding = finding.related(span(two, other), message("ett till"));
        }
        if kind & 4 > 0 {
            finding = finding.related(span(one, third), message("där"));
        }
        let words = Words::new(Language::Swedish);
        let style = Style { colour: false, width };
        let plain = text(std::slice::from_ref(&finding), &sources, &words, style);
        prop_assert_eq!(plain, drawn_with_care(&finding, &sources, &words, style));
    }

    /// Whatever a file holds and wherever a span lies: nothing panics, and nothing steers the terminal.
    #[test]
    fn nothing_in_a_file_harms(
        file in "[a-å\\t\\n\\r\u{1b}\u{0}\u{9b}\u{200d}\u{202e}日😀 ]{0,40}",
        said in "[a-å\\t\\n\\r\u{1b}\u{9b}]{0,8}",
        (start, end, other) in (0_usize..80, 0_usize..80, 0_usize..80),
        width in 0_usize..90,
    ) {
        let mut sources = Sources::default();
        let file = sources.add(said.clone(), said.clone().into(), file);
        let message = || Message::new("quantity-bare").with("number", said.as_str());
        let findings = [Finding::error("x", Span { file, start, end }, message())
            .related(Span { file, start: other, end }, message())
            .help(message())];
        let words = Words::new(Language::Swedish);
        let drawn = text(&findings, &sources, &words, Style { colour: false, width });
        prop_assert!(!drawn.chars().any(|c| c.is_control() && c != '\n'), "{drawn:?}");
        let line = short(&findings, &sources, &words);
        prop_assert!(!line.trim_end_matches('\n').chars().any(char::is_control), "{line:?}");
    }
}
