//! A kind of finding, as SARIF describes it.

use serde::Serialize;

use super::Message;
use crate::check::Page;
use crate::language::Words;
use crate::model::judging::Level;
use crate::render::check_page;

/// How wide the plain text of a page is: whoever shows it has a width of its own.
const WIDTH: usize = 100;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Rule {
    id: &'static str,
    short_description: Message,
    full_description: Message,
    default_configuration: Configuration,
    help: Help,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Help {
    text: String,
    markdown: String,
}

/// The rule of a page.
pub(super) fn rule(page: &Page, words: &Words) -> Rule {
    Rule {
        id: page.code,
        short_description: Message { text: words.word(&format!("about-{}", page.code)) },
        full_description: Message { text: words.word(&format!("why-{}", page.code)) },
        default_configuration: Configuration {
            level: match page.level {
                Level::Deny => "error",
                Level::Warn => "warning",
                Level::Allow => "none",
            },
        },
        help: Help { text: check_page::text(words, page, WIDTH), markdown: check_page::markdown(words, page) },
    }
}
