//! A folder made by chance, with every table that the format has.

use std::collections::BTreeSet;

use plan::format::{Field, File, Kind};

use crate::chance::Chance;
use crate::figures::{Row, measured};
use crate::folder::{Folder, Held, Plan, Table};
use crate::sections::Section;

/// Which key a text is, and what else is there beside the text.
type Keys<'k> = &'k [(&'static str, Held)];

pub fn text(text: impl Into<String>) -> Held {
    Held::Text(text.into())
}

fn raw(raw: impl Into<String>) -> Held {
    Held::Raw(raw.into())
}

fn list(all: &[&str]) -> Held {
    Held::List(all.iter().map(|one| (*one).to_owned()).collect())
}

fn table(name: &'static str, many: bool, keys: Keys<'_>) -> Table {
    Table { name, many, keys: keys.to_vec(), under: Vec::new(), is_gone: false }
}

/// The same table without some of what it need not have.
fn thinned(mut table: Table, must: &[&str], chance: &mut Chance) -> Table {
    table.keys.retain(|(key, _)| must.contains(key) || chance.below(3) > 0);
    table
}

fn root(under: Vec<Table>) -> Table {
    Table { under, ..table("", false, &[]) }
}

pub fn indicator(id: &str, chance: &mut Chance) -> Table {
    let all = table(
        "indicator",
        true,
        &[
            ("id", text(id)),
            ("title", text(chance.words(6))),
            ("unit", text(chance.of(&["%", "dagar", "index"]))),
            ("better", text("higher")),
            ("compare", text("riket")),
            ("source", text(chance.words(2))),
            ("adopted-by", text("kommunfullmaktige")),
            ("owner", text(chance.words(2))),
            ("method", text(chance.words(12))),
            ("description", text(chance.words(5))),
            ("concerns", list(&["kvinnor", "män"])),
            ("units", list(&["enhet-a", "enhet-b"])),
            ("changed", text(chance.words(3))),
            ("frequency", text("year")),
            ("adds-up", raw("true")),
            ("kolada", text("U23401")),
            ("baseline", text("2023")),
            ("note", text(chance.words(4))),
        ],
    );
    let mut made = thinned(all, &["id", "title", "better"], chance);
    let level = 40 + chance.below(20);
    match chance.below(5) {
        0 => {}
        1 => {
            made.set("target", text(format!("allt fler {}", chance.words(3))));
            made.set("rule", text(format!("minst {level}")));
        }
        2 => made.set("targets", by_period(level, "minst")),
        3 => {
            made.set("targets", by_period(0, "allt bättre"));
            made.set("rules", by_period(level, "minst"));
        }
        _ => made.set("target", text(format!("minst {level}"))),
    }
    made
}

fn by_period(level: usize, words: &str) -> Held {
    let of = |year: usize, level: usize| (year.to_string(), format!("{words} {level}"));
    Held::ByPeriod(vec![of(2025, level), of(2026, level + 3)])
}

pub fn activity(id: &str, chance: &mut Chance) -> Table {
    let all = table(
        "activity",
        true,
        &[
            ("id", text(id)),
            ("title", text(chance.words(6))),
            ("due", raw("2025-10-31")),
            ("owner", text(chance.words(2))),
            ("units", list(&["enhet-a"])),
            ("note", text(chance.words(4))),
        ],
    );
    thinned(all, &["id", "title"], chance)
}

pub fn commitment(chance: &mut Chance) -> Table {
    let by = [("text", text(chance.words(7))), ("by", list(&["enhet-b"])), ("note", text(chance.words(4)))];
    thinned(table("commitment", true, &by), &["text"], chance)
}

pub fn budget(id: &str, chance: &mut Chance) -> Table {
    let amount = raw((1000 + chance.below(9000)).to_string());
    let keys =
        [("id", text(id)), ("title", text(chance.words(6))), ("amount", amount), ("note", text(chance.words(4)))];
    thinned(table("budget", true, &keys), &["id", "title"], chance)
}

pub fn revision(chance: &mut Chance) -> Table {
    let date = raw(format!("2025-0{}-1{}", 1 + chance.below(9), chance.below(10)));
    let keys = [("date", date), ("reference", text("ON 2025/44")), ("text", text(chance.words(8)))];
    thinned(table("revision", true, &keys), &["date", "text"], chance)
}

fn goal(id: &str, chance: &mut Chance) -> Table {
    let all = table(
        "goal",
        true,
        &[
            ("id", text(id)),
            ("title", text(chance.words(6))),
            ("kind", text("delmål")),
            ("success-factors", list(&["Korta köer", "Nära ledning"])),
            ("owner", text(chance.words(2))),
            ("note", text(chance.words(4))),
        ],
    );
    let mut made = thinned(all, &["id", "title"], chance);
    for _ in 0..2 {
        let (indicator_id, activity_id) = (chance.id(), chance.id());
        made.under.push(indicator(&indicator_id, chance));
        made.under.push(activity(&activity_id, chance));
        made.under.push(commitment(chance));
    }
    made
}

fn plan(id: &str, committee: &str, follows: Option<&str>, chance: &mut Chance) -> Plan {
    let head = table(
        "plan",
        false,
        &[
            ("title", text(chance.words(6))),
            ("committee", text(committee)),
            ("period", text("2025-2026")),
            ("unit", text("enhet-a")),
            ("adopted", raw("2024-11-20")),
            ("reference", text("ON 2024/117")),
            ("baseline", text("2024")),
            ("note", text(chance.words(4))),
        ],
    );
    let mut under = vec![thinned(head, &["title", "committee", "period"], chance)];
    if let Some(follows) = follows {
        under[0].set("follows", text(follows));
    }
    under.extend([revision(chance), revision(chance)]);
    for goal_id in ["1", "2", "2.1", "sist"] {
        let mut made = goal(goal_id, chance);
        if follows.is_some() {
            made.set("supports", list(&["1", "2.1"]));
        }
        under.push(made);
    }
    for _ in 0..2 {
        let (own, first, second) = (chance.id(), chance.id(), chance.id());
        let keys = [("id", text(own)), ("title", text(chance.words(6))), ("note", text(chance.words(4)))];
        let mut followed = thinned(table("statistics", true, &keys), &["id", "title"], chance);
        followed.under = vec![indicator(&first, chance), indicator(&second, chance)];
        under.push(followed);
    }
    let rows = [chance.id(), chance.id(), chance.id()];
    under.extend(rows.iter().map(|id| budget(id, chance)));
    let last = under.len() - 1;
    under[last].set("part-of", text(rows[0].as_str()));
    let parts: Vec<String> =
        under.iter().flat_map(|of| &of.under).filter(|of| of.name == "indicator").map(|of| of.text("id")).collect();
    let index = under.iter_mut().flat_map(|of| &mut of.under).find(|of| of.name == "indicator").unwrap();
    index.set("parts", list(&[&parts[2], &parts[3]]));
    let assessment = |goal: &str, chance: &mut Chance| {
        table(
            "assessment",
            true,
            &[("goal", text(goal)), ("verdict", text("partly")), ("reason", text(chance.words(5)))],
        )
    };
    let mut about =
        vec!["1".to_owned(), "2.1".to_owned(), parts[0].clone(), parts[4].clone(), String::new(), String::new()];
    let narrative = about.drain(..).map(|id| Section::new(&id, chance)).collect();
    let analysis = ["2".to_owned(), "sist".to_owned(), parts[1].clone(), String::new()];
    Plan {
        id: id.to_owned(),
        file: root(under),
        followup: root(vec![assessment("1", chance), assessment("2.1", chance)]),
        narrative,
        analysis: analysis.iter().map(|id| Section::new(id, chance)).collect(),
    }
}

fn organisation(chance: &mut Chance) -> Table {
    let named = |name: &'static str, id: &str, chance: &mut Chance| {
        table(name, true, &[("id", text(id)), ("name", text(chance.words(6)))])
    };
    let mut council = named("committee", "kommunfullmaktige", chance);
    council.set("council", raw("true"));
    let mut committee = named("committee", "omsorgsnamnden", chance);
    committee.under = ["enhet-a", "enhet-b", "enhet-c"].iter().map(|id| named("unit", id, chance)).collect();
    let mut nation = named("group", "riket", chance);
    nation.set("size", raw("290"));
    nation.set("mean", text("members"));
    let mark = |mark: &str, chance: &mut Chance| {
        let keys = [("mark", text(mark)), ("means", text("no-answer")), ("source", text(chance.words(2)))];
        thinned(table("missing-mark", true, &keys), &["mark", "means"], chance)
    };
    let judging = table(
        "judging",
        false,
        &[
            ("goal", text("share")),
            ("met-share", text("80 %")),
            ("partly-share", text("40 %")),
            ("partly", text("30 %")),
            ("unchanged-within", text("2 %")),
            ("small-numbers-below", raw("5")),
        ],
    );
    let rule = |id: &str, phrase: &str| {
        table("target-rule", true, &[("id", text(id)), ("title", text("Regeln")), ("rule", list(&[phrase]))])
    };
    root(vec![
        table(
            "organisation",
            false,
            &[("name", text(chance.words(2))), ("code", text("0482")), ("language", text("sv"))],
        ),
        council,
        committee,
        nation,
        named("group", "lanet", chance),
        judging,
        rule("fargregeln", "rött ska bli gult"),
        rule("andra-regeln", "minst gult"),
        mark("..", chance),
        mark("x", chance),
        table("limits", false, &[("indicators", raw("30")), ("indicators-per-goal", raw("5"))]),
        table("report", false, &[("colour", text("#0b5070"))]),
        table("checks", false, &[("period-in-future", text("warn")), ("sex-outside-total", text("allow"))]),
    ])
}

pub fn folder(chance: &mut Chance) -> Folder {
    let plans = vec![
        plan("kommunfullmaktige/2025", "kommunfullmaktige", None, chance),
        plan("omsorgsnamnden/2025", "omsorgsnamnden", Some("kommunfullmaktige/2025"), chance),
    ];
    let (mut rows, mut states, mut spent) = (Vec::new(), Vec::new(), Vec::new());
    for of in &plans {
        for table in of.file.under.iter().flat_map(|goal| &goal.under) {
            match table.name {
                "indicator" => {
                    for (year, part) in [(2023, None), (2024, None), (2024, Some("kvinnor"))] {
                        rows.push(measured(&table.text("id"), year, part, chance));
                    }
                }
                "activity" => states.push(Row::from([
                    ("aktivitet", table.text("id")),
                    ("datum", "2025-05-31".to_owned()),
                    ("läge", "pågår".to_owned()),
                    ("kommentar", chance.words(3)),
                ])),
                _ => {}
            }
        }
        for row in of.file.under.iter().filter(|table| table.name == "budget") {
            spent.push(Row::from([
                ("rad", row.text("id")),
                ("datum", "2025-08".to_owned()),
                ("utfall", (100 + chance.below(900)).to_string()),
                ("prognos", (1000 + chance.below(900)).to_string()),
                ("kommentar", chance.words(3)),
            ]));
        }
    }
    let organisation = organisation(chance);
    Folder { organisation, plans, measured: rows, states, spent, edited: BTreeSet::new() }
}

/// Every key of the format, with the table that it stands in.
pub fn keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for file in [File::Organisation, File::Plan, File::Followup] {
        of_table("", file.fields(), &mut keys);
    }
    keys
}

fn of_table(name: &str, fields: &[Field], keys: &mut BTreeSet<String>) {
    for field in fields {
        match field.kind {
            Kind::Table(under) | Kind::Tables(under) => of_table(field.key, under, keys),
            Kind::Free(_) => drop(keys.insert(field.key.to_owned())),
            _ => drop(keys.insert(format!("{name}.{}", field.key))),
        }
    }
}
