//! Accent: an organisation's own colour for headings and links, and whether they can be read in it.

use std::fmt;

use rust_decimal::Decimal;

/// A colour of a screen: red, green and blue from 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent(pub [u8; 3]);

/// What text must have against its background by WCAG 2.1, level AA, in hundredths: 4.5 to 1.
const READABLE: u64 = 450;
/// What it gets on a dark screen: 7 to 1, since a colour that is only just lightened looks faded.
const CLEAR: u64 = 700;

impl Accent {
    /// Paper.
    pub const WHITE: Self = Self([255; 3]);

    /// Reads "#0b5070" or "#fff".
    pub fn read(text: &str) -> Option<Self> {
        let digits: Option<Vec<u8>> = text.trim().strip_prefix('#')?.chars().map(digit).collect();
        match *digits? {
            [r, g, b] => Some(Self([r, g, b].map(|one| one * 17))),
            [r1, r2, g1, g2, b1, b2] => Some(Self([r1 * 16 + r2, g1 * 16 + g2, b1 * 16 + b2])),
            _ => None,
        }
    }

    /// How it stands out from another, as WCAG 2.1 reckons it: from 1 to 21, with two decimals, rounded down.
    pub fn contrast(self, other: Self) -> Decimal {
        Decimal::new(i64::try_from(self.hundredths(other)).unwrap_or(i64::MAX), 2)
    }

    /// Whether a text of this colour can be read on another.
    pub fn reads_on(self, paper: Self) -> bool {
        self.hundredths(paper) >= READABLE
    }

    /// The same colour, darkened no more than it takes to be read on paper.
    pub fn on_paper(self) -> Self {
        self.towards(Self([0; 3]), Self::WHITE, READABLE)
    }

    /// The same colour, lightened no more than it takes to be read on a dark screen.
    pub fn on_dark(self, screen: Self) -> Self {
        self.towards(Self::WHITE, screen, CLEAR)
    }

    /// The same colour as a faint background, a tenth of it on paper.
    pub fn tint(self) -> Self {
        self.mixed(Self::WHITE, 90)
    }

    fn towards(self, end: Self, paper: Self, least: u64) -> Self {
        (0..=100)
            .map(|percent| self.mixed(end, percent))
            .find(|colour| colour.hundredths(paper) >= least)
            .unwrap_or(end)
    }

    /// So many percent of another mixed in.
    fn mixed(self, other: Self, percent: u16) -> Self {
        let [(r, r2), (g, g2), (b, b2)] = pairs(self, other);
        let mix = |one: u8, two: u8| {
            let mixed = (u16::from(one) * (100 - percent) + u16::from(two) * percent) / 100;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        Self([mix(r, r2), mix(g, g2), mix(b, b2)])
    }

    fn hundredths(self, other: Self) -> u64 {
        let (one, two) = (self.luminance(), other.luminance());
        // Five hundredths is the light that every screen reflects.
        let glare = WHOLE / 20;
        (one.max(two) + glare) * 100 / (one.min(two) + glare)
    }

    /// How light it is, of [`WHOLE`].
    fn luminance(self) -> u64 {
        let [r, g, b] = self.0.map(linear);
        2126 * r + 7152 * g + 722 * b
    }

    /// As Word writes it: "0B5070".
    pub fn digits(self) -> String {
        let [r, g, b] = self.0;
        format!("{r:02X}{g:02X}{b:02X}")
    }
}

fn pairs(one: Accent, two: Accent) -> [(u8, u8); 3] {
    let ([r, g, b], [r2, g2, b2]) = (one.0, two.0);
    [(r, r2), (g, g2), (b, b2)]
}

fn digit(c: char) -> Option<u8> {
    c.to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// The light of white.
const WHOLE: u64 = PART * 10_000;
/// The most light of one of the three.
const PART: u64 = 100_000;

/// The light that a value stands for, of [`PART`]: ((c + 0.055) / 1.055) to the power of 2.4, and a straight line below
/// 0.04045. In whole numbers: a square times the fifth root of a square.
fn linear(value: u8) -> u64 {
    let value = u128::from(value);
    if value <= 10 {
        return u64::try_from(value * 100 * u128::from(PART) / (255 * 1292)).unwrap_or(PART);
    }
    let (above, below) = (value * 1000 + 14_025, 255 * 1055);
    let square = above * above;
    let wanted = square * u128::from(PART).pow(5) / (below * below);
    let (mut low, mut high) = (0, u128::from(PART));
    while low < high {
        let middle = (low + high).div_ceil(2);
        if middle.pow(5) <= wanted { low = middle } else { high = middle - 1 }
    }
    u64::try_from(low * square / (below * below)).unwrap_or(PART)
}

impl fmt::Display for Accent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::Accent;

    fn colour(text: &str) -> Accent {
        Accent::read(text).unwrap()
    }

    #[test]
    fn a_colour_is_read() {
        assert_eq!(colour(" #0B5070 ").to_string(), "#0b5070");
        assert_eq!(colour("#fa0").to_string(), "#ffaa00");
        for text in ["0b5070", "#0b507", "#0b50700", "blå", "", "#", "#ååå", "#gg0000"] {
            assert_eq!(Accent::read(text), None, "{text}");
        }
    }

    /// The ratios that other tools give, rounded down.
    #[test]
    fn contrast_is_as_wcag_has_it() {
        for (text, ratio) in [
            ("#000000", "21.00"),
            ("#ffffff", "1.00"),
            ("#767676", "4.54"),
            ("#777777", "4.47"),
            ("#0000ff", "8.59"),
            ("#ff0000", "3.99"),
            ("#0b5070", "8.76"),
            ("#ffcc00", "1.51"),
        ] {
            assert_eq!(colour(text).contrast(Accent::WHITE).to_string(), ratio, "{text}");
        }
    }

    #[test]
    fn every_colour_has_one_that_can_be_read() {
        let dark = colour("#20272c");
        for value in (0..=u32::from(u8::MAX)).step_by(15) {
            for other in [0, 90, 255_u32] {
                let bytes = [value, other, 255 - value].map(|byte| u8::try_from(byte).unwrap());
                let colour = Accent(bytes);
                assert!(colour.on_paper().reads_on(Accent::WHITE) && colour.on_dark(dark).reads_on(dark), "{colour}");
                assert!(!colour.reads_on(Accent::WHITE) || colour.on_paper() == colour, "{colour}");
            }
        }
        assert_eq!(colour("#ffcc00").on_paper().to_string(), "#8e7200");
    }
}
