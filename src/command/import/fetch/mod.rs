//! Fetching national data from Kolada's API: metadata of the indicators, the municipalities, and the values.
//!
//! Either everything is fetched or nothing is used: where an answer says that there is more than what came, it is an error.

mod pages;
mod url;
mod web;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

pub(in crate::command) use web::Patience;

use super::super::Failure;
use crate::message::{Arg, Message};
use crate::model::national::{Kpi, Municipality, National, Row};
use crate::read::kolada::{self, Gathered, KpiInfo, Status};
use crate::read::national::Wanted;
use pages::Book;
use url::Base;
use web::Web;

/// So many ids the API takes in a call.
const IDS: usize = 25;

/// So many years, to be on the safe side: longer lists are refused.
const YEARS: usize = 20;

/// So many rows it gives in a page, at most.
const PER_PAGE: &str = "per_page=5000";

/// So many calls for values an indicator needs at most, before it is known how many municipalities there are.
const USUAL: usize = 12;

/// What was fetched.
#[derive(Debug)]
pub(in crate::command) struct Fetched {
    /// The values.
    pub national: National,
    /// What is said of values that are not like any other: private, preliminary, missing.
    pub statuses: BTreeMap<(Row, Municipality), Status>,
    /// What Kolada says of the indicators, sorted by id.
    pub infos: Vec<KpiInfo>,
}

/// Fetches indicators for all municipalities and the nation. `progress` hears how many calls are done, and of how many.
pub(in crate::command) fn fetch(
    base: &str,
    kpis: &BTreeSet<Kpi>,
    years: RangeInclusive<u16>,
    patience: Patience,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Fetched, Failure> {
    let base = Base::new(base).map_err(Failure::said)?;
    let mut call = Call { book: Book::new(Web::new(&base, patience)), base: &base, done: 0, all: 0, progress };
    call.everything(kpis, years).map_err(Failure::said)
}

/// A fetch under way.
struct Call<'a> {
    book: Book<'a>,
    base: &'a Base,
    done: usize,
    all: usize,
    progress: &'a mut dyn FnMut(usize, usize),
}

impl Call<'_> {
    fn everything(&mut self, kpis: &BTreeSet<Kpi>, years: RangeInclusive<u16>) -> Result<Fetched, Message> {
        let asked: Vec<Kpi> = kpis.iter().copied().collect();
        let calls = asked.chunks(IDS).count();
        self.all = calls + 1 + calls * USUAL;
        let infos = self.infos(&asked)?;
        let municipalities = self.municipalities()?;
        let places: Vec<Municipality> = municipalities.iter().copied().collect();
        self.all = calls + 1 + calls * places.chunks(IDS).count();
        let gathered = self.values(&asked, &places, years)?;
        let (mut national, mut statuses) = gathered.finish();
        national.rows.retain(|_, values| {
            values.retain(|(municipality, _)| municipalities.contains(municipality));
            !values.is_empty()
        });
        statuses.retain(|(_, municipality), _| municipalities.contains(municipality));
        if national.rows.is_empty() && !asked.is_empty() {
            return Err(Message::new("kolada-no-figures").with("kpis", listed(&asked)));
        }
        Ok(Fetched { national, statuses, infos })
    }

    /// What is said of the indicators: of each, or it is an error.
    fn infos(&mut self, asked: &[Kpi]) -> Result<Vec<KpiInfo>, Message> {
        let mut infos: BTreeMap<Kpi, KpiInfo> = BTreeMap::new();
        for some in asked.chunks(IDS) {
            let first = format!("{}/kpi/{}?{PER_PAGE}", self.base.address(), joined(some));
            self.book.read(&first, kolada::kpis, |page| {
                infos.extend(page.into_iter().map(|info| (info.kpi, info)));
                Ok(())
            })?;
            self.one_more();
        }
        let unknown: Vec<Kpi> = asked.iter().filter(|kpi| !infos.contains_key(kpi)).copied().collect();
        if !unknown.is_empty() {
            return Err(Message::new("kolada-unknown").with("count", unknown.len()).with("kpis", listed(&unknown)));
        }
        Ok(asked.iter().filter_map(|kpi| infos.remove(kpi)).collect())
    }

    fn municipalities(&mut self) -> Result<BTreeSet<Municipality>, Message> {
        let mut found = BTreeSet::new();
        let first = format!("{}/municipality?{PER_PAGE}", self.base.address());
        self.book.read(&first, kolada::municipalities, |page| {
            found.extend(page);
            Ok(())
        })?;
        self.one_more();
        if found.iter().any(|place| place.is_municipality()) {
            Ok(found)
        } else {
            Err(Message::new("kolada-no-municipalities").with("url", first))
        }
    }

    fn values(
        &mut self,
        asked: &[Kpi],
        places: &[Municipality],
        years: RangeInclusive<u16>,
    ) -> Result<Gathered, Message> {
        let wanted = Wanted { kpis: asked.iter().copied().collect(), years: Some(years.clone()) };
        let years: Vec<u16> = years.collect();
        let mut gathered = Gathered::default();
        for some in asked.chunks(IDS) {
            for there in places.chunks(IDS) {
                for times in years.chunks(YEARS) {
                    let address = self.base.address();
                    let (kpis, places, years) = (joined(some), joined(there), joined(times));
                    let first = format!("{address}/data/kpi/{kpis}/municipality/{places}/year/{years}?{PER_PAGE}");
                    self.book.read(
                        &first,
                        |bytes| kolada::data(bytes, &wanted),
                        |page| page.iter().try_for_each(|value| gathered.take(value).map(|_| ())),
                    )?;
                }
                self.one_more();
            }
        }
        Ok(gathered)
    }

    fn one_more(&mut self) {
        self.done += 1;
        (self.progress)(self.done, self.all);
    }
}

fn joined<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

fn listed(kpis: &[Kpi]) -> Arg {
    kpis.iter().map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests;
