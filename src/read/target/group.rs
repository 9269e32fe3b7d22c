//! Against others: "bättre än riket", "minst 5 procentenheter lägre än länet", "bland de 25 % bästa", "topp 10".

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::cursor::Cursor;
use super::quantity::quantity;
use crate::model::id::Id;
use crate::model::rule::{Comparator, GroupRef, GroupRule, Place, RankRule, Rule, Standing};

/// Against the group's value.
pub(super) fn group(cursor: &mut Cursor<'_>) -> Option<Rule> {
    if let Some(rule) = with_margin_first(cursor) {
        return Some(rule);
    }
    let standing = standing(cursor)?;
    let group = group_ref(cursor)?;
    // "i nivå med riket eller bättre" says the same twice.
    if standing == Standing::AsGood {
        cursor.words(&["or", "better"]);
    }
    let margin = if cursor.one_of(&["with", "by"]).is_some() {
        cursor.take("at");
        cursor.take("at-least");
        Some(quantity(cursor)?)
    } else {
        None
    };
    Some(Rule::Group(GroupRule { standing, group, margin }))
}

/// "minst 5 procentenheter lägre än riket".
fn with_margin_first(cursor: &mut Cursor<'_>) -> Option<Rule> {
    let before = *cursor;
    cursor.take("at");
    cursor.take("at-least");
    let rule = quantity(cursor).and_then(|margin| {
        let standing = match cursor.one_of(&["lower", "higher", "better", "below", "above", "fewer", "more"])? {
            "lower" | "below" | "fewer" => Standing::Bound(Comparator::Below),
            "higher" | "above" | "more" => Standing::Bound(Comparator::Above),
            _ => Standing::Better,
        };
        cursor.take("than");
        let group = group_ref(cursor)?;
        Some(Rule::Group(GroupRule { standing, group, margin: Some(margin) }))
    });
    if rule.is_none() {
        *cursor = before;
    }
    rule
}

fn standing(cursor: &mut Cursor<'_>) -> Option<Standing> {
    const PHRASES: [(&[&str], Standing); 17] = [
        (&["not", "worse", "than"], Standing::AsGood),
        (&["not", "lower", "than"], Standing::Bound(Comparator::AtLeast)),
        (&["not", "higher", "than"], Standing::Bound(Comparator::AtMost)),
        (&["not", "below"], Standing::Bound(Comparator::AtLeast)),
        (&["not", "above"], Standing::Bound(Comparator::AtMost)),
        (&["at-least", "in", "level", "with"], Standing::AsGood),
        (&["in", "level", "with"], Standing::AsGood),
        (&["at-least", "as", "good", "as"], Standing::AsGood),
        (&["at-least", "equal", "good", "as"], Standing::AsGood),
        (&["equal", "good", "as"], Standing::AsGood),
        (&["as", "good", "as"], Standing::AsGood),
        (&["at-least", "as"], Standing::AsGood),
        (&["better", "than"], Standing::Better),
        (&["higher", "than"], Standing::Bound(Comparator::Above)),
        (&["lower", "than"], Standing::Bound(Comparator::Below)),
        (&["equal", "to"], Standing::Bound(Comparator::Exactly)),
        (&["equal", "with"], Standing::Bound(Comparator::Exactly)),
    ];
    cursor.take("at");
    if let Some((_, standing)) = PHRASES.iter().find(|(words, _)| cursor.words(words)) {
        return Some(*standing);
    }
    match cursor.one_of(&["above", "below", "at-least", "at-most"])? {
        "above" => Some(Standing::Bound(Comparator::Above)),
        "below" => Some(Standing::Bound(Comparator::Below)),
        // "minst riksgenomsnittet"
        "at-least" => Some(Standing::Bound(Comparator::AtLeast)),
        _ => Some(Standing::Bound(Comparator::AtMost)),
    }
}

/// "riket", "medelvärdet i länet", "jämförelsegruppen", "medel", or a group of the organisation by name or id.
pub(super) fn group_ref(cursor: &mut Cursor<'_>) -> Option<GroupRef> {
    if let Some(group) = named(cursor) {
        cursor.take("mean");
        return Some(group);
    }
    let mean = cursor.take("mean");
    if mean {
        let before = *cursor;
        if cursor.one_of(&["in", "of", "for"]).is_some() {
            if let Some(group) = named(cursor) {
                return Some(group);
            }
            *cursor = before;
        }
    }
    (cursor.take("group") || mean).then_some(GroupRef::Own)
}

fn named(cursor: &mut Cursor<'_>) -> Option<GroupRef> {
    let mut names: Vec<(&str, &Id)> =
        cursor.context.groups.iter().flat_map(|(id, name)| [(name.as_str(), id), (id.as_str(), id)]).collect();
    // The longest name first, so that "länets kommuner" is not read as "länet".
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    for (name, id) in names {
        if cursor.name(name) {
            return Some(GroupRef::Named(id.clone()));
        }
    }
    if cursor.take("group") {
        return Some(GroupRef::Own);
    }
    Some(GroupRef::Named(Id::new(match cursor.one_of(&["nation", "county"])? {
        "nation" => "riket",
        _ => "lanet",
    })))
}

/// By rank: "bland de 25 % bästa", "en av de tre bästa i länet", "topp 10", "högst plats 17".
pub(super) fn rank(cursor: &mut Cursor<'_>) -> Option<Rule> {
    let place = place(cursor)?;
    cursor.take("municipalities");
    let group = if cursor.one_of(&["in", "of", "among"]).is_some() { group_ref(cursor)? } else { GroupRef::Own };
    Some(Rule::Rank(RankRule { place, group }))
}

fn place(cursor: &mut Cursor<'_>) -> Option<Place> {
    let mut ahead = *cursor;
    ahead.take("among");
    if ahead.take("top") {
        let number = ahead.number()?;
        let percent = ahead.sign('%') || ahead.take("percent");
        *cursor = ahead;
        return if percent { share(number).map(Place::BestPercent) } else { whole(number).map(Place::Best) };
    }
    if cursor.words(&["at-most", "place"]) {
        return count(cursor).map(Place::Best);
    }
    if cursor.take("place") {
        let place = count(cursor)?;
        let or_better = cursor.words(&["or", "better"]);
        return (or_better || place == 1).then_some(Place::Best(place));
    }
    let not = cursor.take("not");
    // "one of the three best"
    let mut one = *cursor;
    if one.number() == Some(Decimal::ONE) && one.peek().is_some_and(|token| token.word == "of") {
        *cursor = one;
    }
    cursor.one_of(&["among", "of"])?;
    let best_first = cursor.one_of(&["best", "worst"]);
    let number = cursor.number()?;
    let percent = cursor.sign('%') || cursor.take("percent");
    cursor.take("municipalities");
    let end = best_first.or_else(|| cursor.one_of(&["best", "worst"]))?;
    match (not, end, percent) {
        (false, "best", true) => share(number).map(Place::BestPercent),
        (true, "worst", true) => share(number).map(Place::NotWorstPercent),
        (false, "best", false) => whole(number).map(Place::Best),
        _ => None,
    }
}

fn count(cursor: &mut Cursor<'_>) -> Option<u32> {
    cursor.number().and_then(whole)
}

fn whole(number: Decimal) -> Option<u32> {
    (number.is_integer() && number > Decimal::ZERO).then(|| number.to_u32()).flatten()
}

fn share(percent: Decimal) -> Option<Decimal> {
    (percent > Decimal::ZERO && percent < Decimal::ONE_HUNDRED).then_some(percent)
}
