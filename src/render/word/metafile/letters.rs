//! How wide texts are, by a font that has the widths of Word's own: without them nobody could set a text in its middle.

use std::sync::OnceLock;

use ttf_parser::Face;

/// Latin letters of Carlito, whose widths are Calibri's; see `font/LICENSE`.
const FONT: &[u8] = include_bytes!("../font/chart.ttf");

/// The font that the metafile asks for: Word has it, LibreOffice has Carlito for it.
pub(super) const NAME: &str = "Calibri";

/// The width of each of a text's UTF-16 units, in the unit of the size.
pub(super) fn widths(text: &str, size: i64) -> Vec<i64> {
    let mut widths = Vec::new();
    for letter in text.chars() {
        widths.push(width(letter, size));
        // The second half of a letter beyond the first 65,536 takes no room.
        widths.extend(std::iter::repeat_n(0, letter.len_utf16() - 1));
    }
    widths
}

fn width(letter: char, size: i64) -> i64 {
    static FACE: OnceLock<Option<Face<'static>>> = OnceLock::new();
    // What is not in the font is taken to be as wide as a digit.
    let usual = size / 2;
    let Some(face) = FACE.get_or_init(|| Face::parse(FONT, 0).ok()) else { return usual };
    let advance = face.glyph_index(letter).and_then(|glyph| face.glyph_hor_advance(glyph));
    advance.map_or(usual, |advance| i64::from(advance) * size / i64::from(face.units_per_em()))
}

#[cfg(test)]
mod tests {
    use super::widths;

    /// Carlito's digits are 1038 of 2048 wide.
    #[test]
    fn letters_have_their_widths() {
        assert_eq!(widths("20", 2048), [1038, 1038]);
        assert_eq!(widths("i𝄞", 2048).len(), 3);
        assert!(widths("i", 2048) < widths("å", 2048));
    }
}
