//! Measurements: what was corrected, what has come and what has gone. A masked value never shows.

use std::collections::{BTreeMap, BTreeSet};

use super::cell::{Cell, CellShift, Told};
use super::change::{Change, Kind, Value, What};
use super::field::text;
use super::home::home;
use crate::judge::Judge;
use crate::model::breakdown::Breakdown;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::measurement::{Comparison, Kind as Slag, Measurement, Rank, Value as Measured};
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;
use crate::model::unit::Unit;
use rust_decimal::Decimal;

/// An indicator's cell, with its id in the new version.
type Key = (Id, Cell);

/// What two versions have measured.
#[derive(Debug)]
pub(super) struct Measurements<'a> {
    pub old: (&'a Organisation, &'a Judge<'a>),
    pub new: (&'a Organisation, &'a Judge<'a>),
    /// Indicators with another id: the old one, the new one.
    pub renamed: &'a BTreeMap<Id, Id>,
}

impl Measurements<'_> {
    /// Every cell that differs, of the indicators that are asked for.
    pub fn changes(&self, asked: impl Fn(&Id) -> bool) -> Vec<Change> {
        let old = Table::new(self.old, |id| self.renamed.get(id).unwrap_or(id).clone());
        let new = Table::new(self.new, Id::clone);
        let keys: BTreeSet<&Key> = old.cells.keys().chain(new.cells.keys()).filter(|(id, _)| asked(id)).collect();
        let mut secret = BTreeSet::new();
        let mut changes = Vec::new();
        for key in keys {
            let (before, after) = (old.cell(key, &new), new.cell(key, &old));
            if before.zip(after).is_some_and(|(before, after)| before.is_same(after)) {
                continue;
            }
            let known = self.known(&key.0);
            let (mut cell, mut shifts) = (key.1.clone(), Vec::new());
            if before.zip(after).is_some_and(|(before, after)| before.is_masked || after.is_masked) {
                // Which of them are others, and which are not, would tell of those that are not shown: they are told as one.
                if secret.insert((&key.0, key.1.period, key.1.foreseen)) {
                    cell.breakdown = Breakdown::default();
                    shifts.push(CellShift::Hidden);
                }
            } else {
                let unit = known.first().and_then(|(_, indicator)| indicator.unit());
                shifts = self::shifts(before, after, unit);
            }
            let (plan, also) = home(known.iter().map(|(plan, _)| *plan).collect(), cell.period);
            changes.extend(shifts.into_iter().map(|shift| Change {
                plan: plan.clone(),
                also: also.clone(),
                kind: Kind::Measurement,
                id: key.0.to_string(),
                title: known.first().map_or_else(|| key.0.to_string(), |(_, indicator)| indicator.title.value.clone()),
                what: What::Cell(cell.clone(), shift),
            }));
        }
        changes
    }

    /// The plans that have an indicator: of the new version, else of the old one.
    fn known(&self, id: &Id) -> Vec<(&Plan, &Indicator)> {
        let of = |indicator: &&Indicator| self.renamed.get(&indicator.id.value).unwrap_or(&indicator.id.value) == id;
        let new = self.new.0.plans.iter();
        let new: Vec<_> = new.filter_map(|plan| Some((plan, plan.measured().find(|it| it.id.value == *id)?))).collect();
        if !new.is_empty() {
            return new;
        }
        self.old.0.plans.iter().filter_map(|plan| Some((plan, plan.measured().find(of)?))).collect()
    }
}

/// The cells of a version.
struct Table<'a> {
    cells: BTreeMap<Key, Vec<&'a Measurement>>,
    masked: BTreeSet<Key>,
    /// The indicators of its plans: of the others nobody here knows whether they count people.
    known: BTreeSet<Id>,
}

impl<'a> Table<'a> {
    fn new((organisation, judge): (&'a Organisation, &Judge<'a>), here: impl Fn(&Id) -> Id) -> Self {
        let key = |row: &Measurement| {
            let (breakdown, foreseen) = (row.breakdown.clone(), row.kind == Slag::Forecast);
            (here(&row.indicator.value), Cell { period: row.period, breakdown, foreseen })
        };
        let mut cells: BTreeMap<Key, Vec<&'a Measurement>> = BTreeMap::new();
        for row in &organisation.measurements {
            cells.entry(key(row)).or_default().push(row);
        }
        let masked = judge.points().filter(|point| point.is_masked());
        let masked = masked.filter_map(|point| point.rows.first().map(|row| key(row))).collect();
        let known = organisation.measured().map(|indicator| here(&indicator.id.value)).collect();
        Self { cells, masked, known }
    }

    /// A cell; what the other version hides of an indicator that this one's plans lack is hidden here too.
    fn cell(&self, key: &Key, other: &Self) -> Option<Rows<'_>> {
        let rows = self.cells.get(key)?;
        let is_hidden = || !self.known.contains(&key.0) && other.masked.iter().any(|(id, _)| *id == key.0);
        Some(Rows { rows, is_masked: self.masked.contains(key) || is_hidden() })
    }
}

/// The rows of a cell.
#[derive(Clone, Copy)]
struct Rows<'a> {
    rows: &'a [&'a Measurement],
    is_masked: bool,
}

