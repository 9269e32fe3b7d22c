//! `plan matrix`: the plan on a page.

use super::read::{published, to_judge};
use super::{Environment, Exit, Failure, output};
use crate::cli::{Judging, Request};
use crate::language::Words;
use crate::render::matrix;
use crate::report::Matrix;

pub(super) fn matrix(
    environment: &Environment,
    request: &Request,
    words: &Words,
    judging: &Judging,
    markdown: bool,
) -> Result<Exit, Failure> {
    let run = to_judge(environment, words, &judging.path)?;
    let styled = request.output.is_none() && environment.colours(request.colour);
    let mut pages: Vec<String> = Vec::new();
    for asked in &run.asked {
        let published = published(request.language, &asked.organisation);
        for plan in asked.plans() {
            let page = Matrix::new(&asked.organisation, plan);
            pages.push(if markdown {
                matrix::markdown(&published, &page)
            } else {
                matrix::text(&published, &page, environment.width, styled)
            });
        }
    }
    output::write(environment, request, words, &pages.join("\n\n"))
}
