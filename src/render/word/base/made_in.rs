//! A report put into the organisation's document.

use super::{Base, Numbering, Styles, renamed};
use crate::model::accent::Accent;
use crate::render::word::package::{Part, Relationship, relationships};
use crate::render::word::{inner, part, style};

/// Makes the texts refer to the styles and lists of the document, and gives the part with its styles.
pub(in crate::render::word) fn made_in(
    base: &Base,
    accent: Option<Accent>,
    texts: &mut [(&str, &str, String)],
) -> String {
    let styles = Styles::new(&base.styles, &style::all(accent, true));
    let report = texts.iter().find(|(name, _, _)| *name == "numbering").map(|(_, _, text)| text.clone());
    let lists = base.numbering.as_ref().zip(report).and_then(|(own, report)| Numbering::new(own, &report));
    for (name, _, text) in texts.iter_mut() {
        match &lists {
            Some(lists) if *name == "numbering" => text.clone_from(&lists.text),
            Some(lists) => *text = lists.renumbered(text),
            None => {}
        }
        if *name != "numbering" {
            *text = renamed(text, styles.ids());
        }
    }
    styles.text
}

/// Adds the parts of the document that are taken over as they are.
pub(in crate::render::word) fn parts(
    base: &Base,
    parts: &mut Vec<Part>,
    media: &mut Vec<(String, Vec<u8>)>,
    refers: &mut Vec<Relationship>,
) {
    if let Some(theme) = &base.theme {
        let text = String::from_utf8_lossy(theme).into_owned();
        parts.push(part("word/theme1.xml", "theme", text));
        refers.push(inner("rIdTheme", "theme", "theme1.xml"));
    }
    for own in &base.parts {
        if own.kind.is_empty() {
            media.push((own.name.clone(), own.bytes.clone()));
            continue;
        }
        let file = own.name.trim_start_matches("word/");
        parts.push(part(&own.name, own.kind, String::from_utf8_lossy(&own.bytes).into_owned()));
        refers.push(inner(&own.id, own.kind, file));
        if !own.refers.is_empty() {
            let name = format!("word/_rels/{file}.rels");
            parts.push(Part { name, content_type: "", bytes: relationships(&own.refers) });
        }
    }
}
