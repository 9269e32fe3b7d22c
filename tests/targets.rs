//! Target phrases: a corpus of what people write and the rule that each is, one of what is no rule, and what must hold
//! for any rule and any text.
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
use std::fmt::Write as _;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use chrono::NaiveDate;
use common::{json_in, write};
use plan::model::colour::Colour;
use plan::model::id::Id;
use plan::model::period::Period;
use plan::model::rule::{
    Bound, Budget, Change, ColourGoal, ColourRule, Comparator, Deadline, Extent, GroupRef, GroupRule, Keep, Measure,
    Members, Place, Quantity, Range, RankRule, Rule, Side, Since, Standing, Way,
};
use plan::model::unit::Unit;
use plan::read::target::{Context, Unreadable, read};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::Value;

const READABLE: &str = include_str!("targets.tsv");
const UNREADABLE: &str = include_str!("targets-unreadable.tsv");

/// The kinds of `interfaces.md`.
const KINDS: [&str; 21] = [
    "above", "all", "at-least", "at-most", "below", "budget", "colour", "decrease", "done", "either", "every",
    "exactly", "group", "increase", "keep", "none", "number", "range", "rank", "some", "started",
];

fn groups() -> [(Id, String); 3] {
    [("riket", "Riket"), ("lanet", "Länet"), ("kkik", "Kommunens Kvalitet i Korthet")]
        .map(|(id, name)| (Id::new(id), name.to_owned()))
}

/// Reads a phrase beside an indicator with this unit, in an organisation with these groups.
fn read_with(phrase: &str, unit: Option<&str>) -> Result<Rule, Unreadable> {
    let unit = unit.filter(|unit| !unit.is_empty()).map(Unit::new);
    read(phrase, Context { groups: &groups(), unit: unit.as_ref(), title: None })
}

fn rows(corpus: &str) -> Vec<Vec<&str>> {
    let lines = corpus.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split('\t').collect()).collect()
}

/// All that is wrong at once.
fn none_of(faults: &[String]) {
    assert!(faults.is_empty(), "{} of the rows:\n{}\n", faults.len(), faults.join("\n"));
}

#[test]
fn the_corpora_are_large_and_cover_every_kind() {
    let (readable, unreadable) = (rows(READABLE), rows(UNREADABLE));
    assert!(readable.len() >= 250 && unreadable.len() >= 40, "{}, {}", readable.len(), unreadable.len());
    let phrases: BTreeSet<&str> = readable.iter().chain(&unreadable).map(|row| row[0]).collect();
    assert_eq!(phrases.len(), readable.len() + unreadable.len(), "every phrase stands once");
    for row in &readable {
        assert_eq!(row.len(), 4, "{row:?}");
        assert!(["higher", "lower", "neither"].contains(&row[1]), "{row:?}");
    }
    let kinds: BTreeSet<&str> =
        readable.iter().filter_map(|row| Some(read_with(row[2], Some(row[3])).ok()?.kind())).collect();
    assert_eq!(kinds, BTreeSet::from(KINDS));
}

#[test]
fn every_phrase_is_the_rule_that_people_mean() {
    let faults: Vec<String> = rows(READABLE)
        .into_iter()
        .filter_map(|row| {
            let found = match read_with(row[0], Some(row[3])) {
                Ok(rule) if rule.to_string() == row[2] => return None,
                Ok(rule) => format!("read as: {rule}"),
                Err(unreadable) => format!("not understood from: {:?}", &row[0][unreadable.at]),
            };
            Some(format!("  {:?} is: {}; {found}", row[0], row[2]))
        })
        .collect();
    none_of(&faults);
}

#[test]
fn every_canonical_form_reads_back() {
    let faults: Vec<String> = rows(READABLE)
        .into_iter()
        .filter_map(|row| {
            let again = match read_with(row[2], Some(row[3])) {
                Ok(rule) if rule.to_string() == row[2] => return None,
                Ok(rule) => format!("read as: {rule}"),
                Err(unreadable) => format!("not understood from: {:?}", &row[2][unreadable.at]),
            };
            Some(format!("  {:?}: {again}", row[2]))
        })
        .collect();
    none_of(&faults);
    // Not only the words: the rule is the same one.
    for row in rows(READABLE) {
        if let Ok(rule) = read_with(row[0], Some(row[3])) {
            assert_eq!(read_with(&rule.to_string(), Some(row[3])).as_ref(), Ok(&rule), "{row:?}");
        }
    }
}

