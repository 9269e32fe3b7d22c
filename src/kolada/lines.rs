//! From national values to the rows of the organisation's own.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::wanted::{Want, Wants};
use super::{About, Line};
use crate::judge::members;
use crate::model::group::Mean;
use crate::model::national::{Kpi, Municipality, National, Row};

/// The rows, and what there was none of.
#[derive(Debug, Default)]
pub struct Lines {
    /// Sorted by indicator, year and sex.
    pub all: Vec<Line>,
    /// How many of the organisation's own rows say that there is no figure.
    pub nulls: usize,
    /// Indicators of which the source has no figure of the organisation's own at all.
    pub without: Vec<(String, Kpi)>,
}

/// Makes the rows of all indicators that are wanted.
pub fn lines(wants: &Wants, national: &National, about: &BTreeMap<Kpi, About>) -> Lines {
    let mut made = Lines::default();
    for want in &wants.all {
        let before = made.all.len();
        let first = Row { kpi: want.kpi, year: 0, sex: None };
        for (row, values) in national.rows.range(first..).take_while(|(row, _)| row.kpi == want.kpi) {
            let own = values.iter().find(|(municipality, _)| *municipality == wants.own);
            match own.map(|(_, value)| *value) {
                Some(Some(value)) => made.all.push(line(want, *row, value, values, about.get(&want.kpi))),
                Some(None) => made.nulls += 1,
                None => {}
            }
        }
        if made.all.len() == before {
            made.without.push((want.title.clone(), want.kpi));
        }
    }
    made.all.sort_by(|a, b| (&a.indicator, a.year, a.sex).cmp(&(&b.indicator, b.year, b.sex)));
    made
}

fn line(want: &Want, row: Row, value: Decimal, all: &[(Municipality, Option<Decimal>)], about: Option<&About>) -> Line {
    let members: Vec<Decimal> = match &want.group {
        Some((group, _)) => all.iter().filter(|(code, _)| group.has(*code)).filter_map(|(_, value)| *value).collect(),
        None => Vec::new(),
    };
    let figures = members::figures(&members);
    let nation = || all.iter().find(|(code, _)| *code == Municipality::NATION).and_then(|(_, value)| *value);
    let mean = want.group.as_ref().and_then(|(_, mean)| *mean);
    Line {
        indicator: want.indicator.clone(),
        year: row.year,
        sex: row.sex,
        value,
        comparison: match mean {
            Some(Mean::Members) => figures.as_ref().map(|figures| figures.mean),
            Some(Mean::Weighted) => nation(),
            None => None,
        },
        quartiles: figures.map(|figures| (figures.lower_quartile, figures.upper_quartile)),
        rank: members::rank(&members, value, want.better),
        is_preliminary: about.is_some_and(|about| about.preliminary == Some(row.year)),
        kpi: want.kpi,
        title: about.map(|about| about.title.clone()).unwrap_or_default(),
        replaces: false,
        comment: String::new(),
    }
}
