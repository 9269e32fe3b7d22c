//! Tables for a terminal, never wider than it and never with text cut away.

mod draw;
mod fit;
mod stacked;

use super::Align;

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub title: String,
    /// To which side its cells are set.
    pub align: Align,
    /// Whether its cells may be broken into lines where the table is too wide: words may, figures may not.
    pub shrink: bool,
    /// Whether it is left out where the table would else have to break words.
    pub spare: bool,
}

impl Column {
    /// A column of words, which may be broken into lines.
    pub fn words(title: impl Into<String>) -> Self {
        Self { title: title.into(), align: Align::Left, shrink: true, spare: false }
    }

    /// A column of short words, which stay whole.
    pub fn whole(title: impl Into<String>) -> Self {
        Self { title: title.into(), align: Align::Left, shrink: false, spare: false }
    }

    /// The same column, left out where there is little room.
    pub fn spare(self) -> Self {
        Self { spare: true, ..self }
    }

    /// A column of figures, set to the right.
    pub fn figures(title: impl Into<String>) -> Self {
        Self { title: title.into(), align: Align::Right, shrink: false, spare: false }
    }
}

/// How a cell stands out in colour. Its words must say the same without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellStyle {
    /// Green.
    Good,
    /// Yellow.
    Middle,
    /// Red.
    Bad,
    /// Dimmed.
    Faint,
    /// Bold.
    Strong,
}

impl CellStyle {
    /// What turns the style on in a terminal, and what turns it off.
    fn codes(self) -> (&'static str, &'static str) {
        match self {
            Self::Good => ("\u{1b}[32m", "\u{1b}[39m"),
            Self::Middle => ("\u{1b}[33m", "\u{1b}[39m"),
            Self::Bad => ("\u{1b}[31m", "\u{1b}[39m"),
            Self::Faint => ("\u{1b}[2m", "\u{1b}[22m"),
            Self::Strong => ("\u{1b}[1m", "\u{1b}[22m"),
        }
    }
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// What stands in it.
    pub text: String,
    /// How it stands out.
    pub style: Option<CellStyle>,
}

impl Cell {
    /// A cell that does not stand out.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: None }
    }

    /// The same cell with a style.
    pub fn style(self, style: CellStyle) -> Self {
        Self { style: Some(style), ..self }
    }
}

