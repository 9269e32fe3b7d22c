//! Tables: a header row on every page, rows that stay whole, columns that fit the paper.

use comrak::nodes::{AstNode, NodeTable, NodeValue, TableAlignment};

use super::inline::Face;
use super::section::{Page, Paper};
use super::width::{self, Need};
use super::writer::Writer;
use super::xml::Xml;
use crate::format::markdown::words;

/// From so many columns on the text is smaller.
const MANY: usize = 6;
/// More columns than this may turn the paper.
const UPRIGHT: usize = 7;

/// With so many rows or fewer, the header among them, a table in wide letters never turns the paper.
const FEW: usize = 4;

/// What is the same in every cell.
#[derive(Clone, Copy)]
struct Cell<'c> {
    size: &'static str,
    align: &'c [TableAlignment],
    is_header: bool,
    /// Whether the next row stays on the same page.
    keeps: bool,
}

impl<'w> Writer<'w> {
    /// A table.
    pub fn table(&mut self, node: &'w AstNode<'w>, table: &NodeTable) {
        let (half_points, size) = size(node, table, &self.paper);
        let needs = needs(node, table.num_columns, half_points, &self.paper);
        let turned = is_wide(node, &self.paper);
        if turned && self.page == Page::Upright {
            self.turn(Page::Lying);
        } else if self.after_table {
            self.between();
        }
        let widths = width::share(&needs, self.paper.room(self.page));
        let cell = Cell { size, align: &table.alignments, is_header: false, keeps: false };
        let inside = self.apart(|writer| {
            for (index, row) in node.children().enumerate() {
                // A header with a single row at the foot of a page, or a lone row on the next, is hard to read.
                // The last row has nothing to stay with: what follows the table may go to the next page.
                let rows = node.children().count();
                let keeps = index + 1 < rows && (index <= 1 || index + 2 == rows);
                writer.row(row, &widths, Cell { keeps, ..cell });
            }
        });
        let title =
            self.written.checked_sub(1).and_then(|at| self.headings.get(at)).map(|heading| heading.words.clone());
        self.xml.within("w:tbl", &[], |xml| {
            properties(xml, widths.iter().sum(), title.as_deref().unwrap_or_default());
            xml.within("w:tblGrid", &[], |xml| {
                for width in &widths {
                    xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
                }
            });
            xml.append(&inside);
        });
        self.after_table = true;
        if turned {
            self.turn(Page::Upright);
        }
    }

    fn row(&mut self, row: &'w AstNode<'w>, widths: &[usize], cell: Cell<'_>) {
        let is_header = matches!(row.data().value, NodeValue::TableRow(true));
        let inside = self.apart(|writer| {
            for ((at, node), width) in row.children().enumerate().zip(widths) {
                writer.cell(node, at, *width, Cell { is_header, ..cell });
            }
        });
        self.xml.within("w:tr", &[], |xml| {
            xml.within("w:trPr", &[], |xml| {
                xml.empty("w:cantSplit", &[]);
                if is_header {
                    xml.empty("w:tblHeader", &[]);
                }
            });
            xml.append(&inside);
        });
    }

    fn cell(&mut self, node: &'w AstNode<'w>, at: usize, width: usize, cell: Cell<'_>) {
        let face = Face { bold: cell.is_header, size: Some(cell.size), ..Face::default() };
        let inside = self.apart(|writer| writer.inlines(node, face));
        self.xml.within("w:tc", &[], |xml| {
            xml.within("w:tcPr", &[], |xml| {
                xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
                if cell.is_header {
                    xml.value("w:vAlign", "bottom");
                }
            });
            xml.within("w:p", &[], |xml| {
                xml.within("w:pPr", &[], |xml| {
                    if cell.keeps {
                        xml.empty("w:keepNext", &[]);
                    }
                    // What the document says of paragraphs would go before what the table's style says.
                    xml.empty(
                        "w:spacing",
                        &[("w:before", "0"), ("w:after", "0"), ("w:line", "240"), ("w:lineRule", "auto")],
                    );
                    match cell.align.get(at) {
                        Some(TableAlignment::Right) => xml.value("w:jc", "right"),
                        Some(TableAlignment::Center) => xml.value("w:jc", "center"),
                        _ => xml.value("w:jc", "left"),
                    }
                });
                xml.append(&inside);
            });
        });
    }

    /// Two tables that nothing stands between would become one.
    fn between(&mut self) {
        self.xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.empty(
                    "w:spacing",
                    &[("w:before", "0"), ("w:after", "0"), ("w:line", "200"), ("w:lineRule", "exact")],
                );
            });
        });
    }
}

/// Whether a table needs more room than upright paper has. Where letters are wide nearly every table would: for a few
/// rows their words are broken instead.
pub(super) fn is_wide<'a>(node: &'a AstNode<'a>, paper: &Paper) -> bool {
    let NodeValue::Table(table) = &node.data().value else { return false };
    let is_long = paper.letters <= 100 || node.children().count() > FEW;
    table.num_columns > UPRIGHT && is_long && !fits(node, table, size(node, table, paper).0, paper)
}

fn fits<'a>(node: &'a AstNode<'a>, table: &NodeTable, half_points: usize, paper: &Paper) -> bool {
    width::fits(&needs(node, table.num_columns, half_points, paper), paper.room(Page::Upright))
}

/// The size of its text, in half points: as small as can be read where letters are wide and columns many.
fn size<'a>(node: &'a AstNode<'a>, table: &NodeTable, paper: &Paper) -> (usize, &'static str) {
    match table.num_columns {
        columns if columns < MANY => (19, "19"),
        _ if paper.letters > 100 && !fits(node, table, 16, paper) => (14, "14"),
        _ => (16, "16"),
    }
}

fn properties(xml: &mut Xml, width: usize, title: &str) {
    xml.within("w:tblPr", &[], |xml| {
        xml.value("w:tblStyle", "TableGrid");
        xml.empty("w:tblW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        let look = [
            ("w:val", "0020"),
            ("w:firstRow", "1"),
            ("w:lastRow", "0"),
            ("w:firstColumn", "0"),
            ("w:lastColumn", "0"),
            ("w:noHBand", "1"),
            ("w:noVBand", "1"),
        ];
        xml.empty("w:tblLook", &look);
        xml.value("w:tblCaption", title);
    });
}

fn needs<'a>(node: &'a AstNode<'a>, columns: usize, half_points: usize, paper: &Paper) -> Vec<Need> {
    let rows: Vec<Vec<String>> = node.children().map(|row| row.children().map(words).collect()).collect();
    let column = |at: usize| rows.iter().filter_map(move |row| row.get(at)).map(String::as_str);
    (0..columns).map(|at| width::need(column(at), half_points).scaled(paper.letters)).collect()
}
