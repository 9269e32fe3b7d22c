//! Years in words: which of them move when a plan goes on to another year.

use chrono::{Datelike, NaiveDate};

use crate::model::period::Period;
use crate::model::rule::{Change, Deadline, Extent, Keep, Rule, Since};

/// A text with its years moved, and the years that somebody must look at.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Moved {
    pub(super) text: String,
    /// Years that stand as they did, though it is not clear that they should.
    pub(super) left: Vec<i32>,
}

/// Where years stand in a text, four digits by themselves, and which.
fn years(text: &str) -> Vec<(usize, i32)> {
    let is_digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let found = text.char_indices().filter(|(at, _)| at.checked_sub(1).is_none_or(|before| !is_digit(before)));
    let found = found.filter(|(at, _)| (0..4).all(|digit| is_digit(at + digit)) && !is_digit(at + 4));
    let years = found.filter_map(|(at, _)| Some((at, text.get(at..at + 4)?.parse().ok()?)));
    years.filter(|(_, year)| (1900..=2199).contains(year)).collect()
}

/// The text with another year at a place. The 29th of February is the 28th in most years.
fn with(text: &str, at: usize, year: i32) -> String {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let after = after.get(4..).unwrap_or_default();
    let leap = NaiveDate::from_ymd_opt(year, 2, 29).is_some();
    match after.strip_prefix("-02-29").filter(|_| !leap) {
        Some(rest) => format!("{before}{year}-02-28{rest}"),
        None => format!("{before}{year}{after}"),
    }
}

/// A title or a heading: the years of the old plan become those of the new one.
pub(super) fn title(text: &str, old: Period, by: i32) -> String {
    let own = old.first().year()..=old.last().year();
    let found = years(text).into_iter().filter(|(_, year)| own.contains(year));
    found.fold(text.to_owned(), |text, (at, year)| with(&text, at, year + by))
}

/// The name of a period as many years later: every year in it moves.
pub(super) fn moved(name: &str, by: i32) -> String {
    years(name).into_iter().fold(name.to_owned(), |name, (at, year)| with(&name, at, year + by))
}

/// A day as many years later.
pub(super) fn day(day: NaiveDate, by: i32) -> Option<NaiveDate> {
    let year = day.year() + by;
    day.with_year(year).or_else(|| NaiveDate::from_ymd_opt(year, 2, 28))
}

/// A target: a year moves where the grammar says that it is the last day of the old plan's time or the year that change was
/// measured from then. All other years stand.
pub(super) fn target(phrase: &str, old: Period, by: i32, read: &dyn Fn(&str) -> Option<Rule>) -> Moved {
    let mut moved = Moved { text: phrase.to_owned(), left: Vec::new() };
    for (at, year) in years(phrase) {
        let candidate = with(&moved.text, at, year + by);
        match read(&moved.text).zip(read(&candidate)).and_then(|(is, would)| role(&is, &would)) {
            Some(Role::Deadline(day)) if day <= old.last() => moved.text = candidate,
            Some(Role::Baseline(period)) if period.end_year() >= old.first().year() - 1 => moved.text = candidate,
            Some(Role::Deadline(_) | Role::Start) => {}
            Some(Role::Baseline(_)) | None => moved.left.push(year),
        }
    }
    moved
}

/// What a year says in a rule.
enum Role {
    /// By when.
    Deadline(NaiveDate),
    /// From when.
    Start,
    /// Since when, or to the level of when.
    Baseline(Period),
}

