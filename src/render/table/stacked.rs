//! A table with the cells of each row under each other, for where they don't fit beside each other.

use unicode_width::UnicodeWidthStr;

use super::{Cell, CellStyle, Column, Table};
use crate::render::wrap::{widest_line, wrap};

/// The room for words is never less than this, however wide the titles are.
const NARROWEST: usize = 8;
/// What stands between a title and its words.
const BETWEEN: usize = 2;

/// Draws each row as a block of lines, a title and its words; empty cells are left out.
pub(super) fn draw(table: &Table, width: usize, colour: bool) -> String {
    let most = width.saturating_sub(BETWEEN + NARROWEST).max(NARROWEST);
    let title = table.columns.iter().map(|column| widest_line(&column.title)).max().unwrap_or(0).min(most);
    let words = width.saturating_sub(title + BETWEEN).max(NARROWEST);
    let block = |row: &Vec<Cell>| {
        let filled = table.columns.iter().zip(row).filter(|(_, cell)| !cell.text.is_empty());
        filled.map(|(column, cell)| lines(column, cell, (title, words), colour)).collect::<String>()
    };
    table.rows.iter().map(block).collect::<Vec<_>>().join("\n")
}

fn lines(column: &Column, cell: &Cell, (title, words): (usize, usize), colour: bool) -> String {
    let titles = wrap(&column.title, title);
    let texts = wrap(&cell.text, words);
    let mut drawn = String::new();
    for at in 0..titles.len().max(texts.len()) {
        let head = titles.get(at).map_or("", String::as_str);
        let text = texts.get(at).map_or("", String::as_str);
        let gap = " ".repeat(title.saturating_sub(head.width()) + BETWEEN);
        let line = format!("{}{gap}{}", paint(head, colour.then_some(CellStyle::Strong)), {
            paint(text, cell.style.filter(|_| colour))
        });
        drawn.push_str(line.trim_end_matches(' '));
        drawn.push('\n');
    }
    drawn
}

fn paint(text: &str, style: Option<CellStyle>) -> String {
    match style {
        Some(style) if !text.is_empty() => {
            let (on, off) = style.codes();
            format!("{on}{text}{off}")
        }
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::render::table::{Cell, CellStyle, Column, Table};

    fn table() -> Table {
        let titles = ["Indikator", "Utgångsvärde", "Utfall 2013", "Bedömning"];
        let rows = vec![
            vec![
                Cell::new("Andel brukare som är nöjda med tillgängligheten"),
                Cell::new("612\u{a0}922\u{a0}tkr"),
                Cell::new(""),
                Cell::new("Uppfyllt").style(CellStyle::Good),
            ],
            vec![Cell::new("Väntetid"), Cell::new("35"), Cell::new("24\n(T2 2013)"), Cell::new("Ej mätt")],
        ];
        Table { columns: titles.map(Column::whole).to_vec(), rows }
    }

    #[test]
    fn rows_that_are_too_wide_become_blocks() {
        let expected = "\
Indikator     Andel brukare som är nöjda
              med tillgängligheten
Utgångsvärde  612\u{a0}922\u{a0}tkr
Bedömning     Uppfyllt

Indikator     Väntetid
Utgångsvärde  35
Utfall 2013   24
              (T2 2013)
Bedömning     Ej mätt
";
        assert_eq!(table().render(40, false), expected);
    }

    #[test]
    fn colour_is_added_to_words() {
        let coloured = table().render(40, true);
        assert!(coloured.contains("\u{1b}[1mBedömning\u{1b}[22m     \u{1b}[32mUppfyllt\u{1b}[39m\n"));
        assert_eq!(coloured.matches('\u{1b}').count(), 16);
    }
}
