//! How wide the letters of the document's font are: nobody can ask the font itself here.

use roxmltree::{Document, Node};

use super::pages::value;

/// Fonts that are about as narrow as Calibri, or narrower.
const NARROW: [&str; 9] =
    ["calibri", "carlito", "garamond", "times", "cambria", "gill sans", "corbel", "candara", "aptos narrow"];
/// Fonts that are much wider.
const WIDE: [&str; 6] = ["verdana", "dejavu sans", "bookman", "century gothic", "lucida", "courier"];

/// The width in percent of Calibri's: of any other font a little more, so that no word is broken for lack of room.
pub(super) fn letters(styles: &Document<'_>, theme: Option<&Document<'_>>) -> usize {
    let font = font(styles, theme).unwrap_or_default().to_lowercase();
    let is = |names: &[&str]| names.iter().any(|name| font.starts_with(name));
    match font.as_str() {
        "" => 105,
        _ if is(&NARROW) => 100,
        _ if is(&WIDE) => 128,
        _ => 114,
    }
}

/// The name of the font of plain text: that of the default style, else of all text, else of the theme.
fn font(styles: &Document<'_>, theme: Option<&Document<'_>>) -> Option<String> {
    let normal = styles.descendants().find(|node| {
        is(*node, "style") && value(*node, "default") == Some("1") && value(*node, "type") == Some("paragraph")
    });
    let all = styles.descendants().find(|node| is(*node, "docDefaults"));
    let fonts =
        [normal, all].into_iter().flatten().find_map(|node| node.descendants().find(|node| is(*node, "rFonts")))?;
    if value(fonts, "asciiTheme").is_none() {
        return value(fonts, "ascii").map(str::to_owned);
    }
    let minor = theme?.descendants().find(|node| is(*node, "minorFont"))?;
    let latin = minor.children().find(|node| is(*node, "latin"))?;
    value(latin, "typeface").map(str::to_owned)
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.tag_name().name() == name
}
