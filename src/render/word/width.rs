//! How wide the columns of a table are, in twentieths of a point: reckoned in whole numbers, since nobody can ask a
//! font here.

/// What a cell has beside its text: margins and lines.
const EDGE: usize = 170;

/// What a column needs.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Need {
    /// Its longest word.
    pub least: usize,
    /// Its longest text on a single line.
    pub most: usize,
}

impl Need {
    /// The same in letters of another width, in percent.
    pub fn scaled(self, percent: usize) -> Self {
        Self { least: self.least * percent / 100, most: self.most * percent / 100 }
    }
}

/// How wide a text is, at a size in half points.
pub(super) fn text(text: &str, half_points: usize, is_bold: bool) -> usize {
    let hundredths: usize = text.chars().map(letter).sum();
    let hundredths = if is_bold { hundredths * 106 / 100 } else { hundredths };
    hundredths * half_points * 10 / 100
}

/// How wide a character is, in hundredths of the size: like Calibri, a little above.
fn letter(c: char) -> usize {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' | '\u{a0}' => 26,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '/' | '-' | '"' | '”' => 36,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 84,
        c if c.is_uppercase() => 64,
        _ => 53,
    }
}

/// What a column needs for the texts of its cells; the first is its heading.
pub(super) fn need<'t>(cells: impl Iterator<Item = &'t str>, half_points: usize) -> Need {
    let mut need = Need::default();
    for (index, cell) in cells.enumerate() {
        let is_bold = index == 0;
        // A line may break after a hyphen or a stroke, but not at a space that holds a number and its unit together.
        let words = cell.split(' ').flat_map(|word| word.split_inclusive(['-', '/', '–']));
        let longest = words.map(|word| text(word, half_points, is_bold)).max().unwrap_or(0);
        need.least = need.least.max(longest + EDGE);
        need.most = need.most.max(text(cell, half_points, is_bold) + EDGE);
    }
    need
}

/// Whether columns fit without breaking a word.
pub(super) fn fits(needs: &[Need], room: usize) -> bool {
    needs.iter().map(|need| need.least).sum::<usize>() <= room
}

/// Shares the room: every column gets its longest word, and what is left goes where texts are long.
pub(super) fn share(needs: &[Need], room: usize) -> Vec<usize> {
    let most: usize = needs.iter().map(|need| need.most).sum();
    if most <= room {
        return needs.iter().map(|need| need.most).collect();
    }
    let least: usize = needs.iter().map(|need| need.least).sum();
    if least >= room {
        return needs.iter().map(|need| need.least * room / least.max(1)).collect();
    }
    // A text of three lines is no worse than one of two: a very long one gets no more than a long one.
    let wishes: Vec<usize> = needs.iter().map(|need| need.most.min(room / 2).saturating_sub(need.least)).collect();
    let sum = wishes.iter().sum::<usize>().max(1);
    let left = room - least;
    needs.iter().zip(&wishes).map(|(need, wish)| need.least + wish * left / sum).collect()
}

#[cfg(test)]
mod tests {
    use super::{Need, fits, need, share};

    #[test]
    fn a_column_needs_its_longest_word() {
        let column = need(["Mål", "Väntetid till beslut", "10\u{a0}dagar"].into_iter(), 20);
        assert!(column.least > 900 && column.least < 1300, "{column:?}");
        assert!(column.most > 1700 && column.most < 2200, "{column:?}");
    }

    #[test]
    fn the_room_is_shared() {
        let wide = Need { least: 1000, most: 9000 };
        let narrow = Need { least: 500, most: 500 };
        assert_eq!(share(&[narrow, narrow], 9000), [500, 500]);
        assert_eq!(share(&[wide, narrow], 9000), [8500, 500]);
        assert_eq!(share(&[wide, wide], 1000), [500, 500]);
        assert!(fits(&[wide, narrow], 1500) && !fits(&[wide, narrow], 1499));
    }
}
