//! The field's own words as types: no files, no layout, no serialisation.
//!
//! Read in this order: [`organisation`] → [`plan`] → [`goal`] → [`indicator`] → [`target`] → [`rule`] →
//! [`measurement`] → [`verdict`].

pub mod accent;
pub mod breakdown;
pub mod colour;
pub mod comment;
pub mod direction;
pub mod followup;
pub mod goal;
pub mod group;
pub mod id;
pub mod indicator;
pub mod judging;
pub mod measurement;
pub mod national;
pub mod numeral;
pub mod organisation;
pub mod period;
pub mod plan;
pub mod reference;
pub mod revision;
pub mod rows;
pub mod rule;
pub mod target;
pub mod text;
pub mod unit;
pub mod verdict;
