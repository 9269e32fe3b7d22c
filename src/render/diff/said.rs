//! A change as a sentence.

use crate::diff::{
    Because, Cell, CellShift, Cells, Change, Edit, Edits, Kind, Place, Shift, TargetShift, What, shortened,
};
use crate::judge::part_name;
use crate::message::{Arg, Message};

use super::value::{self, LONG, detail, field};

/// So many places of a text are told word by word, with no more words than this gone and come; else how many.
const FEW: (usize, usize) = (3, 24);

/// A change as a sentence.
pub fn said(change: &Change) -> Message {
    let about = |key: &'static str| {
        let message = Message::new(key).with("kind", change.kind.name()).with("title", title(change));
        message.with("id", change.id.as_str())
    };
    let is_whole = change.kind == Kind::Plan && !change.id.is_empty();
    match &change.what {
        What::Added(_) if is_whole => Message::new("diff-plan-added"),
        What::Removed(_) if is_whole => Message::new("diff-plan-removed"),
        What::Renamed(from) if is_whole && is_another_year(from, &change.id) => {
            Message::new("diff-plan-compared").with("from", from.as_str())
        }
        What::Renamed(from) if is_whole => Message::new("diff-plan-renamed").with("from", from.as_str()),
        What::Added(said) => with_detail(about("diff-added"), change.kind, said),
        What::Removed(said) => with_detail(about("diff-removed"), change.kind, said),
        What::Cells(cells) => many(cells),
        What::Cell(at, shift) => {
            Message::new("diff-of").with("about", cell(about("diff-about"), at)).with("what", shifted(shift))
        }
        What::Verdict(Some(period), ..) => {
            let about = Message::new("diff-about-period").with("about", about("diff-about")).with("period", *period);
            Message::new("diff-of").with("about", about).with("what", what(change))
        }
        _ if matches!(change.kind, Kind::Plan | Kind::Organisation) => {
            Message::new("diff-of-all").with("what", what(change))
        }
        _ => Message::new("diff-of").with("about", about("diff-about")).with("what", what(change)),
    }
}

/// Two folders of years side by side: nothing has been moved, one year is held against another.
fn is_another_year(from: &str, to: &str) -> bool {
    let (Some((from, before)), Some((to, after))) = (from.rsplit_once('/'), to.rsplit_once('/')) else { return false };
    let is_year = |name: &str| name.chars().all(|letter| letter.is_ascii_digit() || letter == '-');
    from == to && is_year(before) && is_year(after)
}

/// What a change is about, and what became of it, to be told under a heading; nothing for what is told as a whole.
pub(super) fn parts(change: &Change) -> Option<(Message, Message)> {
    let of = |at: Message, what: Message| Message::new("diff-of").with("about", at).with("what", what);
    let told = match &change.what {
        What::Added(_) | What::Removed(_) | What::Cells(_) => return None,
        _ if matches!(change.kind, Kind::Plan | Kind::Organisation) => return None,
        What::Cell(at, shift) => {
            of(qualified(Message::new("diff-period").with("period", at.period), at), shifted(shift))
        }
        What::Verdict(Some(period), ..) => of(Message::new("diff-period").with("period", *period), what(change)),
        _ => what(change),
    };
    Some((about(change), told))
}

fn about(change: &Change) -> Message {
    let message = Message::new("diff-about").with("kind", change.kind.name()).with("title", title(change));
    message.with("id", change.id.as_str())
}

/// A section is told by its heading; what stands before the first has none.
fn title(change: &Change) -> Arg {
    match change.kind {
        Kind::Text | Kind::Analysis if change.title.is_empty() => Message::new("diff-introduction").into(),
        Kind::Text | Kind::Analysis => Message::new("diff-section").with("title", change.title.as_str()).into(),
        _ => change.title.as_str().into(),
    }
}

