//! Texts that take from the plan: directives and roles in `plan.md` and `analysis.md`, and what they say of no goal.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

use std::fs;
use std::path::Path;

use common::package::{part, parts};
use common::{copy, plan_in, root, same, snapshot, write};

const PLAN: &str = "
[[goal.activity]]
id = \"halsosamtal\"
title = \"Hälsosamtal i varje arbetsgrupp\"
due = 2025-09-30
owner = \"HR-chef\"

[[goal.commitment]]
text = \"Varje medarbetare får ett *samtal* om året\"

[[budget]]
id = \"hemtjanst\"
title = \"Hemtjänst\"
amount = 12000
";

const ANALYSIS: &str = "# Omsorgsnämndens analys

Nämnden redovisar här året.

## Sammanfattning

Mål 1 är {verdict}`1` och mål 2 {verdict}`2`; målet för nöjdheten är {verdict}`nojda-hemtjanst`.
```{chart}
fulfilment
```
Väntetiden ändrades med {change}`vantetid-sarskilt-boende`.

## Väsentliga händelser

### Under *hösten*

- Budgeten:
  ```{budget}
  ```
- Sjukfrånvaron: {value}`sjukfranvaro`

> Läget:
> ```{indicators}
> goal = \"1\"
> ```
> Slut.

## {#2}

Sjukfrånvaron ändrades med {change}`sjukfranvaro 2024` till {value}`sjukfranvaro 2025`; målet: {target}`sjukfranvaro`.

```{activities}
```

```{commitments}
```

### Sjukfrånvaro {#sjukfranvaro}

```{chart}
```

## Tomt

<!-- Skriv här. -->

## Framåt

Nu *vidare*, <script>alert(1)</script>.

```{chart}
:indicator: nojda-hemtjanst
```
";

const TEXT: &str = "# Verksamhetsplan 2025

Sjukfrånvaron var {value}`sjukfranvaro` före planen och ska {target}`sjukfranvaro`.

## Uppdrag

```{budget}
```

## Medarbetarna {#2}

Texten om målet.

### {#sjukfranvaro}

Texten om indikatorn.

## Uppföljning

```{matrix}
```
";

/// The smallest example with activities, a promise, a budget, and texts that take from them.
fn example() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("examples/minsta"), folder.path());
    let plan = folder.path().join("omsorgsnamnden/2025/plan.toml");
    fs::write(&plan, fs::read_to_string(&plan).unwrap() + PLAN).unwrap();
    write(folder.path(), "omsorgsnamnden/2025/analysis.md", ANALYSIS);
    write(folder.path(), "omsorgsnamnden/2025/plan.md", TEXT);
    folder
}

fn report(folder: &Path, args: &[&str]) -> String {
    let ran = plan_in(folder, &[&["report", "."], args].concat());
    assert_eq!((ran.status, ran.err.as_str()), (0, ""));
    ran.out
}

/// What stands in a report up to its appendix, which other tests are about.
fn body(report: &str) -> &str {
    report.split("\n## Bilaga").next().unwrap()
}

#[test]
fn an_annual_report_has_what_its_texts_take_from_the_plan() {
    let folder = example();
    snapshot("live-annual.md", body(&report(folder.path(), &[])));
}

#[test]
fn a_plan_has_its_own_text() {
    let folder = example();
    snapshot("live-plan.md", &report(folder.path(), &["--kind", "plan"]));
}

/// A plan with the goals of another above its own, and with perspectives.
#[test]
fn a_matrix_has_the_goals_above() {
    let folder = example();
    let toml = "[plan]\ntitle = \"Mål 2025\"\ncommittee = \"omsorgsnamnden\"\nperiod = \"2025\"\n\n\
                [[goal]]\nid = \"7\"\ntitle = \"Trygga liv\"\n\n[[goal]]\nid = \"8\"\ntitle = \"Medarbetarna mår bra och vill stanna\"\n";
    write(folder.path(), "fullmaktige/2025/plan.toml", toml);
    let path = folder.path().join("omsorgsnamnden/2025/plan.toml");
    let text = fs::read_to_string(&path).unwrap();
    let text = text.replace("reference =", "follows = \"fullmaktige/2025\"\nreference =");
    let text = text.replace("title = \"Medarb", "supports = [\"7\", \"8\"]\ntitle = \"Medarb");
    fs::write(&path, text).unwrap();
    let out = report(&folder.path().join("omsorgsnamnden/2025"), &["--kind", "plan"]);
    let matrix = out.split("## Uppföljning\n\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let rows = [
        "| Fullmäktiges mål | Mål                                         | Indikator                                  | Målvärde          | Ansvarig                        |",
        "| ---------------- | ------------------------------------------- | ------------------------------------------ | ----------------- | ------------------------------- |",
        "| –                | Mål 1: Omsorgen är trygg och ges i rätt tid | Andel brukare som är nöjda med hemtjänsten | minst 85 %        | Verksamhetschef hemtjänst       |",
        "|                  |                                             | Väntetid till särskilt boende, medelvärde  | rött ska bli gult | Verksamhetschef särskilt boende |",
        "| 7. Trygga liv; 8 | Mål 2: Medarbetarna mår bra och vill stanna | Sjukfrånvaro                               | minska            | HR-chef                         |",
        "|                  |                                             | Aktivitet: Hälsosamtal i varje arbetsgrupp |                   | HR-chef                         |",
    ];
    same(matrix, &rows.join("\n"));
}

