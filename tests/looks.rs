//! A report in its municipality's looks: colour, logotype, and a Word document to be made in.
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
use std::io::{Cursor, Write};
use std::path::Path;

use common::package::{Parts, parts};
use common::{Ran, plan_in, root, write};

const ORGANISATION: &str = "\
[organisation]
name = \"Exempelbys kommun\"

[[committee]]
id = \"n\"
name = \"Nämnden\"
";

const PLAN: &str = "\
[plan]
title = \"Verksamhetsplan\"
committee = \"n\"
period = \"2025\"

[[goal]]
id = \"1\"
title = \"Fler är nöjda\"

[[goal.indicator]]
id = \"nojdhet\"
title = \"Nöjdhet\"
unit = \"%\"
better = \"higher\"
target = \"minst 85 %\"
";

const LOGOTYPE: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 10' onload='alert(1)'><script>alert(2)</script>\
                        <rect fill='#0b5070' width='40' height='10' onclick='alert(3)'/></svg>";

/// An organisation with a line of `[report]` and files in `templates`.
fn organisation(report: &str, files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "organisation.toml", &format!("{ORGANISATION}\n[report]\n{report}\n"));
    write(folder.path(), "n/2025/plan.toml", PLAN);
    write(folder.path(), "measurements/m.csv", "indikator;period;värde\nnojdhet;2024;80\nnojdhet;2025;88\n");
    fs::create_dir(folder.path().join("templates")).unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join("templates").join(name), bytes).unwrap();
    }
    folder
}

fn report(folder: &Path, output: &str) -> Ran {
    plan_in(folder, &["report", ".", "--as-of", "2025", "-o", output])
}

/// The bytes of a report of a kind.
fn made(folder: &Path, name: &str) -> Vec<u8> {
    let ran = report(folder, name);
    assert_eq!((ran.status, ran.err.as_str()), (0, format!("Skrev {name}\n").as_str()));
    fs::read(folder.join(name)).unwrap()
}

/// A file of `tests/looks`.
fn sample(name: &str) -> Vec<u8> {
    fs::read(root().join("tests/looks").join(name)).unwrap()
}

fn page(folder: &Path) -> String {
    String::from_utf8(made(folder, "a.html")).unwrap()
}

#[test]
fn a_page_has_the_logotype_and_the_colour() {
    let folder = organisation("colour = \"#7a1f2b\"", &[("logotype.svg", LOGOTYPE.as_bytes())]);
    let html = page(folder.path());
    let image = html.split("<img ").nth(1).unwrap().split('>').next().unwrap();
    assert!(image.starts_with("class=\"logotype\" src=\"data:image/svg+xml;base64,"), "{image}");
    assert!(image.ends_with("\" alt=\"Exempelbys kommun\" width=\"260\" height=\"65\""), "{image}");
    assert!(html.contains("style-src 'unsafe-inline'; img-src data:\""));
    assert!(html.contains("--accent: #7a1f2b;") && !html.contains("--accent: #8ecbe8;"));
    // Nothing that could run is left of the drawing, not even in its own coding.
    let bare = page(organisation("", &[]).path());
    assert!(!bare.contains("<img") && bare.contains("--accent: #0b5070;") && !bare.contains("img-src"));
}

#[test]
fn a_document_has_the_logotype_and_the_colour() {
    let folder = organisation("colour = \"#7a1f2b\"", &[("logotype.svg", LOGOTYPE.as_bytes())]);
    let parts = parts(&made(folder.path(), "a.docx"));
    let text = |name: &str| String::from_utf8(parts[name].clone()).unwrap();
    let document = text("word/document.xml");
    let first = document.split("<w:p>").nth(1).unwrap();
    assert!(first.contains("descr=\"Exempelbys kommun\"") && first.contains("cx=\"1980000\" cy=\"495000\""), "{first}");
    assert!(text("word/styles.xml").contains("<w:color w:val=\"7A1F2B\"/>"));
    assert!(parts["word/media/logotype.png"].starts_with(b"\x89PNG"));
    let drawing = text("word/media/logotype.svg");
    for word in ["script", "alert", " on"] {
        assert!(!drawing.contains(word), "{drawing}");
    }
    assert!(text("word/_rels/document.xml.rels").contains("Target=\"media/logotype.svg\""));
}

