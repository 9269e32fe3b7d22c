//! A chart as an enhanced metafile (MS-EMF): a drawing that Word and LibreOffice of any age can show and print.
//!
//! Read from the chart's SVG, and only what charts are made of: lines, rectangles, circles, polygons, texts. Everything is in
//! whole numbers. What SVG leaves to who shows it is settled here, since programs differ in it: where a text begins, where
//! a line is broken, how a bar is hatched.

mod dash;
mod letters;
mod record;

use roxmltree::Node;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use record::{BLACK, Ink, Metafile, Point, WHITE};

/// So many steps a unit of the drawing has.
const STEPS: i64 = 20;

/// A drawing's own size in whole units; none of what is no drawing.
pub(super) fn size(svg: &str) -> Option<(u32, u32)> {
    let tag = svg.trim_start().strip_prefix("<svg ")?.split('>').next()?;
    let size = |name: &str| {
        let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
        rest.split('"').next()?.parse::<u32>().ok().filter(|size| *size > 0)
    };
    Some((size("width")?, size("height")?))
}

/// The metafile of a drawing.
pub(super) fn emf(svg: &str) -> Option<Vec<u8>> {
    let (width, height) = size(svg)?;
    let document = roxmltree::Document::parse(svg).ok()?;
    let mut file = Metafile::new(width, height, STEPS);
    file.polygon(&corners(Box { x: 0, y: 0, width: width.into(), height: height.into() }), Ink::fill(WHITE));
    for node in document.root_element().descendants().filter(|node| !is_apart(*node)) {
        draw(&mut file, node);
    }
    Some(file.finish())
}

/// Whether something is a definition, and not drawn where it stands.
fn is_apart(node: Node<'_, '_>) -> bool {
    node.ancestors().any(|above| above.has_tag_name("defs"))
}

fn draw(file: &mut Metafile, node: Node<'_, '_>) {
    match node.tag_name().name() {
        "text" => text(file, node),
        "line" => {
            let ends = [("x1", "y1"), ("x2", "y2")].map(|(x, y)| (whole(node, x) * STEPS, whole(node, y) * STEPS));
            path(file, node, &ends);
        }
        "polyline" => path(file, node, &points(node)),
        "polygon" => file.polygon(&points(node), ink(node)),
        "circle" => {
            let at = (whole(node, "cx") * STEPS, whole(node, "cy") * STEPS);
            file.circle(at, whole(node, "r") * STEPS, ink(node));
        }
        "rect" => rectangle(file, node),
        _ => {}
    }
}

/// A line, broken as it says.
fn path(file: &mut Metafile, node: Node<'_, '_>, points: &[Point]) {
    let ink = ink(node);
    let dashes = dashes(node);
    if dashes.is_empty() {
        file.polyline(points, ink);
    } else {
        file.lines(&dash::cut(points, &dashes), ink);
    }
}

fn dashes(node: Node<'_, '_>) -> Vec<i64> {
    let dashes = node.attribute("stroke-dasharray").unwrap_or_default().split_whitespace();
    dashes.filter_map(|dash| Some(dash.parse::<i64>().ok()?.checked_mul(STEPS)?.max(1))).collect()
}

/// A part of a drawing, in units.
#[derive(Clone, Copy)]
struct Box {
    x: i64,
    y: i64,
    width: i64,
    height: i64,
}

fn corners(area: Box) -> [Point; 4] {
    let (left, top) = (area.x * STEPS, area.y * STEPS);
    let (right, bottom) = (left + area.width * STEPS, top + area.height * STEPS);
    [(left, top), (right, top), (right, bottom), (left, bottom)]
}

fn rectangle(file: &mut Metafile, node: Node<'_, '_>) {
    let area =
        Box { x: whole(node, "x"), y: whole(node, "y"), width: whole(node, "width"), height: whole(node, "height") };
    let corners = corners(area);
    let filled = node.attribute("fill").unwrap_or_default();
    if filled.contains("hatch") {
        let line = Ink { stroke: Some((BLACK, 2 * STEPS)), fill: None };
        file.lines(&dash::hatch(corners, 8 * STEPS), line);
    } else if filled.contains("dots") {
        for at in dash::dots(corners, 6 * STEPS) {
            file.circle(at, STEPS, Ink::fill(BLACK));
        }
    }
    let ink = ink(node);
    if dashes(node).is_empty() {
        file.polygon(&corners, ink);
    } else {
        let [first, ..] = corners;
        path(file, node, &[corners.as_slice(), &[first]].concat());
    }
}

/// Where a text begins is settled by the widths of its letters; what stands behind it is drawn in white around it.
fn text(file: &mut Metafile, node: Node<'_, '_>) {
    let size = whole(node, "font-size") * STEPS;
    let words = node.text().unwrap_or_default();
    let widths = letters::widths(words, size);
    let width: i64 = widths.iter().sum();
    let back = match node.attribute("text-anchor") {
        Some("middle") => width / 2,
        Some("end") => width,
        _ => 0,
    };
    let (x, y) = (whole(node, "x") * STEPS - back, whole(node, "y") * STEPS);
    if node.attribute("paint-order").is_some() {
        let far = 3 * STEPS / 2;
        for (right, down) in [(-far, -far), (far, -far), (-far, far), (far, far)] {
            file.text((x + right, y + down), size, WHITE, words, &widths);
        }
    }
    file.text((x, y), size, BLACK, words, &widths);
}

