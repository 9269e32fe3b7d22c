//! `plan check`: every fault at once.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::read::Run;
use super::{Environment, Exit, Failure, output};
use crate::cli::{CheckFormat, Request};
use crate::finding::Severity;
use crate::language::Words;
use crate::message::Message;
use crate::read::folder::Overlay;
use crate::render::diagnostics::{self, Counts, Style};

pub(super) fn check(
    environment: &Environment,
    request: &Request,
    words: &Words,
    paths: &[PathBuf],
    format: CheckFormat,
    as_of: Option<NaiveDate>,
) -> Result<Exit, Failure> {
    let run = read(environment, paths, as_of, Overlay::default())?;
    let counts = counts(&run);
    let colour = request.output.is_none() && environment.colours(request.colour);
    let text = match format {
        CheckFormat::Text => {
            diagnostics::text(&run.findings, &run.sources, words, Style { colour, width: environment.width })
        }
        CheckFormat::Short => diagnostics::short(&run.findings, &run.sources, words),
        CheckFormat::Json => diagnostics::json(&run.findings, &run.sources, words, &counts),
    };
    let written = output::write(environment, request, words, &text)?;
    if format != CheckFormat::Json {
        let (errors, warnings) = (run.count(Severity::Error), run.count(Severity::Warning));
        environment.complain(&diagnostics::summary(errors, warnings, &counts, words));
        let fixable = run.findings.iter().filter(|finding| finding.fix.is_some()).count();
        if fixable > 0 {
            environment.complain(&words.say(&Message::new("summary-fixable").with("count", fixable)));
        }
    }
    Ok(match written {
        Exit::Done if run.count(Severity::Error) > 0 => Exit::Faults,
        written => written,
    })
}

/// Reads and checks what was asked for, as if some files held something else.
pub(super) fn read(
    environment: &Environment,
    paths: &[PathBuf],
    as_of: Option<NaiveDate>,
    overlay: Overlay,
) -> Result<Run, Failure> {
    let mut run = Run::new(as_of.unwrap_or(environment.today), Vec::new()).over(overlay);
    for path in paths {
        run.read(path)?;
    }
    Ok(run)
}

/// How much was read, of what was asked for.
fn counts(run: &Run) -> Counts {
    let plans: Vec<_> = run.asked.iter().flat_map(super::read::Asked::plans).collect();
    Counts {
        plans: plans.len(),
        indicators: plans.iter().map(|plan| plan.indicators().count()).sum(),
        measurements: run.asked.iter().map(|asked| asked.organisation.measurements.len()).sum(),
    }
}
