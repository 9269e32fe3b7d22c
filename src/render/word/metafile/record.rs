//! The records of a metafile, as [MS-EMF] has them: each a kind, a length and numbers of 32 bits, the lowest byte first.

use super::letters;

/// A place, in steps.
pub(super) type Point = (i64, i64);

/// Colours are written blue, green, red.
pub(super) const BLACK: u32 = 0;
pub(super) const WHITE: u32 = 0x00ff_ffff;

/// What a shape is drawn with: a line of a colour and a width, and a colour that it is filled with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ink {
    pub stroke: Option<(u32, i64)>,
    pub fill: Option<u32>,
}

impl Ink {
    pub fn fill(colour: u32) -> Self {
        Self { stroke: None, fill: Some(colour) }
    }
}

/// Kinds of records.
mod kind {
    pub const HEADER: u32 = 1;
    pub const POLYGON: u32 = 3;
    pub const POLYLINE: u32 = 4;
    pub const LINES: u32 = 7;
    pub const WINDOW_EXTENT: u32 = 9;
    pub const WINDOW_ORIGIN: u32 = 10;
    pub const VIEWPORT_EXTENT: u32 = 11;
    pub const VIEWPORT_ORIGIN: u32 = 12;
    pub const END: u32 = 14;
    pub const MAP_MODE: u32 = 17;
    pub const BACKGROUND_MODE: u32 = 18;
    pub const TEXT_ALIGN: u32 = 22;
    pub const TEXT_COLOUR: u32 = 24;
    pub const SELECT: u32 = 37;
    pub const CREATE_PEN: u32 = 38;
    pub const CREATE_BRUSH: u32 = 39;
    pub const DELETE: u32 = 40;
    pub const ELLIPSE: u32 = 42;
    pub const CREATE_FONT: u32 = 82;
    pub const TEXT: u32 = 84;
}

/// Objects that are always there: nothing to fill with, nothing to draw with.
const NO_BRUSH: u32 = 0x8000_0005;
const NO_PEN: u32 = 0x8000_0008;
/// The numbers of those that are made.
const PEN: u32 = 1;
const BRUSH: u32 = 2;
const FONT: u32 = 3;
/// With the one that the file itself has.
const OBJECTS: u32 = 4;

/// The paper that the file is thought for: A4 on its side, in millimetres and with a hundred dots to each.
const PAPER: [u32; 2] = [297, 210];
const DOTS: u32 = 100;
const HEADER_BYTES: u32 = 108;
const TEXT_BYTES: u32 = 76;

/// A metafile that is being written.
pub(super) struct Metafile {
    bytes: Vec<u8>,
    records: u32,
    /// The lower right corner, in steps and in hundredths of millimetres.
    corner: [u32; 2],
    frame: [u32; 2],
    /// What is chosen now, so that nothing is chosen twice; without a pen or a brush, what draws nothing.
    pen: Option<(u32, i64)>,
    brush: Option<u32>,
    font: Option<i64>,
    colour: Option<u32>,
}

impl Metafile {
    /// Of so many units, each a point on paper and so many steps.
    pub fn new(width: u32, height: u32, steps: i64) -> Self {
        let steps = bits(steps);
        let corner = [width, height].map(|size| size.saturating_mul(steps));
        let frame = [width, height].map(|size| size.saturating_mul(3528) / 100);
        let mut this =
            Self { bytes: Vec::new(), records: 0, corner, frame, pen: None, brush: None, font: None, colour: None };
        // The window is stretched to the size of the picture; texts stand on their line and leave what is behind them.
        this.record(kind::MAP_MODE, &[8]);
        this.record(kind::WINDOW_ORIGIN, &[0, 0]);
        this.record(kind::WINDOW_EXTENT, &corner);
        this.record(kind::VIEWPORT_ORIGIN, &[0, 0]);
        this.record(kind::VIEWPORT_EXTENT, &frame);
        this.record(kind::BACKGROUND_MODE, &[1]);
        this.record(kind::TEXT_ALIGN, &[24]);
        this.record(kind::SELECT, &[NO_PEN]);
        this.record(kind::SELECT, &[NO_BRUSH]);
        this
    }

    fn record(&mut self, kind: u32, numbers: &[u32]) {
        let length = u32::try_from(8 + 4 * numbers.len()).unwrap_or(u32::MAX);
        for number in [kind, length].iter().chain(numbers) {
            self.bytes.extend(number.to_le_bytes());
        }
        self.records += 1;
    }

    /// A line through points.
    pub fn polyline(&mut self, points: &[Point], ink: Ink) {
        self.choose(Ink { fill: None, ..ink });
        self.shape(kind::POLYLINE, points);
    }

    /// Many straight lines.
    pub fn lines(&mut self, lines: &[[Point; 2]], ink: Ink) {
        self.choose(Ink { fill: None, ..ink });
        let [right, bottom] = self.corner;
        let count = u32::try_from(lines.len()).unwrap_or(u32::MAX);
        let mut numbers = vec![0, 0, right, bottom, count, count.saturating_mul(2)];
        numbers.resize(numbers.len() + lines.len(), 2);
        numbers.extend(lines.iter().flatten().flat_map(|(x, y)| [bits(*x), bits(*y)]));
        self.record(kind::LINES, &numbers);
    }

    /// A closed shape.
    pub fn polygon(&mut self, points: &[Point], ink: Ink) {
        self.choose(ink);
        self.shape(kind::POLYGON, points);
    }

