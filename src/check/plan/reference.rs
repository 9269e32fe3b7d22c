//! What the checks of references share: an id that names nothing, with what may have been meant.

use crate::check::known::help;
use crate::finding::{Code, Finding};
use crate::message::Message;
use crate::model::id::Id;
use crate::source::At;

/// A finding at an id that names nothing.
pub(super) fn unknown<'a>(
    code: Code,
    message: &'static str,
    id: &At<Id>,
    names: impl Iterator<Item = &'a Id> + Clone,
) -> Finding {
    let message = Message::new(message).with("id", id.value.as_str());
    Finding::error(code, id.span, message).help(help(id.value.as_str(), names.map(Id::as_str)))
}
