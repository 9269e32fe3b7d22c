//! Judging: values in, verdicts with their reasons out. Exact decimals, no clock, no file.
//!
//! The definitions are in `docs/judgement.md`. Every rule is a file: it takes a `case::Case` and gives a
//! `ruling::Ruling`; this file finds the outcome, asks the rule, and puts the judgement together.

mod aim;
mod budget;
mod case;
mod change;
mod colour;
mod deadline;
mod frame;
mod goal;
mod group;
mod judgement;
mod keep;
mod level;
mod mask;
pub mod members;
mod parts;
mod quantity;
mod reason;
mod rule;
mod ruling;
pub mod said;
mod series;
mod state;
mod todo;
mod trend;
pub mod trial;
mod unit;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::message::Message;
use crate::model::breakdown::{Breakdown, Sex};
use crate::model::followup::StateReport;
use crate::model::indicator::Indicator;
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;
use crate::model::rows::Rows;
use crate::model::rule::{Rule, Since};
use crate::model::target::Target;
use crate::model::verdict::Verdict;
pub use budget::BudgetLine;
pub use case::Baseline;
use case::Case;
use frame::{begun, in_time, named_since};
use judgement::judged;
pub use judgement::{Forecast, GoalJudgement, IndicatorJudgement, PlanJudgement, StatisticsFollowed};
pub use mask::Mask;
pub use parts::name as part_name;
use ruling::Ruling;
use series::AllSeries;
pub use series::{Point, Series};
pub use state::newest as newest_state;
pub use todo::ActivityState;

/// Judges an organisation's plans.
#[derive(Debug)]
pub struct Judge<'a> {
    organisation: &'a Organisation,
    series: AllSeries<'a>,
    unmeasured: Series<'a>,
    as_of: Option<NaiveDate>,
}

impl<'a> Judge<'a> {
    /// Judges by what was measured up to a day; without one, up to the end of each plan's period.
    pub fn new(organisation: &'a Organisation, as_of: Option<NaiveDate>) -> Self {
        let mut series = AllSeries::new(&organisation.measurements);
        mask::mask(organisation, &mut series);
        Self { organisation, series, unmeasured: Series::default(), as_of }
    }

