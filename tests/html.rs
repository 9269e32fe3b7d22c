//! The annual report as a web page: whole, in order, and harmless whatever the narrative holds.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use common::{plan, plan_in, root, same, write};

/// A tag, its attributes as they are written, and what stands between it and the next tag.
#[derive(Debug)]
struct Tag<'h> {
    name: &'h str,
    attributes: &'h str,
    text: &'h str,
}

impl<'h> Tag<'h> {
    fn get(&self, name: &str) -> Option<&'h str> {
        let start = format!(" {name}=\"");
        let at = self.attributes.find(&start)? + start.len();
        self.attributes[at..].split('"').next()
    }
}

/// The tags of a page in order. Every tag that opens is closed, in order: the page is read by the strictest rules.
fn tags(html: &str) -> Vec<Tag<'_>> {
    const VOID: [&str; 5] = ["meta", "br", "hr", "!doctype", "img"];
    let (mark, html) = html.split_once("-->").expect("the tool's mark");
    assert!(mark.starts_with("<!-- plan report"), "{mark}");
    let style = html.find("</style>").expect("a style");
    let mut open: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    for (at, _) in html.match_indices('<') {
        if html[..at].contains("<style>") && at < style {
            continue;
        }
        let inside = html[at + 1..].split('>').next().unwrap();
        let text = html[at + 1 + inside.len() + 1..].split('<').next().unwrap();
        if let Some(name) = inside.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "…{}", &html[at.saturating_sub(80)..at + 10]);
            continue;
        }
        let name = inside.split([' ', '/']).next().unwrap();
        if !VOID.contains(&name) && !inside.ends_with('/') {
            open.push(name);
        }
        found.push(Tag { name, attributes: &inside[name.len()..], text });
    }
    assert!(open.is_empty(), "{open:?}");
    found
}

/// What holds for every page.
fn check(html: &str) {
    let tags = tags(html);
    let ids: Vec<&str> = tags.iter().filter_map(|tag| tag.get("id")).collect();
    let different: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), different.len(), "{ids:?}");
    let named = ["aria-labelledby", "aria-describedby"].map(|name| tags.iter().filter_map(move |tag| tag.get(name)));
    for id in named.into_iter().flatten().flat_map(str::split_whitespace) {
        assert!(different.contains(id), "nothing has the id {id}");
    }
    for tag in &tags {
        assert!(!["script", "img", "iframe", "object", "embed", "form", "link", "base"].contains(&tag.name), "{tag:?}");
        // What a browser would fetch or run.
        for attribute in ["src", "srcset", "xlink:href", "action", "style", "onerror", "onclick", "onload"] {
            assert!(tag.get(attribute).is_none(), "{tag:?}");
        }
        let Some(href) = tag.get("href") else { continue };
        match href.strip_prefix('#') {
            Some(id) => assert!(different.contains(id), "{href} leads nowhere"),
            None => assert!(!href.contains(':') || href.starts_with("https://"), "{href}"),
        }
    }
    let style = html.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
    assert!(!style.contains("@import") && !style.replace("url(#", "").contains("url("));
    headings(&tags);
    tables(html);
    charts(&tags);
}

