//! Which indicator a name is: its id, its exact title, or what the organisation has said. Never what is only near.

use std::collections::{BTreeMap, BTreeSet};

use super::mapping::plain;
use crate::model::id::Id;
use crate::model::organisation::Organisation;
use crate::model::unit::Unit;
use crate::read::sheet::Address;

/// A name that is nobody's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// The name.
    pub name: String,
    /// The first cell in which it stands.
    pub at: Address,
    /// How many values stand beside it.
    pub values: usize,
    /// The indicators that may be meant: those with this very title, or the nearest one.
    pub near: Vec<String>,
    /// Whether several indicators have this very title.
    pub is_several: bool,
}

/// Names of indicators.
#[derive(Debug)]
pub struct Aliases<'o> {
    ids: BTreeMap<&'o str, Option<&'o Unit>>,
    titles: BTreeMap<String, BTreeSet<&'o str>>,
    said: &'o BTreeMap<String, Id>,
}

impl<'o> Aliases<'o> {
    /// The names of an organisation's indicators, and those that it has said.
    pub fn new(organisation: &'o Organisation, said: &'o BTreeMap<String, Id>) -> Self {
        let mut ids: BTreeMap<&str, Option<&Unit>> = BTreeMap::new();
        let mut titles: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for indicator in organisation.measured() {
            let id = indicator.id.value.as_str();
            let unit = ids.entry(id).or_default();
            *unit = unit.or(indicator.unit());
            titles.entry(plain(&indicator.title.value)).or_default().insert(id);
        }
        Self { ids, titles, said }
    }

    /// The units that indicators have.
    pub fn units(&self) -> Vec<String> {
        self.ids.values().flatten().map(|unit| plain(unit.name())).collect()
    }

    /// The unit of an indicator.
    pub(super) fn unit(&self, id: &str) -> Option<&'o Unit> {
        self.ids.get(id).copied().flatten()
    }

    /// The indicator of a name.
    pub fn id(&self, name: &str) -> Option<&str> {
        if let Some((id, _)) = self.ids.get_key_value(name) {
            return Some(id);
        }
        let name = plain(name);
        if let Some(id) = self.said.get(&name) {
            return Some(id.as_str());
        }
        let titled = self.titles.get(&name)?;
        titled.first().filter(|_| titled.len() == 1).copied()
    }

    /// Whether an indicator has the id.
    pub fn has(&self, id: &str) -> bool {
        self.ids.contains_key(id)
    }

    /// What is known of a name that is nobody's.
    pub(super) fn unknown(&self, name: &str, at: Address) -> Unknown {
        let same = self.titles.get(&plain(name));
        let near = match same {
            Some(ids) => ids.iter().map(|id| (*id).to_owned()).collect(),
            None => self.nearest(name).into_iter().map(ToOwned::to_owned).collect(),
        };
        Unknown { name: name.to_owned(), at, values: 0, near, is_several: same.is_some() }
    }

    /// The indicator whose title or id differs least, if it is at least half the same.
    fn nearest(&self, name: &str) -> Option<&str> {
        let name: String = plain(name).chars().take(200).collect();
        let titles = self.titles.iter().flat_map(|(title, ids)| ids.iter().map(move |id| (title.as_str(), *id)));
        let all = titles.chain(self.ids.keys().map(|id| (*id, *id)));
        let far = all.map(|(title, id)| {
            let title: String = title.chars().take(200).collect();
            (strsim::osa_distance(&name, &title), title.chars().count(), id)
        });
        let length = name.chars().count();
        let near = far.filter(|(distance, other, _)| *distance * 2 <= length.max(*other));
        near.min_by_key(|(distance, ..)| *distance).map(|(.., id)| id)
    }
}
