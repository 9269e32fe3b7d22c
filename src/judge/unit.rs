//! Units: what was measured of each, and how a unit alone came out.

use chrono::NaiveDate;

use super::case::Case;
use super::frame::{begun, in_time};
use super::judgement::{IndicatorJudgement, judged};
use super::ruling::Ruling;
use super::{Judge, Series, rule, state};
use crate::message::Message;
use crate::model::breakdown::Breakdown;
use crate::model::followup::StateReport;
use crate::model::indicator::Indicator;
use crate::model::plan::Plan;
use crate::model::rule::{Change, Extent, Members, Rule};
use crate::model::target::Target;
use crate::model::unit::{Unit, canonical, counts_things};

impl<'a> Judge<'a> {
    /// An indicator's values for units, each by its name or id as the measurements have it.
    pub fn units(&self, indicator: &Indicator) -> Vec<(&'a str, &Series<'a>)> {
        let parts = self.series.parts(&indicator.id.value);
        parts.filter_map(|(breakdown, series)| Some((only_unit(breakdown)?, series))).collect()
    }

    /// How an indicator came out in a unit alone, a judgement a target; none where nothing is known of the unit.
    ///
    /// `names` are the names that the unit has in measurements and reports; where the whole plan is the unit's, the
    /// values of the whole are the unit's.
    pub fn unit<'s>(
        &'s self,
        plan: &'s Plan,
        indicator: &'s Indicator,
        names: &[&'s str],
        as_of: NaiveDate,
    ) -> Vec<IndicatorJudgement<'s>> {
        let units = self.units(indicator).into_iter().filter(|(unit, _)| names.contains(unit));
        let measured = units.map(|(_, series)| series).filter(|series| !series.points.is_empty());
        // Under two names, the one that was measured last.
        let measured = measured.max_by_key(|series| series.points.last().map(|point| point.period));
        let reported = self.unit_report(indicator, names, as_of);
        let whole = plan.unit.as_ref().is_some_and(|unit| names.contains(&unit.value.as_str()));
        let series = measured.or_else(|| self.series(indicator).filter(|_| whole));
        if series.is_none() && reported.is_none() {
            return Vec::new();
        }
        let series = series.unwrap_or(&self.unmeasured);
        let targets = begun(indicator, as_of).into_iter();
        let one = |target: Option<&'s Target>| {
            let case = self.case(plan, indicator, target, as_of, series);
            let case = Case { unit_reported: reported.and_then(|report| report.unit.as_deref()), ..case };
            let ruling = self.unit_ruling(&case, target, whole);
            judged(&in_time(case, target.and_then(Target::rule)), target, ruling, Vec::new())
        };
        targets.map(one).collect()
    }

    /// The newest report of a unit on how far something to be done has come, up to a day.
    pub fn unit_report(&self, indicator: &Indicator, names: &[&str], until: NaiveDate) -> Option<&'a StateReport> {
        let newest = |name: &&str| state::newest(&self.organisation.states, &indicator.id.value, Some(name), until);
        names.iter().filter_map(newest).max_by_key(|report| report.period)
    }

    /// The same judge, the same target; what it says of every unit it says of this one.
    fn unit_ruling(&self, case: &Case<'_>, target: Option<&Target>, whole: bool) -> Ruling {
        let Some(wanted) = target.and_then(Target::rule) else { return self.ruling(case, target) };
        match of_unit(case.indicator, wanted, whole) {
            Ok(wanted) => rule::rule(case, &self.series, &wanted),
            Err(fact) => Ruling::cannot(Message::new(fact)),
        }
    }
}

/// The unit of a breakdown by nothing else.
fn only_unit(breakdown: &Breakdown) -> Option<&str> {
    let alone = breakdown.sex.is_none() && breakdown.area.is_none() && breakdown.age.is_none();
    breakdown.unit.as_deref().filter(|_| alone)
}

/// What a rule demands of a unit alone, or why it demands nothing of it.
///
/// `own` is whether what it says is said of the unit: the plan is the unit's, or the rule is for every unit.
fn of_unit(indicator: &Indicator, rule: &Rule, own: bool) -> Result<Rule, &'static str> {
    let inner = |rule: &Rule| of_unit(indicator, rule, own).map(Box::new);
    let all = |rules: &[Rule]| rules.iter().map(|rule| of_unit(indicator, rule, own)).collect::<Result<Vec<_>, _>>();
    Ok(match rule {
        Rule::Every(Members::Units | Members::Any, rule) | Rule::Some(_, Members::Units | Members::Any, rule) => {
            return of_unit(indicator, rule, true);
        }
        Rule::Every(..) | Rule::Some(..) => return Err("fact-unit-other-parts"),
        Rule::Budget(_) if !own => return Err("fact-unit-budget"),
        Rule::Due(day, rule) => Rule::Due(*day, inner(rule)?),
        Rule::From(period, rule) => Rule::From(*period, inner(rule)?),
        Rule::All(rules) => Rule::All(all(rules)?),
        Rule::Either(rules) => Rule::Either(all(rules)?),
        _ if !own && is_amount(rule) && is_sum(indicator) => return Err("fact-unit-sum"),
        _ => rule.clone(),
    })
}

/// Whether a rule sets an amount, not a share or a way.
fn is_amount(rule: &Rule) -> bool {
    let by_amount = |change: &Change| match &change.extent {
        Some(Extent::By(quantity)) => quantity.measure != Some(crate::model::rule::Measure::Percent),
        Some(Extent::To(_)) => true,
        _ => false,
    };
    match rule {
        Rule::Bound(_) | Rule::Number(_) | Rule::Range(_) | Rule::Group(_) => true,
        Rule::Change(change) => by_amount(change) || change.relative_to.is_some(),
        _ => false,
    }
}

/// Whether the whole is the sum of its units, by what the values count.
fn is_sum(indicator: &Indicator) -> bool {
    let is_amount = |unit: &str| unit == "pcs" || counts_things(unit) || matches!(unit, "kr" | "tkr" | "mkr");
    indicator.adds_up || matches!(indicator.unit(), Some(Unit::Named(name)) if is_amount(&canonical(name)))
}
