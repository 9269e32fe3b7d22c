//! The fast way through rows that are plain: no quotes, no spaces, a digit where a digit belongs.
//!
//! It says nothing of its own: whatever is not plain at first sight goes to the careful way, row by row, so that both
//! ways give the same answer.

use rust_decimal::Decimal;

use super::Wanted;
use super::collect::Entry;
use super::header::{Layout, Values};
use super::row::YEARS;
use crate::model::breakdown::Sex;
use crate::model::national::{Kpi, Municipality, Row};

/// The fewest slots for the indicators that are asked for: many more than they are, so that most of the others find an
/// empty one, and few enough to lie in the processor's nearest memory.
const FEWEST_SLOTS: usize = 1 << 10;

/// The bytes of an id, first byte lowest, with the letter large.
const LARGE_LETTER: u64 = 0xFFFF_FFFF_FFDF;

/// What a row is at first sight.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Sight {
    /// An indicator that nobody asked for.
    Other,
    /// An indicator that is asked for.
    Wanted(Kpi),
    /// To be read with care.
    Unclear,
}

/// The indicators that are asked for, by the bytes of their ids.
#[derive(Debug)]
pub(super) struct Kpis {
    /// 0 where there is none; a power of two of them.
    keys: Vec<u64>,
    /// Which indicator each slot has.
    found: Vec<Option<Kpi>>,
    /// One less than the slots.
    mask: usize,
}

impl Kpis {
    /// A table of these; `None` where they are too many for it.
    pub(super) fn new(wanted: &Wanted) -> Option<Self> {
        let slots = wanted.kpis.len().checked_mul(8)?.checked_next_power_of_two()?.max(FEWEST_SLOTS);
        let mut table = Self { keys: vec![0; slots], found: vec![None; slots], mask: slots - 1 };
        for kpi in &wanted.kpis {
            let key = kpi.to_string().bytes().rev().fold(0, |key, byte| key << 8 | u64::from(byte));
            let mut at = slot(key) & table.mask;
            while table.keys.get(at).is_some_and(|there| *there != 0) {
                at = (at + 1) & table.mask;
            }
            *table.keys.get_mut(at)? = key;
            *table.found.get_mut(at)? = Some(*kpi);
        }
        Some(table)
    }

    /// What a row is, from where its indicator's cell begins.
    #[inline]
    pub(super) fn sight(&self, cell: &[u8], delimiter: u8) -> Sight {
        let Some(bytes) = cell.first_chunk::<8>() else { return Sight::Unclear };
        if bytes[6] != delimiter {
            return Sight::Unclear;
        }
        let key = u64::from_le_bytes(*bytes) & LARGE_LETTER;
        if !is_kpi(key) {
            return Sight::Unclear;
        }
        let mut at = slot(key) & self.mask;
        loop {
            match self.keys.get(at) {
                Some(there) if *there == key => {
                    return self.found.get(at).copied().flatten().map_or(Sight::Unclear, Sight::Wanted);
                }
                Some(0) | None => return Sight::Other,
                Some(_) => at = (at + 1) & self.mask,
            }
        }
    }
}

/// A letter and five digits, all at once.
#[inline]
fn is_kpi(key: u64) -> bool {
    let digits = key >> 8;
    // A digit is 0x30 to 0x39: its upper half is 3, and still is when 6 is added.
    let upper = digits & 0xF0_F0F0_F0F0;
    let above = digits.wrapping_add(0x06_0606_0606) & 0xF0_F0F0_F0F0;
    let are_digits = upper == 0x30_3030_3030 && above == 0x30_3030_3030;
    let letter = key & 0xFF;
    are_digits && letter >= u64::from(b'A') && letter <= u64::from(b'Z')
}

/// Where the search for an id begins.
#[inline]
fn slot(key: u64) -> usize {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    usize::try_from(key.wrapping_mul(ODD) >> 32).unwrap_or_default()
}

/// Reads a row of a wanted indicator: its value, nothing where its year is not asked for; `Err`: it is to be read with care.
pub(super) fn row(line: &[u8], number: u64, layout: &Layout, wanted: &Wanted, kpi: Kpi) -> Result<Option<Entry>, ()> {
    let Values::Long { value: value_at, .. } = layout.values else { return Err(()) };
    let (mut municipality, mut year, mut sex, mut value) = (None, None, None, None);
    let mut count = 0;
    let mut rest = Some(line);
    while let Some(text) = rest {
        let end = memchr::memchr(layout.delimiter, text);
        let cell = text.get(..end.unwrap_or(text.len())).ok_or(())?;
        if count == layout.municipality {
            municipality = Some(four_digits(cell)?);
        } else if count == layout.year {
            year = Some(four_digits(cell)?);
        } else if Some(count) == layout.sex {
            sex = match cell {
                b"T" => None,
                b"K" => Some(Sex::Women),
                b"M" => Some(Sex::Men),
                _ => return Err(()),
            };
        } else if count == value_at {
            value = Some(number_of(cell)?);
        }
        count += 1;
        rest = end.and_then(|end| text.get(end + 1..));
    }
    let (Some(municipality), Some(year), Some(value)) = (municipality, year, value) else { return Err(()) };
    if count != layout.width || !YEARS.contains(&year) {
        return Err(());
    }
    let is_asked_for = wanted.years.as_ref().is_none_or(|years| years.contains(&year));
    let municipality = Municipality::from_number(municipality).ok_or(())?;
    Ok(is_asked_for.then_some(Entry { row: Row { kpi, year, sex }, municipality, value, line: number }))
}

fn four_digits(cell: &[u8]) -> Result<u16, ()> {
    let digits: &[u8; 4] = cell.try_into().map_err(|_| ())?;
    if !digits.iter().all(u8::is_ascii_digit) {
        return Err(());
    }
    Ok(digits.iter().fold(0, |number, digit| number * 10 + u16::from(digit - b'0')))
}

/// A number of few enough digits to be counted with at once: `-12.5`, `12,5`; an empty cell is none.
fn number_of(cell: &[u8]) -> Result<Option<Decimal>, ()> {
    const MOST: usize = 18;
    if cell.is_empty() {
        return Ok(None);
    }
    let digits = cell.strip_prefix(b"-").unwrap_or(cell);
    if digits.len() > MOST || !digits.first().is_some_and(u8::is_ascii_digit) {
        return Err(());
    }
    let mut number: i64 = 0;
    let mut decimals: Option<u32> = None;
    for byte in digits {
        match byte {
            b'0'..=b'9' => {
                number = number * 10 + i64::from(byte - b'0');
                decimals = decimals.map(|decimals| decimals + 1);
            }
            b'.' | b',' if decimals.is_none() => decimals = Some(0),
            _ => return Err(()),
        }
    }
    if decimals == Some(0) {
        return Err(());
    }
    let number = if digits.len() < cell.len() { -number } else { number };
    Ok(Some(Decimal::new(number, decimals.unwrap_or(0))))
}
