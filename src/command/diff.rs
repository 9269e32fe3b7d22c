//! `plan diff`: what differs between two versions of plans.

use chrono::NaiveDate;

use super::read::{Asked, published};
use super::version::{Found, Pair, Version, pairs, read, sides};
use super::{Environment, Exit, Failure, output};
use crate::cli::{DiffFormat, Diffing, MOST, Request};
use crate::diff::{Change, organisations, versions};
use crate::language::{Language, Words};
use crate::message::Message;
use crate::model::id::Id;
use crate::model::organisation::Organisation;
use crate::model::plan::Plan;
use crate::render::diagnostics::{self, Style};
use crate::render::diff::{self, Compared, Part};

pub(super) fn diff(
    environment: &Environment,
    request: &Request,
    words: &Words,
    diffing: &Diffing,
) -> Result<Exit, Failure> {
    let (old, new) = sides(&diffing.versions)?;
    let mut new = read(new, None)?;
    let mut old = read(old, Some(&new))?;
    if new.found.is_empty() {
        new = read(new.side, Some(&old))?;
    }
    if old.found.is_empty() && new.found.is_empty() {
        let message = Message::new("failure-diff-nothing").with("old", old.side.name()).with("new", new.side.name());
        return Err(Failure::said(message));
    }
    let pairs = pairs(&mut old, &mut new);
    let language = pairs.iter().find_map(|pair| pair.new.as_ref().or(pair.old.as_ref()));
    let published = match language {
        Some(found) => published(request.language, &found.asked.organisation),
        None => Words::new(request.language.unwrap_or(Language::Swedish)),
    };
    complain(environment, words, &pairs, (&old, &new));
    let (old, new) = (old.side.version(), new.side.version());
    let parts = pairs.iter().map(|pair| part(pair, diffing.as_of, pairs.len() > 1)).collect();
    let compared = Compared { old, new, parts };
    let colour = request.output.is_none() && environment.colours(request.colour);
    let style = Style { colour, width: environment.width };
    let text = match diffing.format {
        DiffFormat::Text => diff::text(&published, &compared, style),
        DiffFormat::Stat => diff::stat(&published, &compared, style),
        DiffFormat::Markdown => diff::markdown(&published, &compared),
        DiffFormat::Json => diff::json(&published, &compared),
    };
    let exit = output::write(environment, request, words, &text)?;
    Ok(match exit {
        Exit::Done if compared.unread().next().is_some() => Exit::Failed,
        Exit::Done if diffing.exit_code && !compared.is_same() => Exit::Faults,
        exit => exit,
    })
}

fn part(pair: &Pair, as_of: Option<NaiveDate>, is_one_of_several: bool) -> Part {
    let name = || Some(pair.new.as_ref().or(pair.old.as_ref())?.asked.organisation.name.clone());
    Part {
        name: is_one_of_several.then(name).flatten(),
        changes: changes(pair, as_of),
        titles: titles(pair),
        unread: pair.unread.list(),
    }
}

/// What the plans of both versions are called; where they have new names, by those.
fn titles(pair: &Pair) -> Vec<(Id, String)> {
    let of = |found: &Found| -> Vec<(Id, String)> {
        let organisation = &found.asked.organisation;
        let title = |plan: &Plan| match organisation.committee(&plan.committee.value) {
            Some(committee) => format!("{} – {}", committee.name, plan.title),
            None => plan.title.clone(),
        };
        organisation.plans.iter().map(|plan| (plan.id.clone(), title(plan))).collect()
    };
    pair.new.iter().chain(&pair.old).flat_map(of).collect()
}

/// What differs in an organisation, as far as it was asked for. Two plans are two versions of the same plan, whatever their
/// folders are called.
fn changes(pair: &Pair, as_of: Option<NaiveDate>) -> Vec<Change> {
    let all = |old: &Organisation, new: &Organisation| organisations(old, new, as_of);
    match (&pair.old, &pair.new) {
        (Some(old), Some(new)) => {
            let (before, after) = (&old.asked.organisation, &new.asked.organisation);
            if let (Some(old), Some(new)) = (old.asked.plan(), new.asked.plan()) {
                return versions((before, old), (after, new), as_of);
            }
            let is_asked = |change: &Change| [&old.asked, &new.asked].iter().any(|side| concerns(side, change));
            all(before, after).into_iter().filter(is_asked).collect()
        }
        (Some(old), None) => all(&old.asked.organisation, &without_plans(&old.asked.organisation)),
        (None, Some(new)) => all(&without_plans(&new.asked.organisation), &new.asked.organisation),
        (None, None) => Vec::new(),
    }
}

/// What belongs to no plan is told only of a whole organisation.
fn concerns(side: &Asked, change: &Change) -> bool {
    let plans = change.plan.iter().chain(&change.also);
    side.place.within.is_empty() || plans.into_iter().any(|plan| side.concerns(plan))
}

fn without_plans(organisation: &Organisation) -> Organisation {
    Organisation { plans: Vec::new(), measurements: Vec::new(), ..organisation.clone() }
}

/// Shows what could not be read.
fn complain(environment: &Environment, words: &Words, pairs: &[Pair], (old, new): (&Version, &Version)) {
    for pair in pairs {
        for (sources, faults) in pair.faults(old, new) {
            let style = Style { colour: false, width: environment.width };
            if !faults.is_empty() {
                environment.complain(&diagnostics::text(
                    &diagnostics::limit(faults, Some(MOST)),
                    sources,
                    words,
                    style,
                ));
            }
        }
    }
}
