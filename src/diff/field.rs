//! What is said of a thing, key by key of the file, and where two versions differ in it.

use super::change::Value;
use crate::model::followup::{Activity, BudgetRow, Commitment};
use crate::model::goal::Goal;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::plan::Plan;
use crate::model::unit::Unit;
use crate::source::At;

/// A key of the file and what it holds; nothing where the file does not have it.
pub(super) type Field = (&'static str, Option<Value>);

/// What is said of a thing besides its id, title and targets, in the order that the format has.
pub(super) trait Fields {
    fn fields(&self) -> Vec<Field>;
}

/// The keys that differ, with what they held and what they hold.
pub(super) fn differing(old: &impl Fields, new: &impl Fields) -> Vec<(&'static str, Option<Value>, Option<Value>)> {
    let pairs = old.fields().into_iter().zip(new.fields());
    pairs.filter(|((_, old), (_, new))| old != new).map(|((key, old), (_, new))| (key, old, new)).collect()
}

fn text(text: Option<&String>) -> Option<Value> {
    text.map(|text| Value::Text(text.trim().to_owned())).filter(|value| *value != Value::Text(String::new()))
}

fn role(owner: Option<&At<String>>) -> Option<Value> {
    text(owner.map(|owner| &owner.value))
}

fn id(id: Option<&At<Id>>) -> Option<Value> {
    id.map(|id| Value::Text(id.value.to_string()))
}

fn list(all: impl Iterator<Item = String>) -> Option<Value> {
    Some(all.collect::<Vec<_>>()).filter(|all| !all.is_empty()).map(Value::List)
}

fn ids(all: &[At<Id>]) -> Option<Value> {
    list(all.iter().map(|id| id.value.to_string()))
}

impl Fields for Plan {
    fn fields(&self) -> Vec<Field> {
        vec![
            ("title", text(Some(&self.title))),
            ("committee", id(Some(&self.committee))),
            ("period", Some(Value::Period(self.period.value))),
            ("adopted", self.adopted.map(Value::Day)),
            ("reference", text(self.reference.as_ref())),
            ("follows", id(self.follows.as_ref())),
            ("baseline", self.baseline.as_ref().map(|baseline| Value::Period(baseline.value))),
            ("unit", id(self.unit.as_ref())),
        ]
    }
}

impl Fields for Goal {
    fn fields(&self) -> Vec<Field> {
        vec![
            ("kind", text(self.kind.as_ref())),
            ("supports", ids(&self.supports)),
            ("success-factors", list(self.success_factors.iter().map(|factor| factor.value.trim().to_owned()))),
            ("owner", role(self.owner.as_ref())),
            ("note", text(self.note.as_ref())),
        ]
    }
}

impl Fields for Indicator {
    fn fields(&self) -> Vec<Field> {
        let unit = |unit: &Unit| match unit {
            Unit::Percent => "%".to_owned(),
            Unit::Named(name) => name.clone(),
        };
        vec![
            ("unit", self.unit().map(|named| Value::Text(unit(named)))),
            ("better", self.better.as_ref().map(|better| Value::Text(better.value.name().to_owned()))),
            ("compare", id(self.compare.as_ref())),
            ("source", text(self.source.as_ref())),
            ("adopted-by", id(self.adopted_by.as_ref())),
            ("owner", role(self.owner.as_ref())),
            ("method", text(self.method.as_ref())),
            ("description", text(self.description.as_ref())),
            ("concerns", list(self.concerns.iter().cloned())),
            ("units", ids(&self.units)),
            ("parts", ids(&self.parts)),
            ("changed", text(self.changed.as_ref())),
            ("frequency", self.frequency.map(|often| Value::Text(format!("{often:?}")))),
            ("adds-up", self.adds_up.then(|| Value::Text("true".to_owned()))),
            ("kolada", text(self.kolada.as_ref())),
            ("note", text(self.note.as_ref())),
            ("baseline", self.baseline.as_ref().map(|baseline| Value::Period(baseline.value))),
        ]
    }
}

impl Fields for Activity {
    fn fields(&self) -> Vec<Field> {
        vec![
            ("due", self.due.as_ref().map(|due| Value::Day(due.value))),
            ("owner", role(self.owner.as_ref())),
            ("units", ids(&self.units)),
            ("note", text(self.note.as_ref())),
        ]
    }
}

impl Fields for Commitment {
    fn fields(&self) -> Vec<Field> {
        vec![("by", ids(&self.by)), ("note", text(self.note.as_ref()))]
    }
}

impl Fields for BudgetRow {
    fn fields(&self) -> Vec<Field> {
        vec![
            ("amount", self.amount.as_ref().map(|amount| Value::Number(amount.value.normalize()))),
            ("part-of", id(self.part_of.as_ref())),
            ("note", text(self.note.as_ref())),
        ]
    }
}
