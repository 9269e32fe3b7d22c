//! `organisation.toml` → who we are, whom we compare with, how we judge.

use rust_decimal::Decimal;

use super::{INVALID_SETTING, id, target};
use crate::finding::Finding;
use crate::format::File;
use crate::message::Message;
use crate::model::accent::Accent;
use crate::model::group::{Group, Mean, Members};
use crate::model::judging::{CheckSetting, GoalRule, Judging, Level, Limits, Partly, TargetRule};
use crate::model::measurement::{Absence, MissingMark};
use crate::model::national::Municipality;
use crate::model::organisation::{Committee, Organisation, Unit};
use crate::model::target::Statement;
use crate::read::target::Context;
use crate::read::toml::{Document, Table};
use crate::source::{At, Span};

/// Lowers the file; an organisation without a name is still one, so that its plans are read too.
pub fn organisation(document: &Document<'_>, at: Span, findings: &mut Vec<Finding>) -> Organisation {
    let root = Table::checked(document, File::Organisation.fields(), at, findings);
    let identity = root.table("organisation");
    let groups: Vec<Group> = root.tables("group").iter().filter_map(|table| group(*table, findings)).collect();
    let names: Vec<_> = groups.iter().map(|group| (group.id.value.clone(), group.name.clone())).collect();
    let rules = root.tables("target-rule");
    Organisation {
        at: identity.map_or(at, |table| table.at),
        name: identity.and_then(|table| table.words("name")).unwrap_or_default(),
        code: identity.and_then(|table| table.words("code")),
        language: identity.and_then(|table| table.words("language")).unwrap_or_else(|| "sv".to_owned()),
        committees: root.tables("committee").iter().filter_map(|table| committee(*table, findings)).collect(),
        judging: root.table("judging").map(|table| judging(table, findings)).unwrap_or_default(),
        target_rules: rules.iter().filter_map(|table| target_rule(*table, &names, findings)).collect(),
        limits: root.table("limits").map(limits).unwrap_or_default(),
        accent: root.table("report").and_then(|table| colour(table.text("colour")?, findings)),
        missing_marks: root.tables("missing-mark").into_iter().filter_map(missing_mark).collect(),
        checks: root.table("checks").map(checks).unwrap_or_default(),
        groups,
        plans: Vec::new(),
        measurements: Vec::new(),
        states: Vec::new(),
        spending: Vec::new(),
        unread: Vec::new(),
    }
}

fn committee(table: Table<'_>, findings: &mut Vec<Finding>) -> Option<Committee> {
    let unit = |unit: Table<'_>, findings: &mut Vec<Finding>| {
        Some(Unit { id: id(unit.text("id")?, findings), name: unit.words("name").unwrap_or_default() })
    };
    let units = table.tables("unit").into_iter().filter_map(|table| unit(table, findings)).collect();
    Some(Committee {
        id: id(table.text("id")?, findings),
        name: table.words("name").unwrap_or_default(),
        council: table.flag("council"),
        units,
    })
}

fn group(table: Table<'_>, findings: &mut Vec<Finding>) -> Option<Group> {
    let id = id(table.text("id")?, findings);
    // Any word but "members" names the value of the whole: "riket" for the nation's own weighted one.
    let mean = table.words("mean").map(|mean| if mean == "members" { Mean::Members } else { Mean::Weighted });
    let members = members(table, findings);
    Some(Group { id, name: table.words("name").unwrap_or_default(), size: table.whole("size"), mean, members })
}

/// Who belongs to a group: a county's municipalities, some that are listed, or all.
fn members(table: Table<'_>, findings: &mut Vec<Finding>) -> Members {
    let mut unread = |text: &At<String>, key: &'static str| {
        let message = Message::new("finding-invalid-municipality").with("text", text.value.as_str()).with("key", key);
        let help = Message::new("help-invalid-municipality").with("key", key);
        findings.push(Finding::error(INVALID_SETTING, text.span, message).help(help));
    };
    if table.has("members") {
        let mut listed = Vec::new();
        for text in table.texts("members") {
            match text.value.parse::<Municipality>().ok().filter(|code| code.is_municipality()) {
                Some(code) => listed.push(code),
                None => unread(&text, "members"),
            }
        }
        return Members::Listed(listed);
    }
    let Some(text) = table.text("county") else { return Members::All };
    let county = text.value.parse().ok().filter(|county| text.value.len() == 2 && (1..=25).contains(county));
    county.map_or_else(
        || {
            unread(&text, "county");
            Members::Listed(Vec::new())
        },
        Members::County,
    )
}

