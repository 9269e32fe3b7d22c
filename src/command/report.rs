//! `plan report`: the annual report (verksamhetsberättelse), the interim report, or the plan to be adopted.

use chrono::Datelike;

use super::read::{Asked, only, published, to_judge};
use super::{Environment, Exit, Failure, looks, output};
use crate::cli::{ReportFormat, ReportKind, Reporting, Request};
use crate::judge::{Judge, PlanJudgement};
use crate::language::Words;
use crate::message::{Arg, Message};
use crate::read::folder;
use crate::read::nearest::nearest;
use crate::render::document::Meta;
use crate::render::report_markdown::{self, Charts, Fault, Template};
use crate::render::{chart, html, word};
use crate::report::{self, AnnualReport, Kind, UnitNames, chart as charts};

pub(super) fn report(
    environment: &Environment,
    request: &Request,
    words: &Words,
    reporting: &Reporting,
) -> Result<Exit, Failure> {
    let run = to_judge(environment, words, &reporting.judging.path)?;
    let asked = only(&run, &reporting.judging.path)?;
    let own = templates(asked)?;
    let looks = looks::looks(&asked.place.root, &asked.organisation)?;
    let kind = match reporting.kind {
        ReportKind::Annual => Kind::Annual,
        ReportKind::Interim => Kind::Interim,
        ReportKind::Plan => Kind::Plan,
    };
    let as_of = match (kind, reporting.judging.as_of) {
        (Kind::Interim, None) => Some(newest_part(asked)?),
        (_, given) => given,
    };
    let judge = Judge::new(&asked.organisation, as_of);
    let plan = |plan| match kind {
        // A plan is read as on the day before it begins.
        Kind::Plan => judge.plan_at(plan, report::before(plan, as_of)),
        _ => judge.plan(plan),
    };
    let mut plans: Vec<PlanJudgement<'_>> = asked.plans().into_iter().map(plan).collect();
    if let Some(goal) = &reporting.goal {
        report::only_goal(&mut plans, goal);
        if plans.is_empty() {
            return Err(Failure::said(Message::new("failure-no-goal").with("id", goal.as_str())));
        }
    }
    let report = AnnualReport::new(kind, &asked.organisation, &judge, &plans);
    let report = match &reporting.unit {
        Some(name) => report.on_unit(&judge, &unit(words, asked, name, kind)?),
        None => report,
    };
    let language = published(request.language, &asked.organisation);
    let chart = |name: &str| Some(chart::svg(&language, &charts::named(&asked.organisation, &judge, &report, name)?));
    let blocks = reporting.charts || reporting.format != ReportFormat::Markdown;
    let blocks = if blocks { Charts::Blocks } else { Charts::None };
    let text = report_markdown::annual(&language, &run.sources, &report, blocks, &own)
        .map_err(|Fault(message)| Failure::said(message))?;
    let meta = Meta {
        language: language.language(),
        title: report_markdown::title(&language, &report),
        organisation: asked.organisation.name.clone(),
        generator: concat!("plan ", env!("CARGO_PKG_VERSION")).to_owned(),
        looks,
    };
    match reporting.format {
        ReportFormat::Markdown => output::write(environment, request, words, &text),
        ReportFormat::Html => output::write(environment, request, words, &html::page(&text, &meta, &chart)),
        ReportFormat::Docx => {
            let document = word::document(&text, &meta, &chart);
            output::write_bytes(environment, request, words, &document, &word::is_own)
        }
    }
}

/// The unit of a name; one that is not there comes with those that are.
fn unit<'a>(words: &Words, asked: &'a Asked, name: &str, kind: Kind) -> Result<UnitNames<'a>, Failure> {
    if kind == Kind::Plan {
        return Err(Failure::said(Message::new("failure-unit-of-plan")));
    }
    let known = report::known_units(&asked.organisation, &asked.plans());
    report::find_unit(&known, name).ok_or_else(|| Failure::said(no_unit(words, &known, name)))
}

/// So many units are named.
const NAMED: usize = 20;

fn no_unit(words: &Words, known: &[UnitNames<'_>], name: &str) -> Message {
    let mut names: Vec<&str> = known.iter().map(|unit| unit.name).collect();
    if names.is_empty() {
        return Message::new("failure-no-units").with("name", name);
    }
    names.sort_by(|one, other| words.compare(one, other));
    let near = nearest(name, names.iter().copied());
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    let names: Arg = names.into_iter().collect();
    let message = match near {
        Some(near) => Message::new("failure-no-unit-near").with("near", near),
        None => Message::new("failure-no-unit"),
    };
    message.with("name", name).with("names", names).with("more", more)
}

/// The templates that the organisation has of its own.
fn templates(asked: &Asked) -> Result<Vec<Template>, Failure> {
    let read = folder::templates(&asked.place.root).map_err(|(path, why)| {
        Failure::said(Message::new("failure-template-read").with("path", path).with("why", why.to_string()))
    })?;
    Ok(read.into_iter().map(|file| Template { name: file.name, shown: file.shown, text: file.text }).collect())
}

/// The end of the newest part of the year that anything is known of.
fn newest_part(asked: &Asked) -> Result<chrono::NaiveDate, Failure> {
    let plans = asked.plans();
    let year = plans.first().map_or(0, |plan| plan.period.value.first().year());
    let none = || Failure::said(Message::new("failure-no-part").with("year", year.to_string()));
    report::newest_part(&asked.organisation, &plans).ok_or_else(none)
}
