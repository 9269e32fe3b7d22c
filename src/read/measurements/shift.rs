//! A row whose cells stand one or two columns off: one fault instead of one for each cell.

use super::code;
use super::column::Column;
use super::header::Layout;
use crate::finding::Finding;
use crate::message::Message;
use crate::read::csv::{Cell, Row};
use crate::read::{number, period};
use crate::source::FileId;

/// The finding of a shifted row: no period where it should be, but a period and a number so many columns beside.
pub(super) fn shifted(file: FileId, layout: &Layout, row: &Row<'_>) -> Option<Finding> {
    let (at_period, at_value) = (layout.at(Column::Period)?, layout.at(Column::Value)?);
    let cell = row.cells.get(at_period)?;
    if period::read(&cell.text).is_some() || looks_like_a_period(&cell.text) {
        return None;
    }
    let beside = |at: usize, offset: isize| row.cells.get(at.checked_add_signed(offset)?);
    let fits = |offset: &isize| {
        let is_period = |cell: &Cell<'_>| period::read(&cell.text).is_some();
        let is_number = |cell: &Cell<'_>| number::read(&cell.text).is_ok();
        beside(at_period, *offset).is_some_and(is_period) && beside(at_value, *offset).is_some_and(is_number)
    };
    let offset = [1, -1, 2, -2].into_iter().find(fits)?;
    let (period, value) = (beside(at_period, offset)?, beside(at_value, offset)?);
    let right = offset > 0;
    let message = Message::new(if right { "finding-shifted-row-right" } else { "finding-shifted-row-left" })
        .with("columns", offset.unsigned_abs())
        .with("period", period.text.as_ref())
        .with("value", value.text.as_ref());
    let help = Message::new(if right { "help-shifted-row-right" } else { "help-shifted-row-left" });
    let indicator = layout.cell(row, Column::Indicator);
    let wrong = indicator.filter(|cell| cell.text.is_empty() || cell.start == period.start).unwrap_or(cell);
    let finding = Finding::error(code::SHIFTED_ROW, wrong.span(file), message);
    Some(finding.help(help.with("period", period.text.as_ref())))
}

/// `2025-8` is a period that is written wrong, not something else in its column.
fn looks_like_a_period(text: &str) -> bool {
    let year = text.get(..4).unwrap_or_default();
    (year.starts_with("19") || year.starts_with("20")) && year.bytes().all(|byte| byte.is_ascii_digit())
}
