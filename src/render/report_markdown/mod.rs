//! The annual report as Markdown, readable as plain text too.

mod section;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Align;
use super::markdown_table::table;
use super::markdown_text::{escape, escape_cell};
use super::verdict::{capital, dash, goal_title, goal_verdict};
use crate::language::Words;
use crate::message::{Arg, Message};
use crate::model::organisation::Organisation;
use crate::model::verdict::Verdict;
use crate::report::chart::FULFILMENT;
use crate::report::{AnnualReport, Chapter, Source};

/// The first words of every report that the tool has written; a file that begins so may be written over.
pub const MARK: &str = "<!-- plan report";

/// Whether charts have their places in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Charts {
    /// No: the text is read as it is.
    None,
    /// Each as a fenced block with its name, for whoever can draw it.
    Blocks,
}

/// The title of the report.
pub fn title(words: &Words, report: &AnnualReport<'_>) -> String {
    let title = match report.chapters.first().map(|chapter| chapter.plan.period.value) {
        Some(period) if report.chapters.iter().all(|chapter| chapter.plan.period.value == period) => {
            Message::new("report-title").with("period", period)
        }
        _ => Message::new("report-title-several"),
    };
    words.say(&title)
}

/// Writes the report.
pub fn annual(words: &Words, report: &AnnualReport<'_>, charts: Charts) -> String {
    let mut out = Writer { words, organisation: report.organisation, text: String::new(), level: 1, charts };
    let _ = writeln!(out.text, "{MARK}: {} -->\n", words.word("report-mark"));
    match report.chapters.as_slice() {
        [chapter] if report.council.is_empty() => out.single(report, chapter),
        _ => out.whole(report),
    }
    out.sources(&report.sources);
    out.text
}

/// The title of the report.
pub fn title(words: &Words, report: &AnnualReport<'_>) -> String {
    let message = match report.chapters.first().map(|chapter| chapter.plan.period.value) {
        Some(period) if report.chapters.iter().all(|chapter| chapter.plan.period.value == period) => {
            Message::new("report-title").with("period", period)
        }
        _ => Message::new("report-title-several"),
    };
    words.say(&message)
}

struct Writer<'w> {
    words: &'w Words,
    organisation: &'w Organisation,
    text: String,
    level: usize,
    charts: Charts,
}

