//! `plan explain ID`: why an indicator or a goal is judged as it is.

use super::read::{published, to_judge};
use super::{Environment, Exit, Failure, output};
use crate::cli::{Judging, Request};
use crate::judge::{Judge, PlanJudgement};
use crate::language::Words;
use crate::message::Message;
use crate::read::nearest::nearest;
use crate::render::explain::{self, ExplainJson, Layout};

pub(super) fn explain(
    environment: &Environment,
    request: &Request,
    words: &Words,
    id: &str,
    judging: &Judging,
) -> Result<Exit, Failure> {
    let run = to_judge(environment, words, &judging.path)?;
    let mut texts: Vec<String> = Vec::new();
    let mut answers: Vec<ExplainJson> = Vec::new();
    let mut known: Vec<String> = Vec::new();
    for asked in &run.asked {
        let published = published(request.language, &asked.organisation);
        let judge = Judge::new(&asked.organisation, judging.as_of);
        let plans: Vec<PlanJudgement<'_>> = asked.plans().into_iter().map(|plan| judge.plan(plan)).collect();
        let styled = request.output.is_none() && environment.colours(request.colour);
        let organisation = &asked.organisation;
        let layout =
            Layout { words: &published, organisation, sources: &run.sources, width: environment.width, styled };
        for (plan, goal) in plans.iter().flat_map(|plan| plan.goals.iter().map(move |goal| (plan, goal))) {
            let whole_goal = goal.goal.id.value.as_str() == id;
            if whole_goal {
                texts.push(explain::goal(layout, plan, goal));
            }
            for judged in &goal.indicators {
                let this = judged.indicator.id.value.as_str();
                if this == id {
                    texts.push(explain::indicator(layout, &judge, plan, goal, judged));
                }
                if this == id || whole_goal {
                    answers.push(ExplainJson::new(&published, &run.sources, &judge, (plan, goal, judged)));
                }
                known.push(this.to_owned());
            }
        }
    }
    if texts.is_empty() {
        let pages = crate::check::pages();
        let known = known.iter().map(String::as_str).chain(pages.iter().map(|page| page.code));
        return Err(Failure::said(unknown(words, id, nearest(id, known))));
    }
    let text = if judging.json { crate::render::json(&answers) } else { texts.join("\n\n") };
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
