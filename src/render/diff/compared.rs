//! What was compared, and what could not be.

use crate::diff::{Category, Change, history::Moment, summary};
use crate::language::Words;
use crate::message::{Arg, Message};
use crate::model::id::Id;

/// Two versions, and everything that differs between them.
#[derive(Debug)]
pub struct Compared {
    /// The old one.
    pub old: Version,
    /// The new one.
    pub new: Version,
    /// What differs in each organisation.
    pub parts: Vec<Part>,
}

/// What differs in an organisation.
#[derive(Debug)]
pub struct Part {
    /// What it is called, where there are several.
    pub name: Option<String>,
    /// Every change, plan by plan.
    pub changes: Vec<Change>,
    /// What the plans are called, by id.
    pub titles: Vec<(Id, String)>,
    /// What is left out because it can't be read.
    pub unread: Vec<Unread>,
}

/// What a version is called.
#[derive(Debug)]
pub struct Version {
    /// As it was typed.
    pub name: String,
    /// The commit that it is; none for a folder.
    pub commit: Option<Moment>,
}

/// Something that could not be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// A plan.
    Plan(Id),
    /// The organisation's own settings.
    Organisation,
    /// Measurements and reports.
    Figures,
}

impl Version {
    fn said(&self) -> Message {
        match &self.commit {
            None if self.name == "." => Message::new("diff-side-now"),
            None => Message::new("diff-side").with("name", self.name.as_str()),
            Some(Moment { short, date: Some(date), .. }) => {
                let message = Message::new("diff-side-commit").with("name", self.name.as_str());
                message.with("short", short.as_str()).with("date", *date)
            }
            Some(Moment { short, .. }) => {
                Message::new("diff-side-undated").with("name", self.name.as_str()).with("short", short.as_str())
            }
        }
    }
}

impl Compared {
    /// From what to what.
    pub(super) fn sides(&self) -> Message {
        Message::new("diff-sides").with("old", self.old.said()).with("new", self.new.said())
    }

    /// Every change.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.parts.iter().flat_map(|part| &part.changes)
    }

    /// Whether nothing differs, in all that could be read.
    pub fn is_same(&self) -> bool {
        self.changes().next().is_none()
    }

    /// What could not be compared.
    pub fn unread(&self) -> impl Iterator<Item = (&Part, &Unread)> {
        self.parts.iter().flat_map(|part| part.unread.iter().map(move |unread| (part, unread)))
    }

    /// The changes of each plan, in order.
    pub(super) fn plans(&self, words: &Words) -> Vec<OfPlan<'_>> {
        self.parts.iter().flat_map(|part| part.plans(words)).collect()
    }

    /// What is left out, a sentence each.
    pub(super) fn left_out(&self) -> Vec<Message> {
        let said = |(part, unread): (&Part, &Unread)| match unread {
            Unread::Plan(plan) => Message::new("diff-unread-plan").with("plan", part.id(plan)),
            Unread::Organisation => Message::new("diff-unread-organisation"),
            Unread::Figures => Message::new("diff-unread-figures"),
        };
        self.unread().map(said).collect()
    }
}

/// The changes of a plan, or those of no plan.
pub(super) struct OfPlan<'p> {
    /// The plan.
    pub plan: Option<&'p Id>,
    /// What it is called.
    pub title: String,
    /// What differs.
    pub changes: Vec<&'p Change>,
}

impl Part {
    /// A plan's id, with the organisation where there are several.
    fn id(&self, plan: &Id) -> String {
        self.name.as_ref().map_or_else(|| plan.to_string(), |name| format!("{name}, {plan}"))
    }

    fn title(&self, words: &Words, plan: Option<&Id>) -> String {
        let title = plan.map_or_else(
            || words.word("diff-own"),
            |plan| {
                let known = self.titles.iter().find(|(id, _)| id == plan);
                known.map_or_else(|| plan.to_string(), |(_, title)| title.clone())
            },
        );
        match &self.name {
            Some(name) if plan.is_none() => name.clone(),
            Some(name) => format!("{name}: {title}"),
            None => title,
        }
    }

    fn plans(&self, words: &Words) -> Vec<OfPlan<'_>> {
        let mut plans: Vec<OfPlan<'_>> = Vec::new();
        for change in &self.changes {
            let plan = change.plan.as_ref();
            match plans.iter_mut().find(|known| known.plan == plan) {
                Some(known) => known.changes.push(change),
                None => plans.push(OfPlan { plan, title: self.title(words, plan), changes: vec![change] }),
            }
        }
        plans
    }
}

/// How many changes there are of each kind, on a line.
pub fn counted<'c>(changes: impl IntoIterator<Item = &'c Change>) -> Message {
    let counts = summary(changes).into_iter().map(|(category, count)| Arg::from(said(category, count)));
    let counts: Vec<Arg> = counts.collect();
    if counts.is_empty() {
        Message::new("diff-none")
    } else {
        Message::new("diff-counts").with("counts", Arg::List(counts))
    }
}

fn said(category: Category, count: usize) -> Message {
    let key = match category {
        Category::PlansAdded => "count-plans-added",
        Category::PlansRemoved => "count-plans-removed",
        Category::TargetsSharpened => "count-targets-sharpened",
        Category::TargetsLoosened => "count-targets-loosened",
        Category::TargetsTurned => "count-targets-turned",
        Category::TargetsReplaced => "count-targets-replaced",
        Category::TargetsSet => "count-targets-set",
        Category::TargetsDropped => "count-targets-dropped",
        Category::TargetsReworded => "count-targets-reworded",
        Category::GoalsAdded => "count-goals-added",
        Category::GoalsRemoved => "count-goals-removed",
        Category::IndicatorsAdded => "count-indicators-added",
        Category::IndicatorsRemoved => "count-indicators-removed",
        Category::Reworded => "count-reworded",
        Category::Renamed => "count-renamed",
        Category::Moved => "count-moved",
        Category::ActivitiesAdded => "count-activities-added",
        Category::ActivitiesRemoved => "count-activities-removed",
        Category::Commitments => "count-commitments",
        Category::Budget => "count-budget",
        Category::Texts => "count-texts",
        Category::ValuesCorrected => "count-values-corrected",
        Category::ValuesAdded => "count-values-added",
        Category::ValuesRemoved => "count-values-removed",
        Category::Verdicts => "count-verdicts",
        Category::Other => "count-other",
    };
    Message::new(key).with("count", count)
}
