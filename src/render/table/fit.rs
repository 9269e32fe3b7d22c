//! How wide each column of a table may be.

use super::{Column, Table};
use crate::render::wrap::{widest_line, widest_word};

/// No column that shrinks gets narrower than this.
const NARROWEST: usize = 8;
/// Words up to this width are kept whole as long as that is possible.
const LONG_WORD: usize = 24;
/// What the lines and spaces around a cell take.
const AROUND: usize = 3;

/// What a column asks for.
struct Needs {
    /// To have nothing broken.
    all: usize,
    /// To have no word broken.
    words: usize,
    /// To be there at all.
    least: usize,
}

/// The width of each column's text so that the table is at most `width` wide; none where that can't be.
pub(super) fn widths(table: &Table, width: usize) -> Option<Vec<usize>> {
    let needs: Vec<Needs> = table.columns.iter().enumerate().map(|(at, column)| needs(table, at, column)).collect();
    let room = width.checked_sub(AROUND * needs.len() + 1)?;
    let all: Vec<usize> = needs.iter().map(|need| need.all).collect();
    let words: Vec<usize> = needs.iter().map(|need| need.words).collect();
    let least: Vec<usize> = needs.iter().map(|need| need.least).collect();
    share(&words, &all, room).or_else(|| share(&least, &words, room))
}

/// Whether the table can be that wide without breaking a word.
pub(super) fn keeps_words(table: &Table, width: usize) -> bool {
    let words = table.columns.iter().enumerate().map(|(at, column)| needs(table, at, column).words + AROUND);
    words.sum::<usize>() < width
}

fn needs(table: &Table, at: usize, column: &Column) -> Needs {
    let cells = || table.rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.text.as_str());
    let cell = cells().map(widest_line).max().unwrap_or(0);
    let all = cell.max(widest_line(&column.title));
    let title_word = widest_word(&column.title);
    if column.shrink {
        let word = cells().map(widest_word).max().unwrap_or(0).max(title_word);
        let least = NARROWEST.min(all);
        Needs { all, words: word.min(LONG_WORD).max(least), least }
    } else {
        let least = cell.max(title_word);
        Needs { all, words: least, least }
    }
}

/// Shares what room is left among those that want more, in proportion to how much more they want.
fn share(least: &[usize], all: &[usize], room: usize) -> Option<Vec<usize>> {
    let mut left = room.checked_sub(least.iter().sum())?;
    let wants: Vec<usize> = least.iter().zip(all).map(|(least, all)| all.saturating_sub(*least)).collect();
    let wanted: usize = wants.iter().sum();
    let spare = left.min(wanted);
    let mut shares: Vec<usize> = wants.iter().map(|want| want * spare / wanted.max(1)).collect();
    left = spare - shares.iter().sum::<usize>();
    // Rounding down leaves less than one for each column: the first that still want it get it.
    for (share, want) in shares.iter_mut().zip(&wants) {
        if left > 0 && *share < *want {
            *share += 1;
            left -= 1;
        }
    }
    Some(least.iter().zip(shares).map(|(least, share)| least + share).collect())
}

#[cfg(test)]
mod tests {
    use super::{Table, share, widths};
    use crate::render::table::{Cell, Column};

    fn table(cells: &[&str]) -> Table {
        let columns = vec![Column::words("Indikator"), Column::figures("Utfall 2013"), Column::words("Ansvarig")];
        Table { columns, rows: vec![cells.iter().map(|text| Cell::new(*text)).collect()] }
    }

    #[test]
    fn room_is_shared_by_what_is_wanted() {
        assert_eq!(share(&[8, 5, 8], &[28, 5, 18], 100), Some(vec![28, 5, 18]));
        assert_eq!(share(&[8, 5, 8], &[28, 5, 18], 36), Some(vec![18, 5, 13]));
        assert_eq!(share(&[8, 5, 8], &[28, 5, 18], 37), Some(vec![19, 5, 13]));
        assert_eq!(share(&[8, 5, 8], &[28, 5, 18], 21), Some(vec![8, 5, 8]));
        assert_eq!(share(&[8, 5, 8], &[28, 5, 18], 20), None);
        assert_eq!(share(&[], &[], 5), Some(vec![]));
    }

    #[test]
    fn figures_stay_whole_and_words_give_way() {
        let row =
            table(&["Andel äldre som är nöjda med sitt boende", "612\u{a0}922", "Verksamhetschef för äldreomsorgen"]);
        assert_eq!(widths(&row, 100), Some(vec![40, 11, 33]));
        assert_eq!(widths(&row, 60), Some(vec![21, 8, 21]));
        assert_eq!(widths(&row, 34), Some(vec![9, 7, 8]));
        assert_eq!(widths(&row, 33), Some(vec![8, 7, 8]));
        assert_eq!(widths(&row, 32), None);
        assert_eq!(widths(&row, 5), None);
    }
}
