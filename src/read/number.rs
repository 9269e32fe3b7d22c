//! Number: an exact decimal as Swedes, Excel and statistical databases write it.

mod fault;

pub use fault::NumberFault;
use rust_decimal::Decimal;

/// A number as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    /// The value, with as many decimals as were written: `33,0` is 33.0. With a percent sign it is still the number
    /// before the sign: `85 %` is 85.
    pub value: Decimal,
    /// Whether a percent sign followed.
    pub percent: bool,
}

/// Reads an exact decimal.
///
/// The decimal sign is a comma or a point; thousands stand apart by a space, a no-break space or nothing; minus is `-`
/// or U+2212. Nothing is rounded.
pub fn read(text: &str) -> Result<Number, NumberFault> {
    if let Some(value) = plain(text) {
        return Ok(Number { value, percent: false });
    }
    let text = text.trim();
    let (text, percent) = text.strip_suffix('%').map_or((text, false), |number| (number.trim_end(), true));
    let shape = Shape::of(text).ok_or_else(|| fault::of(text))?;
    let value =
        shape.decimal().ok_or(if shape.whole_digits > 28 { NumberFault::TooLarge } else { NumberFault::TooPrecise })?;
    Ok(Number { value, percent })
}

/// The plain case: up to eighteen figures with at most one decimal sign among them, and nothing else.
fn plain(text: &str) -> Option<Decimal> {
    if text.len() > 19 {
        return None;
    }
    let (mut digits, mut count, mut point) = (0_i64, 0_u32, None);
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' if count < 18 => {
                digits = digits * 10 + i64::from(byte - b'0');
                count += 1;
            }
            b',' | b'.' if point.is_none() => point = Some(count),
            _ => return None,
        }
    }
    let decimals = count - point.unwrap_or(count);
    (count > 0 && (point.is_none() || decimals > 0)).then(|| Decimal::new(digits, decimals))
}

/// A space that may stand between thousands.
fn is_thousands_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// A text that has the shape of a number.
struct Shape {
    negative: bool,
    /// All digits as one whole number; `None`: more than can be held.
    digits: Option<i128>,
    whole_digits: u32,
    decimals: u32,
}

impl Shape {
    fn of(text: &str) -> Option<Self> {
        let unsigned = text.strip_prefix(['-', '−']);
        let negative = unsigned.is_some();
        let unsigned = unsigned.or_else(|| text.strip_prefix('+')).unwrap_or(text);
        let (whole, decimals) =
            unsigned.split_once([',', '.']).map_or((unsigned, None), |(whole, rest)| (whole, Some(rest)));
        let mut shape = Self { negative, digits: Some(0), whole_digits: 0, decimals: 0 };
        shape.whole(whole)?;
        match decimals {
            Some(decimals) => shape.decimals(decimals)?,
            None if whole.is_empty() => return None,
            None => {}
        }
        Some(shape)
    }

    /// The digits before the decimal sign: all together, or in groups of three of which the first may be shorter.
    fn whole(&mut self, text: &str) -> Option<()> {
        let mut group = 0;
        let mut is_grouped = false;
        for c in text.chars() {
            if let Some(digit) = c.to_digit(10) {
                self.push(digit);
                self.whole_digits += 1;
                group += 1;
            } else if is_thousands_space(c) && self.closes_group(group, is_grouped) {
                is_grouped = true;
                group = 0;
            } else {
                return None;
            }
        }
        (!is_grouped || group == 3).then_some(())
    }

    /// Whether a group so long may end here; "0 123" is no number that anyone writes.
    fn closes_group(&self, group: u32, is_grouped: bool) -> bool {
        if is_grouped { group == 3 } else { (1..=3).contains(&group) && self.digits != Some(0) }
    }

    /// The digits after the decimal sign.
    fn decimals(&mut self, text: &str) -> Option<()> {
        for c in text.chars() {
            self.push(c.to_digit(10)?);
            self.decimals += 1;
        }
        (self.decimals > 0).then_some(())
    }

    fn push(&mut self, digit: u32) {
        self.digits = self.digits.and_then(|digits| digits.checked_mul(10)?.checked_add(i128::from(digit)));
    }

    /// The exact value, if it can be held.
    fn decimal(&self) -> Option<Decimal> {
        let digits = self.digits?;
        let digits = if self.negative { -digits } else { digits };
        Decimal::try_from_i128_with_scale(digits, self.decimals).ok()
    }
}

#[cfg(test)]
mod tests;
