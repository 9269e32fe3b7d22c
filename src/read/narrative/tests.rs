//! Tests: what is found in a text, and where.

use std::fmt::Write as _;

use super::*;
use crate::model::text::Leads;
use crate::source::{Sources, Span};

/// Everything that is found, a line each, with the words that its place points at.
fn found(text: &str) -> Vec<String> {
    let mut sources = Sources::default();
    let file = sources.add("plan.md".into(), "plan.md".into(), text.into());
    let read = read(file, Which::Plan, text, &|path| path == "bild.png" || path == "å ä.md");
    let at = |span: Span| sources.text(span).to_owned();
    let mut lines = Vec::new();
    for heading in &read.text.headings {
        let id = heading.id.as_ref().map_or("-", |id| id.value.as_str());
        let at_id = heading.id.as_ref().map(|id| at(id.span)).unwrap_or_default();
        lines.push(format!(
            "heading {}|{}|{id}|{at_id}|{}",
            heading.words.value,
            at(heading.words.span),
            heading.is_empty
        ));
    }
    for role in &read.text.roles {
        let mut line =
            format!("role {}|{}|{}|{}", at(role.at), at(role.name.span), role.about.value, at(role.about.span));
        if let Some(period) = &role.period {
            write!(line, "|{}|{}", at(period.span), period.value.period.is_some()).unwrap_or_default();
        }
        lines.push(line);
    }
    for directive in &read.text.directives {
        let mut line = format!("directive {}", at(directive.name.span));
        for given in &directive.options {
            let value = given.value.as_ref().map(|value| format!("={}|{}", value.value, at(value.span)));
            write!(line, "|{}{}", at(given.key.span), value.unwrap_or_default()).unwrap_or_default();
        }
        lines.push(line);
    }
    for link in &read.text.links {
        let leads = match &link.leads {
            Leads::Away => "away".to_owned(),
            Leads::Within(anchor) => format!("#{anchor} {}", read.text.anchors.contains(anchor)),
            Leads::File(there) => format!("file {there}"),
        };
        lines.push(format!("link {}|{leads}", at(link.target.span)));
    }
    lines.extend(read.text.footnote_references.iter().map(|it| format!("reference {}|{}", it.value, at(it.span))));
    lines.extend(read.text.footnotes.iter().map(|it| format!("footnote {}|{}", it.value, at(it.span))));
    lines
}

#[test]
fn headings_know_their_words_their_id_and_whether_anything_is_said() {
    let text =
        "# Åtgärder *nu*\n\n## Mål 1 {#1}\n\n### Ett {#ett}\nOrd.\n### Två {#två}\n<!-- skriv\n\nhär -->\n\n## {#3}\n";
    assert_eq!(
        found(text),
        [
            "heading Åtgärder nu|Åtgärder *nu*|-||false",
            "heading Mål 1|Mål 1|1|1|false",
            "heading Ett|Ett|ett|ett|false",
            "heading Två|Två|två|två|true",
            "heading ||3|3|true",
        ]
    );
}

#[test]
fn roles_and_directives_point_at_their_words() {
    let text = "Åt {value}`nojda 2025`, och\n  > {target}` nojda `\n\n- Ä {value}`a 2025 T1` \\{value}`b` `{value}` x{y}z`c`\n\n\
                ```{indicators}\ngoal = \"1\"\n```\n\n- å\n  ~~~{indicators}\n  :goal: 2.1\n  ~~~\n\n```toml\ngoal = \"3\"\n```\n";
    assert_eq!(
        found(text),
        [
            "role {value}`nojda 2025`|value|nojda|nojda|2025|true",
            "role {target}` nojda `|target|nojda|nojda",
            "role {value}`a 2025 T1`|value|a|a|2025 T1|true",
            "directive indicators|goal=1|1",
            "directive indicators|goal=2.1|2.1",
        ]
    );
}

#[test]
fn options_of_a_directive_stand_a_line_each() {
    let text = "> ```{chart}\n> indicator = \"å-ä\" # den här\n> # inget\n> fulfilment\n>\n> goal =\n> ```\n\n```{matrix}\n:a: b c\n:d:\n```\n";
    assert_eq!(found(text), ["directive chart|indicator=å-ä|å-ä|fulfilment|goal", "directive matrix|a=b c|b c|d"]);
}

/// Every passage: how deep, before or after the goals, its heading, what it says, and where that stands.
fn passages(text: &str) -> Vec<String> {
    let mut sources = Sources::default();
    let file = sources.add("plan.md".into(), "plan.md".into(), text.into());
    let read = read(file, Which::Plan, text, &|_| false);
    let passage = |it: &crate::model::text::Passage| {
        assert_eq!(sources.text(it.at), it.markdown);
        let place = if it.is_after { "after" } else { "before" };
        format!("{} {place} {}|{}", it.depth, it.title.as_deref().unwrap_or("-"), it.markdown)
    };
    read.text.passages.iter().map(passage).collect()
}

