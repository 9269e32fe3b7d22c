//! Goal (mål): a node of the plan.

use super::followup::{Activity, Commitment};
use super::id::Id;
use super::indicator::Indicator;
use crate::source::{At, Span};

/// A goal, under whatever name the organisation has for it.
#[derive(Debug, Clone)]
pub struct Goal {
    /// Its id: `1`, or `1.1` for a goal under goal `1`.
    pub id: At<Id>,
    /// What is to be.
    pub title: String,
    /// The organisation's own word: mål, perspektiv, målområde, resultatmål.
    pub kind: Option<String>,
    /// The goals of the followed plan that it supports.
    pub supports: Vec<At<Id>>,
    /// What must be in place for it.
    pub success_factors: Vec<At<String>>,
    /// Who answers for it: a role.
    pub owner: Option<At<String>>,
    /// What a reader of the file ought to know.
    pub note: Option<String>,
    /// How it is measured.
    pub indicators: Vec<Indicator>,
    /// What is to be done for it.
    pub activities: Vec<Activity>,
    /// What is promised for it.
    pub commitments: Vec<Commitment>,
    /// Where it stands.
    pub at: Span,
}

impl Goal {
    /// Whether it stands under another: `1.1` under `1`.
    pub fn is_under(&self, other: &Self) -> bool {
        let rest = self.id.value.as_str().strip_prefix(other.id.value.as_str());
        rest.is_some_and(|rest| rest.starts_with('.'))
    }
}