#[test]
fn pictures_are_taken_as_they_are() {
    let png = sample("logotype.png");
    let folder = organisation("", &[("Logotyp.PNG", &png)]);
    assert!(page(folder.path()).contains("src=\"data:image/png;base64,"));
    assert_eq!(parts(&made(folder.path(), "a.docx"))["word/media/logotype.png"], png);
    let jpeg = sample("logotype.jpg");
    let folder = organisation("", &[("logotype.jpg", &jpeg)]);
    assert!(page(folder.path()).contains("src=\"data:image/jpeg;base64,"));
    assert_eq!(parts(&made(folder.path(), "a.docx"))["word/media/logotype.jpg"], jpeg);
}

#[test]
fn the_same_looks_give_the_same_bytes() {
    let files: [(&str, &[u8]); 2] = [("logotype.svg", LOGOTYPE.as_bytes()), ("report.docx", &sample("report.docx"))];
    let folder = organisation("colour = \"#7a1f2b\"", &files);
    for name in ["a.html", "a.docx"] {
        let first = made(folder.path(), name);
        fs::remove_file(folder.path().join(name)).unwrap();
        assert!(made(folder.path(), name) == first, "{name}");
    }
}

/// What is wrong with a logotype, and what to do.
#[test]
fn a_logotype_that_cannot_be_shown_is_told_of() {
    let png = sample("logotype.png");
    let large = vec![b' '; 1024 * 1024 + 1];
    let with = |inside: &str| format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{inside}</svg>");
    let (text, picture) = (with("<text y='9'>Kommun</text>"), with("<image href='https://evil.example/a.png'/>"));
    let mut wide = png.clone();
    wide[18] = 0xff;
    let broken = "går inte att visa: filen är trasig, tom eller av ett annat slag än namnet säger. Hämta logotypen på \
                  nytt, eller öppna den i ett ritprogram och spara den som SVG eller PNG.";
    let cases: [(&str, &[u8], &str); 9] = [
        ("logotype.gif", b"GIF89a", "kan inte användas som logotyp. Spara logotypen som SVG (helst), PNG eller JPEG"),
        ("logotype", b"x", "kan inte användas som logotyp."),
        ("logotype.png", &large, "är för stor (1025 kB). Logotypen får vara högst 1024 kB"),
        ("logotype.png", &png[..200], broken),
        ("logotype.jpg", &png, broken),
        ("logotype.svg", b"<svg", broken),
        ("logotype.svg", text.as_bytes(), "innehåller text, och typsnittet följer inte med filen."),
        ("logotype.svg", picture.as_bytes(), "innehåller en bild eller en webbsida och inte bara former."),
        ("logotype.png", &wide, "bildpunkter. Spara logotypen med högst 5000 bildpunkter"),
    ];
    for (name, bytes, words) in cases {
        let folder = organisation("", &[(name, bytes)]);
        let ran = report(folder.path(), "a.html");
        assert_eq!(ran.status, 2, "{name}");
        assert!(
            ran.err.starts_with(&format!("fel: templates/{name} ")) && ran.err.contains(words),
            "{name}: {}",
            ran.err
        );
        assert!(!folder.path().join("a.html").exists());
    }
    let folder = organisation("", &[("logotype.png", &png), ("logotype.svg", LOGOTYPE.as_bytes())]);
    let expected =
        "fel: Det finns flera logotyper: templates/logotype.png, templates/logotype.svg. Behåll en av dem.\n";
    assert_eq!(report(folder.path(), "a.html").err, expected);
}

/// A colour that can't be read is told of, and darkened until it is put right.
#[test]
fn a_faint_colour_is_darkened() {
    let folder = organisation("colour = \"#fc0\"", &[]);
    let ran = plan_in(folder.path(), &["check", ".", "--as-of", "2025"]);
    let said =
        "varning[low-contrast]: Färgen #ffcc00 syns för svagt på vitt: kontrasten är 1,51:1, men ska vara minst 4,5:1";
    assert!(ran.out.contains(said), "{}", ran.out);
    assert!(ran.out.contains("skriv colour = \"#8e7200\""), "{}", ran.out);
    assert!(page(folder.path()).contains("--accent: #8e7200;"));
}

