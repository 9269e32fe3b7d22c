//! A table with its cells beside each other.

use tabled::builder::Builder;
use tabled::settings::formatting::AlignmentStrategy;
use tabled::settings::object::Columns;
use tabled::settings::{Alignment, Color, Style};

use super::{CellStyle, Table};
use crate::render::Align;
use crate::render::wrap::wrap;

/// Draws the table with its columns as wide as given; the texts must be free of control characters.
pub(super) fn draw(table: &Table, widths: &[usize], colour: bool) -> String {
    let lines = |texts: Vec<&str>| -> Vec<String> {
        texts.into_iter().zip(widths).map(|(text, width)| wrap(text, *width).join("\n")).collect()
    };
    let rows: Vec<Vec<String>> =
        table.rows.iter().map(|row| lines(row.iter().map(|cell| cell.text.as_str()).collect())).collect();
    let wrapped = rows.iter().flatten().any(|cell| cell.contains('\n'));
    let mut builder = Builder::default();
    builder.push_record(lines(table.columns.iter().map(|column| column.title.as_str()).collect()));
    for row in rows {
        builder.push_record(row);
    }
    let mut drawn = builder.build();
    drawn.with(AlignmentStrategy::PerLine);
    if table.rows.is_empty() {
        // The line under the titles would take the place of the last one.
        drawn.with(Style::rounded().remove_horizontals());
    } else if wrapped {
        // Rows of several lines run together without a line between them.
        drawn.with(Style::modern_rounded());
    } else {
        drawn.with(Style::rounded());
    }
    for (at, column) in table.columns.iter().enumerate() {
        if column.align == Align::Right {
            drawn.modify(Columns::one(at), Alignment::right());
        }
    }
    if colour {
        for at in 0..table.columns.len() {
            drawn.modify((0, at), paint(CellStyle::Strong));
        }
        for (row, cells) in table.rows.iter().enumerate() {
            for (at, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.text.is_empty()) {
                if let Some(style) = cell.style {
                    drawn.modify((row + 1, at), paint(style));
                }
            }
        }
    }
    format!("{drawn}\n")
}

fn paint(style: CellStyle) -> Color {
    let (on, off) = style.codes();
    Color::new(on, off)
}

#[cfg(test)]
mod tests {
    use crate::render::table::{Cell, Column, Table};

    #[test]
    fn words_are_wrapped_and_figures_stand_under_each_other() {
        let columns = vec![
            Column::words("Indikator"),
            Column::figures("Utfall 2013"),
            Column::words("Mål"),
            Column::whole("Bedömning"),
        ];
        let row = |texts: [&str; 4]| texts.map(Cell::new).to_vec();
        let rows = vec![
            row(["Öppet arbetslösa 18–24 år", "5,1\u{a0}%\n(T2 2013)", "minska", "Uppfyllt"]),
            row([
                "Andel brukare som är nöjda med tillgängligheten",
                "612\u{a0}922\u{a0}tkr",
                "Verksamheten ska vara minst i nivå med länet",
                "Ej uppfyllt",
            ]),
            row(["日本語 😀", "", "", ""]),
        ];
        let expected = "\
╭──────────────────────┬─────────────┬────────────────┬─────────────╮
│ Indikator            │ Utfall 2013 │ Mål            │ Bedömning   │
├──────────────────────┼─────────────┼────────────────┼─────────────┤
│ Öppet arbetslösa     │       5,1\u{a0}% │ minska         │ Uppfyllt    │
│ 18–24 år             │   (T2 2013) │                │             │
├──────────────────────┼─────────────┼────────────────┼─────────────┤
│ Andel brukare som är │ 612\u{a0}922\u{a0}tkr │ Verksamheten   │ Ej uppfyllt │
│ nöjda med            │             │ ska vara minst │             │
│ tillgängligheten     │             │ i nivå med     │             │
│                      │             │ länet          │             │
├──────────────────────┼─────────────┼────────────────┼─────────────┤
│ 日本語 😀            │             │                │             │
╰──────────────────────┴─────────────┴────────────────┴─────────────╯
";
        assert_eq!(Table { columns, rows }.render(70, false), expected);
    }
}