#[test]
fn what_is_no_rule_is_not_read_and_the_words_at_fault_are_shown() {
    let faults: Vec<String> = rows(UNREADABLE)
        .into_iter()
        .filter_map(|row| match read_with(row[0], None) {
            Ok(rule) => Some(format!("  {:?} is no rule, but read as: {rule}", row[0])),
            Err(unreadable) => {
                let words = &row[0][unreadable.at];
                (words != row[1]).then(|| format!("  {:?}: {:?} is at fault, not {words:?}", row[0], row[1]))
            }
        })
        .collect();
    none_of(&faults);
    for nothing in ["", " ", ".", "\u{a0}", ";", "-"] {
        assert!(read_with(nothing, None).is_err(), "{nothing:?}");
    }
}

/// The reader and the program agree: every phrase that can be read stands in a plan, with its unit and direction.
#[test]
fn a_plan_of_all_phrases_is_read_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let mut organisation =
        "[organisation]\nname = \"Prov\"\n[[committee]]\nid = \"n\"\nname = \"Nämnden\"\n".to_owned();
    for (id, name) in groups() {
        write!(organisation, "[[group]]\nid = \"{id}\"\nname = \"{name}\"\n").unwrap();
    }
    let mut plan = "[plan]\ntitle = \"Prov\"\ncommittee = \"n\"\nperiod = \"2013\"\n\
                    [[goal]]\nid = \"1\"\ntitle = \"Mål\"\n"
        .to_owned();
    let readable: Vec<_> = rows(READABLE).into_iter().filter(|row| read_with(row[0], Some(row[3])).is_ok()).collect();
    assert!(readable.len() >= 250);
    for (number, row) in readable.iter().enumerate() {
        let unit = if row[3].is_empty() { String::new() } else { format!("unit = \"{}\"\n", row[3]) };
        let (phrase, better) = (row[0], row[1]);
        write!(
            plan,
            "[[goal.indicator]]\nid = \"i{number}\"\ntitle = \"Mått nummer {number} av alla\"\n{unit}\
             better = \"{better}\"\ncompare = \"riket\"\ntarget = \"{phrase}\"\n"
        )
        .unwrap();
    }
    write(folder.path(), "organisation.toml", &organisation);
    write(folder.path(), "n/2013/plan.toml", &plan);
    let status = json_in(folder.path(), &["status", "--format", "json"], 0);
    let indicators = status["plans"][0]["goals"][0]["indicators"].as_array().unwrap();
    assert_eq!(indicators.len(), readable.len());
    for (judged, row) in indicators.iter().zip(&readable) {
        let rule = read_with(row[0], Some(row[3])).unwrap().to_string();
        assert_eq!(judged["target"], serde_json::json!({"text": row[0], "rule": rule, "year": Value::Null}));
        let verdict = if rule == "none" { "no-target" } else { "not-measured" };
        // What has a deadline or a start before the end of 2013 is judged like the rest; what has a later one waits.
        let waits = rule.contains("2014-12-31") && judged["verdict"] == "not-due";
        assert!(waits || judged["verdict"] == verdict, "{judged}");
    }
}

/// Long repetitions come back: with a rule, or with an error. Whoever waits for an answer only needs to know that one
/// comes, so nothing is measured; but a reader that never ends must not hold up all other tests either.
#[test]
fn repetitions_come_to_an_end() {
    const REPEATED: [&str; 22] = [
        "för samtliga enheter ",
        "samtliga enheter: ",
        "minst 85 % för samtliga enheter ",
        "senast 2013 ",
        "jämfört med 2010 ",
        "öka ",
        "öka eller ",
        "eller ",
        "minst 2 enheter: ",
        "år 2010 ",
        "varje år ",
        "minst ",
        "1 ",
        "1-",
        "; ",
        "öka; ",
        "gult och ",
        "mål ",
        "i ",
        "från 2013 ",
        "än 2010 ",
        "((((",
    ];
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        for words in REPEATED {
            for length in [100, 400, 401, 4000] {
                let text = words.repeat(length / words.len() + 1);
                let text = &text[..text.floor_char_boundary(length)];
                for phrase in [text.to_owned(), format!("öka {text}"), format!("{text} öka")] {
                    tell.send(Some(phrase.clone())).unwrap();
                    let _ = read_with(&phrase, None);
                }
            }
        }
        tell.send(None).unwrap();
    });
    let mut read_last = String::new();
    loop {
        match told.recv_timeout(Duration::from_secs(60)) {
            Ok(Some(phrase)) => read_last = phrase,
            Ok(None) => break,
            Err(RecvTimeoutError::Timeout) => panic!("no answer to {read_last:?}"),
            Err(RecvTimeoutError::Disconnected) => panic!("{read_last:?} makes the reader panic"),
        }
    }
}

