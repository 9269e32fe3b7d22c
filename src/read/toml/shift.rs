//! Places in a text that has been put right, as places in the text as it was.

use crate::source::Span;

/// A stretch that has been replaced, in the text that it was replaced in.
#[derive(Debug, Clone, Copy)]
struct Step {
    start: usize,
    old: usize,
    new: usize,
}

/// What has been replaced in a text, in the order it was done.
#[derive(Debug, Default)]
pub struct Shift(Vec<Step>);

impl Shift {
    /// One more stretch is replaced: `old` bytes by `new` ones.
    pub(super) fn push(&mut self, start: usize, old: usize, new: usize) {
        self.0.push(Step { start, old, new });
    }

    /// Where a stretch of the text as it is now stood at first.
    pub(super) fn original(&self, span: Span) -> Span {
        let (start, end) = (self.place(span.start), self.place(span.end));
        Span { start, end: end.max(start), ..span }
    }

    fn place(&self, now: usize) -> usize {
        self.0.iter().rev().fold(now, |at, step| {
            if at >= step.start + step.new {
                at - step.new + step.old
            } else if at > step.start {
                step.start + (at - step.start).min(step.old)
            } else {
                at
            }
        })
    }
}
