//! A case: one indicator, one target, one series of values, one day.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::series::{Point, Series};
use crate::message::Message;
use crate::model::direction::Direction;
use crate::model::indicator::Indicator;
use crate::model::judging::{Judging, Partly};
use crate::model::organisation::Organisation;
use crate::model::period::Period;
use crate::model::plan::Plan;
use crate::model::rule::Since;
use crate::model::unit::Unit;

/// Everything a judgement is made from.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    /// Whose groups and ways of judging hold.
    pub organisation: &'a Organisation,
    /// The plan that sets the target.
    pub plan: &'a Plan,
    /// What is judged.
    pub indicator: &'a Indicator,
    /// What the target is for.
    pub period: Period,
    /// The day it is judged for.
    pub as_of: NaiveDate,
    /// No later measurement counts: the day, or the target's deadline if that was before.
    pub until: NaiveDate,
    /// The values.
    pub series: &'a Series<'a>,
    /// The baseline that the target itself names.
    pub named: Option<Since>,
    /// The unit whose reports count; absent: those of the whole.
    pub unit_reported: Option<&'a str>,
}

/// A baseline, or why there is none.
#[derive(Debug, Clone)]
pub enum Baseline<'a> {
    /// The point that change is measured from.
    Found(&'a Point<'a>),
    /// The plan names this period, but nothing was measured in it.
    Unmeasured(Period),
    /// There is no earlier measurement.
    None,
}

impl<'a> Baseline<'a> {
    /// The point, where there is one.
    pub fn point(&self) -> Option<&'a Point<'a>> {
        match self {
            Self::Found(point) => Some(point),
            _ => None,
        }
    }

    /// Why there is none, as a clause.
    pub fn missing(&self) -> Message {
        match self {
            Self::Unmeasured(period) => Message::new("fact-no-baseline-in").with("period", *period),
            _ => Message::new("fact-no-baseline"),
        }
    }
}

impl<'a> Case<'a> {
    /// The same case, with nothing after this day.
    pub fn until(&self, day: NaiveDate) -> Self {
        Self { until: self.until.min(day), ..*self }
    }

    /// The same case, for another series: a part of the organisation.
    pub fn with_series(&self, series: &'a Series<'a>) -> Self {
        Self { series, ..*self }
    }

    /// The same case, for what one unit has reported.
    pub fn with_unit(&self, unit: &'a str) -> Self {
        Self { unit_reported: Some(unit), ..*self }
    }

    /// Which way is better.
    pub fn better(&self) -> Direction {
        self.indicator.direction()
    }

