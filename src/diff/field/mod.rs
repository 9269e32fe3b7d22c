//! What is said of a thing, key by key of the file, and where two versions differ in it.
//!
//! Every type is taken apart whole: a field that is new to the model fails to compile here until somebody says what it is.

mod organisation;
mod plan;

use std::collections::BTreeMap;

use super::change::{Kind, Name, Value};
use super::years::Years;
use crate::model::id::Id;
use crate::model::organisation::Organisation;
use crate::source::At;

/// A key of the file and what it holds; nothing where the file does not have it.
pub(super) type Field = (&'static str, Option<Value>);

/// What is said of a thing besides its id, title and targets, in the order that the format has.
pub(super) trait Fields {
    fn fields(&self, within: &Within<'_>) -> Vec<Field>;

    /// All of it, for something that is new or gone.
    fn whole(&self, within: &Within<'_>) -> Vec<(&'static str, Value)> {
        known(self.fields(within)).collect()
    }
}

/// What the file has; that something is not so, it need not say.
fn known(fields: Vec<Field>) -> impl Iterator<Item = (&'static str, Value)> {
    let said = fields.into_iter().filter_map(|(key, value)| Some((key, value?)));
    said.filter(|(_, value)| *value != Value::Flag(false))
}

/// The version that a thing is in: what its ids stand for.
#[derive(Debug)]
pub(super) struct Within<'a> {
    pub organisation: &'a Organisation,
    /// The ids of this version that are others in the new one; those of the organisation's own file by [`Kind::Organisation`].
    pub renamed: BTreeMap<(Kind, String), String>,
    /// The goals of the plan that this one follows, likewise.
    pub followed: BTreeMap<String, String>,
}

impl<'a> Within<'a> {
    pub fn new(organisation: &'a Organisation) -> Self {
        Self { organisation, renamed: BTreeMap::new(), followed: BTreeMap::new() }
    }

    /// An id as the new version has it.
    pub fn id(&self, kind: Kind, id: &str) -> String {
        self.renamed.get(&(kind, id.to_owned())).cloned().unwrap_or_else(|| id.to_owned())
    }

    fn own(&self, kind: Kind, id: Option<&At<Id>>) -> Option<Value> {
        id.map(|id| Value::Name(Name { id: self.id(kind, id.value.as_str()), name: None }))
    }

    fn named(&self, id: Option<&At<Id>>) -> Option<Value> {
        id.map(|id| Value::Name(self.name(&id.value)))
    }

    fn all_named(&self, ids: &[At<Id>]) -> Option<Value> {
        names(ids.iter().map(|id| self.name(&id.value)))
    }

    fn supported(&self, ids: &[At<Id>]) -> Option<Value> {
        let here = |id: &str| self.followed.get(id).cloned().unwrap_or_else(|| id.to_owned());
        names(ids.iter().map(|id| Name { id: here(id.value.as_str()), name: None }))
    }

    fn all_own(&self, kind: Kind, ids: &[At<Id>]) -> Option<Value> {
        names(ids.iter().map(|id| Name { id: self.id(kind, id.value.as_str()), name: None }))
    }

    /// A committee, a unit or a group by its name.
    fn name(&self, id: &Id) -> Name {
        let organisation = self.organisation;
        let units = organisation.committees.iter().flat_map(|committee| &committee.units);
        let name = organisation
            .committee(id)
            .map(|committee| &committee.name)
            .or_else(|| organisation.group(id).map(|group| &group.name))
            .or_else(|| units.into_iter().find(|unit| unit.id.value == *id).map(|unit| &unit.name));
        let id = self.id(Kind::Organisation, id.as_str());
        Name { id, name: name.filter(|name| !name.is_empty()).cloned() }
    }
}

/// The keys that differ, with what they held and what they hold.
pub(super) fn differing<T: Fields>(
    (old, before): (&T, &Within<'_>),
    (new, after): (&T, &Within<'_>),
    years: Years,
) -> Vec<(&'static str, Option<Value>, Option<Value>)> {
    let pairs = old.fields(before).into_iter().zip(new.fields(after));
    pairs
        .filter(|((_, old), (_, new))| !years.same(old.as_ref(), new.as_ref()))
        .map(|((key, old), (_, new))| (key, old, new))
        .collect()
}

/// Words without the space around them and without line breaks, which are layout; no words are no value.
pub(super) fn text(text: Option<&String>) -> Option<Value> {
    let words = one_line(text?);
    (!words.is_empty()).then_some(Value::Text(words))
}

/// The words of a text with one space between them.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn role(owner: Option<&At<String>>) -> Option<Value> {
    text(owner.map(|owner| &owner.value))
}

fn list<'t>(all: impl Iterator<Item = &'t String>) -> Option<Value> {
    let mut all: Vec<String> = all.map(|words| one_line(words)).collect();
    all.sort();
    (!all.is_empty()).then_some(Value::List(all))
}

fn names(all: impl Iterator<Item = Name>) -> Option<Value> {
    let mut all: Vec<Name> = all.collect();
    all.sort();
    (!all.is_empty()).then_some(Value::Names(all))
}
