//! `plan import sheet`: what a coordinator's spreadsheet becomes, and how everything that could be read wrongly is refused.
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
use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use common::{Ran, copy, plan_in, root, same, snapshot};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use zip::write::SimpleFileOptions;

/// The example's organisation in a folder of its own.
fn by() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("examples/minsta"), &folder.path().join("by"));
    folder
}

/// Every file below a folder.
fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(here) = folders.pop() {
        for entry in fs::read_dir(here).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                all.insert(path.clone(), fs::read(&path).unwrap());
            }
        }
    }
    all
}

fn workbook(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Utfall").unwrap();
    fill(sheet);
    book.save_to_buffer().unwrap()
}

/// Rows of words; what is a number is written as one.
fn table(sheet: &mut Worksheet, rows: &[&[&str]]) {
    for (row, cells) in rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let (row, column) = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
            match cell.parse::<f64>() {
                Ok(number) => sheet.write_number(row, column, number).unwrap(),
                Err(_) => sheet.write_string(row, column, *cell).unwrap(),
            };
        }
    }
}

fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An .xlsx whose only sheet is this XML.
fn raw(sheet: &str) -> Vec<u8> {
    package(&parts(sheet))
}

fn parts(sheet: &str) -> Vec<(&str, &str)> {
    vec![
        (
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" \
             Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
             Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        (
            "xl/workbook.xml",
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
             xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>\
             <sheet name=\"Utfall\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
             <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" \
             Target=\"worksheets/sheet1.xml\"/></Relationships>",
        ),
        ("xl/worksheets/sheet1.xml", sheet),
    ]
}

fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content \
         xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>\
         <table:table table:name=\"Utfall\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    package(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<m/>"),
        ("content.xml", &content),
    ])
}

fn import(folder: &Path, name: &str, content: &[u8], args: &[&str]) -> Ran {
    fs::write(folder.join(name), content).unwrap();
    let file = format!("../{name}");
    plan_in(&folder.join("by"), &[&["import", "sheet", &file], args].concat())
}

/// Read and written; gives what is said and the file.
#[track_caller]
fn done(folder: &Path, name: &str, content: &[u8], args: &[&str], to: &str) -> (String, String) {
    let ran = import(folder, name, content, &[args, &["--yes"]].concat());
    assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{}", ran.out);
    let text = fs::read_to_string(folder.join("by/measurements").join(to)).unwrap();
    (ran.out, text.trim_start_matches('\u{feff}').to_owned())
}

/// Refused, and nothing changed; gives what is said.
#[track_caller]
fn refused(name: &str, content: &[u8], args: &[&str]) -> String {
    let folder = by();
    fs::write(folder.path().join(name), content).unwrap();
    let before = bytes(folder.path());
    let ran = import(folder.path(), name, content, &[args, &["--yes"]].concat());
    assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{}", ran.err);
    assert_eq!(bytes(folder.path()), before);
    ran.err
}

/// As a follow-up system writes it: titles above, names, periods beside each other, targets and statuses between.
fn followed_up() -> Vec<u8> {
    workbook(|sheet| {
        let percent = Format::new().set_num_format("0.0%");
        sheet.merge_range(0, 0, 0, 6, "Uppföljning, omsorgsnämnden", &Format::new()).unwrap();
        sheet.write_string(1, 0, "Utskriven 2025-09-15").unwrap();
        let titles = [
            "Nyckeltal",
            "Enhet",
            "Utfall 2023",
            "Utfall T2 2025",
            "Prognos 2026",
            "Målvärde 2025",
            "Status",
            "Ansvarig",
        ];
        for (column, title) in (0..).zip(titles) {
            sheet.write_string(3, column, title).unwrap();
        }
        sheet.write_string(4, 0, "Mål 1: Omsorgen är trygg").unwrap();
        sheet.write_string(5, 0, "Andel  brukare som är nöjda med Hemtjänsten").unwrap();
        sheet.write_string(5, 1, "%").unwrap();
        sheet.write_number_with_format(5, 2, 0.82, &percent).unwrap();
        sheet.write_number_with_format(5, 3, 0.8725, &percent).unwrap();
        sheet.write_number_with_format(5, 5, 0.85, &percent).unwrap();
        sheet.write_string(5, 6, "Grön").unwrap();
        sheet.write_string(6, 0, "Sjukfrånvaro").unwrap();
        sheet.write_string(6, 1, "%").unwrap();
        sheet.write_number(6, 3, 8.299_999_999_999_999).unwrap();
        sheet.write_number(6, 4, 7.5).unwrap();
        sheet.set_row_hidden(6).unwrap();
    })
}

