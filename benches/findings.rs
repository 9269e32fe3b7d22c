//! What it costs to show 10,000 findings, beside the floor: to put their words into a language and to write them with
//! their lines as they are.
//!
//! `cargo bench --bench findings` measures all of it, and says how many times the floor each form of output takes.
#![allow(clippy::unwrap_used, clippy::float_arithmetic, missing_docs, reason = "a benchmark")]

use std::fs::File;
use std::hint::black_box;
use std::io::Write;
use std::time::{Duration, Instant};

use criterion::Criterion;
use plan::finding::Finding;
use plan::language::{Language, Words};
use plan::message::Message;
use plan::render::diagnostics::{Counts, Style, json, limit, sarif, short, text};
use plan::source::{FileId, Sources, Span};

const MANY: usize = 10_000;
const STYLE: Style = Style { colour: false, width: 100 };

/// A table of values with a fault in every line, and the plan that it is of.
fn found() -> (Sources, Vec<Finding>) {
    let mut sources = Sources::default();
    let plan = "[plan]\ntitle = \"Verksamhetsplan 2025\"\n\n[[goal]]\nid = \"1\"\ntitle = \"Alla får vård i tid\"\n";
    let plan_file = sources.add("plan.toml".into(), "exempelby/plan.toml".into(), plan.into());
    let rows = (0..MANY).map(|row| format!("vantetid-sarskild-boende-{row};2024;68,{row},0;50;röd;egen statistik\r\n"));
    let table: String = std::iter::once("indikator;period;värde;grupp;färg;källa\r\n".to_owned()).chain(rows).collect();
    let file = sources.add("measurements/m.csv".into(), "exempelby/measurements/m.csv".into(), table);
    let table = sources.file(file).unwrap().text.clone();
    let mut start = table.find('\n').unwrap() + 1;
    let mut findings = Vec::with_capacity(MANY);
    for (row, line) in table.lines().skip(1).enumerate() {
        findings.push(finding(row, line, start, file, Span { file: plan_file, start: 44, end: 52 }));
        start += line.len() + 2;
    }
    (sources, findings)
}

/// One of four kinds, as they are in real plans: most have help, some another place.
fn finding(row: usize, line: &str, start: usize, file: FileId, goal: Span) -> Finding {
    let cell = |number: usize| {
        let from: usize = line.split(';').take(number).map(|cell| cell.len() + 1).sum();
        let text = line.split(';').nth(number).unwrap();
        (text.to_owned(), Span { file, start: start + from, end: start + from + text.len() })
    };
    let (id, at_id) = cell(0);
    let (value, at_value) = cell(2);
    match row % 4 {
        0 => Finding::error("unknown-indicator", at_id, Message::new("finding-unknown-indicator").with("id", id))
            .help(Message::new("help-known-nearest").with("nearest", "vantetid-sarskilt-boende")),
        1 => Finding::error("invalid-number", at_value, Message::new("finding-invalid-number").with("text", value))
            .help(Message::new("help-known-nearest").with("nearest", "68,0")),
        2 => Finding::warning("unknown-check", at_id, Message::new("finding-unknown-check").with("code", id))
            .related(goal, Message::new("colour-red"))
            .help(Message::new("help-known-nearest").with("nearest", "unknown-group")),
        _ => Finding::warning("unknown-check", at_value, Message::new("finding-unknown-check").with("code", value)),
    }
}

/// The floor: every sentence said once, every line at fault copied.
fn floor(findings: &[Finding], sources: &Sources, words: &Words) -> String {
    let mut out = String::new();
    for finding in findings {
        out.push_str(&words.say(&finding.message));
        out.push('\n');
        for (span, message) in
            finding.related.iter().map(|it| (it.span, Some(&it.message))).chain([(finding.span, finding.help.as_ref())])
        {
            out.push_str(sources.text(sources.line(span)));
            out.push('\n');
            out.push_str(&message.map(|it| words.say(it)).unwrap_or_default());
            out.push('\n');
        }
    }
    out
}

/// A way to show findings, with its name.
type Form<'a> = (&'static str, Box<dyn Fn() -> String + 'a>);

/// What is written goes to a file, as when somebody keeps it.
fn write(mut file: &File, text: &str) {
    file.write_all(black_box(text).as_bytes()).unwrap();
}

fn main() {
    let (sources, findings) = found();
    let words = Words::new(Language::Swedish);
    let all = || limit(&findings, None);
    let forms: Vec<Form<'_>> = vec![
        ("floor", Box::new(|| floor(&findings, &sources, &words))),
        ("text", Box::new(|| text(&all(), &sources, &words, STYLE))),
        ("colour", Box::new(|| text(&all(), &sources, &words, Style { colour: true, ..STYLE }))),
        ("short", Box::new(|| short(&all(), &sources, &words))),
        ("json", Box::new(|| json(&findings, &sources, &words, &Counts::default()))),
        ("sarif", Box::new(|| sarif(&findings, &sources, &words))),
    ];
    let mut criterion = Criterion::default().configure_from_args().sample_size(20);
    for (name, form) in &forms {
        criterion.bench_function(name, |bencher| {
            bencher.iter_with_setup(|| tempfile::tempfile().unwrap(), |file| write(&file, &form()));
        });
    }
    criterion.final_summary();
    ratios(&forms);
}

/// How many times the floor each form takes: the best of many rounds, in which all take turns.
fn ratios(forms: &[Form<'_>]) {
    let mut best = vec![Duration::MAX; forms.len()];
    for _ in 0..15 {
        for (best, (_, form)) in best.iter_mut().zip(forms) {
            let file = tempfile::tempfile().unwrap();
            let start = Instant::now();
            write(&file, &form());
            *best = start.elapsed().min(*best);
        }
    }
    let floor = best.first().copied().unwrap_or_default();
    for (best, (name, form)) in best.iter().zip(forms) {
        let times = best.as_secs_f64() / floor.as_secs_f64();
        println!("{name:8} {:8.2} ms {times:6.2} × the floor, {} bytes", best.as_secs_f64() * 1000.0, form().len());
    }
}
