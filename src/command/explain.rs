//! `plan explain ID`: why an indicator or a goal is judged as it is.

use super::read::{published, to_judge};
use super::{Environment, Exit, Failure, output};
use crate::cli::{Judging, Request};
use crate::judge::{Judge, PlanJudgement};
use crate::language::Words;
use crate::message::Message;
use crate::read::nearest::nearest;
use crate::render::explain::{self, Layout};

pub(super) fn explain(
    environment: &Environment,
    request: &Request,
    words: &Words,
    id: &str,
    judging: &Judging,
) -> Result<Exit, Failure> {
    let run = to_judge(environment, words, &judging.path)?;
    let mut texts: Vec<String> = Vec::new();
    let mut answers: Vec<String> = Vec::new();
    for asked in &run.asked {
        let published = published(request.language, &asked.organisation);
        let judge = Judge::new(&asked.organisation, judging.as_of);
        let plans: Vec<PlanJudgement<'_>> = asked.plans().into_iter().map(|plan| judge.plan(plan)).collect();
        let styled = request.output.is_none() && environment.colours(request.colour);
        let layout = Layout {
            words: &published,
            organisation: &asked.organisation,
            sources: &run.sources,
            width: environment.width,
            styled,
        };
        let goals = || plans.iter().flat_map(|plan| plan.goals.iter().map(move |goal| (plan, goal)));
        let indicators: Vec<_> = goals()
            .flat_map(|(plan, goal)| goal.indicators.iter().map(move |indicator| (plan, goal, indicator)))
            .filter(|(_, _, judged)| judged.indicator.id.value.as_str() == id)
            .collect();
        texts.extend(
            indicators.iter().map(|(plan, goal, judged)| explain::indicator(layout, &judge, plan, goal, judged)),
        );
        let goals = goals().filter(|(_, goal)| goal.goal.id.value.as_str() == id);
        texts.extend(goals.map(|(plan, goal)| explain::goal(layout, plan, goal)));
        answers.push(explain::json(&published, &run.sources, &judge, &indicators));
    }
    if texts.is_empty() {
        let known = run.asked.iter().flat_map(|asked| asked.organisation.indicators());
        let known: Vec<&str> = known.map(|(_, _, indicator)| indicator.id.value.as_str()).collect();
        return Err(Failure(unknown(words, id, nearest(id, known))));
    }
    let text = if judging.json { answers.concat() } else { texts.join("\n\n") };
    output::write(environment, request, words, &text)
}

fn unknown(words: &Words, id: &str, nearest: Option<&str>) -> Message {
    let unknown = Message::new("explain-unknown").with("id", id);
    match nearest {
        Some(nearest) => {
            let nearest = words.say(&Message::new("help-known-nearest").with("nearest", nearest));
            Message::new("two-sentences").with("first", unknown).with("second", nearest)
        }
        None => unknown,
    }
}
