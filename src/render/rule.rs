//! A rule in words: how a target was read, for whoever has to agree that it was read right.

use crate::message::{Arg, Message};
use crate::model::colour::Colour;
use crate::model::direction::Direction;
use crate::model::organisation::Organisation;
use crate::model::rule::{
    Budget, Change, ColourGoal, ColourRule, Comparator, Deadline, Extent, GroupRef, GroupRule, Keep, Measure, Members,
    Place, Quantity, Range, Rule, Side, Since, Standing, Way,
};

/// The rule as a clause: "minst 85 % för varje enhet, senast 2013-12-31".
///
/// `organisation`: whose groups have names; without one they go by their ids.
/// `better`: which way is better, where that is known: a bare number then says at least or at most.
pub fn rule(organisation: Option<&Organisation>, better: Option<Direction>, rule: &Rule) -> Message {
    Describer { organisation, better }.rule(rule)
}

struct Describer<'a> {
    organisation: Option<&'a Organisation>,
    better: Option<Direction>,
}

impl Describer<'_> {
    fn rule(&self, rule: &Rule) -> Message {
        match rule {
            Rule::Bound(bound) => level(bound.comparator, &bound.level),
            Rule::Number(level) => match self.better {
                Some(Direction::Higher) => Message::new("rule-at-least").with("level", quantity(level)),
                Some(Direction::Lower) => Message::new("rule-at-most").with("level", quantity(level)),
                _ => Message::new("rule-number").with("level", quantity(level)),
            },
            Rule::Range(Range { low, high }) => {
                Message::new("rule-range").with("low", *low).with("high", quantity(high))
            }
            Rule::Change(change) => self.change(change),
            Rule::Keep(keep) => self.keep(keep),
            Rule::Colour(rule) => colour(rule),
            Rule::Group(rule) => self.against(rule),
            Rule::Rank(rule) => {
                let place = match rule.place {
                    Place::BestPercent(percent) => Message::new("rule-best-percent").with("percent", percent),
                    Place::Best(count) => Message::new("rule-best").with("place", count.to_string()),
                    Place::NotWorstPercent(percent) => Message::new("rule-not-worst-percent").with("percent", percent),
                };
                place.with("group", self.group(&rule.group))
            }
            Rule::Done => Message::new("rule-done"),
            Rule::Started => Message::new("rule-started"),
            Rule::Budget(Budget::Within) => Message::new("rule-within-budget"),
            Rule::Budget(Budget::NotNegative) => Message::new("rule-not-negative"),
            Rule::Every(who, inner) => {
                Message::new("rule-every").with("rule", self.rule(inner)).with("members", members(*who))
            }
            Rule::Some(count, who, inner) => Message::new("rule-some")
                .with("rule", self.rule(inner))
                .with("count", count.to_string())
                .with("members", members(*who)),
            Rule::Either(rules) => Message::new("rule-either").with("rules", self.several(rules, "rule-or")),
            Rule::All(rules) => Message::new("rule-all").with("rules", self.several(rules, "rule-and")),
            Rule::Due(deadline, inner) => {
                let day: Arg = match deadline {
                    Deadline::Day(day) => (*day).into(),
                    Deadline::EndOfYear => Message::new("deadline-end-of-year").into(),
                    Deadline::EndOfPeriod => Message::new("deadline-end-of-period").into(),
                };
                Message::new("rule-due").with("rule", self.rule(inner)).with("day", day)
            }
            Rule::From(period, inner) => {
                Message::new("rule-from").with("rule", self.rule(inner)).with("period", *period)
            }
            Rule::None => Message::new("rule-none"),
        }
    }

    fn several(&self, rules: &[Rule], between: &'static str) -> Arg {
        let mut rules = rules.iter().map(|rule| self.rule(rule));
        let first = rules.next().unwrap_or_else(|| Message::new("rule-none"));
        rules.fold(first, |before, next| Message::new(between).with("before", before).with("next", next)).into()
    }

    fn change(&self, change: &Change) -> Message {
        let way = Message::new(match change.way {
            Way::Up => "rule-up",
            Way::Down => "rule-down",
            Way::Better => "rule-better",
        });
        let mut said = match &change.extent {
            None => way,
            Some(Extent::By(amount)) => Message::new("rule-by").with("way", way).with("amount", quantity(amount)),
            Some(Extent::To(level)) => Message::new("rule-to").with("way", way).with("level", quantity(level)),
            Some(Extent::ToPeriod(period)) => Message::new("rule-to-period").with("way", way).with("period", *period),
        };
        if change.every_year {
            said = Message::new("rule-every-year").with("rule", said);
        }
        if let Some(group) = &change.relative_to {
            said = Message::new("rule-relative").with("rule", said).with("group", self.group(group));
        }
        from_baseline(said, change.since)
    }

    fn keep(&self, keep: &Keep) -> Message {
        let said = Message::new(match (keep.side, self.better) {
            (Side::Better, Some(Direction::Neither)) => "rule-keep-as-is",
            (Side::Better, _) => "rule-keep",
            (Side::Above, _) => "rule-keep-above",
            (Side::Below, _) => "rule-keep-below",
        });
        let said = match &keep.within {
            Some(within) => Message::new("rule-within").with("rule", said).with("within", quantity(within)),
            None => said,
        };
        from_baseline(said, keep.since)
    }

    fn against(&self, rule: &GroupRule) -> Message {
        let group = self.group(&rule.group);
        let key = match rule.standing {
            Standing::Better => "rule-better-than",
            Standing::AsGood => "rule-as-good-as",
            Standing::Bound(Comparator::AtLeast) => "rule-not-below",
            Standing::Bound(Comparator::AtMost) => "rule-not-above",
            Standing::Bound(Comparator::Above) => "rule-higher-than",
            Standing::Bound(Comparator::Below) => "rule-lower-than",
            Standing::Bound(Comparator::Exactly) => "rule-equal-to",
        };
        let said = Message::new(key).with("group", group);
        match &rule.margin {
            Some(margin) => Message::new("rule-margin").with("rule", said).with("margin", quantity(margin)),
            None => said,
        }
    }

    fn group(&self, group: &GroupRef) -> Arg {
        match group {
            GroupRef::Own => Message::new("the-group").into(),
            GroupRef::Named(id) => {
                let known = self.organisation.and_then(|organisation| organisation.group(id));
                known.map_or_else(|| id.as_str().into(), |group| group.name.as_str().into())
            }
        }
    }
}