/// The text of a part.
fn text(parts: &Parts, name: &str) -> String {
    String::from_utf8(parts[name].clone()).unwrap()
}

/// A document of the municipality's own, with Swedish ids of styles, as Word makes it; see `tests/looks/report.docx`.
#[test]
fn a_report_is_made_in_the_document_of_the_organisation() {
    let folder = organisation("", &[("report.docx", &sample("report.docx")), ("logotype.svg", LOGOTYPE.as_bytes())]);
    write(folder.path(), "n/2025/analysis.md", "## Målet {#1}\n\n1. Ett\n2. Två\n\n> Citat\n\n#### Djupt\n");
    let parts = parts(&made(folder.path(), "a.docx"));
    let document = text(&parts, "word/document.xml");
    // The text is the report's, in the styles of the document, by their names.
    assert!(!document.contains("Mall för rapporter") && document.contains("Verksamhetsberättelse 2025"));
    assert!(document.contains("<w:pStyle w:val=\"Rubrik\"/>") && document.contains("<w:pStyle w:val=\"Rubrik1\"/>"));
    assert!(!document.contains("\"Heading1\"") && !document.contains("\"Title\""));
    let styles = text(&parts, "word/styles.xml");
    assert!(styles.contains("<w:color w:val=\"5B2A86\"/>") && !styles.contains("1F3864"));
    // What it lacks is added; an id that stands for something else there is not taken.
    assert!(styles.contains("w:styleId=\"PlanQuote\"><w:name w:val=\"Quote\"/>") && document.contains("\"PlanQuote\""));
    assert!(styles.contains("<w:name w:val=\"TOC Heading\"/><w:basedOn w:val=\"Rubrik1\"/>"));
    assert!(styles.contains("<w:name w:val=\"Plan Table\"/><w:basedOn w:val=\"Normaltabell\"/>"));
    assert_eq!(styles.matches("w:default=\"1\"").count(), 2, "no second default");
    whole(&parts);
    // Its paper, with its head and foot, and the logotype there and nowhere else.
    assert!(document.contains("<w:pgMar w:top=\"2268\" w:right=\"1418\" w:bottom=\"1701\" w:left=\"1418\""));
    assert!(!document.contains("rIdHeader") && !document.contains("w:titlePg"));
    let head = document.split("w:headerReference").nth(1).unwrap();
    assert!(head.starts_with(" w:type=\"default\" r:id=\"rIdOwn1\""), "{head}");
    assert_eq!(parts["word/media/own1-1.png"], sample("logotype.png"));
    assert!(!parts.keys().any(|name| name.contains("media/logotype")));
    assert!(text(&parts, "word/_rels/own3.xml.rels").contains("https://www.exempelby.example/"));
    assert!(!parts.values().any(|part| String::from_utf8_lossy(part).contains("kommun.dotx")));
    assert!(text(&parts, "word/theme1.xml").contains("\"Arial\""));
    // Its lists keep their numbers, and the report's come after them.
    let lists = text(&parts, "word/numbering.xml");
    assert!(lists.contains("<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num>"));
    assert!(document.contains("<w:numId w:val=\"9\"/>") && !document.contains("<w:numId w:val=\"1\"/>"), "{lists}");
}

/// Every part is well-formed and of a known kind, every style and list that is used is there once.
fn whole(parts: &Parts) {
    let types = text(parts, "[Content_Types].xml");
    for name in parts.keys().filter(|name| [".xml", ".rels"].iter().any(|ending| name.ends_with(ending))) {
        roxmltree::Document::parse(&text(parts, name)).unwrap_or_else(|why| panic!("{name}: {why}"));
        let known = name.rsplit('.').next() == Some("rels")
            || name.starts_with('[')
            || types.contains(&format!("PartName=\"/{name}\""));
        assert!(known, "{name} is of no kind");
    }
    let (document, styles, lists) =
        (text(parts, "word/document.xml"), text(parts, "word/styles.xml"), text(parts, "word/numbering.xml"));
    for (kind, start) in [("styles", "Style w:val=\""), ("lists", "<w:numId w:val=\"")] {
        for used in document.split(start).skip(1).map(|rest| rest.split('"').next().unwrap()) {
            let there = match kind {
                "styles" => styles.matches(&format!("w:styleId=\"{used}\"")).count(),
                _ => lists.matches(&format!("w:numId=\"{used}\"")).count(),
            };
            assert_eq!(there, 1, "{kind}: {used}");
        }
    }
    let refers = text(parts, "word/_rels/document.xml.rels");
    for id in document.split("r:id=\"").chain(document.split("r:embed=\"")).skip(1) {
        let id = id.split('"').next().unwrap();
        assert!(id.starts_with("<?xml") || refers.contains(&format!("Id=\"{id}\"")), "{id}");
    }
}

