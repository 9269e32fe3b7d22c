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
    if !fact.has(&is_masked) {
        return fact;
    }
    match fact.key {
        "fact-several" | "fact-part" => Message { args: fact.args.into_iter().map(hidden_in).collect(), ..fact },
        _ => Message::new("fact-hidden"),
    }
}

fn hidden_in((name, arg): (&'static str, Arg)) -> (&'static str, Arg) {
    let hide = |arg: Arg| match arg {
        Arg::Message(message) => Arg::Message(hidden(message)),
        other => other,
    };
    let arg = match arg {
        Arg::List(items) => Arg::List(items.into_iter().map(hide).collect()),
        other => hide(other),
    };
    (name, arg)
}
