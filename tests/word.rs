//! The report as a Word document: nothing of it is lost, and Word gets what it asks for.
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
use std::io::Cursor;

use common::package::{Parts, parts};
use common::{PLAN, command, plan, plan_in, root};
use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options, parse_document};
use plan::language::Language;
use plan::render::document::Meta;
use plan::render::word;
use roxmltree::{Document, Node};

const PLANS: [&str; 2] = ["flen", "huddinge"];

/// A report on one of the repository's organisations.
fn report(name: &str) -> (String, Vec<u8>) {
    let path = format!("plans/{name}");
    let markdown = plan(&["report", &path]);
    assert_eq!((markdown.status, markdown.err.as_str()), (0, ""));
    (markdown.out, bytes(&["report", &path, "--format", "docx"]))
}

/// What a command writes to another program.
fn bytes(args: &[&str]) -> Vec<u8> {
    let output = command(PLAN, &root()).args(args).output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn text<'p>(parts: &'p Parts, name: &str) -> &'p str {
    std::str::from_utf8(&parts[name]).unwrap()
}

fn name<'d>(node: Node<'d, '_>) -> &'d str {
    node.tag_name().name()
}

/// The attribute of a name, whatever its namespace.
fn attribute<'d>(node: Node<'d, '_>, name: &str) -> &'d str {
    node.attributes().find(|attribute| attribute.name() == name).map_or("", |attribute| attribute.value())
}

fn all<'d, 'i>(document: &'d Document<'i>, of: &'d str) -> impl Iterator<Item = Node<'d, 'i>> {
    document.descendants().filter(move |node| name(*node) == of)
}

/// The words of a paragraph or a cell, without the places where long ones may be broken.
fn words(node: Node<'_, '_>) -> String {
    let texts = node.descendants().filter(|node| name(*node) == "t").filter_map(|node| node.text());
    texts.collect::<String>().replace('\u{200b}', "")
}

fn style<'d>(paragraph: Node<'d, '_>) -> &'d str {
    paragraph.descendants().find(|node| name(*node) == "pStyle").map_or("", |node| attribute(node, "val"))
}

/// Paragraphs in any of the styles that begin so.
fn styled<'d, 'i>(document: &'d Document<'i>, start: &'d str) -> impl Iterator<Item = Node<'d, 'i>> {
    all(document, "p").filter(move |paragraph| style(*paragraph).starts_with(start))
}

/// What a Markdown text has of headings, tables and other words.
#[derive(Debug, Default, PartialEq)]
struct Content {
    headings: Vec<String>,
    tables: Vec<Vec<Vec<String>>>,
    words: Vec<String>,
}

fn markdown_words<'a>(node: &'a AstNode<'a>) -> String {
    let of = |node: &'a AstNode<'a>| match &node.data().value {
        NodeValue::Text(text) => text.to_string(),
        NodeValue::Code(code) => code.literal.clone(),
        NodeValue::SoftBreak => " ".to_owned(),
        _ => String::new(),
    };
    node.descendants().map(of).collect()
}

fn content(markdown: &str) -> Content {
    let arena = Arena::new();
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.footnotes = true;
    options.extension.header_attributes = true;
    let mut content = Content::default();
    for node in parse_document(&arena, markdown, &options).descendants() {
        match &node.data().value {
            NodeValue::Heading(_) => content.headings.push(markdown_words(node)),
            NodeValue::Table(_) => {
                content.tables.push(node.children().map(|row| row.children().map(markdown_words).collect()).collect());
            }
            NodeValue::Paragraph => content.words.push(markdown_words(node)),
            _ => {}
        }
    }
    content
}

