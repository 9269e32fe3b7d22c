//! Women and men: what each have, where they differ.

use serde::Serialize;

use super::Making;
use crate::judge::Point;
use crate::message::Message;
use crate::render::verdict::measured;
use crate::report::Section;

/// What women and men have each.
#[derive(Debug, Serialize)]
pub struct Sexes {
    /// The indicator's title.
    pub indicator: String,
    /// The values: kvinnor: 78 % (2012), män: 85 % (2012).
    pub values: String,
}

impl Making<'_> {
    pub(super) fn by_sex(self, section: &Section<'_>) -> Vec<Sexes> {
        let sexes = section.by_sex.iter().map(|(judged, sexes)| {
            let value = |(name, point): &(Message, &Point<'_>)| {
                let value = measured(self.words, judged.indicator.unit(), Some(point));
                self.words.say(&Message::new("fact-part").with("part", name.clone()).with("fact", value))
            };
            let values: Vec<String> = sexes.iter().map(value).collect();
            Sexes { indicator: judged.indicator.title.value.clone(), values: values.join(", ") }
        });
        sexes.collect()
    }
}
