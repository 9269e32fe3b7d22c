//! Whether two titles may be of the same indicator: an id that is off by a figure names something else altogether.

/// So many percent of the longer words of the shorter title must be in the other.
const ALIKE: usize = 40;

/// Whether titles have enough words in common, by how the words begin. A warning hangs on it, nothing else.
pub fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (stems(one), stems(other));
    let common = one.iter().filter(|stem| other.contains(stem)).count();
    common * 100 >= one.len().min(other.len()) * ALIKE
}

/// The beginnings of the words that say something.
fn stems(title: &str) -> Vec<String> {
    let lower = title.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 3);
    let mut stems: Vec<String> = words.map(|word| word.chars().take(6).collect()).collect();
    stems.sort();
    stems.dedup();
    stems
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn titles_of_the_same_have_words_in_common() {
        let kolada = "Väntetid i antal dagar från ansökan vid nybesök till beslut inom försörjningsstöd, medelvärde";
        assert!(alike("Väntetid till nybesök, försörjningsstöd", kolada));
        assert!(alike("VÄNTETID I ANTAL DAGAR FRÅN FÖRSTA KONTAKT TILL BESLUT OM FÖRSÖRJNINGSSTÖD", kolada));
        assert!(!alike("Sjukfrånvaro totalt bland anställda", kolada));
        assert!(alike("", kolada), "a title that says nothing contradicts nothing");
    }
}