#[test]
fn a_follow_up_is_read_as_it_is_shown() {
    let folder = by();
    let (said, file) = done(folder.path(), "Uppföljning T2.xlsx", &followed_up(), &[], "uppfoljning-t2.csv");
    snapshot("sheet-followed-up.txt", &format!("{said}\n{file}"));
    let check = plan_in(&folder.path().join("by"), &["check"]);
    assert_eq!(check.status, 0, "{}", check.out);
    let again = import(folder.path(), "Uppföljning T2.xlsx", &followed_up(), &[]);
    assert!(
        again.status == 0 && again.out.ends_with("Filen är redan sådan. Ingenting har skrivits.\n"),
        "{}",
        again.out
    );
}

#[test]
fn nothing_is_written_unless_somebody_says_so() {
    let folder = by();
    let before = bytes(&folder.path().join("by"));
    let looked = import(folder.path(), "a.xlsx", &followed_up(), &["--dry-run"]);
    assert!(looked.status == 0 && looked.out.ends_with("Ingenting har skrivits.\n"), "{}", looked.out);
    let unsaid = import(folder.path(), "a.xlsx", &followed_up(), &[]);
    assert_eq!(
        (unsaid.status, unsaid.err.as_str()),
        (2, "fel: Ingenting har skrivits. Lägg till --yes för att skriva, eller --dry-run för att bara titta.\n")
    );
    assert_eq!(bytes(&folder.path().join("by")), before);
}

