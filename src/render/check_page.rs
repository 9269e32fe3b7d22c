//! What there is to know of a check: its page, for a terminal and as Markdown, and all of them in a document.

use std::fmt::Write as _;

use crate::check::example::{self, Case, File, is_expectation};
use crate::check::{Page, is_fixed};
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
    for Shown { heading, path, text: lines, found } in examples(words, &example::parse(page.example)) {
        let _ = writeln!(text, "{heading} ({path}):\n");
        for (at, line) in lines.lines().enumerate() {
            let mark = if found.contains(&at) { "  ▶ " } else { "    " };
            let _ = writeln!(text, "{}", format!("{mark}{line}").trim_end());
        }
        text.push('\n');
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
    for Shown { heading, path, text: lines, .. } in examples(words, &example::parse(page.example)) {
        let language = path.rsplit_once('.').map_or("", |(_, extension)| extension);
        let fence = if lines.contains("```") { "````" } else { "```" };
        let _ = writeln!(text, "\n{heading} (`{path}`):\n\n{fence}{language}\n{}\n{fence}", lines.trim_end());
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

/// A file of an example.
struct Shown<'t> {
    heading: String,
    path: &'t str,
    text: String,
    /// The lines that something is found in, from 0.
    found: Vec<usize>,
}

/// What is wrong and what is right: the files that can be shown as text. What is the same in both is shown once.
fn examples<'t>(words: &Words, cases: &'t [Case<'t>]) -> Vec<Shown<'t>> {
    let of = |label: &'static str| cases.iter().filter(move |case| case.label == label).flat_map(|case| &case.files);
    let is_text = |file: &&File<'_>| !matches!(file.saved, Some("binary" | "folder"));
    let is_new = |file: &&File<'_>| !of("bad").any(|bad| bad.path == file.path && bad.plain() == file.plain());
    let shown = |heading: &str, file: &'t File<'t>| {
        let found = found_in(&file.text);
        Shown { heading: words.word(heading), path: file.path, text: file.plain(), found }
    };
    let bad = of("bad").filter(is_text).map(|file| shown("checks-bad", file));
    bad.chain(of("good").filter(is_text).filter(is_new).map(|file| shown("checks-good", file))).collect()
}

/// The lines above those that say what is found.
fn found_in(text: &str) -> Vec<usize> {
    let (mut at, mut found) = (0_usize, Vec::new());
    for line in text.lines() {
        if is_expectation(line) {
            found.push(at.saturating_sub(1));
        } else {
            at += 1;
        }
    }
    found
}
