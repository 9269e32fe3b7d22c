//! The words and signs of which people make the name of a period.

/// A word, number or sign of a period's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// Four digits from 1900 to 2199.
    Year(i32),
    /// One or two digits, and how many they are: `08` is a month, `8` alone is not.
    Small(u32, usize),
    /// `1:a`, `första`.
    Ordinal(u32),
    /// A month's name.
    Month(u32),
    /// What a year is divided into.
    Part(Part),
    /// `år`, `helår`.
    CalendarYear,
    /// `lå`, `läsår`.
    SchoolYear,
    /// Any dash, or `till` between two months.
    Dash,
    /// `/`
    Slash,
    /// `..`
    Dots,
}

/// What a year is divided into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Six months.
    Half,
    /// Four months.
    Tertial,
    /// Three months.
    Quarter,
}

/// Cuts a text in lower case into tokens; `None` if there is anything that no period's name holds.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = if c.is_ascii_digit() {
            let length = rest.bytes().take_while(u8::is_ascii_digit).count();
            tokens.push(number(rest.get(..length)?)?);
            length
        } else if c.is_alphabetic() {
            let length = rest.find(|c: char| !c.is_alphabetic() && c != '.').unwrap_or(rest.len());
            word(rest.get(..length)?, &mut tokens)?;
            length
        } else {
            sign(rest, &mut tokens)?
        };
        rest = rest.get(length..)?;
    }
    Some(tokens)
}

fn number(digits: &str) -> Option<Token> {
    let value: u32 = digits.parse().ok()?;
    match digits.len() {
        1 | 2 => Some(Token::Small(value, digits.len())),
        4 if (1900..=2199).contains(&value) => Some(Token::Year(value.cast_signed())),
        _ => None,
    }
}

/// Takes in the sign that the rest begins with, and says how many bytes it is.
fn sign(rest: &str, tokens: &mut Vec<Token>) -> Option<usize> {
    let c = rest.chars().next()?;
    match c {
        _ if c.is_whitespace() || c == ',' => {}
        '-' | '–' | '—' | '‐' | '‑' | '−' => tokens.push(Token::Dash),
        '/' => tokens.push(Token::Slash),
        '.' if rest.starts_with("..") => {
            tokens.push(Token::Dots);
            return Some(2);
        }
        ':' if rest.starts_with(":a") || rest.starts_with(":e") => {
            ordinal(tokens)?;
            return Some(2);
        }
        _ => return None,
    }
    Some(c.len_utf8())
}

fn word(word: &str, tokens: &mut Vec<Token>) -> Option<()> {
    let word = word.trim_end_matches('.');
    let token = match word {
        "h" | "halvår" | "halvåret" | "half" => Token::Part(Part::Half),
        "t" | "tertial" | "tertialet" => Token::Part(Part::Tertial),
        "q" | "k" | "kv" | "kvartal" | "kvartalet" | "quarter" => Token::Part(Part::Quarter),
        "första" | "first" => Token::Ordinal(1),
        "andra" | "second" => Token::Ordinal(2),
        "tredje" | "third" => Token::Ordinal(3),
        "fjärde" | "fourth" => Token::Ordinal(4),
        "lå" | "läsår" | "läsåret" | "school" => Token::SchoolYear,
        // "school year", "half year": the word before says it all.
        "year" if matches!(tokens.last(), Some(Token::SchoolYear | Token::Part(_))) => return Some(()),
        "år" | "året" | "helår" | "helåret" | "year" => Token::CalendarYear,
        "till" | "to" | "t.o.m" | "tom" => Token::Dash,
        "st" | "nd" | "rd" | "th" => return ordinal(tokens),
        "den" | "of" => return Some(()),
        _ => Token::Month(month(word)?),
    };
    tokens.push(token);
    Some(())
}

/// Makes an ordinal of the number before.
fn ordinal(tokens: &mut Vec<Token>) -> Option<()> {
    let Some(Token::Small(value, _)) = tokens.pop() else {
        return None;
    };
    tokens.push(Token::Ordinal(value));
    Some(())
}

/// The number of a month by its name or its abbreviation, Swedish or English, in lower case.
pub(super) fn month(word: &str) -> Option<u32> {
    Some(match word {
        "jan" | "januari" | "january" => 1,
        "feb" | "febr" | "februari" | "february" => 2,
        "mar" | "mars" | "march" => 3,
        "apr" | "april" => 4,
        "maj" | "may" => 5,
        "jun" | "juni" | "june" => 6,
        "jul" | "juli" | "july" => 7,
        "aug" | "augusti" | "august" => 8,
        "sep" | "sept" | "september" => 9,
        "okt" | "oct" | "oktober" | "october" => 10,
        "nov" | "november" => 11,
        "dec" | "december" => 12,
        _ => return None,
    })
}
