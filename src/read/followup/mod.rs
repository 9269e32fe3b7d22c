//! `followup/*.csv`: how far activities have come, and what was spent.

mod rows;

use crate::finding::{Code, Finding};
use crate::message::{Arg, Message};
use crate::model::followup::{BudgetReport, State, StateReport};
use crate::model::id::Id;
use crate::model::period::Period;
use crate::read::measurements::code::{INVALID_PERIOD, INVALID_VALUE};
use crate::read::nearest::{nearest, only_nearest};
use crate::read::{measurements, text};
use crate::source::{At, FileId};
use rows::{Column, Rows};

/// A follow-up file whose header says neither activities nor budget.
pub const UNKNOWN_FOLLOWUP: Code = "unknown-followup";

/// What a follow-up file holds.
#[derive(Debug, Default)]
pub struct FollowUp {
    /// How far things to be done have come.
    pub states: Vec<StateReport>,
    /// What was spent.
    pub spending: Vec<BudgetReport>,
}

const ABOUT: Column =
    Column { key: "column-activity", names: &["aktivitet", "activity", "indikator", "indicator", "id"] };
const STATE: Column = Column { key: "column-state", names: &["läge", "status", "state"] };
const DAY: Column = Column { key: "column-date", names: &["datum", "date", "period"] };
const ROW: Column = Column { key: "column-row", names: &["rad", "row", "konto"] };
const OUTCOME: Column = Column { key: "column-outcome", names: &["utfall", "outcome"] };
const FORECAST: Column = Column { key: "column-forecast", names: &["prognos", "forecast"] };
const UNIT: Column = Column { key: "column-unit", names: &["enhet", "unit"] };
const COMMENT: Column = Column { key: "column-comment", names: &["kommentar", "comment"] };

/// Reads a file's decoded text; a row with a fault costs no other row.
pub fn read(file: FileId, text: &str) -> (FollowUp, Vec<Finding>) {
    let mut followup = FollowUp::default();
    if text::is_binary(text) {
        return (followup, vec![measurements::binary_file(file, text)]);
    }
    let mut rows = Rows::new(file, text);
    if rows.is_empty() {
        return (followup, vec![measurements::empty_file(file, "help-empty-followup-file")]);
    }
    if rows.has(&STATE) && rows.require(&[&ABOUT, &DAY, &STATE], &[&UNIT, &COMMENT]) {
        while rows.next() {
            followup.states.extend(state(&mut rows));
        }
    } else if rows.has(&ROW) && rows.require(&[&ROW, &DAY], &[&OUTCOME, &FORECAST, &COMMENT]) {
        while rows.next() {
            followup.spending.extend(spending(&mut rows));
        }
    } else if rows.findings.is_empty() {
        let message = Message::new("finding-unknown-followup");
        let finding = Finding::error(UNKNOWN_FOLLOWUP, rows.header(), message);
        rows.findings.push(finding.help(Message::new("help-unknown-followup")));
    }
    (followup, rows.finish())
}

/// Whether a column of such a name says what a row is of: the activity or the row of the budget, the day and the unit.
pub fn says_what_of(name: &str) -> bool {
    let name = name.to_lowercase();
    [&ABOUT, &DAY, &ROW, &UNIT].into_iter().any(|column| column.names.contains(&name.as_str()))
}

fn state(rows: &mut Rows<'_>) -> Option<StateReport> {
    let about = about(rows, &ABOUT)?;
    let period = period(rows)?;
    let cell = rows.filled(&STATE)?;
    let Some(state) = state_named(&cell.value) else {
        rows.findings.push(invalid_state(&cell));
        return None;
    };
    let comment = rows.cell(&COMMENT).map(|cell| cell.value);
    let unit = rows.cell(&UNIT).map(|cell| cell.value);
    Some(StateReport { about, unit, period, state, comment, at: cell.span })
}

fn spending(rows: &mut Rows<'_>) -> Option<BudgetReport> {
    let row = about(rows, &ROW)?;
    let period = period(rows)?;
    let outcome = rows.number(&OUTCOME);
    let forecast = rows.number(&FORECAST);
    let comment = rows.cell(&COMMENT).map(|cell| cell.value);
    let at = rows.cell(&OUTCOME).or_else(|| rows.cell(&FORECAST)).map_or(row.span, |cell| cell.span);
    Some(BudgetReport { row, period, outcome, forecast, comment, at })
}

fn about(rows: &mut Rows<'_>, column: &Column) -> Option<At<Id>> {
    let cell = rows.filled(column)?;
    Some(At::new(Id::new(cell.value), cell.span))
}

fn period(rows: &mut Rows<'_>) -> Option<Period> {
    let cell = rows.filled(&DAY)?;
    let period = crate::read::period::read(&cell.value);
    if period.is_none() {
        let message = Message::new("finding-invalid-period").with("text", cell.value.as_str());
        rows.findings
            .push(Finding::error(INVALID_PERIOD, cell.span, message).help(Message::new("help-invalid-period")));
    }
    period
}

fn invalid_state(cell: &At<String>) -> Finding {
    let message = Message::new("finding-invalid-value")
        .with("text", cell.value.as_str())
        .with("column", Message::new("column-state"));
    let names = STATES.iter().map(|(word, _)| *word);
    let help = match nearest(&cell.value, names.clone()) {
        Some(nearest) => Message::new("help-invalid-value-nearest").with("nearest", nearest),
        None => Message::new("help-invalid-value").with("words", names.clone().take(NAMED).collect::<Arg>()),
    };
    let finding = Finding::error(INVALID_VALUE, cell.span, message).help(help);
    match only_nearest(&cell.value, names) {
        Some(meant) => finding.replaced(cell.span, meant),
        None => finding,
    }
}

/// So many of the words are named by helps: one for each state.
const NAMED: usize = 4;

/// The words for how far something has come.
const STATES: &[(&str, State)] = &[
    ("ej påbörjad", State::NotStarted),
    ("pågår", State::Started),
    ("genomförd", State::Done),
    ("utgått", State::Dropped),
    ("ej påbörjat", State::NotStarted),
    ("inte påbörjad", State::NotStarted),
    ("inte påbörjat", State::NotStarted),
    ("nej", State::NotStarted),
    ("not started", State::NotStarted),
    ("no", State::NotStarted),
    ("påbörjad", State::Started),
    ("påbörjat", State::Started),
    ("pågående", State::Started),
    ("delvis", State::Started),
    ("started", State::Started),
    ("ongoing", State::Started),
    ("under way", State::Started),
    ("genomfört", State::Done),
    ("klar", State::Done),
    ("klart", State::Done),
    ("uppnått", State::Done),
    ("uppnådd", State::Done),
    ("avslutad", State::Done),
    ("avslutat", State::Done),
    ("ja", State::Done),
    ("done", State::Done),
    ("completed", State::Done),
    ("yes", State::Done),
    ("utgår", State::Dropped),
    ("struken", State::Dropped),
    ("inställd", State::Dropped),
    ("dropped", State::Dropped),
    ("cancelled", State::Dropped),
];

/// The state that a word names, in Swedish or English.
pub fn state_named(text: &str) -> Option<State> {
    let text = text.to_lowercase();
    STATES.iter().find(|(word, _)| *word == text).map(|(_, state)| *state)
}
