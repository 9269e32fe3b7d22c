//! Rules made of rules: several, either, for every part, for some parts.

use std::collections::BTreeSet;

use super::case::Case;
use super::rule::rule;
use super::ruling::Ruling;
use super::series::{AllSeries, Point, Series};
use crate::message::{Arg, Message};
use crate::model::breakdown::{Breakdown, Sex};
use crate::model::id::Id;
use crate::model::rule::{Members, Rule};
use crate::model::verdict::Verdict;

/// Every one holds. One that can't be judged leaves the whole unjudged; one without a target says nothing of it.
pub fn all(case: &Case<'_>, every: &AllSeries<'_>, rules: &[Rule]) -> Ruling {
    let rulings = rules.iter().map(|part| rule(case, every, part));
    let rulings: Vec<Ruling> = rulings.filter(|ruling| ruling.verdict != Verdict::NoTarget).collect();
    if rulings.is_empty() {
        return Ruling::new(Verdict::NoTarget, Message::new("fact-no-target"));
    }
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
    let parts = judged(case, every, members, inner);
    let unmeasured = unmeasured(case, &parts, members);
    let named = |wanted: fn(Verdict) -> bool| -> Vec<Message> {
        parts.iter().filter(|(_, ruling)| wanted(ruling.verdict)).map(|(breakdown, _)| name(breakdown)).collect()
    };
    let met = named(|verdict| verdict == Verdict::Met);
    let moved = named(|verdict| verdict == Verdict::Partly);
    let failing = named(|verdict| matches!(verdict, Verdict::Missed | Verdict::Partly));
    let open = named(|verdict| !verdict.is_judged());
    if met.is_empty() && failing.is_empty() {
        let fact = Message::new(if parts.is_empty() { "fact-no-parts" } else { "fact-parts-unmeasured" });
        return Ruling::new(Verdict::NotMeasured, fact.with("day", case.until));
    }
    let missing: Vec<Message> = open.into_iter().chain(unmeasured).collect();
    let verdict = match enough {
        Some(count) if met.len() >= count as usize => Verdict::Met,
        Some(count) if met.len() + missing.len() >= count as usize && !missing.is_empty() => Verdict::NotMeasured,
        None if !missing.is_empty() && failing.is_empty() => Verdict::NotMeasured,
        None if failing.is_empty() => Verdict::Met,
        _ if met.is_empty() && moved.is_empty() => Verdict::Missed,
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
        ruling.nearly = Some(if met.is_empty() {
            Message::new("nearly-moved-parts").with("parts", moved.into_iter().collect::<Arg>())
        } else {
            Message::new("nearly-parts")
                .with("met", met.into_iter().collect::<Arg>())
                .with("failing", failing.into_iter().collect::<Arg>())
        });
    }
    if !missing.is_empty() {
        ruling = ruling.note(Message::new("note-parts-missing").with("parts", missing.into_iter().collect::<Arg>()));
    }
    ruling
}

/// Every part with what the rule says of it: by its measurements, or by what its unit has reported.
fn judged(case: &Case<'_>, every: &AllSeries<'_>, members: Members, inner: &Rule) -> Vec<(Breakdown, Ruling)> {
    let id = &case.indicator.id.value;
    if inner.any(|rule| matches!(rule, Rule::Done | Rule::Started)) {
        let reports = case.organisation.states.iter().filter(|report| report.about.value == *id);
        let units: BTreeSet<&str> = reports.filter_map(|report| report.unit.as_deref()).collect();
        let part = |unit: &str| Breakdown { unit: Some(unit.to_owned()), ..Breakdown::default() };
        return units.into_iter().map(|unit| (part(unit), rule(&case.with_unit(unit), every, inner))).collect();
    }
    every
        .parts(id)
        .filter(|(breakdown, _)| belongs(breakdown, members))
        .map(|(breakdown, series)| (breakdown.clone(), rule(&case.with_series(series), every, inner)))
        .collect()
}

/// A part of one kind only: "women in the north" is neither a sex nor an area.
fn belongs(breakdown: &Breakdown, members: Members) -> bool {
    let Breakdown { sex, area, age, unit } = breakdown;
    match members {
        Members::Sexes => sex.is_some() && area.is_none() && age.is_none() && unit.is_none(),
        Members::Units => unit.is_some() && sex.is_none() && area.is_none() && age.is_none(),
        Members::Areas => area.is_some() && sex.is_none() && age.is_none() && unit.is_none(),
        Members::Ages => age.is_some() && sex.is_none() && area.is_none() && unit.is_none(),
        Members::Any => true,
    }
}

/// Both sexes are always expected; of units those that the plan says carry the indicator.
fn unmeasured(case: &Case<'_>, parts: &[(Breakdown, Ruling)], members: Members) -> Vec<Message> {
    match members {
        Members::Sexes => {
            let has = |sex: Sex| parts.iter().any(|(breakdown, _)| breakdown.sex == Some(sex));
            [Sex::Women, Sex::Men].into_iter().filter(|sex| !has(*sex)).map(sex_word).collect()
        }
        Members::Units => {
            let units = case.organisation.committees.iter().flat_map(|committee| &committee.units);
            let carries = |id: &Id| case.indicator.units.iter().any(|carrying| carrying.value == *id);
            let has = |id: &str, name: &str| {
                parts
                    .iter()
                    .any(|(breakdown, _)| breakdown.unit.as_deref().is_some_and(|unit| unit == id || unit == name))
            };
            units
                .filter(|unit| carries(&unit.id.value) && !has(unit.id.value.as_str(), &unit.name))
                .map(|unit| Message::new("part-name").with("words", unit.name.as_str()))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// Women or men, all of them.
pub fn is_sex(breakdown: &Breakdown) -> bool {
    belongs(breakdown, Members::Sexes)
}

fn sex_word(sex: Sex) -> Message {
    Message::new(match sex {
        Sex::Women => "sex-women",
        Sex::Men => "sex-men",
    })
}

/// What was measured of each part, by the name of the part.
pub fn outcomes<'s>(case: &Case<'s>, every: &'s AllSeries<'_>) -> Vec<(Message, Point<'s>)> {
    let parts = every.parts(&case.indicator.id.value);
    let point = |(breakdown, series): (&Breakdown, &'s Series<'_>)| {
        case.with_series(series).outcome().cloned().map(|point| (name(breakdown), point))
    };
    parts.filter_map(point).collect()
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