    /// The unit of the values.
    pub fn unit(&self) -> Option<&'a Unit> {
        self.indicator.unit()
    }

    /// How the organisation judges.
    pub fn judging(&self) -> &'a Judging {
        &self.organisation.judging
    }

    /// A value with its unit.
    pub fn quantity(&self, value: Decimal) -> Message {
        Unit::quantity(self.unit(), value)
    }

    /// A difference between two values: between percentages it is counted in points.
    pub fn difference(&self, value: Decimal) -> Message {
        if self.unit() == Some(&Unit::Percent) { Unit::points(value) } else { self.quantity(value) }
    }

    /// A point's value with its unit and period: "24 dagar (2013)".
    pub fn measured(&self, point: &Point<'_>) -> Message {
        Message::new("measured").with("quantity", point.quantity(self.unit())).with("period", point.period)
    }

    /// The outcome: the newest measurement that is newer than the baseline and not too late.
    pub fn outcome(&self) -> Option<&'a Point<'a>> {
        let newest = self.series.points.iter().rev().find(|point| point.period.last() <= self.until)?;
        let after_baseline = match self.standing_baseline() {
            Baseline::Found(baseline) => newest.period > baseline.period,
            Baseline::Unmeasured(period) => newest.period > period,
            Baseline::None => true,
        };
        after_baseline.then_some(newest)
    }

    /// The baseline that holds unless the target names another: the indicator's, the plan's where it was measured,
    /// else the newest measurement before the target's period.
    pub fn standing_baseline(&self) -> Baseline<'a> {
        if let Some(Since::Period(named)) = self.named {
            return self.of(named);
        }
        if let Some(named) = &self.indicator.baseline {
            return self.of(named.value);
        }
        let plans = self.plan.baseline.as_ref().map(|named| self.of(named.value));
        match plans {
            Some(Baseline::Found(point)) => Baseline::Found(point),
            _ => self.before(self.start()).map_or(Baseline::None, Baseline::Found),
        }
    }

    /// The newest measurement before a period; of a count that adds up, of a whole year.
    fn before(&self, start: Period) -> Option<&'a Point<'a>> {
        let earlier = self.series.points.iter().rev().filter(|point| point.period.last() < start.first());
        let mut whole = earlier.filter(|point| !self.indicator.adds_up || !point.period.is_part_of_year());
        whole.next()
    }

    /// What a baseline must be older than: the target's period; before that has begun, the newest measurement, for that
    /// is then what is judged.
    fn start(&self) -> Period {
        let ahead = self.until < self.period.first();
        let newest = self.series.points.iter().rev().find(|point| point.period.last() <= self.until);
        newest.filter(|_| ahead).map_or(self.period, |point| point.period)
    }

    /// The baseline of a rule for an outcome: the one it names first.
    pub fn baseline(&self, since: Option<Since>, outcome: Period) -> Baseline<'a> {
        match since {
            Some(Since::Period(period)) => self.of(period),
            Some(Since::Previous) => self.series.before(outcome).map_or(Baseline::None, Baseline::Found),
            None => self.standing_baseline(),
        }
    }

    fn of(&self, period: Period) -> Baseline<'a> {
        // A tertial of a count that adds up is not its year.
        let found = self.series.of(period).filter(|point| !self.indicator.adds_up || point.period == period);
        found.map_or(Baseline::Unmeasured(period), Baseline::Found)
    }

    /// Why a level that is not reached is partly met, in the organisation's own sense: how far of it has been reached,
    /// or that the value has moved towards it. `towards` is the way to the level.
    pub fn nearly_level(&self, outcome: &Point<'_>, level: Decimal, towards: Direction) -> Option<Message> {
        if let Partly::Share(share) = self.judging().partly
            && let Some(reached) = share_of(outcome.value, level, towards)
        {
            let clause = Message::new("nearly-share").with("reached", reached.round_dp(1).normalize());
            return (reached >= share).then(|| clause.with("share", share.normalize()));
        }
        self.nearly_moved(outcome, self.standing_baseline().point(), towards)
    }

    /// Why a target that is not reached is partly met: the value has moved the right way from the baseline.
    pub fn nearly_moved(
        &self,
        outcome: &Point<'_>,
        baseline: Option<&Point<'_>>,
        towards: Direction,
    ) -> Option<Message> {
        let baseline = baseline.filter(|_| self.judging().partly != Partly::Never)?;
        if self.series.break_between(baseline.period, outcome.period).is_some() {
            return None;
        }
        let moved = match towards {
            Direction::Higher => outcome.value > baseline.value,
            Direction::Lower => outcome.value < baseline.value,
            Direction::Neither => false,
        };
        moved.then(|| Message::new("nearly-moved").with("baseline", self.measured(baseline)))
    }
}

/// How much of a level has been reached, in percent; a share means nothing where either is zero or negative.
fn share_of(value: Decimal, level: Decimal, towards: Direction) -> Option<Decimal> {
    if value <= Decimal::ZERO || level <= Decimal::ZERO {
        return None;
    }
    let (part, whole) = match towards {
        Direction::Higher => (value, level),
        Direction::Lower => (level, value),
        Direction::Neither => return None,
    };
    part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)
}
