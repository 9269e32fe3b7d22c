//! `plan diff`: what differs between two versions of plans.

use super::read::published;
use super::version::{Pair, Version, pairs, read, sides};
use super::{Environment, Exit, Failure, output};
use crate::cli::{Diffing, MOST, Request};
use crate::diff::{Change, organisations, versions};
use crate::language::{Language, Words};
use crate::message::Message;
use crate::model::id::Id;
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
    let changes: Vec<Change> = pairs.iter().flat_map(changes).collect();
    let language = pairs.iter().find_map(|pair| pair.new.as_ref().or(pair.old.as_ref()));
    let published = match language {
        Some(found) => published(request.language, &found.asked.organisation),
        None => Words::new(request.language.unwrap_or(Language::Swedish)),
    };
    let is_whole = complain(environment, words, &pairs, (&old, &new));
    let exit = output::write(environment, request, words, &diff::text(&published, &changes))?;
    Ok(match exit {
        Exit::Done if !is_whole => Exit::Failed,
        Exit::Done if diffing.exit_code && !changes.is_empty() => Exit::Faults,
        exit => exit,
    })
}

/// What differs in an organisation, as far as it was asked for. Two plans are two versions of the same plan, whatever their
/// folders are called.
fn changes(pair: &Pair) -> Vec<Change> {
    match (&pair.old, &pair.new) {
        (Some(old), Some(new)) => {
            if let (Some(before), Some(after)) = (old.asked.plan(), new.asked.plan()) {
                return versions(before, after);
            }
            let all = organisations(&old.asked.organisation, &new.asked.organisation);
            let asked = |id: &Id| [&old.asked, &new.asked].iter().any(|side| side.concerns(id));
            all.into_iter().filter(|change| asked(&change.plan)).collect()
        }
        (Some(old), None) => organisations(&old.asked.organisation, &without_plans(&old.asked.organisation)),
        (None, Some(new)) => organisations(&without_plans(&new.asked.organisation), &new.asked.organisation),
        (None, None) => Vec::new(),
    }
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