#[test]
fn a_page_and_a_document_have_the_tables_and_the_charts() {
    let folder = example();
    let html = report(folder.path(), &["--format", "html"]);
    assert_eq!(html.matches("<figure>").count(), 4, "the report's own, and three that the text asks for");
    for part in [
        ". Sjukfrånvaro (%)</figcaption>",
        "<p>Nu <em>vidare</em>, &lt;script&gt;alert(1)&lt;/script&gt;.</p>",
        "<p>Väntetiden ändrades med −7\u{a0}dagar sedan 2024.</p>",
        ">Under hösten</h3>",
    ] {
        assert!(html.contains(part), "{part}\n{html}");
    }
    let (_, quotation) = html.split_once("<blockquote>\n<p>Läget:</p>").unwrap();
    assert!(quotation.split("</blockquote>").next().unwrap().contains("<table"), "{quotation}");
    let (_, list) = html.split_once("<li><p>Budgeten:</p>").unwrap();
    assert!(list.split("</li>").next().unwrap().contains("<table"), "{list}");

    assert_eq!(plan_in(folder.path(), &["report", ".", "-o", "r.docx"]).status, 0);
    let written = fs::read(folder.path().join("r.docx")).unwrap();
    let drawings = parts(&written).into_keys().filter(|name| name.rsplit('.').next() == Some("svg"));
    assert_eq!(drawings.count(), 4);
    let document = part(&written, "word/document.xml");
    for part in ["Väsentliga händelser", "Hälsosamtal i varje arbetsgrupp", "−7\u{a0}dagar sedan 2024", "Framåt"]
    {
        assert!(document.contains(part), "{part}");
    }
}

/// What a text says of no goal is left out of a report on one; what it takes from other goals is not.
#[test]
fn a_report_on_one_goal_has_its_text_alone() {
    let folder = example();
    let path = folder.path().join("omsorgsnamnden/2025/analysis.md");
    let text = ANALYSIS.replace("målet: {target}`sjukfranvaro`", "mål 1 är {verdict}`1`");
    fs::write(path, text).unwrap();
    let out = report(folder.path(), &["--goal", "2"]);
    assert!(out.contains("till 8,2\u{a0}%; mål 1 är delvis uppfyllt."), "{out}");
    assert!(!out.contains("Väsentliga händelser") && !out.contains("Framåt"));
}

