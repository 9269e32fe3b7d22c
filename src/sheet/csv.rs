//! The measurements as a file, each with the cell that it comes from; and back from a place in the file to the cell.

use super::rows::Row;
use crate::read::measurements::Column;
use crate::read::sheet::{Address, Sheet};

/// Columns in the order in which they are written.
const ORDER: [Column; 18] = [
    Column::Indicator,
    Column::Period,
    Column::Value,
    Column::Sex,
    Column::Area,
    Column::Age,
    Column::Unit,
    Column::Comparison,
    Column::LowerQuartile,
    Column::UpperQuartile,
    Column::Colour,
    Column::Rank,
    Column::RankOf,
    Column::Kind,
    Column::Remark,
    Column::Replaces,
    Column::Source,
    Column::Comment,
];

/// Columns that are there even where nothing stands in them.
const ALWAYS: [Column; 5] = [Column::Indicator, Column::Period, Column::Value, Column::Source, Column::Comment];

/// A file of measurements that is to be.
#[derive(Debug, Default)]
pub struct Written {
    /// Its text, without the mark of UTF-8.
    pub text: String,
    /// For every cell of it, where it ends and the sheet's cell that it comes from.
    places: Vec<(usize, Address)>,
}

impl Written {
    /// The measurements of a sheet of a file.
    pub fn new(file: &str, sheet: &Sheet, rows: &[Row]) -> Self {
        let is_used = |column: &Column| ALWAYS.contains(column) || rows.iter().any(|row| !row.text(*column).is_empty());
        let columns: Vec<Column> = ORDER.into_iter().filter(is_used).collect();
        let mut written = Self::default();
        let titles: Vec<&str> = columns.iter().map(|column| column.name()).collect();
        written.text = titles.join(";") + "\n";
        for row in rows {
            for (index, column) in columns.iter().enumerate() {
                let separator = if index > 0 { ";" } else { "" };
                let (text, at) = row.cells.get(&(*column as usize)).map_or(("", row.at), |(text, at)| (text, *at));
                written.text.push_str(separator);
                match column {
                    Column::Source if text.is_empty() => written.cell(file),
                    Column::Comment => written.cell(&comment(text, &origin(file, sheet, row.at))),
                    _ => written.cell(text),
                }
                written.places.push((written.text.len(), at));
            }
            written.text.push('\n');
        }
        written
    }

    fn cell(&mut self, text: &str) {
        let text =
            text.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
        if text.contains([';', '"']) {
            self.text.extend(["\"", &text.replace('"', "\"\""), "\""]);
        } else {
            self.text.push_str(&text);
        }
    }

    /// The sheet's cell that stands at a place of the text.
    pub fn place(&self, offset: usize) -> Option<Address> {
        let at = self.places.partition_point(|(end, _)| *end < offset);
        self.places.get(at).map(|(_, at)| *at)
    }
}

/// Where a value comes from, so that an auditor finds it again.
fn origin(file: &str, sheet: &Sheet, at: Address) -> String {
    format!("{file} {}", sheet.place(at))
}

fn comment(own: &str, origin: &str) -> String {
    if own.is_empty() { origin.to_owned() } else { format!("{own}; {origin}") }
}

/// Whether a comment says that its row comes from a file.
pub fn comes_from(comment: &str, file: &str) -> bool {
    let is_cell = |cell: &str| {
        let cell = cell.rsplit('!').next().unwrap_or_default();
        let digits = cell.trim_start_matches(|c: char| c.is_ascii_uppercase());
        digits.len() < cell.len() && !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
    };
    let starts = comment
        .rmatch_indices(file)
        .map(|(at, _)| at)
        .find(|at| *at == 0 || comment.get(..*at).is_some_and(|before| before.ends_with("; ")));
    let rest = starts.and_then(|at| comment.get(at + file.len()..)?.strip_prefix(' '));
    rest.is_some_and(is_cell)
}
