//! `plan new plan … --from`: next year's plan from this year's.

use std::path::Path;

use super::super::read::{Asked, Run, only, to_judge};
use super::super::{Environment, Exit, Failure};
use super::committee::Owner;
use super::files::Files;
use super::line::Line;
use super::plan::{plain, refuse};
use crate::cli::NewPlan;
use crate::draft;
use crate::finding::Severity;
use crate::format::File;
use crate::judge::Judge;
use crate::language::{Language, Words};
use crate::layout::as_before;
use crate::message::{Arg, Message};
use crate::model::id::Id;
use crate::model::organisation::Organisation;
use crate::model::period::Period;
use crate::model::plan::Plan;
use crate::model::text::Which;
use crate::read::nearest::nearest;
use crate::read::{folder, period};
use crate::renew::{self, Renewed, Task};

/// So many titles of activities are told.
const MOST_TITLES: usize = 5;

/// Whose the new plan is, what it is for, and what it goes on from.
pub(super) struct Next<'n> {
    pub(super) owner: &'n Owner,
    pub(super) period: Period,
    pub(super) from: &'n str,
}

pub(super) fn next(
    environment: &Environment,
    words: &Words,
    known: &NewPlan,
    asked: &Asked,
    next: &Next<'_>,
) -> Result<Exit, Failure> {
    let old = old(&asked.organisation, next)?.id.clone();
    // What is judged must be right: the old plan, the measurements and the organisation, but no other plan.
    let path = asked.place.root.join(old.as_str());
    let run = to_judge(environment, words, &path)?;
    let asked = only(&run, &path)?;
    let organisation = &asked.organisation;
    let Some(old) = organisation.plan(&old) else {
        return Err(Failure::said(unknown(organisation, next.from)));
    };
    if next.period.first() <= old.period.value.last() {
        let why = Message::new("renew-not-later").with("period", next.period).with("old", old.id.as_str());
        return Err(Failure::said(why.with("last", old.period.value.last())));
    }
    let id = folder_of(old, next);
    refuse(asked, &id)?;
    let published = Words::new(Language::from_code(&organisation.language).unwrap_or(Language::Swedish));
    let judge = Judge::new(organisation, Some(old.period.value.last()));
    let judged = judge.plan(old);
    let task = Task {
        words: &published,
        organisation,
        judged: &judged,
        committee: &next.owner.id,
        period: next.period,
        title: known.title.as_deref(),
    };
    let source = run.sources.file(old.at.file);
    let renewed = source.and_then(|source| renew::plan(&source.text, &task));
    let renewed = renewed
        .ok_or_else(|| Failure::said(Message::new("renew-unreadable").with("path", run.sources.shown(old.at.file))))?;
    let mut files = Files::default();
    let before = source.map(|source| source.text.as_str()).unwrap_or_default();
    files.add(format!("{id}/{}", folder::PLAN), as_before(File::Plan, before, renewed.text.clone()));
    if let Some(text) = narrative(&run, old) {
        files.add(format!("{id}/{}", folder::NARRATIVE), renew::narrative(text, &task));
    }
    let root = &asked.place.root;
    files.write(root)?;
    let new = root.join(&id);
    let mut said = told(root, &files, old, &renewed);
    said.push(checked(environment, &new)?);
    let text: String = said.iter().map(|message| words.say(message) + "\n").collect();
    environment.print(&text);
    Ok(Exit::Done)
}

/// The plan that is gone on from: by its id, or the committee's for a period.
fn old<'o>(organisation: &'o Organisation, next: &Next<'_>) -> Result<&'o Plan, Failure> {
    let named = next.from.trim_matches('/');
    if let Some(plan) = organisation.plan(&Id::new(named)) {
        return Ok(plan);
    }
    let plans = organisation.plans.iter().filter(|plan| plan.committee.value.as_str() == next.owner.id);
    let period = period::read(named);
    let found: Vec<&Plan> = plans.filter(|plan| Some(plan.period.value) == period).collect();
    match found.as_slice() {
        [plan] => Ok(plan),
        [] => Err(Failure::said(unknown(organisation, next.from))),
        several => {
            let plans: Arg = several.iter().map(|plan| plan.id.as_str()).collect();
            Err(Failure::said(Message::new("renew-several").with("from", next.from).with("plans", plans)))
        }
    }
}