/// The same of a document.
fn written(document: &Document<'_>) -> Content {
    let is_heading = |style: &str| style == "Title" || style.starts_with("Heading");
    let in_table = |node: Node<'_, '_>| node.ancestors().any(|node| name(node) == "tbl");
    let table = |node: Node<'_, '_>| {
        let rows = node.children().filter(|node| name(*node) == "tr");
        rows.map(|row| row.children().filter(|node| name(*node) == "tc").map(words).collect()).collect()
    };
    let others = all(document, "p").filter(|node| !in_table(*node)).filter(|node| {
        let style = style(*node);
        // A caption is of a chart, which plain Markdown leaves out.
        !is_heading(style) && !style.starts_with("TOC") && style != "Caption"
    });
    Content {
        headings: all(document, "p").filter(|node| is_heading(style(*node))).map(words).collect(),
        tables: all(document, "tbl").map(table).collect(),
        words: others.map(words).filter(|words| !words.is_empty()).collect(),
    }
}

#[test]
fn nothing_of_the_report_is_lost() {
    for plans in PLANS {
        let (markdown, document) = report(plans);
        let parts = parts(&document);
        let document = Document::parse(text(&parts, "word/document.xml")).unwrap();
        let (expected, actual) = (content(&markdown), written(&document));
        assert!(expected.headings.len() > 10 && expected.tables.len() > 10);
        assert_eq!(actual, expected, "{plans}");
    }
}

#[test]
fn the_package_is_whole() {
    let (_, document) = report("flen");
    whole(&parts(&document));
}

/// Every part is well-formed and of a known kind, and whatever a part refers to is there.
fn whole(parts: &Parts) {
    let types = Document::parse(text(parts, "[Content_Types].xml")).unwrap();
    let endings: BTreeSet<&str> = all(&types, "Default").map(|node| attribute(node, "Extension")).collect();
    let named: BTreeSet<&str> = all(&types, "Override").map(|node| attribute(node, "PartName")).collect();
    for part in &named {
        assert!(parts.contains_key(part.trim_start_matches('/')), "{part} is named but not there");
    }
    for (path, bytes) in parts.iter().filter(|(path, _)| *path != "[Content_Types].xml") {
        let ending = path.rsplit('.').next().unwrap();
        assert!(endings.contains(ending), "{path}");
        if ending == "xml" {
            assert!(named.contains(format!("/{path}").as_str()), "{path} is of no kind");
        }
        if ending == "emf" {
            // A header, and as many bytes as it says.
            assert_eq!((&bytes[..4], &bytes[40..44]), (&[1, 0, 0, 0][..], &b" EMF"[..]));
            assert_eq!(u32::from_le_bytes(bytes[48..52].try_into().unwrap()) as usize, bytes.len());
            continue;
        }
        let xml = Document::parse(text(parts, path)).unwrap_or_else(|why| panic!("{path}: {why}"));
        if ending == "rels" {
            related(parts, path, &xml);
        }
    }
    // One bookmark of a name, and a place for every link within the document.
    let document = Document::parse(text(parts, "word/document.xml")).unwrap();
    let bookmarks: Vec<&str> = all(&document, "bookmarkStart").map(|node| attribute(node, "name")).collect();
    let ids: BTreeSet<&str> = all(&document, "bookmarkStart").map(|node| attribute(node, "id")).collect();
    let places: BTreeSet<&str> = bookmarks.iter().copied().collect();
    assert_eq!((places.len(), ids.len()), (bookmarks.len(), bookmarks.len()));
    for link in all(&document, "hyperlink").map(|node| attribute(node, "anchor")).filter(|anchor| !anchor.is_empty()) {
        assert!(places.contains(link), "{link}");
    }
    let styles = Document::parse(text(parts, "word/styles.xml")).unwrap();
    let known: BTreeSet<&str> = all(&styles, "style").map(|node| attribute(node, "styleId")).collect();
    for of in ["pStyle", "rStyle", "tblStyle"] {
        for node in all(&document, of) {
            assert!(known.contains(attribute(node, "val")), "the style {}", attribute(node, "val"));
        }
    }
}

