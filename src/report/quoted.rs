//! What a text takes from the plan: the figure that a role stands for, and the table, list or chart of a directive.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Matrix;
use crate::judge::{
    ActivityState, BudgetLine, GoalJudgement, IndicatorJudgement, Judge, Mask, PlanJudgement, Point, Series, said,
};
use crate::message::Message;
use crate::model::followup::Commitment;
use crate::model::goal::Goal;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::organisation::Organisation;
use crate::model::period::Period;
use crate::model::reference::{Block, FULFILMENT, Figure, GOAL, INDICATOR};
use crate::model::text::{Directive, Role, Which};
use crate::model::unit::Unit;
use crate::model::verdict::Verdict;

/// What a role or a directive stands for.
#[derive(Debug)]
pub enum Quoted<'a> {
    /// What was measured.
    Value(Message),
    /// How much that is above what was measured in a period before.
    Change(Decimal, Option<&'a Unit>, Period),
    /// How an indicator or a goal came out.
    Verdict(Verdict),
    /// The words of a target.
    Target(&'a str),
    /// Nothing that is known on the day of the report.
    Unknown,
    /// The table of a goal's indicators.
    Indicators(Vec<IndicatorJudgement<'a>>),
    /// The table of what is to be done for a goal.
    Activities(Vec<ActivityState<'a>>),
    /// What is promised for a goal.
    Commitments(Vec<&'a Commitment>),
    /// The plan's budget.
    Budget(Vec<BudgetLine<'a>>),
    /// The plan on a page, with the goals of the followed plan that each goal supports.
    Matrix(Matrix<'a>, BTreeMap<&'a Id, Vec<&'a Goal>>),
    /// A chart of an indicator.
    Outcome(Figures<'a>),
    /// The name of a footnote, where it is referred to and where it stands: every plan has its own number one.
    Note(&'a Id, &'a str),
    /// A chart of how a plan's goals came out.
    Fulfilment(&'a Id, Vec<GoalJudgement<'a>>),
}

/// What a chart of an indicator shows, for those who can't see it.
#[derive(Debug)]
pub struct Figures<'a> {
    /// Of what.
    pub indicator: &'a Indicator,
    /// Whether the text around is about just that, and says so already.
    pub is_said: bool,
    /// Each period with its value and that of the comparison group, oldest first.
    pub rows: Vec<(Period, Message, Option<Decimal>)>,
}

/// A plan that a text takes from.
#[derive(Debug)]
pub(super) struct Quotes<'a> {
    organisation: &'a Organisation,
    judge: &'a Judge<'a>,
    which: Which,
    until: NaiveDate,
    /// All of the plan, also in a report on one of its goals.
    judged: PlanJudgement<'a>,
    indicators: BTreeMap<&'a Id, &'a Indicator>,
}

/// A point's value as it may be shown: no other place takes it for a text. In the middle of a sentence it takes a noun.
fn value(point: &Point<'_>, unit: Option<&Unit>) -> Message {
    match point.mask() {
        Some(Mask::Other) => Message::new("quoted-hidden"),
        _ => point.quantity(unit),
    }
}

impl<'a> Quotes<'a> {
    pub(super) fn new(
        organisation: &'a Organisation,
        judge: &'a Judge<'a>,
        judged: &PlanJudgement<'a>,
        which: Which,
    ) -> Self {
        let (plan, until) = (judged.plan, judged.as_of);
        let indicators = plan.measured().map(|indicator| (&indicator.id.value, indicator)).collect();
        Self { organisation, judge, which, until, judged: judge.plan_at(plan, until), indicators }
    }

    /// What a role stands for; none where it is no role of ours, or is about nothing that the plan has.
    pub(super) fn role(&self, role: &Role) -> Option<Quoted<'a>> {
        let about = &role.about.value;
        let period = role.period.as_ref().and_then(|spelt| spelt.value.period);
        let figure = Figure::named(&role.name.value)?;
        if figure == Figure::Verdict {
            let known = self.indicators.contains_key(about) || self.judged.plan.goal(about).is_some();
            let verdict = || said::verdict(self.judge, &self.judged, about, period);
            return known.then(|| verdict().map_or(Quoted::Unknown, Quoted::Verdict));
        }
        let indicator = *self.indicators.get(about)?;
        let quoted = match figure {
            Figure::Target => self.target(indicator, period),
            Figure::Change => self.change(indicator, period),
            Figure::Value | Figure::Verdict => self.value(indicator, period),
        };
        Some(quoted.unwrap_or(Quoted::Unknown))
    }

    fn series(&self, indicator: &Indicator) -> Option<&'a Series<'a>> {
        self.judge.series(indicator)
    }

    fn target(&self, indicator: &'a Indicator, period: Option<Period>) -> Option<Quoted<'a>> {
        let target = said::target(indicator, self.judged.plan, period, self.until)?;
        Some(Quoted::Target(target.text.value.trim()))
    }

    fn value(&self, indicator: &'a Indicator, period: Option<Period>) -> Option<Quoted<'a>> {
        let point = said::point(self.series(indicator)?, self.judged.plan, self.which, period, self.until)?;
        Some(Quoted::Value(value(point, indicator.unit())))
    }

    fn change(&self, indicator: &'a Indicator, since: Option<Period>) -> Option<Quoted<'a>> {
        let asked = (self.which, since, self.until);
        let (now, before) = said::change(self.series(indicator)?, indicator, self.judged.plan, asked).ok()?;
        let Some((now, before_value)) = now.shown().zip(before.shown()) else {
            return Some(Quoted::Value(Message::new("quoted-hidden")));
        };
        Some(Quoted::Change(now.checked_sub(before_value)?, indicator.unit(), before.period))
    }

    /// What a directive stands for in a text about a goal or an indicator, or about neither.
    pub(super) fn directive(&self, directive: &Directive, about: Option<&Id>) -> Option<Quoted<'a>> {
        let goals = || self.goals(directive.given(GOAL).map(|goal| &goal.value), about);
        Some(match Block::named(&directive.name.value)? {
            Block::Indicators => Quoted::Indicators(own_or_under(&goals()?, |goal| goal.indicators.clone())),
            Block::Activities => Quoted::Activities(own_or_under(&goals()?, |goal| goal.activities.clone())),
            Block::Commitments => {
                Quoted::Commitments(own_or_under(&goals()?, |goal| goal.goal.commitments.iter().collect()))
            }
            Block::Budget => Quoted::Budget(self.judged.budget.clone()),
            Block::Matrix => Quoted::Matrix(Matrix::new(self.organisation, self.judged.plan), self.supported()),
            Block::Chart if directive.has(FULFILMENT) => {
                Quoted::Fulfilment(&self.judged.plan.id, self.judged.goals.clone())
            }
            Block::Chart => {
                let named = directive.given(INDICATOR).map(|indicator| &indicator.value).or(about)?;
                Quoted::Outcome(self.figures(self.indicators.get(named)?, about))
            }
        })
    }

    /// The goal that is named, else the one that the text is about, and the goals under it.
    fn goals(&self, named: Option<&Id>, about: Option<&Id>) -> Option<Vec<&GoalJudgement<'a>>> {
        let goals = &self.judged.goals;
        let has = |goal: &Goal, id: &Id| goal.indicators.iter().any(|own| own.id.value == *id);
        let is_it = |goal: &Goal| match (named, about) {
            (Some(named), _) => goal.id.value == *named,
            (None, Some(about)) => goal.id.value == *about || has(goal, about),
            (None, None) => false,
        };
        let goal = goals.iter().find(|judged| is_it(judged.goal))?;
        let under = |other: &&GoalJudgement<'_>| other.goal.is_under(goal.goal);
        Some(std::iter::once(goal).chain(goals.iter().filter(under)).collect())
    }

    /// The goals of the followed plan that each goal supports.
    fn supported(&self) -> BTreeMap<&'a Id, Vec<&'a Goal>> {
        let plan = self.judged.plan;
        let follows = plan.follows.as_ref().and_then(|id| self.organisation.plan(&id.value));
        let Some(follows) = follows else { return BTreeMap::new() };
        let supported = plan.goals.iter().map(|goal| {
            let goals: Vec<&'a Goal> = goal.supports.iter().filter_map(|id| follows.goal(&id.value)).collect();
            (&goal.id.value, goals)
        });
        supported.filter(|(_, goals)| !goals.is_empty()).collect()
    }

    fn figures(&self, indicator: &'a Indicator, about: Option<&Id>) -> Figures<'a> {
        let points = self.series(indicator).map(|series| said::drawn(series, self.until)).unwrap_or_default();
        let group = |point: &Point<'_>| point.comparison.value.as_ref().map(|compared| compared.value);
        let rows =
            points.into_iter().map(|point| (point.period, point.quantity(indicator.unit()), group(point))).collect();
        Figures { indicator, is_said: about == Some(&indicator.id.value), rows }
    }
}

/// What the first goal has; where it has nothing of its own, what those under it have.
fn own_or_under<'a, T>(goals: &[&GoalJudgement<'a>], of: impl Fn(&GoalJudgement<'a>) -> Vec<T>) -> Vec<T> {
    let mut all = goals.iter().map(|goal| of(goal));
    let own = all.next().unwrap_or_default();
    if own.is_empty() { all.flatten().collect() } else { own }
}