/// The document with some of its parts changed, or others added.
fn changed(changes: &[(&str, &dyn Fn(String) -> String)]) -> Vec<u8> {
    let mut parts = parts(&sample("report.docx"));
    for (name, change) in changes {
        let before = parts.get(*name).map(|bytes| String::from_utf8(bytes.clone()).unwrap()).unwrap_or_default();
        parts.insert((*name).to_owned(), change(before).into_bytes());
    }
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_document_that_cannot_be_used_is_told_of() {
    let head = "word/header1.xml";
    let field = |code: &'static str| {
        move |text: String| text.replace("</w:p>", &format!("<w:fldSimple w:instr=\" {code} \"/></w:p>"))
    };
    let outside =
        |text: String| text.replace("media/image1.png\"", "https://evil.example/spy.png\" TargetMode=\"External\"");
    let same = |text: String| text;
    let bomb = |_: String| " ".repeat(70 * 1024 * 1024);
    let old = [&[0xd0, 0xcf, 0x11, 0xe0][..], &[0; 600]].concat();
    let include = field("INCLUDEPICTURE https://evil.example/a.png");
    let cases: [(Vec<u8>, &str); 12] = [
        (b"x".to_vec(), "går inte att använda som grund för rapporten: filen är inget Word-dokument, eller är trasig."),
        (sample("report.docx")[..3000].to_vec(), "filen är inget Word-dokument, eller är trasig."),
        (old, "är skyddad med lösenord eller sparad i ett äldre format."),
        (changed(&[("word/vbaProject.bin", &same)]), "innehåller makron. Spara den utan makron"),
        (
            changed(&[("[Content_Types].xml", &|text| {
                text.replace("wordprocessingml.document.main", "spreadsheetml.sheet.main")
            })]),
            "[Content_Types].xml saknas eller är trasig.",
        ),
        (
            changed(&[("_rels/.rels", &|text| {
                text.replace("schemas.openxmlformats.org/officeDocument/2006", "purl.oclc.org/ooxml/officeDocument")
            })]),
            "är sparad som Strict Open XML-dokument.",
        ),
        (
            changed(&[("word/_rels/header1.xml.rels", &outside)]),
            "hämtar något utifrån: word/header1.xml hänvisar till https://evil.example/spy.png.",
        ),
        (changed(&[(head, &include)]), "hämtar något utifrån: word/header1.xml hänvisar till INCLUDEPICTURE."),
        (
            changed(&[(head, &|text| text.replace("</w:p>", "<w:object/></w:p>"))]),
            "har annat än text och bilder i sidhuvud eller sidfot (word/header1.xml).",
        ),
        (
            changed(&[("word/styles.xml", &|_| "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".to_owned())]),
            "word/styles.xml saknas eller är trasig.",
        ),
        (
            changed(&[("word/document.xml", &|text| text.replace("w:left=\"1418\"", "w:left=\"6000\""))]),
            "har så breda marginaler att tabellerna inte får plats.",
        ),
        (changed(&[("word/media/bomb.xml", &bomb)]), "blir för stor när den packas upp."),
    ];
    for (bytes, words) in cases {
        let folder = organisation("", &[("report.docx", &bytes)]);
        let ran = report(folder.path(), "a.docx");
        assert_eq!(ran.status, 2, "{words}");
        assert!(ran.err.starts_with("fel: templates/report.docx ") && ran.err.contains(words), "{words}: {}", ran.err);
    }
    let folder = organisation("", &[("report.docx", &vec![0; 20 * 1024 * 1024 + 1])]);
    assert!(report(folder.path(), "a.docx").err.contains("är för stor (20481 kB)."));
}
