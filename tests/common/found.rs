//! Everything that is found in a folder, as values.

use std::path::Path;

use plan::check::{Subject, check};
use plan::finding::Finding;
use plan::judge::Judge;
use plan::source::Sources;

use super::case::TODAY;

/// What reading finds, and after it the checks.
pub fn findings(folder: &Path, sources: &mut Sources) -> Vec<Finding> {
    let (loaded, mut findings) = plan::read::load(folder, sources);
    if let Some(loaded) = loaded {
        findings.extend(loaded.findings);
        let subject = Subject {
            organisation: &loaded.organisation,
            judge: &Judge::new(&loaded.organisation, None),
            today: TODAY.parse().unwrap(),
            sources,
            damaged: &loaded.damaged,
            plan_unopened: loaded.plan_unopened,
        };
        check(&subject, &[], &mut findings);
    }
    findings
}
