//! What was written into cells is what is read out of them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::float_arithmetic, reason = "tests")]

use proptest::prelude::*;
use rust_decimal::Decimal;
use rust_xlsxwriter::{Format, Workbook};

use super::{Address, Content, Sheet, Shown, read};

fn written(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Sheet {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    read("a.xlsx", &book.save_to_buffer().unwrap()).unwrap().remove(0)
}

#[test]
fn addresses_are_those_of_the_spreadsheet() {
    let cases = [
        (0, 0, "A1"),
        (6, 2, "C7"),
        (9, 25, "Z10"),
        (0, 26, "AA1"),
        (0, 701, "ZZ1"),
        (1_048_575, 16_383, "XFD1048576"),
    ];
    for (row, column, text) in cases {
        assert_eq!(Address { row, column }.to_string(), text);
    }
}

#[test]
fn binary_leaves_nothing_behind() {
    let cases = [
        (0.1 + 0.2, "0.3", Some("0.30000000000000004")),
        (12.299_999_999_999_999, "12.3", Some("12.299999999999999")),
        (5.7, "5.7", None),
        (1e15, "1000000000000000", None),
        (-0.000_001, "-0.000001", None),
        (123_456_789.123_456, "123456789.123456", None),
    ];
    for (float, shown, long) in cases {
        let (value, cut) = super::number::decimal(float).unwrap();
        assert_eq!((value.to_string().as_str(), cut.as_deref()), (shown, long));
    }
    assert_eq!(super::number::decimal(f64::NAN), None);
    assert_eq!(super::number::decimal(1e300), None);
}

#[test]
fn how_a_cell_is_shown_is_known() {
    let sheet = written(|sheet| {
        let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2025, 8, 1).unwrap();
        let formats = ["0%", "0.0\" %\"", "yyyy-mm-dd", "mmm-yy", "yyyy-mm", "yyyy", "yyyy\"-md\"", "[$-41D]mmmm yyyy"];
        for (row, format) in (0..).zip(formats) {
            let format = Format::new().set_num_format(format);
            if row < 2 {
                sheet.write_number_with_format(row, 0, 0.85, &format).unwrap();
            } else {
                sheet.write_datetime_with_format(row, 0, &day, &format).unwrap();
            }
        }
    });
    let day = chrono::NaiveDate::from_ymd_opt(2025, 8, 1).unwrap();
    let number: Decimal = "0.85".parse().unwrap();
    let date = |shown| Content::Date(day, shown);
    let expected = [
        Content::Percent(number),
        Content::Number(number),
        date(Shown::Day),
        date(Shown::Month),
        date(Shown::Month),
        date(Shown::Year),
        date(Shown::Year),
        date(Shown::Month),
    ];
    assert_eq!(sheet.cells.into_values().collect::<Vec<_>>(), expected);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_table_comes_back_with_the_same_decimals(
        rows in prop::collection::vec(prop::collection::vec((-999_999_999_999_999_i64..=999_999_999_999_999, 0_u32..=12), 1..6), 1..20)
    ) {
        let value = |(digits, scale): (i64, u32)| Decimal::new(digits, scale);
        let sheet = written(|sheet| {
            for (row, cells) in (0..).zip(&rows) {
                for (column, cell) in (0..).zip(cells) {
                    let float: f64 = value(*cell).to_string().parse().unwrap();
                    sheet.write_number(row, column, float).unwrap();
                }
            }
        });
        for (row, cells) in (0..).zip(&rows) {
            for (column, cell) in (0..).zip(cells) {
                prop_assert_eq!(&sheet.cells[&Address { row, column }], &Content::Number(value(*cell).normalize()));
            }
        }
        prop_assert!(sheet.cut.is_empty());
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes: Vec<u8>, ending in "xlsx|xls|xlsb|ods|csv") {
        let mut cut = b"PK\x03\x04".to_vec();
        cut.extend(&bytes);
        let mut old = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
        old.extend(&bytes);
        for bytes in [bytes, cut, old] {
            let _ = read(&format!("a.{ending}"), &bytes);
        }
    }
}
