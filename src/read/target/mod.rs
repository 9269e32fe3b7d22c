//! Target phrases: the words of a plan, read as a [`Rule`]. A grammar with places, not a list of phrases.
//!
//! A phrase is read only if every word of it has been understood; what can't be read is an [`Unreadable`] with the
//! place where understanding ended and the nearest phrase that can be read. It never guesses.

mod change;
mod colour;
mod cursor;
mod group;
mod level;
mod lexicon;
mod modifier;
mod quantity;
mod sample;
mod state;
mod token;

use std::cell::RefCell;
use std::ops::Range;

use foldhash::HashMap;

pub use cursor::Context;
use cursor::{Cursor, Progress};
use modifier::Modifier;
use token::{Kind, Token};

use crate::model::rule::Rule;
use crate::model::unit::Unit;

/// No target is longer than this many bytes; a whole paragraph is none.
const LONGEST: usize = 400;

/// So many words may name what is counted.
const SUBJECT: usize = 4;

/// A phrase that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The bytes of the phrase that were not understood, up to its end.
    pub at: Range<usize>,
    /// The nearest phrase that can be read.
    pub nearest: Option<&'static str>,
}

/// Reads a phrase as a rule.
///
/// # Errors
/// [`Unreadable`] where some of the phrase is not understood.
pub fn read(phrase: &str, context: Context<'_>) -> Result<Rule, Unreadable> {
    read_with(phrase, context, &Progress::default())
}

fn read_with(phrase: &str, context: Context<'_>, progress: &Progress) -> Result<Rule, Unreadable> {
    let tokens = if phrase.len() <= LONGEST { token::tokens(phrase) } else { Vec::new() };
    statement(phrase, &tokens, context, progress).ok_or_else(|| {
        let furthest = progress.furthest.get();
        let start = phrase.get(furthest..).map_or(0, |rest| furthest + rest.len() - rest.trim_start().len());
        let start = if start >= phrase.trim_end().len() { 0 } else { start };
        Unreadable { at: start..phrase.trim_end().len(), nearest: sample::nearest(phrase) }
    })
}

/// Reads phrases of one organisation, each kind of which is read once: a plan says "öka" many times.
#[derive(Debug, Default)]
pub struct Reader {
    known: RefCell<HashMap<(Option<Unit>, String), Rule>>,
}

impl Reader {
    /// Reads a phrase as [`read`] does. The groups must be the same every time.
    ///
    /// # Errors
    /// [`Unreadable`] where some of the phrase is not understood.
    pub fn read(&self, phrase: &str, context: Context<'_>) -> Result<Rule, Unreadable> {
        let key = (context.unit.cloned(), phrase.to_owned());
        if let Some(rule) = self.known.borrow().get(&key) {
            return Ok(rule.clone());
        }
        let progress = Progress::default();
        let rule = read_with(phrase, context, &progress)?;
        if !progress.titled.get() {
            self.known.borrow_mut().insert(key, rule.clone());
        }
        Ok(rule)
    }
}

/// Several phrases that together are one rule: every one holds.
///
/// # Errors
/// The index of the first phrase that can't be read, with why.
pub fn read_all<'a>(
    phrases: impl IntoIterator<Item = &'a str>,
    context: Context<'_>,
) -> Result<Rule, (usize, Unreadable)> {
    let mut rules = Vec::new();
    for (index, phrase) in phrases.into_iter().enumerate() {
        match read(phrase, context).map_err(|unreadable| (index, unreadable))? {
            Rule::All(more) => rules.extend(more),
            rule => rules.push(rule),
        }
    }
    Ok(together(rules))
}

fn together(mut rules: Vec<Rule>) -> Rule {
    match (rules.len(), rules.pop()) {
        (1, Some(rule)) => rule,
        (_, last) => {
            rules.extend(last);
            Rule::All(rules)
        }
    }
}

/// Parts separated by ";"; a part that is only a modifier is said of all parts before it.
fn statement(phrase: &str, tokens: &[Token], context: Context<'_>, progress: &Progress) -> Option<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for tokens in tokens.split(|token| token.kind == Kind::Sign(';')) {
        let cursor = Cursor::new(phrase, tokens, context, progress);
        if let Some(rule) = part(cursor) {
            rules.push(rule);
        } else {
            let modifier = modifier::whole(cursor).filter(|_| !rules.is_empty())?;
            rules = vec![modifier::apply(&modifier, together(rules))?];
        }
    }
    (!rules.is_empty()).then(|| together(rules))
}

/// A rule with what is said of it before and after.
fn part(cursor: Cursor<'_>) -> Option<Rule> {
    core(cursor)
        .or_else(|| some(cursor))
        .or_else(|| both(cursor))
        .or_else(|| modified(cursor))
        .or_else(|| introduced(cursor))
}

/// "minst 85 % och högst 95 %": two levels, both of which hold.
fn both(cursor: Cursor<'_>) -> Option<Rule> {
    let and = cursor.tokens().iter().position(|token| token.kind == Kind::Known("and"))?;
    let level = |cursor: Cursor<'_>| core(cursor).filter(|rule| matches!(rule, Rule::Bound(_)));
    Some(Rule::All(vec![level(cursor.until(and))?, level(cursor.starting(and + 1))?]))
}

