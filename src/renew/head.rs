//! `[plan]`: what says which plan it is.

use toml_edit::{DocumentMut, Item};

use super::{Task, baseline, document, follow, years};
use crate::message::Message;

/// Edits the table; `None` where it is not there.
pub(super) fn head(document: &mut DocumentMut, task: &Task<'_>) -> Option<()> {
    let old = task.old();
    let table = document.get_mut("plan").and_then(Item::as_table_mut)?;
    let title = match task.title {
        Some(title) => title.to_owned(),
        None => years::title(&old.title, old.period.value, task.years()),
    };
    document::set(table, "title", title);
    document::set(table, "committee", task.committee);
    document::set(table, "period", task.period.to_string());
    document::set(table, "baseline", baseline::of_plan(old.period.value).to_string());
    if let Some(follow) = follow::follow(task) {
        if let Some(next) = follow.next {
            document::set(table, "follows", next);
        }
        if let Some(look) = follow.look {
            document::note_above(table, "follows", &[task.look(&look)]);
        }
    }
    let place = table.position();
    let mut rest = String::new();
    for (key, line) in [("adopted", "renew-adopted"), ("reference", "renew-reference")] {
        let line = task.words.say(&Message::new(line));
        rest.extend(document::to_comment(table, key, &line));
    }
    if !rest.is_empty() {
        document::put_before_next(document, place, &rest);
    }
    Some(())
}
