//! What it costs to find 60 indicators in national data and to count their quartiles and ranks, beside reading the same
//! bytes, splitting them into lines, and the `csv` crate's loop that does nothing with the cells.
//!
//! `cargo bench --bench national` makes the files (under `target/national`, kept for next time) and prints the ratios;
//! `NATIONAL_ROWS=1,20,100` says how many million rows. Each way runs in a process of its own, one thread, three times; the
//! least time counts. `cargo bench --bench national -- --make` only makes the files.
#![allow(clippy::unwrap_used, missing_docs, reason = "a benchmark")]

#[path = "national/made.rs"]
mod made;

use std::fs::{self, File};
use std::hint::black_box;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use plan::judge::members::Members;
use plan::model::direction::Direction;
use plan::read::national::{self, Wanted};

const WAYS: [&str; 4] = ["read", "lines", "csv", "plan"];
const TURNS: usize = 3;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--run", way, path] => run(way, Path::new(path)),
        ["--make"] => sizes().for_each(|rows| drop(files(rows))),
        _ => sizes().for_each(compare),
    }
}

fn sizes() -> impl Iterator<Item = u64> {
    let asked = std::env::var("NATIONAL_ROWS").unwrap_or_else(|_| "1,20".to_owned());
    asked.split(',').map(|millions| millions.trim().parse::<u64>().unwrap() * 1_000_000).collect::<Vec<_>>().into_iter()
}

fn files(rows: u64) -> [(&'static str, PathBuf); 2] {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/national");
    fs::create_dir_all(&folder).unwrap();
    [("in order", false), ("shuffled", true)].map(|(name, shuffled)| {
        let path = folder.join(format!("{}-{}.csv", rows / 1_000_000, if shuffled { "shuffled" } else { "ordered" }));
        if !path.exists() {
            made::write(&path, rows, shuffled);
        }
        (name, path)
    })
}

/// What a way took: wall and processor time in milliseconds, the most memory in KB.
#[derive(Clone, Copy)]
struct Cost {
    wall: u64,
    processor: u64,
    memory: u64,
}

fn compare(rows: u64) {
    for (order, path) in files(rows) {
        println!("\n{} million rows, {order}, {} MB", rows / 1_000_000, fs::metadata(&path).unwrap().len() / 1_000_000);
        println!("{:<8}{:>10}{:>10}{:>12}{:>14}", "way", "wall ms", "cpu ms", "memory KB", "of csv's wall");
        let mut costs = WAYS.map(|_| Cost { wall: u64::MAX, processor: u64::MAX, memory: 0 });
        for _ in 0..TURNS {
            for (way, cost) in WAYS.iter().zip(&mut costs) {
                let now = measured(way, &path);
                *cost = Cost {
                    wall: cost.wall.min(now.wall),
                    processor: cost.processor.min(now.processor),
                    memory: cost.memory.max(now.memory),
                };
            }
        }
        let csv = WAYS.iter().zip(&costs).find(|(way, _)| **way == "csv").map_or(1, |(_, cost)| cost.wall.max(1));
        for (way, cost) in WAYS.iter().zip(&costs) {
            let hundredths = cost.wall * 100 / csv;
            let ratio = format!("{}.{:02}", hundredths / 100, hundredths % 100);
            println!("{way:<8}{:>10}{:>10}{:>12}{ratio:>14}", cost.wall, cost.processor, cost.memory);
        }
    }
}

/// Runs a way in a process of its own.
fn measured(way: &str, path: &Path) -> Cost {
    let program = std::env::current_exe().unwrap();
    let ran = Command::new(program).arg("--run").arg(way).arg(path).output().unwrap();
    let said = String::from_utf8(ran.stdout).unwrap();
    let mut numbers = said.split_whitespace().map(|number| number.parse().unwrap());
    let mut next = || numbers.next().unwrap();
    Cost { wall: next(), processor: next(), memory: next() }
}

fn run(way: &str, path: &Path) {
    let start = Instant::now();
    black_box(match way {
        "read" => bytes(path),
        "lines" => lines(path),
        "csv" => cells(path),
        _ => figures(path),
    });
    let wall = start.elapsed().as_millis();
    println!("{wall} {} {}", processor_time(), most_memory());
}

/// The same bytes, read in blocks of the same size.
fn bytes(path: &Path) -> u64 {
    let mut block = vec![0; 1 << 18];
    let mut file = File::open(path).unwrap();
    let mut total = 0;
    loop {
        match file.read(&mut block).unwrap() {
            0 => return total,
            read => total += black_box(block.get(..read).unwrap()).len() as u64,
        }
    }
}

/// The same lines, and nothing done with them.
fn lines(path: &Path) -> u64 {
    let mut file = BufReader::with_capacity(1 << 18, File::open(path).unwrap());
    let mut count = 0;
    loop {
        let block = file.fill_buf().unwrap();
        if block.is_empty() {
            return count;
        }
        count += memchr::memchr_iter(b'\n', black_box(block)).count() as u64;
        let read = block.len();
        file.consume(read);
    }
}

/// The same cells as the `csv` crate splits them, and nothing done with them.
fn cells(path: &Path) -> u64 {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .buffer_capacity(1 << 18)
        .from_path(path)
        .map_err(io::Error::from)
        .unwrap();
    let mut record = csv::ByteRecord::new();
    let mut count = 0;
    while reader.read_byte_record(&mut record).unwrap() {
        count += black_box(&record).len() as u64;
    }
    count
}

/// The mean, the quartiles and everybody's rank in each row of 60 indicators.
fn figures(path: &Path) -> u64 {
    let wanted = Wanted { kpis: made::wanted(path), years: None };
    let found = national::read(File::open(path).unwrap(), &wanted).unwrap();
    assert!(found.faults.is_empty(), "the file is right");
    let mut count = 0;
    for of_row in found.national.rows.values() {
        let members = of_row.iter().filter(|(who, _)| who.is_municipality());
        let values: Vec<_> = members.filter_map(|(_, value)| *value).collect();
        let members = Members::new(values.clone());
        black_box(members.figures());
        for own in values {
            count += u64::from(members.rank(own, Direction::Lower).is_some());
        }
    }
    count
}

/// The processor time of this process in milliseconds, as Linux counts it.
fn processor_time() -> u64 {
    let stat = fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    stat.split_whitespace().next().and_then(|time| time.parse::<u64>().ok()).unwrap_or(0) / 1_000_000
}

/// The most memory that this process has had in KB, as Linux counts it.
fn most_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or(0)
}