impl Writer<'_> {
    /// A report on one plan.
    fn single(&mut self, report: &AnnualReport<'_>, chapter: &Chapter<'_>) {
        self.heading(&title(self.words, report));
        self.paragraph(&format!("**{}, {}**", escape(chapter.committee), escape(&report.organisation.name)));
        self.facts(chapter);
        self.level = 2;
        self.chapter_body(chapter);
    }

    /// A report on all plans of an organisation.
    fn whole(&mut self, report: &AnnualReport<'_>) {
        self.heading(&title(self.words, report));
        self.paragraph(&format!("**{}**", escape(&report.organisation.name)));
        if let Some(day) = report.as_of {
            self.paragraph(&self.words.say(&Message::new("report-as-of").with("day", day)));
        }
        self.level = 2;
        self.heading(&self.words.word("report-summary"));
        self.summary(&report.summary);
        self.committees(&report.chapters);
        self.chart(FULFILMENT);
        self.council(report);
        for chapter in &report.chapters {
            self.level = 2;
            let title = Message::new("report-chapter").with("committee", chapter.committee);
            self.heading(&escape(&self.words.say(&title.with("plan", chapter.plan.title.as_str()))));
            self.facts(chapter);
            self.level = 3;
            self.chapter_body(chapter);
        }
        self.level = 2;
    }

    fn chapter_body(&mut self, chapter: &Chapter<'_>) {
        self.heading(&self.words.word("report-summary"));
        self.summary(&chapter.summary);
        self.goals(chapter);
        self.chart(&format!("{FULFILMENT} {}", chapter.plan.id.as_str()));
        for section in &chapter.sections {
            self.section(section);
        }
        self.followed(chapter);
    }

    /// The facts of a title page.
    fn facts(&mut self, chapter: &Chapter<'_>) {
        let plan = chapter.plan;
        let missing = || Arg::Message(Message::new("report-not-given"));
        let adopted = plan.adopted.map_or_else(missing, Arg::Date);
        let reference = plan.reference.as_deref().map_or_else(missing, |reference| escape(reference).into());
        let mut facts = vec![
            Message::new("fact-plan").with("plan", escape(&plan.title)),
            Message::new("fact-period").with("period", plan.period.value),
            Message::new("fact-adopted").with("date", adopted),
            Message::new("fact-reference").with("reference", reference),
            Message::new("fact-as-of").with("day", chapter.as_of),
        ];
        if let Some(follows) = chapter.follows {
            facts.push(Message::new("fact-follows").with("plan", escape(&follows.title)));
        }
        for fact in &facts {
            let _ = writeln!(self.text, "- {}", self.words.say(fact));
        }
        self.text.push('\n');
    }

    /// How many came out how: a sentence and a table.
    fn summary(&mut self, counts: &BTreeMap<Verdict, usize>) {
        let of = |verdict: Verdict| counts.get(&verdict).copied().unwrap_or(0);
        let all: usize = counts.values().sum();
        let with_target = all - of(Verdict::NoTarget);
        let judged = of(Verdict::Met) + of(Verdict::Partly) + of(Verdict::Missed);
        if with_target == 0 {
            self.paragraph(&self.words.word("report-nothing-to-judge"));
            return;
        }
        if judged == 0 {
            self.paragraph(&self.words.say(&Message::new("report-summary-none").with("all", with_target)));
        } else {
            self.paragraph(&self.words.say(&summary_sentence(with_target, judged, counts)));
        }
        let rows: Vec<Vec<String>> = Verdict::ALL
            .into_iter()
            .filter(|verdict| of(*verdict) > 0)
            .map(|verdict| vec![self.words.say(&verdict.word()), of(verdict).to_string()])
            .collect();
        let columns = [self.words.word("heading-verdict"), self.words.word("heading-count")];
        self.table(&columns, &[Align::Left, Align::Right], &rows);
    }

    fn committees(&mut self, chapters: &[Chapter<'_>]) {
        let counted: Vec<Verdict> = Verdict::ALL
            .into_iter()
            .filter(|verdict| {
                chapters.iter().any(|chapter| chapter.summary.get(verdict).is_some_and(|count| *count > 0))
            })
            .collect();
        let mut columns = vec![self.words.word("heading-committee")];
        columns.extend(counted.iter().map(|verdict| self.words.say(&verdict.word())));
        let rows: Vec<Vec<String>> = chapters
            .iter()
            .map(|chapter| {
                let count = |verdict: &Verdict| chapter.summary.get(verdict).copied().unwrap_or(0).to_string();
                std::iter::once(escape_cell(chapter.committee)).chain(counted.iter().map(count)).collect()
            })
            .collect();
        let align: Vec<Align> = std::iter::once(Align::Left).chain(counted.iter().map(|_| Align::Right)).collect();
        self.table(&columns, &align, &rows);
    }

    fn council(&mut self, report: &AnnualReport<'_>) {
        if report.council.is_empty() {
            return;
        }
        self.heading(&self.words.word("report-council"));
        self.paragraph(&self.words.word("report-council-sentence"));
        let columns = ["heading-council-goal", "heading-committee", "heading-committee-goal", "heading-verdict"]
            .map(|key| self.words.word(key));
        let mut rows: Vec<Vec<String>> = Vec::new();
        for council in &report.council {
            let title =
                format!("{}. {}", escape_cell(council.goal.id.value.as_str()), escape_cell(&council.goal.title));
            if council.carriers.is_empty() {
                rows.push(vec![title, self.words.word("report-nobody"), dash(), dash()]);
                continue;
            }
            for (index, carrier) in council.carriers.iter().enumerate() {
                let title = if index == 0 { title.clone() } else { String::new() };
                let own = goal_title(self.words, carrier.judged.goal);
                let verdict = goal_verdict(self.words, carrier.judged);
                rows.push(vec![title, escape_cell(carrier.committee), escape_cell(&own), escape_cell(&verdict)]);
            }
        }
        self.table(&columns, &[Align::Left; 4], &rows);
    }

    /// A chapter's goals at a glance.
    fn goals(&mut self, chapter: &Chapter<'_>) {
        let columns = ["heading-goal", "heading-verdict"].map(|key| self.words.word(key));
        let rows: Vec<Vec<String>> = chapter
            .sections
            .iter()
            .map(|section| {
                let title = goal_title(self.words, section.judged.goal);
                vec![escape_cell(&title), escape_cell(&goal_verdict(self.words, section.judged))]
            })
            .collect();
        self.table(&columns, &[Align::Left; 2], &rows);
    }

    fn sources(&mut self, sources: &[Source]) {
        self.level = 2;
        self.heading(&self.words.word("report-sources"));
        let mut sorted: Vec<&Source> = sources.iter().collect();
        sorted.sort_by(|one, other| self.words.compare(&one.name, &other.name));
        for source in sorted {
            let key = if source.processed { "report-source-processed" } else { "report-source" };
            let line =
                Message::new(key).with("name", escape(&capital(&source.name))).with("indicators", source.indicators);
            let _ = writeln!(self.text, "- {}", self.words.say(&line));
        }
        if sources.is_empty() {
            self.paragraph(&self.words.word("report-no-sources"));
        }
    }

    /// The place of a chart.
    fn chart(&mut self, name: &str) {
        if self.charts == Charts::Blocks {
            self.paragraph(&format!("```{{chart}}\n{name}\n```"));
        }
    }

    fn heading(&mut self, title: &str) {
        let _ = writeln!(self.text, "{} {title}\n", "#".repeat(self.level));
    }

    fn paragraph(&mut self, text: &str) {
        let _ = writeln!(self.text, "{text}\n");
    }

    fn table(&mut self, columns: &[String], align: &[Align], rows: &[Vec<String>]) {
        let columns: Vec<(&str, Align)> = columns.iter().map(String::as_str).zip(align.iter().copied()).collect();
        self.text.push_str(&table(&columns, rows));
        self.text.push('\n');
    }
}

/// "4 av 46 indikatorer med målvärde har kunnat bedömas: …".
fn summary_sentence(all: usize, judged: usize, counts: &BTreeMap<Verdict, usize>) -> Message {
    let of = |verdict: Verdict| counts.get(&verdict).copied().unwrap_or(0);
    Message::new("report-summary-sentence")
        .with("all", all)
        .with("judged", judged)
        .with("met", of(Verdict::Met))
        .with("partly", of(Verdict::Partly))
        .with("missed", of(Verdict::Missed))
}
