//! First versions of files, for somebody to go on with: what is known of an organisation or a plan in, texts out.
//!
//! They teach the format as they go: each thing is explained in a comment where it stands first. What nobody has told
//! stands as a comment too, ready to be filled in, so that a draft never says what is not so.

mod csv;
mod guess;
mod name;
mod narrative;
mod organisation;
mod page;
mod plan;

pub use csv::measurements;
pub use name::{file_name, slug, unused};
pub use narrative::narrative;
pub use organisation::{Committee, Organisation, add_committee, organisation};
pub use plan::{Goal, Indicator, Plan, plan};
