//! Lines broken into pieces, and areas filled with lines and dots.

use super::record::Point;

/// The pieces of a line that is drawn and left out by turns, so far each.
pub(super) fn cut(points: &[Point], dashes: &[i64]) -> Vec<[Point; 2]> {
    let mut pieces = Vec::new();
    let mut turns = dashes.iter().copied().cycle().zip([true, false].into_iter().cycle());
    let Some((mut left, mut drawn)) = turns.next() else { return pieces };
    for pair in points.windows(2) {
        let &[from, to] = pair else { continue };
        let length = (square(to.0 - from.0) + square(to.1 - from.1)).isqrt();
        let mut at = 0;
        while at < length {
            let next = length.min(at + left.max(1));
            if drawn {
                pieces.push([along(from, to, (at, length)), along(from, to, (next, length))]);
            }
            left -= next - at;
            at = next;
            if left <= 0 {
                let Some(turn) = turns.next() else { return pieces };
                (left, drawn) = turn;
            }
        }
    }
    pieces
}

fn square(number: i64) -> i64 {
    number.saturating_mul(number)
}

/// The point a part of the way between two others.
fn along(from: Point, to: Point, (part, whole): (i64, i64)) -> Point {
    let between = |from: i64, to: i64| from + (to - from) * part / whole.max(1);
    (between(from.0, to.0), between(from.1, to.1))
}

/// Slanting lines across an area, so far apart.
pub(super) fn hatch([(left, top), _, (right, bottom), _]: [Point; 4], apart: i64) -> Vec<[Point; 2]> {
    let (width, height) = (right - left, bottom - top);
    let mut lines = Vec::new();
    let mut at = apart / 2;
    while at < width + height {
        // From the upper edge or the right one down to the left one or the lower one.
        let from = if at <= width { (left + at, top) } else { (right, top + at - width) };
        let to = if at <= height { (left, top + at) } else { (left + at - height, bottom) };
        lines.push([from, to]);
        at += apart.max(1);
    }
    lines
}

/// The middles of dots within an area, so far apart.
pub(super) fn dots([(left, top), _, (right, bottom), _]: [Point; 4], apart: i64) -> Vec<Point> {
    let places = |from: i64, to: i64| {
        let next = move |at: &i64| Some(at + apart.max(1)).filter(|next| *next < to);
        std::iter::successors(Some(from + apart / 2).filter(|first| *first < to), next)
    };
    places(top, bottom).flat_map(|y| places(left, right).map(move |x| (x, y))).collect()
}

#[cfg(test)]
mod tests {
    use super::{cut, dots, hatch};

    #[test]
    fn a_line_is_cut_and_goes_on_around_corners() {
        let pieces = cut(&[(0, 0), (10, 0), (10, 10)], &[6, 2]);
        assert_eq!(pieces, [[(0, 0), (6, 0)], [(8, 0), (10, 0)], [(10, 0), (10, 4)], [(10, 6), (10, 10)]]);
        assert_eq!(cut(&[(0, 0), (30, 40)], &[25]), [[(0, 0), (15, 20)]]);
        assert_eq!(cut(&[(0, 0), (0, 0)], &[5]), [] as [[(i64, i64); 2]; 0]);
    }

    #[test]
    fn an_area_is_filled_within_its_edges() {
        let area = [(10, 10), (40, 10), (40, 20), (10, 20)];
        let lines = hatch(area, 8);
        assert_eq!(lines.first(), Some(&[(14, 10), (10, 14)]));
        let inside = |(x, y): &(i64, i64)| (10..=40).contains(x) && (10..=20).contains(y);
        assert!(lines.iter().flatten().all(inside) && lines.len() == 5);
        assert_eq!(dots(area, 8), [(14, 14), (22, 14), (30, 14), (38, 14)]);
    }
}
