#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

mod catalogue;
mod faults;

use std::fmt::Write as _;
use std::path::PathBuf;

use proptest::prelude::*;

use super::*;
use crate::model::measurement::{Kind, Value};
use crate::read::spoken::Speaker;
use crate::source::Sources;

/// What a text holds, a line a measurement, as `place indicator period value …`; then, a line each, what is wrong.
fn told(text: &str, language: usize) -> String {
    let mut sources = Sources::default();
    let file = sources.add("m.csv".to_owned(), PathBuf::from("m.csv"), text.to_owned());
    let (measurements, findings) = read(file, text);
    let speaker = Speaker::new(language);
    let mut lines = String::new();
    for measurement in &measurements {
        writeln!(lines, "{}", line(measurement, &sources)).unwrap();
    }
    for finding in &findings {
        writeln!(lines, "{}", speaker.finding(finding, &sources)).unwrap();
    }
    lines
}

/// All of a measurement that is not as if nothing were said.
fn line(m: &Measurement, sources: &Sources) -> String {
    let place = sources.position(m.at);
    let indicator = sources.text(m.indicator.span).replace("\"\"", "\"");
    assert_eq!(indicator, m.indicator.value.as_str().replace("\"\"", "\""));
    let value = match &m.value {
        Value::Number(number) => number.to_string(),
        Value::Missing(mark) => format!("missing({mark})"),
    };
    let mut line = format!("{}:{} {} {} {value}", place.line, place.column, m.indicator.value, m.period);
    let mut add =
        |name: &str, what: Option<String>| what.into_iter().for_each(|what| write!(line, " {name}={what}").unwrap());
    add("sex", m.breakdown.sex.map(|sex| format!("{sex:?}")));
    add("area", m.breakdown.area.clone());
    add("age", m.breakdown.age.clone());
    add("unit", m.breakdown.unit.clone());
    add("group", m.comparison.value.as_ref().map(|at| format!("{}@{}", at.value, sources.position(at.span).column)));
    add("lower", m.comparison.lower_quartile.map(|number| number.to_string()));
    add("upper", m.comparison.upper_quartile.map(|number| number.to_string()));
    add("colour", m.comparison.colour.map(|colour| colour.name().to_owned()));
    add(
        "rank",
        m.comparison.rank.map(|rank| {
            format!("{}/{}{}", rank.place, rank.of, rank.equal.map_or_else(String::new, |equal| format!("/{equal}")))
        }),
    );
    add("source", m.source.as_deref().map(str::to_owned));
    add("kind", (m.kind != Kind::Outcome).then(|| format!("{:?}", m.kind)));
    add("breaks", m.breaks_series.then(String::new));
    add("replaces", m.replaces.then(String::new));
    add("comment", m.comment.clone());
    line
}

/// Asserts what a text holds, by lines without their indentation.
fn holds(text: &str, expected: &str) {
    let expected: Vec<_> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(told(text, 0).lines().collect::<Vec<_>>(), expected, "{text}");
}

#[test]
fn reads_the_long_form() {
    holds(
        "indikator;period;värde;kön;område;enhet;jämförelse;undre kvartil;övre kvartil;färg;källa;kommentar\n\
         arbetslosa-18-24;2011;5,7;;;;4,0;;;röd;Arbetsförmedlingen;\n\
         vantetid-forsorjningsstod;2011;35;;;;14;;;;KKiK;\n\
         processutveckling;2011;iu;;;;iu;;;;egen mätning;ingen uppgift\n\
         nojda-tillganglighet;2012;67;kvinnor;;;;;;;brukarundersökning;\n\
         vantetid-sarskilt-boende;2013-H1;64,0;;Malmköping;Almgården;55,1;32,50;68,00;Gul;;\n",
        "2:23 arbetslosa-18-24 2011 5.7 group=4.0@30 colour=red source=Arbetsförmedlingen
         3:32 vantetid-forsorjningsstod 2011 35 group=14@38 source=KKiK
         4:24 processutveckling 2011 missing(iu) source=egen mätning comment=ingen uppgift
         5:27 nojda-tillganglighet 2012 67 sex=Women source=brukarundersökning
         6:34 vantetid-sarskilt-boende 2013-H1 64.0 area=Malmköping unit=Almgården group=55.1@61 lower=32.50 \
         upper=68.00 colour=yellow",
    );
}

