//! Paper, margins, heads and feet of the document's last section, which is the one that a new text gets.

use roxmltree::Node;

use super::archive::{Archive, Way};
use super::{Own, Wrong, xml};
use crate::render::word::package::Relationship;
use crate::render::word::section::{Head, Paper};

/// The narrowest that text may be, in twentieths of a point: 9 cm. Tables need that.
const NARROWEST: usize = 5100;
/// Larger sheets, or margins, than this nobody prints on: Word has no larger either.
const WIDEST: usize = 31_680;
/// What pictures in heads and feet may be.
const PICTURES: [&str; 9] = ["png", "jpg", "jpeg", "gif", "svg", "emf", "wmf", "bmp", "tif"];

/// The paper with what stands at the head and foot of its pages, and the parts that have that.
pub(super) fn pages(archive: &Archive, main: &str, ways: &[Way]) -> Result<(Paper, Vec<Own>), Wrong> {
    let document = xml(main, archive.text(main)?)?;
    let last = document.descendants().rev().find(|node| is(*node, "sectPr"));
    let Some(section) = last else { return Ok((Paper::A4, Vec::new())) };
    let mut paper = paper(section);
    if paper.narrowest() < NARROWEST {
        return Err(Wrong::new("failure-document-narrow", main));
    }
    let mut parts = Vec::new();
    for reference in section.children() {
        let part = match reference.tag_name().name() {
            "headerReference" => "header",
            "footerReference" => "footer",
            "titlePg" => {
                paper.title_page = !matches!(value(reference, "val"), Some("0" | "false" | "off"));
                continue;
            }
            _ => continue,
        };
        let way = ways.iter().find(|way| Some(way.id.as_str()) == value(reference, "id") && way.kind == part);
        let Some(way) = way.filter(|way| !way.external) else { continue };
        let page = match value(reference, "type") {
            Some("first") => "first",
            Some("even") => "even",
            _ => "default",
        };
        let id = format!("rIdOwn{}", parts.len() + 1);
        paper.heads.push(Head { part, page, id: id.clone() });
        take(archive, &way.target, (part, id), &mut parts)?;
    }
    Ok((paper, parts))
}

/// Takes over a head or a foot with its pictures.
fn take(archive: &Archive, name: &str, (kind, id): (&'static str, String), parts: &mut Vec<Own>) -> Result<(), Wrong> {
    let text = archive.text(name)?;
    harmless(name, text)?;
    let number = parts.len() + 1;
    let (mut refers, mut pictures) = (Vec::new(), Vec::new());
    for way in archive.ways(name)? {
        if way.external {
            let lower = way.target.to_lowercase();
            let is_link = ["http://", "https://", "mailto:"].iter().any(|start| lower.starts_with(start));
            if way.kind != "hyperlink" || !is_link {
                return Err(Wrong::outside(name, &way.target));
            }
            refers.push(Relationship { id: way.id, kind: "hyperlink", target: way.target, external: true });
            continue;
        }
        let ending = way.target.rsplit('.').next().unwrap_or_default().to_lowercase();
        if way.kind != "image" || !PICTURES.contains(&ending.as_str()) {
            return Err(Wrong::new("failure-document-inside", name));
        }
        let target = format!("media/own{number}-{}.{ending}", pictures.len() + 1);
        let bytes = archive.bytes(&way.target)?.to_vec();
        pictures.push(Own { name: format!("word/{target}"), kind: "", bytes, refers: Vec::new(), id: String::new() });
        refers.push(Relationship { id: way.id, kind: "image", target, external: false });
    }
    let own = Own { name: format!("word/own{number}.xml"), kind, bytes: text.as_bytes().to_vec(), refers, id };
    parts.push(own);
    parts.extend(pictures);
    Ok(())
}

/// Fields that fetch something, and the only addresses that no relationship has.
const FETCHING: [&str; 6] = ["INCLUDEPICTURE", "INCLUDETEXT", "LINK", "DDE", "DDEAUTO", "DATABASE"];

fn harmless(name: &str, text: &str) -> Result<(), Wrong> {
    for node in xml(name, text)?.descendants() {
        let field = match node.tag_name().name() {
            "instrText" => node.text(),
            "fldSimple" => value(node, "instr"),
            "altChunk" | "object" | "control" | "subDoc" => return Err(Wrong::new("failure-document-inside", name)),
            _ => None,
        };
        let first = field.and_then(|field| field.split_whitespace().next()).unwrap_or_default().to_uppercase();
        if FETCHING.contains(&first.as_str()) {
            return Err(Wrong::outside(name, &first));
        }
        let address = node.attributes().find(|attribute| {
            matches!(attribute.name(), "src" | "href")
                && (attribute.value().contains("//") || attribute.value().contains('\\'))
        });
        if let Some(address) = address {
            return Err(Wrong::outside(name, address.value()));
        }
    }
    Ok(())
}

fn paper(section: Node<'_, '_>) -> Paper {
    let mut paper = Paper::A4;
    paper.title_page = false;
    for node in section.children() {
        let number = |key: &str| value(node, key).and_then(|text| text.trim_start_matches('-').parse::<usize>().ok());
        let number = |key: &str| number(key).map(|number| number.min(WIDEST));
        match node.tag_name().name() {
            "pgSz" => {
                if let (Some(width), Some(height)) = (number("w"), number("h")) {
                    (paper.short, paper.long) = (width.min(height), width.max(height));
                }
            }
            "pgMar" => {
                let sides = [
                    ("top", &mut paper.top),
                    ("right", &mut paper.right),
                    ("bottom", &mut paper.bottom),
                    ("left", &mut paper.left),
                    ("header", &mut paper.header),
                    ("footer", &mut paper.footer),
                    ("gutter", &mut paper.gutter),
                ];
                for (key, side) in sides {
                    *side = number(key).unwrap_or(*side);
                }
            }
            _ => {}
        }
    }
    paper
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

/// The attribute of a name, whatever its namespace.
pub(super) fn value<'n>(node: Node<'n, '_>, name: &str) -> Option<&'n str> {
    node.attributes().find(|attribute| attribute.name() == name).map(|attribute| attribute.value())
}
