//! The answers of Kolada's API, fetched now or saved earlier: metadata of indicators, municipalities, and values.
//!
//! A number is read from the digits that stand in the answer, never through floating point. Nothing is guessed: what is
//! not as it should be is a sentence that says where.

mod answer;
mod data;
mod gather;
mod kpi;
mod municipality;

pub use answer::{Kind, Page, kind};
pub use data::{Status, Value, data};
pub use gather::Gathered;
pub use kpi::{KpiInfo, ended, kpis};
pub use municipality::municipalities;

#[cfg(test)]
mod tests;
