//! `plan` reads the plans of a municipality's committees, checks them, judges every target as the committee meant it,
//! and says why.
//!
//! The way of the data, one direction and no way back:
//!
//! ```text
//! folder ─ read ─▶ raw, spanned ─ lower ─▶ model ─ check ─▶ findings ─┐
//!                                    │                                ├─ render ─▶ terminal, JSON, Markdown
//!                                    └─ judge ─▶ verdicts ─ report ───┘
//! ```

pub mod check;
pub mod cli;
pub mod command;
pub mod diff;
pub mod draft;
pub mod finding;
pub mod fix;
pub mod format;
pub mod judge;
pub mod kolada;
pub mod language;
pub mod layout;
pub mod merge;
pub mod message;
pub mod model;
pub mod read;
pub mod render;
pub mod renew;
pub mod report;
pub mod sheet;
pub mod source;
