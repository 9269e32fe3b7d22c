//! Keys of tables, and targets: each made to hold something else.

use crate::chance::Chance;
use crate::folder::{Held, Table};
use crate::made::text;

/// What a key that is changed is to be called.
pub enum How {
    Field,
    Reworded,
    Another,
}

/// Changes a key of a table: to something else, from nothing, or to nothing.
pub fn other_key(table: &mut Table, chance: &mut Chance) -> Option<(&'static str, How)> {
    let all = keys_of(table.name);
    let (key, must) = chance.of(&all);
    let how = match (table.name, key) {
        ("committee" | "unit" | "group", "name")
        | ("goal" | "indicator" | "activity" | "statistics" | "budget", "title")
        | ("commitment" | "revision", "text") => How::Reworded,
        ("missing-mark", "mark" | "source") | ("assessment", "goal") | ("target-rule", "id") => How::Another,
        _ => How::Field,
    };
    // Of a county and a list of members the list counts: a table has one of them.
    let other = if key == "county" { "members" } else { "county" };
    if table.name == "group" && ["county", "members"].contains(&key) && table.get(other).is_some() {
        return None;
    }
    let old = table.get(key).cloned();
    if !must && old.is_some() && chance.below(3) == 0 {
        table.drop(key);
        return Some((key, how));
    }
    let of = |all: &[&str], chance: &mut Chance| text(chance.other(all, &table.text(key).as_str()));
    let new = match key {
        "goal" if table.name == "assessment" => of(&["2", "sist"], chance),
        "goal" => of(&["all", "points"], chance),
        "met-share" | "partly-share" | "unchanged-within" => of(&["60 %", "70,5 %", "90 %"], chance),
        "partly" => of(&["moved", "never", "50 %"], chance),
        "small-numbers-below" | "size" | "indicators" | "indicators-per-goal" => {
            Held::Raw((6 + chance.below(90)).to_string())
        }
        "colour" => of(&["#112233", "#445566"], chance),
        "language" => text("en"),
        "code" => text("0483"),
        "council" | "adds-up" => Held::Raw(if table.text(key) == "true" { "false" } else { "true" }.to_owned()),
        "mean" => text(if table.text(key) == "members" { "weighted" } else { "members" }),
        "means" => of(&["not-applicable", "secret", "not-measured"], chance),
        "mark" => of(&["y", "--"], chance),
        "period-in-future" | "sex-outside-total" => of(&["allow", "warn", "deny"], chance),
        "rule" => Held::List(vec![chance.of(&["minst grönt", "minska", "öka"]).to_owned()]),
        "committee" | "adopted-by" => of(&["kommunfullmaktige", "omsorgsnamnden"], chance),
        "unit" if table.name == "plan" => of(&["enhet-a", "enhet-b", "enhet-c"], chance),
        "unit" => of(&["%", "dagar", "index", "kr"], chance),
        "period" => of(&["2025", "2026", "2025-2027"], chance),
        "baseline" => of(&["2021", "2022", "2023"], chance),
        "adopted" | "date" | "due" => {
            Held::Raw(chance.other(&["2025-03-21", "2025-06-22", "2026-03-03"], &table.text(key).as_str()).to_owned())
        }
        "follows" => of(&["kommunfullmaktige/2025", "kommunfullmaktige/2024"], chance),
        "verdict" => of(&["met", "missed", "not-due"], chance),
        "better" => of(&["lower", "neither"], chance),
        "compare" => of(&["riket", "lanet"], chance),
        "frequency" => of(&["month", "quarter", "tertial", "half-year", "2 years", "4 years"], chance),
        "amount" => Held::Raw((20_000 + chance.below(9000)).to_string()),
        "part-of" => text("en-annan-rad"),
        "supports" => Held::List(vec![chance.of(&["2", "sist"]).to_owned()]),
        "success-factors" | "concerns" => {
            let mut all = match &old {
                Some(Held::List(all)) => all.clone(),
                _ => Vec::new(),
            };
            if all.len() > 1 && chance.flip() {
                drop(all.pop());
            } else {
                all.push(chance.words(3));
            }
            Held::List(all)
        }
        "units" | "by" => Held::List(vec!["enhet-c".to_owned()]),
        "parts" => Held::List(vec!["nagon-annan".to_owned()]),
        "kolada" => text("N00941"),
        "members" => Held::List(vec![chance.of(&["0114", "0480", "0486"]).to_owned(), "0482".to_owned()]),
        "county" => of(&["04", "05", "18"], chance),
        // Words that are all there is to find something by are still nearly the same.
        "text" => text(chance.reworded(&table.text(key))),
        "id" => text(chance.id()),
        _ => text(format!("{} {}", chance.words(3), chance.id())),
    };
    if old.as_ref() == Some(&new) {
        return None;
    }
    table.set(key, new);
    Some((key, how))
}

