//! `plan import kolada` against a server that plays Kolada: what is written, and for every known trap that nothing is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod common;
#[path = "common/server.rs"]
mod server;

use std::fs;
use std::path::Path;

use common::plan_in;
use server::{Reply, Server};
use tempfile::TempDir;

const ORGANISATION: &str = "[organisation]\nname = \"Flens kommun\"\ncode = \"0482\"\n\n[[committee]]\nid = \"sn\"\n\
                            name = \"Socialnämnden\"\n\n[[group]]\nid = \"riket\"\nname = \"Riket\"\nmean = \"riket\"\n";

const PLAN: &str = "[plan]\ntitle = \"Plan 2014\"\ncommittee = \"sn\"\nperiod = \"2014\"\nbaseline = \"2013\"\n\n[[goal]]\n\
                    id = \"1\"\ntitle = \"Stöd i tid\"\n\n[[goal.indicator]]\nid = \"vantetid\"\n\
                    title = \"Väntetid till beslut om försörjningsstöd\"\nunit = \"dagar\"\nbetter = \"lower\"\n\
                    compare = \"riket\"\nkolada = \"U31402\"\ntarget = \"rött ska bli gult\"\n";

const KPI: &str = "/v3/kpi/U31402?per_page=5000";
const PLACES: &str = "/v3/municipality?per_page=5000";
const DATA: &str = "/v3/data/kpi/U31402/municipality/0000,0180,0480,0481,0482/year/2012,2013?per_page=5000";