/// What differs between two readings, where it is one day or period and nothing else.
fn role(is: &Rule, would: &Rule) -> Option<Role> {
    match (is, would) {
        (Rule::Due(Deadline::Day(day), one), Rule::Due(Deadline::Day(other), two)) if day != other => {
            (one == two).then_some(Role::Deadline(*day))
        }
        (Rule::From(period, one), Rule::From(other, two)) if period != other => (one == two).then_some(Role::Start),
        (Rule::Due(day, one), Rule::Due(other, two)) if day == other => role(one, two),
        (Rule::From(_, one), Rule::From(_, two)) | (Rule::Every(_, one), Rule::Every(_, two)) => role(one, two),
        (Rule::Some(count, _, one), Rule::Some(other, _, two)) if count == other => role(one, two),
        (Rule::All(one), Rule::All(two)) | (Rule::Either(one), Rule::Either(two)) => {
            let mut differing = one.iter().zip(two).filter(|(one, two)| one != two);
            let (one, two) = differing.next().filter(|_| one.len() == two.len())?;
            if differing.next().is_some() { None } else { role(one, two) }
        }
        (Rule::Change(one), Rule::Change(two)) => change(one, two),
        (Rule::Keep(one), Rule::Keep(two)) => {
            let since = since(one.since, two.since)?;
            (Keep { since: one.since, ..two.clone() } == *one).then_some(Role::Baseline(since))
        }
        _ => None,
    }
}

fn change(one: &Change, two: &Change) -> Option<Role> {
    if let (Some(Extent::ToPeriod(period)), Some(Extent::ToPeriod(_))) = (&one.extent, &two.extent) {
        return (Change { extent: one.extent.clone(), ..two.clone() } == *one).then_some(Role::Baseline(*period));
    }
    let since = since(one.since, two.since)?;
    (Change { since: one.since, ..two.clone() } == *one).then_some(Role::Baseline(since))
}

fn since(one: Option<Since>, two: Option<Since>) -> Option<Period> {
    match (one, two) {
        (Some(Since::Period(one)), Some(Since::Period(two))) if one != two => Some(one),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::{NaiveDate, Period, day, target, title};
    use crate::read::target::{Context, read};

    #[test]
    fn the_plans_own_years_move_in_titles() {
        let year = |year| Period::year(year).unwrap();
        assert_eq!(title("Verksamhetsplan 2025", year(2025), 1), "Verksamhetsplan 2026");
        assert_eq!(title("Plan 2025, vision 2030, 12025", year(2025), 1), "Plan 2026, vision 2030, 12025");
        assert_eq!(title("Plan 2018–2019", Period::years(2018, 2019).unwrap(), 2), "Plan 2020–2021");
        assert_eq!(title("Åtgärder å2025ä", year(2025), 1), "Åtgärder å2026ä");
    }

    #[test]
    fn a_leap_day_becomes_the_day_before() {
        let of = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        assert_eq!(day(of(2024, 2, 29), 1), Some(of(2025, 2, 28)));
        assert_eq!(day(of(2024, 2, 29), 4), Some(of(2028, 2, 29)));
        assert_eq!(day(of(2025, 12, 31), 1), Some(of(2026, 12, 31)));
    }

    #[test]
    fn years_of_targets_move_where_the_grammar_says_what_they_are() {
        let moved = |phrase: &str| {
            let moved = target(phrase, Period::year(2025).unwrap(), 1, &|phrase| read(phrase, Context::default()).ok());
            (moved.text, moved.left)
        };
        let cases: [(&str, &str, &[i32]); 11] = [
            ("minska jämfört med 2024", "minska jämfört med 2025", &[]),
            ("öka till 2008 års nivå", "öka till 2008 års nivå", &[2008]),
            ("minst 85 % senast 2025-12-31", "minst 85 % senast 2026-12-31", &[]),
            ("minst 85 % senast 2025", "minst 85 % senast 2026", &[]),
            ("minst 85 % senast 2028", "minst 85 % senast 2028", &[]),
            ("minst 85 % från 2024", "minst 85 % från 2024", &[]),
            ("genomfört senast 2024-02-29", "genomfört senast 2025-02-28", &[]),
            ("Etappmålet för 2025 är 100 procent", "Etappmålet för 2026 är 100 procent", &[]),
            ("samma nivå som 2024; senast 2025", "samma nivå som 2025; senast 2026", &[]),
            ("minst 2024 besök", "minst 2024 besök", &[2024]),
            ("ska erbjudas före 2025 års slut", "ska erbjudas före 2025 års slut", &[2025]),
        ];
        for (phrase, text, left) in cases {
            assert_eq!(moved(phrase), (text.to_owned(), left.to_vec()), "{phrase}");
        }
    }
}
