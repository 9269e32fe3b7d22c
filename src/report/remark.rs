//! Remarks: what the committee writes, with what its roles and directives stand for.

use std::collections::BTreeMap;
use std::ops::Range;

use super::quoted::{Quoted, Quotes};
use crate::judge::{Judge, PlanJudgement};
use crate::model::comment::Comment;
use crate::model::id::Id;
use crate::model::organisation::Organisation;
use crate::model::text::{Directive, Passage, Role, Text, Which};
use crate::source::{At, Span};

/// A stretch of a text, and what is to stand in it instead of its roles and directives.
#[derive(Debug)]
pub struct Remark<'a> {
    /// What the committee wrote.
    pub markdown: &'a str,
    /// In the order of the text: where a role or a directive stands in it, and what it stands for.
    pub quoted: Vec<(Range<usize>, Quoted<'a>)>,
}

/// What a text says of no goal and no indicator.
#[derive(Debug)]
pub struct Free<'a> {
    /// The words of its heading.
    pub title: Option<&'a str>,
    /// How many headings it stands under.
    pub depth: usize,
    /// Whether it comes after what is said of the goals.
    pub is_after: bool,
    /// What it says.
    pub remark: Remark<'a>,
}

/// A text of a plan, by what it is about.
pub(super) struct Remarks<'a> {
    /// None where the text takes nothing from the plan.
    quotes: Option<Quotes<'a>>,
    comments: BTreeMap<&'a Id, &'a Comment>,
    passages: Vec<&'a Passage>,
    /// The names of footnotes, where they are referred to and where they stand, by where they begin.
    notes: BTreeMap<usize, &'a At<String>>,
    plan: &'a Id,
    /// By where they begin.
    roles: BTreeMap<usize, &'a Role>,
    /// By where they begin.
    directives: BTreeMap<usize, &'a Directive>,
}

impl<'a> Remarks<'a> {
    pub(super) fn new(
        organisation: &'a Organisation,
        judge: &'a Judge<'a>,
        judged: &PlanJudgement<'a>,
        which: Which,
    ) -> Self {
        let plan = judged.plan;
        let texts: Vec<&'a Text> = plan.texts.iter().filter(|text| text.which == which).collect();
        let comments = match which {
            Which::Analysis => &plan.comments,
            Which::Plan => &plan.narrative,
        };
        let takes = texts.iter().any(|text| !text.roles.is_empty() || !text.directives.is_empty());
        Self {
            quotes: takes.then(|| Quotes::new(organisation, judge, judged, which)),
            comments: comments.iter().map(|comment| (&comment.about.value, comment)).collect(),
            passages: texts.iter().flat_map(|text| &text.passages).collect(),
            roles: texts.iter().flat_map(|text| &text.roles).map(|role| (role.at.start, role)).collect(),
            notes: texts
                .iter()
                .flat_map(|text| text.footnote_references.iter().chain(&text.footnotes))
                .map(|note| (note.span.start, note))
                .collect(),
            plan: &plan.id,
            directives: texts.iter().flat_map(|text| &text.directives).map(|it| (it.at.start, it)).collect(),
        }
    }

    /// What is said of a goal or an indicator.
    pub(super) fn on(&self, id: &Id) -> Option<Remark<'a>> {
        let comment = *self.comments.get(id)?;
        Some(self.remark(&comment.markdown, comment.at, Some(id)))
    }

    /// What is said of neither.
    pub(super) fn free(&self) -> Vec<Free<'a>> {
        let free = self.passages.iter().map(|passage| Free {
            title: passage.title.as_deref(),
            depth: passage.depth,
            is_after: passage.is_after,
            remark: self.remark(&passage.markdown, passage.at, None),
        });
        free.collect()
    }

    fn remark(&self, markdown: &'a str, at: Span, about: Option<&Id>) -> Remark<'a> {
        let within = |it: Span| it.start - at.start..it.end.min(at.end) - at.start;
        let mut quoted = Vec::new();
        if let Some(quotes) = &self.quotes {
            let roles = self.roles.range(at.start..at.end);
            quoted.extend(roles.filter_map(|(_, role)| Some((within(role.at), quotes.role(role)?))));
            let directives = self.directives.range(at.start..at.end);
            quoted.extend(directives.filter_map(|(_, it)| Some((within(it.at), quotes.directive(it, about)?))));
        }
        let notes = self.notes.range(at.start..at.end);
        quoted.extend(notes.map(|(_, note)| (within(note.span), Quoted::Note(self.plan, &note.value))));
        quoted.sort_by_key(|(range, _)| range.start);
        Remark { markdown, quoted }
    }
}