/// The relationships of a part lead somewhere, and the part uses no others.
fn related(parts: &Parts, path: &str, xml: &Document<'_>) {
    let (folder, file) = path.split_once("_rels/").unwrap();
    let mut ids = BTreeSet::new();
    for relationship in all(xml, "Relationship") {
        assert!(ids.insert(attribute(relationship, "Id")));
        let target = attribute(relationship, "Target");
        if attribute(relationship, "TargetMode") == "External" {
            assert!(["http://", "https://", "mailto:"].iter().any(|start| target.starts_with(start)), "{target}");
        } else {
            assert!(parts.contains_key(&format!("{folder}{target}")), "{target}");
        }
    }
    if file == ".rels" {
        return;
    }
    let part = Document::parse(text(parts, &format!("{folder}{}", file.trim_end_matches(".rels")))).unwrap();
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    for used in part.descendants().flat_map(|node| node.attributes()).filter(|it| it.namespace() == Some(office)) {
        assert!(ids.contains(used.value()), "{} in {file}", used.value());
    }
}

#[test]
fn tables_repeat_their_header_and_keep_their_rows_whole() {
    for plans in PLANS {
        let parts = parts(&report(plans).1);
        let document = Document::parse(text(&parts, "word/document.xml")).unwrap();
        for table in all(&document, "tbl") {
            let has = |row: Node<'_, '_>, what: &str| row.descendants().any(|node| name(node) == what);
            for (index, row) in table.children().filter(|node| name(*node) == "tr").enumerate() {
                assert_eq!((has(row, "tblHeader"), has(row, "cantSplit")), (index == 0, true));
            }
            // As wide as its columns, and no wider than the paper.
            let number = |node: Node<'_, '_>| attribute(node, "w").parse::<usize>().unwrap();
            let columns: usize = table.descendants().filter(|node| name(*node) == "gridCol").map(number).sum();
            let width = table.descendants().find(|node| name(*node) == "tblW").map(number).unwrap();
            assert!(columns == width && width <= 14_570, "{width}");
        }
    }
}

#[test]
fn every_word_is_of_a_language() {
    for (language, tag) in [("sv", "sv-SE"), ("en", "en-GB")] {
        let document = bytes(&["report", "plans/flen", "--format", "docx", "--lang", language]);
        let parts = parts(&document);
        for part in ["document", "header1", "footer1", "styles"] {
            let xml = Document::parse(text(&parts, &format!("word/{part}.xml"))).unwrap();
            assert!(all(&xml, "lang").count() > 0, "{part}");
            assert!(all(&xml, "lang").all(|node| attribute(node, "val") == tag), "{part}");
            let spoken = |run: Node<'_, '_>| run.descendants().any(|node| name(node) == "lang");
            let runs = all(&xml, "r").filter(|run| run.children().any(|node| name(node) == "t"));
            assert!(runs.into_iter().all(spoken), "{part}");
        }
        let core = Document::parse(text(&parts, "docProps/core.xml")).unwrap();
        let said: Vec<&str> = core.root_element().children().filter_map(|node| node.text()).collect();
        let title = if language == "sv" { "Verksamhetsberättelse 2013" } else { "Annual report 2013" };
        assert_eq!(said, [title, "Flens kommun", tag]);
    }
}

#[test]
fn the_contents_are_the_headings() {
    for plans in PLANS {
        let parts = parts(&report(plans).1);
        let document = Document::parse(text(&parts, "word/document.xml")).unwrap();
        let entries: Vec<String> = styled(&document, "TOC").skip(1).map(words).collect();
        let listed: BTreeSet<&str> = ["Heading1", "Heading2"].into();
        // That the committee comments on a goal is to be found under the goal.
        let is_listed = |node: &Node<'_, '_>| listed.contains(style(*node)) && words(*node) != "Nämndens kommentar";
        let headings = all(&document, "p").filter(is_listed);
        assert_eq!(entries, headings.map(words).collect::<Vec<_>>());
        // A field is begun, separated and ended as often.
        let fields =
            |kind: &str| all(&document, "fldChar").filter(|node| attribute(*node, "fldCharType") == kind).count();
        let codes: Vec<&str> = all(&document, "instrText").map(|node| node.text().unwrap()).collect();
        assert_eq!((fields("begin"), fields("separate"), fields("end")), (codes.len(), codes.len(), codes.len()));
        assert_eq!(codes.first(), Some(&" TOC \\o \"1-2\" \\h \\z \\u "));
        // Word counts the figures.
        assert!(codes.iter().skip(1).all(|code| *code == " SEQ Figur \\* ARABIC "), "{codes:?}");
    }
}