/// A table: columns, and rows with a cell for each of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows. A cell that is not there is empty; one without a column is not shown.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// The table as text whose lines are at most `width` wide (100 where there is no terminal), each ended by a line
    /// break.
    ///
    /// Where not even the narrowest columns fit beside each other, the cells of a row stand under each other.
    pub fn render(&self, width: usize, colour: bool) -> String {
        if self.columns.is_empty() {
            return String::new();
        }
        let table = self.visible();
        let table = if fit::keeps_words(&table, width) { table } else { table.without_spare() };
        match fit::widths(&table, width) {
            Some(widths) => draw::draw(&table, &widths, colour),
            None => stacked::draw(&table, width, colour),
        }
    }

    /// The table without the columns that can be spared.
    fn without_spare(self) -> Self {
        let kept: Vec<bool> = self.columns.iter().map(|column| !column.spare).collect();
        let row =
            |cells: Vec<Cell>| cells.into_iter().zip(&kept).filter_map(|(cell, kept)| kept.then_some(cell)).collect();
        Self {
            rows: self.rows.into_iter().map(row).collect(),
            columns: self.columns.into_iter().filter(|column| !column.spare).collect(),
        }
    }

    /// The table with what can be drawn: no control characters, and as many cells in each row as there are columns.
    fn visible(&self) -> Self {
        let show = |text: &str| super::visible::visible(text).replace('\t', " ");
        let columns = self.columns.iter().map(|column| Column { title: show(&column.title), ..column.clone() });
        let row = |cells: &Vec<Cell>| {
            let shown = cells.iter().map(|cell| Cell { text: show(&cell.text), style: cell.style });
            shown.chain(std::iter::repeat(Cell::default())).take(self.columns.len()).collect()
        };
        Self { columns: columns.collect(), rows: self.rows.iter().map(row).collect() }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_width::UnicodeWidthStr;

    use super::{Cell, CellStyle, Column, Table};

    #[test]
    fn a_table_without_rows_is_its_titles() {
        let table = Table { columns: vec![Column::words("Mål"), Column::figures("Utfall")], rows: vec![] };
        let expected = "\
╭─────┬────────╮
│ Mål │ Utfall │
╰─────┴────────╯
";
        assert_eq!(table.render(100, false), expected);
        assert_eq!(Table::default().render(100, false), "");
    }

    #[test]
    fn what_can_be_spared_goes_before_a_word_is_broken() {
        let columns = vec![Column::words("Indikator"), Column::whole("2008–2011").spare(), Column::words("Trend")];
        let row = ["Sjukfrånvaro", "▁\u{a0}▅█", "sämre"].map(Cell::new).to_vec();
        let table = Table { columns, rows: vec![row] };
        let wide = "\
╭──────────────┬───────────┬───────╮
│ Indikator    │ 2008–2011 │ Trend │
├──────────────┼───────────┼───────┤
│ Sjukfrånvaro │ ▁\u{a0}▅█      │ sämre │
╰──────────────┴───────────┴───────╯
";
        assert_eq!(table.render(36, false), wide);
        let narrow = "\
╭──────────────┬───────╮
│ Indikator    │ Trend │
├──────────────┼───────┤
│ Sjukfrånvaro │ sämre │
╰──────────────┴───────╯
";
        assert_eq!(table.render(35, false), narrow);
        assert_eq!(table.render(15, false), "Indika-   Sjuk-\ntor       frånvaro\nTrend     sämre\n");
    }

    #[test]
    fn what_steers_a_terminal_is_shown_and_colour_is_only_added() {
        let row = vec![Cell::new("a\u{1b}[31m\tb"), Cell::new("Uppfyllt").style(CellStyle::Good)];
        let columns = vec![Column::words("Mål"), Column::whole("Bedömning")];
        let table = Table { columns, rows: vec![row, vec![]] };
        let plain = "\
╭──────────┬───────────╮
│ Mål      │ Bedömning │
├──────────┼───────────┤
│ a␛[31m b │ Uppfyllt  │
│          │           │
╰──────────┴───────────╯
";
        assert_eq!(table.render(100, false), plain);
        let coloured = table.render(100, true);
        assert_eq!(coloured.matches('\u{1b}').count(), 6);
        let bare = ["\u{1b}[1m", "\u{1b}[22m", "\u{1b}[32m", "\u{1b}[39m"];
        assert_eq!(bare.iter().fold(coloured, |text, code| text.replace(code, "")), plain);
    }

    proptest! {
        #[test]
        fn every_table_fits_and_keeps_its_text(
            rows in prop::collection::vec(prop::collection::vec("[a-zåäö日 /–-]{0,40}", 4), 0..4),
            width in 40_usize..200,
        ) {
            let cells = |texts: &Vec<String>| texts.iter().map(Cell::new).collect();
            let columns =
                vec![Column::words("Mått"), Column::figures("Utfall 2013"), Column::words("Mål"), Column::whole("Färg")];
            let table = Table { columns, rows: rows.iter().map(cells).collect() };
            let drawn = table.render(width, false);
            prop_assert!(drawn.lines().all(|line| line.width() <= width), "{}", drawn);
            // Letters that no title has: each is drawn as often as it was given.
            for letter in ['o', 'ö', '日'] {
                let given: usize = rows.iter().flatten().map(|text| text.matches(letter).count()).sum();
                prop_assert_eq!(drawn.matches(letter).count(), given);
            }
        }
    }
}