fn answer(rows: &str, count: usize, next: &str) -> Reply {
    let next = if next.is_empty() { "null".to_owned() } else { format!("\"{next}\"") };
    Reply::json(&format!(r#"{{"values": [{rows}], "count": {count}, "previous_url": null, "next_url": {next}}}"#))
}

fn value(place: &str, year: u16, value: &str) -> String {
    let figure = format!(r#"{{"gender": "T", "count": 1, "status": "", "value": {value}, "isdeleted": false}}"#);
    format!(r#"{{"kpi": "U31402", "municipality": "{place}", "period": {year}, "values": [{figure}]}}"#)
}

fn values() -> Vec<String> {
    let figures = [("0000", "15.9"), ("0180", "9.50"), ("0480", "14"), ("0481", "21.3"), ("0482", "18.7")];
    figures.iter().map(|(place, figure)| value(place, 2013, figure)).collect()
}

fn title(title: &str) -> Reply {
    answer(&format!(r#"{{"id": "U31402", "title": "{title}", "publication_date": "2014-06-01"}}"#), 1, "")
}

fn good(path: &str) -> Reply {
    match path {
        KPI => title("Väntetid i antal dagar till beslut om försörjningsstöd, medelvärde"),
        PLACES => {
            let places = [("0000", "L"), ("0001", "L"), ("0180", "K"), ("0480", "K"), ("0481", "K"), ("0482", "K")];
            let rows = places.map(|(id, kind)| format!(r#"{{"id": "{id}", "title": "X", "type": "{kind}"}}"#));
            answer(&rows.join(","), 6, "")
        }
        DATA => answer(&values().join(","), 5, ""),
        _ => Reply::status(404),
    }
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "organisation.toml", ORGANISATION);
    write(folder.path(), "sn/2014/plan.toml", PLAN);
    folder
}

/// Everything in the folder, by name.
fn all(folder: &Path) -> Vec<(String, String)> {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file());
    files.map(|entry| (entry.path().display().to_string(), fs::read_to_string(entry.path()).unwrap())).collect()
}

/// Status, output and errors of an import, with the server's address as `[server]`.
fn import(folder: &Path, server: &Server, more: &[&str]) -> (i32, String) {
    let base = format!("{}/v3", server.address());
    let fixed = ["import", "kolada", "--base-url", &base, "--wait", "5", "--years", "2012-2013"];
    let ran = plan_in(folder, &[&fixed[..], more].concat());
    (ran.status, (ran.out + &ran.err).replace(&server.address(), "[server]"))
}

/// Where one path answers otherwise, that is said and nothing is written.
fn refused(path: &'static str, reply: impl Fn(&str, usize) -> Reply + Send + Sync + 'static, expected: &str) {
    let server = Server::start(move |own, asked, before| match asked.split("&page=").next() {
        Some(asked) if asked == path => reply(own, before),
        _ => good(asked),
    });
    let folder = folder();
    let before = all(folder.path());
    assert_eq!(import(folder.path(), &server, &[]), (2, format!("fel: {expected}\n")));
    assert!(all(folder.path()) == before, "the folder was changed");
}

/// What an import told, and the row that it wrote without the day.
fn imported(folder: &Path, server: &Server) -> (i32, String, String) {
    let (status, told) = import(folder, server, &[]);
    (status, told, row(folder))
}

fn row(folder: &Path) -> String {
    let text = fs::read_to_string(folder.join("measurements/kolada.csv")).unwrap();
    let (head, row) = text.trim_end().split_once('\n').expect("one row");
    assert_eq!(
        head.trim_end(),
        "\u{feff}indikator;period;värde;kön;jämförelse;undre kvartil;övre kvartil;rang;antal;lika;slag;kolada;kolada-titel;\
         hämtad;källa;ersätter;kommentar"
    );
    let mut cells: Vec<&str> = row.split(';').collect();
    assert_eq!((cells[13].len(), &cells[13][..2]), (10, "20"), "a day in {row}");
    cells[13] = "[dag]";
    cells.join(";")
}

fn written(value: &str, kind: &str, title: &str) -> String {
    format!(
        "vantetid;2013;{value};;15,9;12,875;19,35;3;4;1;{kind};U31402;{title};[dag];\"Kolada (värdet); egen bearbetning av data \
         från Kolada (jämförelse, kvartiler, rang)\";;"
    )
}

/// An import into a new folder where one path answers otherwise.
fn with(path: &'static str, reply: impl Fn() -> Reply + Send + Sync + 'static) -> (i32, String, String) {
    let server = Server::start(move |_, asked, _| if asked == path { reply() } else { good(asked) });
    imported(folder().path(), &server)
}

const TITLE: &str = "Väntetid i antal dagar till beslut om försörjningsstöd, medelvärde";
const FOUND: &str = "Ett värde för 0482, en indikator, 2013.\n";
const WROTE: &str = "Skrev measurements/kolada.csv.\n";

#[test]
fn the_first_import_writes_and_the_second_changes_nothing() {
    let server = Server::start(|_, path, _| good(path));
    let folder = folder();
    let before = all(folder.path());
    let tried = import(folder.path(), &server, &["--dry-run"]);
    assert_eq!(tried, (0, format!("{FOUND}Ingenting har skrivits.\n")));
    assert!(all(folder.path()) == before, "the folder was changed");
    assert_eq!(server.asked(), [KPI, PLACES, DATA]);
    let row = written("18,7", "", TITLE);
    assert_eq!(imported(folder.path(), &server), (0, format!("{FOUND}{WROTE}"), row));
    let before = all(folder.path());
    assert_eq!(
        import(folder.path(), &server, &[]),
        (0, format!("{FOUND}Ingenting nytt: filen är redan som den ska.\n"))
    );
    assert!(all(folder.path()) == before, "the folder was changed");
}

#[test]
fn a_revised_value_is_told() {
    let folder = folder();
    let server = Server::start(|_, path, _| good(path));
    assert_eq!(import(folder.path(), &server, &[]).0, 0);
    let revised = || answer(&values().join(",").replace("18.7", "18.2"), 5, "");
    let server = Server::start(move |_, path, _| if path == DATA { revised() } else { good(path) });
    let told = format!("{FOUND}Reviderat: vantetid 2013, från 18,7 till 18,2.\n{WROTE}");
    assert_eq!(imported(folder.path(), &server), (0, told, written("18,2", "", TITLE).replace("19,35", "18,975")));
}

#[test]
fn a_preliminary_value_is_marked() {
    let prel = || answer(&values().join(",").replace(r#""status": """#, r#""status": "Preliminary""#), 5, "");
    assert_eq!(with(DATA, prel), (0, format!("{FOUND}{WROTE}"), written("18,7", "preliminär", TITLE)));
    // The metadata say so too: preliminary values are out, and final ones are not yet.
    let dates = |last: &str| {
        let days =
            format!(r#""publ_period": "2013", "prel_publication_date": "2014-02-01", "publication_date": "{last}""#);
        answer(&format!(r#"{{"id": "U31402", "title": "{TITLE}", {days}}}"#), 1, "")
    };
    let row = written("18,7", "preliminär", TITLE);
    assert_eq!(with(KPI, move || dates("2999-01-01")), (0, format!("{FOUND}{WROTE}"), row));
    assert_eq!(with(KPI, move || dates("2014-06-01")).2, written("18,7", "", TITLE));
}

#[test]
fn another_title_and_an_ended_indicator_are_told() {
    let ended = "U31402 (”Väntetid till beslut om försörjningsstöd”) mäts inte längre: i Kolada slutar det 2013.\n";
    let old = "Väntetid till beslut om försörjningsstöd (- 2013)";
    let told = format!("{FOUND}{ended}{WROTE}");
    assert_eq!(
        with(KPI, || title("Väntetid till beslut om försörjningsstöd (- 2013)")),
        (0, told, written("18,7", "", old))
    );
    let other = "Elever i åk 9 som är behöriga";
    let check = "Kontrollera id:t U31402: planen skriver ”Väntetid till beslut om försörjningsstöd”, men i Kolada heter det \
                 ”Elever i åk 9 som är behöriga”.\n";
    let told = format!("{FOUND}{check}{WROTE}");
    assert_eq!(with(KPI, || title("Elever i åk 9 som är behöriga")), (0, told, written("18,7", "", other)));
}

/// A null is told; a row that is not there is none. Neither is ever a value.
#[test]
fn a_null_is_no_value_and_neither_is_an_absent_row() {
    let row = written("18,7", "", TITLE);
    let null = || answer(&format!("{},{}", values().join(","), value("0482", 2012, "null")), 6, "");
    let told = format!("{FOUND}En rad säger att uppgiften saknas, och blir inget mätvärde.\n{WROTE}");
    assert_eq!(with(DATA, null), (0, told, row.clone()));
    let absent = || answer(&format!("{},{}", values().join(","), value("0480", 2012, "3")), 6, "");
    assert_eq!(with(DATA, absent), (0, format!("{FOUND}{WROTE}"), row));
    let none = "Där finns inga värden för kommunen 0482 och planernas nyckeltal. Kontrollera kommunens kod och nyckeltalens \
                id. Inget har ändrats.";
    refused(DATA, |_, _| answer(&values().join(",").replace("18.7", "null"), 5, ""), none);
    refused(DATA, |_, _| answer(&values()[..4].join(","), 4, ""), none);
}

#[test]
fn a_busy_server_is_waited_for() {
    let server = Server::start(|_, path, before| match path {
        DATA if before < 2 => Reply::with(429, &[("Retry-After", "1")], ""),
        PLACES if before < 1 => Reply::status(503),
        _ => good(path),
    });
    assert_eq!(imported(folder().path(), &server), (0, format!("{FOUND}{WROTE}"), written("18,7", "", TITLE)));
    assert_eq!(server.asked(), [KPI, PLACES, PLACES, DATA, DATA, DATA]);
    let busy = format!(
        "[server]{DATA} säger att det är för många frågor just nu (svar 429). 5 försök gjordes. Försök igen senare."
    );
    refused(DATA, |_, _| Reply::status(429), &busy);
}

#[test]
fn pages_are_followed_and_a_missing_one_is_found() {
    let server = Server::start(|own, path, _| match path {
        DATA => answer(&values()[..2].join(","), 5, &format!("{own}{DATA}&page=2")),
        _ if path.ends_with("&page=2") => answer(&values()[2..].join(","), 5, ""),
        _ => good(path),
    });
    assert_eq!(imported(folder().path(), &server), (0, format!("{FOUND}{WROTE}"), written("18,7", "", TITLE)));
    assert_eq!(server.asked().len(), 4);
    let missing = format!(
        "En sida saknas: svaret från [server]{DATA} säger att antalet rader är 5, men det kom 3. Inget av det används. Försök \
         igen senare."
    );
    refused(DATA, |_, _| answer(&values()[2..].join(","), 5, ""), &missing);
    let circle =
        format!("Svaren går i en cirkel: [server]{DATA} är redan hämtad. Inget av det används. Försök igen senare.");
    refused(DATA, |own, _| answer(&values().join(","), 5, &format!("{own}{DATA}")), &circle);
    let other = "http://example.org/v3/page=2";
    let elsewhere = format!(
        "Svaret från [server]{DATA} säger att nästa sida finns på {other}, som är en annan server. Dit skickas ingen fråga. \
         Kontrollera adressen i --base-url."
    );
    refused(DATA, move |_, _| answer(&values().join(","), 5, other), &elsewhere);
}

#[test]
fn what_cannot_be_used_changes_nothing() {
    let gone = format!(
        "[server]{KPI} finns inte längre (svar 410): det är en gammal version av Koladas API. Skriv --base-url \
         https://api.kolada.se/v3, eller utelämna flaggan."
    );
    refused(KPI, |_, _| Reply::status(410), &gone);
    refused(
        KPI,
        |_, _| answer("", 0, ""),
        "Kolada har inget nyckeltal med id U31402. Rätta id:t i planen: det står på nyckeltalets sida i Kolada.",
    );
    refused(
        DATA,
        |_, _| answer("", 0, ""),
        "Kolada svarade, men utan ett enda värde för U31402. Kontrollera åren (--years) och att nyckeltalen är de rätta.",
    );
    let zero = format!(
        "Kommunkoden ”482” i rad 5 av ”values” har tappat sina inledande nollor. En kommunkod har fyra siffror: här troligen \
         0482. Hämta uppgifterna på nytt, och låt koden vara text. Svaret kom från [server]{DATA}."
    );
    refused(DATA, |_, _| answer(&values().join(",").replace("0482", "482"), 5, ""), &zero);
    let twice = format!(
        "U31402 år 2013 (totalt) finns två gånger för 0482 med olika värden: 18,7 och 18,2. Hämta uppgifterna på nytt; är det \
         sparade filer så ta bort den äldre. Svaret kom från [server]{DATA}."
    );
    refused(DATA, |_, _| answer(&format!("{},{}", values().join(","), value("0482", 2013, "18.2")), 6, ""), &twice);
    let cut = format!(
        "Svaret är avklippt: det tar slut efter byte 20 mitt i. Hämta det på nytt. Svaret kom från [server]{DATA}."
    );
    refused(DATA, |_, _| Reply::json(r#"{"values": [{"kpi": "#.get(..20).unwrap()), &cut);
    let html = format!(
        "Svaret är en webbsida och inte JSON. Kontrollera adressen, och att ingen inloggningssida eller proxy svarar i \
         Koladas ställe. Svaret kom från [server]{DATA}."
    );
    refused(DATA, |_, _| Reply::with(200, &[("Content-Type", "text/html")], "<!doctype html>"), &html);
    let deep = format!(
        "Svaret är inte JSON: det blir fel vid byte 1. Hämta det på nytt; är det en sparad fil så kontrollera att den är \
         sparad direkt från Koladas API. Svaret kom från [server]{DATA}."
    );
    refused(DATA, |_, _| Reply::json(&"[".repeat(1_000_000)), &deep);
    let large = format!(
        "Svaret från [server]{DATA} är större än 64 MB. Så stor är ingen sida från Kolada: kontrollera adressen i --base-url."
    );
    refused(DATA, |_, _| Reply::with(200, &[("Content-Length", "2147483648")], "{"), &large);
    let moved = format!(
        "[server]{DATA} hänvisar till http://example.org/, som är en annan server eller ett annat protokoll. Dit skickas ingen \
         fråga. Är den adressen rätt så skriv den efter --base-url."
    );
    refused(DATA, |_, _| Reply::with(301, &[("Location", "http://example.org/")], ""), &moved);
}

#[test]
fn saved_answers_are_read_and_the_last_page_is_missed() {
    let saved = tempfile::tempdir().unwrap();
    let at = |name: &str| saved.path().join(name).display().to_string();
    let page = |rows: &[String], next: &str, previous: &str| {
        let rows = rows.join(",");
        format!(r#"{{"values": [{rows}], "count": 5, "previous_url": {previous}, "next_url": {next}}}"#)
    };
    let url = "\"https://api.kolada.se/v3/data?page=2\"";
    write(saved.path(), "kpi.json", &format!(r#"{{"values": [{{"id": "U31402", "title": "{TITLE}"}}]}}"#));
    write(saved.path(), "1.json", &page(&values()[..2], url, "null"));
    let folder = folder();
    let before = all(folder.path());
    let run = || {
        let ran = plan_in(folder.path(), &["import", "kolada", "--from", &saved.path().display().to_string()]);
        (ran.status, ran.out + &ran.err)
    };
    let next = "är inte hela svaret: filen säger att det finns en sida till (next_url), men ingen av filerna är den. Spara \
                nästa sida också och ange båda filerna, eller lägg dem i en mapp. Inget har ändrats.";
    assert_eq!(run(), (2, format!("fel: {} {next}\n", at("1.json"))));
    write(saved.path(), "1.json", "{\"values\": [");
    let cut = "Svaret är avklippt: det tar slut efter byte 12 mitt i. Hämta det på nytt.";
    assert_eq!(run(), (2, format!("fel: {}: {cut}\n", at("1.json"))));
    fs::remove_file(at("1.json")).unwrap();
    write(saved.path(), "2.json", &page(&values()[2..], "null", url));
    let first = "Filerna är inte hela svaret: en av dem säger att det finns en sida före den (previous_url), men ingen av \
                 filerna är den. Spara den sidan också. Inget har ändrats.";
    assert_eq!(run(), (2, format!("fel: {first}\n")));
    assert!(all(folder.path()) == before, "the folder was changed");
    write(saved.path(), "1.json", &page(&values()[..2], url, "null"));
    assert_eq!(run(), (0, format!("{FOUND}{WROTE}")));
    assert_eq!(row(folder.path()), written("18,7", "", TITLE));
}
