#![allow(clippy::unwrap_used, reason = "tests")]

use proptest::prelude::*;

use super::*;

#[test]
fn reads_periods_as_people_write_them() {
    let cases = [
        ("2013", "2013| 2013 |år 2013|helår 2013|helåret 2013|År 2013|year 2013"),
        ("2018-2019", "2018-2019|2018–2019|2018 – 2019|2018—2019|2018\u{2010}2019|2018\u{2011}2019|2018 till 2019"),
        ("2013-H1", "2013-H1|H1 2013|h1 2013|2013 H1|halvår 1 2013|Halvår 1, 2013|första halvåret 2013"),
        ("2013-H1", "1:a halvåret 2013|2013 första halvåret|first half 2013|first half of 2013|1st half 2013"),
        ("2013-H2", "2013-h2|andra halvåret 2013|2:a halvåret 2013|H2-2013"),
        ("2013-T2", "2013-T2|T2 2013|tertial 2 2013|2013 T2|2013T2|andra tertialet 2013|T2\u{a0}2013|2013–T2"),
        ("2013-Q3", "2013-Q3|Q3 2013|K3 2013|kvartal 3 2013|2013 kv 3|kv. 3 2013|3:e kvartalet 2013|KVARTAL 3 2013"),
        ("2013-Q3", "tredje kvartalet 2013|third quarter 2013|3rd quarter of 2013|quarter 3 2013|Q3\u{202f}2013"),
        ("2013-08", "2013-08|aug 2013|aug. 2013|augusti 2013|Augusti 2013|2013 augusti|2013-aug|August 2013"),
        ("2013-05", "maj 2013|May 2013"),
        ("2013-01..2013-08", "2013-01..2013-08|jan–aug 2013|januari-augusti 2013|jan - aug 2013|2013 jan–aug"),
        ("2013-01..2013-08", "januari till augusti 2013|jan t.o.m. aug 2013|t.o.m. augusti 2013|tom aug 2013"),
        ("2013-01..2013-08", "T.o.m. T2 2013|till och med augusti 2013|t.o.m. 31 augusti 2013|through August 2013"),
        ("2012-01..2012-09", "t.o.m. kvartal 3 2012|t.o.m. 2012-Q3|t o m september 2012"),
        ("2012-11..2013-02", "2012-11..2013-02|nov 2012–feb 2013"),
        ("2013", "jan–dec 2013|t.o.m. december 2013"),
        ("lå 2012/13", "lå 2012/13|läsåret 2012/2013|läsår 2012-13|2012/13|2012/2013|Läsåret 2012–2013"),
        ("lå 2012/13", "school year 2012/13|LÅ 2012/13"),
        ("lå 1999/00", "1999/00|1999/2000"),
        ("2013-12-31", "2013-12-31|31 december 2013|den 31 december 2013|31 dec. 2013|December 31, 2013|2013–12–31"),
    ];
    for (canonical, texts) in cases {
        for text in texts.split('|') {
            assert_eq!(read(text).map(|period| period.to_string()).as_deref(), Some(canonical), "{text}");
        }
    }
}

#[test]
fn what_could_mean_two_things_is_no_period() {
    let texts = "|201308|20130831|2013-1|2013-8|2013-13|2013-00|13|1899|2200|02013|2013-H3|2013-T4|2013-Q5|2013-T0|T2|\
        2013 08|2013.12.31|2013-02-30|31/12 2013|1/2 2013|2013/15|2012/2014|2019-2018|2013-2013|aug|aug-13|jan–aug|\
        aug–jan 2013|t.o.m. 2013|t.o.m. 15 augusti 2013|t.o.m. 2012/13|2013-08..2013-01|ht 2013|20I3|2013 ungefär|\
        2013-01..|..|–|:a|2013:a|²013|２０１３|2013-Q33|Q03 2013";
    for text in texts.split('|') {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn the_same_period_by_other_names_is_equal() {
    assert_eq!(read("H1 2013"), Period::half_year(2013, 1));
    assert_eq!(read("jan–aug 2013"), Period::month_range((2013, 1), (2013, 8)));
    assert_eq!(read("2012/13"), Period::school_year(2012));
}

fn any_period() -> impl Strategy<Value = Period> {
    let year = || 1900..=2199_i32;
    let month = || (year(), 1..=12_u32);
    prop_oneof![
        year().prop_map(Period::year),
        (year(), year()).prop_map(|(a, b)| Period::years(a.min(b), a.max(b))),
        (year(), 1..=2_u32).prop_map(|(year, part)| Period::half_year(year, part)),
        (year(), 1..=3_u32).prop_map(|(year, part)| Period::tertial(year, part)),
        (year(), 1..=4_u32).prop_map(|(year, part)| Period::quarter(year, part)),
        month().prop_map(|(year, month)| Period::month(year, month)),
        (month(), month()).prop_map(|(a, b)| Period::month_range(a.min(b), a.max(b))),
        year().prop_map(Period::school_year),
        (year(), 1..=366_u32).prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day).map(Period::day)),
    ]
    .prop_filter_map("no such day", |period| period)
}

proptest! {
    #[test]
    fn every_canonical_form_reads_back(period in any_period()) {
        prop_assert_eq!(read(&period.to_string()), Some(period));
    }

    #[test]
    fn never_panics(text in "[0-9a-zåäö:/., -]{0,30}|\\PC*") {
        let _ = read(&text);
    }
}
