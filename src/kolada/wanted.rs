//! Which indicators have national figures, and whom they are compared with.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::message::Message;
use crate::model::direction::Direction;
use crate::model::group::{Mean, Members};
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::national::{Kpi, Municipality};
use crate::model::organisation::Organisation;
use crate::model::period::Period;

/// An indicator with national figures.
#[derive(Debug, Clone)]
pub struct Want {
    /// Its id.
    pub indicator: Id,
    /// Its title in the plan.
    pub title: String,
    /// Its id in Kolada.
    pub kpi: Kpi,
    /// Which way is better.
    pub better: Direction,
    /// The members of its comparison group, and which mean stands for it.
    pub group: Option<(Members, Option<Mean>)>,
}

/// All of an organisation.
#[derive(Debug, Clone)]
pub struct Wants {
    /// The organisation's own code.
    pub own: Municipality,
    /// Its indicators with national figures, by id.
    pub all: Vec<Want>,
}

impl Wants {
    /// What an organisation's plans ask for.
    ///
    /// # Errors
    /// What is missing or can't be read, in words.
    pub fn of(organisation: &Organisation) -> Result<Self, Message> {
        let own = organisation.code.as_deref().ok_or_else(|| Message::new("kolada-no-code"))?;
        let code = own.parse::<Municipality>().ok().filter(|code| code.is_municipality());
        let own = code.ok_or_else(|| Message::new("kolada-bad-code").with("text", own))?;
        let mut all: BTreeMap<&Id, Want> = BTreeMap::new();
        for indicator in organisation.measured() {
            let Some(written) = &indicator.kolada else { continue };
            let id = &indicator.id.value;
            let kpi: Kpi = written
                .trim()
                .parse()
                .map_err(|()| Message::new("kolada-bad-kpi").with("text", written.as_str()).with("id", id.as_str()))?;
            let want = want(organisation, indicator, kpi);
            // The same indicator in two plans is one; two ids in Kolada for it are one too many.
            match all.get(id) {
                Some(known) if known.kpi != kpi => {
                    let message = Message::new("kolada-two-kpis").with("id", id.as_str());
                    return Err(message.with("first", known.kpi.to_string()).with("second", kpi.to_string()));
                }
                Some(known) if known.group.is_some() => {}
                _ => drop(all.insert(id, want)),
            }
        }
        if all.is_empty() {
            return Err(Message::new("kolada-none"));
        }
        Ok(Self { own, all: all.into_values().collect() })
    }

    /// The years that plans and their baselines are about, up to a year.
    pub fn years(organisation: &Organisation, today: u16) -> RangeInclusive<u16> {
        let year = |period: Period| u16::try_from(period.end_year()).ok();
        let plans = organisation.plans.iter().filter(|plan| plan.measured().any(|it| it.kolada.is_some()));
        let first = plans.flat_map(|plan| {
            let baselines = plan.measured().filter_map(|it| it.baseline.as_ref()).chain(&plan.baseline);
            let before = plan.period.value.year_before().and_then(year);
            baselines.filter_map(move |period| year(period.value)).chain(before).collect::<Vec<_>>()
        });
        first.min().unwrap_or(today).min(today)..=today
    }
}

fn want(organisation: &Organisation, indicator: &Indicator, kpi: Kpi) -> Want {
    let group = indicator.compare.as_ref().and_then(|id| organisation.group(&id.value));
    Want {
        indicator: indicator.id.value.clone(),
        title: indicator.title.value.clone(),
        kpi,
        better: indicator.direction(),
        group: group.map(|group| (group.members.clone(), group.mean)),
    }
}
