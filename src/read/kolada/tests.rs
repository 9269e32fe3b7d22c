//! Answers as the documentation has them, and as they should not be.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use rust_decimal::Decimal;

use super::*;
use crate::language::{Language, Words};
use crate::message::Message;
use crate::model::breakdown::Sex;
use crate::model::national::Municipality;
use crate::read::national::Wanted;

fn wanted() -> Wanted {
    Wanted { kpis: ["U31402".parse().unwrap()].into(), years: Some(2011..=2013) }
}

fn said(message: &Message) -> String {
    Words::new(Language::Swedish).say(message)
}

fn wrong(answer: &str) -> String {
    said(&data(answer.as_bytes(), &wanted()).unwrap_err())
}

/// A value as a line: `2011 women 0482 5.70 Plain`.
fn lines(values: &[Value]) -> Vec<String> {
    let sex = |sex| match sex {
        Some(Sex::Women) => "women",
        Some(Sex::Men) => "men",
        None => "all",
    };
    let shown = |value: Option<Decimal>| value.map_or_else(|| "-".to_owned(), |value| value.to_string());
    let line = |(row, place, value, status): &Value| {
        format!("{} {} {} {place} {} {status:?}", row.kpi, row.year, sex(row.sex), shown(*value))
    };
    values.iter().map(line).collect()
}

