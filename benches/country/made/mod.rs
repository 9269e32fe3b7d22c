//! A country's plans, made up: 290 municipalities of eight committees each, in the format that real ones are in.
//!
//! The same number gives the same bytes on every machine. What a committee has: 25 goals, 60 indicators, 40 activities, 40 KB of
//! narrative and 900 measurements (five years for all, women and men). The words are few but stand as they do in real
//! plans: titles differ, targets are of every common kind, and a tenth of the prose names figures.

mod prose;
mod words;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use words::{ACTIVITIES, COMMITTEES, GOALS, MEASURES, PLACES, ROLES, TARGETS};

/// What a committee's plan has.
pub const GOALS_A_PLAN: usize = 25;
/// Indicators of a plan.
pub const INDICATORS_A_PLAN: usize = 60;
/// Activities of a plan.
pub const ACTIVITIES_A_PLAN: usize = 40;
/// Bytes of `plan.md`.
pub const NARRATIVE: usize = 40 * 1024;
/// Committees of an organisation.
pub const COMMITTEES_EACH: usize = COMMITTEES.len();
/// The years that were measured; the last is the plan's.
const YEARS: std::ops::RangeInclusive<usize> = 2021..=2025;

/// Writes so many organisations below a folder.
pub fn write(folder: &Path, organisations: usize) {
    for number in 0..organisations {
        organisation(&folder.join(format!("kommun-{number:03}")), number);
    }
}

/// Writes one organisation's folder.
pub fn organisation(root: &Path, number: usize) {
    let put = |path: String, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put("organisation.toml".into(), &organisation_toml(number));
    for (at, (id, _)) in COMMITTEES.iter().enumerate() {
        let committee = Committee { organisation: number, at };
        put(format!("{id}/2025/plan.toml"), &committee.plan());
        put(format!("{id}/2025/plan.md"), &committee.narrative());
        put(format!("measurements/{id}.csv"), &committee.measurements());
        put(format!("followup/{id}.csv"), &committee.states());
    }
}

fn organisation_toml(number: usize) -> String {
    let mut text = format!(
        "# Vilka vi är och hur vi bedömer.\n\n[organisation]\nname     = \"Exempelby {number}\"\ncode     = \"{:04}\"\nlanguage = \"sv\"\n",
        1000 + number
    );
    for (id, name) in COMMITTEES {
        write!(text, "\n[[committee]]\nid   = \"{id}\"\nname = \"{name}\"\n").unwrap();
    }
    text.push_str("\n[[group]]\nid   = \"riket\"\nname = \"Riket\"\nsize = 290\nmean = \"riket\"\n");
    text.push_str(
        "\n[judging]\ngoal             = \"all\"\npartly           = \"moved\"\nunchanged-within = \"2 %\"\n",
    );
    text
}

/// A committee of an organisation, by their numbers.
#[derive(Clone, Copy)]
struct Committee {
    organisation: usize,
    at: usize,
}

impl Committee {
    fn title(self, indicator: usize) -> String {
        let (measure, ..) = MEASURES[(indicator + self.at * 7) % MEASURES.len()];
        let place = PLACES[(indicator / MEASURES.len() * 5 + indicator + self.at) % PLACES.len()];
        format!("{measure} {place}")
    }

    fn id(self, indicator: usize) -> String {
        let (id, _) = COMMITTEES[self.at];
        format!("{}-{indicator}", id.trim_end_matches("namnden"))
    }

    /// The value for all, in tenths: what it is about stands still, a little noise goes up and down.
    fn tenths(self, indicator: usize, year: usize) -> usize {
        let about = 200 + (self.organisation * 37 + self.at * 101 + indicator * 59) % 500;
        about + (year * (7 + indicator % 5) + self.organisation * 13) % 60
    }

    fn plan(self) -> String {
        let (id, _) = COMMITTEES[self.at];
        let mut text = format!(
            "# Nämndens plan, så som den antogs.\n\n[plan]\ntitle     = \"Verksamhetsplan 2025\"\ncommittee = \"{id}\"\n\
             period    = \"2025\"\nadopted   = 2024-12-{:02}\nreference = \"KS 2024/{}\"\nbaseline  = \"2024\"\n",
            1 + self.organisation % 20,
            100 + self.organisation * 8 + self.at
        );
        let (mut indicator, mut activity) = (0, 0);
        for goal in 1..=GOALS_A_PLAN {
            let title = GOALS[(goal + self.at * 3) % GOALS.len()];
            let place = PLACES[(goal * 3 + self.at) % PLACES.len()];
            write!(text, "\n[[goal]]\nid    = \"{goal}\"\ntitle = \"{title} {place}\"\nkind  = \"mål\"\n").unwrap();
            while indicator < INDICATORS_A_PLAN * goal / GOALS_A_PLAN {
                self.indicator(&mut text, indicator);
                indicator += 1;
            }
            while activity < ACTIVITIES_A_PLAN * goal / GOALS_A_PLAN {
                self.activity(&mut text, activity);
                activity += 1;
            }
        }
        text
    }

