//! `unneeded-setting`: a setting that changes nothing: a check that is allowed and finds nothing, a rule or a group that
//! nobody names.

use std::collections::BTreeSet;

use crate::check::{Check, Subject, is_fixed, page};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::group::Group;
use crate::model::id::Id;
use crate::model::judging::{CheckSetting, Level, TargetRule};
use crate::model::organisation::Organisation;
use crate::model::rule::{Change, GroupRef, Rule};
use crate::source::Span;

/// What is left over hides what is new: a check that was once allowed stays silent when it has something to say. It is the
/// last of all checks, for it looks at what the others have found, before anybody's settings.
pub const CHECK: Check = check!("unneeded-setting", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let organisation = subject.organisation;
    let found: BTreeSet<&str> = findings.iter().map(|finding| finding.code).collect();
    // What can't be read may be what a setting is for.
    let all_read = subject.damaged.is_empty() && !subject.plan_unopened && !found.iter().any(|code| is_fixed(code));
    let mut unneeded: Vec<Finding> = Vec::new();
    for setting in &organisation.checks {
        if let Some(why) = why_unneeded(setting, &found, all_read) {
            unneeded.push(of_check(subject, setting, why));
        }
    }
    if all_read {
        unneeded.extend(unused_rules(organisation).map(of_rule));
        unneeded.extend(unused_groups(organisation).into_iter().map(of_group));
    }
    findings.extend(unneeded);
}

/// Why a line of `[checks]` changes nothing. One that is stricter than usual is a gate: that it finds nothing is the aim.
fn why_unneeded(setting: &CheckSetting, found: &BTreeSet<&str>, all_read: bool) -> Option<&'static str> {
    let code = setting.code.value.as_str();
    // Of names that there are not `unknown-check` speaks; this one can't judge itself.
    let usual = page(code).filter(|page| page.code != CHECK.page.code)?.level;
    if is_fixed(code) {
        Some("finding-unneeded-check-fixed")
    } else if setting.level == usual {
        Some("finding-unneeded-check-usual")
    } else if all_read && !found.contains(code) && strictness(setting.level) < strictness(usual) {
        Some("finding-unneeded-check")
    } else {
        None
    }
}

fn strictness(level: Level) -> u8 {
    match level {
        Level::Allow => 0,
        Level::Warn => 1,
        Level::Deny => 2,
    }
}

fn of_check(subject: &Subject<'_>, setting: &CheckSetting, why: &'static str) -> Finding {
    let code = setting.code.value.as_str();
    let finding = Finding::warning(CHECK.page.code, setting.code.span, Message::new(why).with("code", code));
    let finding = finding.help(Message::new("help-unneeded-check"));
    match whole_line(subject, setting) {
        Some(line) => finding.replaced(line, ""),
        None => finding,
    }
}

/// The line with its line break, where nothing else stands in it: what somebody has written beside it, somebody must judge.
fn whole_line(subject: &Subject<'_>, setting: &CheckSetting) -> Option<Span> {
    let line = subject.sources.line(setting.code.span);
    let (name, level) = subject.sources.text(line).split_once('=')?;
    let alone = name.trim().trim_matches(['"', '\'']) == setting.code.value;
    let quoted = matches!(level.trim().trim_matches(['"', '\'']), "allow" | "warn" | "deny");
    let with_break = Span { end: line.end + 1, ..line };
    let end = if subject.sources.text(with_break).ends_with('\n') { with_break } else { line };
    (alone && quoted).then_some(end)
}

/// The rules that no target is judged by.
fn unused_rules(organisation: &Organisation) -> impl Iterator<Item = &TargetRule> {
    let targets = organisation.measured().flat_map(|indicator| &indicator.targets);
    let used: BTreeSet<Span> = targets.map(crate::model::target::Target::rule_span).collect();
    organisation.target_rules.iter().filter(move |rule| !used.contains(&rule.statement.text.span))
}

fn of_rule(rule: &TargetRule) -> Finding {
    let message = Message::new("finding-unneeded-rule").with("id", rule.id.value.as_str());
    let help = Message::new("help-unneeded-rule").with("id", rule.id.value.as_str());
    Finding::warning(CHECK.page.code, rule.id.span, message).help(help)
}

/// The groups that no indicator is compared with and no target names.
fn unused_groups(organisation: &Organisation) -> Vec<&Group> {
    let mut used: BTreeSet<Id> = BTreeSet::new();
    let mut named = |rule: &Rule| match rule {
        Rule::Group(rule) => used.extend(id(&rule.group)),
        Rule::Rank(rule) => used.extend(id(&rule.group)),
        Rule::Change(Change { relative_to: Some(group), .. }) => used.extend(id(group)),
        _ => {}
    };
    organisation.target_rules.iter().for_each(|rule| rule.statement.rule.walk(&mut named));
    let targets = organisation.measured().flat_map(|indicator| &indicator.targets);
    targets.filter_map(|target| target.rule()).for_each(|rule| rule.walk(&mut named));
    used.extend(organisation.measured().filter_map(|indicator| indicator.compare.as_ref()).map(|id| id.value.clone()));
    organisation.groups.iter().filter(|group| !used.contains(&group.id.value)).collect()
}

fn id(group: &GroupRef) -> Option<Id> {
    match group {
        GroupRef::Named(id) => Some(id.clone()),
        GroupRef::Own => None,
    }
}

fn of_group(group: &Group) -> Finding {
    let message = Message::new("finding-unneeded-group").with("name", group.name.as_str());
    let help = Message::new("help-unneeded-group").with("id", group.id.value.as_str());
    Finding::warning(CHECK.page.code, group.id.span, message).help(help)
}
