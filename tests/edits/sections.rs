//! The sections of `plan.md` and `analysis.md`.

use std::fmt::Write as _;

use crate::chance::Chance;

/// A section: the goal or indicator that it is about, its heading, and its words.
#[derive(Debug, Clone)]
pub struct Section {
    pub id: String,
    pub title: String,
    pub words: Vec<String>,
}

impl Section {
    pub fn new(id: &str, chance: &mut Chance) -> Self {
        let words = chance.words(30).split(' ').map(str::to_owned).collect();
        Self { id: id.to_owned(), title: chance.words(6), words }
    }
}

pub fn written(sections: &[Section], chance: &mut Chance) -> String {
    let mut sections = sections.to_vec();
    chance.shuffle(&mut sections);
    let mut text = "# Texten\n\n".to_owned();
    for section in sections {
        let id = if section.id.is_empty() { String::new() } else { format!(" {{#{}}}", section.id) };
        writeln!(text, "## {}{id}\n", section.title).unwrap();
        for word in section.words {
            text += &word;
            text += match chance.below(8) {
                0 => "\n",
                1 => "  ",
                _ => " ",
            };
        }
        text = text.trim_end().to_owned() + "\n\n";
    }
    text
}
