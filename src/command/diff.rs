//! `plan diff`: what differs between two versions of plans.

use std::path::Path;

use super::read::{only, published, to_judge};
use super::{Environment, Exit, Failure, output};
use crate::cli::Request;
use crate::diff::{grouped, organisations, versions};
use crate::language::Words;
use crate::render::diff;

pub(super) fn diff(
    environment: &Environment,
    request: &Request,
    words: &Words,
    (old, new): (&Path, &Path),
) -> Result<Exit, Failure> {
    let (before, after) = (to_judge(environment, words, old)?, to_judge(environment, words, new)?);
    let (old, new) = (only(&before, old)?, only(&after, new)?);
    let published = published(request.language, &new.organisation);
    // Two plans are two versions of the same plan, whatever their folders are called; else plan by plan.
    let changes = match (old.plan(), new.plan()) {
        (Some(before), Some(after)) => versions((&old.organisation, before), (&new.organisation, after), None),
        _ => organisations(&old.organisation, &new.organisation, None),
    };
    output::write(environment, request, words, &diff::text(&published, &grouped(&changes)))
}
