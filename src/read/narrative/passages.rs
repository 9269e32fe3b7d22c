//! Passages: what a text says of no goal and no indicator, such as its introduction.

use super::comments::Heading;
use super::heading::is_silent;
use super::place::Places;
use crate::model::text::Passage;

/// Reads the passages. The only heading of the highest level, at the top, is the title of the text and of nothing in it.
pub(super) fn read(headings: &[Heading], places: &Places<'_>) -> Vec<Passage> {
    let first = headings.first().map_or(places.text.len(), |heading| heading.start);
    let mut passages = vec![passage(None, 0, false, (0, first), places)];
    let ends = headings.iter().skip(1).map(|next| next.start).chain([places.text.len()]);
    let mut is_after = false;
    // The levels of the headings that the next one may stand under.
    let mut above: Vec<u8> = Vec::new();
    for (at, (heading, end)) in headings.iter().zip(ends).enumerate() {
        if heading.about.is_some() {
            is_after = true;
            above.clear();
            continue;
        }
        let is_title = at == 0 && heading.level == 1 && headings.iter().filter(|other| other.level == 1).count() == 1;
        above.retain(|level| *level < heading.level);
        let title = (!is_title).then(|| heading.words.clone());
        passages.push(passage(title, above.len(), is_after, (heading.body, end), places));
        if !is_title {
            above.push(heading.level);
        }
    }
    said(passages)
}

fn passage(title: Option<String>, depth: usize, is_after: bool, body: (usize, usize), places: &Places<'_>) -> Passage {
    let text = places.text.get(body.0..body.1).unwrap_or_default();
    let markdown = if is_silent(text) { "" } else { text.trim() }.to_owned();
    let from = body.0 + text.len() - text.trim_start().len();
    let at = places.between(from, from + markdown.len());
    Passage { title, depth, is_after, markdown, at }
}

/// Leaves out headings that nothing is said under.
fn said(passages: Vec<Passage>) -> Vec<Passage> {
    let mut kept: Vec<Passage> = Vec::new();
    for passage in passages.into_iter().rev() {
        let has_below = passage.title.is_some()
            && kept.last().is_some_and(|next| next.depth > passage.depth && next.is_after == passage.is_after);
        if !passage.markdown.is_empty() || has_below {
            kept.push(passage);
        }
    }
    kept.reverse();
    kept
}