#[test]
fn reads_english_and_any_case_and_order() {
    holds(
        "\u{a0}VALUE ,Indicator,Year,Gender,Age,Lower_Quartile,Color,RANK,Kind,Remark,Replaces,Comment\r\n\
         \"5,70%\",a,Q3 2013,Female,65–79,.,GREEN,12/171,forecast,not comparable,yes,\r\n\
         1 234.5,b,first half of 2013,all,total,x,-,n/a,Preliminary,new question,,seen\r\n",
        "2:2 a 2013-Q3 5.70 sex=Women age=65–79 colour=green rank=12/171 kind=Forecast breaks= replaces=
         3:1 b 2013-H1 1234.5 kind=Preliminary comment=seen; new question",
    );
}

#[test]
fn reads_the_wide_form() {
    holds(
        "indikator;kön;2009;T2 2010;2011;;slag\r\nsjukfranvaro;;6,26;;4,67;;\r\nnojda;m;iu;-;80 %;;prognos\r\n",
        "2:15 sjukfranvaro 2009 6.26
         2:21 sjukfranvaro 2011 4.67
         3:9 nojda 2009 missing(iu) sex=Men kind=Forecast
         3:12 nojda 2010-T2 missing(-) sex=Men kind=Forecast
         3:14 nojda 2011 80 sex=Men kind=Forecast",
    );
}

#[test]
fn no_mark_for_a_missing_value_is_a_number() {
    let marks = [
        "",
        "iu",
        "IU",
        "i.u.",
        "I.U.",
        "..",
        ".",
        "-",
        "--",
        "–",
        "—",
        "−",
        "x",
        "X",
        "saknas",
        "Saknas",
        "Ingen uppgift",
        "n/a",
        "N/A",
        "na",
        "#N/A",
        "#SAKNAS!",
        "missing",
        "Missing",
    ];
    let mut text = "indikator;period;värde;jämförelse\n".to_owned();
    let mut expected = String::new();
    for (mark, line) in marks.iter().zip(2..) {
        writeln!(text, "a;2013;{mark};{mark}").unwrap();
        writeln!(expected, "{line}:8 a 2013 missing({mark})").unwrap();
    }
    holds(&text, &expected);
}

#[test]
fn a_remark_ends_a_series_or_is_a_comment() {
    holds(
        "indikator;period;värde;anmärkning;kommentar\n\
         a;2011;1;ej jämförbar;\n\
         a;2012;2;Ej jämförbart: ny enkät;\n\
         a;2013;3;Ny definition;från Skolverket\n\
         a;2014;4;jämförbar trots ny definition;\n\
         a;2015;5;litet underlag;se not 2\n",
        "2:8 a 2011 1 breaks=
         3:8 a 2012 2 breaks= comment=Ej jämförbart: ny enkät
         4:8 a 2013 3 breaks= comment=från Skolverket
         5:8 a 2014 4 comment=jämförbar trots ny definition
         6:8 a 2015 5 comment=se not 2; litet underlag",
    );
}

#[test]
fn a_rank_has_its_number_beside_it() {
    holds(
        "indikator;period;värde;rang;antal\na;2013;1;12;171\nb;2013;1;12/171;\nc;2013;1;12 av 171;171\nd;2013;1;;171\n",
        "2:8 a 2013 1 rank=12/171
         3:8 b 2013 1 rank=12/171
         4:8 c 2013 1 rank=12/171
         5:8 d 2013 1",
    );
}

#[test]
fn reads_a_file_with_its_separator_named() {
    holds("sep=,\r\nindikator,period,värde\r\na,2013,\"5,7\"\r\n", "3:9 a 2013 5.7");
}

proptest! {
    #[test]
    fn never_panics_on_any_bytes(bytes: Vec<u8>) {
        told(&text::decode(&bytes).text, 0);
    }

    #[test]
    fn never_panics_on_what_looks_like_a_table(
        header in prop::collection::vec("indikator|period|värde|kön|färg|rang|antal|2013|aug 2013||\\PC*", 1..8),
        cells in prop::collection::vec("[0-9]{0,3}[,. ]?[0-9]*|kvinnor|röd|iu|2013|12/171|\"|\n|\\PC*", 0..60),
    ) {
        let rows: Vec<_> = cells.chunks(header.len()).map(|row| row.join(";")).collect();
        for language in 0..2 {
            told(&format!("{}\n{}", header.join(";"), rows.join("\n")), language);
        }
    }
}