#[test]
fn what_belongs_to_no_goal_is_a_passage() {
    let text = "# Planen\n\nInledning.\n\nMer.\n\n## Läget *nu*\n\n### Ute\nText.\n\n## Målen\n\n### Mål 1 {#1}\n\nDet.\n\n\
                #### Om det\n\nOm.\n\n### Annat\n\nSlut.\n\n## Tomt\n\n<!-- skriv -->\n";
    let expected = ["0 before -|Inledning.\n\nMer.", "0 before Läget nu|", "1 before Ute|Text.", "0 after Annat|Slut."];
    assert_eq!(passages(text), expected);
    assert_eq!(
        passages("Först.\n\n# A\n\nEtt.\n\n# B\n\nTvå.\n"),
        ["0 before -|Först.", "0 before A|Ett.", "0 before B|Två."]
    );
    assert_eq!(passages("# Bara titel\n\n## {#1}\n\nDet.\n"), Vec::<String>::new());
}

#[test]
fn links_lead_away_within_or_to_a_file() {
    let text = "# Åt två mål\n\n[a](https://exempel.se) [b](mailto:a@b.se) [c](/d) ![e](bild.png) **å [f](saknas.md#x \"t\")**\n\
                [g](#åt-två-mål) [h](#%C3%A5t-tv%C3%A5-m%C3%A5l) [i](#borta) [j](<å ä.md>) [k](%C3%A5%20%C3%A4.md) [l][m]\n\n[m]: n.md\n";
    assert_eq!(
        found(text),
        [
            "heading Åt två mål|Åt två mål|-||false",
            "link https://exempel.se|away",
            "link mailto:a@b.se|away",
            "link /d|away",
            "link bild.png|file true",
            "link saknas.md#x|file false",
            "link #åt-två-mål|#åt-två-mål true",
            "link #%C3%A5t-tv%C3%A5-m%C3%A5l|#åt-två-mål true",
            "link #borta|#borta false",
            "link å ä.md|file true",
            "link %C3%A5%20%C3%A4.md|file true",
            "link [l][m]|file false",
        ]
    );
}

#[test]
fn footnotes_are_found_with_and_without_what_they_refer_to() {
    let text = "Å[^1], ä[^b] ö\\[^c] `[^d]` och[^2].\n\n| å |\n|---|\n| x[^e] |\n\n[^1]: Källa.\n\n[^x]: Ingen.\n";
    assert_eq!(
        found(text),
        [
            "reference 1|[^1]",
            "reference b|[^b]",
            "reference 2|[^2]",
            "reference e|[^e]",
            "footnote 1|[^1]",
            "footnote x|[^x]",
        ]
    );
}

/// A text of a few parts, plain and not.
fn part() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::prelude::*;
    let parts = prop::sample::select(vec![
        "",
        "# Mål {#1}",
        "## Ett *två*",
        "### Tre {#å}",
        "#",
        "# ",
        "## Fyra ##",
        "#fem",
        "Ord och ord.",
        "Ord {value}`a 2024` ord.",
        "Se [måtten](plan.md) och [mer](#ett).",
        "- ett",
        "- två `x`",
        "* tre",
        "1. fyra",
        "1) `b`",
        "```{indicators}",
        "goal = \"1\"",
        "```",
        "````",
        "~~~",
        "    kod `c`",
        "  indraget `d`",
        "> citat `e`",
        "| a | `b` |",
        "|---|---|",
        "---",
        "===",
        "[x]: y",
        "[^1]",
        "[^1]: not",
        "<!-- tyst -->",
        "<b>`f`</b>",
        "a\\`b`",
        "**`g`**",
        "![bild](b.png)",
        "[h][x]",
        "[i]",
        "`` j ` k ``",
        "`öppen",
        "{target}`l`",
        "((om))=",
        "(om)=",
        "[m](n 'o')",
        "[p](<q r>)",
        "å\tb",
        "+++",
        "   ",
        "- [ ] `r`",
        "2025. `s`",
        "`t` [u](v) {value}`w`",
        "&amp; `x`",
    ]);
    prop_oneof![20 => parts.prop_map(str::to_owned), 1 => "[ -~åäö]{0,12}"]
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(4000))]
    #[test]
    fn the_plain_way_finds_what_the_careful_way_finds(parts in proptest::collection::vec(part(), 0..12)) {
        let text = parts.join("\n");
        let mut sources = Sources::default();
        let file = sources.add("plan.md".into(), "plan.md".into(), text.clone());
        let lines = place::lines(&text);
        let places = Places::new(file, &text, &lines);
        let there = |path: &str| path == "plan.md";
        if let Some(plain) = plain::read(&places, &there) {
            let careful = Marks::of(&text, &places, &there);
            let said = |marks: Marks| format!("{:?}", narrative(Which::Plan, marks, &places));
            proptest::prop_assert_eq!(said(plain), said(careful), "{}", text);
        }
    }
}