fn number() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        (0_i64..=3000).prop_map(Decimal::from),
        (0_i64..=99_999, 0_u32..=4).prop_map(|(digits, scale)| Decimal::new(digits, scale)),
        (0_i64..=i64::MAX).prop_map(Decimal::from),
    ]
}

fn signed() -> impl Strategy<Value = Decimal> {
    (number(), any::<bool>()).prop_map(|(number, negative)| if negative { -number } else { number })
}

fn measure() -> impl Strategy<Value = Option<Measure>> {
    let unit = prop::sample::select(vec![
        "days",
        "working-days",
        "weeks",
        "months",
        "years",
        "hours",
        "minutes",
        "kr",
        "tkr",
        "mkr",
        "pcs",
        "persons",
        "participants",
        "users",
        "inhabitants",
        "employees",
        "fte",
        "times",
        "index",
        "score",
        "cases",
        "households",
        "children",
        "pupils",
        "dwellings",
        "workplaces",
        "",
    ]);
    let per = prop::sample::select(vec![
        "year",
        "month",
        "week",
        "day",
        "quarter",
        "user",
        "inhabitant",
        "fte",
        "place",
        "pupil",
        "child",
        "hour",
        "case",
        "unit",
        "",
    ]);
    let named = (unit, per).prop_map(|(unit, per)| {
        let per = if per.is_empty() { String::new() } else { format!("per {per}") };
        let name = format!("{unit} {per}").trim().to_owned();
        (!name.is_empty()).then_some(Measure::Named(name))
    });
    prop_oneof![Just(None), Just(Some(Measure::Percent)), Just(Some(Measure::Points)), named]
}

fn amount() -> impl Strategy<Value = Quantity> {
    (number(), measure()).prop_map(|(number, measure)| Quantity { number, measure })
}

fn level() -> impl Strategy<Value = Quantity> {
    (signed(), measure()).prop_map(|(number, measure)| Quantity { number, measure })
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (1900_i32..2200, 1_u32..=365).prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day).unwrap())
}

fn period() -> impl Strategy<Value = Period> {
    let year = || 1900_i32..2199;
    prop_oneof![
        3 => year().prop_map(|year| Period::year(year).unwrap()),
        1 => (year(), 1_i32..9).prop_map(|(from, more)| Period::years(from, (from + more).min(2199)).unwrap()),
        1 => (year(), 1_u32..=2).prop_map(|(year, part)| Period::half_year(year, part).unwrap()),
        1 => (year(), 1_u32..=3).prop_map(|(year, part)| Period::tertial(year, part).unwrap()),
        1 => (year(), 1_u32..=4).prop_map(|(year, part)| Period::quarter(year, part).unwrap()),
        1 => (year(), 1_u32..=12).prop_map(|(year, month)| Period::month(year, month).unwrap()),
        1 => (year(), 1_u32..12, 1_u32..=12)
            .prop_map(|(year, from, to)| Period::month_range((year, from), (year, to.max(from + 1))).unwrap()),
        1 => year().prop_map(|year| Period::school_year(year).unwrap()),
        1 => day().prop_map(Period::day),
    ]
}

fn since() -> impl Strategy<Value = Option<Since>> {
    prop_oneof![2 => Just(None), 1 => period().prop_map(|period| Some(Since::Period(period))), 1 => Just(Some(Since::Previous))]
}

fn group() -> impl Strategy<Value = GroupRef> {
    let named = prop::sample::select(vec!["riket", "lanet", "kkik"]).prop_map(|id| GroupRef::Named(Id::new(id)));
    prop_oneof![Just(GroupRef::Own), named]
}

