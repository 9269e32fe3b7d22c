//! `plan.toml` → a plan with its goals, indicators and targets.

use super::target::{Phrases, targets};
use super::{a_period, id};
use crate::finding::Finding;
use crate::model::direction::Direction;
use crate::model::goal::Goal;
use crate::model::id::Id;
use crate::model::indicator::{Frequency, Indicator};
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;
use crate::model::unit::Unit;
use crate::read::toml::{Document, Table, fields};
use crate::source::{At, Span};

/// What a plan's file is, before it is read.
#[derive(Debug, Clone, Copy)]
pub struct PlanFile<'a> {
    /// The plan's folder from the organisation's.
    pub folder: &'a str,
    /// The whole of the file.
    pub at: Span,
}

/// Lowers the file; `None` where what every plan must have is not there, which has been said by then.
pub fn plan(
    document: &Document<'_>,
    file: PlanFile<'_>,
    organisation: &Organisation,
    findings: &mut Vec<Finding>,
) -> Option<Plan> {
    let root = Table::checked(&document.root, fields::PLAN, file.at, !document.damaged.is_empty(), findings);
    let head = root.table("plan")?;
    let names: Vec<_> = organisation.groups.iter().map(|group| (group.id.value.clone(), group.name.clone())).collect();
    let phrases = Phrases { organisation, groups: &names };
    let goals = root.tables("goal").iter().filter_map(|table| goal(*table, &phrases, findings)).collect();
    let committee = head.text("committee").map(|text| id(text, findings));
    let period = head.text("period").and_then(|text| a_period(&text, findings));
    Some(Plan {
        id: Id::new(file.folder),
        title: head.words("title").unwrap_or_default(),
        committee: committee?,
        period: period?,
        adopted: head.date("adopted").map(|date| date.value),
        reference: head.words("reference"),
        follows: head.text("follows").map(|text| id(text, findings)),
        baseline: head.text("baseline").and_then(|text| a_period(&text, findings)),
        goals,
        comments: Vec::new(),
        at: head.at,
    })
}

fn goal(table: Table<'_>, phrases: &Phrases<'_>, findings: &mut Vec<Finding>) -> Option<Goal> {
    let id = id(table.text("id")?, findings);
    let supports = table.texts("supports").into_iter().map(|text| super::id(text, findings)).collect();
    let indicators = table.tables("indicator").iter().filter_map(|row| indicator(*row, phrases, findings)).collect();
    Some(Goal {
        id,
        title: table.words("title").unwrap_or_default(),
        kind: table.words("kind"),
        supports,
        success_factors: table.texts("success-factors"),
        owner: table.words("owner"),
        note: table.words("note"),
        indicators,
        at: table.at,
    })
}

fn indicator(table: Table<'_>, phrases: &Phrases<'_>, findings: &mut Vec<Finding>) -> Option<Indicator> {
    let id = id(table.text("id")?, findings);
    let unit = table.text("unit").map(|text| At::new(Unit::new(&text.value), text.span));
    let compare = table.text("compare").map(|text| super::id(text, findings));
    let adopted_by = table.text("adopted-by").map(|text| super::id(text, findings));
    let targets = targets(table, unit.as_ref().map(|unit| &unit.value), phrases, findings);
    Some(Indicator {
        title: table.text("title").unwrap_or_else(|| At::new(id.value.as_str().to_owned(), id.span)),
        id,
        unit,
        better: table.text("better").and_then(|text| Some(At::new(direction(&text.value)?, text.span))),
        compare,
        source: table.words("source"),
        adopted_by,
        owner: table.words("owner"),
        method: table.words("method"),
        frequency: table.words("frequency").and_then(|text| frequency(&text)),
        adds_up: table.flag("adds-up"),
        kolada: table.words("kolada"),
        note: table.words("note"),
        baseline: table.text("baseline").and_then(|text| a_period(&text, findings)),
        targets,
        at: table.at,
    })
}

fn direction(text: &str) -> Option<Direction> {
    Some(match text {
        "higher" => Direction::Higher,
        "lower" => Direction::Lower,
        "neither" => Direction::Neither,
        _ => return None,
    })
}

fn frequency(text: &str) -> Option<Frequency> {
    Some(match text {
        "month" => Frequency::Month,
        "quarter" => Frequency::Quarter,
        "tertial" => Frequency::Tertial,
        "half-year" => Frequency::HalfYear,
        "year" => Frequency::Year,
        "2 years" => Frequency::TwoYears,
        "4 years" => Frequency::FourYears,
        _ => return None,
    })
}
