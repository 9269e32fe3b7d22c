//! Drawing: the shapes of a chart as SVG elements, each on a line of its own.

use std::fmt::Write as _;

use super::{ID, WIDTH};
use crate::render::visible;

/// A chart that is being drawn.
#[derive(Default)]
pub(super) struct Drawing {
    defs: String,
    body: String,
}

/// To which side of its place a text stands.
#[derive(Clone, Copy)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Drawing {
    /// Something that other shapes are filled with.
    pub(super) fn define(&mut self, svg: &str) {
        self.defs.push_str(svg);
    }

    /// Shapes that share a class, in a colour where nothing else is said.
    pub(super) fn group(&mut self, class: &str, draw: impl FnOnce(&mut Self)) {
        let _ = writeln!(self.body, "<g class=\"chart-{class}\">");
        draw(self);
        self.body.push_str("</g>\n");
    }

    /// A text in so many units' size.
    pub(super) fn text(&mut self, (x, y): (i64, i64), size: i64, anchor: Anchor, text: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let text = escape(text);
        let _ = writeln!(
            self.body,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\" fill=\"currentColor\">{text}</text>"
        );
    }

    /// A value beside a point: readable where lines cross it.
    pub(super) fn label(&mut self, (x, y): (i64, i64), anchor: Anchor, text: &str) {
        let before = self.body.len();
        self.text((x, y), 14, anchor, text);
        let halo = "<text stroke=\"#fff\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"";
        let drawn = self.body.split_off(before);
        self.body.push_str(&drawn.replacen("<text", halo, 1));
    }

    /// A straight line; `dash` is how it is broken, or nothing.
    pub(super) fn line(&mut self, from: (i64, i64), to: (i64, i64), dash: &str) {
        self.path(&[from, to], dash);
    }

    /// A line through points.
    pub(super) fn path(&mut self, points: &[(i64, i64)], dash: &str) {
        let points: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
        let dash = if dash.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{dash}\"") };
        let points = points.join(" ");
        let _ = writeln!(
            self.body,
            "<polyline points=\"{points}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"{dash}/>"
        );
    }

    /// A thin line behind everything.
    pub(super) fn grid(&mut self, from: (i64, i64), to: (i64, i64)) {
        let ((x1, y1), (x2, y2)) = (from, to);
        let _ = writeln!(
            self.body,
            "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" stroke=\"currentColor\" stroke-opacity=\"0.25\"/>"
        );
    }

    /// A rectangle with attributes of its own.
    pub(super) fn rect(&mut self, (x, y): (i64, i64), width: i64, height: i64, attributes: &str) {
        let _ = writeln!(self.body, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" {attributes}/>");
    }

    /// A mark on a point.
    pub(super) fn mark(&mut self, (x, y): (i64, i64), shape: Shape) {
        let corners = |corners: &[(i64, i64)], fill: &str| {
            let points: Vec<String> = corners.iter().map(|(dx, dy)| format!("{},{}", x + dx, y + dy)).collect();
            format!("<polygon points=\"{}\" {fill}/>", points.join(" "))
        };
        let full = "fill=\"currentColor\"";
        let svg = match shape {
            Shape::Circle => format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"5\" {full}/>"),
            Shape::Triangle => corners(&[(0, -6), (6, 5), (-6, 5)], full),
            Shape::Square => corners(&[(-5, -5), (5, -5), (5, 5), (-5, 5)], full),
            Shape::Diamond => corners(
                &[(0, -6), (6, 0), (0, 6), (-6, 0)],
                "class=\"chart-hollow\" fill=\"#fff\" stroke=\"currentColor\" stroke-width=\"2\"",
            ),
        };
        let _ = writeln!(self.body, "{svg}");
    }

    /// The whole chart, so high, with its name and what it shows in words.
    pub(super) fn finish(self, height: i64, title: &str, description: &str) -> String {
        let defs = if self.defs.is_empty() { String::new() } else { format!("<defs>\n{}</defs>\n", self.defs) };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 {WIDTH} {height}\" \
             width=\"{WIDTH}\" height=\"{height}\" role=\"img\" aria-labelledby=\"{ID}title {ID}desc\" \
             font-family=\"Arial, Helvetica, sans-serif\">\n<title id=\"{ID}title\">{}</title>\n\
             <desc id=\"{ID}desc\">{}</desc>\n{defs}{}</svg>\n",
            escape(title),
            escape(description),
            self.body
        )
    }
}

/// The shape of a mark.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    Circle,
    Triangle,
    Square,
    Diamond,
}

/// A text between tags.
pub(super) fn escape(text: &str) -> String {
    visible::line(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
