//! What a misspelt name may have meant.

use crate::message::{Arg, Message};
use crate::read::nearest::nearest;

/// So many names are listed; longer lists help nobody.
pub const MOST: usize = 12;

/// "Menar du …?", where some name is near.
pub fn nearest_or_known<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<Message> {
    nearest(name, known).map(|nearest| Message::new("help-known-nearest").with("nearest", nearest))
}

/// The names that there are.
pub fn known<'a>(known: impl Iterator<Item = &'a str>) -> Message {
    let mut names: Vec<&str> = known.collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() {
        return Message::new("help-known-none");
    }
    let (count, rest) = (names.len(), names.len().saturating_sub(MOST));
    let listed = names.into_iter().take(MOST).map(Arg::from);
    let rest = (rest > 0).then(|| Arg::from(Message::new("and-more").with("count", rest)));
    Message::new("help-known").with("count", count).with("known", listed.chain(rest).collect::<Arg>())
}

/// The nearest name, else all of them.
pub fn help<'a>(name: &str, names: impl Iterator<Item = &'a str> + Clone) -> Message {
    nearest_or_known(name, names.clone()).unwrap_or_else(|| known(names))
}
