//! National data (nationella data): an indicator's values in every municipality, year by year, as Kolada keeps them.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use super::breakdown::Sex;

/// An indicator's id in Kolada (nyckeltal): a letter and five digits, `U31402`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kpi([u8; 6]);

impl FromStr for Kpi {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let bytes: [u8; 6] = text.as_bytes().try_into().map_err(|_| ())?;
        let [letter, digits @ ..] = bytes;
        if letter.is_ascii_alphabetic() && digits.iter().all(u8::is_ascii_digit) {
            Ok(Self(bytes.map(|byte| byte.to_ascii_uppercase())))
        } else {
            Err(())
        }
    }
}

impl fmt::Display for Kpi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| fmt::Write::write_char(f, char::from(*byte)))
    }
}

/// A municipality's code at Statistics Sweden, `0482`; the nation is `0000`, regions are `0001` to `0025`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Municipality(u16);

impl Municipality {
    /// The whole nation.
    pub const NATION: Self = Self(0);

    /// The code that is such a number: 482 is `0482`.
    pub fn from_number(number: u16) -> Option<Self> {
        (number <= 9999).then_some(Self(number))
    }

    /// Whether it is a municipality, and neither a region nor the nation.
    pub fn is_municipality(self) -> bool {
        self.0 >= 100
    }

    /// The county that it lies in: the first two digits of its code.
    pub fn county(self) -> u16 {
        self.0 / 100
    }
}

impl FromStr for Municipality {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let is_code = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        if is_code { text.parse().map(Self).map_err(|_| ()) } else { Err(()) }
    }
}

impl fmt::Display for Municipality {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

/// A row of figures: one indicator, one year, women, men or all. Sorted so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Row {
    /// What was measured.
    pub kpi: Kpi,
    /// When.
    pub year: u16,
    /// Of whom; absent is all.
    pub sex: Option<Sex>,
}

/// The values that were asked for: for each row, who has one. `None` is a null: asked, and no figure; who is not there has
/// no row in the source at all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct National {
    /// Sorted by municipality within a row, each once.
    pub rows: BTreeMap<Row, Vec<(Municipality, Option<Decimal>)>>,
}
