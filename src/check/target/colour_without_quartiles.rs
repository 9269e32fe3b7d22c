//! `colour-without-quartiles`: a target on colours or places, and no measured value has what they follow from.

use crate::check::few::few;
use crate::check::unread::Unread;
use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::judge::Point;
use crate::message::Message;
use crate::model::direction::Direction;
use crate::model::indicator::Indicator;
use crate::model::plan::Plan;
use crate::model::rule::{ColourGoal, ColourRule, Rule};
use crate::model::target::Target;

/// Then the target can't be judged, however well it is measured.
pub const CHECK: Check = check!("colour-without-quartiles", Warn, run);

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let unread = Unread::new(subject);
    for plan in &subject.organisation.plans {
        let targets = plan.indicators().flat_map(|(_, it)| it.targets.iter().map(move |target| (it, target)));
        let lacking: Vec<Finding> = targets
            .filter_map(|(indicator, target)| {
                let lack = lack(subject, plan, indicator, target)?;
                (!unread.may_hold(&indicator.id.value)).then_some(lack)
            })
            .collect();
        let once = |count| {
            let message = Message::new("finding-colours-without-quartiles").with("count", count);
            let finding = Finding::warning(CHECK.page.code, plan.committee.span, message);
            finding.help(Message::new("help-colours-without-quartiles"))
        };
        few(lacking, once, findings);
    }
}

/// What the first colour or rank rule of a target lacks among the measurements.
fn lack(subject: &Subject<'_>, plan: &Plan, indicator: &Indicator, target: &Target) -> Option<Finding> {
    let rule = target.rule()?;
    let by_part = rule.any(|rule| matches!(rule, Rule::Every(..) | Rule::Some(..)));
    let ranked = rule.any(|rule| matches!(rule, Rule::Rank(_)));
    let coloured = rule.any(|rule| matches!(rule, Rule::Colour(_))) && indicator.direction() != Direction::Neither;
    let points = &subject.judge.series(indicator)?.points;
    let newest = points.last()?;
    if by_part || !(ranked || coloured) {
        return None;
    }
    let shown = |point: &Point<'_>| {
        if ranked { point.comparison.rank.is_some() } else { point.exact_colour(indicator.direction()).is_some() }
    };
    if !points.iter().any(shown) {
        return Some(finding(indicator, target, newest, if ranked { "rank" } else { "colour" }, "all"));
    }
    if !coloured || !rule.any(starts_from_baseline) {
        return None;
    }
    let baseline = subject.judge.baseline(plan, indicator, target);
    let baseline = baseline.point().filter(|point| point.exact_colour(indicator.direction()).is_none())?;
    Some(finding(indicator, target, baseline, "colour", "baseline"))
}

/// "Rött ska bli gult", "färgen ska inte försämras": what colour it was decides.
fn starts_from_baseline(rule: &Rule) -> bool {
    match rule {
        Rule::Colour(ColourRule { from, to }) => !from.is_empty() || !matches!(to, ColourGoal::AtLeast(_)),
        _ => false,
    }
}

fn finding(
    indicator: &Indicator,
    target: &Target,
    point: &Point<'_>,
    what: &'static str,
    which: &'static str,
) -> Finding {
    let message = Message::new("finding-colour-without-quartiles")
        .with("target", target.text.value.as_str())
        .with("what", what)
        .with("which", which)
        .with("period", point.period);
    let mut finding = Finding::warning(CHECK.page.code, target.text.span, message);
    if let Some(row) = point.rows.first() {
        finding = finding.related(row.at, Message::new("related-value"));
    }
    let line = Message::new("help-colour-without-quartiles").with("what", what).with("id", indicator.id.value.as_str());
    finding.help(line.with("when", point.period.to_string()).with("value", point.exact().to_string().replace('.', ",")))
}
