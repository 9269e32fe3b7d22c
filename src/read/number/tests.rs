#![allow(clippy::unwrap_used, reason = "tests")]

use proptest::prelude::*;

use super::*;

/// The value as it would be written back, with its scale.
fn written(text: &str) -> Result<String, NumberFault> {
    read(text).map(|number| format!("{}{}", number.value, if number.percent { " %" } else { "" }))
}

#[test]
fn reads_numbers_as_people_write_them() {
    let cases = [
        ("5,7", "5.7"),
        ("5.7", "5.7"),
        ("33,0", "33.0"),
        ("1,50", "1.50"),
        ("0", "0"),
        ("007", "7"),
        (",5", "0.5"),
        (".5", "0.5"),
        ("-3", "-3"),
        ("−3,25", "-3.25"),
        ("+3", "3"),
        ("-0,0", "0.0"),
        (" 12 ", "12"),
        ("\u{a0}12\u{a0}", "12"),
        ("1 234", "1234"),
        ("1\u{a0}234\u{202f}567,89", "1234567.89"),
        ("12 345 678", "12345678"),
        ("-612 922", "-612922"),
        ("1.234", "1.234"),
        ("612.922", "612.922"),
        ("1,234", "1.234"),
        ("85%", "85 %"),
        ("85 %", "85 %"),
        ("85,5\u{a0}%", "85.5 %"),
        ("79228162514264337593543950335", "79228162514264337593543950335"),
        ("0,1000000000000000055511151231", "0.1000000000000000055511151231"),
    ];
    for (text, value) in cases {
        assert_eq!(written(text), Ok(value.to_owned()), "{text}");
    }
}

#[test]
fn says_why_something_is_no_number() {
    use NumberFault::*;
    let cases = [
        ("", NotANumber),
        ("%", NotANumber),
        (",", NotANumber),
        ("-", NotANumber),
        ("fem", NotANumber),
        ("5 dagar", NotANumber),
        ("ca 5", NotANumber),
        ("<5", NotANumber),
        ("5-", NotANumber),
        ("--5", NotANumber),
        ("- 5", Grouping),
        ("1'234", NotANumber),
        ("٥", NotANumber),
        ("5,7,1", TwoDecimals),
        ("5..7", TwoDecimals),
        ("1.2345.678", TwoDecimals),
        ("1.234,5", BothSigns),
        ("1,234.5", BothSigns),
        ("5,7.1", BothSigns),
        ("1.234.567", ThousandsSign),
        ("1,234,567", ThousandsSign),
        ("1 2", Grouping),
        ("1234 567", Grouping),
        ("1  234", Grouping),
        ("0 123", Grouping),
        ("1 23", Grouping),
        ("1,234 567", Grouping),
        ("5,", Unfinished),
        ("1 234.", Unfinished),
        ("–5", Dash),
        ("—5,5", Dash),
        ("2013-05-07", Date),
        ("2013-08", Date),
        ("aug 2013", Date),
        ("07-maj", Date),
        ("maj-57", Date),
        ("7 jul", Date),
        ("#DIV/0!", Formula),
        ("#VÄRDEFEL!", Formula),
        ("1,5E+05", Scientific),
        ("1E5", Scientific),
        ("-2.5e-3", Scientific),
        ("E5", NotANumber),
        ("79228162514264337593543950336", TooLarge),
        ("1000000000000000000000000000000000000000000000000000000000000", TooLarge),
        ("0,00000000000000000000000000001", TooPrecise),
        ("123456,1234567890123456789012345678", TooPrecise),
    ];
    for (text, fault) in cases {
        assert_eq!(read(text), Err(fault), "{text}");
    }
}

proptest! {
    #[test]
    fn agrees_with_the_exact_reader(digits in -99_999_999_999_999_999_i64.., scale in 0_u32..=28) {
        let number = Decimal::from_i128_with_scale(i128::from(digits), scale);
        let exact = Decimal::from_str_exact(&number.to_string()).unwrap();
        let comma = number.to_string().replace('.', ",");
        prop_assert_eq!(read(&comma).map(|number| number.value.to_string()), Ok(exact.to_string()));
    }

    #[test]
    fn never_panics(text in "[0-9,. eE%+−–\u{a0}-]{0,50}|\\PC*") {
        let _ = read(&text);
    }
}

proptest! {
    #[test]
    fn the_plain_case_is_read_as_any_other(text in "[0-9]{0,20}[,.]?[0-9]{0,20}") {
        if let Some(value) = plain(&text) {
            let shape = Shape::of(&text).and_then(|shape| shape.decimal());
            prop_assert_eq!(Some((value, value.scale())), shape.map(|value| (value, value.scale())));
        }
    }
}
