//! Ruling: what a rule says of the values, with the sentence that says why.

use crate::message::Message;
use crate::model::verdict::Verdict;

/// What came of a rule, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruling {
    /// How it came out.
    pub verdict: Verdict,
    /// The comparison with its figures, as a clause: "5,1 % (2013) är lägre än 5,7 % (2011)".
    pub fact: Message,
    /// Why it is partly met, as a clause, where it is.
    pub nearly: Option<Message>,
    /// What else a reader must know, as sentences.
    pub notes: Vec<Message>,
}

impl Ruling {
    /// A ruling with nothing more to say.
    pub fn new(verdict: Verdict, fact: Message) -> Self {
        Self { verdict, fact, nearly: None, notes: Vec::new() }
    }

    /// What the rule compares with is not there.
    pub fn cannot(fact: Message) -> Self {
        Self::new(Verdict::CannotJudge, fact)
    }

    /// Met or missed.
    pub fn holds(holds: bool, fact: Message) -> Self {
        Self::new(if holds { Verdict::Met } else { Verdict::Missed }, fact)
    }

    /// Does not hold, but comes close in the organisation's sense.
    pub fn or_nearly(mut self, nearly: impl FnOnce() -> Option<Message>) -> Self {
        if self.verdict == Verdict::Missed {
            self.nearly = nearly();
            if self.nearly.is_some() {
                self.verdict = Verdict::Partly;
            }
        }
        self
    }

    /// The same ruling with a sentence more.
    pub fn note(mut self, note: Message) -> Self {
        self.notes.push(note);
        self
    }
}
