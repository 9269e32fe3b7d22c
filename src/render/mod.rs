//! One output a file: findings for a terminal and for machines, tables, Markdown.

pub mod chart;
pub mod check_page;
pub mod diagnostics;
pub mod diff;
pub mod document;
pub mod due;
pub mod evidence;
pub mod explain;
pub mod export;
pub mod followup;
pub mod html;
pub mod log;
pub mod looks;
pub mod markdown_table;
pub mod markdown_text;
pub mod matrix;
pub mod merged;
pub mod plain_plan;
pub mod report_markdown;
pub mod rule;
pub mod scaffold;
pub mod schema;
pub mod sparkline;
pub mod status_json;
pub mod status_markdown;
pub mod status_table;
pub mod table;
pub mod target_answer;
pub mod unit;
pub mod verdict;
pub mod visible;
pub mod word;
pub mod wrap;

/// To which side of its column a text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// Words.
    #[default]
    Left,
    /// Numbers, so that their units stand under each other.
    Right,
}

/// A value as indented JSON, ended by a line break.
pub fn json(value: &impl serde::Serialize) -> String {
    // Only maps with keys that are no texts can fail, and there are none.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}
