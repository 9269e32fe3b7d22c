//! The levels that a rule names: what titles and texts are compared with.

use rust_decimal::Decimal;

use crate::model::rule::{Extent, Rule};

/// Every level in a rule, in its order; not the amounts of a change, which are no levels.
pub fn levels(rule: &Rule) -> Vec<Decimal> {
    let mut levels = Vec::new();
    rule.walk(&mut |rule| match rule {
        Rule::Bound(bound) => levels.push(bound.level.number),
        Rule::Number(level) => levels.push(level.number),
        Rule::Range(range) => levels.extend([range.low, range.high.number]),
        Rule::Change(change) => {
            if let Some(Extent::To(level)) = &change.extent {
                levels.push(level.number);
            }
        }
        _ => {}
    });
    levels
}
