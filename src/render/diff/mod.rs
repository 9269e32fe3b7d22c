//! What differs between two versions: for a terminal, a decision paper, another program.

mod compared;
mod json;
mod markdown;
mod said;
mod text;
mod value;

pub use compared::{Compared, Part, Unread, Version};
pub use json::json;
pub use markdown::{MARK, markdown};
pub use said::said;
pub use text::{stat, text};