fn row(municipality: &str, period: &str, values: &str) -> String {
    format!(r#"{{"kpi": "U31402", "municipality": {municipality}, "period": {period}, "values": [{values}]}}"#)
}

fn answer(rows: &[String]) -> String {
    format!(r#"{{"values": [{}], "count": {}, "previous_url": null, "next_url": null}}"#, rows.join(","), rows.len())
}

#[test]
fn values_are_read_with_the_digits_that_stand_there() {
    let text = answer(&[
        row(
            r#""0482""#,
            "2011",
            r#"{"gender": "K", "count": 1, "status": "", "value": 5.70, "isdeleted": false},
               {"gender": "M", "count": 1, "status": null, "value": 33.300000000000004},
               {"gender": "T", "count": 0, "status": "Missing", "value": null},
               {"gender": "T", "count": 1, "status": "", "value": 99, "isdeleted": true}"#,
        ),
        row(r#""0000""#, r#""2012""#, r#"{"gender": "T", "status": "Preliminary", "value": 1.25e2, "extra": [[1]]}"#),
        row(r#""0483""#, "2012", r#"{"gender": "T", "value": -5E-1}, {"gender": "K", "status": "Private"}"#),
        // Nobody asked for these.
        row(r#""G35815""#, "2012", r#"{"gender": "T", "value": 1}"#),
        row(r#""0482""#, "2014", r#"{"gender": "T", "value": 1}"#),
        row(r#""0482""#, "2013", r#"{"gender": "T", "value": 1}"#).replace("U31402", "N00945"),
    ]);
    let text = text.replace(r#""next_url": null"#, r#""next_url": "http://h/v3/x?page=2""#);
    let page = data(text.as_bytes(), &wanted()).unwrap();
    assert_eq!(
        lines(&page.values),
        [
            "U31402 2011 women 0482 5.70 Plain",
            "U31402 2011 men 0482 33.300000000000004 Plain",
            "U31402 2011 all 0482 - Missing",
            "U31402 2012 all 0000 125 Preliminary",
            "U31402 2012 all 0483 -0.5 Plain",
            "U31402 2012 women 0483 - Private",
        ]
    );
    assert_eq!((page.count, page.total, page.next.as_deref()), (6, Some(6), Some("http://h/v3/x?page=2")));
    assert_eq!(kind(text.as_bytes()), Ok(Some(Kind::Data)));
}

#[test]
fn numbers_that_cannot_be_kept_exactly_are_refused() {
    let value = |digits: &str| {
        let text = answer(&[row(r#""0482""#, "2011", &format!(r#"{{"gender": "T", "value": {digits}}}"#))]);
        data(text.as_bytes(), &wanted()).map(|page| page.values[0].2.unwrap().to_string()).map_err(|error| said(&error))
    };
    for (digits, number) in [
        ("0", "0"),
        ("0.0", "0.0"),
        ("-12.50", "-12.50"),
        ("1e3", "1000"),
        ("12.5E-3", "0.0125"),
        ("0e99", "0"),
        ("\"5.7\"", "5.7"),
        ("79228162514264337593543950335", "79228162514264337593543950335"),
    ] {
        assert_eq!(value(digits).as_deref(), Ok(number), "{digits}");
    }
    for digits in
        ["0.12345678901234567890123456789012", "1e99", "1e-99", "\"fem\"", "[1]", "true", "\"1,5\"", "1e9999999999"]
    {
        let shown = digits.trim_matches('"');
        let expected = format!(
            "”{shown}” i rad 1 av ”values” är inget tal som kan läsas exakt. Ett värde är ett tal med högst 28 siffror, eller null."
        );
        assert!(
            value(digits).is_err_and(|error| error.replace("”\"", "”").replace("\"”", "”") == expected),
            "{digits}: {:?}",
            value(digits)
        );
    }
}

#[test]
fn the_same_value_twice_is_one_and_two_values_are_an_error() {
    let twice = |second: &str| {
        answer(&[
            row(r#""0482""#, "2011", r#"{"gender": "K", "value": 5.7}"#),
            row(r#""0482""#, "2011", &format!(r#"{{"gender": "K", "value": {second}}}"#)),
        ])
    };
    let page = data(twice("5.70").as_bytes(), &wanted()).unwrap();
    assert_eq!(lines(&page.values), ["U31402 2011 women 0482 5.7 Plain"]);
    let ending = "Hämta uppgifterna på nytt; är det sparade filer så ta bort den äldre.";
    let beginning = "U31402 år 2011 (kvinnor) finns två gånger för 0482 med olika värden:";
    assert_eq!(wrong(&twice("5.8")), format!("{beginning} 5,7 och 5,8. {ending}"));
    assert_eq!(wrong(&twice("null")), format!("{beginning} 5,7 och inget värde. {ending}"));
}

#[test]
fn what_is_wrong_is_said_with_its_row() {
    let figure = r#"{"gender": "T", "value": 1}"#;
    let place = |code: &str| wrong(&answer(&[row(r#""0482""#, "2011", figure), row(code, "2011", figure)]));
    let zero = "i rad 2 av ”values” har tappat sina inledande nollor. En kommunkod har fyra siffror: här troligen 0482. \
                Hämta uppgifterna på nytt, och låt koden vara text.";
    assert_eq!(place("482"), format!("Kommunkoden ”482” {zero}"));
    assert_eq!(place(r#""482""#), format!("Kommunkoden ”482” {zero}"));
    assert_eq!(
        place(r#""04822""#),
        "”04822” i rad 2 av ”values” är ingen kommunkod. En kommunkod har fyra siffror, till exempel 0482; riket är 0000."
    );
    assert_eq!(
        wrong(&answer(&[row(r#""0482""#, "11", figure)])),
        "”11” i rad 1 av ”values” är inget år. Ett år har fyra siffror, från 1900 till 2100."
    );
    assert_eq!(
        wrong(&answer(&[row(r#""0482""#, "2011", r#"{"gender": "F", "value": 1}"#)])),
        "”F” i rad 1 av ”values” är inget kön. Kolada skriver K för kvinnor, M för män och T för totalt."
    );
}

#[test]
fn what_is_no_answer_is_said_with_its_byte() {
    let whole = answer(&[row(r#""0482""#, "2011", r#"{"gender": "T", "value": 1}"#)]);
    for cut in [1, 20, whole.len() - 1] {
        let expected = format!("Svaret är avklippt: det tar slut efter byte {cut} mitt i. Hämta det på nytt.");
        assert_eq!(wrong(&whole[..cut]), expected);
    }
    let json = |byte: usize| {
        format!(
            "Svaret är inte JSON: det blir fel vid byte {byte}. Hämta det på nytt; är det en sparad fil så kontrollera att \
             den är sparad direkt från Koladas API."
        )
    };
    assert_eq!(wrong("{\n\"values\": x"), json(13));
    assert_eq!(wrong("kpi;municipality"), json(1));
    assert_eq!(wrong(&"[".repeat(100_000)), json(1));
    let html = "Svaret är en webbsida och inte JSON. Kontrollera adressen, och att ingen inloggningssida eller proxy svarar i \
                Koladas ställe.";
    assert_eq!(wrong("\n<!DOCTYPE html>"), html);
    assert_eq!(wrong(""), "Svaret är tomt. Hämta det på nytt.");
    let no_values = "Svaret saknar ”values”. Så ser inget svar från Koladas API ut: kontrollera adressen, eller att filen är \
                     den rätta.";
    assert_eq!(wrong(r#"{"detail": "Not found"}"#), no_values);
    assert_eq!(wrong(r#"{"values": null}"#), no_values);
    let shape = |byte: usize| {
        format!(
            "Det som står vid byte {byte} i svaret har inte den form som Koladas API version 3 ger. Kontrollera adressen, \
             eller att filen är den rätta."
        )
    };
    assert_eq!(wrong(r#"{"values": [["U31402", "0482", 2011, []]]}"#), shape(13));
    assert_eq!(wrong(r#"{"values": [{"kpi": "U31402"}]}"#), shape(13));
    assert_eq!(wrong(r#"{"values": {}}"#), shape(11));
    assert!(data(b"\xef\xbb\xbf{\"values\": []}", &wanted()).is_ok(), "a byte order mark");
    assert_eq!(
        said(&data(b"{\"values\": \"\xe5\"}", &wanted()).unwrap_err()),
        "Svaret är ingen text i UTF-8: det som börjar vid byte 13 kan inte läsas. Är det en sparad fil så hämta den på nytt \
         och spara den som den är."
    );
}

/// Nesting costs neither stack nor much memory: it is passed over, or it is a fault.
#[test]
fn deep_nesting_is_harmless() {
    let deep = |open: &str, close: &str| open.repeat(1_000_000) + &close.repeat(1_000_000);
    let value = answer(&[row(r#""0482""#, "2011", &format!(r#"{{"gender": "T", "value": {}}}"#, deep("[", "]")))]);
    assert!(wrong(&value).starts_with("”[[[["));
    assert!(wrong(&value).len() < 300);
    let beside = format!(r#"{{"more": {}, "values": []}}"#, deep("[", "]"));
    assert_eq!(data(beside.as_bytes(), &wanted()).unwrap().count, 0);
    assert!(wrong(&format!(r#"{{"values": [{}]}}"#, deep(r#"{"a":"#, ""))).starts_with("Svaret är inte JSON"));
}

#[test]
fn metadata_and_municipalities_are_read() {
    let text = r#"{"values": [
        {"id": "U31402", "title": " Elever (- 2024) ", "description": "x", "publication_date": "2013-06-01",
         "prel_publication_date": null, "publ_period": 2012, "is_divided_by_gender": true},
        {"id": "N00945", "title": "Invånare", "prel_publication_date": "2013-02-01", "publ_period": ""},
        {"id": "X", "title": "another shape"}], "count": 3, "next_url": null}"#;
    let page = kpis(text.as_bytes()).unwrap();
    let info = |kpi: &str, title: &str, dates: [Option<&str>; 3]| {
        let [publication, preliminary_publication, publ_period] = dates.map(|date| date.map(ToOwned::to_owned));
        let kpi = kpi.parse().unwrap();
        KpiInfo { kpi, title: title.to_owned(), publication, preliminary_publication, publ_period }
    };
    let first = info("U31402", "Elever (- 2024)", [Some("2013-06-01"), None, Some("2012")]);
    let second = info("N00945", "Invånare", [None, Some("2013-02-01"), None]);
    assert_eq!((page.values, page.count, page.total, page.next), (vec![first, second], 3, Some(3), None));
    assert_eq!(kind(text.as_bytes()), Ok(Some(Kind::Kpis)));

    let text = r#"{"values": [{"id": "0000", "title": "Riket", "type": "L"}, {"id": "0001", "title": "Region", "type": "L"},
        {"id": "0482", "title": "Flen", "type": "K"}, {"id": "G35815", "title": "Liknande", "type": "G"},
        {"id": "0005", "title": "no municipality", "type": "K"}]}"#;
    let page = municipalities(text.as_bytes()).unwrap();
    assert_eq!(page.values, [Municipality::NATION, "0482".parse().unwrap()]);
    assert_eq!((page.count, page.total), (5, None));
    assert_eq!(kind(text.as_bytes()), Ok(Some(Kind::Municipalities)));
    assert_eq!(kind(br#"{"values": []}"#), Ok(None));
}

#[test]
fn the_last_year_stands_at_the_end_of_the_title() {
    for (title, year) in [
        ("Elever (- 2024)", Some(2024)),
        ("Elever (-2019) ", Some(2019)),
        ("Elever, andel (%) (– 2020)", Some(2020)),
        ("Elever (2010-2024)", None),
        ("Elever (- 24)", None),
        ("Elever (- 2024) i skolan", None),
        ("Elever - 2024", None),
        ("", None),
    ] {
        assert_eq!(ended(title), year, "{title}");
    }
}

/// Values of several answers are put together, whichever comes first.
#[test]
fn answers_are_gathered() {
    let read = |municipality: &str, figure: &str| {
        let text = answer(&[row(municipality, "2011", figure)]);
        data(text.as_bytes(), &wanted()).unwrap().values
    };
    let flen = read(r#""0482""#, r#"{"gender": "T", "value": 5.7, "status": "Preliminary"}"#);
    let nation = read(r#""0000""#, r#"{"gender": "T", "value": null}"#);
    let mut gathered = Gathered::default();
    for value in flen.iter().chain(&nation).chain(&flen) {
        gathered.take(value).unwrap();
    }
    let (national, statuses) = gathered.finish();
    let (key, values) = national.rows.first_key_value().unwrap();
    assert_eq!(national.rows.len(), 1);
    assert_eq!(*values, [(Municipality::NATION, None), ("0482".parse().unwrap(), Some(Decimal::new(57, 1)))]);
    assert_eq!(statuses, [((*key, "0482".parse().unwrap()), Status::Preliminary)].into());
}
