//! What makes a text harmless, wherever on the page it stands.

use std::fmt::Write as _;

/// A text between tags.
pub(super) fn text(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// HTML that somebody wrote into the text: a line break is one, a comment is for nobody to read, the rest are words.
pub(super) fn html(written: &str) -> String {
    let mut said = String::new();
    let mut rest = written;
    while let Some((before, comment)) = rest.split_once("<!--") {
        said.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    said.push_str(rest);
    let said =
        ["&lt;br/&gt;", "&lt;br /&gt;"].iter().fold(text(said.trim()), |said, br| said.replace(br, "&lt;br&gt;"));
    said.replace("&lt;br&gt;", "<br>\n")
}

/// A text in an attribute between double quotes.
pub(super) fn attribute(value: &str) -> String {
    text(value).replace('"', "&quot;").replace('\n', " ")
}

/// A text between double quotes in a style sheet; whatever could end it is written as a number.
pub(super) fn css_text(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_control() || matches!(c, '"' | '\\' | '<' | '>' | '&') {
            let _ = write!(out, "\\{:X} ", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// Where a link leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target<'u> {
    /// To a place in the page.
    Within(&'u str),
    /// To another page, a mail address or a file.
    Away(&'u str),
    /// Nowhere that a link may lead.
    Nowhere,
}

/// Reads the address of a link. What a browser would run is nowhere, and so is whatever hides what it is.
pub(super) fn target(url: &str) -> Target<'_> {
    let url = url.trim();
    if let Some(id) = url.strip_prefix('#') {
        return Target::Within(id);
    }
    if url.is_empty() || url.starts_with("//") || url.contains(|c: char| c.is_control() || c == '\\') {
        return Target::Nowhere;
    }
    let before_path = url.split(['/', '?', '#']).next().unwrap_or_default();
    match before_path.split_once(':') {
        None => Target::Away(url),
        Some((scheme, _)) if ["http", "https", "mailto", "tel"].contains(&scheme.to_lowercase().as_str()) => {
            Target::Away(url)
        }
        Some(_) => Target::Nowhere,
    }
}

#[cfg(test)]
mod tests {
    use super::{Target, attribute, css_text, html, target, text};

    #[test]
    fn what_a_browser_would_run_is_no_link() {
        for url in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\tscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "//evil.example",
            "\\\\evil.example\\a",
            "javascript&colon;alert(1):",
            "",
        ] {
            assert_eq!(target(url), Target::Nowhere, "{url}");
        }
        for url in ["https://kolada.se", "HTTP://kolada.se/a:b", "mailto:a@b.se", "bilaga.pdf", "a/b:c", "?a=b:c"] {
            assert_eq!(target(url), Target::Away(url));
        }
        assert_eq!(target("#a b"), Target::Within("a b"));
    }

    #[test]
    fn a_text_stays_in_its_place() {
        assert_eq!(text("<b> & \"c\""), "&lt;b&gt; &amp; \"c\"");
        assert_eq!(html("a<br>b<br />c <!-- d --> <u>e</u><!-- f"), "a<br>\nb<br>\nc  &lt;u&gt;e&lt;/u&gt;");
        assert_eq!(attribute("\"><script>"), "&quot;&gt;&lt;script&gt;");
        assert_eq!(css_text("a\"}</style>å\n"), "a\\22 }\\3C /style\\3E å\\A ");
    }
}
