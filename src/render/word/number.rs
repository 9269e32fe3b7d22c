//! Lists: bullets, and numbers that begin where the list begins.

use super::style::W;
use super::xml::Xml;

/// How deep lists may be within each other: as deep as Word has levels.
pub(super) const DEEPEST: usize = 8;

/// How far a level stands in, in twentieths of a point.
const STEP: usize = 357;

/// The lists of a document: the first is every list of bullets, each later one a list of numbers.
#[derive(Debug, Default)]
pub(super) struct Lists {
    /// The number that each list of numbers begins with, and its level.
    starts: Vec<(usize, usize)>,
}

impl Lists {
    /// The id that all lists of bullets share.
    pub const BULLETS: usize = 1;

    /// The id of a new list of numbers.
    pub fn numbered(&mut self, start: usize, level: usize) -> usize {
        self.starts.push((start, level));
        Self::BULLETS + self.starts.len()
    }

    /// The part with what they look like.
    pub fn part(&self) -> String {
        Xml::part("w:numbering", &[W], |xml| {
            for (id, is_bullet) in [("0", true), ("1", false)] {
                xml.within("w:abstractNum", &[("w:abstractNumId", id)], |xml| {
                    xml.value("w:multiLevelType", "hybridMultilevel");
                    for level in 0..=DEEPEST {
                        look(xml, level, is_bullet);
                    }
                });
            }
            xml.within("w:num", &[("w:numId", &Self::BULLETS.to_string())], |xml| xml.value("w:abstractNumId", "0"));
            for (index, (start, level)) in self.starts.iter().enumerate() {
                xml.within("w:num", &[("w:numId", &(Self::BULLETS + 1 + index).to_string())], |xml| {
                    xml.value("w:abstractNumId", "1");
                    xml.within("w:lvlOverride", &[("w:ilvl", &level.to_string())], |xml| {
                        xml.value("w:startOverride", &start.to_string());
                    });
                });
            }
        })
    }
}

/// How far the text of a level stands in.
pub(super) fn indent(level: usize) -> String {
    (STEP * (level + 1)).to_string()
}

fn look(xml: &mut Xml, level: usize, is_bullet: bool) {
    xml.within("w:lvl", &[("w:ilvl", &level.to_string())], |xml| {
        xml.value("w:start", "1");
        xml.value("w:numFmt", if is_bullet { "bullet" } else { "decimal" });
        let mark = match (is_bullet, level % 2) {
            (true, 0) => "•".to_owned(),
            (true, _) => "–".to_owned(),
            (false, _) => format!("%{}.", level + 1),
        };
        xml.value("w:lvlText", &mark);
        xml.value("w:lvlJc", "left");
        xml.within("w:pPr", &[], |xml| {
            xml.empty("w:ind", &[("w:left", &indent(level)), ("w:hanging", &STEP.to_string())]);
        });
    });
}
