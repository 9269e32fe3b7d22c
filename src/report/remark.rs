//! Remarks: the committee's comments, with the figures that their roles stand for.

use std::collections::BTreeMap;

use crate::judge::{GoalJudgement, Judge, Mask, PlanJudgement};
use crate::message::Message;
use crate::model::comment::Comment;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::plan::Plan;
use crate::model::text::{Directive, Role, Which};

/// A comment, and what is to stand in it instead of its roles.
#[derive(Debug, Clone)]
pub struct Remark<'a> {
    /// What the committee wrote.
    pub comment: &'a Comment,
    /// In the order of the text: where a role stands in the comment, from and to, and what it stands for.
    pub quoted: Vec<(usize, usize, Quoted<'a>)>,
}

/// What a role stands for.
#[derive(Debug, Clone)]
pub enum Quoted<'a> {
    /// What was measured, as it may be shown.
    Value(Message),
    /// The words of a target.
    Target(&'a str),
    /// The table of a goal's indicators.
    Indicators(&'a GoalJudgement<'a>),
}

/// A plan's comments, by what they are about.
pub(super) struct Remarks<'a> {
    judge: &'a Judge<'a>,
    plan: &'a Plan,
    comments: BTreeMap<&'a Id, &'a Comment>,
    indicators: BTreeMap<&'a Id, &'a Indicator>,
    /// By where they begin.
    roles: BTreeMap<usize, &'a Role>,
    /// By where they begin.
    directives: BTreeMap<usize, &'a Directive>,
    goals: &'a [GoalJudgement<'a>],
}

impl<'a> Remarks<'a> {
    pub(super) fn new(judge: &'a Judge<'a>, judged: &'a PlanJudgement<'a>, which: Which) -> Self {
        let plan = judged.plan;
        let texts = || plan.texts.iter().filter(|text| text.which == which);
        let comments = match which {
            Which::Analysis => &plan.comments,
            Which::Plan => &plan.narrative,
        };
        Self {
            judge,
            plan,
            comments: comments.iter().map(|comment| (&comment.about.value, comment)).collect(),
            indicators: plan.measured().map(|indicator| (&indicator.id.value, indicator)).collect(),
            roles: texts().flat_map(|text| &text.roles).map(|role| (role.at.start, role)).collect(),
            directives: texts().flat_map(|text| &text.directives).map(|it| (it.at.start, it)).collect(),
            goals: &judged.goals,
        }
    }

    /// What is said of a goal or an indicator.
    pub(super) fn on(&self, id: &Id) -> Option<Remark<'a>> {
        let comment = *self.comments.get(id)?;
        let roles = self.roles.range(comment.at.start..comment.at.end).map(|(_, role)| *role);
        let quoted = roles.filter_map(|role| {
            let start = role.at.start - comment.at.start;
            Some((start, start + role.at.end - role.at.start, self.quoted(role)?))
        });
        let directives = self.directives.range(comment.at.start..comment.at.end).map(|(_, directive)| *directive);
        let tables = directives.filter_map(|directive| {
            let start = directive.at.start - comment.at.start;
            let end = directive.at.end.min(comment.at.end) - comment.at.start;
            Some((start, end, Quoted::Indicators(self.goal(directive, id)?)))
        });
        let mut all: Vec<(usize, usize, Quoted<'a>)> = quoted.chain(tables).collect();
        all.sort_by_key(|(start, _, _)| *start);
        Some(Remark { comment, quoted: all })
    }

    /// The goal whose indicators are to stand there: the one that is named, else the one that the text is about.
    fn goal(&self, directive: &Directive, about: &Id) -> Option<&'a GoalJudgement<'a>> {
        if directive.name.value != "indicators" {
            return None;
        }
        let named = directive.goal.as_ref().map(|goal| &goal.value);
        self.goals.iter().find(|judged| {
            let goal = judged.goal;
            match named {
                Some(id) => goal.id.value == *id,
                None => goal.id.value == *about || goal.indicators.iter().any(|own| own.id.value == *about),
            }
        })
    }

    /// What a role stands for; without a period it is the plan's.
    fn quoted(&self, role: &Role) -> Option<Quoted<'a>> {
        let indicator = *self.indicators.get(&role.about.value)?;
        let period = role.period.as_ref().and_then(|spelt| spelt.value.period);
        match role.name.value.as_str() {
            "value" => {
                let point = self.judge.series(indicator)?.of(period.unwrap_or(self.plan.period.value))?;
                let value = match point.mask() {
                    // In the middle of a sentence it takes a noun.
                    Some(Mask::Other) => Message::new("quoted-hidden"),
                    _ => point.quantity(indicator.unit()),
                };
                Some(Quoted::Value(value))
            }
            "target" => {
                let of_period =
                    indicator.targets.iter().find(|target| target.period.is_some() && target.period == period);
                let target = of_period.or(indicator.targets.last())?;
                Some(Quoted::Target(&target.text.value))
            }
            _ => None,
        }
    }
}
