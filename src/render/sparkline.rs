//! A line as small as a word: "▁▃▅▇", a step a year.

/// From the lowest to the highest.
const STEPS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// A year without a value; no line is broken there.
const GAP: char = '\u{a0}';

/// The line; empty where there is none.
pub fn sparkline(steps: &[Option<u8>]) -> String {
    let letter = |step: &Option<u8>| step.and_then(|step| STEPS.get(usize::from(step))).copied().unwrap_or(GAP);
    steps.iter().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::sparkline;

    #[test]
    fn every_year_has_its_place() {
        assert_eq!(sparkline(&[Some(0), None, Some(3), Some(7)]), "▁\u{a0}▄█");
        assert_eq!(sparkline(&[]), "");
    }
}
