//! `plan status`: how the goals stand.

use super::read::{published, to_judge};
use super::{Environment, Exit, Failure, output};
use crate::cli::{Judging, Request};
use crate::judge::{Judge, PlanJudgement};
use crate::language::Words;
use crate::render::{status_json, status_markdown, status_table};

pub(super) fn status(
    environment: &Environment,
    request: &Request,
    words: &Words,
    judging: &Judging,
) -> Result<Exit, Failure> {
    let run = to_judge(environment, words, &judging.path)?;
    let courts: Vec<_> =
        run.asked.iter().map(|asked| (asked, Judge::new(&asked.organisation, judging.as_of))).collect();
    let styled = request.output.is_none() && environment.colours(request.colour);
    let mut tables = Vec::new();
    let mut all: Vec<PlanJudgement<'_>> = Vec::new();
    for (asked, judge) in &courts {
        let published = published(request.language, &asked.organisation);
        for plan in asked.plans() {
            let judged = judge.plan(plan);
            let organisation = &asked.organisation;
            if judging.markdown {
                tables.push(status_markdown::plan(&published, organisation, &judged));
            } else if !judging.json {
                tables.push(status_table::plan(&published, organisation, judge, &judged, environment.width, styled));
            }
            all.push(judged);
        }
    }
    let text = match run.asked.first() {
        Some(first) if judging.json => {
            status_json::status(&published(request.language, &first.organisation), &run.sources, &all)
        }
        _ if judging.markdown => tables.join("\n"),
        _ => tables.join("\n\n"),
    };
    output::write(environment, request, words, &text)
}
