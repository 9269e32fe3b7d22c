//! `broken-link`: a link or an image that leads to nothing.

use crate::check::known::nearest_or_known;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::text::{Leads, Link, Text};

/// A file that is not there, or a place that the text does not have. What lies on the web is not looked up.
pub const CHECK: Check = check!("broken-link", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for text in subject.organisation.plans.iter().flat_map(|plan| &plan.texts) {
        for link in &text.links {
            match &link.leads {
                Leads::File(false) => findings.push(no_file(link)),
                Leads::Within(anchor) if !is_there(text, anchor) => findings.push(no_anchor(link, text, anchor)),
                Leads::Away | Leads::Within(_) | Leads::File(_) => {}
            }
        }
    }
}

/// Footnotes make places of their own.
fn is_there(text: &Text, anchor: &str) -> bool {
    text.anchors.contains(anchor)
        || text.anchors.contains(&anchor.to_lowercase())
        || ["fn-", "fnref-", "top"].iter().any(|own| anchor.starts_with(own))
}

fn no_file(link: &Link) -> Finding {
    let message = Message::new("finding-link-no-file").with("target", link.target.value.as_str());
    Finding::warning(CHECK.page.code, link.target.span, message).help(Message::new("help-link-no-file"))
}

fn no_anchor(link: &Link, text: &Text, anchor: &str) -> Finding {
    let message = Message::new("finding-link-no-anchor").with("target", link.target.value.as_str());
    let anchors = text.anchors.iter().map(String::as_str);
    let help = nearest_or_known(anchor, anchors).unwrap_or_else(|| Message::new("help-link-no-anchor"));
    Finding::warning(CHECK.page.code, link.target.span, message).help(help)
}
