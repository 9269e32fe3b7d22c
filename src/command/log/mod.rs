//! `plan log ID`: when something of a plan changed, from what to what, in which commit.

mod compare;
mod plans;
mod walk;

use std::path::Path;

use super::read::published;
use super::version::said;
use super::{Environment, Exit, Failure, output};
use crate::cli::{Logging, Request};
use crate::language::Words;
use crate::message::{Arg, Message};
use crate::read::git::Repository;
use crate::render::diagnostics::Style;
use crate::render::log;
use walk::Walk;

pub(super) fn log(
    environment: &Environment,
    request: &Request,
    words: &Words,
    logging: &Logging,
) -> Result<Exit, Failure> {
    let path: &Path = &logging.path;
    let repository = Repository::at(path).map_err(|fault| said(&fault, path))?;
    let within = repository.within(path).unwrap_or_default();
    let head = repository.commit("HEAD").map_err(|fault| said(&fault, path))?;
    let roots =
        repository.tree(&head).and_then(|tree| tree.organisations(&within)).map_err(|fault| said(&fault, path))?;
    if roots.len() > 1 {
        let message = Message::new("failure-several").with("path", path.to_string_lossy().into_owned());
        return Err(Failure::said(message.with("places", roots.into_iter().collect::<Arg>())));
    }
    let root = roots.first().map_or("", String::as_str);
    let below = within.strip_prefix(root).unwrap_or_default().trim_matches('/');
    let mut walk = Walk::new(&repository, head, (root, below), &logging.id);
    walk.now(path);
    let history = walk.all().map_err(|fault| said(&fault, path))?;
    let Some(organisation) = history.organisation else {
        let path = path.to_string_lossy().into_owned();
        return Err(Failure::said(Message::new("failure-no-organisation").with("path", path)));
    };
    let published = published(request.language, &organisation);
    if history.steps.is_empty() {
        let near = history.near.map_or_else(
            || Message::new("failure-log-none"),
            |near| Message::new("failure-log-near").with("near", near),
        );
        return Err(Failure::said(near.with("id", logging.id.as_str())));
    }
    if let Some(commit) = history.cut_at {
        environment.complain(&words.say(&Message::new("log-shallow").with("commit", commit)));
    }
    if history.unread > 0 {
        environment.complain(&words.say(&Message::new("log-unread").with("count", history.unread)));
    }
    let colour = request.output.is_none() && environment.colours(request.colour);
    let style = Style { colour, width: environment.width };
    let text = if logging.json {
        log::json(&published, &logging.id, &history.steps)
    } else {
        log::text(&published, &history.steps, style)
    };
    output::write(environment, request, words, &text)
}