fn comparator() -> impl Strategy<Value = Comparator> {
    use Comparator::{Above, AtLeast, AtMost, Below, Exactly};
    prop::sample::select(vec![AtLeast, AtMost, Above, Below, Exactly])
}

fn members() -> impl Strategy<Value = Members> {
    prop::sample::select(vec![Members::Sexes, Members::Units, Members::Areas, Members::Ages, Members::Any])
}

fn bound() -> impl Strategy<Value = Rule> {
    (comparator(), level()).prop_map(|(comparator, level)| Rule::Bound(Bound { comparator, level }))
}

fn range() -> impl Strategy<Value = Rule> {
    (signed(), signed(), measure()).prop_map(|(one, other, measure)| {
        let high = Quantity { number: one.max(other), measure };
        Rule::Range(Range { low: one.min(other), high })
    })
}

fn change() -> impl Strategy<Value = Rule> {
    let extent = prop_oneof![
        Just(None),
        amount().prop_map(|amount| Some(Extent::By(amount))),
        level().prop_map(|level| Some(Extent::To(level))),
        period().prop_map(|period| Some(Extent::ToPeriod(period))),
    ];
    let way = prop::sample::select(vec![Way::Up, Way::Down, Way::Better]);
    (way, extent, any::<bool>(), prop::option::of(group()), since()).prop_map(
        |(way, extent, every_year, relative_to, since)| {
            // How far the distance to a group changes is nothing that can be said.
            let relative_to = relative_to.filter(|_| extent.is_none());
            Rule::Change(Change { way, extent, every_year, relative_to, since })
        },
    )
}

fn keep() -> impl Strategy<Value = Rule> {
    let side = prop::sample::select(vec![Side::Better, Side::Above, Side::Below]);
    (prop::option::of(amount()), side, since())
        .prop_map(|(within, side, since)| Rule::Keep(Keep { within, side, since }))
}

fn colour() -> impl Strategy<Value = Rule> {
    let from = prop::sample::subsequence(Colour::ALL.to_vec(), 0..=3);
    let to = prop_oneof![
        prop::sample::select(Colour::ALL.to_vec()).prop_map(ColourGoal::AtLeast),
        Just(ColourGoal::Kept),
        Just(ColourGoal::Better),
    ];
    (from, to).prop_map(|(from, to)| Rule::Colour(ColourRule { from, to }))
}

fn against() -> impl Strategy<Value = Rule> {
    let standing = prop_oneof![Just(Standing::Better), Just(Standing::AsGood), comparator().prop_map(Standing::Bound)];
    (standing, group(), prop::option::of(amount()))
        .prop_map(|(standing, group, margin)| Rule::Group(GroupRule { standing, group, margin }))
}

fn rank() -> impl Strategy<Value = Rule> {
    let percent = || (1_i64..1000).prop_map(|tenths| Decimal::new(tenths, 1));
    let place = prop_oneof![
        percent().prop_map(Place::BestPercent),
        (1_u32..400).prop_map(Place::Best),
        percent().prop_map(Place::NotWorstPercent),
    ];
    (place, group()).prop_map(|(place, group)| Rule::Rank(RankRule { place, group }))
}

/// What may stand beside "or".
fn alternative() -> impl Strategy<Value = Rule> {
    prop_oneof![bound(), change(), keep(), against(), rank()]
}

/// A rule that is not made of rules, or of alternatives.
fn core() -> impl Strategy<Value = Rule> {
    prop_oneof![
        2 => bound(),
        1 => level().prop_map(Rule::Number),
        1 => range(),
        3 => change(),
        2 => keep(),
        2 => colour(),
        2 => against(),
        2 => rank(),
        1 => Just(Rule::Done),
        1 => Just(Rule::Started),
        1 => prop::sample::select(vec![Budget::Within, Budget::NotNegative]).prop_map(Rule::Budget),
        2 => prop::collection::vec(alternative(), 2..4).prop_map(either),
    ]
}

/// A baseline named in one alternative is said of the others that name none.
fn either(mut rules: Vec<Rule>) -> Rule {
    let mut named = None;
    for rule in rules.iter_mut().rev() {
        if let Rule::Change(Change { since, .. }) | Rule::Keep(Keep { since, .. }) = rule {
            *since = since.or(named);
            named = *since;
        }
    }
    for rule in &mut rules {
        if let Rule::Change(Change { since, .. }) | Rule::Keep(Keep { since, .. }) = rule {
            *since = since.or(named);
            named = *since;
        }
    }
    Rule::Either(rules)
}