/// A rule followed by a modifier: the modifier that leaves a readable rule before it.
fn modified(cursor: Cursor<'_>) -> Option<Rule> {
    (1..cursor.tokens().len()).find_map(|start| {
        let suffix = cursor.starting(start).silent();
        let modifier = modifier::whole(suffix)?;
        let rule = part(cursor.until(start).deeper()?)?;
        // "öka till 2015": a level or a year? "minska med 10 % till 2015" leaves no doubt.
        let bare = matches!(&rule, Rule::Change(change) if change.extent.is_none() && change.since.is_none());
        if bare && suffix.peek().is_some_and(|token| token.word == "till") && suffix.tokens().len() == 2 {
            return None;
        }
        modifier::apply(&modifier, rule)
    })
}

/// A rule after what is said of it: "samtliga enheter: över 70", "år 2010 högst 15 dagar", "årligen minska".
fn introduced(mut cursor: Cursor<'_>) -> Option<Rule> {
    if cursor.take("target") {
        return target_for(cursor);
    }
    let mut titled = cursor;
    if titled.take("index-word") || titled.of_title() {
        while titled.of_title() {}
        if let Some(rule) = part(titled.rest()) {
            return Some(rule);
        }
    }
    if cursor.take("noun") {
        // "Andelen heltidsanställningar har ökat": what is counted may be named, in a few words that say nothing else.
        for _ in 0..SUBJECT {
            if let Some(rule) = part(cursor.rest()) {
                return Some(rule);
            }
            if !cursor.unknown() {
                return None;
            }
        }
        return part(cursor.rest());
    }
    if let Some(rule) = object(cursor) {
        return Some(rule);
    }
    // "senast 2014 minst 85 %", "jämfört med 2012 minska", "samtliga enheter: över 70"
    (1..cursor.tokens().len()).find_map(|end| {
        let modifier = modifier::whole(cursor.until(end).silent()).filter(Modifier::may_lead)?;
        let mut rest = cursor.starting(end).deeper()?;
        rest.sign(':');
        rest.sign(',');
        // "senast 2013-12-31" is a day, and not a range after a year.
        if rest.peek()?.kind == Kind::Sign('-') {
            return None;
        }
        modifier::apply(&modifier, part(rest.rest())?)
    })
}

/// "öka andelen kollektivtrafikresenärer": what is counted may be named after the change too.
fn object(mut cursor: Cursor<'_>) -> Option<Rule> {
    let change = cursor.peek().cloned()?;
    cursor.one_of(&["increase", "decrease"])?;
    cursor.take("noun").then_some(())?;
    for _ in 0..SUBJECT {
        cursor.unknown().then_some(())?;
        let mut tokens = vec![change.clone()];
        tokens.extend_from_slice(cursor.rest().tokens());
        if let Some(rule) = part(cursor.over(&tokens).silent().deeper()?) {
            return Some(rule);
        }
    }
    None
}

/// "etappmålet för 2014 är 100 procent", "målet: minst 85 %", "etappmålet 2013 kvarstår på 90 procent".
fn target_for(mut cursor: Cursor<'_>) -> Option<Rule> {
    cursor.sign(':');
    let mut ahead = cursor;
    ahead.take("for");
    ahead.take("whole-year");
    let period = ahead.period();
    if period.is_some() {
        cursor = ahead;
    }
    cursor.take("remains");
    cursor.one_of(&["on", "to"]);
    let rule = part(cursor.rest())?;
    match period {
        Some(period) => modifier::apply(&Modifier::Due(crate::model::rule::Deadline::Day(period.last())), rule),
        None => Some(rule),
    }
}

/// "minst 2 enheter: över 70".
fn some(mut cursor: Cursor<'_>) -> Option<Rule> {
    cursor.take("at");
    cursor.take("at-least").then_some(())?;
    let count = cursor.number().filter(rust_decimal::Decimal::is_integer)?;
    let members = modifier::member_noun(&mut cursor)?;
    cursor.sign(':');
    let rule = core(cursor.rest())?;
    let count = u32::try_from(count.mantissa()).ok().filter(|count| *count > 0)?;
    Some(Rule::Some(count, members, Box::new(rule)))
}

/// A rule that takes up the whole of a stretch.
fn core(cursor: Cursor<'_>) -> Option<Rule> {
    let readers: [fn(&mut Cursor<'_>) -> Option<Rule>; 11] = [
        state::none,
        state::state,
        state::budget,
        colour::colour,
        group::rank,
        group::group,
        level::range,
        level::bound,
        change::keep,
        change::change,
        level::bare_number,
    ];
    let read = readers.iter().find_map(|read| {
        let mut ahead = cursor;
        read(&mut ahead).filter(|_| ahead.is_empty())
    });
    read.or_else(|| change::either(&mut { cursor }, part))
}
