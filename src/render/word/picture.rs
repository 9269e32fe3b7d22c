//! Charts: the drawing itself, with a picture of it for programs that can't show drawings.

use super::inline::Face;
use super::writer::Writer;
use super::xml::Xml;

/// A chart in the document.
#[derive(Debug)]
pub(super) struct Picture {
    svg: String,
    png: Vec<u8>,
}

impl Picture {
    /// The files of the picture with a number, as they lie in the package.
    pub fn files(self, index: usize) -> [(String, Vec<u8>); 2] {
        let [png, svg] = names(index);
        [(format!("word/{png}"), self.png), (format!("word/{svg}"), self.svg.into_bytes())]
    }
}

/// Where the files of the picture with a number lie, seen from the document.
pub(super) fn names(index: usize) -> [String; 2] {
    ["png", "svg"].map(|ending| format!("media/chart{}.{ending}", index + 1))
}

/// The ids of the relationships to them.
pub(super) fn ids(index: usize) -> [String; 2] {
    ["Png", "Svg"].map(|kind| format!("rId{kind}{}", index + 1))
}

impl Writer<'_> {
    /// A chart, where there is one.
    pub fn chart(&mut self, what: &str) {
        let Some(_svg) = (self.charts)(what) else { return };
        let _ = (Face::default(), Xml::new());
    }
}
