//! Tests: the plain way makes the very tree that the careful way makes, or none.
#![allow(clippy::unwrap_used, reason = "tests")]

use ::toml::de::{DeTable, DeValue};
use proptest::prelude::*;

use super::read;
use crate::format::File;

/// A tree with every place in it.
fn shown(table: &DeTable<'_>) -> String {
    let entries = table.iter().map(|(key, value)| format!("{}@{:?}={}", key.get_ref(), key.span(), value_shown(value)));
    format!("{{{}}}", entries.collect::<Vec<_>>().join(" "))
}

fn value_shown(value: &::toml::Spanned<DeValue<'_>>) -> String {
    let inner = match value.get_ref() {
        DeValue::Table(table) => shown(table),
        DeValue::Array(items) => items.iter().map(value_shown).collect::<Vec<_>>().join(","),
        DeValue::String(text) => format!("{text:?}"),
        other => format!("{other:?}"),
    };
    format!("{inner}@{:?}", value.span())
}

/// What the plain way says of a plan's text, held against the careful way; whether it said anything.
fn agree(text: &str) -> bool {
    let (careful, errors) = DeTable::parse_recoverable(text);
    let Some(plain) = read(text, File::Plan.fields()) else { return false };
    assert!(errors.is_empty(), "{errors:?}\n{text}");
    assert_eq!(shown(&plain), shown(careful.get_ref()), "{text}");
    true
}

#[test]
fn what_plans_are_made_of_is_plain() {
    let text = "# Plan\n\n[plan]\ntitle = \"Å – ö\"  # namn\nadopted = 2012-12-18\r\nperiod=\"2013\"\n[[goal]]\nid = \"1\"\n\
                supports = [\"1\", \"2\",]\nsuccess-factors = []\n  [[ goal.indicator ]]\n";
    assert!(!agree(text), "spaces within a header are for the careful way");
    assert!(agree(
        &text.replace("[[ goal.indicator ]]", "[[goal.indicator]]\nid = \"a\"\nadds-up = true\n[[goal.indicator]]")
    ));
    assert!(agree(
        "[[budget]]\nid = \"b\"\namount = 24000\n[[budget]]\namount = 1.50\n[[statistics]]\n[[statistics.indicator]]\n"
    ));
    assert!(agree(""));
}

#[test]
fn what_is_more_than_plain_is_left_alone() {
    let texts = [
        "[plan]\ntitle = \"a\\\"b\"\n",
        "[plan]\ntitle = 'a'\n",
        "[plan]\ntitle = \"\"\"\na\"\"\"\n",
        "[plan]\ntitle = \"a\"\ntitle = \"b\"\n",
        "[plan]\n[plan]\n",
        "[goal]\n",
        "[[plan]]\n",
        "[[goal.indicator]]\n",
        "[[goal]]\nid = \"1\" x\n",
        "[[goal]]\nsupports = [\n\"1\"]\n",
        "[[goal]]\nindicator = \"x\"\n[[goal.indicator]]\n",
        "[plan]\nadopted = 2013-02-30\n",
        "[plan]\nadopted = 2013-12-18T10:00:00\n",
        "[plan]\ntitle = \"a\u{1}\"\n",
        "[plan]\ntitle = \"a\n",
        "[plan\n",
        "plan.title = \"a\"\n",
        "å = \"a\"\n",
        "[plan]\ntitle = \n",
        "[plan]\rtitle = \"a\"\n",
        "[unknown]\n",
    ];
    for text in texts {
        // A day with its time is plain enough for the parser.
        assert!(!agree(text) || text.contains('T'), "{text}");
    }
}

#[test]
fn real_plans_are_read_alike() {
    let mut plain = 0;
    for entry in walkdir::WalkDir::new(concat!(env!("CARGO_MANIFEST_DIR"), "/plans")) {
        let entry = entry.unwrap();
        if entry.file_name() == "plan.toml" {
            plain += usize::from(agree(&std::fs::read_to_string(entry.path()).unwrap()));
        }
    }
    assert!(plain > 3, "{plain} real plans are plain");
}

/// Lines as they stand in plans, plain and not.
fn line() -> impl Strategy<Value = String> {
    let plain = prop::sample::select(vec![
        "[plan]",
        "[[goal]]",
        "[[goal.indicator]]",
        "[[goal.activity]]",
        "[[budget]]",
        "[[statistics]]",
        "[[statistics.indicator]]",
        "id = \"a\"",
        "title = \"Å – x\" # y",
        "adopted = 2013-12-31",
        "due = 2013-13-31",
        "amount = 24_000",
        "amount = 1.5e3",
        "adds-up = true",
        "supports = [\"1\", \"2\"]",
        "supports = [ ]",
        "supports = [1]",
        "target=\"minst 85 %\"",
        "",
        "  # bara en kommentar",
        "\t[[goal]]  # x",
        "targets = { 2018 = \"öka\" }",
        "[goal.indicator]",
        "note = \"\\u00e5\"",
        "note = \"a\" \"b\"",
        "goal = 1",
        "indicator = [\"x\"]",
        "[[goal.indicator]",
        "size = 007",
        "x = inf",
        "x = 12:30:00",
    ]);
    prop_oneof![20 => plain.prop_map(str::to_owned), 1 => "[ -~åäö\\[\\]\"=#]{0,20}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]
    #[test]
    fn any_lines_are_read_alike(lines in prop::collection::vec(line(), 0..14), crlf in any::<bool>()) {
        agree(&lines.join(if crlf { "\r\n" } else { "\n" }));
    }
}
