//! What there is to know of a check: its page, for a terminal and as Markdown, and all of them in a document.

use std::fmt::Write as _;

use crate::check::{Page, example, is_fixed};
use crate::language::Words;
use crate::message::Message;
use crate::model::judging::Level;
use crate::render::wrap::wrap;

/// A page for a terminal.
pub fn text(words: &Words, page: &Page, width: usize) -> String {
    let mut text = format!("{} – {}\n\n", page.code, severity(words, page));
    for paragraph in paragraphs(words, page) {
        text.push_str(&wrap(&paragraph, width).join("\n"));
        text.push_str("\n\n");
    }
    for (heading, files) in examples(words, page) {
        for (path, lines) in files {
            let _ = writeln!(text, "{heading} ({path}):\n");
            text.extend(
                lines.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }),
            );
            text.push('\n');
        }
    }
    text.trim_end().to_owned() + "\n"
}

/// A page as Markdown.
pub fn markdown(words: &Words, page: &Page) -> String {
    let mut text = format!("## {}\n\n*{}.*", page.code, severity(words, page));
    for (index, paragraph) in paragraphs(words, page).iter().enumerate() {
        text.push_str(if index == 0 { " " } else { "\n\n" });
        text.push_str(paragraph);
    }
    text.push('\n');
    for (heading, files) in examples(words, page) {
        for (path, lines) in files {
            let language = path.rsplit_once('.').map_or("", |(_, extension)| extension);
            let fence = if lines.contains("```") { "````" } else { "```" };
            let _ = writeln!(text, "\n{heading} (`{path}`):\n\n{fence}{language}\n{}\n{fence}", lines.trim_end());
        }
    }
    text
}

/// A line for each page.
pub fn list(words: &Words, pages: &[Page]) -> String {
    let widest = pages.iter().map(|page| page.code.len()).max().unwrap_or(0);
    let severities: Vec<String> = pages.iter().map(|page| severity(words, page)).collect();
    let wide = severities.iter().map(|word| word.chars().count()).max().unwrap_or(0);
    let lines = pages.iter().zip(&severities).map(|(page, severity)| {
        format!("{:widest$}  {severity:wide$}  {}\n", page.code, words.word(&format!("about-{}", page.code)))
    });
    lines.collect()
}

/// All pages as a Markdown document, with a table of them first.
pub fn document(words: &Words, pages: &[Page]) -> String {
    let mut text = format!("# {}\n\n{}\n\n", words.word("checks-title"), words.word("checks-intro"));
    let _ = write!(
        text,
        "| {} | {} | {} |\n|---|---|---|\n",
        words.word("checks-name"),
        words.word("checks-level"),
        words.word("checks-about")
    );
    for page in pages {
        let (code, about) = (page.code, words.word(&format!("about-{}", page.code)));
        let _ = writeln!(text, "| [`{code}`](#{code}) | {} | {} |", severity(words, page), about.replace('|', "\\|"));
    }
    for page in pages {
        text.push('\n');
        text.push_str(&markdown(words, page));
    }
    text
}

fn severity(words: &Words, page: &Page) -> String {
    let level = match page.level {
        Level::Deny => "severity-error",
        Level::Allow | Level::Warn => "severity-warning",
    };
    words.word(level)
}

fn paragraphs(words: &Words, page: &Page) -> Vec<String> {
    let mut paragraphs = vec![words.word(&format!("about-{}", page.code)), words.word(&format!("why-{}", page.code))];
    let changed = if is_fixed(page.code) { "checks-fixed" } else { "checks-changed" };
    paragraphs.push(words.say(&Message::new(changed).with("code", page.code)));
    paragraphs
}

/// What is wrong and what is right, each with its files: those that can be shown as text.
fn examples(words: &Words, page: &Page) -> Vec<(String, Vec<(String, String)>)> {
    let cases = example::parse(page.example);
    let mut shown = Vec::new();
    for (label, heading) in [("bad", "checks-bad"), ("good", "checks-good")] {
        let files = cases.iter().filter(|case| case.label == label).flat_map(|case| &case.files);
        let files = files.filter(|file| !matches!(file.saved, Some("binary" | "folder")));
        let files: Vec<(String, String)> = files.map(|file| (file.path.to_owned(), file.plain())).collect();
        shown.push((words.word(heading), files));
    }
    shown
}