/// Says of a rule for whom it holds, by when and from when: in this order, each at most once.
fn modified(rule: impl Strategy<Value = Rule>) -> impl Strategy<Value = Rule> {
    let deadline = prop_oneof![day().prop_map(Deadline::Day), Just(Deadline::EndOfYear), Just(Deadline::EndOfPeriod)];
    (rule, prop::option::of(members()), prop::option::of(deadline), prop::option::weighted(0.2, period())).prop_map(
        |(rule, members, deadline, start)| {
            let some = matches!(rule, Rule::Some(..));
            let rule = match members.filter(|_| !some) {
                Some(members) => Rule::Every(members, Box::new(rule)),
                None => rule,
            };
            let rule = deadline.map_or(rule.clone(), |deadline| Rule::Due(deadline, Box::new(rule)));
            start.map_or(rule.clone(), |period| Rule::From(period, Box::new(rule)))
        },
    )
}

/// Any rule that the reader can produce.
fn rule() -> impl Strategy<Value = Rule> {
    let some =
        || (1_u32..20, members(), core()).prop_map(|(count, members, rule)| Rule::Some(count, members, Box::new(rule)));
    let part = || modified(prop_oneof![9 => core(), 1 => some()]);
    let all = modified(prop::collection::vec(part(), 2..4).prop_map(Rule::All));
    prop_oneof![6 => part(), 1 => Just(Rule::None), 2 => all]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_rule_reads_back_from_its_canonical_form(rule in rule()) {
        let canonical = rule.to_string();
        prop_assume!(canonical.len() <= 400);
        match read_with(&canonical, None) {
            Ok(again) => prop_assert_eq!(&again, &rule, "{} is also {}", canonical, again),
            Err(unreadable) => prop_assert!(false, "{canonical:?}: not understood from {:?}", &canonical[unreadable.at]),
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,80}") {
        let _ = read_with(&text, None);
    }

    /// What is at fault is a stretch of the phrase; what is read says the same when it is read again.
    #[test]
    fn any_words_are_read_or_their_fault_is_a_part_of_them(words in prop::collection::vec(word(), 0..9)) {
        let text = words.join(" ");
        match read_with(&text, Some("dagar")) {
            Ok(rule) => prop_assert_eq!(read_with(&rule.to_string(), Some("dagar")), Ok(rule), "{}", text),
            Err(unreadable) => prop_assert!(text.get(unreadable.at.clone()).is_some(), "{:?} of {:?}", unreadable, text),
        }
    }
}

/// Words that mean something to the reader, and signs, numbers and periods between them.
fn word() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "minst",
        "högst",
        "över",
        "under",
        "inte",
        "öka",
        "minska",
        "förbättras",
        "försämras",
        "fler",
        "färre",
        "bättre",
        "sämre",
        "lägre",
        "högre",
        "oförändrat",
        "samma",
        "nivå",
        "som",
        "än",
        "med",
        "till",
        "från",
        "jämfört",
        "riket",
        "medel",
        "länet",
        "bland",
        "de",
        "bästa",
        "sämsta",
        "topp",
        "plats",
        "rött",
        "gult",
        "grönt",
        "färgen",
        "ska",
        "bli",
        "behållas",
        "och",
        "eller",
        "för",
        "samtliga",
        "både",
        "enheter",
        "kvinnor",
        "män",
        "varje",
        "år",
        "årligen",
        "senast",
        "före",
        "årets",
        "slut",
        "periodens",
        "genomfört",
        "påbörjat",
        "inom",
        "budget",
        "följs",
        "mål",
        "saknas",
        "mellan",
        "exakt",
        "på",
        "nere",
        "i",
        "av",
        "värdet",
        "2010",
        "2013-12-31",
        "10",
        "5,5",
        "-3",
        "0",
        "två",
        "%",
        "procentenheter",
        "dagar",
        "per",
        "±",
        ";",
        ":",
        "+",
        "/",
        "(",
        ")",
        "–",
        ".",
        ",",
    ])
}
