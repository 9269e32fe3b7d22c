//! Goals: a goal's verdict follows from its indicators and the goals under it.

use rust_decimal::Decimal;

use super::{GoalJudgement, IndicatorJudgement};
use crate::model::goal::Goal;
use crate::model::judging::GoalRule;
use crate::model::plan::Plan;
use crate::model::verdict::Verdict;

/// Every goal with its verdict, in the plan's order.
pub fn roll_up<'a>(
    goals: Vec<(&'a Goal, Vec<IndicatorJudgement<'a>>)>,
    plan: &'a Plan,
    by: GoalRule,
) -> Vec<GoalJudgement<'a>> {
    // A state or a budget row has no measurement, but has been reported all the same.
    let measured = |judged: &IndicatorJudgement<'_>| {
        judged.verdict != Verdict::NotMeasured && (judged.outcome.is_some() || judged.verdict.is_judged())
    };
    let outcomes: Vec<(&str, Verdict, bool)> = goals
        .iter()
        .flat_map(|(goal, indicators)| {
            let own = indicators.iter().filter(|judged| judged.counts_in(plan));
            own.map(move |judged| (goal.id.value.as_str(), judged.verdict, measured(judged)))
        })
        .collect();
    let below = |id: &str| -> Vec<(Verdict, bool)> {
        let under = |other: &str| other == id || other.strip_prefix(id).is_some_and(|rest| rest.starts_with('.'));
        let own = outcomes.iter().filter(|(other, ..)| under(other));
        own.map(|(_, verdict, measured)| (*verdict, *measured)).collect()
    };
    goals
        .into_iter()
        .map(|(goal, indicators)| {
            let all = below(goal.id.value.as_str());
            let with_target = all.iter().filter(|(verdict, _)| *verdict != Verdict::NoTarget);
            let verdicts: Vec<Verdict> = all.iter().map(|(verdict, _)| *verdict).collect();
            GoalJudgement {
                goal,
                verdict: verdict(&verdicts, by),
                assessed: plan.assessment(&goal.id.value),
                measured: with_target.clone().filter(|(_, measured)| *measured).count(),
                judged: with_target.count(),
                indicators,
                activities: Vec::new(),
            }
        })
        .collect()
}

/// What follows from the indicators of a goal and of the goals under it. Unmeasured ones are left out of it.
fn verdict(indicators: &[Verdict], by: GoalRule) -> Verdict {
    let judged = indicators.iter().filter(|verdict| verdict.is_judged());
    let met = judged.clone().filter(|verdict| **verdict == Verdict::Met).count();
    let partly = judged.clone().filter(|verdict| **verdict == Verdict::Partly).count();
    match (judged.count(), by) {
        (0, _) => {
            let open = [Verdict::CannotJudge, Verdict::NotDue, Verdict::NotMeasured, Verdict::NoTarget];
            open.into_iter().find(|verdict| indicators.contains(verdict)).unwrap_or(Verdict::NotMeasured)
        }
        (count, GoalRule::All) if met == count => Verdict::Met,
        (_, GoalRule::All) if met + partly == 0 => Verdict::Missed,
        (_, GoalRule::All) => Verdict::Partly,
        (count, GoalRule::Share { met: limit, partly: partly_limit }) => {
            let reaches = |part: usize, limit: Decimal| {
                Decimal::from(part) * Decimal::ONE_HUNDRED >= limit * Decimal::from(count)
            };
            match (reaches(met, limit), reaches(met + partly, partly_limit)) {
                (true, _) => Verdict::Met,
                (false, true) => Verdict::Partly,
                (false, false) => Verdict::Missed,
            }
        }
        // A mean of 1.5 points is met, of half a point partly.
        (count, GoalRule::Points) => match 2 * (2 * met + partly) {
            points if points >= 3 * count => Verdict::Met,
            points if points >= count => Verdict::Partly,
            _ => Verdict::Missed,
        },
    }
}
