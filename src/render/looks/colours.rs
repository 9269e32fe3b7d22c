//! The colour on dark screens.

use crate::model::accent::Accent;

/// The lightest background of a page on a dark screen, as `style.css` has it.
const BAND: Accent = Accent([0x20, 0x27, 0x2c]);

/// The colour, lightened until it can be read on a dark screen.
pub fn on_dark(accent: Accent) -> Accent {
    accent.on_dark(BAND)
}
