//! What the checks cost as plans grow: the time for an indicator must stay the same.
//!
//! Run it with `cargo bench --bench checks`. Reading is not measured; its cost is that of the text.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "a benchmark")]

mod titles;

use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::path::Path;

use chrono::NaiveDate;
use criterion::{BenchmarkId, Criterion, Throughput};
use plan::check::{Subject, check};
use plan::judge::Judge;
use plan::read::load;
use plan::source::Sources;
use titles::WHAT;

/// How many indicators a plan has. A real one has 20 to 110.
const SIZES: [usize; 4] = [500, 1_000, 2_000, 4_000];

const WHERE: [&str; 10] = [
    "hemtjänsten",
    "äldreboendet",
    "förskolan",
    "grundskolan",
    "gymnasiet",
    "daglig verksamhet",
    "kulturskolan",
    "socialkontoret",
    "räddningstjänsten",
    "stadsbyggnad",
];

/// Writes an organisation with a plan of so many indicators, five a goal, each measured for five years.
fn write(folder: &Path, indicators: usize) {
    let organisation = "[organisation]\nname = \"Exempelby\"\n\n[[committee]]\nid = \"n\"\nname = \"Nämnden\"\n";
    fs::write(folder.join("organisation.toml"), organisation).unwrap();
    let mut plan = "[plan]\ntitle = \"Plan\"\ncommittee = \"n\"\nperiod = \"2025\"\nbaseline = \"2024\"\n".to_owned();
    let mut text = String::new();
    let mut rows = "indikator;period;värde\n".to_owned();
    for at in 0..indicators {
        if at % 5 == 0 {
            write!(plan, "\n[[goal]]\nid = \"{}\"\ntitle = \"Mål nummer {}\"\n", at / 5, at / 5).unwrap();
        }
        let title = format!("{} i {}, område {}", WHAT[at % 10], WHERE[at / 10 % 10], at / 100);
        writeln!(plan, "\n[[goal.indicator]]\nid = \"i-{at}\"\ntitle = \"{title}\"\nunit = \"%\"\nbetter = \"higher\"")
            .unwrap();
        writeln!(
            plan,
            "source = \"Enkät\"\nowner = \"Chef\"\ntarget = \"{}\"",
            ["öka", "minst 85 %", "minska med 10 %"][at % 3]
        )
        .unwrap();
        for year in 2021..2026 {
            writeln!(rows, "i-{at};{year};{},{}", 40 + (at * 7 + year) % 50, at % 10).unwrap();
        }
        writeln!(text, "## {title} {{#i-{at}}}\n\nMålet är 85 procent. Andelen var {} procent 2023.\n", 40 + at % 50)
            .unwrap();
    }
    fs::create_dir_all(folder.join("n/2025")).unwrap();
    fs::create_dir_all(folder.join("measurements")).unwrap();
    fs::write(folder.join("n/2025/plan.toml"), plan).unwrap();
    fs::write(folder.join("n/2025/plan.md"), &text).unwrap();
    fs::write(folder.join("n/2025/analysis.md"), &text).unwrap();
    fs::write(folder.join("measurements/2025.csv"), rows).unwrap();
}

fn main() {
    let mut criterion = Criterion::default().sample_size(10).configure_from_args();
    let mut group = criterion.benchmark_group("checks");
    for size in SIZES {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), size);
        let mut sources = Sources::default();
        let loaded = load(folder.path(), &mut sources).0.unwrap();
        group.throughput(Throughput::Elements(u64::try_from(size).unwrap()));
        group.bench_with_input(BenchmarkId::from_parameter(size), &size, |bencher, _| {
            bencher.iter(|| {
                let judge = Judge::new(&loaded.organisation, None);
                let subject = Subject {
                    organisation: &loaded.organisation,
                    judge: &judge,
                    today: NaiveDate::default(),
                    sources: &sources,
                    damaged: &loaded.damaged,
                    plan_unopened: loaded.plan_unopened,
                };
                let mut findings = Vec::new();
                check(&subject, &[], &mut findings);
                black_box(findings)
            });
        });
    }
    group.finish();
}
