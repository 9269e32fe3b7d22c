//! Numbers as a language writes them, digit for digit from the exact decimal.

use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::locale;
use rust_decimal::Decimal;

use super::Language;

/// Writes numbers in a language: "−612 922,5" in Swedish (with U+2212 and U+00A0), "-612,922.5" in English.
pub(super) struct Numbers {
    /// Absent only if the library had no data for the language: then numbers stay as files write them.
    formatter: Option<DecimalFormatter>,
}

impl Numbers {
    pub(super) fn new(language: Language) -> Self {
        let locale = match language {
            Language::Swedish => locale!("sv"),
            Language::English => locale!("en"),
        };
        Self { formatter: DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok() }
    }

    /// A number with all the decimals it was written with: 33,0 stays 33,0.
    pub(super) fn decimal(&self, mut number: Decimal) -> String {
        if number.is_zero() {
            // The type knows a negative zero; people do not.
            number.set_sign_positive(true);
        }
        self.digits(&number.to_string())
    }

    /// A number that is written with ASCII digits, a point and a hyphen.
    pub(super) fn digits(&self, text: &str) -> String {
        match (&self.formatter, text.parse::<fixed_decimal::Decimal>()) {
            (Some(formatter), Ok(number)) => formatter.format(&number).to_string(),
            _ => text.to_owned(),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use rust_decimal::Decimal;

    use super::{Language, Numbers};

    fn both(text: &str) -> [String; 2] {
        Language::ALL.map(|language| Numbers::new(language).decimal(Decimal::from_str_exact(text).unwrap()))
    }

    #[test]
    fn each_language_has_its_own_signs() {
        assert_eq!(both("612922"), ["612\u{a0}922", "612,922"]);
        assert_eq!(both("612922.5"), ["612\u{a0}922,5", "612,922.5"]);
        assert_eq!(both("-1234.05"), ["\u{2212}1\u{a0}234,05", "-1,234.05"]);
        assert_eq!(both("999"), ["999", "999"]);
    }

    #[test]
    fn decimals_stay_as_they_were_written() {
        assert_eq!(both("33.0"), ["33,0", "33.0"]);
        assert_eq!(both("0.10"), ["0,10", "0.10"]);
        assert_eq!(both("-0.0"), ["0,0", "0.0"]);
        assert_eq!(both("99.999999999999999999"), ["99,999999999999999999", "99.999999999999999999"]);
    }
}