#[test]
fn everything_a_spreadsheet_has_made_of_something_else_is_refused_at_its_cell() {
    let book = workbook(|sheet| {
        let day = Format::new().set_num_format("yyyy-mm-dd");
        table(
            sheet,
            &[
                &["Mått", "Period", "Utfall", "Kön", "Ålder"],
                &["sjukfranvaro", "2023"],
                &["sjukfranvaro", "45123", "5"],
                &["sjukfranvaro", "", "5"],
                &["sjukfranvaro", "2021", "7-maj"],
                &["sjukfranvaro", "2020"],
                &["sjukfranvaro", "2019"],
                &["sjukfranvaro", "2018", "fem"],
                &["sjukfranvaro", "sommaren", "4"],
                &["sjukfranvaro", "2017", "4", "", "x"],
                &["nojda-hemtjanst", "2019", "0.5"],
                &["vantetid-sarskilt-boende", "2019"],
                &["", "2019", "3"],
                &["sjukfranvaro", "", "4"],
            ],
        );
        sheet.write_datetime_with_format(1, 2, ExcelDateTime::from_ymd(2025, 5, 7).unwrap(), &day).unwrap();
        sheet.write_datetime_with_format(3, 1, ExcelDateTime::from_ymd(2022, 8, 1).unwrap(), &day).unwrap();
        sheet.write_boolean(5, 2, true).unwrap();
        sheet.write_formula(6, 2, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
        sheet.write_datetime_with_format(9, 4, ExcelDateTime::from_ymd(2025, 9, 5).unwrap(), &day).unwrap();
        sheet.write_number_with_format(11, 2, 0.5, &Format::new().set_num_format("0%")).unwrap();
    });
    snapshot("sheet-traps.txt", &refused("fällor.xlsx", &book, &[]));
}

#[test]
fn answers_decide_what_dates_and_shares_are_and_are_kept() {
    let book = |period: u8| {
        workbook(|sheet| {
            table(sheet, &[&["Benämning", "Period", "Utfall", "Verksamhet"], &["nojda-hemtjanst", "", "0.5", "VoO"]]);
            let day = Format::new().set_num_format("yyyy-mm-dd");
            sheet.write_datetime_with_format(1, 1, ExcelDateTime::from_ymd(2023, period, 1).unwrap(), &day).unwrap();
        })
    };
    let folder = by();
    let args = ["--map", "Benämning=indikator", "--map", "Verksamhet=-", "--dates", "month", "--percent", "fraction"];
    let (said, file) = done(folder.path(), "Export.xlsx", &book(8), &args, "export.csv");
    let kept = fs::read_to_string(folder.path().join("by/import.toml")).unwrap();
    // Next time nothing needs to be said.
    let (again, next) = done(folder.path(), "Export 2.xlsx", &book(9), &[], "export-2.csv");
    snapshot("sheet-answers.txt", &[said, file, kept, again, next].join("\n"));
}

#[test]
fn a_name_is_an_id_an_exact_title_or_an_alias_and_nothing_else() {
    let book = workbook(|sheet| {
        table(
            sheet,
            &[
                &["Nyckeltal", "2023"],
                &["Sjukfrånvaron", "8"],
                &["Nöjda i hemtjänsten", "82"],
                &["SJUKFRÅNVARO", "8.1"],
            ],
        );
    });
    same(
        &refused("Namn.xlsx", &book, &[]),
        "fel: Namn.xlsx Utfall!A2: ”Sjukfrånvaron” är ingen indikator i planerna (1 värde)\n\
         fel: Namn.xlsx Utfall!A3: ”Nöjda i hemtjänsten” är ingen indikator i planerna (1 värde)\n  \
         hjälp: Säg vilka indikatorer det är i import.toml i organisationens mapp. Granska förslagen och lägg till raderna:\n    \
         [alias]\n    \"Sjukfrånvaron\" = \"sjukfranvaro\"\n    \"Nöjda i hemtjänsten\" = \"nojda-hemtjanst\"\n  \
         Eller utelämna raderna med --skip-unknown.\n\
         fel: Ingenting har skrivits. Rätta det som står ovan och försök igen.\n",
    );
    let folder = by();
    let (said, file) = done(folder.path(), "Namn.xlsx", &book, &["--skip-unknown"], "namn.csv");
    assert!(said.contains("\n2 värden för okända nyckeltal utelämnas.\n"), "{said}");
    assert_eq!(file, "indikator;period;värde;källa;kommentar\nsjukfranvaro;2023;8,1;Namn.xlsx;Namn.xlsx Utfall!B4\n");
    common::write(&folder.path().join("by"), "import.toml", "[alias]\n\"nöjda i hemtjänsten\" = \"nojda-hemtjanst\"\n");
    let (said, file) = done(folder.path(), "Namn.xlsx", &book, &["--skip-unknown"], "namn.csv");
    assert!(said.contains("\n1 värde är nytt.\n"), "{said}");
    assert!(file.contains("\nnojda-hemtjanst;2023;82;Namn.xlsx;Namn.xlsx Utfall!B3\n"), "{file}");
    common::write(&folder.path().join("by"), "import.toml", "[alias]\n\"Nöjda\" = \"nojda-hemtjnst\"\n[[shet]]\n");
    let faulty = import(folder.path(), "Namn.xlsx", &book, &["--yes"]);
    snapshot("sheet-faulty-aliases.txt", &faulty.err);
}

#[test]
fn what_contradicts_is_shown_in_both_places_and_not_written() {
    let book = workbook(|sheet| table(sheet, &[&["Nyckeltal", "2024", "2022"], &["Sjukfrånvaro", "7.8", "570"]]));
    snapshot("sheet-contradicts.txt", &refused("Fel.xlsx", &book, &[]));
}

#[test]
fn old_workbooks_open_documents_and_texts_come_to_the_same() {
    let expected = |name: &str, sheet: &str| {
        format!(
            "indikator;period;värde;källa;kommentar\nsjukfranvaro;2023;7,45;{name};{name} {sheet}B2\n\
             sjukfranvaro;2022-T2;6,9;{name};{name} {sheet}C2\nnojda-hemtjanst;2023;82;{name};{name} {sheet}B3\n"
        )
    };
    let cell = |kind: &str, text: &str| {
        let value = if kind == "float" { format!(" office:value=\"{text}\"") } else { String::new() };
        format!("<table:table-cell office:value-type=\"{kind}\"{value}><text:p>{text}</text:p></table:table-cell>")
    };
    let row = |cells: &[String]| format!("<table:table-row>{}</table:table-row>", cells.concat());
    let rows = [
        row(&[cell("string", "Nyckeltal"), cell("float", "2023"), cell("string", "2022-T2")]),
        row(&[cell("string", "Sjukfrånvaro"), cell("float", "7.45"), cell("float", "6.9")]),
        row(&[cell("string", "nojda-hemtjanst"), cell("float", "82")]),
    ];
    let text = "Utskrift från systemet\r\n\r\nNyckeltal\t2023\tUtfall T2 2022\r\nSjukfrånvaro\t7,45\t6,9\r\nnojda-hemtjanst\t82\t\r\n";
    let utf16: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let folder = by();
    let old = fs::read(root().join("tests/sheets/gammal.xls")).unwrap();
    assert_eq!(done(folder.path(), "a.xls", &old, &[], "a.csv").1, expected("a.xls", "Utfall!"));
    assert_eq!(done(folder.path(), "b.ods", &ods(&rows.concat()), &[], "b.csv").1, expected("b.ods", "Utfall!"));
    let lines = expected("c.txt", "").replace("B2", "B4").replace("C2", "C4").replace("B3", "B5");
    assert_eq!(done(folder.path(), "c.txt", &utf16, &[], "c.csv").1, lines);
}

#[test]
fn a_file_that_is_wrong_cut_or_hostile_is_told_of_and_nothing_changes() {
    let sheet = |data: &str| {
        format!("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{data}</worksheet>")
    };
    let good = followed_up();
    let deep = sheet(&("<a>".repeat(200) + &"</a>".repeat(200)));
    let entities = format!("<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>{}", sheet("<sheetData/>"));
    let bomb = raw(&sheet(&" ".repeat(300 * 1024 * 1024)));
    let row = |repeats: u32| {
        format!(
            "<table:table-row table:number-rows-repeated=\"{repeats}\"><table:table-cell office:value-type=\"float\" \
             office:value=\"1\" table:number-columns-repeated=\"16000\"><text:p>1</text:p></table:table-cell></table:table-row>"
        )
    };
    let strings = "<sst uniqueCount=\"99999999999\"></sst>";
    let many = package(&[&parts(&sheet("<sheetData/>"))[..], &[("xl/sharedStrings.xml", strings)]].concat());
    let mark: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let encrypted = [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &mark].concat();
    let cut_ods = package(&[("content.xml", "<a><table:table table:name=\"x\"><table:table-row>")]);
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("avkapad.xlsx", good[..good.len() / 2].to_vec()),
        ("skräp.xlsx", b"PK\x03\x04 och sedan ingenting".to_vec()),
        ("tom.xlsx", Vec::new()),
        ("text.xlsx", b"Nyckeltal;2025\n".to_vec()),
        ("ny.xls", good.clone()),
        ("sida.xls", b"<html><table><tr><td>1</td></tr></table></html>".to_vec()),
        ("hemlig.xlsx", encrypted),
        ("bild.png", b"\x89PNG".to_vec()),
        ("brev.xlsx", package(&[("word/document.xml", "<a/>")])),
        ("djup.xlsx", raw(&deep)),
        ("entiteter.xlsx", raw(&entities)),
        ("bomb.xlsx", bomb),
        ("många-ord.xlsx", many),
        ("bred.ods", ods(&row(1_000_000))),
        ("avkapad.ods", cut_ods),
        ("oavslutad.csv", b"Nyckeltal;2025\n\"Sjuk;5\n".to_vec()),
        ("binär.csv", b"a\0b;c\n".to_vec()),
        ("gammal.xls", fs::read(root().join("tests/sheets/gammal.xls")).unwrap()[..3000].to_vec()),
        ("tomt-blad.xlsx", workbook(|_| {})),
    ];
    let mut said = String::new();
    for (name, content) in cases {
        write!(said, "==> {name}\n{}", refused(name, &content, &[])).unwrap();
    }
    snapshot("sheet-hostile.txt", &said);
}

