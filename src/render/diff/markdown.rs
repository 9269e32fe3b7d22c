//! What differs between two versions, for a decision paper or a comment: targets as a table, the rest as lists.

use super::compared::{Compared, counted};
use super::said::{said, shift_word};
use crate::diff::{Change, Kind, TargetShift, What, grouped};
use crate::language::Words;
use crate::message::Message;
use crate::model::period::Period;
use crate::render::Align;
use crate::render::markdown_table::table;
use crate::render::markdown_text::{escape, escape_cell};

/// The first line, by which a program knows its own text: a comment that is to be written anew, a file.
pub const MARK: &str = "<!-- plan diff";

/// Everything that differs, as Markdown.
pub fn markdown(words: &Words, compared: &Compared) -> String {
    let say = |message: &Message| escape(&words.say(message));
    let mut text = format!("{MARK} -->\n\n# {}\n", words.word("diff-title"));
    if !compared.is_same() || compared.unread().next().is_none() {
        text.extend(["\n**", &say(&counted(compared.changes())), "**\n"]);
    }
    for of in compared.plans(words) {
        text.extend(["\n## ", &escape(&of.title), "\n"]);
        if let Some(plan) = of.plan {
            text.extend(["\n`", plan.as_str(), "`\n"]);
        }
        targets(words, &of.changes, &mut text);
        for section in ["diff-section-plan", "diff-section-texts", "diff-section-figures"] {
            list(words, section, &of.changes, &mut text);
        }
    }
    for unread in compared.left_out() {
        text.extend(["\n> ", &say(&unread), "\n"]);
    }
    // Whoever decides reads what differs first; what was compared is for whoever asks.
    text.extend(["\n*", &say(&compared.sides()), "*\n"]);
    text
}

/// The targets that are others, a row each. Where all are for the whole plan, no column says so.
fn targets(words: &Words, changes: &[&Change], text: &mut String) {
    let rows: Vec<Vec<String>> = changes.iter().filter_map(|change| row(words, change)).collect();
    if rows.is_empty() {
        return;
    }
    let has_periods = rows.iter().any(|row| row.get(1).is_some_and(|period| !period.is_empty()));
    let kept = |at: usize| at != 1 || has_periods;
    let titles: Vec<String> = COLUMNS.iter().map(|key| words.word(key)).collect();
    let columns = titles.iter().enumerate().filter(|(at, _)| kept(*at));
    let columns: Vec<(&str, Align)> = columns.map(|(_, title)| (title.as_str(), Align::Left)).collect();
    let cells =
        |row: Vec<String>| row.into_iter().enumerate().filter(|(at, _)| kept(*at)).map(|(_, cell)| cell).collect();
    let rows: Vec<Vec<String>> = rows.into_iter().map(cells).collect();
    text.extend(["\n### ", &words.word("diff-targets"), "\n\n", &table(&columns, &rows)]);
}

const COLUMNS: [&str; 5] =
    ["diff-column-indicator", "diff-column-period", "diff-column-old", "diff-column-new", "diff-column-shift"];

fn list(words: &Words, section: &'static str, changes: &[&Change], text: &mut String) {
    let of = changes.iter().filter(|change| !is_target(change) && section_of(change) == section);
    let of: Vec<Change> = of.map(|change| (*change).clone()).collect();
    if !of.is_empty() {
        text.extend(["\n### ", &words.word(section), "\n\n"]);
    }
    for change in grouped(&of) {
        text.extend(["- ", &escape(&words.say(&said(&change))).replace('\n', " "), "\n"]);
    }
}

fn is_target(change: &Change) -> bool {
    matches!(change.what, What::Target(..) | What::Rule(..))
}

fn section_of(change: &Change) -> &'static str {
    match change.kind {
        Kind::Measurement | Kind::State | Kind::Spending => "diff-section-figures",
        _ if matches!(change.what, What::Verdict(..) | What::Cell(..) | What::Cells(_)) => "diff-section-figures",
        Kind::Text | Kind::Analysis => "diff-section-texts",
        _ => "diff-section-plan",
    }
}

/// A target's row: of what, for when, what was asked for, what is, and what became of it.
fn row(words: &Words, change: &Change) -> Option<Vec<String>> {
    let cells = |period: Option<Period>, from: &str, to: &str, shift: TargetShift| {
        let period = period.map(|period| words.say(&Message::new("diff-period").with("period", period)));
        let shift = match shift {
            TargetShift::Set => words.word("shift-set"),
            TargetShift::Dropped => words.word("shift-dropped"),
            shift => words.word(shift_word(shift)),
        };
        [change.title.as_str(), &period.unwrap_or_default(), from, to, &shift]
            .iter()
            .map(|cell| escape_cell(cell))
            .collect()
    };
    match &change.what {
        What::Target(period, from, to, shift) => {
            Some(cells(*period, from.as_deref().unwrap_or("–"), to.as_deref().unwrap_or("–"), *shift))
        }
        What::Rule(period, from, to, shift) => Some(cells(*period, from, to, *shift)),
        _ => None,
    }
}
