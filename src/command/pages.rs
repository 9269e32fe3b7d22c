//! `plan explain CODE` and `plan explain --checks`: what checks are about.

use super::{Environment, Exit, Failure, output};
use crate::check;
use crate::cli::Request;
use crate::language::Words;
use crate::message::Message;
use crate::render::check_page;

pub(super) fn pages(
    environment: &Environment,
    request: &Request,
    words: &Words,
    code: Option<&str>,
    markdown: bool,
) -> Result<Exit, Failure> {
    let text = match (code, markdown) {
        (None, false) => check_page::list(words, &check::pages()),
        (None, true) => check_page::document(words, &check::pages()),
        (Some(code), _) => {
            let unknown = || Failure::said(Message::new("finding-unknown-check").with("code", code));
            let page = check::page(code).ok_or_else(unknown)?;
            if markdown {
                check_page::markdown(words, &page)
            } else {
                check_page::text(words, &page, environment.width)
            }
        }
    };
    output::write(environment, request, words, &text)
}
