//! Versions: what stands on the line of `plan diff`, and the plans as each of them has them.

mod names;
mod pairing;
mod reading;
mod sides;

pub(super) use pairing::{Pair, pairs};
pub(super) use reading::{Found, Version, read};
pub(super) use sides::{said, sides};