#[test]
fn what_a_sheet_only_claims_costs_nothing() {
    let text = |at: &str, text: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let sheet = format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension ref=\"A1:XFD1048576\"/>\
         <cols><col min=\"1\" max=\"1000000\" width=\"9\"/></cols><sheetData><row r=\"1\">{}{}</row>\
         <row r=\"2\">{}<c r=\"B2\"><f>HYPERLINK(\"http://example.org\")</f><v>8.5</v></c></row>\
         <row r=\"1048576\">{}</row></sheetData></worksheet>",
        text("A1", "Nyckeltal"),
        text("B1", "2023"),
        text("A2", "sjukfranvaro"),
        text("XFD1048576", "långt bort")
    );
    let folder = by();
    let (_, file) = done(folder.path(), "a.xlsx", &raw(&sheet), &[], "a.csv");
    assert_eq!(file, "indikator;period;värde;källa;kommentar\nsjukfranvaro;2023;8,5;a.xlsx;a.xlsx Utfall!B2\n");
}

#[test]
fn a_formula_that_was_never_worked_out_is_no_empty_cell() {
    let sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">\
         <c r=\"A1\" t=\"inlineStr\"><is><t>Nyckeltal</t></is></c><c r=\"B1\"><v>2023</v></c></row><row r=\"2\">\
         <c r=\"A2\" t=\"inlineStr\"><is><t>sjukfranvaro</t></is></c><c r=\"B2\"><f>1+1</f><v></v></c></row></sheetData></worksheet>";
    same(
        &refused("a.xlsx", &raw(sheet), &[]),
        "fel: a.xlsx Utfall!B2: cellen har en formel som aldrig har räknats ut\n  \
         hjälp: Öppna filen i Excel eller LibreOffice, så att formlerna räknas ut, och spara den.\n\
         fel: Ingenting har skrivits. Rätta det som står ovan och försök igen.\n",
    );
}

