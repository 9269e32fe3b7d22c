//! `plan status` as Markdown: the same tables, to paste into a mail.

use std::fmt::Write as _;

use super::markdown_table::table;
use super::markdown_text::{escape, escape_cell};
use super::status_table::{are_foreseen, counts, texts, title, titles};
use super::verdict::{goal_title, goal_verdict};
use super::{Align, followup};
use crate::judge::{GoalJudgement, PlanJudgement};
use crate::language::Words;
use crate::message::Message;
use crate::model::organisation::Organisation;

/// A plan's goals with their indicators, and the summary.
pub fn plan(words: &Words, organisation: &Organisation, judged: &PlanJudgement<'_>) -> String {
    let day = Message::new("status-as-of").with("day", judged.as_of);
    let mut text = format!("# {}\n\n{}\n", escape(&title(words, organisation, judged)), words.say(&day));
    for goal in &judged.goals {
        text.push_str(&self::goal(words, goal));
    }
    for followed in &judged.statistics {
        let title = escape(&followed.statistics.title);
        let _ = write!(text, "\n## {title}\n\n{}", followup::statistics_markdown(words, followed));
    }
    if !judged.budget.is_empty() {
        let title = words.word("heading-economy");
        let _ = write!(text, "\n## {title}\n\n{}", followup::budget_markdown(words, &judged.budget));
    }
    let _ = writeln!(text, "\n{}", counts(words, judged));
    text
}

fn goal(words: &Words, judged: &GoalJudgement<'_>) -> String {
    let verdict = goal_verdict(words, judged);
    let mut text = format!("\n## {}\n\n{}\n", escape(&goal_title(words, judged.goal)), escape(&verdict));
    if !judged.indicators.is_empty() {
        let foreseen = are_foreseen(&judged.indicators);
        let titles = titles(words, foreseen);
        let columns: Vec<(&str, Align)> = titles.iter().map(|title| (title.as_str(), Align::Left)).collect();
        let rows: Vec<Vec<String>> = judged
            .indicators
            .iter()
            .map(|judged| texts(words, judged, foreseen).iter().map(|text| escape_cell(text)).collect())
            .collect();
        let _ = write!(text, "\n{}", table(&columns, &rows));
    }
    if !judged.activities.is_empty() {
        let _ = write!(text, "\n{}", followup::activities_markdown(words, &judged.activities));
    }
    text
}
