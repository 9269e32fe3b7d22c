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

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

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

/// The parts of a document by their names.
fn parts(document: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(document)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let name = file.name().unwrap().into_owned();
        assert!(parts.insert(name.clone(), bytes).is_none(), "{name} is there twice");
    }
    parts
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
    let folder = organisation("colour = \"#7a1f2b\"", &[("logotype.svg", LOGOTYPE.as_bytes())]);
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
