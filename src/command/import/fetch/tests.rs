//! Kolada as a server on this computer plays it, with every trap that is known.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

#[path = "../../../../tests/common/server.rs"]
mod server;

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use super::*;
use crate::language::{Language, Words};
use server::{Reply, Server};

const KPI: &str = "/v3/kpi/N00945,U31402?per_page=5000";
const PLACES: &str = "/v3/municipality?per_page=5000";
const DATA: &str = "/v3/data/kpi/N00945,U31402/municipality/0000,0482,0483/year/2011,2012?per_page=5000";

fn rows(values: &[&str], count: usize, next: &str) -> Reply {
    let next = if next.is_empty() { "null".to_owned() } else { format!("\"{next}\"") };
    let values = values.join(",");
    Reply::json(&format!(r#"{{"values": [{values}], "count": {count}, "previous_url": null, "next_url": {next}}}"#))
}

const KPIS: [&str; 2] = [
    r#"{"id": "N00945", "title": "Invånare", "publication_date": "2013-02-01"}"#,
    r#"{"id": "U31402", "title": "Elever (- 2012)"}"#,
];

const MUNICIPALITIES: [&str; 4] = [
    r#"{"id": "0000", "title": "Riket", "type": "L"}"#,
    r#"{"id": "0001", "title": "Region Stockholm", "type": "L"}"#,
    r#"{"id": "0482", "title": "Flen", "type": "K"}"#,
    r#"{"id": "0483", "title": "Katrineholm", "type": "K"}"#,
];

const VALUES: [&str; 3] = [
    r#"{"kpi": "U31402", "municipality": "0482", "period": 2011, "values": [{"gender": "T", "value": 5.70}]}"#,
    r#"{"kpi": "U31402", "municipality": "0000", "period": 2011, "values": [{"gender": "T", "value": 6.1, "status": "Preliminary"}]}"#,
    r#"{"kpi": "U31402", "municipality": "0483", "period": 2012, "values": [{"gender": "T", "value": null, "status": "Missing"}]}"#,
];

/// As it should be.
fn good(path: &str) -> Reply {
    match path {
        KPI => rows(&KPIS, 2, ""),
        PLACES => rows(&MUNICIPALITIES, 4, ""),
        DATA => rows(&VALUES, 3, ""),
        _ => Reply::status(404),
    }
}

/// What was fetched, a line each; or what could not be, in words.
fn fetched(base: &str, tries: u32, server: &Server) -> Result<String, String> {
    let kpis = ["U31402", "N00945"].map(|kpi| kpi.parse().unwrap()).into();
    let patience = Patience { tries, unit: Duration::from_millis(5) };
    let mut steps = String::new();
    let mut progress = |done, all| write!(steps, "{done}/{all} ").unwrap();
    match fetch(base, &kpis, 2011..=2012, patience, &mut progress) {
        Ok(fetched) => {
            let mut text = steps.trim_end().to_owned() + "\n";
            for info in &fetched.infos {
                writeln!(text, "{} {}", info.kpi, info.title).unwrap();
            }
            for (row, values) in &fetched.national.rows {
                for (place, value) in values {
                    let status = fetched.statuses.get(&(*row, *place));
                    let value = value.map_or_else(|| "-".to_owned(), |value| value.to_string());
                    writeln!(text, "{} {} {place} {value} {status:?}", row.kpi, row.year).unwrap();
                }
            }
            Ok(text)
        }
        Err(Failure::Said(message)) => {
            let said = Words::new(Language::Swedish).say(&message);
            Err(said.replace(&server.address(), "[server]"))
        }
        Err(Failure::World(error)) => panic!("{error}"),
    }
}

fn with(answer: impl Fn(&str, &str, usize) -> Reply + Send + Sync + 'static) -> (Result<String, String>, Vec<String>) {
    let server = Server::start(answer);
    let came = fetched(&format!("{}/v3", server.address()), 5, &server);
    (came, server.asked())
}

/// The fetch where one path answers otherwise.
fn but(
    path: &'static str,
    reply: impl Fn(&str) -> Reply + Send + Sync + 'static,
) -> (Result<String, String>, Vec<String>) {
    with(move |own, asked, _| if asked == path { reply(own) } else { good(asked) })
}

fn fails(path: &'static str, reply: impl Fn(&str) -> Reply + Send + Sync + 'static, expected: &str) {
    assert_eq!(but(path, reply).0, Err(expected.to_owned()));
}

const EVERYTHING: &str = "1/14 2/14 3/3
N00945 Invånare
U31402 Elever (- 2012)
U31402 2011 0000 6.1 Some(Preliminary)
U31402 2011 0482 5.70 None
U31402 2012 0483 - Some(Missing)
";

#[test]
fn everything_is_fetched() {
    let (came, asked) = with(|_, path, _| good(path));
    assert_eq!(came.as_deref(), Ok(EVERYTHING));
    assert_eq!(asked, [KPI, PLACES, DATA]);
}

/// Pages are followed, whether "count" is of the page or of all of them.
#[test]
fn pages_are_followed_to_the_end() {
    for counts in [[1, 1, 1], [3, 3, 3]] {
        let (came, asked) = with(move |own, path, _| {
            let next = |page: usize| format!("{own}{DATA}&page={page}");
            match path {
                DATA => rows(&VALUES[..1], counts[0], &next(2)),
                _ if path.ends_with("&page=2") => rows(&VALUES[1..2], counts[1], &next(3)),
                _ if path.ends_with("&page=3") => rows(&VALUES[2..], counts[2], ""),
                _ => good(path),
            }
        });
        assert_eq!(came.as_deref(), Ok(EVERYTHING));
        assert_eq!(asked.len(), 5);
    }
}

#[test]
fn a_page_that_is_missing_is_found() {
    // The last page does not come.
    let expected = format!(
        "En sida saknas: svaret från [server]{DATA} säger att antalet rader är 3, men det kom 2. Inget av det används. Försök \
         igen senare."
    );
    fails(DATA, |_| rows(&VALUES[..2], 3, ""), &expected);
    // A page comes twice in another's place.
    let (came, _) = with(|own, path, _| match path {
        DATA => rows(&VALUES[..2], 4, &format!("{own}{DATA}&page=2")),
        _ if path.ends_with("page=2") => rows(&VALUES[1..], 4, ""),
        _ => good(path),
    });
    assert_eq!(came, Err(expected.replace("är 3, men det kom 2", "är 4, men det kom 3")));
    // The address leaves one out.
    let (came, _) = with(|own, path, _| match path {
        DATA => rows(&VALUES[..1], 1, &format!("{own}{DATA}&page=2")),
        _ if path.ends_with("page=2") => rows(&VALUES[1..2], 1, &format!("{own}{DATA}&page=4")),
        _ => good(path),
    });
    let expected = format!(
        "En sida saknas: efter sida 2 pekar svaret från [server]{DATA}&page=2 på sida 4. Inget av det används. Försök igen senare."
    );
    assert_eq!(came, Err(expected));
    let (came, _) = with(|own, path, _| match path {
        DATA => rows(&VALUES, 3, &format!("{own}{DATA}&page=2")),
        _ if path.ends_with("page=2") => rows(&VALUES, 3, ""),
        _ => good(path),
    });
    let expected = format!(
        "En sida kom två gånger: allt i svaret från [server]{DATA}&page=2 fanns på tidigare sidor. Då kan en annan sida \
         saknas, så inget av det används. Försök igen senare."
    );
    assert_eq!(came, Err(expected));
    let expected = format!(
        "Svaret från [server]{DATA} är tomt men säger att det finns fler sidor. Inget av det används. Försök igen senare."
    );
    fails(DATA, |own| rows(&[], 0, &format!("{own}{DATA}&page=2")), &expected);
}

#[test]
fn pages_never_lead_elsewhere_nor_in_a_circle() {
    let other = "http://example.org/v3/data?page=2";
    let expected = format!(
        "Svaret från [server]{DATA} säger att nästa sida finns på {other}, som är en annan server. Dit skickas ingen fråga. \
         Kontrollera adressen i --base-url."
    );
    fails(DATA, move |_| rows(&VALUES, 3, other), &expected);
    let expected =
        format!("Svaren går i en cirkel: [server]{DATA} är redan hämtad. Inget av det används. Försök igen senare.");
    fails(DATA, |own| rows(&VALUES, 3, &format!("{own}{DATA}")), &expected);
}

#[test]
fn an_answer_of_another_server_is_not_asked_for() {
    let moved = |to: String| Reply::with(302, &[("Location", &to)], "");
    let expected = format!(
        "[server]{KPI} hänvisar till http://example.org/v3, som är en annan server eller ett annat protokoll. Dit skickas \
         ingen fråga. Är den adressen rätt så skriv den efter --base-url."
    );
    fails(KPI, move |_| moved("http://example.org/v3".into()), &expected);
    let (came, asked) = with(move |_, path, _| match path {
        KPI => moved("/other".into()),
        "/other" => good(KPI),
        _ => good(path),
    });
    assert_eq!(came.as_deref(), Ok(EVERYTHING));
    assert_eq!(asked, [KPI, "/other", PLACES, DATA]);
    let (came, asked) = but(KPI, move |_| moved(KPI.into()));
    assert_eq!(came, Err(format!("[server]{KPI} hänvisar vidare gång på gång. Kontrollera adressen i --base-url.")));
    assert_eq!(asked.len(), 6);
}

#[test]
fn an_empty_answer_is_told_from_an_answer() {
    fails(
        KPI,
        |_| rows(&KPIS[..1], 1, ""),
        "Kolada har inget nyckeltal med id U31402. Rätta id:t i planen: det står på nyckeltalets sida i Kolada.",
    );
    fails(
        KPI,
        |_| rows(&[], 0, ""),
        "Kolada har inga nyckeltal med id N00945 och U31402. Rätta id:na i planen: de står på nyckeltalens sidor i Kolada.",
    );
    fails(
        PLACES,
        |_| rows(&[], 0, ""),
        &format!(
            "Listan över kommuner från [server]{PLACES} innehåller ingen kommun. Kontrollera adressen, och försök igen senare."
        ),
    );
    fails(
        DATA,
        |_| rows(&[], 0, ""),
        "Kolada svarade, men utan ett enda värde för N00945 och U31402. Kontrollera åren (--years) och att nyckeltalen är de \
         rätta.",
    );
}

#[test]
fn a_busy_server_is_asked_again() {
    for status in [429, 500, 503, 408] {
        let (came, asked) = with(move |_, path, before| match path {
            DATA if before < 2 => Reply::status(status),
            _ => good(path),
        });
        assert_eq!(came.as_deref(), Ok(EVERYTHING), "{status}");
        assert_eq!(asked, [KPI, PLACES, DATA, DATA, DATA]);
    }
    let (came, asked) = but(DATA, |_| Reply::status(429));
    let expected = format!(
        "[server]{DATA} säger att det är för många frågor just nu (svar 429). 5 försök gjordes. Försök igen senare."
    );
    assert_eq!((came, asked.len()), (Err(expected), 7));
    let (came, asked) = but(PLACES, |_| Reply::status(503));
    let expected =
        format!("Det blev fel hos servern: [server]{PLACES} gav svar 503. 5 försök gjordes. Försök igen senare.");
    assert_eq!((came, asked.len()), (Err(expected), 6));
}

/// Five milliseconds are a second here: 20 s are 100 ms, and no more than 60 s are waited.
#[test]
fn retry_after_is_obeyed_up_to_a_minute() {
    for (after, least) in [("20", 100), ("86400", 300)] {
        let began = Instant::now();
        let (came, _) = with(move |_, path, before| match path {
            KPI if before == 0 => Reply::with(429, &[("Retry-After", after)], ""),
            _ => good(path),
        });
        assert_eq!(came.as_deref(), Ok(EVERYTHING));
        let waited = began.elapsed();
        assert!(waited >= Duration::from_millis(least) && waited < Duration::from_secs(60), "{after}: {waited:?}");
    }
}

#[test]
fn an_answer_that_does_not_come_is_waited_for_and_given_up() {
    let server = Server::start(|_, path, _| match path {
        KPI => Reply::Silence(Duration::from_secs(20)),
        _ => good(path),
    });
    let came = fetched(&format!("{}/v3", server.address()), 2, &server);
    assert_eq!(came, Err(format!("[server]{KPI} svarade inte i tid. 2 försök gjordes. Försök igen senare.")));
    let (came, asked) = but(KPI, |_| Reply::with(200, &[("Content-Length", "500")], "{\"values\": ["));
    let expected = format!(
        "Förbindelsen bröts innan hela svaret från [server]{KPI} hade kommit. 5 försök gjordes. Försök igen senare."
    );
    assert_eq!((came, asked.len()), (Err(expected), 5));
}

#[test]
fn other_answers_are_final() {
    let reply = |status| move |_: &str| Reply::status(status);
    fails(
        KPI,
        reply(410),
        &format!(
            "[server]{KPI} finns inte längre (svar 410): det är en gammal version av Koladas API. Skriv --base-url \
             https://api.kolada.se/v3, eller utelämna flaggan."
        ),
    );
    fails(
        KPI,
        reply(404),
        &format!(
            "[server]{KPI} finns inte (svar 404). Kontrollera adressen i --base-url; Koladas API version 3 finns på \
             https://api.kolada.se/v3."
        ),
    );
    fails(
        KPI,
        reply(403),
        &format!(
            "[server]{KPI} svarar att du inte har tillgång (svar 403). Kolada kräver ingen inloggning: troligen är det en \
             proxy eller brandvägg som svarar. Fråga IT-avdelningen, eller spara svaren i webbläsaren och läs in dem med \
             --from."
        ),
    );
    fails(
        KPI,
        reply(418),
        &format!("[server]{KPI} gav ett svar som inte går att använda (svar 418). Kontrollera adressen i --base-url."),
    );
    let (_, asked) = but(KPI, reply(410));
    assert_eq!(asked, [KPI]);
}

#[test]
fn an_answer_that_is_none_is_named_with_its_address() {
    fails(
        DATA,
        |_| Reply::with(200, &[("Content-Type", "text/html")], "<html>"),
        &format!(
            "Svaret är en webbsida och inte JSON. Kontrollera adressen, och att ingen inloggningssida eller proxy svarar i \
             Koladas ställe. Svaret kom från [server]{DATA}."
        ),
    );
    fails(
        DATA,
        |_| Reply::json(r#"{"values": [{"kpi": "U31"#),
        &format!(
            "Svaret är avklippt: det tar slut efter byte 24 mitt i. Hämta det på nytt. Svaret kom från [server]{DATA}."
        ),
    );
    fails(
        DATA,
        |_| rows(&[&VALUES[0].replace("0482", "482")], 1, ""),
        &format!(
            "Kommunkoden ”482” i rad 1 av ”values” har tappat sina inledande nollor. En kommunkod har fyra siffror: här \
             troligen 0482. Hämta uppgifterna på nytt, och låt koden vara text. Svaret kom från [server]{DATA}."
        ),
    );
    fails(
        DATA,
        |_| rows(&[VALUES[0], &VALUES[0].replace("5.70", "5.8")], 1, ""),
        &format!(
            "U31402 år 2011 (totalt) finns två gånger för 0482 med olika värden: 5,70 och 5,8. Hämta uppgifterna på nytt; är \
             det sparade filer så ta bort den äldre. Svaret kom från [server]{DATA}."
        ),
    );
}

/// Two gigabytes are not waited for, whether they are said or come unasked.
#[test]
fn an_answer_too_large_is_not_read() {
    let expected = format!(
        "Svaret från [server]{DATA} är större än 64 MB. Så stor är ingen sida från Kolada: kontrollera adressen i --base-url."
    );
    fails(DATA, |_| Reply::with(200, &[("Content-Length", "2147483648")], "{"), &expected);
    let unsaid = |_: &str| {
        let mut bytes = b"HTTP/1.1 200 X\r\nConnection: close\r\n\r\n".to_vec();
        bytes.resize(66 * 1024 * 1024, b' ');
        Reply::Bytes(bytes)
    };
    fails(DATA, unsaid, &expected);
}

#[test]
fn an_address_that_is_none_is_not_asked() {
    let server = Server::start(|_, path, _| good(path));
    assert_eq!(
        fetched("api.kolada.se/v3", 1, &server),
        Err("”api.kolada.se/v3” är ingen adress till ett API. Skriv till exempel --base-url https://api.kolada.se/v3, utan \
             lösenord och utan frågetecken."
            .to_owned())
    );
    assert_eq!(server.asked(), Vec::<String>::new());
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(
        fetched(&format!("http://{free}"), 5, &server),
        Err(format!(
            "Servern i http://{free}{} tar inte emot någon förbindelse. Kontrollera adressen i --base-url, eller försök igen \
             senare.",
            KPI.trim_start_matches("/v3")
        ))
    );
}
