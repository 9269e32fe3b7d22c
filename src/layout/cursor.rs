//! The tokens of a TOML text, one after another.

use toml_parser::Source;
use toml_parser::lexer::{Token, TokenKind};

use super::document::Above;

/// Where a reader has come in a text.
pub(super) struct Cursor<'t> {
    text: &'t str,
    tokens: Vec<Token>,
    at: usize,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, tokens: Source::new(text).lex().into_vec(), at: 0 }
    }

    /// The next token; the end once all are taken.
    pub(super) fn kind(&self) -> TokenKind {
        self.tokens.get(self.at).map_or(TokenKind::Eof, Token::kind)
    }

    /// How the next token is written.
    pub(super) fn word(&self) -> &'t str {
        let span = self.tokens.get(self.at).map_or(self.text.len()..self.text.len(), |token| {
            let span = token.span();
            span.start()..span.end()
        });
        self.text.get(span).unwrap_or_default()
    }

    /// Takes the next token.
    pub(super) fn take(&mut self) -> &'t str {
        let word = self.word();
        self.at += 1;
        word
    }

    /// Takes the next token if it is of a kind.
    pub(super) fn take_if(&mut self, kind: TokenKind) -> bool {
        let is_it = self.kind() == kind;
        self.at += usize::from(is_it);
        is_it
    }

    /// Passes over spaces.
    pub(super) fn spaces(&mut self) {
        while self.take_if(TokenKind::Whitespace) {}
    }

    /// Takes the comment that ends the line.
    pub(super) fn beside(&mut self) -> Option<&'t str> {
        self.spaces();
        (self.kind() == TokenKind::Comment).then(|| self.take().trim_end_matches([' ', '\t']))
    }

    /// Takes comments and empty lines up to the next words; the second is whether the line ended first.
    pub(super) fn above(&mut self) -> (Vec<Above<'t>>, bool) {
        let (mut above, mut breaks, mut ended) = (Vec::new(), 0, false);
        loop {
            self.spaces();
            match self.kind() {
                TokenKind::Newline => {
                    self.take();
                    breaks += 1;
                    ended = true;
                }
                TokenKind::Comment => {
                    if breaks > 1 {
                        above.push(Above::Blank);
                    }
                    above.push(Above::Comment(self.take().trim_end_matches([' ', '\t'])));
                    breaks = 0;
                }
                _ => {
                    if breaks > 1 {
                        above.push(Above::Blank);
                    }
                    return (above, ended);
                }
            }
        }
    }

    /// How the first line ends that no text in quotes stands across.
    pub(super) fn line_end(&self) -> &'static str {
        let newline = self.tokens.iter().find(|token| token.kind() == TokenKind::Newline);
        if newline.is_some_and(|token| token.span().len() == 2) { "\r\n" } else { "\n" }
    }
}
