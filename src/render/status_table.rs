//! `plan status` for a terminal: a table a goal.

use super::table::{Cell, CellStyle, Column, Table};
use super::verdict::{colour, comparison, goal_title, goal_verdict, measured, target, trend};
use crate::judge::{GoalJudgement, IndicatorJudgement, PlanJudgement};
use crate::language::Words;
use crate::message::Message;
use crate::model::colour::Colour;
use crate::model::organisation::Organisation;
use crate::model::verdict::Verdict;
use crate::report::summary;

/// A plan's goals with their indicators, and the summary.
pub fn plan(
    words: &Words,
    organisation: &Organisation,
    judged: &PlanJudgement<'_>,
    width: usize,
    styled: bool,
) -> String {
    let plan = judged.plan;
    let committee = organisation.committee(&plan.committee.value);
    let committee = committee.map_or(plan.committee.value.as_str(), |committee| committee.name.as_str());
    let title = Message::new("status-title").with("committee", committee).with("plan", plan.title.as_str());
    let day = Message::new("status-as-of").with("day", judged.as_of);
    let mut text = format!("{}\n{}\n", words.say(&title), words.say(&day));
    for goal in &judged.goals {
        text.push('\n');
        text.push_str(&self::goal(words, goal, width, styled));
    }
    text.push('\n');
    text.push_str(&counts(words, judged));
    text.push('\n');
    text
}

fn goal(words: &Words, judged: &GoalJudgement<'_>, width: usize, styled: bool) -> String {
    let heading = format!("{}\n{}\n", goal_title(words, judged.goal), goal_verdict(words, judged));
    if judged.indicators.is_empty() {
        return heading;
    }
    let columns = [
        Column::words(words.word("heading-indicator")),
        Column::words(words.word("heading-baseline")),
        Column::words(words.word("heading-outcome")),
        Column::words(words.word("heading-comparison")),
        Column::words(words.word("heading-colour")),
        Column::words(words.word("heading-target")),
        Column::words(words.word("heading-verdict")),
        Column::words(words.word("heading-trend")),
    ];
    let rows = judged.indicators.iter().map(|indicator| row(words, indicator)).collect();
    format!("{heading}{}", Table { columns: columns.into(), rows }.render(width, styled))
}

fn row(words: &Words, judged: &IndicatorJudgement<'_>) -> Vec<Cell> {
    let unit = judged.indicator.unit();
    let coloured = Cell::new(colour(words, judged));
    let coloured = match judged.colour {
        Some(Colour::Green) => coloured.style(CellStyle::Good),
        Some(Colour::Yellow) => coloured.style(CellStyle::Middle),
        Some(Colour::Red) => coloured.style(CellStyle::Bad),
        None => coloured,
    };
    let verdict = Cell::new(words.say(&judged.verdict.word()));
    let verdict = match judged.verdict {
        Verdict::Met => verdict.style(CellStyle::Good),
        Verdict::Partly => verdict.style(CellStyle::Middle),
        Verdict::Missed => verdict.style(CellStyle::Bad),
        _ => verdict.style(CellStyle::Faint),
    };
    vec![
        Cell::new(judged.indicator.title.value.as_str()),
        Cell::new(measured(words, unit, judged.baseline.as_ref())),
        Cell::new(measured(words, unit, judged.outcome.as_ref())),
        Cell::new(comparison(words, judged)),
        coloured,
        Cell::new(target(judged)),
        verdict,
        Cell::new(trend(words, judged)),
    ]
}

/// "Uppfyllt 2 · Delvis uppfyllt 1 · …", without what there is none of.
fn counts(words: &Words, judged: &PlanJudgement<'_>) -> String {
    let counts = summary(judged).into_iter().filter(|(_, count)| *count > 0);
    let counts: Vec<String> =
        counts.map(|(verdict, count)| format!("{} {count}", words.say(&verdict.word()))).collect();
    if counts.is_empty() { words.word("status-no-indicators") } else { counts.join(" · ") }
}
