//! The goals of a new plan: as they were typed, as they were told, or an example.

use super::super::Failure;
use super::ask::Asker;
use crate::cli::Part;
use crate::draft::{self, Goal, Indicator};
use crate::language::Words;
use crate::message::Message;
use crate::model::id::Id;
use crate::model::organisation::Organisation;
use crate::model::rule::Rule;
use crate::read::target::{Context, read};

/// Reads a target; what can't be read is never written.
fn target(organisation: &Organisation, title: &str, phrase: &str) -> Result<(String, Rule), Message> {
    let groups: Vec<(Id, String)> =
        organisation.groups.iter().map(|group| (group.id.value.clone(), group.name.clone())).collect();
    let rule = read(phrase, Context { groups: &groups, unit: None, title: Some(title) }).map_err(|unreadable| {
        let at = phrase.get(unreadable.at.clone()).unwrap_or(phrase);
        let help = match unreadable.nearest {
            Some(nearest) => Message::new("target-nearest").with("nearest", nearest),
            None => Message::new("target-no-nearest"),
        };
        let what = Message::new("target-unreadable").with("phrase", phrase).with("at", at);
        Message::new("two-sentences").with("first", what).with("second", help)
    })?;
    // Whether more or less than the number is good, only the indicator can tell, and nothing is known of that yet.
    if rule.any(|rule| matches!(rule, Rule::Number(_))) {
        return Err(Message::new("new-target-number").with("phrase", phrase));
    }
    Ok((phrase.to_owned(), rule))
}

fn goal(goals: &[Goal], title: &str) -> Goal {
    Goal { id: (goals.len() + 1).to_string(), title: title.trim().to_owned(), indicators: Vec::new() }
}

/// An indicator whose id no other has; the same title as in another plan is the same indicator.
fn indicator(goals: &[Goal], title: &str) -> Indicator {
    let taken = goals.iter().flat_map(|goal| &goal.indicators).map(|indicator| indicator.id.clone());
    let id = draft::unused(title, "indikator", &taken.collect::<Vec<_>>());
    Indicator { id, title: title.trim().to_owned(), target: None, is_example: false }
}

/// Goals as options tell them: each indicator belongs to the goal before it, each target to the indicator before it.
pub(super) fn typed(organisation: &Organisation, parts: &[(Part, String)]) -> Result<Vec<Goal>, Failure> {
    let mut goals: Vec<Goal> = Vec::new();
    for (part, said) in parts {
        let stray = |needs: Part| {
            let message = Message::new("new-stray-part").with("option", part.option()).with("said", said.as_str());
            Failure::said(message.with("needs", needs.option()))
        };
        if said.trim().is_empty() {
            return Err(Failure::said(Message::new("misuse-no-value").with("option", part.option())));
        }
        match part {
            Part::Goal => goals.push(goal(&goals, said)),
            Part::Indicator => {
                let indicator = indicator(&goals, said);
                goals.last_mut().ok_or_else(|| stray(Part::Goal))?.indicators.push(indicator);
            }
            Part::Target => {
                let last = goals.last_mut().and_then(|goal| goal.indicators.last_mut());
                let indicator = last.filter(|indicator| indicator.target.is_none());
                let indicator = indicator.ok_or_else(|| stray(Part::Indicator))?;
                indicator.target = Some(target(organisation, &indicator.title, said).map_err(Failure::said)?);
            }
        }
    }
    Ok(goals)
}

/// Goals as somebody tells them at a terminal; none where the first answer is empty.
pub(super) fn asked(asker: Asker<'_>, organisation: &Organisation) -> Result<Vec<Goal>, Failure> {
    let mut goals: Vec<Goal> = Vec::new();
    asker.say(&Message::new("new-about-goals"));
    loop {
        let number = (goals.len() + 1).to_string();
        let key = if goals.is_empty() { "new-ask-first-goal" } else { "new-ask-goal" };
        let title = asker.ask(&Message::new(key).with("number", number.as_str()), "")?;
        if title.is_empty() {
            return Ok(goals);
        }
        goals.push(goal(&goals, &title));
        loop {
            let title = asker.ask(&Message::new("new-ask-indicator").with("number", number.as_str()), "")?;
            if title.is_empty() {
                break;
            }
            let mut indicator = indicator(&goals, &title);
            indicator.target = asker.until(&Message::new("new-ask-target"), "", |phrase| {
                if phrase.is_empty() { Ok(None) } else { target(organisation, &title, phrase).map(Some) }
            })?;
            if let Some(goal) = goals.last_mut() {
                goal.indicators.push(indicator);
            }
        }
    }
}

/// A goal that nobody can take for the committee's own.
pub(super) fn example(words: &Words, organisation: &Organisation) -> Vec<Goal> {
    let title = words.word("draft-example-title");
    let indicator = Indicator {
        id: words.word("draft-example-id"),
        target: target(organisation, &title, &words.word("draft-example-target")).ok(),
        title,
        is_example: true,
    };
    vec![Goal { id: "1".to_owned(), title: words.word("draft-example-goal"), indicators: vec![indicator] }]
}
