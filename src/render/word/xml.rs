//! XML that is well-formed by the way it is written: what is opened is closed, what is text is escaped.

/// A piece of XML.
#[derive(Debug, Default)]
pub(super) struct Xml(String);

/// An attribute: its name and its value.
pub(super) type Attribute<'a> = (&'a str, &'a str);

impl Xml {
    /// An empty piece.
    pub fn new() -> Self {
        Self::default()
    }

    /// A whole part of a package, of one element.
    pub fn part(name: &str, attributes: &[Attribute<'_>], inside: impl FnOnce(&mut Self)) -> String {
        let mut xml = Self("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned());
        xml.within(name, attributes, inside);
        xml.0
    }

    /// An element with nothing in it.
    pub fn empty(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.start(name, attributes);
        self.0.push_str("/>");
    }

    /// An element with its only attribute, as most of them have it.
    pub fn value(&mut self, name: &str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// An element with what is in it.
    pub fn within(&mut self, name: &str, attributes: &[Attribute<'_>], inside: impl FnOnce(&mut Self)) {
        self.start(name, attributes);
        self.0.push('>');
        inside(self);
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// An element with only text in it.
    pub fn words(&mut self, name: &str, attributes: &[Attribute<'_>], text: &str) {
        self.within(name, attributes, |xml| xml.text(text));
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        escape(text, &mut self.0);
    }

    /// Another piece, as it is.
    pub fn append(&mut self, other: &Self) {
        self.0.push_str(&other.0);
    }

    fn start(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            escape(value, &mut self.0);
            self.0.push('"');
        }
    }
}

impl std::fmt::Display for Xml {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Characters that XML can't hold are left out: a single one would keep Word from opening the document.
fn escape(text: &str, into: &mut String) {
    if text.bytes().all(is_plain) {
        into.push_str(text);
        return;
    }
    for c in text.chars() {
        match c {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            '\t' | '\n' => into.push(' '),
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {}
            c if turns(c) => {}
            c => into.push(c),
        }
    }
}

/// Whether a byte is a part of what needs no escape: most of ASCII, and with 0xc3 in front the letters of western Europe.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | 0x80..=0xbf | 0xc3) && !matches!(byte, b'&' | b'<' | b'>' | b'"')
}

/// Whether a character turns the direction of writing: it could show a text as another than it is.
fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::Xml;

    #[test]
    fn what_is_text_is_escaped() {
        let part = Xml::part("a", &[("b", "<\"&")], |xml| {
            xml.text("åéÀÿ ~");
            xml.text("å < b && ]]>\0\u{1b}\u{7f}\u{85}\u{ffff}\u{202e}\n!");
            xml.empty("c", &[]);
        });
        let body = part.lines().nth(1).unwrap_or_default();
        assert_eq!(body, "<a b=\"&lt;&quot;&amp;\">åéÀÿ ~å &lt; b &amp;&amp; ]]&gt; !<c/></a>");
    }
}