#[test]
fn the_foot_of_a_page_has_its_number() {
    let foot = |language: &str| {
        let parts = parts(&bytes(&["report", "plans/flen", "--format", "docx", "--lang", language]));
        let xml = text(&parts, "word/footer1.xml").to_owned();
        let xml = Document::parse(&xml).unwrap();
        let codes: Vec<String> = all(&xml, "instrText").map(|node| node.text().unwrap().trim().to_owned()).collect();
        assert_eq!(codes, ["PAGE", "NUMPAGES"]);
        words(xml.root_element())
    };
    assert_eq!((foot("sv").as_str(), foot("en").as_str()), ("Sida 1 av 1", "Page 1 of 1"));
}

/// A document of a text, in Swedish.
fn document(markdown: &str, charts: &dyn Fn(&str) -> Option<String>) -> Parts {
    let meta = Meta {
        looks: plan::render::looks::Looks::default(),
        language: Language::Swedish,
        title: "Titel <1> & 2".to_owned(),
        organisation: "Exempelby".to_owned(),
        generator: "plan".to_owned(),
    };
    let document = word::document(markdown, &meta, charts);
    assert_eq!(document, word::document(markdown, &meta, charts), "the same bytes twice");
    assert!(word::is_own(&document));
    let parts = parts(&document);
    whole(&parts);
    parts
}

const EVERYTHING: &str = "# Titel

