//! A text as it is written, with figures, tables and charts in the place of its roles and directives.

use std::collections::BTreeMap;
use std::ops::Range;

use minijinja::Value;
use rust_decimal::Decimal;

use super::{Making, safe};
use crate::judge::{BudgetLine, GoalJudgement, IndicatorJudgement};
use crate::message::Message;
use crate::model::goal::Goal;
use crate::model::id::Id;
use crate::model::unit::{Unit, canonical};
use crate::render::Align;
use crate::render::markdown_table::table;
use crate::render::markdown_text::{escape, escape_cell};
use crate::render::report_markdown::Charts;
use crate::render::verdict::{dash, goal_title, goal_verdict, measured, outcome, target};
use crate::render::{matrix, unit};
use crate::report::{Figures, Kind, Matrix, Quoted, Remark};

impl Making<'_> {
    pub(super) fn remark(self, remark: &Remark<'_>) -> Value {
        let mut text = remark.markdown.to_owned();
        for (range, quoted) in remark.quoted.iter().rev() {
            if text.get(range.clone()).is_none() {
                continue;
            }
            if let Quoted::Note(plan, name) = quoted {
                text.replace_range(range.clone(), &self.note(plan, name));
                continue;
            }
            match self.in_line(quoted) {
                Some(words) => text.replace_range(range.clone(), &escape_cell(&words)),
                None => set_block(&mut text, range, self.block(quoted).trim_end()),
            }
        }
        safe(text)
    }

    /// The name of a footnote; where there are several plans, with the chapter's number before it.
    fn note(self, plan: &Id, name: &str) -> String {
        let chapters = &self.report.chapters;
        let chapter = (1..).zip(chapters).find(|(_, chapter)| chapter.plan.id == *plan).filter(|_| chapters.len() > 1);
        chapter.map_or_else(|| format!("[^{name}]"), |(number, _)| format!("[^{number}-{name}]"))
    }

    /// What stands within a sentence.
    fn in_line(self, quoted: &Quoted<'_>) -> Option<String> {
        Some(match quoted {
            Quoted::Value(value) => self.words.say(value),
            Quoted::Change(difference, unit, since) => {
                let change = Message::new("quote-change").with("change", self.difference(*difference, *unit));
                self.words.say(&change.with("period", *since))
            }
            Quoted::Verdict(verdict) => self.words.say(&verdict.in_a_sentence()),
            Quoted::Target(target) => (*target).to_owned(),
            Quoted::Unknown => self.words.word("quote-unknown"),
            _ => return None,
        })
    }

    /// A difference with its sign and its unit: +1 dag, −11 procentenheter.
    fn difference(self, difference: Decimal, unit: Option<&Unit>) -> String {
        let quantity = match unit {
            Some(Unit::Percent) => Unit::points(difference),
            Some(Unit::Named(name)) if difference.abs() == Decimal::ONE && Unit::is_spoken(name) => {
                let one = unit::words(&canonical(name), Decimal::ONE);
                Message::new("quantity-unit").with("number", difference).with("unit", one)
            }
            _ => Unit::quantity(unit, difference),
        };
        let said = self.words.say(&quantity);
        if difference.is_zero() {
            format!("±{said}")
        } else if difference.is_sign_positive() {
            format!("+{said}")
        } else {
            said
        }
    }

    /// What stands on lines of its own.
    fn block(self, quoted: &Quoted<'_>) -> String {
        match quoted {
            Quoted::Indicators(judged) => self.indicators_table(judged),
            Quoted::Activities(activities) => {
                let rows: Vec<_> = activities.iter().map(|activity| self.activity(activity)).collect();
                let with_state = self.report.kind != Kind::Plan;
                let titles = ["heading-activity", "heading-owner", "heading-due-day", "heading-state"];
                let cells = rows.iter().map(|row| [&row.activity, &row.owner, &row.due_day, &row.state]);
                let columns = if with_state { titles.len() } else { titles.len() - 1 };
                let cells = cells.map(|row| row.into_iter().take(columns).cloned().collect());
                self.table(titles.iter().take(columns).map(|title| (*title, Align::Left)), cells)
            }
            Quoted::Commitments(promises) => {
                let promises = promises.iter().map(|promise| self.commitment(promise));
                let line = |text: String, by: String| format!("- {}{}\n", escape_cell(&text), escape_cell(&by));
                let by = |by: &[String]| if by.is_empty() { String::new() } else { format!(" ({})", by.join(", ")) };
                promises.map(|promise| line(promise.text, by(&promise.by))).collect()
            }
            Quoted::Budget(lines) => self.budget_table(lines),
            Quoted::Matrix(page, supported) => self.matrix(page, supported),
            Quoted::Outcome(figures) if self.charts == Charts::None => self.figures(figures),
            Quoted::Outcome(figures) => chart(figures.indicator.id.value.as_str()),
            Quoted::Fulfilment(_, goals) if self.charts == Charts::None => self.fulfilment(goals),
            Quoted::Fulfilment(plan, _) => chart(&format!("{} {plan}", crate::report::chart::FULFILMENT)),
            _ => String::new(),
        }
    }

    fn table(
        self,
        titles: impl Iterator<Item = (&'static str, Align)>,
        rows: impl Iterator<Item = Vec<String>>,
    ) -> String {
        let titles: Vec<(String, Align)> = titles.map(|(key, align)| (self.words.word(key), align)).collect();
        let columns: Vec<(&str, Align)> = titles.iter().map(|(title, align)| (title.as_str(), *align)).collect();
        let rows: Vec<Vec<String>> = rows.map(|row| row.iter().map(|cell| escape_cell(cell)).collect()).collect();
        table(&columns, &rows)
    }

    /// A table without the columns that have nothing in any row; the first two and the outcome always stand.
    fn lean_table(self, titles: &[(&'static str, Align)], rows: &[Vec<String>]) -> String {
        let stands = |at: usize| at < 2 || titles.get(at).is_some_and(|(title, _)| *title == "heading-outcome");
        let is_kept = |at: usize| stands(at) || rows.iter().filter_map(|row| row.get(at)).any(|cell| *cell != dash());
        let kept: Vec<usize> = (0..titles.len()).filter(|at| is_kept(*at)).collect();
        let cells = rows.iter().map(|row| kept.iter().filter_map(|at| row.get(*at).cloned()).collect());
        self.table(kept.iter().filter_map(|at| titles.get(*at).copied()), cells)
    }

    /// In a plan without what has come out.
    fn indicators_table(self, judged: &[IndicatorJudgement<'_>]) -> String {
        let is_plan = self.report.kind == Kind::Plan;
        let titles = if is_plan {
            &["heading-indicator", "heading-baseline", "heading-target"][..]
        } else {
            &["heading-indicator", "heading-target", "heading-outcome", "heading-verdict"]
        };
        let rows = judged.iter().map(|judged| {
            let title = judged.indicator.title.value.clone();
            let target = target(self.words, judged);
            if is_plan {
                vec![title, measured(self.words, judged.indicator.unit(), judged.baseline.as_ref()), target]
            } else {
                vec![title, target, outcome(self.words, judged), self.words.say(&judged.verdict.word())]
            }
        });
        self.table(titles.iter().map(|title| (*title, Align::Left)), rows)
    }

    fn budget_table(self, lines: &[BudgetLine<'_>]) -> String {
        use Align::{Left, Right};
        let titles = [
            ("heading-budget-row", Left),
            ("heading-budget", Right),
            ("heading-period", Left),
            ("heading-outcome", Right),
            ("heading-deviation", Right),
            ("heading-forecast", Right),
        ];
        let columns = if self.report.kind == Kind::Plan { 2 } else { titles.len() };
        let rows = lines.iter().map(|line| {
            let row = self.budget(line);
            let cells = [row.budget_row, row.budget, row.period, row.outcome, row.deviation, row.forecast];
            cells.into_iter().take(columns).collect()
        });
        let rows: Vec<Vec<String>> = rows.collect();
        self.lean_table(titles.get(..columns).unwrap_or_default(), &rows)
    }

    /// Goals with their indicators; where they support goals of another plan, those stand first.
    fn matrix(self, page: &Matrix<'_>, supported: &BTreeMap<&Id, Vec<&Goal>>) -> String {
        let above = |goal: &Goal| {
            let supported = supported.get(&goal.id.value).into_iter().flatten();
            // Most committees take over the council's own words; saying them twice says nothing.
            let title = |above: &&Goal| {
                if above.title == goal.title {
                    above.id.value.to_string()
                } else {
                    format!("{}. {}", above.id.value, above.title)
                }
            };
            let titles: Vec<String> = supported.map(title).collect();
            if titles.is_empty() { dash() } else { titles.join("; ") }
        };
        let above: Option<&dyn Fn(&Goal) -> String> = if supported.is_empty() { None } else { Some(&above) };
        matrix::in_text(self.words, page, above)
    }

    /// What a chart of an indicator shows.
    fn figures(self, figures: &Figures<'_>) -> String {
        let unit = figures.indicator.unit();
        let quantity = |value: Decimal| self.words.say(&Unit::quantity(unit, value));
        let compared = figures.rows.iter().any(|(_, _, group)| group.is_some());
        let titles =
            [("heading-period", Align::Left), ("heading-outcome", Align::Right), ("heading-comparison", Align::Right)];
        let columns = if compared { titles.len() } else { titles.len() - 1 };
        let rows = figures.rows.iter().map(|(period, value, group)| {
            let cells = [self.words.say(&period.word()), self.words.say(value), group.map_or_else(dash, quantity)];
            cells.into_iter().take(columns).collect()
        });
        let table = self.table(titles.into_iter().take(columns), rows);
        if figures.is_said { table } else { format!("**{}**\n\n{table}", escape(&figures.indicator.title.value)) }
    }

    /// What a chart of the goals shows; in a plan nothing has come out.
    fn fulfilment(self, goals: &[GoalJudgement<'_>]) -> String {
        if self.report.kind == Kind::Plan {
            return String::new();
        }
        let rows = goals.iter().map(|goal| vec![goal_title(self.words, goal.goal), goal_verdict(self.words, goal)]);
        self.table([("heading-goal", Align::Left), ("heading-verdict", Align::Left)].into_iter(), rows)
    }
}

/// A place for a chart.
fn chart(name: &str) -> String {
    format!("```{{chart}}\n{name}\n```")
}

/// Sets lines in the place of a directive: within a list or a quotation they stay in it, and they stand by themselves.
fn set_block(text: &mut String, range: &Range<usize>, block: &str) {
    let is_blank = |line: &str| line.trim_matches([' ', '\t', '\r', '>']).is_empty();
    let above = text.get(..range.start).unwrap_or_default();
    let line_at = above.rfind('\n').map_or(0, |at| at + 1);
    let before = above.get(line_at..).unwrap_or_default();
    let over = above.get(..line_at).unwrap_or_default().lines().next_back().unwrap_or_default();
    let below = text.get(range.end..).unwrap_or_default().lines().nth(1).unwrap_or_default();
    // A list's own mark stands on its first line only.
    let prefix: String = before.chars().map(|c| if c == '>' { '>' } else { ' ' }).collect();
    let empty = prefix.trim_end();
    let mut set = String::new();
    if is_blank(before) && !is_blank(over) {
        set.push_str(empty);
        set.push('\n');
    }
    set.push_str(before);
    for (at, line) in block.split('\n').enumerate() {
        if at > 0 {
            set.push('\n');
            set.push_str(if line.is_empty() { empty } else { &prefix });
        }
        set.push_str(line);
    }
    if !is_blank(below) {
        set.push('\n');
        set.push_str(empty);
    }
    text.replace_range(line_at..range.end, &set);
}
