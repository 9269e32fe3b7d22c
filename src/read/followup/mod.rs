//! `followup/*.csv`: how far activities have come, and what was spent.

mod rows;

use crate::finding::{Code, Finding};
use crate::message::{Arg, Message};
use crate::model::followup::{BudgetReport, State, StateReport};
use crate::model::id::Id;
use crate::model::period::Period;
use crate::read::measurements::code::{INVALID_PERIOD, INVALID_VALUE};
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
    let mut rows = Rows::new(file, text);
    if rows.is_empty() {
        return (followup, rows.findings);
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

fn state(rows: &mut Rows<'_>) -> Option<StateReport> {
    let about = about(rows, &ABOUT)?;
    let period = period(rows)?;
    let cell = rows.filled(&STATE)?;
    let Some(state) = state_named(&cell.value) else {
        let words: Arg = STATES.iter().map(|(word, _)| *word).collect();
        let message = Message::new("finding-invalid-value")
            .with("text", cell.value.as_str())
            .with("column", Message::new("column-state"));
        rows.findings.push(
            Finding::error(INVALID_VALUE, cell.span, message)
                .help(Message::new("help-invalid-value").with("words", words)),
        );
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

/// The words for how far something has come; the first of each are the ones that helps name.
const STATES: &[(&str, State)] = &[
    ("ej påbörjad", State::NotStarted),
    ("pågår", State::Started),
    ("genomförd", State::Done),
    ("utgått", State::Dropped),
];

/// The state that a word names, in Swedish or English.
pub fn state_named(text: &str) -> Option<State> {
    let text = text.to_lowercase();
    STATES.iter().find(|(word, _)| *word == text).map(|(_, state)| *state).or(match text.as_str() {
        "ej påbörjat" | "inte påbörjad" | "inte påbörjat" | "nej" | "not started" | "no" => {
            Some(State::NotStarted)
        }
        "påbörjad" | "påbörjat" | "pågående" | "delvis" | "started" | "ongoing" | "under way" => {
            Some(State::Started)
        }
        "genomfört" | "klar" | "klart" | "uppnått" | "uppnådd" | "avslutad" | "avslutat" | "ja" | "done"
        | "completed" | "yes" => Some(State::Done),
        "utgår" | "struken" | "inställd" | "dropped" | "cancelled" => Some(State::Dropped),
        _ => None,
    })
}
