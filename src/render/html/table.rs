//! Tables: headers for columns and rows, a caption, marks on verdicts, and a region of its own where it is wide.

use std::fmt::Write as _;

use comrak::nodes::{AstNode, NodeValue, TableAlignment};

use super::block::Writer;
use super::safe::attribute;
use crate::format::markdown::words;
use crate::message::Message;

/// A table with so many columns may be wider than a telephone: it scrolls by itself.
const WIDE: usize = 4;

/// A row's cells.
type Row<'a> = Vec<&'a AstNode<'a>>;

impl Writer<'_> {
    /// A table, under its caption where it has one.
    pub(super) fn table<'a>(&mut self, node: &'a AstNode<'a>, caption: Option<&'a AstNode<'a>>) -> String {
        let alignments = match &node.data().value {
            NodeValue::Table(table) => table.alignments.clone(),
            _ => Vec::new(),
        };
        let rows: Vec<Row<'a>> = node.children().map(|row| row.children().collect()).collect();
        let Some((titles, rows)) = rows.split_first() else { return String::new() };
        let name = caption.map_or_else(|| self.under.clone(), words);
        let mut out = String::new();
        if let Some(caption) = caption.and_then(AstNode::first_child) {
            let _ = writeln!(out, "<caption>{}</caption>", self.inlines(caption));
        }
        let right = |at: usize| alignments.get(at) == Some(&TableAlignment::Right);
        out.push_str(&self.titles(titles, &right));
        out.push_str(&self.rows(titles, rows, &right));
        let class = if titles.len() >= WIDE { " class=\"wide\"" } else { "" };
        let table = format!("<table{class}>\n{out}</table>\n");
        if titles.len() < WIDE {
            return table;
        }
        let label = self.words.say(&Message::new("page-table").with("title", name));
        format!(
            "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"{}\">\n{table}</div>\n",
            attribute(&label)
        )
    }

    fn titles(&mut self, titles: &Row<'_>, right: &dyn Fn(usize) -> bool) -> String {
        let cells: String = titles
            .iter()
            .enumerate()
            .map(|(at, cell)| match self.cell(cell, true) {
                inside if inside.is_empty() => "<td></td>".to_owned(),
                inside => format!("<th scope=\"col\"{}>{inside}</th>", class(right(at))),
            })
            .collect();
        format!("<thead>\n<tr>{cells}</tr>\n</thead>\n")
    }

    fn rows(&mut self, titles: &Row<'_>, rows: &[Row<'_>], right: &dyn Fn(usize) -> bool) -> String {
        let verdict = self.words.word("heading-verdict");
        let verdicts: Vec<bool> = titles.iter().map(|title| words(title) == verdict).collect();
        // Names stand first, to the left, under a title.
        let named = titles.len() > 1 && !right(0) && titles.first().is_some_and(|title| !words(title).is_empty());
        let is_empty = |row: &Row<'_>| row.first().is_none_or(|cell| words(cell).is_empty());
        let mut out = String::from("<tbody>\n");
        for (at, row) in rows.iter().enumerate() {
            out.push_str("<tr>");
            for (column, cell) in row.iter().enumerate() {
                let inside = self.cell(cell, verdicts.get(column) == Some(&true));
                let class = class(right(column));
                if column > 0 || !named {
                    let _ = write!(out, "<td{class}>{inside}</td>");
                    continue;
                }
                // A name holds for the rows under it that have none.
                let under = rows.iter().skip(at + 1).take_while(|row| is_empty(row)).count();
                let span = if under > 0 { format!(" rowspan=\"{}\"", under + 1) } else { String::new() };
                if !is_empty(row) {
                    let _ = write!(out, "<th scope=\"row\"{span}>{inside}</th>");
                } else if at == 0 {
                    let _ = write!(out, "<td{span}></td>");
                }
            }
            out.push_str("</tr>\n");
        }
        out + "</tbody>\n"
    }

    /// What stands in a cell; where a verdict may stand, with its mark.
    fn cell<'a>(&mut self, cell: &'a AstNode<'a>, may_be_verdict: bool) -> String {
        let marked = self.verdicts.marked(&words(cell)).filter(|_| may_be_verdict);
        marked.unwrap_or_else(|| self.inlines(cell))
    }
}

fn class(right: bool) -> &'static str {
    if right { " class=\"number\"" } else { "" }
}
