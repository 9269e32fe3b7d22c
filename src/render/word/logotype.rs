//! The logotype, above the title on the first page.

use super::base::Base;
use super::block::Around;
use super::package::Relationship;
use super::picture::{Shown, inline};
use super::writer::Writer;
use crate::render::document::Meta;
use crate::render::looks::{Logotype, Picture};

/// How large it is at most: 55 by 20 mm, in the unit of drawings.
const BOX: (u64, u64) = (55 * 36_000, 20 * 36_000);
/// A number that no chart has.
const ID: usize = 900_000;
/// The relationships to the picture and to its drawing.
const IDS: [&str; 2] = ["rIdLogotype", "rIdLogotypeSvg"];

impl Writer<'_> {
    /// The logotype; its alternative text is the name of whose it is.
    pub fn logotype(&mut self, meta: &Meta) {
        let Some(logotype) = of(meta) else { return };
        let [picture, drawing] = IDS;
        let shown = Shown {
            id: ID,
            name: "logotype",
            title: "",
            alternative: &meta.organisation,
            size: logotype.fitted(BOX),
            picture,
            drawing: matches!(logotype.picture, Picture::Svg { .. }).then_some(drawing),
        };
        self.paragraph(Around::default(), true, |writer| {
            writer.xml.within("w:r", &[], |xml| xml.within("w:drawing", &[], |xml| inline(xml, &shown)));
        });
    }
}

/// The logotype, where the document has none in the heads of its pages already.
pub(super) fn of(meta: &Meta) -> Option<&Logotype> {
    let has_own = meta.looks.document.as_ref().is_some_and(Base::has_picture);
    meta.looks.logotype.as_ref().filter(|_| !has_own)
}

/// The files of the logotype, each with the id of the relationship to it, and where it lies seen from the document.
pub(super) fn files(logotype: &Logotype) -> Vec<(Relationship, &[u8])> {
    let file = |at: usize, ending: &str| Relationship {
        id: IDS.get(at).copied().unwrap_or_default().to_owned(),
        kind: "image",
        target: format!("media/logotype.{ending}"),
        external: false,
    };
    match &logotype.picture {
        Picture::Svg { drawing, png } => vec![(file(0, "png"), png.as_slice()), (file(1, "svg"), drawing.as_bytes())],
        Picture::Png(bytes) => vec![(file(0, "png"), bytes)],
        Picture::Jpeg(bytes) => vec![(file(0, "jpg"), bytes)],
    }
}
