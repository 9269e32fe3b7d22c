//! What is said of all committees together: their verdicts counted, and who carries the council's goals.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Making;
use crate::model::verdict::Verdict;
use crate::render::verdict::{dash, goal_title, goal_verdict};

/// A table with columns of its own, for `table(grid.rows, grid.columns)`.
#[derive(Debug, Serialize)]
pub struct Grid {
    /// The columns.
    pub columns: Vec<GridColumn>,
    /// The rows: each has a cell for the key of every column.
    pub rows: Vec<BTreeMap<&'static str, String>>,
}

/// A column of a grid.
#[derive(Debug, Serialize)]
pub struct GridColumn {
    /// The field of the rows.
    pub key: &'static str,
    /// The title.
    pub title: String,
    /// Whether it is set to the right.
    pub right: bool,
}

/// A goal of the council and a goal that carries it.
#[derive(Debug, Serialize)]
pub struct Carried {
    /// The council's goal; empty where it is the same as in the row before.
    pub council_goal: String,
    /// The committee that carries it.
    pub committee: String,
    /// The committee's goal.
    pub committee_goal: String,
    /// How that came out.
    pub verdict: String,
}

impl Making<'_> {
    pub(super) fn committees(self) -> Grid {
        let counted = |verdict: &Verdict| {
            let mut chapters = self.report.chapters.iter();
            chapters.any(|chapter| chapter.summary.get(verdict).is_some_and(|count| *count > 0))
        };
        let counted: Vec<Verdict> = Verdict::ALL.into_iter().filter(counted).collect();
        let committee = GridColumn { key: "committee", title: self.words.word("heading-committee"), right: false };
        let column =
            |verdict: &Verdict| GridColumn { key: verdict.name(), title: self.words.say(&verdict.word()), right: true };
        let rows = self.report.chapters.iter().map(|chapter| {
            let count = |verdict: &Verdict| chapter.summary.get(verdict).copied().unwrap_or(0).to_string();
            let counts = counted.iter().map(|verdict| (verdict.name(), count(verdict)));
            counts.chain([("committee", chapter.committee.to_owned())]).collect()
        });
        Grid { columns: std::iter::once(committee).chain(counted.iter().map(column)).collect(), rows: rows.collect() }
    }

    pub(super) fn council(self) -> Vec<Carried> {
        let mut rows = Vec::new();
        for council in &self.report.council {
            let title = format!("{}. {}", council.goal.id.value, council.goal.title);
            if council.carriers.is_empty() {
                let committee = self.words.word("report-nobody");
                rows.push(Carried { council_goal: title, committee, committee_goal: dash(), verdict: dash() });
                continue;
            }
            for (index, carrier) in council.carriers.iter().enumerate() {
                rows.push(Carried {
                    council_goal: if index == 0 { title.clone() } else { String::new() },
                    committee: carrier.committee.to_owned(),
                    committee_goal: goal_title(self.words, carrier.judged.goal),
                    verdict: goal_verdict(self.words, carrier.judged),
                });
            }
        }
        rows
    }
}
