//! Lines of our own in a file of somebody else's: between two marks, so that they can be taken away again and nothing else
//! is touched.

/// What the first of our lines begins with.
const BEGIN: &str = "# >>> plan git install >>>";
/// Behind it: the file did not end its last line.
const AFTER_OPEN_LINE: &str = " (a)";
/// Behind it: the file was there and empty.
const IN_EMPTY_FILE: &str = " (0)";
/// The last of our lines.
const END: &str = "# <<< plan git install <<<";

/// What a file holds once our lines are taken out of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Rest {
    /// This.
    Text(String),
    /// Nothing that was not ours: the file is ours too.
    Nothing,
}

/// Where our lines stand: in full, or as far as they can be known. Also what must be put back in their place.
fn find(text: &str, lines: &str) -> Option<(usize, usize, bool)> {
    let start = text
        .match_indices(BEGIN)
        .map(|(at, _)| at)
        .find(|at| *at == 0 || text.get(..*at).is_some_and(|it| it.ends_with('\n')))?;
    let mut end = start;
    for (nth, line) in text.get(start..)?.split_inclusive('\n').enumerate() {
        let plain = line.trim_end();
        // Without its end, only lines that are known to be ours are.
        if nth > 0 && plain != END && !(text.get(start..)?.contains(END) || lines.lines().any(|own| own == plain)) {
            break;
        }
        end += line.len();
        if plain == END {
            break;
        }
    }
    let first = text.get(start..)?.lines().next()?;
    Some((start, end, first.ends_with(AFTER_OPEN_LINE)))
}

/// Whether our lines stand in a text, as they ought to.
pub(super) fn is_there(text: &str, lines: &str) -> bool {
    find(text, lines).is_some_and(|(start, end, _)| {
        let own = text.get(start..end).unwrap_or_default();
        own.split_once('\n').is_some_and(|(_, rest)| rest == format!("{lines}{END}\n"))
    })
}

/// Whether any of our lines stand in a text.
pub(super) fn is_begun(text: &str) -> bool {
    find(text, "").is_some()
}

/// A text with our lines at its end; where it has some already, they are made whole in their place.
pub(super) fn put(text: Option<&str>, lines: &str) -> String {
    let there = text.unwrap_or_default();
    if let Some((start, end, _)) = find(there, lines) {
        let (before, after) = (there.get(..start).unwrap_or_default(), there.get(end..).unwrap_or_default());
        let first = there.get(start..).and_then(|own| own.lines().next()).unwrap_or(BEGIN);
        return format!("{before}{first}\n{lines}{END}\n{after}");
    }
    let (end, note) = match text {
        Some("") => ("", IN_EMPTY_FILE),
        Some(text) if !text.ends_with('\n') => ("\n", AFTER_OPEN_LINE),
        _ => ("", ""),
    };
    format!("{there}{end}{BEGIN}{note}\n{lines}{END}\n")
}

/// A text without our lines; nothing where it has none.
pub(super) fn taken(text: &str, lines: &str) -> Option<Rest> {
    let (start, end, was_open) = find(text, lines)?;
    let was_empty = text.get(start..end)?.lines().next()?.ends_with(IN_EMPTY_FILE);
    let before = text.get(..start)?;
    let before = if was_open && end == text.len() { before.strip_suffix('\n').unwrap_or(before) } else { before };
    let rest = format!("{before}{}", text.get(end..)?);
    Some(if rest.is_empty() && !was_empty { Rest::Nothing } else { Rest::Text(rest) })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    const LINES: &str = "a\nb\n";

    #[test]
    fn what_is_put_in_can_be_taken_out() {
        for text in ["", "x\n", "x", "x\r\ny", "\n\n", "# >>> else\n"] {
            let with = put(Some(text), LINES);
            assert!(is_there(&with, LINES), "{with:?}");
            assert_eq!(put(Some(&with), LINES), with, "twice changes nothing");
            assert_eq!(taken(&with, LINES), Some(Rest::Text(text.to_owned())), "{with:?}");
        }
        assert_eq!(taken(&put(None, LINES), LINES), Some(Rest::Nothing));
        assert_eq!(taken("x\n", LINES), None);
    }

    #[test]
    fn what_others_write_around_it_stays() {
        let with = put(Some("x"), LINES) + "y\n";
        assert_eq!(taken(&with, LINES), Some(Rest::Text("x\ny\n".to_owned())));
    }

    #[test]
    fn what_is_half_there_is_made_whole() {
        let whole = put(Some("x\n"), LINES);
        for half in [whole.replace("b\n", ""), whole.replace("a\n", "old\n"), whole.replace(&format!("b\n{END}\n"), "")]
        {
            assert!(!is_there(&half, LINES), "{half:?}");
            assert_eq!(put(Some(&half), LINES), whole);
            assert_eq!(taken(&half, LINES), Some(Rest::Text("x\n".to_owned())));
        }
        let half = format!("x\n{BEGIN}\na\ny\n");
        assert_eq!(taken(&half, LINES), Some(Rest::Text("x\ny\n".to_owned())));
    }
}