/// The keys of a table, and whether they must be there.
fn keys_of(table: &str) -> Vec<(&'static str, bool)> {
    let (must, may): (&[&'static str], &[&'static str]) = match table {
        "organisation" => (&["name", "language"], &["code"]),
        "committee" => (&["name"], &["council"]),
        "unit" => (&["name"], &[]),
        "group" => (&["name"], &["size", "mean", "county", "members"]),
        "judging" => (&["goal", "met-share", "partly-share", "partly"], &["unchanged-within", "small-numbers-below"]),
        "target-rule" => (&["id", "rule"], &["title"]),
        "missing-mark" => (&["mark", "means"], &["source"]),
        "limits" => (&[], &["indicators", "indicators-per-goal"]),
        "report" => (&[], &["colour"]),
        "checks" => (&["period-in-future", "sex-outside-total"], &[]),
        "plan" => (&["title", "committee", "period"], &["unit", "adopted", "reference", "follows", "baseline", "note"]),
        "revision" => (&["date", "text"], &["reference"]),
        "goal" => (&["title"], &["kind", "supports", "success-factors", "owner", "note"]),
        "indicator" => (
            &["title", "better"],
            &[
                "unit",
                "compare",
                "source",
                "adopted-by",
                "owner",
                "method",
                "description",
                "concerns",
                "units",
                "parts",
                "changed",
                "frequency",
                "adds-up",
                "kolada",
                "baseline",
                "note",
            ],
        ),
        "activity" => (&["title"], &["due", "owner", "units", "note"]),
        "commitment" => (&["text"], &["by", "note"]),
        "statistics" => (&["title"], &["note"]),
        "budget" => (&["title"], &["amount", "part-of", "note"]),
        "assessment" => (&["goal", "verdict", "reason"], &[]),
        other => panic!("{other}"),
    };
    let all = must.iter().map(|key| (*key, true)).chain(may.iter().map(|key| (*key, false)));
    all.collect()
}

/// Another target: the key that it stands in, and what is to be found, forwards and backwards.
pub fn target(table: &mut Table, chance: &mut Chance) -> Option<(&'static str, String, String)> {
    let level = |text: &str| text.rsplit(' ').next().unwrap().parse::<usize>().unwrap();
    let both = |key, forth: &str, back: &str| Some((key, forth.to_owned(), back.to_owned()));
    let shifted = |of: usize, chance: &mut Chance| {
        chance.of(&[
            (format!("minst {}", of + 5), "sharpened", "loosened"),
            (format!("minst {}", of - 5), "loosened", "sharpened"),
            (format!("högst {of}"), "turned round", "turned round"),
            ("minska".to_owned(), "replaced", "replaced"),
        ])
    };
    match (table.get("target").cloned(), table.get("rule").cloned(), table.get("targets").cloned()) {
        (Some(_), Some(Held::Text(rule)), _) => {
            if chance.flip() {
                table.set("target", text(format!("allt fler {}", chance.words(4))));
                return both("target", "target words", "target words");
            }
            let (new, forth, back) = shifted(level(&rule), chance);
            table.set("rule", text(new));
            both("rule", &format!("rule {forth}"), &format!("rule {back}"))
        }
        (Some(Held::Text(words)), ..) => match chance.below(4) {
            0 => {
                table.drop("target");
                both("target", "target dropped", "target set")
            }
            1 => {
                let (new, forth, back) = shifted(level(&words), chance);
                table.set("rule", text(new));
                both("rule", &format!("rule {forth}"), &format!("rule {back}"))
            }
            2 => {
                table.drop("target");
                table.set("targets", Held::ByPeriod(vec![("2025".to_owned(), words)]));
                both("targets", "field targets", "field targets")
            }
            _ => {
                let (new, forth, back) = shifted(level(&words), chance);
                table.set("target", text(new));
                both("target", &format!("target {forth}"), &format!("target {back}"))
            }
        },
        (_, _, Some(Held::ByPeriod(mut all))) => {
            let (key, word) = match table.get("rules").cloned() {
                Some(Held::ByPeriod(rules)) => {
                    all = rules;
                    ("rules", "rule")
                }
                _ => ("targets", "target"),
            };
            let at = chance.below(all.len());
            let (period, words) = all[at].clone();
            if key == "targets" && chance.below(3) == 0 {
                all.remove(at);
                table.set(key, Held::ByPeriod(all));
                return both(key, &format!("target {period} dropped"), &format!("target {period} set"));
            }
            let (new, forth, back) = shifted(level(&words), chance);
            all[at].1 = new;
            table.set(key, Held::ByPeriod(all));
            both(key, &format!("{word} {period} {forth}"), &format!("{word} {period} {back}"))
        }
        _ => {
            table.set("target", text("minst 50"));
            both("target", "target set", "target dropped")
        }
    }
}
