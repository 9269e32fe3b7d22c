//! A drawing as a picture of dots, for programs that can't show drawings.
//!
//! Texts are set in a font of the program's own: with the machine's fonts the same report would not be the same bytes.

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// Latin letters of Carlito, under another name as its licence asks; see `font/LICENSE`.
const FONT: &[u8] = include_bytes!("font/chart.ttf");
const NAME: &str = "Plan Chart";

/// How many dots a unit of the drawing is: enough for paper.
const SCALE: u16 = 3;
/// The most dots on a side: a drawing gone wrong takes no more memory than that.
const MOST: u32 = 6000;

/// The picture of a drawing, and the drawing's own size in whole units.
pub(super) fn png(svg: &str) -> Option<(Vec<u8>, (u32, u32))> {
    let mut options = Options { font_family: NAME.to_owned(), ..Options::default() };
    let fonts = options.fontdb_mut();
    fonts.load_font_data(FONT.to_vec());
    fonts.set_serif_family(NAME);
    fonts.set_sans_serif_family(NAME);
    let tree = Tree::from_str(svg, &options).ok()?;
    let size = tree.size().to_int_size();
    let (width, height) = (size.width() * u32::from(SCALE), size.height() * u32::from(SCALE));
    let mut picture = Pixmap::new(width.min(MOST), height.min(MOST))?;
    picture.fill(Color::WHITE);
    let scale = f32::from(SCALE);
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    Some((picture.encode_png().ok()?, (size.width(), size.height())))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::png;

    fn drawing(text: &str) -> String {
        format!(
            "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='20' font-family='Arial, sans-serif'>\
             <text x='2' y='15' font-size='12'>{text}</text></svg>"
        )
    }

    #[test]
    fn a_drawing_becomes_a_picture_with_its_words() {
        let (picture, size) = png(&drawing("2013")).unwrap();
        assert_eq!((&picture[1..4], size), (&b"PNG"[..], (80, 20)));
        assert_eq!(picture, png(&drawing("2013")).unwrap().0);
        assert_ne!(picture, png(&drawing("")).unwrap().0, "the words are in it");
        assert!(png("no drawing").is_none());
    }
}
