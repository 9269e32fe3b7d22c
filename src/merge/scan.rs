//! What a line of TOML is, and where a value ends that may go on over lines. Only as much as it takes to know which lines
//! belong together; whether all of it is right is asked of the reader.

/// What begins on a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    /// A note, or nothing.
    Note,
    /// A heading: the names in it, whether it is one of several, and where it ends.
    Heading { path: Vec<String>, of_several: bool, start: usize, end: usize },
    /// A key, and where its value begins and ends.
    Key { key: String, start: usize, end: usize },
}

/// What begins at a place, which must be the first of a line; nothing where that is not understood.
pub(super) fn line(text: &str, at: usize) -> Option<Line> {
    let rest = text.get(at..)?;
    let line = rest.split('\n').next()?;
    let start = at + line.len() - line.trim_start().len();
    match line.trim_start().chars().next() {
        None | Some('#') => Some(Line::Note),
        Some('[') => heading(text, start),
        Some(_) => key(text, start),
    }
}

fn heading(text: &str, start: usize) -> Option<Line> {
    let rest = text.get(start..)?;
    let of_several = rest.starts_with("[[");
    let (open, close) = if of_several { ("[[", "]]") } else { ("[", "]") };
    let inside_at = start + open.len();
    let end = names_end(text, inside_at, ']')?;
    let path = names(text.get(inside_at..end)?)?;
    let end = end + text.get(end..)?.starts_with(close).then_some(close.len())?;
    is_note(rest_of_line(text, end)).then_some(Line::Heading { path, of_several, start, end })
}

fn key(text: &str, start: usize) -> Option<Line> {
    let equals = names_end(text, start, '=')?;
    let key = names(text.get(start..equals)?)?.join(".");
    let after = text.get(equals + 1..)?;
    let value = equals + 1 + after.len() - after.trim_start_matches([' ', '\t']).len();
    let end = value_end(text, value)?;
    (end > value).then_some(Line::Key { key, start: value, end })
}

/// The place of a sign outside quotes, on the same line.
fn names_end(text: &str, from: usize, sign: char) -> Option<usize> {
    let mut quote = None;
    for (at, c) in text.get(from..)?.char_indices() {
        match (quote, c) {
            (_, '\n') => return None,
            (Some(open), c) if open == c => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, c) if c == sign => return Some(from + at),
            _ => {}
        }
    }
    None
}

/// The names of `a . "b c".d`.
fn names(text: &str) -> Option<Vec<String>> {
    let mut names = vec![String::new()];
    let mut quote = None;
    for c in text.trim().chars() {
        match (quote, c) {
            (Some(open), c) if open == c => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '.') => names.push(String::new()),
            (None, ' ' | '\t') => {}
            (_, c) => names.last_mut()?.push(c),
        }
    }
    names.iter().all(|name| !name.is_empty()).then_some(names)
}

/// Where a value ends that begins here: before a note, or at the end of a line on which nothing is open.
fn value_end(text: &str, start: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let (mut at, mut end) = (start, start);
    while let Some(c) = text.get(at..)?.chars().next() {
        match c {
            '\n' | '#' if depth == 0 => return Some(end),
            '#' => at += rest_of_line(text, at).len(),
            '"' | '\'' => {
                at = string_end(text, at, c)?;
                end = at;
            }
            _ => {
                depth = match c {
                    '[' | '{' => depth + 1,
                    ']' | '}' => depth.checked_sub(1)?,
                    _ => depth,
                };
                at += c.len_utf8();
                end = if c.is_whitespace() { end } else { at };
            }
        }
    }
    (depth == 0).then_some(end)
}

/// Where a string ends that begins here, over lines where it has three quotes.
fn string_end(text: &str, start: usize, quote: char) -> Option<usize> {
    let three: String = std::iter::repeat_n(quote, 3).collect();
    let rest = text.get(start..)?;
    let is_long = rest.starts_with(&three);
    let mut at = start + if is_long { 3 } else { 1 };
    loop {
        let rest = text.get(at..)?;
        let c = rest.chars().next()?;
        if c == '\\' && quote == '"' {
            at += 1 + rest.chars().nth(1)?.len_utf8();
        } else if is_long && rest.starts_with(&three) {
            // Up to two quotes more may stand before the last three.
            let quotes = rest.len() - rest.trim_start_matches(quote).len();
            return Some(at + quotes.min(5));
        } else if !is_long && c == quote {
            return Some(at + 1);
        } else if !is_long && c == '\n' {
            return None;
        } else {
            at += c.len_utf8();
        }
    }
}

/// What is left of a line.
pub(super) fn rest_of_line(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default().split('\n').next().unwrap_or_default()
}

pub(super) fn is_note(rest: &str) -> bool {
    let rest = rest.trim_start();
    rest.is_empty() || rest.starts_with('#')
}
