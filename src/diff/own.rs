//! The organisation's own file: who it is, its committees, units and groups, and how it judges.

use super::change::{Change, Kind, Name, Value, What};
use super::field::{Field, Fields, Within};
use super::pair::{Named, Pairs};
use super::plan::Changes;
use super::years::Years;
use crate::model::measurement::MissingMark;
use crate::model::organisation::{Committee, Organisation, Unit};

/// Everything that differs in the organisation's own file.
pub(super) fn own(old: &Organisation, new: &Organisation) -> Vec<Change> {
    let within = (Within::new(old), Within::new(new));
    let mut changes = Changes {
        plan: None,
        years: Years::none(),
        goals: Vec::new(),
        statistics: Vec::new(),
        within: &within,
        all: Vec::new(),
    };
    changes.fields(Kind::Organisation, "", &new.name, old, new);
    let committees = Pairs::of(&old.committees, &new.committees);
    changes.list(Kind::Committee, &committees);
    units(&mut changes, &committees, (old, new));
    changes.list(Kind::Group, &Pairs::of(&old.groups, &new.groups));
    changes.list(Kind::TargetRule, &Pairs::of(&old.target_rules, &new.target_rules));
    let (was, is) = (marks(old), marks(new));
    changes.list(Kind::MissingMark, &Pairs::by(&was, &is, |_, _| 0));
    changes.list(Kind::Check, &Pairs::by(&old.checks, &new.checks, |_, _| 0));
    changes.all
}

/// The committees, units and groups that have another id: the old one, the new one.
pub(super) fn renamed(old: &Organisation, new: &Organisation) -> Vec<(String, String)> {
    fn others<T: Named>(pairs: &Pairs<'_, T>) -> Vec<(String, String)> {
        let others = pairs.both.iter().filter(|(old, new)| old.id() != new.id());
        others.map(|(old, new)| (old.id().to_owned(), new.id().to_owned())).collect()
    }
    let (was, is) = (all_units(old), all_units(new));
    let mut renamed = others(&Pairs::of(&old.committees, &new.committees));
    renamed.extend(others(&Pairs::of(&was, &is)));
    renamed.extend(others(&Pairs::of(&old.groups, &new.groups)));
    renamed
}

/// Units by themselves: one that goes to another committee is the same.
fn units(changes: &mut Changes<'_>, committees: &Pairs<'_, Committee>, (old, new): (&Organisation, &Organisation)) {
    let (was, is) = (all_units(old), all_units(new));
    let pairs = Pairs::of(&was, &is);
    changes.list(Kind::Unit, &pairs);
    for (old, new) in &pairs.both {
        let is_same =
            |pair: &&(&Committee, &Committee)| pair.0.id.value == old.of.id.value && pair.1.id.value == new.of.id.value;
        if !committees.both.iter().any(|pair| is_same(&pair)) {
            let what = What::Field("committee", Some(old.committee()), Some(new.committee()));
            changes.push(Kind::Unit, new.id(), new.title(), what);
        }
    }
}

/// A unit with its committee.
struct Of<'a> {
    of: &'a Committee,
    unit: &'a Unit,
}

impl Of<'_> {
    fn committee(&self) -> Value {
        Value::Name(Name { id: self.of.id.value.to_string(), name: Some(self.of.name.clone()) })
    }
}

fn all_units(organisation: &Organisation) -> Vec<Of<'_>> {
    organisation.committees.iter().flat_map(|of| of.units.iter().map(move |unit| Of { of, unit })).collect()
}

impl Named for Of<'_> {
    fn id(&self) -> &str {
        self.unit.id()
    }

    fn title(&self) -> &str {
        self.unit.title()
    }
}

impl Fields for Of<'_> {
    fn fields(&self, within: &Within<'_>) -> Vec<Field> {
        self.unit.fields(within)
    }
}

/// A mark, by itself and its source.
struct Mark<'a> {
    id: String,
    mark: &'a MissingMark,
}

fn marks(organisation: &Organisation) -> Vec<Mark<'_>> {
    let id = |mark: &MissingMark| match &mark.source {
        Some(source) => format!("{} ({source})", mark.mark),
        None => mark.mark.clone(),
    };
    organisation.missing_marks.iter().map(|mark| Mark { id: id(mark), mark }).collect()
}

impl Named for Mark<'_> {
    fn id(&self) -> &str {
        &self.id
    }

    fn title(&self) -> &str {
        &self.id
    }
}

impl Fields for Mark<'_> {
    fn fields(&self, within: &Within<'_>) -> Vec<Field> {
        self.mark.fields(within)
    }
}