    fn indicator(self, text: &mut String, at: usize) {
        let (_, unit, better) = MEASURES[(at + self.at * 7) % MEASURES.len()];
        let (id, title) = (self.id(at), self.title(at));
        let is_higher = better == "higher";
        let (higher, lower) = TARGETS[(at + self.organisation) % TARGETS.len()];
        let now = self.tenths(at, 2024) / 10;
        let level = if is_higher { now + 3 } else { now - 3 };
        let target = if is_higher { higher } else { lower }.replace("{niva}", &level.to_string());
        let owner = ROLES[(at + self.at) % ROLES.len()];
        write!(
            text,
            "\n[[goal.indicator]]\nid        = \"{id}\"\ntitle     = \"{title}\"\nunit      = \"{unit}\"\nbetter    = \"{better}\"\n\
             compare   = \"riket\"\nsource    = \"Verksamhetssystemet\"\nowner     = \"{owner}\"\n\
             method    = \"Ur systemets årsrapport, uttagen i januari\"\nfrequency = \"year\"\ntarget    = \"{target}\"\n"
        )
        .unwrap();
    }

    fn activity(self, text: &mut String, at: usize) {
        let (id, title) = (self.activity_id(at), ACTIVITIES[(at + self.at) % ACTIVITIES.len()]);
        let place = PLACES[(at / ACTIVITIES.len() * 7 + at + self.at) % PLACES.len()];
        let owner = ROLES[(at * 3 + self.at) % ROLES.len()];
        write!(
            text,
            "\n[[goal.activity]]\nid    = \"{id}\"\ntitle = \"{title} {place}\"\ndue   = 2025-{:02}-28\nowner = \"{owner}\"\n",
            1 + at % 12
        )
        .unwrap();
    }

    fn activity_id(self, at: usize) -> String {
        let (id, _) = COMMITTEES[self.at];
        format!("{}-gora-{at}", id.trim_end_matches("namnden"))
    }

    fn measurements(self) -> String {
        let mut text =
            "indikator;period;värde;kön;jämförelse;undre kvartil;övre kvartil;rang;antal;källa;kommentar\n".to_owned();
        let tenths = |value: usize| format!("{},{}", value / 10, value % 10);
        for at in 0..INDICATORS_A_PLAN {
            let id = self.id(at);
            for year in YEARS {
                let (value, nation) = (self.tenths(at, year), 200 + (at * 59 + self.at * 101 + year) % 500);
                let [all, mean, low, high] = [value, nation, nation - 60, nation + 70].map(tenths);
                let rank = 1 + (value * 7 + year) % 290;
                writeln!(text, "{id};{year};{all};;{mean};{low};{high};{rank};290;Verksamhetssystemet;").unwrap();
                let [of_women, of_men] = [value + 4, value - 5].map(tenths);
                writeln!(text, "{id};{year};{of_women};kvinnor;;;;;;Verksamhetssystemet;").unwrap();
                writeln!(text, "{id};{year};{of_men};män;;;;;;Verksamhetssystemet;").unwrap();
            }
        }
        text
    }

    fn states(self) -> String {
        let mut text = "aktivitet;period;läge;kommentar\n".to_owned();
        for at in 0..ACTIVITIES_A_PLAN {
            let state = ["genomförd", "pågår", "genomförd", "ej påbörjad"][(at + self.organisation) % 4];
            writeln!(text, "{};2025-T2;{state};", self.activity_id(at)).unwrap();
        }
        text
    }

    fn narrative(self) -> String {
        let mut text = format!("# Verksamhetsplan 2025\n\n{}\n", prose::paragraph(self.organisation * 8 + self.at, 6));
        for goal in 1.. {
            if text.len() >= NARRATIVE || goal > GOALS_A_PLAN {
                break;
            }
            let title = GOALS[(goal + self.at * 3) % GOALS.len()];
            let place = PLACES[(goal * 3 + self.at) % PLACES.len()];
            write!(text, "\n## Mål {goal}: {title} {place} {{#{goal}}}\n\n").unwrap();
            write!(text, "```{{indicators}}\ngoal = \"{goal}\"\n```\n\n").unwrap();
            for part in 0.. {
                if text.len() * GOALS_A_PLAN >= NARRATIVE * goal {
                    break;
                }
                let seed = (self.organisation * 8 + self.at) * 1000 + goal * 40 + part;
                match part % 5 {
                    1 => write!(text, "{}\n\n", prose::list(seed)).unwrap(),
                    3 => {
                        let at = (goal * 2 + part) % INDICATORS_A_PLAN;
                        let id = self.id(at);
                        write!(text, "{} Värdet var {{value}}`{id} 2024`, och målet är {{target}}`{id}` (se [måtten](plan.toml)).\n\n", prose::sentence(seed)).unwrap();
                    }
                    _ => write!(text, "{}\n\n", prose::paragraph(seed, 5)).unwrap(),
                }
            }
        }
        text
    }
}
