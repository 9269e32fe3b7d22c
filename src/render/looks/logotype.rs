//! The logotype: a drawing that is written anew with nothing but its shapes, or a picture that is whole.
//!
//! A drawing can hold scripts, handlers and addresses. None of that is taken over: `usvg` reads the shapes and writes them.

use std::str::FromStr;

use resvg::tiny_skia::{Pixmap, Transform};
use roxmltree::{Document, ParsingOptions};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use usvg::{ImageHrefResolver, Options, Tree, WriteOptions};

use crate::message::Message;

/// A logotype, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logotype {
    /// What it is.
    pub picture: Picture,
    /// How wide and how high it is, in dots.
    pub size: (u32, u32),
}

/// What a logotype is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picture {
    /// A drawing, and a picture of it for programs that can't show drawings.
    Svg {
        /// The drawing.
        drawing: String,
        /// The picture.
        png: Vec<u8>,
    },
    /// A picture.
    Png(Vec<u8>),
    /// A photograph.
    Jpeg(Vec<u8>),
}

/// Why a file can't be used as a logotype.
#[derive(Debug)]
pub struct Fault(pub Message);

/// So many bytes it may be: it goes into every report.
pub const LARGEST_LOGOTYPE: u64 = 1024 * 1024;
/// So many dots a side may have.
const MOST: usize = 5000;
/// So many dots the longer side of a drawing gets where it is shown as dots.
const DOTS: u32 = 1200;
/// More elements than this no logotype has.
const ELEMENTS: u32 = 100_000;

impl Logotype {
    /// Reads the file of a name.
    ///
    /// # Errors
    /// What is wrong with it, and what to do.
    pub fn read(name: &str, shown: &str, bytes: Vec<u8>) -> Result<Self, Fault> {
        let fault = |key: &'static str| Fault(Message::new(key).with("path", shown));
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        let picture = match ending.as_deref() {
            Some("svg") => return drawing(&bytes).map_err(fault),
            Some("png") => Picture::Png(bytes),
            Some("jpg" | "jpeg") => Picture::Jpeg(bytes),
            _ => return Err(fault("failure-logotype-format")),
        };
        let (Picture::Jpeg(bytes) | Picture::Png(bytes) | Picture::Svg { png: bytes, .. }) = &picture;
        let size = imagesize::blob_size(bytes).map_err(|_| fault("failure-logotype-broken"))?;
        if size.width.max(size.height) > MOST {
            let Fault(message) = fault("failure-logotype-dots");
            let message = message.with("width", size.width.to_string()).with("height", size.height.to_string());
            return Err(Fault(message.with("most", MOST.to_string())));
        }
        let is_whole = if matches!(picture, Picture::Jpeg(_)) { is_whole_jpeg(bytes) } else { is_png(bytes) };
        if !is_whole || size.width.min(size.height) == 0 {
            return Err(fault("failure-logotype-broken"));
        }
        let dots = |side: usize| u32::try_from(side).unwrap_or(1);
        Ok(Self { size: (dots(size.width), dots(size.height)), picture })
    }

    /// The bytes with their type, as a page shows them.
    pub fn shown(&self) -> (&'static str, &[u8]) {
        match &self.picture {
            Picture::Svg { drawing, .. } => ("image/svg+xml", drawing.as_bytes()),
            Picture::Png(bytes) => ("image/png", bytes),
            Picture::Jpeg(bytes) => ("image/jpeg", bytes),
        }
    }

    /// As large as fits into a box, with its proportions kept.
    pub fn fitted(&self, (wide, high): (u64, u64)) -> (u64, u64) {
        let (width, height) = (u64::from(self.size.0.max(1)), u64::from(self.size.1.max(1)));
        if wide * height <= high * width {
            (wide, (wide * height / width).max(1))
        } else {
            ((high * width / height).max(1), high)
        }
    }
}

fn is_png(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x89PNG") && Pixmap::decode_png(bytes).is_ok()
}

/// Whether it begins and ends as a JPEG does; some programs write zeros after the end.
fn is_whole_jpeg(bytes: &[u8]) -> bool {
    let end = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    bytes.starts_with(b"\xff\xd8\xff") && bytes.get(..end).is_some_and(|bytes| bytes.ends_with(b"\xff\xd9"))
}

