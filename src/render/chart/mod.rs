//! Charts as SVG: drawn with whole numbers, readable in black and white, by screen readers, on paper and on dark screens.
//!
//! Whatever has an id has one that begins with [`ID`]: who puts several charts into one page makes them differ.
//! Colours are `currentColor`, and classes that a page may set; without any the chart is black and white.

mod draw;
mod fulfilment;
mod labels;
mod outcome;
mod scale;

use crate::language::Words;
use crate::report::chart::Chart;

/// What the ids in a chart begin with.
pub const ID: &str = "chart-id-";

/// How wide a chart is, in its own units: as pixels on a telephone, and as text of 10 points on paper.
const WIDTH: i64 = 400;

/// Draws a chart.
pub fn svg(words: &Words, chart: &Chart<'_>) -> String {
    match chart {
        Chart::Outcome(chart) => outcome::svg(words, chart),
        Chart::Fulfilment(bars) => fulfilment::svg(words, bars),
    }
}