fn unknown(organisation: &Organisation, from: &str) -> Message {
    let ids = || organisation.plans.iter().map(|plan| plan.id.as_str());
    let help = match nearest(from, ids()) {
        Some(nearest) => Message::new("help-known-nearest").with("nearest", nearest),
        None => Message::new("renew-known").with("plans", ids().collect::<Arg>()),
    };
    let what = Message::new("renew-unknown").with("from", from);
    Message::new("two-sentences").with("first", what).with("second", help)
}

/// The new plan's folder: beside the old one where that is named by its period, else as is usual.
fn folder_of(old: &Plan, next: &Next<'_>) -> String {
    let new = draft::file_name(next.period);
    let is_own = old.committee.value.as_str() == next.owner.id;
    match old.id.as_str().rsplit_once('/') {
        Some((above, last)) if is_own && last == draft::file_name(old.period.value) => format!("{above}/{new}"),
        _ => format!("{}/{new}", next.owner.id),
    }
}

fn narrative<'r>(run: &'r Run, old: &Plan) -> Option<&'r str> {
    let text = old.texts.iter().find(|text| text.which == Which::Plan)?;
    run.sources.file(text.at.file).map(|file| file.text.as_str())
}

/// A list of titles, in quotation marks; of many only the first.
fn titles(titles: &[String]) -> Arg {
    let more = titles.len().saturating_sub(MOST_TITLES);
    let shown = titles.iter().take(MOST_TITLES).map(|title| Message::new("quoted").with("text", title.as_str()).into());
    let more = (more > 0).then(|| Message::new("renew-more-titles").with("count", more).into());
    Arg::List(shown.chain(more).collect())
}

fn told(root: &Path, files: &Files, old: &Plan, renewed: &Renewed) -> Vec<Message> {
    let mut said = vec![Message::new("renew-made").with("old", old.id.as_str())];
    for path in files.paths() {
        said.push(Message::new("new-made-file").with("path", plain(&root.join(path))));
    }
    said.push(
        Message::new("renew-carried")
            .with("goals", renewed.goals)
            .with("indicators", renewed.indicators)
            .with("commitments", renewed.commitments)
            .with("budget", renewed.budget),
    );
    if renewed.met + renewed.not_met > 0 {
        said.push(Message::new("renew-targets").with("met", renewed.met).with("not-met", renewed.not_met));
    }
    if !renewed.moved.is_empty() {
        let count = renewed.moved.len();
        said.push(Message::new("renew-activities-moved").with("count", count).with("titles", titles(&renewed.moved)));
    }
    if !renewed.closed.is_empty() {
        let count = renewed.closed.len();
        said.push(Message::new("renew-activities-closed").with("count", count).with("titles", titles(&renewed.closed)));
    }
    let mut left: Vec<Arg> = Vec::new();
    if renewed.revisions > 0 {
        left.push(Message::new("renew-left-revisions").with("count", renewed.revisions).into());
    }
    let beside = |which| old.texts.iter().any(|text| text.which == which);
    if beside(Which::Plan) {
        left.push(Message::new("renew-left-words").into());
    }
    if beside(Which::Analysis) {
        left.push(folder::ANALYSIS.into());
    }
    if !old.assessments.is_empty() {
        left.push(folder::FOLLOWUP.into());
    }
    if !left.is_empty() {
        said.push(Message::new("renew-left").with("what", Arg::List(left)));
    }
    said.push(Message::new("renew-next").with("count", renewed.looks));
    said
}

/// What the check says of the new plan.
fn checked(environment: &Environment, new: &Path) -> Result<Message, Failure> {
    let mut run = Run::new(environment.today, Vec::new());
    run.read(new)?;
    let command = Line::new("plan check").word(&plain(new)).finish();
    let (errors, warnings) = (run.count(Severity::Error), run.count(Severity::Warning));
    Ok(Message::new("renew-checked").with("errors", errors).with("warnings", warnings).with("command", command))
}