/// Reads a drawing; what is wrong is the key of a message.
fn drawing(bytes: &[u8]) -> Result<Logotype, &'static str> {
    let broken = "failure-logotype-broken";
    let text = std::str::from_utf8(bytes).map_err(|_| broken)?.trim_start_matches('\u{feff}');
    // Programs of drawing write the names of their namespaces as entities.
    let options = ParsingOptions { allow_dtd: true, nodes_limit: ELEMENTS, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|_| broken)?;
    if document.root_element().tag_name().name() != "svg" {
        return Err(broken);
    }
    for node in document.descendants() {
        match node.tag_name().name() {
            "image" | "feImage" | "foreignObject" => return Err("failure-logotype-picture"),
            "text" if node.descendants().any(|node| node.text().is_some_and(|text| !text.trim().is_empty())) => {
                return Err("failure-logotype-text");
            }
            _ => {}
        }
    }
    let tree = Tree::from_xmltree(&document, &closed()).map_err(|_| broken)?;
    if tree.root().children().is_empty() {
        return Err(broken);
    }
    let (width, height) = (tree.size().width().to_string(), tree.size().height().to_string());
    let size = dots(&width, &height).ok_or(broken)?;
    let drawing = sized(&tree.to_string(&WriteOptions::default()), (&width, &height), size).ok_or(broken)?;
    let png = png(&drawing, size).ok_or(broken)?;
    Ok(Logotype { picture: Picture::Svg { drawing, png }, size })
}

/// Options that read nothing beside the text itself.
fn closed<'a>() -> Options<'a> {
    let nothing = ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    Options { image_href_resolver: nothing, ..Options::default() }
}

/// The size in dots of a drawing: its longer side gets [`DOTS`].
fn dots(width: &str, height: &str) -> Option<(u32, u32)> {
    let (width, height) = (Decimal::from_str(width).ok()?, Decimal::from_str(height).ok()?);
    let longer = width.max(height);
    let side = |side: Decimal| {
        let dots = side.checked_mul(Decimal::from(DOTS))?.checked_div(longer)?;
        Some(dots.round().to_u32()?.max(1))
    };
    Some((side(width)?, side(height)?))
}

/// The drawing with a size in dots, whatever its own units are.
fn sized(written: &str, (width, height): (&str, &str), (wide, high): (u32, u32)) -> Option<String> {
    let (root, rest) = written.split_once('>')?;
    let names: Vec<&str> = root.split(' ').filter(|part| part.starts_with("xmlns")).map(str::trim).collect();
    let names = names.join(" ");
    Some(format!("<svg width=\"{wide}\" height=\"{high}\" viewBox=\"0 0 {width} {height}\" {names}>{rest}"))
}

fn png(drawing: &str, (width, height): (u32, u32)) -> Option<Vec<u8>> {
    let tree = Tree::from_str(drawing, &closed()).ok()?;
    let mut picture = Pixmap::new(width, height)?;
    resvg::render(&tree, Transform::identity(), &mut picture.as_mut());
    picture.encode_png().ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::{Logotype, Picture};

    fn read(inside: &str) -> Result<Logotype, &'static str> {
        let text = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 40 10' \
             onload='alert(1)'>{inside}</svg>"
        );
        Logotype::read("logotype.svg", "x", text.into_bytes()).map_err(|fault| fault.0.key)
    }

    #[test]
    fn a_drawing_keeps_its_shapes_and_nothing_else() {
        let logotype = read(
            "<script>alert(2)</script><style>@import url(https://evil.example/a.css); .a { fill: #0b5070 }</style>\
             <a xlink:href='javascript:alert(3)'><rect class='a' width='40' height='10' onclick='alert(4)'/></a>\
             <use href='https://evil.example/b.svg#c'/><!-- dolt -->",
        )
        .unwrap();
        assert_eq!(
            (logotype.size, logotype.fitted((100, 100)), logotype.fitted((100, 10))),
            ((1200, 300), (100, 25), (40, 10))
        );
        let Picture::Svg { drawing, png } = &logotype.picture else { unreachable!() };
        assert!(drawing.contains("fill=\"#0b5070\"") && drawing.contains("viewBox=\"0 0 40 10\""), "{drawing}");
        for word in ["script", "alert", "evil", "onclick", "onload", "style", "dolt", "href"] {
            assert!(!drawing.contains(word), "{word}: {drawing}");
        }
        assert!(png.starts_with(b"\x89PNG"));
    }

    #[test]
    fn what_could_not_be_shown_as_it_is_meant_is_refused() {
        assert_eq!(read("<text y='9'>Kommun</text>").unwrap_err(), "failure-logotype-text");
        assert_eq!(read("<image href='a.png'/>").unwrap_err(), "failure-logotype-picture");
        assert_eq!(read("").unwrap_err(), "failure-logotype-broken");
        assert_eq!(read("<g>").unwrap_err(), "failure-logotype-broken");
    }

    #[test]
    fn a_drawing_that_grows_without_end_is_refused() {
        let mut inside = "<g id='a0'><rect width='9' height='9'/></g>".to_owned();
        for level in 1..12 {
            let uses = format!("<use xlink:href='#a{}'/>", level - 1).repeat(10);
            inside = format!("{inside}<g id='a{level}'>{uses}</g>");
        }
        assert_eq!(read(&inside).unwrap_err(), "failure-logotype-broken");
        let entities = "<!DOCTYPE svg [<!ENTITY a '<rect width=\"9\" height=\"9\"/>'><!ENTITY b '&b;&b;'>]>\
                        <svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>&b;</svg>";
        assert!(Logotype::read("a.svg", "x", entities.into()).is_err());
    }
}