/// One title, and no level left out on the way down.
fn headings(tags: &[Tag<'_>]) {
    let level = |tag: &Tag<'_>| tag.name.strip_prefix('h').and_then(|level| level.parse::<u32>().ok());
    let levels: Vec<u32> = tags.iter().filter_map(level).collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert_eq!(levels.first(), Some(&1));
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
}

/// Every table has titles over its columns, and every row as many cells as there are columns.
fn tables(html: &str) {
    for table in html.split("<table").skip(1) {
        let table = table.split("</table>").next().unwrap();
        let (head, body) = table.split_once("</thead>").expect("a head");
        let columns = head.matches("<th scope=\"col\"").count();
        assert!(columns > 1 && !head.contains("<td"), "{head}");
        let mut spanned = 0;
        for row in body.split("<tr>").skip(1) {
            let cells = row.matches("<td").count() + row.matches("<th scope=\"row\"").count();
            assert_eq!(cells + usize::from(spanned > 0), columns, "{row}");
            spanned = match row.split("rowspan=\"").nth(1) {
                Some(rest) => rest.split('"').next().unwrap().parse::<usize>().unwrap() - 1,
                None => spanned.saturating_sub(1),
            };
        }
    }
}

/// A chart is a picture with a name and with what it shows in words.
fn charts(tags: &[Tag<'_>]) {
    let mut drawn = 0;
    for (at, tag) in tags.iter().enumerate().filter(|(_, tag)| tag.name == "svg") {
        let (title, description) = (&tags[at + 1], &tags[at + 2]);
        assert_eq!((tag.get("role"), title.name, description.name), (Some("img"), "title", "desc"));
        let named = format!("{} {}", title.get("id").unwrap(), description.get("id").unwrap());
        assert_eq!(tag.get("aria-labelledby"), Some(named.as_str()));
        assert!(!title.text.is_empty() && description.text.ends_with('.'), "{}", description.text);
        // Numbered as in the Word document.
        let (label, name) = tags[at - 1].text.split_once(". ").unwrap();
        assert_eq!((tags[at - 1].name, name), ("figcaption", title.text));
        drawn += 1;
        assert!(label.ends_with(&format!(" {drawn}")), "{label}");
    }
}

fn page(folder: &Path, args: &[&str]) -> String {
    let ran = plan_in(folder, &[&["report", ".", "--format", "html"], args].concat());
    assert_eq!(ran.status, 0, "{}", ran.err);
    ran.out
}

#[test]
fn flens_report_is_a_whole_page() {
    let args = ["report", "plans/flen", "--as-of", "2013", "--format", "html"];
    let html = plan(&args).out;
    assert_eq!(plan(&args).out, html, "the same every time");
    check(&html);
    let title = "Verksamhetsberättelse 2013 – Flens kommun";
    for part in [
        "<html lang=\"sv\">",
        &format!("<title>{title}</title>"),
        &format!("@top-left {{ content: \"{title}\";"),
        "<a class=\"skip\" href=\"#main\">Hoppa till innehållet</a>",
        "<h2 id=\"contents\">Innehåll</h2>",
        "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Tabell: Fullmäktiges mål\">",
        "<td><span class=\"verdict partly\"><span class=\"mark\" aria-hidden=\"true\">◐</span>\u{a0}Delvis uppfyllt</span> (2 av 30 mätta)</td>",
        "<th scope=\"row\" rowspan=\"2\">1. Hög sysselsättning och ett mångsidigt näringsliv</th>",
    ] {
        assert!(html.contains(part), "{part}");
    }
    let headings = |text: &str| text.lines().filter(|line| line.starts_with('#')).count();
    let found =
        tags(&html).iter().filter(|tag| tag.name.len() == 2 && tag.name.starts_with('h') && tag.name != "hr").count();
    // The page's own heading is that of the table of contents.
    assert_eq!(found, headings(&plan(&["report", "plans/flen", "--as-of", "2013"]).out) + 1);
    let english = plan(&[&args[..], &["--lang", "en"]].concat()).out;
    check(&english);
    assert!(english.contains("<html lang=\"en\">") && english.contains(">Contents</h2>"));
}

#[test]
fn every_plan_of_the_repository_becomes_a_page() {
    for folder in ["flen", "degerfors", "huddinge", "kungalv", "mjolby"] {
        let path = root().join("plans").join(folder);
        for plan in fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()) {
            let name = plan.file_name().unwrap().to_string_lossy().into_owned();
            if plan.is_dir() && name != "measurements" && name != "followup" {
                let ran = plan_in(&plan, &["report", ".", "--format", "html"]);
                assert_eq!(ran.status, 0, "{folder}/{name}: {}", ran.err);
                check(&ran.out);
            }
        }
    }
}

const ORGANISATION: &str = "\
[organisation]
name = \"Exempelby </style><script>alert(1)</script> kommun\"
language = \"sv\"

[[committee]]
id = \"n\"
name = \"Nämnden\"

[[group]]
id = \"riket\"
name = \"Riket & länet\"
";

const PLAN_TOML: &str = "\
[plan]
title = \"Plan <b>2025</b>\"
committee = \"n\"
period = \"2025\"

[[goal]]
id = \"1\"
title = \"Omsorgen är <i>trygg</i>\"

[[goal.indicator]]
id = \"nojdhet\"
title = \"Nöjdhet </title><script>alert(2)</script>\"
unit = \"%\"
better = \"higher\"
compare = \"riket\"
target = \"minst 85 %\"
";

const MEASUREMENTS: &str = "\
indikator;period;värde;kön;jämförelse;undre kvartil;övre kvartil;anmärkning
nojdhet;2019;78;;86;80;90;
nojdhet;2021;81;;87;80;90;
nojdhet;2022;83;;87;;;ej jämförbar
nojdhet;2025;84,5;;89;;;
nojdhet;2022;85;kvinnor;;;;
nojdhet;2025;88,0;kvinnor;;;;
nojdhet;2022;80;män;;;;
nojdhet;2025;81;män;;;;
";

fn organisation(analysis: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "organisation.toml", ORGANISATION);
    write(folder.path(), "n/2025/plan.toml", PLAN_TOML);
    write(folder.path(), "n/2025/analysis.md", analysis);
    write(folder.path(), "measurements/m.csv", MEASUREMENTS);
    folder
}

