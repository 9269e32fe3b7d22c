//! `plan check`: every fault at once.

use super::read::Run;
use super::{Environment, Exit, Failure, output};
use crate::cli::{CheckFormat, Checking, Request};
use crate::finding::Severity;
use crate::language::Words;
use crate::message::Message;
use crate::read::folder::Overlay;
use crate::render::diagnostics::{self, Style};

pub(super) fn check(
    environment: &Environment,
    request: &Request,
    words: &Words,
    checking: &Checking,
) -> Result<Exit, Failure> {
    let run = read(environment, checking, Overlay::default())?;
    let text = shown(environment, request, words, checking, &run);
    let written = output::write(environment, request, words, &text)?;
    let (errors, warnings) = (run.count(Severity::Error), run.count(Severity::Warning));
    if !checking.format.is_document() {
        environment.complain(&diagnostics::summary(errors, warnings, &run.counts, words));
        let fixable = run.findings.iter().filter(|finding| finding.fix.is_some()).count();
        let left = run.findings.len() - fixable;
        if fixable > 0 {
            environment
                .complain(&words.say(&Message::new("summary-fixable").with("count", fixable).with("left", left)));
        }
    }
    let faults = errors > 0 || (checking.deny_warnings && warnings > 0);
    Ok(if written == Exit::Done && faults { Exit::Faults } else { written })
}

/// The findings in the form asked for. A person is shown some of each kind, a program all of them.
fn shown(environment: &Environment, request: &Request, words: &Words, checking: &Checking, run: &Run) -> String {
    let (findings, sources) = (&run.findings, &run.sources);
    let limited = || diagnostics::limit(findings, checking.limit);
    match checking.format {
        CheckFormat::Text => {
            let colour = request.output.is_none() && environment.colours(request.colour);
            diagnostics::text(&limited(), sources, words, Style { colour, width: environment.width })
        }
        CheckFormat::Short => diagnostics::short(&limited(), sources, words),
        CheckFormat::Json => diagnostics::json(findings, sources, words, &run.counts),
        CheckFormat::Sarif => diagnostics::sarif(findings, sources, words),
        CheckFormat::GitHub => diagnostics::github(findings, sources, words),
    }
}

/// Reads and checks what was asked for, as if some files held something else.
pub(super) fn read(environment: &Environment, checking: &Checking, overlay: Overlay) -> Result<Run, Failure> {
    let mut run = Run::new(checking.as_of.unwrap_or(environment.today), checking.levels.clone());
    run = run.over(overlay).only_findings();
    for path in &checking.paths {
        run.read(path)?;
    }
    Ok(run)
}