    /// The rows of measurements, indicator by indicator.
    pub fn rows(&self) -> &Rows<'a> {
        self.series.rows()
    }

    /// An indicator's values for the whole organisation, by time.
    pub fn series(&self, indicator: &Indicator) -> Option<&Series<'a>> {
        self.series.total(&indicator.id.value)
    }

    /// The newest report on how far something to be done has come, up to a day.
    pub fn report(&self, indicator: &Indicator, until: NaiveDate) -> Option<&'a StateReport> {
        state::newest(&self.organisation.states, &indicator.id.value, None, until)
    }

    /// An indicator's values for parts of the organisation, each with the part's name.
    pub fn parts(&self, indicator: &Indicator) -> Vec<(Message, &Series<'a>)> {
        let parts = self.series.parts(&indicator.id.value);
        parts.map(|(breakdown, series)| (parts::name(breakdown), series)).collect()
    }

    /// An indicator's values for women and men, where it has such.
    pub fn sexes(&self, indicator: &Indicator) -> Vec<(Sex, &Series<'a>)> {
        let parts = self.series.parts(&indicator.id.value);
        parts.filter_map(|(breakdown, series)| Some((only_sex(breakdown)?, series))).collect()
    }

    /// The levels that a target sets, in the indicator's own unit: one, two for a range, none for other targets.
    pub fn levels(&self, plan: &Plan, indicator: &Indicator, target: &Target) -> Vec<Decimal> {
        target.rule().map_or_else(Vec::new, |rule| aim::levels(&self.at_end(plan, indicator, target), rule))
    }

    /// An indicator's values for the whole and for every part, by what they are for.
    pub fn breakdowns(&self, indicator: &Indicator) -> impl Iterator<Item = (&'a Breakdown, &Series<'a>)> {
        self.series.breakdowns(&indicator.id.value)
    }

    /// Every value, measured or foreseen, of whatever indicator and part.
    pub fn points(&self) -> impl Iterator<Item = &Point<'a>> {
        self.series.all().flat_map(|series| series.points.iter().chain(&series.forecasts))
    }

    /// How a plan came out.
    pub fn plan<'s>(&'s self, plan: &'s Plan) -> PlanJudgement<'s> {
        self.plan_at(plan, self.as_of.unwrap_or_else(|| plan.period.value.last()))
    }

    /// How a plan stands on a day of its own, whatever the day of the others is.
    pub fn plan_at<'s>(&'s self, plan: &'s Plan, as_of: NaiveDate) -> PlanJudgement<'s> {
        let indicators = plan.goals.iter().map(|goal| {
            let judged = goal.indicators.iter().flat_map(|indicator| self.indicator(plan, indicator, as_of));
            (goal, judged.collect())
        });
        let judged = indicators.collect();
        let mut goals = goal::roll_up(judged, plan, self.organisation.judging.goal);
        for judged in &mut goals {
            judged.activities = todo::activities(self.organisation, judged.goal, as_of);
        }
        let followed = plan.statistics.iter().map(|statistics| StatisticsFollowed {
            statistics,
            indicators: statistics.indicators.iter().flat_map(|row| self.indicator(plan, row, as_of)).collect(),
        });
        PlanJudgement {
            plan,
            as_of,
            goals,
            statistics: followed.collect(),
            budget: budget::lines(self.organisation, plan, as_of),
        }
    }

    /// A judgement for every target whose period has begun; for an indicator without one, a judgement all the same.
    fn indicator<'s>(
        &'s self,
        plan: &'s Plan,
        indicator: &'s Indicator,
        as_of: NaiveDate,
    ) -> Vec<IndicatorJudgement<'s>> {
        begun(indicator, as_of).into_iter().map(|target| self.target(plan, indicator, target, as_of)).collect()
    }

    fn target<'s>(
        &'s self,
        plan: &'s Plan,
        indicator: &'s Indicator,
        target: Option<&'s Target>,
        as_of: NaiveDate,
    ) -> IndicatorJudgement<'s> {
        let series = self.series.total(&indicator.id.value).unwrap_or(&self.unmeasured);
        let case = self.case(plan, indicator, target, as_of, series);
        let ruling = self.with_sexes(&case, target, self.ruling(&case, target));
        let case = in_time(case, target.and_then(Target::rule));
        let parts = case.outcome().map_or_else(|| parts::outcomes(&case, &self.series), |_| Vec::new());
        let forecast = self.forecast(&case, target);
        IndicatorJudgement { forecast, ..judged(&case, target, ruling, parts) }
    }

    /// A target on a day, for the whole or for a part.
    fn case<'s>(
        &'s self,
        plan: &'s Plan,
        indicator: &'s Indicator,
        target: Option<&'s Target>,
        as_of: NaiveDate,
        series: &'s Series<'s>,
    ) -> Case<'s> {
        Case {
            organisation: self.organisation,
            plan,
            indicator,
            period: target.and_then(|target| target.period).unwrap_or(plan.period.value),
            as_of,
            // What is measured after a target's own year says nothing of it.
            until: target.and_then(|target| target.period).map_or(as_of, |period| period.last().min(as_of)),
            series,
            unit_reported: None,
            named: target.and_then(Target::rule).and_then(named_since),
        }
    }

    /// What a target's change is measured from, as of the end of its period: whether it is there is for checks to ask.
    pub fn baseline<'s>(&'s self, plan: &'s Plan, indicator: &'s Indicator, target: &Target) -> Baseline<'s> {
        let case = self.at_end(plan, indicator, target);
        match (case.named, case.outcome()) {
            // "Föregående år" is told by the outcome.
            (Some(Since::Previous), Some(outcome)) => case.baseline(case.named, outcome.period),
            _ => case.standing_baseline(),
        }
    }

    /// A target at the end of its period.
    fn at_end<'s>(&'s self, plan: &'s Plan, indicator: &'s Indicator, target: &Target) -> Case<'s> {
        let period = target.period.unwrap_or(plan.period.value);
        Case {
            organisation: self.organisation,
            plan,
            indicator,
            period,
            as_of: period.last(),
            until: period.last(),
            series: self.series.total(&indicator.id.value).unwrap_or(&self.unmeasured),
            unit_reported: None,
            named: target.rule().and_then(named_since),
        }
    }

    /// The baseline, if it meets a target that is a level: then there is nothing left to reach.
    pub fn met_by_baseline<'s>(
        &'s self,
        plan: &'s Plan,
        indicator: &'s Indicator,
        target: &Target,
    ) -> Option<Point<'s>> {
        let case = self.at_end(plan, indicator, target);
        let baseline = case.standing_baseline().point()?;
        if indicator.adds_up && baseline.period.is_part_of_year() {
            return None;
        }
        let ruling = match target.rule()? {
            Rule::Bound(bound) => level::bound(&case, baseline, bound),
            Rule::Number(number) => level::number(&case, baseline, number),
            Rule::Range(range) => level::range(&case, baseline, range),
            _ => return None,
        };
        (ruling.verdict == Verdict::Met).then(|| baseline.clone())
    }

    /// What the target would come to if the newest forecast for its period came true.
    fn forecast<'s>(&'s self, case: &Case<'s>, target: Option<&Target>) -> Option<Forecast<'s>> {
        let point = case.series.forecast(case.period)?;
        let series = case.series.with(point.clone());
        let until = point.period.last();
        let ruling = self.ruling(&Case { as_of: until, until, series: &series, ..*case }, target);
        Some(Forecast { point: point.clone(), verdict: ruling.verdict })
    }

    /// A target for both sexes together says, where one of them came out otherwise, which one.
    fn with_sexes(&self, case: &Case<'_>, target: Option<&Target>, ruling: Ruling) -> Ruling {
        let by_parts = |rule: &Rule| rule.any(|rule| matches!(rule, Rule::Every(..) | Rule::Some(..)));
        if target.and_then(Target::rule).is_some_and(by_parts) || !ruling.verdict.is_judged() {
            return ruling;
        }
        let parts = self.series.parts(&case.indicator.id.value).filter(|(breakdown, _)| parts::is_sex(breakdown));
        parts.fold(ruling, |ruling, (breakdown, series)| {
            let part = self.ruling(&case.with_series(series), target);
            if part.verdict == ruling.verdict || !part.verdict.is_judged() {
                return ruling;
            }
            let note = Message::new("note-sex").with("part", parts::name(breakdown)).with("verdict", part.verdict);
            ruling.note(note.with("fact", part.fact))
        })
    }

    fn ruling(&self, case: &Case<'_>, target: Option<&Target>) -> Ruling {
        match target.map(Target::rule) {
            None => Ruling::new(Verdict::NoTarget, Message::new("fact-no-target")),
            Some(None) => Ruling::cannot(Message::new("fact-unreadable")),
            Some(Some(target)) => rule::rule(case, &self.series, target),
        }
    }
}

/// The sex of a breakdown by nothing else.
fn only_sex(breakdown: &Breakdown) -> Option<Sex> {
    breakdown.sex.filter(|_| Breakdown { sex: None, ..breakdown.clone() }.is_total())
}
