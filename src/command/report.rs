//! `plan report`: the annual report (verksamhetsberättelse).

use super::read::{only, published, to_judge};
use super::{Environment, Exit, Failure, output};
use crate::cli::{Judging, ReportFormat, Request};
use crate::judge::{Judge, PlanJudgement};
use crate::language::Words;
use crate::render::document::Meta;
use crate::render::report_markdown::{self, Charts};
use crate::render::{chart, html};
use crate::report::{AnnualReport, chart as charts};

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
    let text = match format {
        ReportFormat::Markdown => report_markdown::annual(&published, &report, Charts::None),
        ReportFormat::Html => {
            let chart = |name: &str| {
                let chart = charts::named(&asked.organisation, &judge, &report, name)?;
                Some(chart::svg(&published, &chart))
            };
            let meta = Meta {
                language: published.language(),
                title: report_markdown::title(&published, &report),
                organisation: asked.organisation.name.clone(),
                generator: concat!("plan ", env!("CARGO_PKG_VERSION")).to_owned(),
            };
            html::page(&report_markdown::annual(&published, &report, Charts::Blocks), &meta, &chart)
        }
    };
    output::write(environment, request, words, &text)
}
