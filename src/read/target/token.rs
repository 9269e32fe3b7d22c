//! Words, numbers and signs of a target phrase, each with its place.

use rust_decimal::Decimal;

use super::lexicon;

/// A piece of a phrase.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// The word as written, in lower case; empty for numbers and signs.
    pub(super) word: String,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Kind {
    /// A word that the lexicon knows, by its base form.
    Known(&'static str),
    /// A word that it doesn't: may be part of a unit's or a group's name.
    Unknown,
    Number(Decimal),
    Sign(char),
}

/// Splits a phrase; words that carry no meaning of their own ("ska", "vara", "the") are left out.
pub(super) fn tokens(phrase: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut rest = phrase;
    while let Some(first) = rest.chars().next() {
        let start = phrase.len() - rest.len();
        let (kind, length) = if first.is_ascii_digit() {
            number(rest)
        } else if first.is_alphabetic() {
            (Some(Kind::Unknown), word_length(rest))
        } else {
            (sign(first), first.len_utf8())
        };
        let (text, after) = rest.split_at(length);
        rest = after;
        let end = start + length;
        match kind {
            Some(Kind::Unknown) => tokens.extend(word(text, start)),
            Some(kind) => tokens.push(Token { kind, word: String::new(), start, end }),
            None => {}
        }
    }
    // A dash before a word sets out a list; before a number it may be a minus.
    let listed = matches!(tokens.as_slice(), [dash, next, ..] if dash.kind == Kind::Sign('-') && !matches!(next.kind, Kind::Number(_)));
    if listed {
        tokens.remove(0);
    }
    // A full stop ends a sentence in every second cell of the source plans.
    while tokens.last().is_some_and(|token| token.kind == Kind::Sign('.')) {
        tokens.pop();
    }
    tokens
}

fn word(text: &str, start: usize) -> Option<Token> {
    let word = text.to_lowercase();
    let kind = match lexicon::meaning(&word) {
        lexicon::Meaning::Filler => return None,
        lexicon::Meaning::Number(number) => Kind::Number(Decimal::from(number)),
        lexicon::Meaning::Known(lemma) => Kind::Known(lemma),
        lexicon::Meaning::Unknown => Kind::Unknown,
    };
    Some(Token { kind, word, start, end: start + text.len() })
}

/// Letters and digits, and hyphens between letters: `kkik`, `all-in`, `t2`.
fn word_length(text: &str) -> usize {
    let mut length = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inner_hyphen = c == '-' && at > 0 && chars.peek().is_some_and(|(_, next)| next.is_alphabetic());
        if !(c.is_alphanumeric() || inner_hyphen) || is_superscript(c) {
            break;
        }
        length = at + c.len_utf8();
    }
    length.max(text.chars().next().map_or(1, char::len_utf8))
}

/// A number with decimals after a comma or a point, and with thousands set apart by spaces.
fn number(text: &str) -> (Option<Kind>, usize) {
    let digits = |from: usize| text.get(from..).map_or(0, |rest| rest.bytes().take_while(u8::is_ascii_digit).count());
    let mut length = digits(0);
    if length <= 3 {
        while let Some(space) = text.get(length..).and_then(|rest| rest.chars().next()).filter(|c| is_thousands(*c)) {
            if digits(length + space.len_utf8()) != 3 {
                break;
            }
            length += space.len_utf8() + 3;
        }
    }
    if text.get(length..).is_some_and(|rest| rest.starts_with([',', '.'])) && digits(length + 1) > 0 {
        length += 1 + digits(length + 1);
    }
    let plain: String = text
        .get(..length)
        .unwrap_or_default()
        .chars()
        .filter(|c| !is_thousands(*c))
        .map(|c| if c == ',' { '.' } else { c })
        .collect();
    // A number too long for an exact decimal is no number: the phrase is then unreadable at this very place.
    let kind = Decimal::from_str_exact(&plain).map_or(Kind::Sign('#'), Kind::Number);
    (Some(kind), length)
}

fn is_thousands(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}')
}

fn is_superscript(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}

/// Signs by one form each; white space and the figures of footnotes are nothing.
fn sign(c: char) -> Option<Kind> {
    match c {
        _ if c.is_whitespace() || is_superscript(c) => None,
        '-' | '–' | '—' | '‐' | '‑' | '−' => Some(Kind::Sign('-')),
        '≥' | '⩾' => Some(Kind::Sign('≥')),
        '≤' | '⩽' => Some(Kind::Sign('≤')),
        _ => Some(Kind::Sign(c)),
    }
}
