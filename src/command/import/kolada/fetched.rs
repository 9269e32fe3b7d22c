//! Figures from Kolada's API, fetched now or saved earlier.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::path::Path;
use std::time::Duration;

use chrono::{Datelike, NaiveDate};
use indicatif::{ProgressBar, ProgressStyle};

use super::super::super::{Environment, Failure};
use super::super::fetch::{Patience, fetch};
use super::given::{Given, add, shown, unopened};
use crate::cli::ImportKolada;
use crate::kolada::About;
use crate::language::Words;
use crate::message::Message;
use crate::model::national::{Kpi, Municipality, Row};
use crate::read::kolada::{self, Gathered, Kind, KpiInfo, Page, Status};
use crate::read::national::Wanted;

/// Fetches the figures.
pub(super) fn fetched(
    environment: &Environment,
    words: &Words,
    import: &ImportKolada,
    wanted: &Wanted,
) -> Result<Given, Failure> {
    let patience = Patience { unit: Duration::from_millis(import.wait), ..Patience::default() };
    let this_year = u16::try_from(environment.today.year()).unwrap_or(u16::MAX);
    let years: RangeInclusive<u16> = wanted.years.clone().unwrap_or(this_year..=this_year);
    // It hides itself where nobody looks at a screen.
    let bar = ProgressBar::new(1);
    bar.set_message(words.word("kolada-fetching"));
    if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}") {
        bar.set_style(style);
    }
    let came = fetch(&import.base_url, &wanted.kpis, years, patience, &mut |done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    });
    bar.finish_and_clear();
    let came = came?;
    let mut given = Given { national: came.national, ..Given::default() };
    about(&mut given.about, &came.infos, environment.today);
    preliminary(&mut given.about, &came.statuses);
    Ok(given)
}

/// Reads an answer that was saved: metadata, municipalities (which say nothing more here) or values.
pub(super) fn saved(path: &Path, wanted: &Wanted, environment: &Environment, given: &mut Given) -> Result<(), Failure> {
    let bytes = std::fs::read(path).map_err(|why| unopened(path, &why))?;
    let fault = |what: Message| Failure::said(Message::new("kolada-file").with("path", shown(path)).with("what", what));
    match kolada::kind(&bytes).map_err(fault)? {
        None | Some(Kind::Municipalities) => {}
        Some(Kind::Kpis) => {
            let page = kolada::kpis(&bytes).map_err(fault)?;
            pages(path, given, &page);
            let mut infos = page.values;
            infos.retain(|info| wanted.kpis.contains(&info.kpi));
            about(&mut given.about, &infos, environment.today);
        }
        Some(Kind::Data) => {
            let page = kolada::data(&bytes, wanted).map_err(fault)?;
            pages(path, given, &page);
            let mut gathered = Gathered::default();
            for value in page.values.iter().filter(|(_, place, _, _)| is_place(*place)) {
                gathered.take(value).map_err(fault)?;
            }
            let (national, statuses) = gathered.finish();
            preliminary(&mut given.about, &statuses);
            add(&mut given.national, national)?;
        }
    }
    Ok(())
}

/// A municipality or the nation, and no region.
fn is_place(place: Municipality) -> bool {
    place.is_municipality() || place == Municipality::NATION
}

/// Notes whether a saved page has pages before and after it.
fn pages<T>(path: &Path, given: &mut Given, page: &Page<T>) {
    given.before += usize::from(page.previous.is_some());
    if page.next.is_some() {
        given.after.push(shown(path));
    }
}

/// Where a saved page says that there is a next one, a page that has one before it is to be there too.
pub(super) fn are_whole(given: &Given) -> Result<(), Failure> {
    match given.after.last() {
        Some(path) if given.after.len() > given.before => {
            Err(Failure::said(Message::new("kolada-file-next").with("path", path.as_str())))
        }
        None if given.before > 0 => Err(Failure::said(Message::new("kolada-file-first"))),
        _ => Ok(()),
    }
}

fn about(all: &mut BTreeMap<Kpi, About>, infos: &[KpiInfo], today: NaiveDate) {
    for info in infos {
        let about = all.entry(info.kpi).or_default();
        about.title.clone_from(&info.title);
        about.ended = kolada::ended(&info.title);
        about.preliminary = about.preliminary.max(not_final(info, today));
    }
}

/// The year whose preliminary values are out, and whose final ones are not.
fn not_final(info: &KpiInfo, today: NaiveDate) -> Option<u16> {
    let day = |text: &Option<String>| text.as_deref()?.get(..10)?.parse::<NaiveDate>().ok();
    let is_out = day(&info.preliminary_publication).is_some_and(|day| day <= today);
    let is_final = day(&info.publication).is_none_or(|day| day <= today);
    info.publ_period.as_deref()?.parse().ok().filter(|_| is_out && !is_final)
}

/// The last year of which a value is said to be preliminary.
fn preliminary(all: &mut BTreeMap<Kpi, About>, statuses: &BTreeMap<(Row, Municipality), Status>) {
    let years: BTreeSet<(Kpi, u16)> = statuses
        .iter()
        .filter(|(_, status)| **status == Status::Preliminary)
        .map(|((row, _), _)| (row.kpi, row.year))
        .collect();
    for (kpi, year) in years {
        let about = all.entry(kpi).or_default();
        about.preliminary = about.preliminary.max(Some(year));
    }
}