Se [målet](#mal-1), [webben](https://exempel.se/?a=1&b=2), [mejl](mailto:a@b.se), [fil](hemlig.md) och
[skript](javascript:alert(1)).[^not] Igen.[^not] **Fet *och kursiv*** ~~struken~~ `kod`  \nNy rad.

## Mål 1 {#mal-1}

- en
  1. först
  2. sedan

     mer

- två

3. tre
4. fyra

> Citat
> i två rader

```
rad  ett
rad två
```

| a | b |
|---|--:|
| **x** | 1 |

| c |
|---|
| y |

***

[^not]: Noten med [länk](https://exempel.se/not).

    Ett stycke till.
";

#[test]
fn everything_that_markdown_has_is_there() {
    let parts = document(EVERYTHING, &|_| None);
    let xml = Document::parse(text(&parts, "word/document.xml")).unwrap();
    let paragraphs: Vec<(&str, String)> =
        all(&xml, "p").map(|node| (style(node), words(node))).filter(|(_, words)| !words.is_empty()).collect();
    let paragraphs: Vec<(&str, &str)> = paragraphs.iter().map(|(style, words)| (*style, words.as_str())).collect();
    assert_eq!(
        paragraphs,
        [
            ("Title", "Titel"),
            ("Normal", "Se målet, webben, mejl, fil och skript. Igen.1 Fet och kursiv struken kodNy rad."),
            ("Heading1", "Mål 1"),
            ("ListBullet", "en"),
            ("ListNumber", "först"),
            ("ListNumber", "sedan"),
            ("ListContinue", "mer"),
            ("ListBullet", "två"),
            ("ListNumber", "tre"),
            ("ListNumber", "fyra"),
            ("Quote", "Citat i två rader"),
            ("HTMLPreformatted", "rad  ettrad två"),
            ("", "a"),
            ("", "b"),
            ("", "x"),
            ("", "1"),
            ("", "c"),
            ("", "y"),
        ]
    );
    let links: Vec<(&str, String)> =
        all(&xml, "hyperlink").map(|node| (attribute(node, "anchor"), words(node))).collect();
    assert_eq!(links, [("_Ref000002", "målet".to_owned()), ("", "webben".to_owned()), ("", "mejl".to_owned())]);
    let notes = Document::parse(text(&parts, "word/footnotes.xml")).unwrap();
    let notes: Vec<String> = styled(&notes, "FootnoteText").map(words).collect();
    assert_eq!(notes, [" Noten med länk.", "Ett stycke till."]);
    assert_eq!(all(&xml, "footnoteReference").count(), 1);
    let numbering = Document::parse(text(&parts, "word/numbering.xml")).unwrap();
    let starts: Vec<&str> = all(&numbering, "startOverride").map(|node| attribute(node, "val")).collect();
    assert_eq!(starts, ["1", "3"]);
}

#[test]
fn a_chart_is_a_drawing_with_a_picture_and_words() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"960\" height=\"100\"><title>Utfall</title>\
               <desc>2012: 5 &lt; 6</desc><rect width=\"9\" height=\"9\" fill=\"currentColor\"/></svg>";
    let markdown = "# T\n\n```{chart}\nsjukfranvaro\n```\n\n```{chart}\nfinns-inte\n```\n\nSlut.\n";
    let parts = document(markdown, &|what| (what == "sjukfranvaro").then(|| svg.to_owned()));
    let xml = Document::parse(text(&parts, "word/document.xml")).unwrap();
    let drawings: Vec<_> =
        all(&xml, "docPr").map(|node| (attribute(node, "title"), attribute(node, "descr"))).collect();
    assert_eq!(drawings, [("Utfall", "2012: 5 < 6")]);
    assert_eq!(all(&xml, "svgBlip").count(), 1);
    // Twice as wide as the text: it is shown half as large.
    let extent = all(&xml, "extent").next().unwrap();
    assert_eq!((attribute(extent, "cx"), attribute(extent, "cy")), ("6120130", "637513"));
    assert!(!text(&parts, "word/media/chart1.svg").contains("currentColor"));
    assert!(parts.contains_key("word/media/chart1.emf"));
    assert_eq!(words(xml.root_element()), "TFigur 1. UtfallSlut.");
}

#[test]
fn a_hostile_text_does_no_harm() {
    let hostile = "# <script>alert(1)</script>\n\n<script>alert(2)</script>\n\n<!-- dold -->\n\nA\u{1}\u{b}\u{ffff}B \
                   ]]> &lt; <b>fet</b><br>ny \u{202e}vänd <w:p/> [x](https://a.se/\"><w:p>) [y](#finns-inte)\n\n\
                   ![bild](../hemlig.png)\n\n[^x]: <w:p>\n\nNot.[^x]\n\n| <i> |\n|--|\n| </w:tbl> |\n";
    let parts = document(hostile, &|_| panic!("there is no chart"));
    let xml = Document::parse(text(&parts, "word/document.xml")).unwrap();
    let said: Vec<String> = all(&xml, "p").map(words).filter(|words| !words.is_empty()).collect();
    assert_eq!(
        said,
        [
            "<script>alert(1)</script>",
            "<script>alert(2)</script>",
            "AB ]]> < <b>fet</b>ny vänd <w:p/> x y",
            "bild",
            "Not.",
            "<i>",
            "</w:tbl>",
        ]
    );
    assert_eq!(
        Document::parse(text(&parts, "word/document.xml"))
            .unwrap()
            .root_element()
            .descendants()
            .filter(|node| name(*node) == "tbl")
            .count(),
        1
    );
}

/// A table too wide for upright paper turns it.
#[test]
fn a_wide_table_turns_the_paper() {
    let word = "försörjningsstödshandläggning";
    let row = |cell: &str| format!("|{}\n", format!("{cell}|").repeat(8));
    let table = format!("{}{}{}", row("a"), row("-"), row(word));
    let parts = document(&format!("# T\n\nFöre.\n\n## Mål\n\nTill:\n\n{table}\nEfter.\n"), &|_| None);
    let xml = Document::parse(text(&parts, "word/document.xml")).unwrap();
    let pages: Vec<(&str, bool)> = all(&xml, "sectPr")
        .map(|node| {
            let size = node.children().find(|node| name(*node) == "pgSz").unwrap();
            (attribute(size, "orient"), node.children().any(|node| name(node) == "titlePg"))
        })
        .collect();
    assert_eq!(pages, [("", true), ("landscape", false), ("", false)]);
    // What leads to the table goes with it.
    let ends = |paragraph: Node<'_, '_>| paragraph.descendants().any(|node| name(node) == "sectPr");
    let before: Vec<String> = all(&xml, "p").take_while(|paragraph| !ends(*paragraph)).map(words).collect();
    assert_eq!(before, ["T", "Före."]);
}

#[test]
fn a_document_replaces_only_the_tools_own() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("r.docx");
    let plans = root().join("plans/flen");
    let write = |more: &[&str]| {
        let args = [&["report", plans.to_str().unwrap(), "-o", "r.docx"], more].concat();
        let ran = plan_in(folder.path(), &args);
        (ran.status, ran.err)
    };
    let done = (0, "Skrev r.docx\n".to_owned());
    // The ending of the name says what it becomes; its own it replaces, be it in another language.
    assert_eq!(write(&["--lang", "en"]), (0, "Wrote r.docx\n".to_owned()));
    assert_eq!(write(&[]), done);
    assert_eq!(fs::read(&path).unwrap(), report("flen").1);
    // What somebody has gone on writing in Word says so itself.
    fs::write(&path, edited(&fs::read(&path).unwrap())).unwrap();
    let refused = "fel: r.docx finns redan och är inte skapad av plan. Välj ett annat namn, eller lägg till --force för \
                   att skriva över den.\n";
    assert_eq!(write(&[]), (2, refused.to_owned()));
    for other in ["PK", "", "text"] {
        fs::write(&path, other).unwrap();
        assert_eq!(write(&[]), (2, refused.to_owned()));
        assert_eq!(fs::read_to_string(&path).unwrap(), other);
    }
    assert_eq!(write(&["--force"]), done);
    assert_eq!(write(&["--format", "markdown"]), done);
    assert!(fs::read_to_string(&path).unwrap().starts_with("<!-- plan report"));
}

