//! Tables in Markdown that can be read as text, too.

use unicode_width::UnicodeWidthStr;

use super::Align;

/// The narrowest column: what stands under its title needs a colon and two hyphens.
const NARROWEST: usize = 3;

/// A Markdown table with its columns padded to equal width, each line ended by a line break.
///
/// Titles and cells are Markdown already (see [`super::markdown_text::escape_cell`]). A cell that is not there is
/// empty; one without a column is left out, as is the whole table where there are no columns.
pub fn table(columns: &[(&str, Align)], rows: &[Vec<String>]) -> String {
    if columns.is_empty() {
        return String::new();
    }
    let cell = |row: &[String], at: usize| row.get(at).map(|text| text.replace('\n', " ")).unwrap_or_default();
    let widths: Vec<usize> = columns
        .iter()
        .enumerate()
        .map(|(at, (title, _))| rows.iter().map(|row| cell(row, at).width()).fold(title.width(), usize::max))
        .map(|width| width.max(NARROWEST))
        .collect();
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let aligns = || columns.iter().map(|(_, align)| *align).zip(&widths);
    let titles = columns.iter().zip(aligns()).map(|((title, _), (align, width))| pad(title, align, *width)).collect();
    let rules = aligns().map(|(align, width)| rule(align, *width)).collect();
    let body = rows
        .iter()
        .map(|row| line(aligns().enumerate().map(|(at, (align, width))| pad(&cell(row, at), align, *width)).collect()));
    [line(titles), line(rules)].into_iter().chain(body).collect()
}

fn pad(text: &str, align: Align, width: usize) -> String {
    let space = " ".repeat(width.saturating_sub(text.width()));
    match align {
        Align::Left => format!("{text}{space}"),
        Align::Right => format!("{space}{text}"),
    }
}

fn rule(align: Align, width: usize) -> String {
    match align {
        Align::Left => "-".repeat(width),
        Align::Right => "-".repeat(width - 1) + ":",
    }
}

#[cfg(test)]
mod tests {
    use super::{Align, table};
    use crate::render::markdown_text::escape_cell;

    #[test]
    fn columns_stand_under_each_other() {
        let columns = [("Indikator", Align::Left), ("Utfall", Align::Right), ("År", Align::Left)];
        let row = |cells: &[&str]| cells.iter().map(|text| escape_cell(text)).collect();
        let rows = [
            row(&["Öppet arbetslösa 18–24 år", "5,1\u{a0}%", "2013"]),
            row(&["a|b\nc", "−612\u{a0}922,5"]),
            row(&["日本", "–", "", "för mycket"]),
        ];
        let expected = "\
| Indikator                 |     Utfall | År   |
| ------------------------- | ---------: | ---- |
| Öppet arbetslösa 18–24 år |      5,1\u{a0}% | 2013 |
| a\\|b c                    | −612\u{a0}922,5 |      |
| 日本                      |          – |      |
";
        assert_eq!(table(&columns, &rows), expected);
    }

    #[test]
    fn a_table_without_rows_is_its_titles() {
        assert_eq!(table(&[("A", Align::Right), ("B", Align::Left)], &[]), "|   A | B   |\n| --: | --- |\n");
        assert_eq!(table(&[], &[vec!["a".to_owned()]]), "");
    }
}