    fn shape(&mut self, kind: u32, points: &[Point]) {
        let [right, bottom] = self.corner;
        let count = u32::try_from(points.len()).unwrap_or(u32::MAX);
        let mut numbers = vec![0, 0, right, bottom, count];
        numbers.extend(points.iter().flat_map(|(x, y)| [bits(*x), bits(*y)]));
        self.record(kind, &numbers);
    }

    /// A circle around a place.
    pub fn circle(&mut self, (x, y): Point, radius: i64, ink: Ink) {
        self.choose(ink);
        self.record(kind::ELLIPSE, &[x - radius, y - radius, x + radius, y + radius].map(bits));
    }

    /// A text from a place on its line, with the width of each of its UTF-16 units.
    pub fn text(&mut self, (x, y): Point, size: i64, colour: u32, text: &str, widths: &[i64]) {
        if self.font != Some(size) {
            self.font(size);
        }
        if self.colour != Some(colour) {
            self.record(kind::TEXT_COLOUR, &[colour]);
            self.colour = Some(colour);
        }
        let letters: Vec<u16> = text.encode_utf16().collect();
        let count = u32::try_from(letters.len()).unwrap_or(0);
        let words = pairs(&letters);
        let widths_at = TEXT_BYTES + 4 * u32::try_from(words.len()).unwrap_or(0);
        let [right, bottom] = self.corner;
        // Its bounds; sizes as they are, with the number 1 as scale; where, how much; no clipping.
        let mut numbers =
            vec![0, 0, right, bottom, 2, 0x3f80_0000, 0x3f80_0000, bits(x), bits(y), count, TEXT_BYTES, 0];
        numbers.extend([0, 0, 0, 0, widths_at]);
        numbers.extend(words);
        numbers.extend(widths.iter().map(|width| bits(*width)));
        self.record(kind::TEXT, &numbers);
    }

    fn font(&mut self, size: i64) {
        if self.font.is_some() {
            self.record(kind::DELETE, &[FONT]);
        }
        // Height, width, two angles, weight, then style and quality that nobody asks for, and the name.
        let mut numbers = vec![FONT, bits(-size), 0, 0, 0, 400, 0x0100_0000, 0];
        let mut name: Vec<u16> = letters::NAME.encode_utf16().collect();
        name.resize(32, 0);
        numbers.extend(pairs(&name));
        // A full name, a style and what else a font can have.
        numbers.resize(1 + 80, 0);
        self.record(kind::CREATE_FONT, &numbers);
        self.record(kind::SELECT, &[FONT]);
        self.font = Some(size);
    }

    /// Chooses what the next shape is drawn with.
    fn choose(&mut self, ink: Ink) {
        if self.pen != ink.stroke {
            let pen = ink.stroke.map(|(colour, width)| [PEN, 0, bits(width), 0, colour]);
            let made = self.pen.is_some();
            self.object(kind::CREATE_PEN, pen.as_ref().map(<[u32; 5]>::as_slice), (PEN, NO_PEN), made);
            self.pen = ink.stroke;
        }
        if self.brush != ink.fill {
            let brush = ink.fill.map(|colour| [BRUSH, 0, colour, 0]);
            let made = self.brush.is_some();
            self.object(kind::CREATE_BRUSH, brush.as_ref().map(<[u32; 4]>::as_slice), (BRUSH, NO_BRUSH), made);
            self.brush = ink.fill;
        }
    }

    /// Makes and selects an object in the place of the one before; without one, what draws nothing is selected.
    fn object(&mut self, kind: u32, object: Option<&[u32]>, (number, nothing): (u32, u32), made: bool) {
        self.record(kind::SELECT, &[nothing]);
        if made {
            self.record(kind::DELETE, &[number]);
        }
        if let Some(object) = object {
            self.record(kind, object);
            self.record(kind::SELECT, &[number]);
        }
    }

    /// The whole file.
    pub fn finish(mut self) -> Vec<u8> {
        self.record(kind::END, &[0, 16, 20]);
        let bytes = HEADER_BYTES + u32::try_from(self.bytes.len()).unwrap_or(u32::MAX - HEADER_BYTES);
        let [width, height] = self.frame;
        let [paper_width, paper_height] = PAPER;
        let dots = PAPER.map(|millimetres| millimetres * DOTS);
        let thousandths = PAPER.map(|millimetres| millimetres * 1000);
        let body = std::mem::take(&mut self.bytes);
        let records = self.records + 1;
        // Bounds in dots, the frame in hundredths of millimetres (the same here), " EMF", the version, then how much there is,
        // no description, no palette; the paper in dots and millimetres, no pixel format, the paper in thousandths.
        let mut header = vec![0, 0, width, height, 0, 0, width, height, 0x464d_4520, 0x0001_0000];
        header.extend([bytes, records, OBJECTS, 0, 0, 0]);
        header.extend(dots);
        header.extend([paper_width, paper_height, 0, 0, 0]);
        header.extend(thousandths);
        self.record(kind::HEADER, &header);
        [self.bytes, body].concat()
    }
}

/// A number of a drawing, which is small, as 32 bits.
fn bits(number: i64) -> u32 {
    let low = i32::try_from(number).unwrap_or(if number < 0 { i32::MIN } else { i32::MAX });
    u32::from_le_bytes(low.to_le_bytes())
}

/// Numbers of 16 bits, two by two in one of 32.
fn pairs(numbers: &[u16]) -> Vec<u32> {
    let pair = |pair: &[u16]| {
        let half = |at: usize| u32::from(pair.get(at).copied().unwrap_or(0));
        half(1) << 16 | half(0)
    };
    numbers.chunks(2).map(pair).collect()
}