/// The document as Word would have saved it.
fn edited(document: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts(document) {
        zip.start_file(&name, zip::write::SimpleFileOptions::default()).unwrap();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        let bytes = match name.as_str() {
            "docProps/app.xml" => {
                let text = text(&bytes);
                let (from, to) = (text.find("<Application>").unwrap(), text.find("</Application>").unwrap());
                format!("{}<Application>Microsoft Office Word{}", &text[..from], &text[to..]).into_bytes()
            }
            _ => bytes,
        };
        zip.write_all(&bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_screen_gets_no_document() {
    use plan::command::{Environment, Exit, run};
    let plans = root().join("plans/flen");
    let args = ["plan", "report", plans.to_str().unwrap(), "--format", "docx"].map(Into::into);
    let environment = Environment { terminal: true, ..Environment::current() };
    assert_eq!(run(args, &environment), Exit::Failed);
}

/// Where LibreOffice is there, it reads the document and finds every word.
#[test]
fn libreoffice_reads_every_word() {
    let folder = tempfile::tempdir().unwrap();
    let (markdown, document) = report("flen");
    fs::write(folder.path().join("r.docx"), document).unwrap();
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("profil").display());
    let converted = std::process::Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "r.docx"])
        .current_dir(folder.path())
        .output();
    let Ok(text) = converted.map(|_| fs::read_to_string(folder.path().join("r.txt")).unwrap()) else {
        eprintln!("soffice is not installed: the document is not read by LibreOffice");
        return;
    };
    let text = text.replace('\u{a0}', " ").replace('\u{200b}', "");
    let content = content(&markdown);
    let cells = content.tables.into_iter().flatten().flatten();
    for words in content.headings.into_iter().chain(content.words).chain(cells) {
        assert!(text.contains(words.replace('\u{a0}', " ").trim()), "{words}");
    }
}
