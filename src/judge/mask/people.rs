//! Whether an indicator counts people, by its unit and its title.

use crate::model::indicator::Indicator;
use crate::model::unit::{Unit, canonical};

/// Canonical units that are people.
const PEOPLE: [&str; 8] =
    ["persons", "pupils", "users", "inhabitants", "employees", "participants", "children", "households"];

/// What a count per stretch of time is still a count of.
const TIMES: [&str; 5] = ["year", "month", "week", "day", "quarter"];

/// How words for people end in a title that begins with "Antal": "Antal gymnasieelever".
const ENDINGS: [&str; 44] = [
    "person",
    "personer",
    "personerna",
    "elev",
    "elever",
    "eleverna",
    "brukare",
    "brukarna",
    "invånare",
    "medborgare",
    "medarbetare",
    "anställda",
    "deltagare",
    "barn",
    "barnen",
    "hushåll",
    "ungdomar",
    "unga",
    "kvinnor",
    "män",
    "flickor",
    "pojkar",
    "vuxna",
    "äldre",
    "klienter",
    "patienter",
    "boende",
    "sökande",
    "arbetslösa",
    "individer",
    "familjer",
    "chefer",
    "lärare",
    "nyanlända",
    "placerade",
    "mottagare",
    "arbetare",
    "people",
    "persons",
    "pupils",
    "children",
    "users",
    "employees",
    "households",
];

/// Whether its values are counts of people. In doubt they are: what is masked too much is no harm to anybody.
pub(super) fn are_counted(indicator: &Indicator) -> bool {
    match indicator.unit() {
        Some(Unit::Percent) => false,
        Some(Unit::Named(name)) => {
            let unit = canonical(name);
            let (counted, per) = match unit.split_once("per ") {
                Some((counted, per)) => (counted.trim(), Some(per.trim())),
                None => (unit.as_str(), None),
            };
            if per.is_some_and(|per| !TIMES.contains(&per)) {
                return false;
            }
            let mut words = counted.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
            let first = words.clone().next().unwrap_or_default();
            let bare = matches!(counted, "" | "pcs" | "number" | "count");
            PEOPLE.contains(&first) || words.any(is_people) || (bare && title_counts(&indicator.title.value))
        }
        None => {
            let title = indicator.title.value.to_lowercase();
            (title.starts_with("antal") || title.starts_with("number of")) && title_counts(&indicator.title.value)
        }
    }
}

/// "Antal elever …", but not "Antal elever per lärare".
fn title_counts(title: &str) -> bool {
    let title = title.to_lowercase();
    let mut words = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
    let mut people = false;
    while let Some(word) = words.next() {
        people |= is_people(word);
        if word == "per" && !words.peek().is_some_and(|per| matches!(*per, "år" | "månad" | "vecka" | "dag" | "year"))
        {
            return false;
        }
    }
    people
}

fn is_people(word: &str) -> bool {
    ENDINGS.iter().any(|ending| word.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::title_counts;

    #[test]
    fn titles_about_people() {
        for title in
            ["Antal elever i anpassad grundskola", "Antal ungdomsdeltagare per år", "Number of children placed"]
        {
            assert!(title_counts(title), "{title}");
        }
        for title in ["Antal ärenden", "Antal elever per lärare", "Antal platser i barnomsorgen", "Antal datorer"] {
            assert!(!title_counts(title), "{title}");
        }
    }
}
