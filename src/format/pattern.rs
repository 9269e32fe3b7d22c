//! Texts that mean more than text, as regular expressions for an editor: ids, percentages, periods.
//!
//! The reader decides; `tests/schema_reader.rs` keeps these beside it. They have nothing that the dialects of editors differ
//! in: no flags, no looking ahead.

/// An id, as `read` takes it.
pub const ID: &str = "^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$";

/// A colour: #0b5070, or #fff.
pub const COLOUR: &str = r"^\s*#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})\s*$";

/// A county: 01 to 25.
pub const COUNTY: &str = "^(0[1-9]|1[0-9]|2[0-5])$";

/// A municipality, and neither the nation nor a region: 0100 and up.
pub const MUNICIPALITY: &str = "^([1-9][0-9]{3}|0[1-9][0-9]{2})$";

const YEAR: &str = "(19|20|21)[0-9]{2}";
const MONTH: &str = "(0[1-9]|1[0-2])";
const GAP: &str = r"[\s,]*";
const DASH: &str = r"[\s,]*[-–—‐‑−][\s,]*";

/// A percentage from 0 to 100, or one of the words.
pub fn percent(words: &[&str]) -> String {
    let percent = r"\s*(100([.,]0+)?|[0-9]{1,2}([.,][0-9]+)?)\s*%\s*";
    format!("^({})$", [&[percent], words].concat().join("|"))
}

/// A period in figures: 2025, 2025-2026, 2025-08, 2025-01..2025-08, 2025-12-31, 2024/25.
pub fn period_in_figures() -> String {
    let forms = [
        format!("({DASH}{YEAR})?"),
        format!("{DASH}{MONTH}({GAP}[.][.]{GAP}{YEAR}{DASH}{MONTH})?"),
        format!("{DASH}{}", month_and_day()),
    ];
    format!(r"^\s*({YEAR}({})|{})\s*$", forms.join("|"), school_year(&format!("{GAP}/{GAP}")))
}

/// 08-31, but not 06-31.
fn month_and_day() -> String {
    let days = [("0[13578]|1[02]", "|3[01]"), ("0[469]|11", "|30"), ("02", "")];
    let forms = days.map(|(months, last)| format!("({months}){DASH}(0[1-9]|[12][0-9]{last})"));
    format!("({})", forms.join("|"))
}

/// 2024/25, but not 2024/26: the last figure is the next one.
fn school_year(between: &str) -> String {
    let pairs = (0..10).map(|last| {
        let next = (last + 1) % 10;
        format!("(19|20|21)[0-9]{last}{between}((19|20|21)[0-9]|[0-9]){next}")
    });
    format!("({})", pairs.collect::<Vec<_>>().join("|"))
}

/// A period with a word in it: 2025-T2, första halvåret 2025, jan–aug 2025, läsåret 2024/25, t.o.m. augusti 2025.
///
/// It takes what the reader takes, and somewhat more: that a period begins before it ends is left to the reader.
pub fn period_in_words() -> String {
    let to = format!("({DASH}|{GAP}{}{GAP})", any_case("till|to|t[.]o[.]m[.]?|tom"));
    let between = format!("({DASH}|{GAP})");
    let part = part_of_year();
    let month = any_case(MONTHS) + "[.]?";
    let day = format!("({}{GAP})?[0-9]{{1,2}}(:[aAeE]|{})?", any_case("den"), any_case("st|nd|rd|th"));
    let of = format!("({GAP}{})?{GAP}", any_case("of|den"));
    let school = any_case("lå|läsår|läsåret|school") + &format!("({GAP}{})?{GAP}", any_case("year"));
    let forms = [
        format!("{}{GAP}{YEAR}", any_case("år|året|helår|helåret|year")),
        format!("{YEAR}{to}{YEAR}"),
        format!("{YEAR}{between}{part}"),
        format!("{part}({of}|{DASH}){YEAR}"),
        format!("{YEAR}{between}{month}({to}{month})?"),
        format!("({day}{of}|{month}({GAP}{YEAR})?{to})?{month}{of}([0-9]{{1,2}}{GAP})?{YEAR}"),
        format!("{school}{}", school_year(&format!("({GAP}/{GAP}|{DASH})"))),
    ];
    // From January to the end of something, which may be in figures then.
    let until = any_case("t[.]?[ ]?o[.]?[ ]?m[.]?|till och med|up to|through");
    let end = format!("{YEAR}{DASH}({MONTH}|{})", month_and_day());
    let forms = forms.join("|");
    format!(r"^\s*({until}\s*({end}|{forms})|{forms})\s*$")
}

const MONTHS: &str = "jan(uari|uary)?|feb(r|ruari|ruary)?|mar(s|ch)?|apr(il)?|maj|may|jun(i|e)?|jul(i|y)?|\
    aug(usti|ust)?|sept?|september|o[kc]t(ober)?|nov(ember)?|dec(ember)?";

/// H1, tertial 2, första kvartalet, 3rd quarter.
fn part_of_year() -> String {
    let ordinals = [
        "1:a|1:e|1st|första|first",
        "2:a|2:e|2nd|andra|second",
        "3:a|3:e|3rd|tredje|third",
        "4:a|4:e|4th|fjärde|fourth",
    ];
    let parts = [("h|halvår|halvåret|half", 2), ("t|tertial|tertialet", 3), ("q|k|kv|kvartal|kvartalet|quarter", 4)];
    let named = parts.map(|(words, most)| {
        let words = any_case(words) + "[.]?";
        let ordinal = any_case(&ordinals.get(..most).unwrap_or_default().join("|"));
        format!("{words}{GAP}[1-{most}]|{ordinal}{GAP}{words}")
    });
    format!("({})", named.join("|"))
}

/// Words in any case, as a group: `(jan|maj)` as `([jJ][aA][nN]|[mM][aA][jJ])`.
fn any_case(words: &str) -> String {
    let mut written = String::from("(");
    let mut in_class = false;
    for c in words.chars() {
        in_class = (in_class || c == '[') && c != ']';
        let upper = c.to_uppercase();
        match (c.is_alphabetic(), in_class) {
            (false, _) => written.push(c),
            (true, true) => written.extend([c].into_iter().chain(upper)),
            (true, false) => written.extend(['[', c].into_iter().chain(upper).chain([']'])),
        }
    }
    written + ")"
}
