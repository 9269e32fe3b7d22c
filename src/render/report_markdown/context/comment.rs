//! What the committee says, with figures, targets and tables in the place of its roles and directives.

use minijinja::Value;
use serde::Serialize;

use super::{Making, safe};
use crate::judge::GoalJudgement;
use crate::model::unit::Unit;
use crate::render::Align;
use crate::render::markdown_table::table;
use crate::render::markdown_text::escape_cell;
use crate::render::verdict::{measured, outcome, target};
use crate::report::{Kind, Quoted, Remark};

/// What the committee says of an indicator.
#[derive(Debug, Serialize)]
pub struct Commented {
    /// The indicator's title.
    pub indicator: String,
    /// What it says, as Markdown.
    pub text: Value,
}

impl Making<'_> {
    /// A comment as it is written, with figures, targets and tables in the place of its roles and directives.
    pub(super) fn remark(self, remark: &Remark<'_>) -> Value {
        let mut text = remark.comment.markdown.clone();
        for (from, to, quoted) in remark.quoted.iter().rev() {
            let words = match quoted {
                Quoted::Value(value, unit) => escape_cell(&self.words.say(&Unit::quantity(*unit, *value))),
                Quoted::Target(target) => escape_cell(target),
                Quoted::Indicators(goal) => self.of_goal(goal).trim_end().to_owned(),
            };
            if text.is_char_boundary(*from) && text.is_char_boundary(*to) && from <= to {
                text.replace_range(*from..*to, &words);
            }
        }
        safe(text)
    }

    /// The table that `{indicators}` stands for: in a plan without what has come out.
    fn of_goal(self, judged: &GoalJudgement<'_>) -> String {
        let mut titles = vec!["heading-indicator", "heading-baseline", "heading-target"];
        if self.report.kind != Kind::Plan {
            titles = vec!["heading-indicator", "heading-target", "heading-outcome", "heading-verdict"];
        }
        let titles: Vec<String> = titles.into_iter().map(|key| self.words.word(key)).collect();
        let columns: Vec<(&str, Align)> = titles.iter().map(|title| (title.as_str(), Align::Left)).collect();
        let rows = judged.indicators.iter().map(|judged| {
            let title = judged.indicator.title.value.clone();
            let target = target(self.words, judged);
            let cells = if self.report.kind == Kind::Plan {
                vec![title, measured(self.words, judged.indicator.unit(), judged.baseline.as_ref()), target]
            } else {
                vec![title, target, outcome(self.words, judged), self.words.say(&judged.verdict.word())]
            };
            cells.iter().map(|cell| escape_cell(cell)).collect()
        });
        table(&columns, &rows.collect::<Vec<_>>())
    }
}
