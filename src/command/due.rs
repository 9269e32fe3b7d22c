//! `plan due`: what is to be measured or reported this month, and what is late.

use chrono::Datelike;

use super::read::{published, to_judge};
use super::{Environment, Exit, Failure, output};
use crate::cli::{Judging, Request};
use crate::judge::{Judge, PlanJudgement};
use crate::language::Words;
use crate::model::period::Period;
use crate::render::due;

pub(super) fn due(
    environment: &Environment,
    request: &Request,
    words: &Words,
    judging: &Judging,
) -> Result<Exit, Failure> {
    let run = to_judge(environment, words, &judging.path)?;
    let today = judging.as_of.unwrap_or(environment.today);
    let month_end = Period::month(today.year(), today.month()).map_or(today, |month| month.last());
    let styled = request.output.is_none() && environment.colours(request.colour);
    let mut texts: Vec<String> = Vec::new();
    let mut answers: Vec<due::DueJson> = Vec::new();
    for asked in &run.asked {
        let published = published(request.language, &asked.organisation);
        let judge = Judge::new(&asked.organisation, Some(today));
        let plans: Vec<PlanJudgement<'_>> = asked.plans().into_iter().map(|plan| judge.plan(plan)).collect();
        let dues = crate::report::due(&judge, &plans, today);
        if judging.json {
            answers.extend(due::json(&published, &dues));
        } else if judging.markdown {
            texts.push(due::markdown(&published, &dues, month_end));
        } else {
            texts.push(due::text(&published, &dues, month_end, environment.width, styled));
        }
    }
    let text = if judging.json { crate::render::json(&answers) } else { texts.join("\n") };
    output::write(environment, request, words, &text)
}
