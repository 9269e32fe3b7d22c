//! What it costs to check a country's plans, beside what it costs to read and parse the same files and nothing else; what a
//! command costs in one municipality's folder.
//!
//! `cargo bench --bench country` makes 290 municipalities of eight committees once, in the folder for such things below
//! `target`. `-- 20` makes it 20 instead. Each figure is the median of several runs, each run a process of its own, the two
//! sides in turn: a machine that is busy slows both. Both sides have the same allocator and as many threads.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    missing_docs,
    reason = "a benchmark"
)]

mod floor;
mod made;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Municipalities in Sweden.
const ALL: usize = 290;
/// Changes with whatever changes what is made.
const MADE: &str = "3";
const RUNS: usize = 5;

/// What a run took.
#[derive(Clone, Copy)]
struct Cost {
    /// Processor time of all threads, in seconds.
    processor: f64,
    /// Seconds on the clock.
    clock: f64,
    /// The most memory it had at once, in MB.
    memory: f64,
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with("--")).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["floor", path] => child(|| floor::parse(Path::new(path))),
        ["read", path] => child(|| floor::read(Path::new(path))),
        ["check", path] => child(|| check(Path::new(path))),
        ["make", count, path] => made::write(Path::new(path), count.parse().unwrap()),
        [] => bench(ALL),
        [count] => bench(count.parse().unwrap()),
        _ => eprintln!("the only argument is how many municipalities"),
    }
}

/// Checks as the program does, up to the words that are shown.
fn check(path: &Path) {
    let args = ["plan", "check", "--as-of", "2025-06-30", path.to_str().unwrap()].map(Into::into);
    let exit = plan::command::run(args, &plan::command::Environment::current());
    assert_eq!(exit.status(), 0);
}

/// Does the work, and says what it took.
fn child(work: impl FnOnce()) {
    let start = Instant::now();
    work();
    let clock = start.elapsed();
    let own = fs::read_to_string("/proc/self/stat").unwrap();
    // After the name come the state and ten numbers; then user and system time in hundredths of a second.
    let after: Vec<&str> = own.rsplit(") ").next().unwrap().split(' ').collect();
    let hundredths = after[11].parse::<u32>().unwrap() + after[12].parse::<u32>().unwrap();
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let peak = peak.trim().trim_end_matches(" kB");
    println!("\ncost {hundredths} {} {peak}", clock.as_micros());
}

fn run(what: &str, path: &Path) -> Cost {
    let output = Command::new(std::env::current_exe().unwrap()).args([what, path.to_str().unwrap()]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    let cost = said.lines().find_map(|line| line.strip_prefix("cost ")).unwrap();
    let numbers: Vec<f64> = cost.split(' ').map(|number| number.parse().unwrap()).collect();
    Cost { processor: numbers[0] / 100.0, clock: numbers[1] / 1e6, memory: numbers[2] / 1024.0 }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The medians of several costs.
fn medians(costs: &[Cost]) -> Cost {
    let of = |figure: fn(&Cost) -> f64| median(costs.iter().map(figure).collect());
    Cost { processor: of(|cost| cost.processor), clock: of(|cost| cost.clock), memory: of(|cost| cost.memory) }
}

/// So many municipalities, made if they are not there.
fn folder(count: usize) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("country-{count}"));
    let mark = folder.join(".made");
    if fs::read_to_string(&mark).is_ok_and(|made| made == MADE) {
        return folder;
    }
    let _ = fs::remove_dir_all(&folder);
    made::write(&folder, count);
    fs::write(mark, MADE).unwrap();
    folder
}

fn bench(count: usize) {
    let (all, half, one) = (folder(count), folder(count / 2), folder(1));
    let size = floor::size(&all);
    println!(
        "{count} municipalities, {} plans, {} measurements, {:.0} MB\n",
        count * made::COMMITTEES_EACH,
        count * made::COMMITTEES_EACH * made::INDICATORS_A_PLAN * 15,
        size as f64 / 1e6
    );
    let mut costs: [Vec<Cost>; 4] = Default::default();
    for _ in 0..RUNS {
        for (costs, (what, path)) in
            costs.iter_mut().zip([("read", &all), ("floor", &all), ("check", &all), ("check", &half)])
        {
            costs.push(run(what, path));
        }
    }
    let [read, floor, check, half] = costs.each_ref().map(|costs| medians(costs));
    println!("                                    processor    clock    memory");
    row("reading the same bytes", read);
    row("parsing TOML, Markdown and CSV", floor);
    row("plan check", check);
    row("plan check, half as many", half);
    let ratios = costs[2].iter().zip(&costs[1]).map(|(check, floor)| check.processor / floor.processor);
    println!("\ncheck to parsing, processor time: {:.2} (goal: at most 1.3)", median(ratios.collect()));
    let ratios = costs[2].iter().zip(&costs[3]).map(|(all, half)| all.processor / half.processor);
    println!("twice as many plans: {:.2} times the time (goal: at most 2.1)", median(ratios.collect()));
    println!("memory for all: {:.0} MB (goal: under 256)", check.memory);
    println!("memory for one municipality: {:.0} MB (goal: under 24)\n", run("check", &one).memory);
    commands(&one);
}

fn row(what: &str, cost: Cost) {
    println!("{what:<34} {:>7.2} s {:>7.2} s {:>6.0} MB", cost.processor, cost.clock, cost.memory);
}

/// What a user waits for in one municipality's folder, from start to end of the program.
fn commands(one: &Path) {
    let one = one.to_str().unwrap();
    let cases: [(&str, &[&str], u32); 3] =
        [("plan status", &["status", one], 30), ("plan check", &["check", one], 30), ("plan --help", &["--help"], 5)];
    for (name, args, goal) in cases {
        let times = (0..41).map(|_| timed(Command::new(env!("CARGO_BIN_EXE_plan")).args(args)).as_secs_f64() * 1e3);
        println!("{name:<12} {:>5.1} ms (goal: under {goal})", median(times.collect()));
    }
    let floor = (0..41).map(|_| timed(Command::new("true").arg("x")).as_secs_f64() * 1e3);
    println!("{:<12} {:>5.1} ms: what it takes to start any program", "true", median(floor.collect()));
}

fn timed(command: &mut Command) -> Duration {
    let start = Instant::now();
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    start.elapsed()
}
