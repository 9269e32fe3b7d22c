//! `plan.md`: the headings of the plan as a text.

use std::fmt::Write as _;

use super::plan::Plan;
use crate::language::Words;
use crate::message::Message;

/// The file.
pub fn narrative(words: &Words, plan: &Plan) -> String {
    let about = words.say(&Message::new("draft-narrative").with("mark", "{#1}"));
    let mut text = format!("# {}\n\n<!--\n{about}\n-->\n", escaped(&plan.title));
    for (index, goal) in plan.goals.iter().enumerate() {
        let heading =
            Message::new("draft-narrative-goal").with("id", goal.id.as_str()).with("title", goal.title.as_str());
        let _ = writeln!(text, "\n## {} {{#{}}}", escaped(&words.say(&heading)), goal.id);
        if index == 0 {
            let _ = writeln!(text, "\n<!-- {} -->", words.word("draft-narrative-text"));
        }
    }
    let (heading, how) = (words.word("draft-narrative-followup"), words.word("draft-narrative-how"));
    let _ = writeln!(text, "\n## {heading}\n\n<!-- {how} -->");
    text
}

/// Words as Markdown takes them for words.
fn escaped(words: &str) -> String {
    let mut escaped = String::new();
    for letter in words.chars() {
        if "\\`*_{}[]<>#|~".contains(letter) {
            escaped.push('\\');
        }
        escaped.push(if letter.is_control() { ' ' } else { letter });
    }
    escaped
}