/// What is tried, the rows of the sheet, and the options.
type Case<'c> = (&'c str, &'c [&'c [&'c str]], &'c [&'c str]);

#[test]
fn titles_that_can_be_two_things_are_asked_about() {
    let cases: [Case<'_>; 9] = [
        ("ingen rubrik", &[&["Kolumn 1", "Kolumn 2"], &["sjukfranvaro", "8"]], &[]),
        ("inga värden", &[&["Nyckeltal", "Senaste"], &["sjukfranvaro", "8"]], &[]),
        ("ingen period", &[&["Nyckeltal", "Utfall"], &["sjukfranvaro", "8"]], &[]),
        ("två gånger", &[&["Id", "Nyckeltal", "2023"], &["sjukfranvaro", "Sjukfrånvaro", "8"]], &[]),
        ("samma period", &[&["Nyckeltal", "2023-T1", "Utfall T1 2023"], &["sjukfranvaro", "8", "9"]], &[]),
        ("båda formerna", &[&["Nyckeltal", "Period", "Utfall", "2022"], &["sjukfranvaro", "2023", "9", "8"]], &[]),
        (
            "blandade enheter",
            &[&["Nyckeltal", "Enhet", "2023"], &["sjukfranvaro", "%", "8"], &["sjukfranvaro", "Norr", "9"]],
            &[],
        ),
        ("fel kolumn", &[&["Nyckeltal", "2023"], &["sjukfranvaro", "8"]], &["--map", "Nyckeltal=indikatr"]),
        ("fel namn", &[&["Nyckeltal", "2023"], &["sjukfranvaro", "8"]], &["--to", "../organisation.toml"]),
    ];
    let mut said = String::new();
    for (name, rows, args) in cases {
        let book = workbook(|sheet| table(sheet, rows));
        write!(said, "==> {name}\n{}", refused("a.xlsx", &book, args)).unwrap();
    }
    snapshot("sheet-titles.txt", &said);
    let folder = by();
    let book = workbook(|sheet| table(sheet, &[&["Nyckeltal", "Utfall"], &["sjukfranvaro", "8"]]));
    let (_, file) = done(folder.path(), "a.xlsx", &book, &["--map", "Utfall=T2 2023"], "a.csv");
    assert!(file.contains("\nsjukfranvaro;2023-T2;8;"), "{file}");
    assert!(!folder.path().join("by/import.toml").exists(), "the period of one sheet is not that of the next");
}

#[test]
fn somebody_elses_file_is_not_written_over() {
    let book = workbook(|sheet| table(sheet, &[&["Nyckeltal", "2023"], &["sjukfranvaro", "8"]]));
    same(
        &refused("a.xlsx", &book, &["--to", "matvarden"]),
        "fel: measurements/matvarden.csv finns redan och kommer inte från a.xlsx. Välj ett annat namn med --to, eller skriv över filen med --force.\n",
    );
    let folder = by();
    done(folder.path(), "a.xlsx", &book, &[], "a.csv");
    let changed = workbook(|sheet| table(sheet, &[&["Nyckeltal", "2023", "2022"], &["sjukfranvaro", "8.5", "9"]]));
    let (said, _) = done(folder.path(), "a.xlsx", &changed, &[], "a.csv");
    let end = "\n2 värden till measurements/a.csv.\nmeasurements/a.csv finns redan, från samma kalkylblad, och skrivs om.\n\
               1 värde är nytt.\nsjukfranvaro 2023: 8 blir 8,5.\nSkrev measurements/a.csv.\n";
    assert!(said.ends_with(end), "{said}");
    let before = bytes(&folder.path().join("by"));
    let next = workbook(|sheet| table(sheet, &[&["Nyckeltal", "2021"], &["sjukfranvaro", "9.5"]]));
    let ran = import(folder.path(), "a.xlsx", &next, &["--yes"]);
    let lost = "fel: measurements/a.csv har 2 värden som inte finns i a.xlsx längre och som skulle försvinna. Ingenting har \
                skrivits. Välj ett annat namn med --to, eller skriv över filen med --force.\n";
    assert_eq!((ran.status, ran.err.as_str()), (2, lost));
    assert_eq!(bytes(&folder.path().join("by")), before);
    let (said, file) = done(folder.path(), "a.xlsx", &next, &["--force"], "a.csv");
    assert!(said.contains("\n2 värden som fanns i filen försvinner.\n") && file.lines().count() == 2, "{said}");
}

#[test]
fn of_several_sheets_one_must_be_chosen() {
    let mut book = Workbook::new();
    for name in ["Utfall T1", "Utfall T2", "Anteckningar"] {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap();
        table(sheet, &[&["Nyckeltal", "2023"], &["sjukfranvaro", "8"]]);
    }
    let book = book.save_to_buffer().unwrap();
    assert_eq!(
        refused("a.xlsx", &book, &[]),
        "fel: a.xlsx har flera blad: Utfall T1, Utfall T2 och Anteckningar. Välj ett, till exempel --sheet \"Utfall T1\"\n"
    );
    assert_eq!(
        refused("a.xlsx", &book, &["--sheet", "Anteckningr"]),
        "fel: a.xlsx har inget blad som heter ”Anteckningr”. Menar du ”Anteckningar”?\n"
    );
    let folder = by();
    let (_, file) = done(folder.path(), "a.xlsx", &book, &["--sheet", "utfall t2"], "a.csv");
    assert!(file.contains("a.xlsx 'Utfall T2'!B2"), "{file}");
}

#[test]
fn merged_cells_hold_for_all_that_they_span() {
    let book = workbook(|sheet| {
        let plain = Format::new();
        // Two rows of titles: "Målvärde" spans columns that look like outcomes below it.
        sheet.merge_range(0, 0, 1, 0, "Nyckeltal", &plain).unwrap();
        sheet.merge_range(0, 1, 1, 1, "Kön", &plain).unwrap();
        sheet.merge_range(0, 2, 0, 3, "Utfall", &plain).unwrap();
        sheet.merge_range(0, 4, 0, 5, "Målvärde", &plain).unwrap();
        for (column, year) in (2..).zip([2022.0, 2023.0, 2022.0, 2023.0]) {
            sheet.write_number(1, column, year).unwrap();
        }
        sheet.merge_range(2, 0, 3, 0, "Sjukfrånvaro", &plain).unwrap();
        for (row, sex, values) in [(2, "kvinnor", [9.1, 9.0, 8.0, 8.0]), (3, "män", [5.5, 5.0, 8.0, 8.0])] {
            sheet.write_string(row, 1, sex).unwrap();
            for (column, value) in (2..).zip(values) {
                sheet.write_number(row, column, value).unwrap();
            }
        }
    });
    let folder = by();
    let (said, file) = done(folder.path(), "a.xlsx", &book, &[], "a.csv");
    same(
        &file,
        "indikator;period;värde;kön;källa;kommentar\n\
         sjukfranvaro;2022;9,1;kvinnor;a.xlsx;a.xlsx Utfall!C3\nsjukfranvaro;2023;9;kvinnor;a.xlsx;a.xlsx Utfall!D3\n\
         sjukfranvaro;2022;5,5;män;a.xlsx;a.xlsx Utfall!C4\nsjukfranvaro;2023;5;män;a.xlsx;a.xlsx Utfall!D4\n",
    );
    assert!(said.contains("│ E      │ Målvärde 2022 │ utelämnas: inget mätvärde │"), "{said}");
    let value = workbook(|sheet| {
        table(sheet, &[&["Nyckeltal", "2022", "2023"], &["sjukfranvaro"]]);
        sheet.merge_range(1, 1, 1, 2, "8,2", &Format::new()).unwrap();
    });
    let said = refused("a.xlsx", &value, &[]);
    assert!(said.starts_with("fel: a.xlsx Utfall!B2: mätvärdet står i sammanfogade celler, "), "{said}");
}

#[test]
fn the_verdicts_that_turn_are_shown() {
    let folder = by();
    let measured = "indikator;period;värde\nnojda-hemtjanst;2024;83\nsjukfranvaro;2024;7,9\n";
    common::write(folder.path(), "by/measurements/matvarden.csv", measured);
    let book =
        workbook(|sheet| table(sheet, &[&["Nyckeltal", "2025"], &["nojda-hemtjanst", "87"], &["sjukfranvaro", "8.2"]]));
    let (said, _) = done(folder.path(), "a.xlsx", &book, &[], "a.csv");
    let turned = "2 värden är nya.\n\
         Omsorgen är trygg och ges i rätt tid: bedömningen ”Ej mätt” blir ”Uppfyllt”.\n\
         Medarbetarna mår bra och vill stanna: bedömningen ”Ej mätt” blir ”Ej uppfyllt”.\n\
         Andel brukare som är nöjda med hemtjänsten: bedömningen ”Ej mätt” blir ”Uppfyllt”.\n\
         Sjukfrånvaro: bedömningen ”Ej mätt” blir ”Ej uppfyllt”.\nSkrev measurements/a.csv.\n";
    assert!(said.contains(turned), "{said}");
}

/// Digits of numbers that were kept as words stay as they were, and Excel's apostrophe is no part of them.
#[test]
fn a_number_kept_as_words_keeps_its_digits() {
    let rows: &[&[&str]] = &[
        &["Nyckeltal", "Period", "Värde", "Källa"],
        &["sjukfranvaro", "2019", "'5,70", "Löner; 2019"],
        &["sjukfranvaro", "2020", "1\u{a0}234,50", "\"Löner\""],
        &["sjukfranvaro", "2021", "iu"],
    ];
    let folder = by();
    let plan = folder.path().join("by/omsorgsnamnden/2025/plan.toml");
    let text = fs::read_to_string(&plan).unwrap();
    fs::write(
        &plan,
        text.replacen(
            "\nunit      = \"%\"\nbetter    = \"lower\"",
            "\nunit      = \"antal\"\nbetter    = \"lower\"",
            1,
        ),
    )
    .unwrap();
    let book = workbook(|sheet| table(sheet, rows));
    let (_, file) = done(folder.path(), "a.xlsx", &book, &[], "a.csv");
    same(
        &file,
        "indikator;period;värde;källa;kommentar\nsjukfranvaro;2019;5,70;\"Löner; 2019\";a.xlsx Utfall!C2\n\
         sjukfranvaro;2020;1\u{a0}234,50;\"\"\"Löner\"\"\";a.xlsx Utfall!C3\nsjukfranvaro;2021;iu;a.xlsx;a.xlsx Utfall!C4\n",
    );
}
