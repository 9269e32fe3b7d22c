//! Titles as they are compared: letters, figures and single spaces.

/// A title in small letters, without marks: what differs in case or commas only is the same.
pub(super) fn plain(title: &str) -> String {
    let mut plain = String::with_capacity(title.len());
    for word in title.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.push_str(word);
    }
    plain
}
