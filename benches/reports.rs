//! What a report of a whole municipality costs: 8 committees with 60 indicators each, with charts, beside what pandoc takes to
//! turn the same Markdown into a Word document.
//!
//! `cargo bench --bench reports`. The program is run as its users run it, pandoc where it is installed; each as often, in turn,
//! and the best time of each counts.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::float_arithmetic, missing_docs, reason = "a benchmark")]

mod titles;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use titles::WHAT;

const COMMITTEES: usize = 8;
const INDICATORS: usize = 60;
const ROUNDS: usize = 7;

/// An organisation with measurements of five years, comparisons and comments.
fn organisation(folder: &Path) {
    let mut organisation =
        "[organisation]\nname = \"Exempelby kommun\"\n\n[[group]]\nid = \"riket\"\nname = \"riket\"\n".to_owned();
    let mut rows = "indikator;period;värde;jämförelse;undre kvartil;övre kvartil;källa\n".to_owned();
    for committee in 0..COMMITTEES {
        write!(organisation, "\n[[committee]]\nid = \"n{committee}\"\nname = \"Nämnd {committee}\"\n").unwrap();
        let place = folder.join(format!("n{committee}/2025"));
        fs::create_dir_all(&place).unwrap();
        let (plan, analysis) = plan(committee, &mut rows);
        fs::write(place.join("plan.toml"), plan).unwrap();
        fs::write(place.join("analysis.md"), analysis).unwrap();
    }
    fs::write(folder.join("organisation.toml"), organisation).unwrap();
    fs::create_dir_all(folder.join("measurements")).unwrap();
    fs::write(folder.join("measurements/alla.csv"), rows).unwrap();
}

/// A committee's plan and comments; its measurements are added to the rows.
fn plan(committee: usize, rows: &mut String) -> (String, String) {
    let mut plan = format!(
        "[plan]\ntitle = \"Verksamhetsplan 2025\"\ncommittee = \"n{committee}\"\nperiod = \"2025\"\nbaseline = \"2024\"\n\
         adopted = 2024-11-20\nreference = \"N{committee} 2024/1\"\n"
    );
    let mut analysis = String::new();
    for at in 0..INDICATORS {
        let goal = at / 5 + 1;
        if at % 5 == 0 {
            write!(plan, "\n[[goal]]\nid = \"{goal}\"\ntitle = \"Invånarna får stöd i tid, område {goal}\"\n").unwrap();
            write!(
                analysis,
                "## {{#{goal}}}\n\nArbetet har följt planen, men *rekryteringen* tog längre tid än väntat. Under våren\n\
                 fanns det {{value}}`n{committee}-{at} 2025` i verksamheten.\n\n- Två enheter har bytt lokaler.\n\
                 - En samverkan med regionen har börjat.\n\n"
            )
            .unwrap();
        }
        let title = format!("{} i område {committee}.{at}", WHAT[at % 10]);
        let better = if at % 2 == 0 { "higher" } else { "lower" };
        let target = ["minst 60 %", "minska", "öka", "högst 40 %", "bättre än riket"][at % 5];
        write!(
            plan,
            "\n[[goal.indicator]]\nid = \"n{committee}-{at}\"\ntitle = \"{title}\"\nunit = \"%\"\nbetter = \"{better}\"\n\
             source = \"Verksamhetssystemet\"\nowner = \"Verksamhetschef\"\nfrequency = \"year\"\ncompare = \"riket\"\n\
             target = \"{target}\"\n"
        )
        .unwrap();
        for year in 2021..=2025 {
            let value = (at * 7 + committee * 3 + (year - 2000) * 5) % 80 + 10;
            let mean = 40 + at % 15;
            writeln!(
                rows,
                "n{committee}-{at};{year};{value},{};{mean};{};{};egen statistik",
                at % 10,
                mean - 8,
                mean + 9
            )
            .unwrap();
        }
        writeln!(analysis, "### {{#n{committee}-{at}}}\n\nUtfallet förklaras av färre vakanser under hösten.\n")
            .unwrap();
    }
    (plan, analysis)
}

/// How long a command takes, with nothing to say.
fn time(command: &mut Command) -> Duration {
    let start = Instant::now();
    assert!(command.stdout(Stdio::null()).status().unwrap().success(), "{command:?}");
    start.elapsed()
}

/// A command with its name, ready to be run once more.
type Run<'r> = (&'static str, Box<dyn Fn() -> Command + 'r>);

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    organisation(at);
    let report = |form: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plan"));
        command.current_dir(at).args(["report", "--as-of", "2025", "--charts", "-o", &format!("r.{form}"), "--force"]);
        command
    };
    let mut runs: Vec<Run<'_>> = vec![
        ("plan report -o r.md", Box::new(|| report("md"))),
        ("plan report -o r.html", Box::new(|| report("html"))),
        ("plan report -o r.docx", Box::new(|| report("docx"))),
    ];
    let pandoc = Command::new("pandoc").arg("--version").stdout(Stdio::null()).status().is_ok();
    if pandoc {
        runs.push((
            "pandoc r.md -o p.docx",
            Box::new(|| {
                let mut command = Command::new("pandoc");
                command.current_dir(at).args(["-f", "gfm", "r.md", "-o", "p.docx"]);
                command
            }),
        ));
    }
    let mut best = vec![Duration::MAX; runs.len()];
    for _ in 0..ROUNDS {
        for (best, (_, command)) in best.iter_mut().zip(&runs) {
            *best = time(&mut command()).min(*best);
        }
    }
    for (best, (name, _)) in best.iter().zip(&runs) {
        println!("{name:<24} {:>8.1} ms", best.as_secs_f64() * 1000.0);
    }
    for name in ["r.md", "r.html", "r.docx"] {
        println!("{name:<24} {:>8} KB", fs::metadata(at.join(name)).unwrap().len() / 1000);
    }
    match best.get(3) {
        Some(pandoc) => println!("plan/pandoc              {:>8.3}", best[2].as_secs_f64() / pandoc.as_secs_f64()),
        None => println!("pandoc is not installed"),
    }
}
