//! Verdicts that are others than they were, and why: because of what was measured, of the plan, or of how is judged.

use std::collections::BTreeMap;

use super::change::{Because, Change, Kind, What};
use super::plan::Same;
use super::target::aligned;
use super::years::Years;
use crate::judge::{Judge, PlanJudgement};
use crate::model::id::Id;
use crate::model::organisation::Organisation;
use crate::model::period::Period;
use crate::model::plan::Plan;
use crate::model::target::{Reading, Target};
use crate::model::verdict::Verdict;
use chrono::NaiveDate;

/// What two versions of an organisation come to, and what the new one would come to with something of the old one.
#[derive(Debug)]
pub(super) struct Verdicts<'a> {
    pub old: (&'a Organisation, &'a Judge<'a>),
    pub new: (&'a Organisation, &'a Judge<'a>),
    pub as_of: Option<NaiveDate>,
    /// Ids that are others: the old one, the new one.
    pub renamed: &'a BTreeMap<Id, Id>,
}

impl Verdicts<'_> {
    /// The verdicts of a plan that have turned. Plans of different years are judged for their own: none has turned there.
    pub fn changes(&self, (old, new): (&Plan, &Plan), same: &Same<'_>) -> Vec<Change> {
        if old.period.value != new.period.value {
            return Vec::new();
        }
        let (before, after) = (self.old.1.plan(old), self.new.1.plan(new));
        let mut turned: Vec<(Change, Verdict, Verdict)> = Vec::new();
        let change = |kind: Kind, id: &Id, title: &str, period: Option<Period>, from: Verdict, to: Verdict| Change {
            plan: Some(new.id.clone()),
            also: Vec::new(),
            kind,
            id: id.to_string(),
            title: title.to_owned(),
            what: What::Verdict(period, from, to, Because::Plan),
        };
        for (was, is) in &same.goals {
            let verdicts = goal(&before, &was.id.value).zip(goal(&after, &is.id.value));
            let flip = verdicts.filter(|(from, to)| from != to);
            turned
                .extend(flip.map(|(from, to)| (change(Kind::Goal, &is.id.value, &is.title, None, from, to), from, to)));
        }
        for (was, is) in &same.indicators {
            for (target, other) in aligned(&was.targets, &is.targets, Years::between(old, new)) {
                let Some((target, other)) = target.zip(other) else { continue };
                let from = indicator(&before, &was.id.value, target);
                let flip = from.zip(indicator(&after, &is.id.value, other)).filter(|(from, to)| from != to);
                turned.extend(flip.map(|(from, to)| {
                    (change(Kind::Indicator, &is.id.value, &is.title.value, other.period, from, to), from, to)
                }));
            }
        }
        if turned.is_empty() {
            return Vec::new();
        }
        self.explained(turned, new)
    }

    /// Why each has turned: what it would be with the old figures, and with the old way to judge.
    fn explained(&self, turned: Vec<(Change, Verdict, Verdict)>, new: &Plan) -> Vec<Change> {
        let mut figures = self.new.0.clone();
        figures.measurements.clone_from(&self.old.0.measurements);
        figures.states.clone_from(&self.old.0.states);
        figures.spending.clone_from(&self.old.0.spending);
        for row in &mut figures.measurements {
            self.rename(&mut row.indicator.value);
        }
        for row in &mut figures.states {
            self.rename(&mut row.about.value);
        }
        for row in &mut figures.spending {
            self.rename(&mut row.row.value);
        }
        let mut rules = self.new.0.clone();
        rules.judging.clone_from(&self.old.0.judging);
        let (figures, rules) = (Judge::new(&figures, self.as_of), Judge::new(&rules, self.as_of));
        let as_decided = self.as_decided(new);
        let (with_figures, with_rules) = (figures.plan(new), rules.plan(&as_decided));
        let explained = turned.into_iter().map(|(mut change, from, to)| {
            let What::Verdict(period, ..) = change.what else { return change };
            let of = |judged: &PlanJudgement<'_>| verdict(judged, &change, period);
            let because = because(from, to, of(&with_figures), of(&with_rules));
            change.what = What::Verdict(period, from, to, because);
            change
        });
        explained.collect()
    }

    /// A plan with the rules that were decided once for many as they were.
    fn as_decided(&self, new: &Plan) -> Plan {
        let mut plan = new.clone();
        let rules = &self.new.0.target_rules;
        for target in plan.goals.iter_mut().flat_map(|goal| &mut goal.indicators).flat_map(|of| &mut of.targets) {
            let Reading::Rule(statement) = &mut target.reading else { continue };
            let decided = rules.iter().find(|rule| rule.statement == *statement);
            if let Some(before) = decided.and_then(|rule| self.old.0.target_rule(&rule.id.value)) {
                *statement = before.statement.clone();
            }
        }
        plan
    }

    fn rename(&self, id: &mut Id) {
        if let Some(now) = self.renamed.get(id) {
            *id = now.clone();
        }
    }
}

fn because(from: Verdict, to: Verdict, figures: Option<Verdict>, rules: Option<Verdict>) -> Because {
    match (figures, rules) {
        (Some(figures), _) if figures == from => Because::Measured,
        (_, Some(rules)) if rules == from => Because::Judging,
        (Some(figures), Some(rules)) if figures == to && rules == to => Because::Plan,
        _ => Because::Several,
    }
}

fn goal(judged: &PlanJudgement<'_>, id: &Id) -> Option<Verdict> {
    judged.goals.iter().find(|judged| judged.goal.id.value == *id).map(|judged| judged.verdict)
}

fn indicator(judged: &PlanJudgement<'_>, id: &Id, target: &Target) -> Option<Verdict> {
    of_period(judged, id.as_str(), target.period)
}

fn of_period(judged: &PlanJudgement<'_>, id: &str, period: Option<Period>) -> Option<Verdict> {
    let mut all = judged.goals.iter().flat_map(|judged| &judged.indicators);
    let of = all.find(|judged| {
        judged.indicator.id.value.as_str() == id && judged.target.is_some_and(|target| target.period == period)
    });
    of.map(|judged| judged.verdict)
}

fn verdict(judged: &PlanJudgement<'_>, change: &Change, period: Option<Period>) -> Option<Verdict> {
    if change.kind == Kind::Goal {
        goal(judged, &Id::new(change.id.as_str()))
    } else {
        of_period(judged, &change.id, period)
    }
}
