//! Numbers as a spreadsheet holds them, in binary, as the decimals that it shows.

use rust_decimal::Decimal;

/// A spreadsheet shows this many digits of a number at most; what it holds beyond is what binary left over.
const DIGITS: usize = 15;

/// The decimal that a number is shown as, and the longer one where it has more digits than are ever shown; nothing where
/// it has more than can be held.
///
/// The shortest decimal that is the same number in binary is what somebody typed: 5.7, not 5.70000000000000017763568394.
/// A number that was worked out (0.1 + 0.2) has sixteen or seventeen digits so, and shows fifteen.
pub(super) fn decimal(float: f64) -> Option<(Decimal, Option<String>)> {
    if !float.is_finite() {
        return None;
    }
    let shortest = format!("{float:e}");
    let digits = shortest.split('e').next()?.chars().filter(char::is_ascii_digit).count();
    let is_long = digits > DIGITS;
    let shown = if is_long { format!("{float:.14e}") } else { shortest };
    let value = Decimal::from_scientific(&shown).ok()?.normalize();
    Some((value, is_long.then(|| float.to_string())))
}
