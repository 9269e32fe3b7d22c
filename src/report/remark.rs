//! Remarks: the committee's comments, with the figures that their roles stand for.

use std::collections::BTreeMap;

use crate::judge::{Judge, Mask};
use crate::message::Message;
use crate::model::comment::Comment;
use crate::model::id::Id;
use crate::model::indicator::Indicator;
use crate::model::plan::Plan;
use crate::model::text::{Role, Which};

/// A comment, and what is to stand in it instead of its roles.
#[derive(Debug, Clone)]
pub struct Remark<'a> {
    /// What the committee wrote.
    pub comment: &'a Comment,
    /// In the order of the text: where a role stands in the comment, from and to, and what it stands for.
    pub quoted: Vec<(usize, usize, Quoted<'a>)>,
}

/// What a role stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Quoted<'a> {
    /// What was measured, as it may be shown.
    Value(Message),
    /// The words of a target.
    Target(&'a str),
}

/// A plan's comments, by what they are about.
pub(super) struct Remarks<'a> {
    judge: &'a Judge<'a>,
    plan: &'a Plan,
    comments: BTreeMap<&'a Id, &'a Comment>,
    indicators: BTreeMap<&'a Id, &'a Indicator>,
    /// By where they begin.
    roles: BTreeMap<usize, &'a Role>,
}

impl<'a> Remarks<'a> {
    pub(super) fn new(judge: &'a Judge<'a>, plan: &'a Plan) -> Self {
        let texts = plan.texts.iter().filter(|text| text.which == Which::Analysis);
        Self {
            judge,
            plan,
            comments: plan.comments.iter().map(|comment| (&comment.about.value, comment)).collect(),
            indicators: plan.measured().map(|indicator| (&indicator.id.value, indicator)).collect(),
            roles: texts.flat_map(|text| &text.roles).map(|role| (role.at.start, role)).collect(),
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
        Some(Remark { comment, quoted: quoted.collect() })
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
