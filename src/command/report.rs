//! `plan report`: the annual report (verksamhetsberättelse).

use super::read::{only, published, to_judge};
use super::{Environment, Exit, Failure, output};
use crate::cli::{Judging, ReportFormat, Request};
use crate::judge::{Judge, PlanJudgement};
use crate::language::Words;
use crate::render::document::Meta;
use crate::render::{report_markdown, word};
use crate::report::AnnualReport;

pub(super) fn report(
    environment: &Environment,
    request: &Request,
    words: &Words,
    judging: &Judging,
    format: ReportFormat,
) -> Result<Exit, Failure> {
    let run = to_judge(environment, words, &judging.path)?;
    let asked = only(&run, &judging.path)?;
    let judge = Judge::new(&asked.organisation, judging.as_of);
    let judged: Vec<PlanJudgement<'_>> = asked.plans().into_iter().map(|plan| judge.plan(plan)).collect();
    let report = AnnualReport::new(&asked.organisation, &judge, &judged);
    let published = published(request.language, &asked.organisation);
    let text = report_markdown::annual(&published, &report);
    match format {
        ReportFormat::Markdown => output::write(environment, request, words, &text),
        ReportFormat::Docx => {
            let meta = Meta {
                language: published.language(),
                title: report_markdown::title(&published, &report),
                organisation: asked.organisation.name.clone(),
                generator: env!("CARGO_PKG_NAME").to_owned(),
            };
            let document = word::document(&text, &meta, &|_| None);
            output::write_bytes(environment, request, words, &document)
        }
    }
}
