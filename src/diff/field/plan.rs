//! What is said of a plan and of what stands in it.

use super::super::change::{Kind, Value};
use super::{Field, Fields, Within, known, list, one_line, role, text};
use crate::model::followup::{Activity, Assessment, BudgetRow, Commitment, Statistics};
use crate::model::goal::Goal;
use crate::model::indicator::{Frequency, Indicator};
use crate::model::plan::Plan;
use crate::model::revision::Revision;

impl Fields for Plan {
    fn fields(&self, within: &Within<'_>) -> Vec<Field> {
        let Self {
            id: _,
            title,
            committee,
            period,
            adopted,
            reference,
            follows,
            baseline,
            unit,
            note,
            // Lists that stand for themselves.
            revisions: _,
            goals: _,
            statistics: _,
            budget: _,
            assessments: _,
            narrative: _,
            comments: _,
            texts: _,
            at: _,
        } = self;
        vec![
            ("title", text(Some(title))),
            ("committee", within.named(Some(committee))),
            ("unit", within.named(unit.as_ref())),
            ("period", Some(Value::Period(period.value))),
            ("adopted", adopted.map(Value::Day)),
            ("reference", text(reference.as_ref())),
            ("follows", within.own(Kind::Plan, follows.as_ref())),
            ("baseline", baseline.as_ref().map(|baseline| Value::Period(baseline.value))),
            ("note", text(note.as_ref())),
        ]
    }
}

impl Fields for Revision {
    fn fields(&self, _: &Within<'_>) -> Vec<Field> {
        let Self { date, reference, text: _ } = self;
        vec![("date", Some(Value::Day(date.value))), ("reference", text(reference.as_ref()))]
    }
}

impl Fields for Goal {
    fn fields(&self, within: &Within<'_>) -> Vec<Field> {
        let Self {
            id: _,
            title: _,
            kind,
            supports,
            success_factors,
            owner,
            note,
            indicators: _,
            activities: _,
            commitments: _,
            at: _,
        } = self;
        vec![
            ("kind", text(kind.as_ref())),
            ("supports", within.supported(supports)),
            ("success-factors", list(success_factors.iter().map(|factor| &factor.value))),
            ("owner", role(owner.as_ref())),
            ("note", text(note.as_ref())),
        ]
    }
}

impl Fields for Statistics {
    fn fields(&self, _: &Within<'_>) -> Vec<Field> {
        let Self { id: _, title: _, note, indicators: _ } = self;
        vec![("note", text(note.as_ref()))]
    }
}

impl Fields for Indicator {
    fn fields(&self, within: &Within<'_>) -> Vec<Field> {
        let Self {
            id: _,
            title: _,
            unit,
            better,
            compare,
            source,
            adopted_by,
            owner,
            method,
            description,
            concerns,
            units,
            parts,
            changed,
            frequency,
            adds_up,
            kolada,
            note,
            baseline,
            targets: _,
            at: _,
        } = self;
        vec![
            ("unit", unit.as_ref().map(|unit| Value::Text(unit.value.name().to_owned()))),
            ("better", better.as_ref().map(|better| Value::Choice(better.value.name()))),
            ("compare", within.named(compare.as_ref())),
            ("source", text(source.as_ref())),
            ("adopted-by", within.named(adopted_by.as_ref())),
            ("owner", role(owner.as_ref())),
            ("method", text(method.as_ref())),
            ("description", text(description.as_ref())),
            ("concerns", list(concerns.iter())),
            ("units", within.all_named(units)),
            ("parts", within.all_own(Kind::Indicator, parts)),
            ("changed", text(changed.as_ref())),
            ("frequency", frequency.map(|often| Value::Choice(name(often)))),
            ("adds-up", Some(Value::Flag(*adds_up))),
            ("kolada", text(kolada.as_ref())),
            ("baseline", baseline.as_ref().map(|baseline| Value::Period(baseline.value))),
            ("note", text(note.as_ref())),
        ]
    }

    fn whole(&self, within: &Within<'_>) -> Vec<(&'static str, Value)> {
        let targets =
            self.targets.iter().map(|target| ("target", Value::Target(target.period, one_line(&target.text.value))));
        targets.chain(known(self.fields(within))).collect()
    }
}

/// As the file has it.
fn name(often: Frequency) -> &'static str {
    match often {
        Frequency::Month => "month",
        Frequency::Quarter => "quarter",
        Frequency::Tertial => "tertial",
        Frequency::HalfYear => "half-year",
        Frequency::Year => "year",
        Frequency::TwoYears => "2 years",
        Frequency::FourYears => "4 years",
    }
}

impl Fields for Activity {
    fn fields(&self, within: &Within<'_>) -> Vec<Field> {
        let Self { id: _, title: _, due, owner, units, note } = self;
        vec![
            ("due", due.as_ref().map(|due| Value::Day(due.value))),
            ("owner", role(owner.as_ref())),
            ("units", within.all_named(units)),
            ("note", text(note.as_ref())),
        ]
    }
}

impl Fields for Commitment {
    fn fields(&self, within: &Within<'_>) -> Vec<Field> {
        let Self { text: _, by, note } = self;
        vec![("by", within.all_named(by)), ("note", text(note.as_ref()))]
    }
}

impl Fields for BudgetRow {
    fn fields(&self, within: &Within<'_>) -> Vec<Field> {
        let Self { id: _, title: _, amount, part_of, note } = self;
        vec![
            ("amount", amount.as_ref().map(|amount| Value::Number(amount.value.normalize()))),
            ("part-of", within.own(Kind::Budget, part_of.as_ref())),
            ("note", text(note.as_ref())),
        ]
    }
}

impl Fields for Assessment {
    fn fields(&self, _: &Within<'_>) -> Vec<Field> {
        let Self { goal: _, verdict, reason } = self;
        vec![("verdict", Some(Value::Verdict(*verdict))), ("reason", text(Some(reason)))]
    }
}
