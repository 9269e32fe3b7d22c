//! A goal's section of the report: verdict, table, reasons, what is done for it, comments and their gaps.

use std::fmt::Write as _;

use super::Writer;
use crate::judge::IndicatorJudgement;
use crate::message::{Arg, Message};
use crate::model::goal::Goal;
use crate::model::verdict::Verdict;
use crate::render::Align;
use crate::render::followup;
use crate::render::markdown_text::{escape, escape_cell};
use crate::render::verdict::{
    colour, comparison, forecast, goal_title, goal_verdict, measured, outcome, reason, target, trend,
};
use crate::report::{Chapter, Quoted, Remark, Section};

impl Writer<'_> {
    pub(super) fn section(&mut self, section: &Section<'_>) {
        let goal = section.judged.goal;
        self.heading(&escape(&goal_title(self.words, goal)));
        let verdict = Message::new("report-verdict").with("verdict", goal_verdict(self.words, section.judged));
        self.paragraph(&self.words.say(&verdict));
        for supported in &section.supports {
            // Most committees take over the council's own words; saying them twice says nothing.
            if supported.title != goal.title {
                let title = goal_title(self.words, supported);
                self.paragraph(&self.words.say(&Message::new("report-supports").with("goal", escape(&title))));
            }
        }
        if section.judged.indicators.is_empty() {
            self.paragraph(&self.words.word("report-no-indicators"));
        } else {
            self.indicators(&section.judged.indicators);
            self.reasons(&section.judged.indicators);
        }
        if let Some(assessed) = section.judged.assessed {
            let message = Message::new("report-assessed").with("verdict", assessed.verdict);
            self.paragraph(&self.words.say(&message.with("reason", escape(&assessed.reason))));
        }
        if !section.judged.activities.is_empty() {
            self.text.push_str(&followup::activities_markdown(self.words, &section.judged.activities));
            self.text.push('\n');
        }
        self.commitments(goal);
        self.comments(section);
    }

    fn indicators(&mut self, indicators: &[IndicatorJudgement<'_>]) {
        let foreseen = indicators.iter().any(|judged| judged.forecast.is_some());
        let mut columns: Vec<String> = [
            "heading-indicator",
            "heading-baseline",
            "heading-outcome",
            "heading-comparison",
            "heading-colour",
            "heading-target",
            "heading-verdict",
            "heading-trend",
        ]
        .map(|key| self.words.word(key))
        .into();
        if foreseen {
            columns.push(self.words.word("heading-forecast"));
        }
        let rows: Vec<Vec<String>> = indicators
            .iter()
            .map(|judged| {
                let unit = judged.indicator.unit();
                let cells = [
                    judged.indicator.title.value.clone(),
                    measured(self.words, unit, judged.baseline.as_ref()),
                    outcome(self.words, judged),
                    self.compared(judged),
                    colour(self.words, judged),
                    target(self.words, judged),
                    self.words.say(&judged.verdict.word()),
                    trend(self.words, judged),
                    forecast(self.words, judged),
                ];
                let cells = cells.into_iter().take(columns.len()).collect::<Vec<_>>();
                cells.iter().map(|cell| escape_cell(cell)).collect()
            })
            .collect();
        self.table(&columns, &[Align::Left; 9], &rows);
    }

    /// The group's value, and which group it is.
    fn compared(&self, judged: &IndicatorJudgement<'_>) -> String {
        let value = comparison(self.words, judged);
        let id = judged.indicator.compare.as_ref().map(|id| &id.value);
        let group = id.and_then(|id| self.organisation.group(id));
        let measured = judged.outcome.as_ref().is_some_and(|outcome| outcome.comparison.value.is_some());
        match group.filter(|_| measured) {
            Some(group) => format!("{value}, {}", group.name),
            None => value,
        }
    }

    /// Why each is judged as it is; what was not measured is named together.
    fn reasons(&mut self, indicators: &[IndicatorJudgement<'_>]) {
        let unmeasured = |judged: &&IndicatorJudgement<'_>| judged.verdict == Verdict::NotMeasured;
        for judged in indicators.iter().filter(|judged| !unmeasured(judged)) {
            let title = escape(&judged.indicator.title.value);
            let _ = writeln!(self.text, "- **{title}**: {}", escape(&reason(self.words, judged)));
        }
        let names: Vec<Arg> = indicators
            .iter()
            .filter(unmeasured)
            .map(|judged| Arg::Message(Message::new("quoted").with("text", judged.indicator.title.value.as_str())))
            .collect();
        if !names.is_empty() {
            let sentence =
                Message::new("report-unmeasured").with("count", names.len()).with("indicators", Arg::List(names));
            let _ = writeln!(self.text, "- {}", escape(&self.words.say(&sentence)));
        }
        self.text.push('\n');
    }

    /// What is promised, and by whom.
    fn commitments(&mut self, goal: &Goal) {
        if goal.commitments.is_empty() {
            return;
        }
        self.paragraph(&self.words.word("report-commitments"));
        for commitment in &goal.commitments {
            let units = self.organisation.committees.iter().flat_map(|committee| &committee.units);
            let by: Vec<&str> = commitment
                .by
                .iter()
                .map(|id| {
                    let named = units.clone().find(|unit| unit.id.value == id.value);
                    named.map_or(id.value.as_str(), |unit| unit.name.as_str())
                })
                .collect();
            let who = if by.is_empty() { String::new() } else { format!(" ({})", by.join(", ")) };
            let _ = writeln!(self.text, "- {}", escape(&format!("{}{who}", commitment.text.value)));
        }
        self.text.push('\n');
    }

    /// Figures that are followed without a goal, and the economy.
    pub(super) fn followed(&mut self, chapter: &Chapter<'_>) {
        let judged = chapter.judged;
        if !judged.statistics.is_empty() {
            self.heading(&self.words.word("heading-statistics"));
        }
        for followed in &judged.statistics {
            self.paragraph(&format!("**{}**", escape(&followed.statistics.title)));
            self.text.push_str(&followup::statistics_markdown(self.words, followed));
            self.text.push('\n');
        }
        if !judged.budget.is_empty() {
            self.heading(&self.words.word("heading-economy"));
            self.text.push_str(&followup::budget_markdown(self.words, &judged.budget));
            self.text.push('\n');
        }
    }

    /// What the committee says, and a marked gap where it owes a word.
    fn comments(&mut self, section: &Section<'_>) {
        let nothing = section.comment.is_none() && section.indicator_comments.is_empty();
        if nothing && section.judged.indicators.is_empty() {
            return;
        }
        self.level += 1;
        self.heading(&self.words.word("report-comments"));
        self.level -= 1;
        if let Some(remark) = &section.comment {
            self.remark(remark);
        }
        for (judged, remark) in &section.indicator_comments {
            let title = format!("**{}**", escape(&judged.indicator.title.value));
            self.paragraph(&title);
            self.remark(remark);
        }
        for judged in &section.uncommented {
            let gap = Message::new("report-gap-indicator").with("indicator", escape(&judged.indicator.title.value));
            self.paragraph(&format!("> {}", self.words.say(&gap)));
        }
        if nothing && section.uncommented.is_empty() {
            self.paragraph(&format!("> {}", self.words.word("report-gap-goal")));
        }
    }

    /// A comment as it is written, with figures and targets in the place of its roles.
    fn remark(&mut self, remark: &Remark<'_>) {
        let mut text = remark.comment.markdown.clone();
        for (from, to, quoted) in remark.quoted.iter().rev() {
            let words = match quoted {
                Quoted::Value(value) => self.words.say(value),
                Quoted::Target(target) => (*target).to_owned(),
            };
            if text.is_char_boundary(*from) && text.is_char_boundary(*to) {
                text.replace_range(*from..*to, &escape_cell(&words));
            }
        }
        self.paragraph(&text);
    }
}
