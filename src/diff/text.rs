//! Texts: `plan.md` and `analysis.md` section by section, by the goal or indicator that a section is about, or its heading.

use super::change::{Kind, Value, What};
use super::field::Within;
use super::pair::{Named, Pairs, nearness};
use super::plan::Changes;
use super::words;
use super::years::Years;
use rust_decimal::Decimal;

use crate::model::plan::Plan;
use crate::model::text::{Text, Which};

/// A section of a text.
struct Section {
    /// The goal or indicator that it is about, by its id in the new version.
    id: String,
    /// Its heading; where a goal's has no words, the goal's title.
    title: String,
    has_words: bool,
    /// What it says.
    says: String,
}

impl Section {
    fn whole(&self) -> Vec<(&'static str, Value)> {
        vec![("words", Value::Number(Decimal::from(words::count(&self.says))))]
    }
}

impl Named for Section {
    fn id(&self) -> &str {
        &self.id
    }

    /// What is about a goal is found by the goal alone.
    fn title(&self) -> &str {
        if self.id.is_empty() { &self.title } else { &self.id }
    }
}

/// Every section that is new, gone or says something else.
pub(super) fn texts(
    changes: &mut Changes<'_>,
    (old, before): (&Plan, &Within<'_>),
    (new, after): (&Plan, &Within<'_>),
) {
    one(changes, Kind::Text, &sections(old, before, Which::Plan), &sections(new, after, Which::Plan));
    // What the committee comments on is its own year.
    if !changes.years.are_other() {
        one(changes, Kind::Analysis, &sections(old, before, Which::Analysis), &sections(new, after, Which::Analysis));
    }
}

fn one(changes: &mut Changes<'_>, kind: Kind, old: &[Section], new: &[Section]) {
    let pairs = Pairs::by(old, new, likeness);
    for gone in &pairs.removed {
        changes.push(kind, &gone.id, &gone.title, What::Removed(gone.whole()));
    }
    for come in &pairs.added {
        changes.push(kind, &come.id, &come.title, What::Added(come.whole()));
    }
    for (old, new) in pairs.both {
        section(changes, kind, old, new);
    }
}

/// How near two sections without an id are: by their headings, or by the words that they share.
fn likeness(old: &Section, new: &Section) -> usize {
    if old.id.is_empty() && new.id.is_empty() {
        nearness(&old.title, &new.title).max(words::shared(&old.says, &new.says))
    } else {
        0
    }
}

fn section(changes: &mut Changes<'_>, kind: Kind, old: &Section, new: &Section) {
    let years = changes.years;
    // The title of a goal is told of where the goal is.
    let is_own = old.has_words || new.has_words;
    if is_own && !years.same_text(&old.title, &new.title) {
        changes.push(kind, &new.id, &new.title, What::Reworded(old.title.clone(), new.title.clone()));
    }
    let says = if years.are_other() { moved(&old.says, &new.says, years) } else { old.says.clone() };
    if !words::same(&says, &new.says) {
        changes.push(kind, &new.id, &new.title, What::Words(words::edits(&says, &new.says)));
    }
}

/// The old text with its years moved along, where that is how the new one says it.
fn moved(old: &str, new: &str, years: Years) -> String {
    let has: std::collections::BTreeSet<&str> = new.split_whitespace().collect();
    let words = old.split_inclusive(char::is_whitespace).map(|word| {
        let moved = years.word(word);
        if !has.contains(word.trim_end()) && has.contains(moved.trim_end()) { moved } else { word.to_owned() }
    });
    words.collect()
}

fn sections(plan: &Plan, within: &Within<'_>, which: Which) -> Vec<Section> {
    let text = plan.texts.iter().find(|text| text.which == which);
    let comments = match which {
        Which::Plan => &plan.narrative,
        Which::Analysis => &plan.comments,
    };
    let heading = |id: &str| text.and_then(|text| heading(text, id));
    let about = comments.iter().map(|comment| {
        let id = comment.about.value.as_str();
        Section {
            id: here(plan, within, id),
            has_words: heading(id).is_some(),
            title: heading(id).unwrap_or_else(|| title(plan, id)),
            says: without_notes(&comment.markdown),
        }
    });
    let other = text.into_iter().flat_map(|text| &text.passages).map(|passage| Section {
        id: String::new(),
        title: passage.title.clone().unwrap_or_default(),
        has_words: true,
        says: without_notes(&passage.markdown),
    });
    about.chain(other).collect()
}

/// A text without what is only for those who write it, between `<!--` and `-->`.
fn without_notes(markdown: &str) -> String {
    let mut text = String::new();
    let mut left = markdown;
    while let Some((before, rest)) = left.split_once("<!--") {
        text.push_str(before);
        left = rest.split_once("-->").map_or("", |(_, after)| after);
    }
    text + left
}

/// The id of a goal or an indicator as the new version has it.
fn here(plan: &Plan, within: &Within<'_>, id: &str) -> String {
    let is_goal = plan.goals.iter().any(|goal| goal.id.value.as_str() == id);
    within.id(if is_goal { Kind::Goal } else { Kind::Indicator }, id)
}

fn heading(text: &Text, id: &str) -> Option<String> {
    let about = |heading: &&crate::model::text::Heading| heading.id.as_ref().is_some_and(|it| it.value.as_str() == id);
    let words = text.headings.iter().find(about).map(|heading| heading.words.value.trim().to_owned());
    words.filter(|words| !words.is_empty())
}

/// What a goal or an indicator is called.
fn title(plan: &Plan, id: &str) -> String {
    let goal = plan.goals.iter().find(|goal| goal.id.value.as_str() == id).map(|goal| &goal.title);
    let indicator = || plan.measured().find(|of| of.id.value.as_str() == id).map(|of| &of.title.value);
    goal.or_else(indicator).map_or_else(|| id.to_owned(), Clone::clone)
}
