//! What many places of a plan have in common is said once.

use crate::finding::Finding;
use crate::message::Message;

/// So many of a plan, or of a file, are named one by one; where there are more, it is said once.
pub const FEW: usize = 3;

/// Adds what was found in a plan: one by one; or `once`, which is told how many there are, and where the first stands.
pub fn few(found: Vec<Finding>, once: impl FnOnce(usize) -> Finding, findings: &mut Vec<Finding>) {
    if found.len() > FEW {
        let said = once(found.len());
        let first = found.first().map(|first| first.span);
        findings.push(match first {
            Some(first) => said.related(first, Message::new("related-first-of")),
            None => said,
        });
    } else {
        findings.extend(found);
    }
}
