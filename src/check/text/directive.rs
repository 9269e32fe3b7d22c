//! Directives: whether a table, a list or a chart that a text asks for is there, and whether it is asked for rightly.

use super::unknown_reference::{Known, finding, unnamed};
use crate::check::known::help;
use crate::finding::Finding;
use crate::judge::said;
use crate::message::Message;
use crate::model::comment::Comment;
use crate::model::goal::Goal;
use crate::model::indicator::Indicator;
use crate::model::reference::{Block, FULFILMENT, GOAL, INDICATOR};
use crate::model::text::{Directive, Given, Which};

/// Directives, and languages in braces, that programs which typeset Markdown have of their own.
const OTHER: &str = "\
    admonition attention blockquote bibliography card caution code code-block code-cell contents csv-table \
    danger div dot dropdown epigraph figure glossary grid hint image important include list-table margin math \
    mermaid note ojs python r raw seealso table tip toctree warning";

/// So many values make a line.
const LINE: usize = 2;

/// What is wrong with a directive.
pub(super) fn faults(known: &Known<'_>, which: Which, directive: &Directive) -> Vec<Finding> {
    let Some(block) = Block::named(&directive.name.value) else {
        let other = OTHER.split_whitespace().any(|other| other == directive.name.value);
        let ours = Block::ALL.into_iter().map(Block::name);
        let fault = (!other).then(|| unnamed("finding-unknown-directive", &directive.name, ours));
        return fault.into_iter().collect();
    };
    let options: Vec<Finding> = directive.options.iter().filter_map(|given| option(known, block, given)).collect();
    if !options.is_empty() {
        return options;
    }
    let fault = match block {
        Block::Indicators | Block::Activities | Block::Commitments => goal(known, block, directive),
        Block::Budget => known.plan.budget.is_empty().then(|| {
            finding(directive.name.span, Message::new("finding-no-budget"), Message::new("help-no-such-table"))
        }),
        // Without goals the plan itself is what is wrong.
        Block::Matrix => None,
        Block::Chart => chart(known, which, directive),
    };
    fault.into_iter().collect()
}

/// An option that there is not, that lacks its value, or that names what the plan does not have.
fn option(known: &Known<'_>, block: Block, given: &Given) -> Option<Finding> {
    let key = given.key.value.as_str();
    let name = format!("{{{}}}", block.name());
    if !block.options().contains(&key) {
        let message = Message::new("finding-unknown-option").with("option", key).with("name", name);
        return Some(finding(given.key.span, message, options(known, block, key)));
    }
    let value = match (key, &given.value) {
        (FULFILMENT, _) => return None,
        (_, Some(value)) => value,
        (_, None) => {
            let message = Message::new("finding-option-without-value").with("option", key);
            let line = if key == GOAL { goal_line(known) } else { indicator_line(known) };
            return Some(finding(given.key.span, message, Message::new("help-write-line").with("line", line)));
        }
    };
    let id = value.value.as_str();
    if key == INDICATOR {
        let missing = !known.indicators.contains_key(id);
        let indicators = known.indicators.keys().copied();
        return missing.then(|| known.unknown("finding-unknown-reference", value, indicators)).flatten();
    }
    let missing = !known.goals.contains_key(id);
    missing.then(|| known.unknown("finding-unknown-reference-goal", value, known.goals.keys().copied())).flatten()
}

/// What may stand there instead of what does: a bare id was meant as the indicator or the goal.
fn options(known: &Known<'_>, block: Block, written: &str) -> Message {
    let line = |line: String| Message::new("help-write-line").with("line", line);
    match block {
        Block::Chart if known.indicators.contains_key(written) => line(format!("{INDICATOR} = \"{written}\"")),
        Block::Indicators | Block::Activities | Block::Commitments if known.goals.contains_key(written) => {
            line(format!("{GOAL} = \"{written}\""))
        }
        _ if block.options().is_empty() => Message::new("help-no-options"),
        _ => help(written, block.options().iter().copied()),
    }
}

fn goal_line(known: &Known<'_>) -> String {
    format!("{GOAL} = \"{}\"", known.plan.goals.first().map_or("1", |goal| goal.id.value.as_str()))
}

