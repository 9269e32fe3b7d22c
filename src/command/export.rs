//! `plan export`: tables for other programs.

use super::read::{only, published, to_judge};
use super::{Environment, Exit, Failure, output};
use crate::cli::{ExportFormat, Exporting, Request};
use crate::judge::{Judge, PlanJudgement};
use crate::language::Words;
use crate::message::Message;
use crate::render::export::{JSON_MARK, csv, is_own_csv, is_own_workbook, json, workbook};
use crate::report::export::{Material, Sheet, Table, sheet};

pub(super) fn export(
    environment: &Environment,
    request: &Request,
    words: &Words,
    exporting: &Exporting,
) -> Result<Exit, Failure> {
    if exporting.format == ExportFormat::Xlsx && request.output.is_none() && environment.terminal {
        return Err(Failure::said(Message::new("failure-binary")));
    }
    let judging = &exporting.judging;
    let run = to_judge(environment, words, &judging.path)?;
    let asked = only(&run, &judging.path)?;
    let judge = Judge::new(&asked.organisation, judging.as_of);
    let plans: Vec<PlanJudgement<'_>> = asked.plans().into_iter().map(|plan| judge.plan(plan)).collect();
    let organisation = &asked.organisation;
    let material = Material { organisation, judge: &judge, plans: &plans, sources: &run.sources };
    let wanted = |table: &Table| exporting.sheet.as_deref().is_none_or(|name| name == table.name());
    let sheets: Vec<Sheet> = Table::ALL.into_iter().filter(wanted).map(|table| sheet(material, table)).collect();
    let published = published(request.language, organisation);
    match exporting.format {
        ExportFormat::Csv => {
            let text: String = sheets.iter().map(|sheet| csv(&published, sheet)).collect();
            output::write_own(environment, request, words, &text, &|there| is_own_csv(there, &text))
        }
        ExportFormat::Json => {
            let text = json(&published, &sheets);
            let is_own = |there: &[u8]| there.starts_with(JSON_MARK.as_bytes());
            output::write_own(environment, request, words, &text, &is_own)
        }
        ExportFormat::Xlsx => {
            let title =
                published.say(&Message::new("export-title-of").with("organisation", organisation.name.as_str()));
            let bytes = workbook(&published, &title, &sheets)
                .map_err(|why| Failure::said(Message::new("failure-workbook").with("why", why.to_string())))?;
            output::write_bytes(environment, request, words, &bytes, &is_own_workbook)
        }
    }
}
