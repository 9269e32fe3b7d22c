//! `plan report`: the annual report (verksamhetsberättelse).

use super::read::{only, published, to_judge};
use super::{Environment, Exit, Failure, output};
use crate::cli::{Judging, Request};
use crate::judge::{Judge, PlanJudgement};
use crate::language::Words;
use crate::render::report_markdown;
use crate::report::AnnualReport;

pub(super) fn report(
    environment: &Environment,
    request: &Request,
    words: &Words,
    judging: &Judging,
) -> Result<Exit, Failure> {
    let run = to_judge(environment, words, &judging.path)?;
    let asked = only(&run, &judging.path)?;
    let judge = Judge::new(&asked.organisation, judging.as_of);
    let judged: Vec<PlanJudgement<'_>> = asked.plans().into_iter().map(|plan| judge.plan(plan)).collect();
    let report = AnnualReport::new(&asked.organisation, &judge, &judged);
    let text = report_markdown::annual(&published(request.language, &asked.organisation), &report);
    output::write(environment, request, words, &text)
}