fn indicator_line(known: &Known<'_>) -> String {
    let first = known.plan.measured().next();
    format!("{INDICATOR} = \"{}\"", first.map_or("…", |indicator| indicator.id.value.as_str()))
}

/// The section that a directive stands in.
fn section<'a>(known: &Known<'a>, directive: &Directive) -> Option<&'a Comment> {
    let at = directive.at;
    let holds =
        |section: &&Comment| section.at.file == at.file && section.at.start <= at.start && at.start < section.at.end;
    known.plan.comments.iter().chain(&known.plan.narrative).find(holds)
}

fn goal(known: &Known<'_>, block: Block, directive: &Directive) -> Option<Finding> {
    let about = section(known, directive).map(|section| section.about.value.as_str());
    let of_section = |goal: &&Goal| {
        Some(goal.id.value.as_str()) == about
            || goal.indicators.iter().any(|indicator| Some(indicator.id.value.as_str()) == about)
    };
    let named = directive.given(GOAL);
    let goal = match named {
        Some(id) => known.goals.get(id.value.as_str()).copied(),
        None => known.plan.goals.iter().find(of_section),
    };
    let Some(goal) = goal else {
        let message = Message::new("finding-directive-without-goal").with("name", format!("{{{}}}", block.name()));
        let help = Message::new("help-directive-without-goal").with("line", goal_line(known));
        return Some(finding(directive.name.span, message, help));
    };
    let has = |goal: &Goal| match block {
        Block::Activities => !goal.activities.is_empty(),
        Block::Commitments => !goal.commitments.is_empty(),
        _ => !goal.indicators.is_empty(),
    };
    let has_any = |wanted: &dyn Fn(&Goal) -> bool| {
        known.plan.goals.iter().any(|other| wanted(other) && (other.id.value == goal.id.value || other.is_under(goal)))
    };
    let key = match block {
        Block::Activities => "finding-goal-no-activities",
        Block::Commitments => "finding-goal-no-commitments",
        _ => "finding-goal-no-indicators",
    };
    let message = Message::new(key).with("id", goal.id.value.as_str());
    let other = known.plan.goals.iter().find(|goal| has(goal));
    let line = |other: &Goal| format!("{GOAL} = \"{}\"", other.id.value);
    let help = other.map_or_else(
        || Message::new("help-no-such-table"),
        |other| Message::new("help-other-goal").with("line", line(other)),
    );
    (!has_any(&has)).then(|| finding(named.map_or(directive.name.span, |named| named.span), message, help))
}

fn chart(known: &Known<'_>, which: Which, directive: &Directive) -> Option<Finding> {
    if directive.has(FULFILMENT) {
        let both = directive.options.iter().find(|given| given.key.value == INDICATOR)?;
        return Some(finding(both.key.span, Message::new("finding-two-charts"), Message::new("help-two-charts")));
    }
    let named = directive.given(INDICATOR);
    let about = section(known, directive).map(|section| &section.about.value);
    let id = named.map(|named| &named.value).or(about);
    let Some(indicator) = id.and_then(|id| known.indicators.get(id.as_str())) else {
        let message = Message::new("finding-chart-without-indicator").with("name", "{chart}");
        let help = Message::new("help-chart-without-indicator").with("line", indicator_line(known));
        return Some(finding(directive.name.span, message, help));
    };
    let at = named.map_or(directive.name.span, |named| named.span);
    let title = indicator.title.value.as_str();
    match values(known, which, indicator) {
        0 => {
            let message = Message::new("finding-chart-never-measured").with("title", title);
            Some(finding(at, message, Message::new("help-chart-never-measured")))
        }
        values if values < LINE => {
            let message = Message::new("finding-chart-of-one").with("title", title);
            Some(finding(at, message, Message::new("help-chart-of-one")))
        }
        _ => None,
    }
}

/// How many values the longest line of a chart goes through.
fn values(known: &Known<'_>, which: Which, indicator: &Indicator) -> usize {
    let judge = known.subject.judge;
    let sexes = judge.sexes(indicator).into_iter().map(|(_, series)| series);
    let all = judge.series(indicator).into_iter().chain(sexes);
    all.map(|series| said::drawn(series, said::day(known.plan, which)).len()).max().unwrap_or_default()
}
