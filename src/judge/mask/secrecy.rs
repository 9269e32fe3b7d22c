//! Reasons that speak of a masked value: the verdict stays, the figures go.

use crate::judge::ruling::Ruling;
use crate::message::{Arg, Message};

/// Why a target is partly met, in words that have no figure in them and name no part.
const PLAIN_NEARLY: [&str; 2] = ["nearly-started", "nearly-some"];

/// Notes that have no figure in them.
const PLAIN_NOTES: [&str; 5] =
    ["note-percent-of-value", "note-deadline", "note-reported-late", "note-parts-missing", "note-part-of-year-adds-up"];

/// The ruling without what could tell of a masked value. "Fewer than 5 is more than 3" would say that it is 4, so all of
/// a comparison goes.
pub fn hide(mut ruling: Ruling) -> Ruling {
    if !ruling.fact.has(&is_masked) {
        ruling.nearly = ruling.nearly.filter(|nearly| !nearly.has(&is_masked));
        ruling.notes.retain(|note| !note.has(&is_masked));
        return ruling;
    }
    ruling.fact = hidden(ruling.fact);
    ruling.nearly = ruling.nearly.and_then(plain);
    ruling.notes.retain(|note| PLAIN_NOTES.contains(&note.key));
    ruling
}

/// Which parts reach a target "högst 0" would tell what they have.
fn plain(nearly: Message) -> Option<Message> {
    match nearly.key {
        "nearly-parts" => Some(Message::new("nearly-some")),
        key => PLAIN_NEARLY.contains(&key).then_some(nearly),
    }
}

fn is_masked(message: &Message) -> bool {
    matches!(message.key, "quantity-below" | "quantity-hidden")
}

/// A fact on several parts stays one on each of them; those that show all their figures keep them.
fn hidden(fact: Message) -> Message {
    if !fact.has(&is_masked) || follows(&fact) {
        return fact;
    }
    match fact.key {
        "fact-several" => several(fact),
        "fact-part" => part(fact),
        _ => Message::new("fact-hidden"),
    }
}

/// Each by itself, unless there is nothing to say of any.
fn several(fact: Message) -> Message {
    let args = fact.args.into_iter().map(|(name, arg)| (name, hidden_in(arg))).collect();
    let fact = Message { args, ..fact };
    let says = |message: &Message| message.key.starts_with("fact-") && !WITHOUT_FIGURES.contains(&message.key);
    if fact.args.iter().any(|(_, arg)| items(arg).iter().any(|item| item.has(&says))) {
        fact
    } else {
        Message::new("fact-hidden")
    }
}

/// "Kvinnor: talen visas inte".
fn part(fact: Message) -> Message {
    let said = |(name, arg)| match arg {
        Arg::Message(message) if name == "fact" => {
            let message = hidden(message);
            let short = if message.key == "fact-hidden" { Message::new("fact-hidden-part") } else { message };
            (name, Arg::Message(short))
        }
        other => (name, other),
    };
    Message { args: fact.args.into_iter().map(said).collect(), ..fact }
}

fn hidden_in(arg: Arg) -> Arg {
    match arg {
        Arg::List(items) => Arg::List(items.into_iter().map(hidden_in).collect()),
        Arg::Message(message) => Arg::Message(hidden(message)),
        other => other,
    }
}

/// Facts that say nothing of a figure.
const WITHOUT_FIGURES: [&str; 4] = ["fact-several", "fact-part", "fact-hidden", "fact-hidden-part"];

fn items(arg: &Arg) -> Vec<&Message> {
    match arg {
        Arg::List(list) => list.iter().flat_map(items).collect(),
        Arg::Message(message) => vec![message],
        _ => Vec::new(),
    }
}

/// "Färre än 5 barn (2025) är lägre än 9 barn (2024)" is so of whatever is below 5: it tells nothing.
fn follows(fact: &Message) -> bool {
    let arg = |of: &Message, name: &str| of.args.iter().find(|(key, _)| *key == name).map(|(_, arg)| arg.clone());
    let of = |of: &Message, name: &str| match arg(of, name) {
        Some(Arg::Message(message)) => Some(message),
        _ => None,
    };
    let number = |of: &Message| match arg(of, "number") {
        Some(Arg::Number(number)) => Some(number),
        _ => None,
    };
    let below = || {
        let quantity = of(&of(fact, "outcome")?, "quantity")?;
        if quantity.key == "quantity-below" { number(&of(&quantity, "quantity")?) } else { None }
    };
    let level = || {
        let reference = of(fact, "reference")?;
        number(&reference).or_else(|| number(&of(&reference, "quantity")?))
    };
    fact.key == "fact-lower" && below().zip(level()).is_some_and(|(limit, level)| limit <= level)
}
