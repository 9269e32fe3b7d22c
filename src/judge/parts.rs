//! Rules made of rules: several, either, for every part, for some parts.

use super::case::Case;
use super::rule;
use super::ruling::Ruling;
use super::series::AllSeries;
use crate::message::{Arg, Message};
use crate::model::breakdown::{Breakdown, Sex};
use crate::model::rule::{Members, Rule};
use crate::model::verdict::Verdict;

/// Every one holds. One that can't be judged leaves the whole unjudged, unless another is missed.
pub fn all(case: &Case<'_>, every: &AllSeries<'_>, rules: &[Rule]) -> Ruling {
    let rulings: Vec<Ruling> = rules.iter().map(|part| rule(case, every, part)).collect();
    let facts: Arg = rulings.iter().map(|ruling| ruling.fact.clone()).collect();
    let mut whole = Ruling::new(
        together(rulings.iter().map(|ruling| ruling.verdict)),
        Message::new("fact-several").with("facts", facts),
    );
    whole.notes = rulings.into_iter().flat_map(|ruling| ruling.notes).collect();
    if whole.verdict == Verdict::Partly {
        whole.nearly = Some(Message::new("nearly-some"));
    }
    whole
}

/// The verdict of several that must all hold.
pub fn together(verdicts: impl Iterator<Item = Verdict>) -> Verdict {
    let verdicts: Vec<Verdict> = verdicts.collect();
    let any = |wanted: Verdict| verdicts.contains(&wanted);
    for open in [Verdict::NotMeasured, Verdict::CannotJudge, Verdict::NotDue] {
        if any(open) {
            return open;
        }
    }
    if verdicts.iter().all(|verdict| *verdict == Verdict::Met) {
        Verdict::Met
    } else if any(Verdict::Met) || any(Verdict::Partly) {
        Verdict::Partly
    } else {
        Verdict::Missed
    }
}

/// One of them holds: the best that came out.
pub fn either(case: &Case<'_>, every: &AllSeries<'_>, rules: &[Rule]) -> Ruling {
    const BEST_FIRST: [Verdict; 7] = [
        Verdict::Met,
        Verdict::Partly,
        Verdict::NotDue,
        Verdict::CannotJudge,
        Verdict::NotMeasured,
        Verdict::Missed,
        Verdict::NoTarget,
    ];
    let rulings = rules.iter().map(|part| rule(case, every, part));
    let rank = |ruling: &Ruling| BEST_FIRST.iter().position(|verdict| *verdict == ruling.verdict);
    rulings.min_by_key(rank).unwrap_or_else(|| Ruling::cannot(Message::new("fact-unreadable")))
}

/// Holds in every member, or in at least so many (`enough`).
pub fn members(case: &Case<'_>, every: &AllSeries<'_>, members: Members, enough: Option<u32>, inner: &Rule) -> Ruling {
    let parts: Vec<(&Breakdown, Ruling)> = every
        .parts(&case.indicator.id.value)
        .filter(|(breakdown, _)| belongs(breakdown, members))
        .map(|(breakdown, series)| (breakdown, rule(&case.with_series(series), every, inner)))
        .collect();
    let unmeasured = unmeasured(&parts, members);
    let named = |wanted: fn(Verdict) -> bool| -> Vec<Message> {
        parts.iter().filter(|(_, ruling)| wanted(ruling.verdict)).map(|(breakdown, _)| name(breakdown)).collect()
    };
    let met = named(|verdict| verdict == Verdict::Met);
    let failing = named(|verdict| matches!(verdict, Verdict::Missed | Verdict::Partly));
    let open = named(|verdict| !verdict.is_judged());
    if met.is_empty() && failing.is_empty() {
        return Ruling::new(Verdict::NotMeasured, Message::new("fact-no-parts"));
    }
    let missing: Vec<Message> = open.into_iter().chain(unmeasured).collect();
    let verdict = match enough {
        Some(count) if met.len() >= count as usize => Verdict::Met,
        Some(count) if met.len() + missing.len() >= count as usize && !missing.is_empty() => Verdict::NotMeasured,
        None if !missing.is_empty() && failing.is_empty() => Verdict::NotMeasured,
        None if failing.is_empty() => Verdict::Met,
        _ if met.is_empty() => Verdict::Missed,
        _ => Verdict::Partly,
    };
    let facts: Arg = parts
        .iter()
        .filter(|(_, ruling)| ruling.verdict.is_judged())
        .map(|(breakdown, ruling)| {
            Message::new("fact-part").with("part", name(breakdown)).with("fact", ruling.fact.clone())
        })
        .collect();
    let mut ruling = Ruling::new(verdict, Message::new("fact-several").with("facts", facts));
    if verdict == Verdict::Partly {
        ruling.nearly = Some(
            Message::new("nearly-parts")
                .with("met", met.into_iter().collect::<Arg>())
                .with("failing", failing.into_iter().collect::<Arg>()),
        );
    }
    if !missing.is_empty() {
        ruling = ruling.note(Message::new("note-parts-missing").with("parts", missing.into_iter().collect::<Arg>()));
    }
    ruling
}

fn belongs(breakdown: &Breakdown, members: Members) -> bool {
    match members {
        Members::Sexes => breakdown.sex.is_some(),
        Members::Units => breakdown.unit.is_some(),
        Members::Areas => breakdown.area.is_some(),
        Members::Ages => breakdown.age.is_some(),
        Members::Any => true,
    }
}

/// Both sexes are always expected; which units there are, only the measurements say.
fn unmeasured(parts: &[(&Breakdown, Ruling)], members: Members) -> Vec<Message> {
    if members != Members::Sexes {
        return Vec::new();
    }
    let has = |sex: Sex| parts.iter().any(|(breakdown, _)| breakdown.sex == Some(sex));
    [Sex::Women, Sex::Men].into_iter().filter(|sex| !has(*sex)).map(sex_word).collect()
}

fn sex_word(sex: Sex) -> Message {
    Message::new(match sex {
        Sex::Women => "sex-women",
        Sex::Men => "sex-men",
    })
}

/// A part by its name: "kvinnor", "Malmköping", "kvinnor i Malmköping".
pub fn name(breakdown: &Breakdown) -> Message {
    let named = [&breakdown.unit, &breakdown.area, &breakdown.age];
    let words: Vec<Arg> = breakdown
        .sex
        .map(|sex| Arg::from(sex_word(sex)))
        .into_iter()
        .chain(named.into_iter().flatten().map(|name| Arg::Text(name.clone())))
        .collect();
    Message::new("part-name").with("words", Arg::List(words))
}
