//! Checks: what is wrong, or worth a look, in plans that can be read. One check a file: its code and one function.
//!
//! Each has a page: what it finds and why (`about-…` and `why-…` in `check.ftl`), and an example in `examples/`, faulty
//! and put right, that the tests run. So has every fault that reading finds.

/// A check with its example, which is the file of its name in `examples/`.
macro_rules! check {
    ($code:literal, $level:ident, $run:expr) => {
        $crate::check::Check {
            page: $crate::check::Page {
                code: $code,
                level: $crate::model::judging::Level::$level,
                example: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/examples/", $code, ".txt")),
            },
            run: $run,
        }
    };
}

pub mod example;
mod few;
mod followup;
mod indicator;
mod known;
mod level;
mod levels;
mod limits;
mod measurement;
mod plan;
mod reading;
mod settings;
mod subject;
mod target;
mod text;
mod unread;

pub use level::Asked;
pub use subject::Subject;

use std::collections::HashSet;

use crate::finding::{Code, Finding};
use crate::message::Message;
use crate::model::judging::Level;
use crate::read::lower::INVALID_ID;
use crate::source::Span;

/// What there is to know of a kind of finding.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// Its name.
    pub code: Code,
    /// How serious it is unless somebody says otherwise.
    pub level: Level,
    /// Files with the fault, and without it; [`example::parse`] reads them.
    pub example: &'static str,
}

/// A check.
pub struct Check {
    /// What there is to know of it.
    pub page: Page,
    /// What it does; the severity of what it finds is settled afterwards.
    pub run: fn(&Subject<'_>, &mut Vec<Finding>),
}

/// The checks, by what they look at. Settings come last: they are weighed against what was found.
const GROUPS: [&[Check]; 7] = [
    plan::CHECKS,
    indicator::CHECKS,
    target::CHECKS,
    measurement::CHECKS,
    followup::CHECKS,
    text::CHECKS,
    settings::CHECKS,
];

/// Everything that can be found, by reading and by checks, sorted by name.
pub fn pages() -> Vec<Page> {
    let checks = GROUPS.into_iter().flatten().map(|check| check.page);
    let mut pages: Vec<Page> = checks.chain(reading::FAULTS.iter().copied()).collect();
    pages.sort_by_key(|page| page.code);
    pages
}

/// The page of a code.
pub fn page(code: &str) -> Option<Page> {
    pages().into_iter().find(|page| page.code == code)
}

/// The code that a misspelt one may have meant, as a question.
pub fn meant(code: &str) -> Option<Message> {
    known::nearest_or_known(code, pages().iter().map(|page| page.code))
}

/// Whether a finding stays an error whatever anybody says: what could not be read can't be judged.
pub fn is_fixed(code: &str) -> bool {
    reading::FAULTS.iter().any(|page| page.code == code && page.level == Level::Deny)
}

/// Runs every check, adds what they find to what reading has found, and settles how serious each finding is: as `asked`
/// for, else as the organisation says, else as usual.
pub fn check(subject: &Subject<'_>, asked: &[Asked], findings: &mut Vec<Finding>) {
    for check in GROUPS.into_iter().flatten() {
        let before = findings.len();
        (check.run)(subject, findings);
        for finding in findings.iter_mut().skip(before) {
            level::set(finding, check.page.level);
        }
    }
    level::settle(subject.organisation, asked, findings);
    say_once(findings);
}

/// A reference that is no id names nothing either. One of the two is said: what it may have meant, else how an id is
/// written.
fn say_once(findings: &mut Vec<Finding>) {
    let is_meant = |it: &Finding| it.help.as_ref().is_some_and(|help| help.key == "help-known-nearest");
    let places = |of: &dyn Fn(&Finding) -> bool| -> HashSet<Span> {
        findings.iter().filter(|finding| of(finding)).map(|finding| finding.span).collect()
    };
    let invalid = places(&|it| it.code == INVALID_ID);
    let meant = places(&|it| it.code.starts_with("unknown-") && is_meant(it));
    findings.retain(|it| {
        let twice = if it.code == INVALID_ID { &meant } else { &invalid };
        !twice.contains(&it.span) || (it.code != INVALID_ID && (!it.code.starts_with("unknown-") || is_meant(it)))
    });
}
