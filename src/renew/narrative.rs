//! `plan.md`: the headings stay, and what is taken from the plan itself; the words are for next year to write.

use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, parse_document};

use super::{Task, activity, years};
use crate::format::markdown::dialect;
use crate::model::goal::Goal;

/// The text with its headings and directives only.
pub fn narrative(text: &str, task: &Task<'_>) -> String {
    let crlf = text.contains("\r\n");
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let lines: Vec<&str> = text.lines().collect();
    let arena = Arena::new();
    let root = parse_document(&arena, &text, &dialect());
    let mut kept: Vec<String> = Vec::new();
    // The goal that the text is about.
    let mut about: Option<&Goal> = None;
    for node in root.children() {
        let at = node.data().sourcepos;
        let written = lines.get(at.start.line.saturating_sub(1)..at.end.line).unwrap_or_default().join("\n");
        match &node.data().value {
            NodeValue::Heading(heading) => {
                if let Some(id) = id(node) {
                    about = task.old().goals.iter().find(|goal| goal.id.value.as_str() == id).or(about);
                } else if heading.level <= 2 {
                    about = None;
                }
                kept.push(years::title(&written, task.old().period.value, task.years()));
            }
            NodeValue::CodeBlock(block) if block.fenced && gives(task, &block.info, &block.literal, about) => {
                kept.push(written);
            }
            _ => {}
        }
    }
    let text = kept.join("\n\n") + "\n";
    if crlf { text.replace('\n', "\r\n") } else { text }
}

fn id<'a>(heading: &'a AstNode<'a>) -> Option<String> {
    heading.data().attrs.as_ref().and_then(|attributes| attributes.id.clone())
}

/// Whether a fenced block is a directive that gives something in the new plan too.
fn gives(task: &Task<'_>, info: &str, inside: &str, about: Option<&Goal>) -> bool {
    let Some(name) = info.strip_prefix('{').and_then(|rest| rest.split('}').next()) else { return false };
    if name != "activities" {
        return true;
    }
    let asked = inside.lines().find_map(|line| {
        let line = line.trim().trim_start_matches(':').strip_prefix("goal")?;
        Some(line.trim_matches([' ', '=', ':', '"', '\'']).to_owned())
    });
    let goal = asked.and_then(|id| task.old().goals.iter().find(|goal| goal.id.value.as_str() == id)).or(about);
    let open = |goal: &Goal| goal.activities.iter().any(|one| !activity::is_closed(task.organisation, one));
    goal.is_none_or(|goal| open(goal) || task.old().goals.iter().any(|below| below.is_under(goal) && open(below)))
}