/// What a shape is drawn with.
fn ink(node: Node<'_, '_>) -> Ink {
    let width = node.attribute("stroke-width").and_then(|width| width.parse::<i64>().ok()).unwrap_or(1);
    let stroke = colour(node.attribute("stroke"), node.attribute("stroke-opacity"));
    Ink {
        stroke: stroke.map(|colour| (colour, width * STEPS)),
        fill: colour(node.attribute("fill"), node.attribute("fill-opacity")),
    }
}

/// Black, white, or a grey: black that lets some of the paper through.
fn colour(name: Option<&str>, opacity: Option<&str>) -> Option<u32> {
    match name? {
        "none" => None,
        pattern if pattern.starts_with("url(") => None,
        "#fff" | "#ffffff" => Some(WHITE),
        _ => {
            let through = Decimal::ONE.checked_sub(opacity.map_or(Ok(Decimal::ONE), str::parse).ok()?)?;
            let grey = through.checked_mul(Decimal::from(255))?.round().to_u32()?.min(255);
            Some(grey << 16 | grey << 8 | grey)
        }
    }
}

fn points(node: Node<'_, '_>) -> Vec<Point> {
    let pair = |pair: &str| {
        let (x, y) = pair.split_once(',')?;
        Some((x.parse::<i64>().ok()? * STEPS, y.parse::<i64>().ok()? * STEPS))
    };
    node.attribute("points").unwrap_or_default().split_whitespace().filter_map(pair).collect()
}

fn whole(node: Node<'_, '_>, name: &str) -> i64 {
    node.attribute(name).and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::{emf, size};

    const CHART: &str = "<svg xmlns='http://www.w3.org/2000/svg' width=\"80\" height=\"20\"><defs><pattern><rect width='3' \
        height='6' fill='currentColor'/></pattern></defs><title>T</title><g><rect x='2' y='2' width='20' height='10' \
        fill='url(#chart-id-hatch)' stroke='#000'/><polyline points='0,0 10,10 20,0' fill='none' stroke='#000' \
        stroke-width='2' stroke-dasharray='7 4'/><circle cx='10' cy='10' r='5' fill='#000'/><text x='40' y='15' \
        font-size='12' text-anchor='middle' fill='#000'>Åren &lt; 2013</text></g></svg>";

    fn number(bytes: &[u8], at: usize) -> u32 {
        u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap())
    }

    /// The records of a file, each with its kind.
    fn records(file: &[u8]) -> Vec<(u32, &[u8])> {
        let mut records = Vec::new();
        let mut at = 0;
        while at < file.len() {
            let length = usize::try_from(number(file, at + 4)).unwrap();
            assert!(length >= 8 && length % 4 == 0);
            records.push((number(file, at), &file[at..at + length]));
            at += length;
        }
        records
    }

    #[test]
    fn a_chart_becomes_a_metafile_whose_records_add_up() {
        let file = emf(CHART).unwrap();
        assert_eq!(size(CHART), Some((80, 20)));
        let records = records(&file);
        let (kind, header) = records[0];
        assert_eq!((kind, &header[40..44], header.len()), (1, &b" EMF"[..], 108));
        assert_eq!(number(header, 48), u32::try_from(file.len()).unwrap());
        assert_eq!(number(header, 52), u32::try_from(records.len()).unwrap());
        assert_eq!(records.last().unwrap().0, 14);
        let count = |kind: u32| records.iter().filter(|(it, _)| *it == kind).count();
        // The paper and the bar; 28 units of line in pieces of 7 with 4 between them, slanting lines; a circle; a text.
        assert_eq!([3, 7, 42, 84].map(count), [2, 2, 1, 1]);
        let lines = records.iter().filter(|(kind, _)| *kind == 7).map(|(_, record)| number(record, 24));
        assert_eq!(lines.collect::<Vec<_>>(), [4, 4]);
        // What is made again was deleted: at the end there are a brush and a font.
        assert_eq!(count(38) + count(39) + count(82) - count(40), 2);
    }

    #[test]
    fn its_texts_are_those_of_the_chart() {
        let file = emf(CHART).unwrap();
        let records = records(&file);
        let (_, text) = records.iter().find(|(kind, _)| *kind == 84).unwrap();
        let count = usize::try_from(number(text, 44)).unwrap();
        let letters = text[76..76 + 2 * count].chunks(2).map(|pair| u16::from_le_bytes(pair.try_into().unwrap()));
        assert_eq!(String::from_utf16(&letters.collect::<Vec<_>>()).unwrap(), "Åren < 2013");
        // The middle of the text is where the chart says: what is left of it and right of it is as wide.
        let widths_at = usize::try_from(number(text, 72)).unwrap();
        let width: u32 = (0..count).map(|letter| number(text, widths_at + 4 * letter)).sum();
        assert_eq!(number(text, 36) + width / 2, 40 * 20);
    }

    #[test]
    fn what_is_no_chart_becomes_nothing() {
        assert!(emf("no drawing").is_none());
        assert!(emf("<svg xmlns='http://www.w3.org/2000/svg' width=\"0\" height=\"5\"/>").is_none());
    }
}
