//! `plan.toml`: a first plan that explains itself.

use super::guess;
use super::page::{Line, Page};
use crate::format::File;
use crate::language::Words;
use crate::message::Message;
use crate::model::direction::Direction;
use crate::model::period::Period;
use crate::model::rule::Rule;

/// What is known of a plan.
#[derive(Debug)]
pub struct Plan {
    /// Its title.
    pub title: String,
    /// Whose it is: an id.
    pub committee: String,
    /// What the committee is called.
    pub committee_name: String,
    /// What it is for.
    pub period: Period,
    /// Its goals.
    pub goals: Vec<Goal>,
}

/// What is known of a goal.
#[derive(Debug)]
pub struct Goal {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How it is measured.
    pub indicators: Vec<Indicator>,
}

/// What is known of an indicator.
#[derive(Debug)]
pub struct Indicator {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its target and what that means.
    pub target: Option<(String, Rule)>,
    /// Whether all of it is made up, so that nothing need be left open.
    pub is_example: bool,
}

/// The file, in the language that the organisation publishes in.
pub fn plan(words: &Words, plan: &Plan) -> String {
    let mut page = Page::new(words);
    let title =
        Message::new("draft-plan").with("title", plan.title.as_str()).with("committee", plan.committee_name.as_str());
    page.note(&words.say(&title));
    page.blank();
    page.note(&words.word("draft-plan-head"));
    page.table("[plan]", &head(words, plan));
    let mut measured = false;
    for (index, goal) in plan.goals.iter().enumerate() {
        page.blank();
        if index == 0 {
            page.note(&words.word("draft-goal"));
        }
        let says = index == 0;
        page.table(
            "[[goal]]",
            &[
                Line::text("id", &goal.id).about("draft-goal-id", says),
                Line::text("title", &goal.title).about("draft-goal-title", says),
            ],
        );
        for indicator in &goal.indicators {
            page.blank();
            if !measured {
                page.note(&words.word("draft-indicator"));
            }
            page.table("[[goal.indicator]]", &indicator_lines(words, indicator, !measured));
            measured = true;
        }
    }
    page.blank();
    ideas(&mut page, words, plan, measured);
    page.finish(File::Plan)
}

fn head(words: &Words, plan: &Plan) -> Vec<Line> {
    let mut lines = vec![
        Line::text("title", &plan.title).about("draft-plan-title", true),
        Line::text("committee", &plan.committee).about("draft-plan-committee", true),
        Line::text("period", &plan.period.to_string()).about("draft-plan-period", true),
        Line::new("adopted", words.word("draft-date")).about("draft-plan-adopted", true).idea(),
        Line::text("reference", &words.word("draft-reference")).about("draft-plan-reference", true).idea(),
    ];
    lines.extend(
        plan.period
            .year_before()
            .map(|period| Line::text("baseline", &period.to_string()).about("draft-plan-baseline", true)),
    );
    lines
}

/// The lines of an indicator: what the target does not tell stands as a comment, to be filled in.
fn indicator_lines(words: &Words, indicator: &Indicator, says: bool) -> Vec<Line> {
    let rule = indicator.target.as_ref().map(|(_, rule)| rule);
    let known = |line: Line, is_known: bool| if is_known { line } else { line.idea() };
    let unit = indicator.target.as_ref().and_then(|(phrase, rule)| guess::unit(phrase, rule));
    let better = rule.and_then(guess::direction);
    vec![
        Line::text("id", &indicator.id).about("draft-indicator-id", says),
        Line::text("title", &indicator.title).about("draft-indicator-title", says),
        known(Line::text("unit", unit.unwrap_or("%")).about("draft-indicator-unit", says), unit.is_some()),
        known(
            Line::text("better", if better == Some(Direction::Lower) { "lower" } else { "higher" })
                .about("draft-indicator-better", says),
            better.is_some(),
        ),
        known(
            Line::text("source", &words.word("draft-source")).about("draft-indicator-source", says),
            indicator.is_example,
        ),
        known(
            Line::text("owner", &words.word("draft-owner")).about("draft-indicator-owner", says),
            indicator.is_example,
        ),
        Line::text("frequency", "year").about("draft-indicator-frequency", says),
        match &indicator.target {
            Some((phrase, _)) => Line::text("target", phrase),
            None => Line::text("target", &words.word("draft-target")).idea(),
        }
        .about("draft-indicator-target", says),
    ]
}

/// What else may stand under a goal, shown as comments.
fn ideas(page: &mut Page<'_>, words: &Words, plan: &Plan, measured: bool) {
    if !measured {
        page.note(&words.word("draft-indicator-idea"));
        page.table(
            "# [[goal.indicator]]",
            &[
                Line::text("id", &words.word("draft-example-id")).about("draft-indicator-id", true).idea(),
                Line::text("title", &words.word("draft-example-title")).about("draft-indicator-title", true).idea(),
                Line::text("target", &words.word("draft-target")).about("draft-indicator-target", true).idea(),
            ],
        );
        page.blank();
    }
    page.note(&words.word("draft-activity"));
    page.table(
        "# [[goal.activity]]",
        &[
            Line::text("id", &words.word("draft-activity-id")).idea(),
            Line::text("title", &words.word("draft-activity-title")).idea(),
            Line::new("due", plan.period.last().to_string()).about("draft-activity-due", true).idea(),
            Line::text("owner", &words.word("draft-owner")).idea(),
        ],
    );
    page.blank();
    page.note(&words.word("draft-commitment"));
    page.table("# [[goal.commitment]]", &[Line::text("text", &words.word("draft-commitment-text")).idea()]);
}
