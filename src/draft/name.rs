//! Ids and file names, made from the names that people have for things.

use crate::model::period::Period;

/// An id longer than this is cut where a word ends.
const LONGEST: usize = 48;

/// A name as an id: lower case, without accents, hyphens between words. Empty where nothing is left.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        match plain(letter) {
            Some(plain) => slug.push_str(plain),
            None if letter.is_ascii_alphanumeric() => slug.push(letter),
            // A mark on the letter before it, as some systems write å.
            None if ('\u{300}'..='\u{36f}').contains(&letter) => {}
            None if slug.is_empty() || slug.ends_with('-') => {}
            None => slug.push('-'),
        }
    }
    let slug = slug.trim_end_matches('-');
    match slug.get(..LONGEST) {
        Some(start) if slug.len() > LONGEST => start.rsplit_once('-').map_or(start, |(words, _)| words).to_owned(),
        _ => slug.to_owned(),
    }
}

/// The letters of a to z that a letter is written with.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'å' | 'ä' | 'á' | 'à' | 'â' | 'ã' => "a",
        'ö' | 'ø' | 'ó' | 'ò' | 'ô' | 'õ' => "o",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'ü' | 'ú' | 'ù' | 'û' => "u",
        'í' | 'ì' | 'î' | 'ï' => "i",
        'ç' => "c",
        'ñ' => "n",
        'æ' => "ae",
        'ß' => "ss",
        _ => return None,
    })
}

/// An id for a name that none of these has.
pub fn unused(name: &str, otherwise: &str, taken: &[String]) -> String {
    let slug = slug(name);
    let slug = if slug.is_empty() { otherwise.to_owned() } else { slug };
    let is_free = |id: &String| !taken.contains(id);
    if is_free(&slug) {
        return slug;
    }
    (2..taken.len() + 3).map(|number| format!("{slug}-{number}")).find(is_free).unwrap_or(slug)
}

/// A period as the name of a folder: `2026`, `2026-2027`, `la-2026-27`.
pub fn file_name(period: Period) -> String {
    slug(&period.to_string())
}

#[cfg(test)]
mod tests {
    use super::{slug, unused};

    #[test]
    fn names_become_ids() {
        let cases = [
            ("Socialnämnden", "socialnamnden"),
            ("Vård- och omsorgsnämnden", "vard-och-omsorgsnamnden"),
            ("  Åtvidabergs   kommun! ", "atvidabergs-kommun"),
            ("Andel (%) nöjda – hemtjänst", "andel-nojda-hemtjanst"),
            ("Socialna\u{308}mnden", "socialnamnden"),
            ("Café É 2", "cafe-e-2"),
            ("…", ""),
            (
                "Andel brukare inom hemtjänsten som är mycket nöjda med sin hemtjänst",
                "andel-brukare-inom-hemtjansten-som-ar-mycket",
            ),
        ];
        for (name, id) in cases {
            assert_eq!(slug(name), id, "{name}");
        }
    }

    #[test]
    fn an_id_that_is_taken_gets_a_number() {
        let taken = ["a".to_owned(), "a-2".to_owned()];
        assert_eq!(unused("A", "x", &taken), "a-3");
        assert_eq!(unused("?", "x", &taken), "x");
    }
}
