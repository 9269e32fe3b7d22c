//! `plan diff`: what differs between two versions of plans.

use std::path::Path;

use super::read::{only, published, to_judge};
use super::{Environment, Exit, Failure, output};
use crate::cli::Request;
use crate::diff::{organisations, versions};
use crate::language::Words;
use crate::render::diff;

pub(super) fn diff(
    environment: &Environment,
    request: &Request,
    words: &Words,
    (old, new): (&Path, &Path),
) -> Result<Exit, Failure> {
    let (before, after) = (to_judge(environment, words, old)?, to_judge(environment, words, new)?);
    let (before, after) = (only(&before, old)?, only(&after, new)?);
    let published = published(request.language, &after.organisation);
    // Two plans are two versions of the same plan, whatever their folders are called; else plan by plan.
    let changes = match (before.plan(), after.plan()) {
        (Some(before), Some(after)) => versions(before, after),
        _ => organisations(&before.organisation, &after.organisation),
    };
    output::write(environment, request, words, &diff::text(&published, &changes))
}
