//! Numeral (räkneord): small numbers as words.

/// The number that a word in lower case means, from none to twelve. "En" and "ett" are articles too, and not here.
pub fn spoken(word: &str) -> Option<u32> {
    Some(match word {
        "noll" | "zero" => 0,
        "one" => 1,
        "två" | "two" => 2,
        "tre" | "three" => 3,
        "fyra" | "four" => 4,
        "fem" | "five" => 5,
        "sex" | "six" => 6,
        "sju" | "seven" => 7,
        "åtta" | "eight" => 8,
        "nio" | "nine" => 9,
        "tio" | "ten" => 10,
        "elva" | "eleven" => 11,
        "tolv" | "twelve" => 12,
        _ => return None,
    })
}
