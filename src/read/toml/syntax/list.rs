//! Faults of lists: brackets, commas, and the quotes of what stands between.

use super::known::Known;
use super::line::Line;
use super::mark::{INVISIBLE, code_point, plain};
use super::parses;
use super::quote::is_smart;
use crate::format::Kind;
use crate::message::Message;

/// What stands in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    /// A text in straight quotes.
    Text,
    /// A text that a quote is missing of.
    Open,
    /// A text in a word processor's quotes.
    Smart,
    /// Words without quotes.
    Bare,
    Comma,
    Semicolon,
    Begin,
    End(char),
    Invisible(char),
}

type Placed = (Token, usize, usize);

/// The first fault of the list that a region holds.
pub(super) fn fault(text: &str) -> Option<Known> {
    let line = Line::read(text, &[]);
    let start = line.value_at.0;
    if line.value.starts_with('(') {
        let known = opener(start, '(');
        let (close, end) = (line.value_at.1.saturating_sub(1), line.value_at.1);
        return Some(if line.value.ends_with(')') { known.change(close, end, "]") } else { known });
    }
    if let Some((_, sign)) = text.get(..start)?.char_indices().find(|(_, c)| INVISIBLE(*c)) {
        let at = text.find(sign)?;
        return Some(invisible(sign, at));
    }
    let tokens = tokens(text, start);
    let mut before: Option<Placed> = None;
    for &(token, from, to) in tokens.iter().skip(1) {
        let known = one(text, before, (token, from, to));
        if known.is_some() {
            return known;
        }
        if let Token::End(_) = token {
            return None;
        }
        before = Some((token, from, to));
    }
    Some(never_closed(text, start, tokens.last()?.2))
}

/// What is wrong with a token after another.
fn one(text: &str, before: Option<Placed>, (token, from, to): Placed) -> Option<Known> {
    let words = text.get(from..to)?;
    let is_item = matches!(token, Token::Text | Token::Open | Token::Smart | Token::Bare);
    if let Some((Token::Text | Token::Bare, start, end)) = before.filter(|_| is_item) {
        return Some(
            Known::new(Message::new("finding-list-comma"), (start, end))
                .change(end, end, ",")
                .help(help_comma(text, start, end)),
        );
    }
    match token {
        Token::Open => Some(open(words, from, to)),
        Token::Smart => Some(smart(words, from, to)),
        Token::Bare if !parses(&format!("a = {words}")) => Some(
            Known::new(Message::new("finding-syntax-unquoted"), (from, to))
                .change(from, from, "\"")
                .change(to, to, "\"")
                .help(write(format!("\"{words}\""))),
        ),
        Token::Semicolon => Some(
            Known::new(Message::new("finding-list-semicolon"), (from, to))
                .change(from, to, ",")
                .help(Message::new("help-list")),
        ),
        Token::End(sign) if sign != ']' => Some(
            Known::new(Message::new("finding-list-closer").with("sign", sign.to_string()), (from, to))
                .change(from, to, "]")
                .help(Message::new("help-list")),
        ),
        Token::Invisible(sign) => Some(invisible(sign, from)),
        Token::Comma if matches!(before, Some((Token::Comma, ..)) | None) => Some(
            Known::new(Message::new("finding-list-comma-twice"), (from, to))
                .change(from, to, "")
                .help(Message::new("help-list")),
        ),
        _ => None,
    }
}

fn write(line: String) -> Message {
    Message::new("help-syntax-write").with("line", line)
}

fn help_comma(text: &str, start: usize, end: usize) -> Message {
    write(format!("{},", text.get(start..end).unwrap_or_default()))
}

fn opener(at: usize, sign: char) -> Known {
    Known::new(Message::new("finding-list-opener").with("sign", sign.to_string()), (at, at + 1))
        .change(at, at + 1, "[")
        .help(Message::new("help-list"))
}

fn invisible(sign: char, at: usize) -> Known {
    let end = at + sign.len_utf8();
    Known::new(Message::new("finding-syntax-invisible").with("code", code_point(sign)), (at, end))
        .change(at, end, plain(sign))
        .help(Message::new("help-syntax-invisible"))
}

/// A text on a line of its own that lacks a quote, `"a,` or `a",`; of several on a line nobody knows which.
fn open(words: &str, from: usize, to: usize) -> Known {
    let bare = words.trim_end_matches([',', ']', ' ']);
    let known = Known::new(Message::new("finding-syntax-quote"), (from, to));
    let rest = words.get(bare.len()..).unwrap_or_default();
    match (bare.strip_prefix('"'), bare.strip_suffix('"')) {
        (Some(inner), _) if !inner.contains('"') => {
            known.change(from + bare.len(), from + bare.len(), "\"").help(write(format!("{bare}\"{rest}")))
        }
        (None, Some(inner)) if !inner.contains(['"', ',']) => {
            known.change(from, from, "\"").help(write(format!("\"{bare}{rest}")))
        }
        _ => known.help(Message::new("help-list")),
    }
}

