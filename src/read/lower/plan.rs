//! `plan.toml` → a plan with its goals, indicators and targets.

use super::target::{Phrases, targets};
use super::{a_period, id};
use crate::finding::Finding;
use crate::format::File;
use crate::model::direction::Direction;
use crate::model::followup::{Activity, BudgetRow, Commitment, Statistics};
use crate::model::goal::Goal;
use crate::model::id::Id;
use crate::model::indicator::{Frequency, Indicator};
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;
use crate::model::revision::Revision;
use crate::model::unit::Unit;
use crate::read::target;
use crate::read::toml::{Document, Table};
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
    (organisation, reader): (&Organisation, &target::Reader),
    findings: &mut Vec<Finding>,
) -> Option<Plan> {
    // Where even the heading [plan] can't be read, its keys seem to stand where they don't belong.
    if !document.damaged.is_empty() && !document.root.keys().any(|key| key.get_ref() == "plan") {
        return None;
    }
    let root = Table::checked(document, File::Plan.fields(), file.at, findings);
    let head = root.table("plan")?;
    let names: Vec<_> = organisation.groups.iter().map(|group| (group.id.value.clone(), group.name.clone())).collect();
    let phrases = Phrases { organisation, groups: &names, reader };
    let goals = root.tables("goal").iter().filter_map(|table| goal(*table, &phrases, findings)).collect();
    let statistics =
        root.tables("statistics").iter().filter_map(|table| statistics(*table, &phrases, findings)).collect();
    let budget = root.tables("budget").iter().filter_map(|table| budget_row(*table, findings)).collect();
    let committee = head.text("committee").map(|text| id(text, findings));
    let period = head.text("period").and_then(|text| a_period(&text, findings));
    Some(Plan {
        id: Id::new(file.folder),
        title: head.words("title").unwrap_or_default(),
        committee: committee?,
        period: period?,
        adopted: head.date("adopted").map(|date| date.value),
        reference: head.words("reference"),
        revisions: root.tables("revision").iter().filter_map(|table| revision(*table)).collect(),
        follows: head.text("follows").map(|text| id(text, findings)),
        baseline: head.text("baseline").and_then(|text| a_period(&text, findings)),
        note: head.words("note"),
        unit: head.text("unit").map(|text| id(text, findings)),
        goals,
        statistics,
        budget,
        assessments: Vec::new(),
        narrative: Vec::new(),
        texts: Vec::new(),
        comments: Vec::new(),
        at: head.at,
    })
}

fn revision(table: Table<'_>) -> Option<Revision> {
    Some(Revision { date: table.date("date")?, reference: table.words("reference"), text: table.words("text")? })
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
        owner: table.text("owner"),
        note: table.words("note"),
        indicators,
        activities: table.tables("activity").iter().filter_map(|row| activity(*row, findings)).collect(),
        commitments: table.tables("commitment").iter().filter_map(|row| commitment(*row, findings)).collect(),
        at: table.at,
    })
}

fn ids(texts: Vec<At<String>>, findings: &mut Vec<Finding>) -> Vec<At<Id>> {
    texts.into_iter().map(|text| id(text, findings)).collect()
}

fn activity(table: Table<'_>, findings: &mut Vec<Finding>) -> Option<Activity> {
    Some(Activity {
        id: id(table.text("id")?, findings),
        title: table.words("title").unwrap_or_default(),
        due: table.date("due"),
        owner: table.text("owner"),
        units: ids(table.texts("units"), findings),
        note: table.words("note"),
    })
}

fn commitment(table: Table<'_>, findings: &mut Vec<Finding>) -> Option<Commitment> {
    let by = ids(table.texts("by"), findings);
    Some(Commitment { text: table.text("text")?, by, note: table.words("note") })
}

fn statistics(table: Table<'_>, phrases: &Phrases<'_>, findings: &mut Vec<Finding>) -> Option<Statistics> {
    let id = id(table.text("id")?, findings);
    let indicators = table.tables("indicator").iter().filter_map(|row| indicator(*row, phrases, findings)).collect();
    let (title, note) = (table.words("title").unwrap_or_default(), table.words("note"));
    Some(Statistics { id, title, note, indicators })
}

fn budget_row(table: Table<'_>, findings: &mut Vec<Finding>) -> Option<BudgetRow> {
    Some(BudgetRow {
        id: id(table.text("id")?, findings),
        title: table.words("title").unwrap_or_default(),
        amount: table.number("amount"),
        part_of: table.text("part-of").map(|text| id(text, findings)),
        note: table.words("note"),
    })
}

fn indicator(table: Table<'_>, phrases: &Phrases<'_>, findings: &mut Vec<Finding>) -> Option<Indicator> {
    let id = id(table.text("id")?, findings);
    let unit = table.text("unit").map(|text| At::new(Unit::new(&text.value), text.span));
    let compare = table.text("compare").map(|text| super::id(text, findings));
    let adopted_by = table.text("adopted-by").map(|text| super::id(text, findings));
    let targets =
        targets(table, unit.as_ref().map(|unit| &unit.value), table.words("title").as_deref(), phrases, findings);
    Some(Indicator {
        title: table.text("title").unwrap_or_else(|| At::new(id.value.as_str().to_owned(), id.span)),
        id,
        unit,
        better: table.text("better").and_then(|text| Some(At::new(direction(&text.value)?, text.span))),
        compare,
        source: table.words("source"),
        adopted_by,
        owner: table.text("owner"),
        method: table.words("method"),
        description: table.words("description"),
        concerns: table.texts("concerns").into_iter().map(|text| text.value).collect(),
        units: ids(table.texts("units"), findings),
        parts: ids(table.texts("parts"), findings),
        changed: table.words("changed"),
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
