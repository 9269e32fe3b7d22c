//! Styles: those of the organisation's document by their names, and after them those that it lacks.
//!
//! A Swedish Word calls the style "heading 1" by the id `Rubrik1`: the name is the same in all languages, the id is not.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::Document;

use super::pages::value;
use crate::render::word::style::Style;

/// The styles of a document, and what those that reports use are called in it.
pub(in crate::render::word) struct Styles {
    /// The whole part.
    pub text: String,
    ids: BTreeMap<&'static str, String>,
}

impl Styles {
    /// Puts the built-in styles that are lacking after those of the document.
    pub fn new(text: &str, built_in: &[Style]) -> Self {
        let mut styles = Self { text: text.to_owned(), ids: BTreeMap::new() };
        let Ok(document) = Document::parse(text) else { return styles };
        let own: Vec<_> = document.root_element().children().filter(|node| node.tag_name().name() == "style").collect();
        let mut taken: BTreeSet<&str> = own.iter().filter_map(|node| value(*node, "styleId")).collect();
        let mut lacking = Vec::new();
        for style in built_in {
            let of_kind = own.iter().filter(|node| value(**node, "type").unwrap_or("paragraph") == style.kind);
            let name = |node: &roxmltree::Node<'_, '_>| {
                let name = node.children().find(|child| child.tag_name().name() == "name");
                name.and_then(|name| value(name, "val")).map(str::to_lowercase)
            };
            let is_default =
                |node: &roxmltree::Node<'_, '_>| matches!(value(*node, "default"), Some("1" | "true" | "on"));
            let named = of_kind.clone().find(|node| name(node).as_deref() == Some(style.name.to_lowercase().as_str()));
            let found = named.or_else(|| of_kind.clone().find(|node| style.is_default && is_default(node)));
            // A plain grid would leave the header row without its background.
            let found = found.filter(|node| {
                style.id != "TableGrid" || node.children().any(|child| value(child, "type") == Some("firstRow"))
            });
            if let Some(id) = found.and_then(|node| value(*node, "styleId")) {
                styles.ids.insert(style.id, id.to_owned());
                continue;
            }
            let free = if taken.contains(style.id) { style.other } else { style.id };
            styles.ids.insert(style.id, free.to_owned());
            taken.insert(free);
            lacking.push(style);
        }
        let added: String = lacking.iter().map(|style| renamed(&style.in_another(), &styles.ids)).collect();
        if let Some(end) = text.rfind("</") {
            styles.text.insert_str(end, &added);
        }
        styles
    }

    /// The ids that the built-in styles have in the document.
    pub fn ids(&self) -> &BTreeMap<&'static str, String> {
        &self.ids
    }
}

/// How text refers to styles.
const REFERRING: [&str; 6] = [
    "<w:pStyle w:val=\"",
    "<w:rStyle w:val=\"",
    "<w:tblStyle w:val=\"",
    "<w:basedOn w:val=\"",
    "<w:next w:val=\"",
    " w:styleId=\"",
];

/// A part that refers to styles by the ids that they have in the document. What is text has no `<` or `"` of its own.
pub(in crate::render::word) fn renamed(text: &str, ids: &BTreeMap<&'static str, String>) -> String {
    REFERRING.iter().fold(text.to_owned(), |text, start| {
        let mut pieces = text.split(start);
        let mut out = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (id, rest) = piece.split_once('"').unwrap_or((piece, ""));
            out.push_str(start);
            out.push_str(ids.get(id).map_or(id, String::as_str));
            out.push('"');
            out.push_str(rest);
        }
        out
    })
}