#[test]
fn a_hostile_narrative_is_harmless() {
    let folder = organisation(
        "# Analys\n\n## Målet {#1}\n\n<script>alert(3)</script>\n\n<img src=x onerror=alert(4)> och <b onclick=\"x\">fet</b>\n\n\
         [a](javascript:alert(5)) [b](JaVaScRiPt:alert(6)) [c](data:text/html;base64,PHNjcmlwdD4=) [d](//evil.example)\n\n\
         [e](https://www.kolada.se/?a=1&b=\"2\" \"x\\\" onclick=\\\"y\")\n\n![bild](https://evil.example/spy.png)\n\n\
         <https://www.scb.se>\n\n<!-- dolt --> rad<br>ny rad\n\n```html\n<script>alert(7)</script>\n```\n\n\
         ## Nöjdhet {#nojdhet}\n\nFler är nöjda.[^1] Se [målet](#main) och [källor](#källor).\n\n[^1]: Enligt <u>enkäten</u>.\n",
    );
    let html = page(folder.path(), &["--as-of", "2025"]);
    check(&html);
    for part in [
        "<p>&lt;script&gt;alert(3)&lt;/script&gt;</p>",
        "&lt;img src=x onerror=alert(4)&gt; och &lt;b onclick=\"x\"&gt;fet&lt;/b&gt;",
        "<p>a b c d</p>",
        "<em>bild</em>",
        "<a href=\"https://www.scb.se\">https://www.scb.se</a>",
        "<p>rad<br>\nny rad</p>",
        "<pre><code>&lt;script&gt;alert(7)&lt;/script&gt;\n</code></pre>",
        "Fler är nöjda.<sup><a id=\"noteref-1\" href=\"#note-1\" role=\"doc-noteref\" aria-label=\"Fotnot 1\">1</a></sup> Se målet och <a href=\"#källor\">källor</a>.",
        "<li id=\"note-1\"><p>Enligt &lt;u&gt;enkäten&lt;/u&gt;. <a href=\"#noteref-1\"",
        "content: \"Verksamhetsberättelse 2025 – Exempelby \\3C /style\\3E \\3C script\\3E alert(1)\\3C /script\\3E  kommun\"",
    ] {
        assert!(html.contains(part), "{part}\n{html}");
    }
    assert!(!html.contains("dolt") && !html.contains("evil.example"));
}

/// The chart of an indicator with a break, women and men, a group with quartiles and a level to reach.
#[test]
fn a_chart_shows_all_that_is_known() {
    let folder = organisation("");
    let html = page(folder.path(), &["--as-of", "2025"]);
    check(&html);
    let chart = html.split("<figure>").nth(2).unwrap();
    let title = "Nöjdhet &lt;/title&gt;&lt;script&gt;alert(2)&lt;/script&gt; (%)";
    assert!(chart.starts_with(&format!("\n<figcaption>Figur 2. {title}</figcaption>\n<svg ")), "{chart}");
    let described = chart.split("<desc id=\"chart-2-desc\">").nth(1).unwrap().split("</desc>").next().unwrap();
    same(
        &described.replace('\u{a0}', " "),
        "Utfall: 2019 78 %, 2021 81 %, 2022 83 % och 2025 84,5 %. kvinnor: 2022 85 % och 2025 88,0 %. \
         män: 2022 80 % och 2025 81 %. Jämförelse: Riket &amp; länet: 2019 86 %, 2021 87 %, 2022 87 % och 2025 89 %. \
         Den mittersta hälften av jämförelsegruppen: 2019 80–90 % och 2021 80–90 %. Målnivå: 85 %. \
         Nytt sätt att mäta från och med 2022.",
    );
    // Two stretches: no line from 2021 to 2022.
    let outcome = chart.split("<g class=\"chart-outcome\">").nth(1).unwrap().split("</g>").next().unwrap();
    let lines: Vec<usize> =
        outcome.split("points=\"").skip(1).map(|line| line.split('"').next().unwrap().split(' ').count()).collect();
    assert_eq!(lines, [2, 2]);
    assert!(chart.contains(">84,5</text>") && chart.contains(">Målnivå: 85\u{a0}%</text>"));
    assert!(page(folder.path(), &["--as-of", "2025", "--lang", "en"]).contains(">84.5</text>"));
}

/// A single value is no development, and bars that nobody could tell apart are none.
#[test]
fn a_chart_with_nothing_to_see_is_left_out() {
    let folder = organisation("");
    write(folder.path(), "measurements/m.csv", "indikator;period;värde\nnojdhet;2019;78\n");
    assert!(!page(folder.path(), &["--as-of", "2025"]).contains("<figure>"));
}

#[test]
fn a_page_is_written_over_and_other_files_are_not() {
    let folder = organisation("");
    let report = |args: &[&str]| plan_in(folder.path(), &[&["report", ".", "-o"], args].concat());
    assert_eq!(report(&["a.html"]).status, 0);
    check(&fs::read_to_string(folder.path().join("a.html")).unwrap());
    assert_eq!(report(&["a.html", "--lang", "en"]).status, 0);
    assert_eq!(report(&["a.html", "--format", "markdown"]).status, 0);
    write(folder.path(), "b.html", "<!doctype html>\n");
    let refused = report(&["b.html"]);
    assert_eq!(refused.status, 2);
    assert!(refused.err.contains("b.html finns redan och är inte skapad av plan"), "{}", refused.err);
    assert_eq!(fs::read_to_string(folder.path().join("b.html")).unwrap(), "<!doctype html>\n");
}
