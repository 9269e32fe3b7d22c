//! Nearest name: what somebody probably meant to write.

/// The name that differs least from the text, if it differs little; the first of equals.
pub fn nearest<'n>(text: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    // A long cell is no misspelt name, and comparing costs the product of the lengths.
    let length = text.chars().take(61).count();
    if length > 60 {
        return None;
    }
    let text = text.to_lowercase();
    let (letters, most) = (text.chars().count(), (length / 3).clamp(1, 3));
    names
        .into_iter()
        // Every letter is near to every other letter: "b" says nothing about "k".
        .filter(|name| name.chars().count() > 2)
        .map(|name| (name.to_lowercase(), name))
        // A name that is longer or shorter by more letters than may differ is not worth comparing.
        .filter(|(lower, _)| lower.chars().count().abs_diff(letters) <= most)
        .map(|(lower, name)| (strsim::osa_distance(&text, &lower), name))
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// The nearest name, where no other is as near and the text is all but right: what somebody meant beyond doubt.
pub fn only_nearest<'n>(text: &str, names: impl IntoIterator<Item = &'n str> + Clone) -> Option<&'n str> {
    let name = nearest(text, names.clone())?;
    let text = text.to_lowercase();
    let far = |name: &str| strsim::osa_distance(&text, &name.to_lowercase());
    let distance = far(name);
    let sure = distance <= 2 && distance * 3 <= text.chars().count();
    let alone = names.into_iter().filter(|other| *other != name).all(|other| far(other) > distance);
    (sure && alone).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_misspelt_one_and_nothing_far_off() {
        let names = ["kvinnor", "k", "män", "totalt", "total"];
        let cases = [
            ("kvinor", Some("kvinnor")),
            ("KVINNRO", Some("kvinnor")),
            ("mæn", Some("män")),
            ("totlat", Some("totalt")),
            ("b", None),
            ("pojkar", None),
            ("", None),
        ];
        for (text, name) in cases {
            assert_eq!(nearest(text, names), name, "{text}");
        }
    }

    #[test]
    fn is_sure_of_one_name_only() {
        let names = ["män", "man", "kvinnor", "preliminär", "preliminärt"];
        let cases = [
            ("mqn", None),
            ("kvinor", Some("kvinnor")),
            ("kvnor", None),
            ("prelimnar", Some("preliminär")),
            ("x", None),
        ];
        for (text, name) in cases {
            assert_eq!(only_nearest(text, names), name, "{text}");
        }
    }
}
