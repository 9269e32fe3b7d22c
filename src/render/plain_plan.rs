//! A plan's file for `git diff`: a line a fact, the same for the same meaning, whatever its layout.

use crate::language::Words;
use crate::message::Message;
use crate::read::toml::Thing;

/// The things of a file, a heading each with its facts under it.
pub fn things(words: &Words, things: &[Thing]) -> String {
    let mut text = String::new();
    for thing in things {
        write(words, thing, &mut text);
    }
    text
}

fn write(words: &Words, thing: &Thing, text: &mut String) {
    // What a thing is called stands in its heading, and what is left under it.
    let called = |keys: &[&str]| keys.iter().find_map(|key| thing.facts.iter().find(|fact| fact.key == *key));
    let (title, id) = (called(&["title", "name", "text"]), called(&["id"]));
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(&words.say(&Message::new("git-heading").with("kind", thing.kind)));
    if let Some(title) = title {
        text.push_str(": ");
        text.push_str(&on_a_line(&title.value));
    }
    if let Some(id) = id {
        text.push_str(" (");
        text.push_str(&on_a_line(&id.value));
        text.push(')');
    }
    text.push('\n');
    let rest = thing.facts.iter().filter(|fact| Some(*fact) != title && Some(*fact) != id);
    for fact in rest {
        let key =
            if fact.key.is_empty() { String::new() } else { words.say(&Message::new("git-key").with("key", fact.key)) };
        let key =
            [key.as_str(), fact.of.as_str()].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ");
        let value = if fact.is_word { word(words, &fact.value) } else { on_a_line(&fact.value) };
        text.push_str("  ");
        text.push_str(&key);
        text.push_str(": ");
        text.push_str(&value);
        text.push('\n');
    }
    for inner in &thing.things {
        write(words, inner, text);
    }
}

/// A word of the format's as people say it.
fn word(words: &Words, value: &str) -> String {
    let word = match value {
        "2 years" => "two-years",
        "4 years" => "four-years",
        other => other,
    };
    words.say(&Message::new("git-value").with("value", word).with("plain", value))
}

/// Rows of figures: what each cell is, and what it says.
pub fn rows(names: &[String], rows: &[Vec<(usize, String)>]) -> String {
    let mut shown = format!("{}\n", names.iter().map(|name| cell(name)).collect::<Vec<_>>().join(" | "));
    for row in rows {
        let name = |at: &usize| names.get(*at).map(|name| cell(name)).unwrap_or_default();
        let cells: Vec<String> = row.iter().map(|(at, text)| format!("{} {}", name(at), cell(text))).collect();
        shown.push_str(&cells.join(" | "));
        shown.push('\n');
    }
    shown
}

fn cell(text: &str) -> String {
    on_a_line(text).replace('|', "\\|")
}

/// A text on one line, so that another text is another line.
fn on_a_line(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r")
}