fn judging(table: Table<'_>, findings: &mut Vec<Finding>) -> Judging {
    Judging {
        goal: goal_rule(table, findings),
        partly: table.text("partly").map_or(Partly::Moved, |text| partly(&text, findings)),
        unchanged_within: table.text("unchanged-within").and_then(|text| percent("unchanged-within", &text, findings)),
        small_numbers_below: table
            .name("small-numbers-below")
            .and_then(|name| Some(At::new(table.whole("small-numbers-below")?, name.span))),
        idle: idle(table),
    }
}

/// The limits of `goal = "share"`, where a goal follows in another way.
fn idle(table: Table<'_>) -> Vec<At<String>> {
    match table.words("goal").as_deref() {
        None | Some("all" | "points") => {
            ["met-share", "partly-share"].into_iter().filter_map(|key| table.name(key)).collect()
        }
        _ => Vec::new(),
    }
}

/// `goal = "share"` with its two limits: without them all for met, and half for partly.
fn goal_rule(table: Table<'_>, findings: &mut Vec<Finding>) -> GoalRule {
    let mut limit = |key: &'static str, otherwise: u32| {
        let given = table.text(key).and_then(|text| percent(key, &text, findings));
        given.unwrap_or_else(|| Decimal::from(otherwise))
    };
    match table.words("goal").as_deref() {
        Some("share") => GoalRule::Share { met: limit("met-share", 100), partly: limit("partly-share", 50) },
        Some("points") => GoalRule::Points,
        _ => GoalRule::All,
    }
}

fn partly(text: &At<String>, findings: &mut Vec<Finding>) -> Partly {
    match text.value.as_str() {
        "moved" => Partly::Moved,
        "never" => Partly::Never,
        _ => percent("partly", text, findings).map_or(Partly::Moved, Partly::Share),
    }
}

/// "2 %", "80%", "0,5 %".
fn percent(key: &'static str, text: &At<String>, findings: &mut Vec<Finding>) -> Option<Decimal> {
    let share = |number: &str| {
        let number = Decimal::from_str_exact(&number.trim().replace(',', ".")).ok();
        number.filter(|percent| *percent >= Decimal::ZERO && *percent <= Decimal::ONE_HUNDRED)
    };
    let words = text.value.trim();
    let percent = words.strip_suffix('%').and_then(share);
    if percent.is_none() {
        let message = Message::new("finding-invalid-setting").with("text", text.value.as_str()).with("key", key);
        let instead = match key {
            _ if share(words).is_some() => format!("{words} %"),
            "unchanged-within" => "2 %".to_owned(),
            _ => "80 %".to_owned(),
        };
        let help = Message::new("help-invalid-setting").with("key", key).with("instead", instead);
        findings.push(Finding::error(INVALID_SETTING, text.span, message).help(help));
    }
    percent
}

fn target_rule(
    table: Table<'_>,
    groups: &[(crate::model::id::Id, String)],
    findings: &mut Vec<Finding>,
) -> Option<TargetRule> {
    let id = id(table.text("id")?, findings);
    let phrases = table.texts("rule");
    let first = phrases.first()?;
    let rule = target::phrases(&phrases, Context { groups, unit: None, title: None }, findings)?;
    let words: Vec<&str> = phrases.iter().map(|phrase| phrase.value.as_str()).collect();
    let text = At::new(words.join("; "), first.span);
    Some(TargetRule { id, title: table.words("title"), statement: Statement { text, rule } })
}

fn limits(table: Table<'_>) -> Limits {
    Limits { indicators: table.whole_at("indicators"), indicators_per_goal: table.whole_at("indicators-per-goal") }
}

/// "#0b5070".
fn colour(text: At<String>, findings: &mut Vec<Finding>) -> Option<At<Accent>> {
    let colour = Accent::read(&text.value);
    if colour.is_none() {
        let message = Message::new("finding-invalid-setting").with("text", text.value).with("key", "colour");
        let help = Message::new("help-invalid-setting").with("key", "colour").with("instead", "#0b5070");
        findings.push(Finding::error(INVALID_SETTING, text.span, message).help(help));
    }
    Some(At::new(colour?, text.span))
}

fn missing_mark(table: Table<'_>) -> Option<MissingMark> {
    let means = match table.words("means")?.as_str() {
        "no-answer" => Absence::NoAnswer,
        "not-applicable" => Absence::NotApplicable,
        "secret" => Absence::Secret,
        "not-measured" => Absence::NotMeasured,
        _ => return None,
    };
    Some(MissingMark { mark: table.words("mark")?, means, source: table.words("source") })
}

fn checks(table: Table<'_>) -> Vec<CheckSetting> {
    table
        .entries()
        .into_iter()
        .filter_map(|(code, level)| {
            let level = match level.value.as_str() {
                "allow" => Level::Allow,
                "warn" => Level::Warn,
                "deny" => Level::Deny,
                _ => return None,
            };
            Some(CheckSetting { code, level })
        })
        .collect()
}
