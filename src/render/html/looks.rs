//! The looks of the organisation in a page: its colour and its logotype.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::safe::attribute;
use crate::render::document::Meta;
use crate::render::looks::{Looks, on_dark};

/// The colours of links and lines that are built in: on paper and on a dark screen.
const ACCENTS: [&str; 2] = ["--accent: #0b5070", "--accent: #8ecbe8"];

/// The style sheet in the organisation's colour.
pub(super) fn style(style: &str, looks: &Looks) -> String {
    let Some(accent) = looks.accent else { return style.to_owned() };
    let [paper, dark] = ACCENTS;
    let style = style.replace(paper, &format!("--accent: {accent}"));
    style.replace(dark, &format!("--accent: {}", on_dark(accent)))
}

/// How large the logotype is at most, in the page's dots.
const BOX: (u64, u64) = (260, 88);

/// The logotype, inside the page itself.
pub(super) fn logotype(meta: &Meta) -> String {
    let Some(logotype) = &meta.looks.logotype else { return String::new() };
    let (kind, bytes) = logotype.shown();
    let (width, height) = logotype.fitted(BOX);
    let (name, data) = (attribute(&meta.organisation), STANDARD.encode(bytes));
    format!(
        "<img class=\"logotype\" src=\"data:{kind};base64,{data}\" alt=\"{name}\" width=\"{width}\" height=\"{height}\">\n"
    )
}
