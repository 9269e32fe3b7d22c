//! `[plan]`: what says which plan it is.

use toml_edit::{DocumentMut, Item};

use super::{Task, baseline, document, follow, years};

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
    for (key, empty) in [("adopted", "draft-date"), ("reference", "draft-reference")] {
        let empty = task.words.word(empty);
        let empty = if key == "reference" { format!("\"{empty}\"") } else { empty };
        rest.extend(document::take_out(table, key, Some(&|start: &str| format!("{start}{empty}"))));
    }
    if !rest.is_empty() {
        document::put_before_next(document, place, &rest);
    }
    Some(())
}