fn level(comparator: Comparator, level: &Quantity) -> Message {
    let key = match comparator {
        Comparator::AtLeast => "rule-at-least",
        Comparator::AtMost => "rule-at-most",
        Comparator::Above => "rule-above",
        Comparator::Below => "rule-below",
        Comparator::Exactly => "rule-exactly",
    };
    Message::new(key).with("level", quantity(level))
}

/// A number with its unit.
fn quantity(quantity: &Quantity) -> Message {
    let number = quantity.number;
    match &quantity.measure {
        None => Message::new("quantity-bare").with("number", number),
        Some(Measure::Percent) => Message::new("quantity-percent").with("number", number),
        Some(Measure::Points) => crate::model::unit::Unit::points(number),
        Some(Measure::Named(unit)) => {
            Message::new("quantity-unit").with("number", number).with("unit", super::unit::words(unit, number))
        }
    }
}

fn from_baseline(said: Message, since: Option<Since>) -> Message {
    match since {
        None => said,
        Some(Since::Period(period)) => Message::new("rule-since").with("rule", said).with("period", period),
        Some(Since::Previous) => Message::new("rule-since-previous").with("rule", said),
    }
}

fn colour(rule: &ColourRule) -> Message {
    let from: Arg = rule.from.iter().map(|colour| neuter(*colour)).collect();
    match (rule.from.is_empty(), rule.to) {
        (true, ColourGoal::AtLeast(colour)) => Message::new("rule-colour-at-least").with("colour", neuter(colour)),
        (true, ColourGoal::Kept) => Message::new("rule-colour-kept"),
        (true, ColourGoal::Better) => Message::new("rule-colour-better"),
        (false, ColourGoal::AtLeast(colour)) => {
            Message::new("rule-colour-becomes").with("from", from).with("colour", neuter(colour))
        }
        (false, ColourGoal::Kept) => Message::new("rule-colours-kept").with("from", from),
        (false, ColourGoal::Better) => Message::new("rule-colours-better").with("from", from),
    }
}

/// The colour as that of an indicator: "rött".
fn neuter(colour: Colour) -> Message {
    Message::new(match colour {
        Colour::Red => "colour-neuter-red",
        Colour::Yellow => "colour-neuter-yellow",
        Colour::Green => "colour-neuter-green",
    })
}

fn members(members: Members) -> Message {
    Message::new(match members {
        Members::Sexes => "members-sexes",
        Members::Units => "members-units",
        Members::Areas => "members-areas",
        Members::Ages => "members-ages",
        Members::Any => "members-parts",
    })
}