fn with_detail(message: Message, kind: Kind, said: &[(&'static str, crate::diff::Value)]) -> Message {
    match detail(kind, said) {
        Some(detail) => Message::new("diff-with-detail").with("said", message).with("detail", detail),
        None => message,
    }
}

fn what(change: &Change) -> Message {
    match &change.what {
        What::Added(_) | What::Removed(_) | What::Cell(..) | What::Cells(_) => Message::new("diff-none"),
        What::Renamed(from) => Message::new("diff-renamed").with("from", from.as_str()),
        What::Reworded(from, _) if matches!(change.kind, Kind::Text | Kind::Analysis) => {
            Message::new("diff-heading").with("from", from.as_str())
        }
        What::Reworded(from, _) => Message::new("diff-reworded").with("from", from.as_str()),
        What::Moved(from, to) => Message::new("diff-moved").with("from", place(from)).with("to", place(to)),
        What::Target(period, from, to, shift) => {
            let said = target(from.as_deref(), to.as_deref(), *shift);
            match period {
                Some(period) => Message::new("diff-target-of").with("period", *period).with("what", said),
                None => said,
            }
        }
        What::Rule(period, from, to, shift) => {
            let said = Message::new("diff-rule").with("from", from.as_str()).with("to", to.as_str());
            let said = said.with("shift", Message::new(shift_word(*shift)));
            match period {
                Some(period) => Message::new("diff-target-of").with("period", *period).with("what", said),
                None => said,
            }
        }
        What::Field(key, from, to) => field(change.kind, key, from.as_ref(), to.as_ref()),
        What::Words(edits) => words(edits),
        What::Verdict(_, from, to, because) => {
            let said = Message::new("diff-verdict").with("from", from.word()).with("to", to.word());
            said.with("because", Message::new(reason(*because)))
        }
    }
}

fn reason(because: Because) -> &'static str {
    match because {
        Because::Measured => "diff-because-measured",
        Because::Plan => "diff-because-plan",
        Because::Judging => "diff-because-judging",
        Because::Several => "diff-because-several",
    }
}

fn place(place: &Place) -> Message {
    match place {
        Place::Plan => Message::new("diff-place-plan"),
        Place::Goal(id) => Message::new("diff-place-goal").with("id", id.as_str()),
        Place::Statistics(title) => Message::new("diff-place-statistics").with("title", title.as_str()),
    }
}

fn target(from: Option<&str>, to: Option<&str>, shift: TargetShift) -> Message {
    match shift {
        TargetShift::Set => Message::new("diff-target-set").with("to", to.unwrap_or_default()),
        TargetShift::Dropped => Message::new("diff-target-dropped").with("from", from.unwrap_or_default()),
        TargetShift::By(_) | TargetShift::Words => {
            let (from, to) = short(from.unwrap_or_default(), to.unwrap_or_default());
            let message = Message::new("diff-target").with("from", from).with("to", to);
            message.with("shift", Message::new(shift_word(shift)))
        }
    }
}

/// Long words are told by what differs in them.
fn short(from: &str, to: &str) -> (String, String) {
    if from.chars().count().min(to.chars().count()) > LONG {
        return shortened(from, to);
    }
    (from.to_owned(), to.to_owned())
}

pub(super) fn shift_word(shift: TargetShift) -> &'static str {
    match shift {
        TargetShift::By(Shift::Sharpened) => "shift-sharpened",
        TargetShift::By(Shift::Loosened) => "shift-loosened",
        TargetShift::By(Shift::TurnedRound) => "shift-turned-round",
        TargetShift::By(Shift::Replaced) => "shift-replaced",
        TargetShift::By(Shift::Same) => "shift-same",
        TargetShift::Set | TargetShift::Dropped | TargetShift::Words => "shift-words",
    }
}

/// Words that have come and gone: themselves, where they are few.
pub(super) fn words(edits: &Edits) -> Message {
    let Edits { removed, added, places } = edits;
    if places.len() <= FEW.0 && removed + added <= FEW.1 {
        let next = |before: Message, next| Message::new("diff-edits").with("before", before).with("next", next);
        return places.iter().map(edit).reduce(next).unwrap_or_else(|| Message::new("diff-none"));
    }
    Message::new("diff-words").with("removed", *removed).with("added", *added)
}

fn edit(edit: &Edit) -> Message {
    let Edit { before, removed, added, after } = edit;
    let key = match (removed.is_empty(), added.is_empty()) {
        (true, _) => "diff-edit-added",
        (_, true) => "diff-edit-removed",
        _ => {
            let around = |words: &str| [before, words, after].map(str::trim).join(" ").trim().to_owned();
            return Message::new("diff-edit").with("from", around(removed)).with("to", around(added));
        }
    };
    let words = if added.is_empty() { removed } else { added };
    let (side, beside) = match (before.is_empty(), after.is_empty()) {
        (false, _) => ("after", before),
        (true, false) => ("before", after),
        (true, true) => ("alone", before),
    };
    Message::new(key).with("words", words.as_str()).with("side", side).with("beside", beside.as_str())
}

/// A cell of the figures: of what, for which period and for whom.
fn cell(about: Message, cell: &Cell) -> Message {
    qualified(Message::new("diff-about-period").with("about", about).with("period", cell.period), cell)
}

/// What tells a cell from others of its period.
fn qualified(about: Message, cell: &Cell) -> Message {
    let about = if cell.foreseen { Message::new("diff-about-foreseen").with("about", about) } else { about };
    if cell.breakdown.is_total() {
        return about;
    }
    Message::new("diff-about-part").with("about", about).with("part", part_name(&cell.breakdown))
}

fn shifted(shift: &CellShift) -> Message {
    match shift {
        CellShift::Added(told) => Message::new("diff-value-added").with("value", value::told(told)),
        CellShift::Removed(told) => Message::new("diff-value-removed").with("value", value::told(told)),
        CellShift::Corrected(from, to) => value::corrected(from, to),
        CellShift::Field(key, from, to) => field(Kind::Measurement, key, from.as_ref(), to.as_ref()),
        CellShift::Hidden => Message::new("diff-corrected-hidden"),
        CellShift::Rows => Message::new("diff-rows"),
    }
}

fn many(cells: &Cells) -> Message {
    let key = match (cells.are_new, cells.foreseen) {
        (true, false) => "diff-values-added",
        (true, true) => "diff-values-foreseen",
        (false, _) => "diff-values-removed",
    };
    Message::new(key).with("period", cells.period).with("indicators", cells.indicators).with("values", cells.values)
}