fn smart(words: &str, from: usize, to: usize) -> Known {
    let first = words.chars().next().map_or(1, char::len_utf8);
    let last = words.chars().next_back().map_or(1, char::len_utf8);
    let inner = words.get(first..words.len() - last).unwrap_or_default();
    Known::new(Message::new("finding-syntax-smart-quote"), (from, from + first))
        .change(from, from + first, "\"")
        .change(to - last, to, "\"")
        .help(write(format!("\"{inner}\"")))
}

/// Where it opens is where it is said; it is closed after its last words.
fn never_closed(text: &str, start: usize, end: usize) -> Known {
    let closer = match text.get(start..end).unwrap_or_default() {
        lines if lines.contains("\r\n") => "\r\n]",
        lines if lines.contains('\n') => "\n]",
        _ => "]",
    };
    Known::new(Message::new("finding-list-open"), (start, start + 1))
        .change(end, end, closer)
        .help(Message::new("help-list-open"))
}

fn tokens(text: &str, start: usize) -> Vec<Placed> {
    let mut tokens = Vec::new();
    let mut at = start;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = text.get(at..).unwrap_or_default();
        let line = rest.split(['\n', '\r']).next().unwrap_or_default();
        let (token, length) = match c {
            '\n' | '\r' | ' ' | '\t' => (None, 1),
            '#' => (None, line.len()),
            ',' => (Some(Token::Comma), 1),
            ';' => (Some(Token::Semicolon), 1),
            '[' => (Some(Token::Begin), 1),
            ']' | ')' | '}' => (Some(Token::End(c)), 1),
            c if INVISIBLE(c) => (Some(Token::Invisible(c)), c.len_utf8()),
            _ if is_short_of_a_quote(line) => (Some(Token::Open), line.trim_end().len()),
            '"' => (Some(Token::Text), text_length(line)),
            c if is_smart(c) && smart_length(line).is_some() => (Some(Token::Smart), smart_length(line).unwrap_or(1)),
            _ => (Some(Token::Bare), bare_length(line)),
        };
        tokens.extend(token.map(|token| (token, at, at + length)));
        at += length.max(1);
    }
    tokens
}

/// Whether what is left of a line has a quote without its other half.
fn is_short_of_a_quote(line: &str) -> bool {
    let words = line.replace("\\\\", "").replace("\\\"", "");
    // A comment may have any quotes.
    let words = words.split(" #").next().unwrap_or_default();
    words.matches('"').count() % 2 == 1 && !words.contains(is_smart)
}

/// `"a"` at the start of a line, with its quotes.
fn text_length(line: &str) -> usize {
    let mut escaped = false;
    for (at, c) in line.char_indices().skip(1) {
        match c {
            '\\' if !escaped => escaped = true,
            '"' if !escaped => return at + 1,
            _ => escaped = false,
        }
    }
    line.len()
}

/// `”a”` at the start of a line: to the quote before a comma, a bracket or the end.
fn smart_length(line: &str) -> Option<usize> {
    line.char_indices().skip(1).filter(|(_, c)| is_smart(*c) || *c == '"').find_map(|(at, c)| {
        let end = at + c.len_utf8();
        let after = line.get(end..)?.trim_start();
        (after.is_empty() || after.starts_with([',', ';', ']', ')', '}', '#'])).then_some(end)
    })
}

fn bare_length(line: &str) -> usize {
    let end = line.find([',', ';', ']', ')', '}', '#', '"']).unwrap_or(line.len());
    line.get(..end).unwrap_or_default().trim_end().len().max(1)
}

/// `concerns = "a", "b"`, `supports = 1, 2`, `units = {"a"}`: a list without its brackets.
pub(super) fn no_brackets(line: &Line<'_>) -> Option<Known> {
    if !matches!(line.kind(), Some(Kind::Texts)) || line.value.is_empty() {
        return None;
    }
    let (from, to) = line.value_at;
    if line.value.starts_with('{') {
        return Some(opener(from, '{'));
    }
    let known = Known::new(Message::new("finding-list-brackets"), line.value_at);
    let items: Vec<&str> = line.value.split(',').map(str::trim).filter(|item| !item.is_empty()).collect();
    let quoted = |item: &&str| item.starts_with(|c| c == '"' || is_smart(c));
    if items.iter().all(quoted) {
        return Some(known.change(from, from, "[").change(to, to, "]"));
    }
    let texts: Vec<String> = items.iter().map(|item| format!("\"{}\"", item.replace('"', ""))).collect();
    let list = format!("[{}]", texts.join(", "));
    // A comma may stand in a text as well as between two.
    let sure = items.len() == 1 || items.iter().all(|item| !item.contains([' ', '"']));
    Some(if sure { known.change(from, to, list) } else { known.instead(line.with_value(&list)) })
}