fn shifts(old: Option<Rows<'_>>, new: Option<Rows<'_>>, unit: Option<&Unit>) -> Vec<CellShift> {
    let (old, new) = match (old, new) {
        (None, None) => return Vec::new(),
        (None, Some(new)) => return vec![CellShift::Added(new.told(unit))],
        (Some(old), None) => return vec![CellShift::Removed(old.told(unit))],
        (Some(old), Some(new)) => (old, new),
    };
    let mut shifts = Vec::new();
    if old.value() != new.value() {
        shifts.push(CellShift::Corrected(old.told(unit), new.told(unit)));
    }
    let fields = old.fields().into_iter().zip(new.fields());
    let other = fields.filter(|((_, old), (_, new))| old != new);
    shifts.extend(other.map(|((key, old), (_, new))| CellShift::Field(key, old, new)));
    // A row that says it corrects another is told of by what it corrected.
    if shifts.is_empty() {
        shifts.push(CellShift::Rows);
    }
    shifts
}

impl<'a> Rows<'a> {
    /// The row that counts: as in a series, the last that says it corrects an earlier one, else the first with a value.
    fn counts(self) -> Option<&'a Measurement> {
        let has_value = |row: &&&Measurement| row.value.number().is_some();
        let corrects = self.rows.iter().rev().filter(|row| row.replaces).find(has_value);
        corrects.or_else(|| self.rows.iter().find(has_value)).or_else(|| self.rows.first()).copied()
    }

    fn value(self) -> Option<Measured> {
        self.counts().map(|row| match &row.value {
            Measured::Number(number) => Measured::Number(number.normalize()),
            Measured::Missing(mark) => Measured::Missing(mark.clone()),
        })
    }

    fn told(self, unit: Option<&Unit>) -> Told {
        match self.value() {
            _ if self.is_masked => Told::Hidden,
            Some(Measured::Number(number)) => Told::Number(number, unit.cloned()),
            Some(Measured::Missing(mark)) => Told::Missing(mark),
            None => Told::Missing(String::new()),
        }
    }

    /// What the rows say together besides the value.
    fn fields(self) -> Vec<(&'static str, Option<Value>)> {
        let first = |of: fn(&Measurement) -> Option<Value>| self.rows.iter().find_map(|row| of(row));
        let number = |number: Decimal| Value::Number(number.normalize());
        let counts = self.counts();
        vec![
            ("kind", counts.map(|row| Value::Choice(slag(row.kind)))),
            ("comparison", first(|row| row.comparison.value.as_ref().map(|at| Value::Number(at.value.normalize())))),
            ("lower-quartile", self.rows.iter().find_map(|row| row.comparison.lower_quartile).map(number)),
            ("upper-quartile", self.rows.iter().find_map(|row| row.comparison.upper_quartile).map(number)),
            ("colour", first(|row| row.comparison.colour.map(|colour| Value::Choice(colour.name())))),
            ("rank", first(|row| row.comparison.rank.map(|rank| Value::Text(place(rank))))),
            ("breaks-series", Some(Value::Flag(self.rows.iter().any(|row| row.breaks_series)))),
            ("source", counts.and_then(|row| Some(Value::Text(row.source.as_ref()?.to_string())))),
            ("comment", counts.and_then(|row| text(row.comment.as_ref()))),
        ]
    }

    /// Whether the rows are the same, in whatever order.
    fn is_same(self, other: Rows<'_>) -> bool {
        let mut left: Vec<&Measurement> = other.rows.to_vec();
        self.rows.len() == other.rows.len()
            && self.rows.iter().all(|row| {
                let found = left.iter().position(|other| says_the_same(row, other));
                found.map(|at| left.remove(at)).is_some()
            })
    }
}

fn says_the_same(one: &Measurement, other: &Measurement) -> bool {
    let said = |row: &Measurement| {
        let Measurement {
            // The same by the cell they are in.
            indicator: _,
            period: _,
            breakdown: _,
            kind,
            value,
            comparison,
            source,
            breaks_series,
            replaces,
            comment,
            // Where it stands.
            period_at: _,
            at: _,
        } = row;
        let Comparison { value: group, lower_quartile, upper_quartile, colour, rank } = comparison;
        let group = group.as_ref().map(|at| at.value);
        let rank = rank.map(|rank| (rank.place, rank.of, rank.equal));
        let value = (value.clone(), group, *lower_quartile, *upper_quartile, *colour, rank);
        (*kind, value, source.clone(), *breaks_series, *replaces, comment.clone())
    };
    said(one) == said(other)
}

/// "135/180", and "135/180/7" where 7 share the place.
fn place(rank: Rank) -> String {
    let equal = rank.equal.map_or_else(String::new, |equal| format!("/{equal}"));
    format!("{}/{}{equal}", rank.place, rank.of)
}

fn slag(kind: Slag) -> &'static str {
    match kind {
        Slag::Outcome => "outcome",
        Slag::Preliminary => "preliminary",
        Slag::Forecast => "forecast",
    }
}

/// Whether the same was measured, row by row.
pub(super) fn are_same(old: &[Measurement], new: &[Measurement]) -> bool {
    let cell = |row: &Measurement| (row.indicator.value.clone(), row.period, row.breakdown.clone());
    old.len() == new.len() && old.iter().zip(new).all(|(old, new)| says_the_same(old, new) && cell(old) == cell(new))
}
