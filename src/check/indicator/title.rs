//! Titles as they are compared: letters, figures and single spaces.

/// A title in small letters, without marks: what differs in case or commas only is the same.
pub(super) fn plain(title: &str) -> String {
    let mut plain = String::with_capacity(title.len());
    let mut is_apart = false;
    for c in title.chars() {
        if !c.is_alphanumeric() {
            is_apart = true;
            continue;
        }
        if is_apart && !plain.is_empty() {
            plain.push(' ');
        }
        is_apart = false;
        if c.is_ascii() { plain.push(c.to_ascii_lowercase()) } else { plain.extend(c.to_lowercase()) }
    }
    plain
}
