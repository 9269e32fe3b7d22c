//! What became of a target, told by its rules: a table worked out by hand, and what holds for all rules.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests")]

use plan::diff::{Shift, shift};
use plan::model::direction::Direction;
use plan::model::rule::Rule;
use plan::read::target::{Context, read};

use Direction::{Higher, Lower, Neither};
use Shift::{Loosened, Replaced, Same, Sharpened, TurnedRound};

/// Old, new, which way is better, what became of it. Every row is also read the other way.
const TABLE: &[(&str, &str, Direction, Shift)] = &[
    ("minst 80 %", "minst 75 %", Higher, Loosened),
    ("minst 80 %", "över 80 %", Higher, Sharpened),
    ("minst 80 %", "80 %", Neither, Sharpened),
    ("högst 10 dagar", "högst 8 dagar", Lower, Sharpened),
    ("högst 10 dagar", "under 10 dagar", Lower, Sharpened),
    ("minst 80 %", "högst 80 %", Higher, TurnedRound),
    ("minst 80 %", "högst 20 %", Higher, TurnedRound),
    // A bare number is read by which way is better.
    ("75", "80", Higher, Sharpened),
    ("75", "80", Lower, Loosened),
    ("75", "80", Neither, Replaced),
    ("75", "minst 75", Higher, Same),
    ("minst 75", "minst 75 %", Higher, Same),
    ("mellan 70 och 80", "mellan 72 och 80", Neither, Sharpened),
    ("mellan 70 och 80", "mellan 75 och 90", Neither, Replaced),
    ("minst 70", "mellan 70 och 80", Higher, Sharpened),
    ("minska", "öka", Lower, TurnedRound),
    ("minska", "minska med 10 %", Lower, Sharpened),
    ("minska med 10 %", "minska med 5 %", Lower, Loosened),
    ("minska med 10 %", "minska med 10", Lower, Replaced),
    ("öka till 80 %", "öka till 85 %", Higher, Sharpened),
    ("minska till 6,5 %", "minska till 6 %", Lower, Sharpened),
    ("minska", "förbättras", Lower, Same),
    ("öka", "förbättras", Lower, TurnedRound),
    ("oförändrat", "öka", Higher, Sharpened),
    ("oförändrat", "öka", Lower, TurnedRound),
    ("minska", "minska årligen", Lower, Sharpened),
    ("rött ska bli gult", "rött ska bli grönt", Higher, Sharpened),
    ("minst gult", "minst grönt", Higher, Sharpened),
    ("bättre än riket", "minst i nivå med riket", Higher, Loosened),
    ("påbörjat", "genomfört", Higher, Sharpened),
    ("genomfört senast 2013-12-31", "genomfört senast 2014-06-30", Higher, Loosened),
    ("över 70", "över 70 för samtliga enheter", Higher, Sharpened),
    ("över 70 för samtliga enheter", "över 75 för samtliga enheter", Higher, Sharpened),
    ("minst 80 %", "minska", Higher, Replaced),
    ("minst 80 %", "följs", Higher, Replaced),
];

fn rule(phrase: &str) -> Rule {
    read(phrase, Context::default()).unwrap_or_else(|_| panic!("”{phrase}” can't be read"))
}

#[test]
fn each_shift_is_what_was_worked_out_by_hand() {
    let mut wrong = Vec::new();
    for (old, new, better, expected) in TABLE {
        let (before, after) = (rule(old), rule(new));
        for (one, other, expected) in [(&before, &after, *expected), (&after, &before, expected.back())] {
            let found = shift(one, other, *better);
            if found != expected {
                wrong.push(format!("{old} / {new} ({better:?}): {found:?}, not {expected:?}"));
            }
        }
        assert_eq!(shift(&before, &before, *better), Same);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
