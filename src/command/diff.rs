//! `plan diff`: what differs between two versions of plans.

use chrono::NaiveDate;

use super::read::{Asked, published};
use super::version::{Pair, Version, pairs, read, sides};
use super::{Environment, Exit, Failure, output};
use crate::cli::{Diffing, MOST, Request};
use crate::diff::{Change, grouped, organisations, versions};
use crate::language::{Language, Words};
use crate::message::Message;
use crate::model::organisation::Organisation;
use crate::render::diagnostics::{self, Style};
use crate::render::diff;

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
    let changes: Vec<Change> = pairs.iter().flat_map(|pair| changes(pair, diffing.as_of)).collect();
    let language = pairs.iter().find_map(|pair| pair.new.as_ref().or(pair.old.as_ref()));
    let published = match language {
        Some(found) => published(request.language, &found.asked.organisation),
        None => Words::new(request.language.unwrap_or(Language::Swedish)),
    };
    let is_whole = complain(environment, words, &pairs, (&old, &new));
    let exit = output::write(environment, request, words, &diff::text(&published, &grouped(&changes)))?;
    Ok(match exit {
        Exit::Done if !is_whole => Exit::Failed,
        Exit::Done if diffing.exit_code && !changes.is_empty() => Exit::Faults,
        exit => exit,
    })
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

/// Shows what could not be read, and says what was left out for it. Whether nothing was.
fn complain(environment: &Environment, words: &Words, pairs: &[Pair], (old, new): (&Version, &Version)) -> bool {
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
    !pairs.iter().any(|pair| pair.unread.any())
}
