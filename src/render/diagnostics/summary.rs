//! The line that sums a check up.

use super::Counts;
use crate::language::Words;
use crate::message::Message;

/// How many errors and warnings there are in how much: "1 fel, 2 varningar i 3 planer med 52 indikatorer och 85
/// mätvärden.", or that all is well. A sentence, without a line break.
pub fn summary(errors: usize, warnings: usize, counts: &Counts, words: &Words) -> String {
    let said = if errors + warnings == 0 {
        Message::new("summary-clean")
    } else {
        Message::new("summary-faults")
            .with("errors", Message::new("count-errors").with("count", errors))
            .with("warnings", Message::new("count-warnings").with("count", warnings))
    };
    let said = said
        .with("plans", Message::new("count-plans").with("count", counts.plans))
        .with("indicators", Message::new("count-indicators").with("count", counts.indicators))
        .with("measurements", Message::new("count-measurements").with("count", counts.measurements));
    words.say(&said)
}

#[cfg(test)]
mod tests {
    use super::{Counts, Words, summary};
    use crate::language::Language;

    const MANY: Counts = Counts { plans: 3, indicators: 52, measurements: 1285 };
    const ONE: Counts = Counts { plans: 1, indicators: 1, measurements: 1 };

    #[test]
    fn in_swedish() {
        let words = Words::new(Language::Swedish);
        let said = |errors, warnings, counts| summary(errors, warnings, counts, &words);
        assert_eq!(said(0, 0, &MANY), "Allt stämmer: 3 planer, 52 indikatorer och 1\u{a0}285 mätvärden.");
        assert_eq!(said(0, 0, &ONE), "Allt stämmer: 1 plan, 1 indikator och 1 mätvärde.");
        assert_eq!(said(0, 2, &MANY), "Inga fel, 2 varningar i 3 planer med 52 indikatorer och 1\u{a0}285 mätvärden.");
        assert_eq!(said(1, 1, &ONE), "1 fel, 1 varning i 1 plan med 1 indikator och 1 mätvärde.");
        assert_eq!(
            said(2, 0, &Counts::default()),
            "2 fel, inga varningar i 0 planer med 0 indikatorer och 0 mätvärden."
        );
    }

    #[test]
    fn in_english() {
        let words = Words::new(Language::English);
        let said = |errors, warnings, counts| summary(errors, warnings, counts, &words);
        assert_eq!(said(0, 0, &MANY), "All is well: 3 plans, 52 indicators and 1,285 measurements.");
        assert_eq!(said(0, 2, &MANY), "No errors, 2 warnings in 3 plans with 52 indicators and 1,285 measurements.");
        assert_eq!(said(1, 1, &ONE), "1 error, 1 warning in 1 plan with 1 indicator and 1 measurement.");
        assert_eq!(
            said(2, 0, &Counts::default()),
            "2 errors, no warnings in 0 plans with 0 indicators and 0 measurements."
        );
    }
}