#[test]
fn changes_are_said_as_in_a_sentence() {
    let folder = example();
    let said = |rows: &str, unit: &str, role: &str, more: &[&str]| {
        let toml = folder.path().join("omsorgsnamnden/2025/plan.toml");
        let text = fs::read_to_string(root().join("examples/minsta/omsorgsnamnden/2025/plan.toml")).unwrap();
        fs::write(&toml, text.replace("unit      = \"dagar\"", &format!("unit = \"{unit}\""))).unwrap();
        let rows: Vec<String> = rows.lines().map(|row| format!("vantetid-sarskilt-boende;{row};röd")).collect();
        let text = format!("indikator;period;värde;färg\nnojda-hemtjanst;2025;86;\n{}\n", rows.join("\n"));
        write(folder.path(), "measurements/matvarden.csv", &text);
        write(folder.path(), "omsorgsnamnden/2025/plan.md", "");
        write(folder.path(), "omsorgsnamnden/2025/analysis.md", &format!("## {{#1}}\n\nSå: {role}.\n"));
        let out = report(folder.path(), more);
        out.lines().find_map(|line| line.strip_prefix("Så: ")).unwrap().replace('\u{a0}', " ")
    };
    let role = "{change}`vantetid-sarskilt-boende`";
    for (rows, unit, words) in [
        ("2024;68\n2025;67", "dagar", "−1 dag sedan 2024."),
        ("2024;68\n2025;69", "dagar", "+1 dag sedan 2024."),
        ("2024;68\n2025;68", "dagar", "±0 dagar sedan 2024."),
        ("2024;68\n2025;70,5", "dagar", "+2,5 dagar sedan 2024."),
        ("2011;68\n2025;57", "%", "−11 procentenheter sedan 2011."),
        ("2024;68\n2025;67", "%", "−1 procentenhet sedan 2024."),
        ("2024;1200\n2025;3500", "kr/brukare", "+2 300 kr/brukare sedan 2024."),
        ("2024;68\n2025;64", "index", "−4 sedan 2024."),
        ("2024-T2;68\n2025-T2;64", "dagar", "−4 dagar sedan tertial 2 2024."),
        ("2024;70\n2025;60\n2025-T2;64", "dagar", "−10 dagar sedan 2024."),
    ] {
        assert_eq!(said(rows, unit, role, &[]), words, "{rows}");
    }
    let since = "{change}`vantetid-sarskilt-boende 2023`";
    assert_eq!(said("2023;80\n2024;70\n2025;60", "dagar", since, &[]), "−20 dagar sedan 2023.");
    // On an earlier day less is known: the newest of the plan's period then, or nothing.
    let rows = "2024-T1;70\n2025-T1;60\n2025;50";
    assert_eq!(said(rows, "dagar", role, &["--as-of", "2025-T1"]), "−10 dagar sedan tertial 1 2024.");
    assert_eq!(said(rows, "dagar", role, &["--as-of", "2025-01-31"]), "uppgift saknas.");
    let value = "{value}`vantetid-sarskilt-boende`";
    assert_eq!(said(rows, "dagar", value, &["--as-of", "2025-T1"]), "60 dagar.");
    assert_eq!(said("2024;68\n2025;67", "dagar", role, &["--lang", "en"]), "-1 day since 2024.");
}

/// Verdicts of a period: that of the year's own target, or how it stood at the end of it.
#[test]
fn verdicts_and_targets_can_be_of_a_period() {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("examples/minsta"), folder.path());
    let plan = "[plan]\ntitle = \"Plan\"\ncommittee = \"omsorgsnamnden\"\nperiod = \"2024-2025\"\n\n[[goal]]\nid = \"1\"\n\
                title = \"Snabbare\"\n\n[[goal.indicator]]\nid = \"dagar\"\ntitle = \"Dagar\"\nunit = \"dagar\"\nbetter = \"lower\"\n\
                \n[goal.indicator.targets]\n\"2024\" = \"högst 60\"\n\"2025\" = \"högst 50\"\n";
    write(folder.path(), "omsorgsnamnden/2025/plan.toml", plan);
    write(folder.path(), "measurements/matvarden.csv", "indikator;period;värde\ndagar;2024;58\ndagar;2025;59\n");
    let text = "## {#1}\n\nSå: {verdict}`dagar 2024`, {verdict}`dagar`, {verdict}`1`, {target}`dagar 2024`, {target}`dagar`.\n";
    write(folder.path(), "omsorgsnamnden/2025/analysis.md", text);
    let said = |args: &[&str]| {
        let out = report(folder.path(), args);
        out.lines().find_map(|line| line.strip_prefix("Så: ")).unwrap().to_owned()
    };
    assert_eq!(said(&[]), "uppfyllt, inte uppfyllt, delvis uppfyllt, högst 60, högst 50.");
    assert_eq!(said(&["--as-of", "2024"]), "uppfyllt, uppfyllt, uppfyllt, högst 60, högst 60.");
}

/// The headings that are added come after what is written, to the byte, whatever that is.
#[test]
fn headings_for_comments_leave_texts_as_they_are() {
    for text in [ANALYSIS.to_owned(), ANALYSIS.replace('\n', "\r\n"), ANALYSIS.trim_end().to_owned() + "  "] {
        let folder = example();
        let path = folder.path().join("omsorgsnamnden/2025/analysis.md");
        fs::write(&path, &text).unwrap();
        let before = report(folder.path(), &[]);
        assert_eq!(plan_in(folder.path(), &["report", ".", "--scaffold"]).status, 0);
        let after = fs::read_to_string(&path).unwrap();
        let new = after.strip_prefix(&text).expect("what is written stays").replace('\r', "");
        let begin = "## Mål 1: Omsorgen är trygg och ges i rätt tid {#1}\n";
        assert!(new.trim_start().starts_with(begin), "{new}");
        same(&report(folder.path(), &[]), &before);
    }
}
