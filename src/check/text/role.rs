//! Roles: whether a figure that a text asks for is there.

use chrono::NaiveDate;

use super::unknown_reference::{Known, finding, unnamed};
use crate::finding::Finding;
use crate::judge::said::{self, Gap};
use crate::message::{Arg, Message};
use crate::model::indicator::Indicator;
use crate::model::period::Period;
use crate::model::reference::Figure;
use crate::model::text::{Role, Which};
use crate::model::verdict::Verdict;
use crate::source::Span;

/// Roles that programs which typeset Markdown have of their own.
const OTHER: &str = "\
    abbr cite del doc download emphasis eq index kbd literal math numref ref strong sub sup term underline";

/// Whether a role can't be checked without judging the plan.
pub(super) fn speaks_of_a_verdict(role: &Role) -> bool {
    Figure::named(&role.name.value) == Some(Figure::Verdict)
}

/// What is wrong with a role.
pub(super) fn fault(known: &Known<'_>, which: Which, role: &Role) -> Option<Finding> {
    let Some(figure) = Figure::named(&role.name.value) else {
        let other = OTHER.split_whitespace().any(|other| other == role.name.value);
        let ours = Figure::ALL.into_iter().map(Figure::name);
        return (!other).then(|| unnamed("finding-unknown-role", &role.name, ours));
    };
    let indicator = known.indicators.get(role.about.value.as_str()).copied();
    let is_goal = figure == Figure::Verdict && known.goals.contains_key(role.about.value.as_str());
    if indicator.is_none() && !is_goal {
        let indicators = known.indicators.keys().copied();
        if figure == Figure::Verdict {
            let both = known.goals.keys().copied().chain(indicators);
            return known.unknown("finding-unknown-reference-either", &role.about, both);
        }
        return known.unknown("finding-unknown-reference", &role.about, indicators);
    }
    let spelt = role.period.as_ref();
    if let Some(spelt) = spelt.filter(|spelt| spelt.value.period.is_none()) {
        let message = Message::new("finding-invalid-period").with("text", spelt.value.words.as_str());
        return Some(finding(spelt.span, message, Message::new("help-invalid-period")));
    }
    let period = spelt.and_then(|spelt| spelt.value.period);
    let asked = Asked { which, period, at: spelt.map_or(role.about.span, |spelt| spelt.span), about: role.about.span };
    match (figure, indicator) {
        (Figure::Verdict, _) => verdict(known, role, indicator, &asked),
        (Figure::Value, Some(indicator)) => value(known, indicator, &asked),
        (Figure::Target, Some(indicator)) => target(known, indicator, &asked),
        (Figure::Change, Some(indicator)) => change(known, indicator, &asked),
        (_, None) => None,
    }
}

/// What a role asks for.
struct Asked {
    which: Which,
    period: Option<Period>,
    /// Where the period stands; the id where there is none.
    at: Span,
    about: Span,
}

impl Asked {
    fn day(&self, known: &Known<'_>) -> NaiveDate {
        said::day(known.plan, self.which)
    }
}

fn value(known: &Known<'_>, indicator: &Indicator, asked: &Asked) -> Option<Finding> {
    let series = known.subject.judge.series(indicator);
    let point = |series| said::point(series, known.plan, asked.which, asked.period, asked.day(known));
    series.and_then(point).is_none().then(|| unmeasured(known, indicator, asked))
}

/// Where nothing is measured, the help says for when something is.
fn unmeasured(known: &Known<'_>, indicator: &Indicator, asked: &Asked) -> Finding {
    let title = indicator.title.value.as_str();
    let message = match (asked.period, asked.which) {
        (None, Which::Plan) => Message::new("finding-reference-before").with("title", title),
        (period, _) => Message::new("finding-reference-without-value")
            .with("title", title)
            .with("period", period.unwrap_or(known.plan.period.value)),
    };
    finding(asked.at, message, measured(known, indicator))
}

fn measured(known: &Known<'_>, indicator: &Indicator) -> Message {
    let points = known.subject.judge.series(indicator).into_iter().flat_map(|series| &series.points);
    let periods: Vec<Arg> = points.map(|point| point.period.into()).collect();
    if periods.is_empty() {
        return Message::new("help-reference-never-measured");
    }
    Message::new("help-reference-without-value").with("periods", Arg::List(periods))
}

fn target(known: &Known<'_>, indicator: &Indicator, asked: &Asked) -> Option<Finding> {
    if indicator.targets.is_empty() {
        return untargeted(known, indicator, asked);
    }
    let period = asked.period?;
    let found = said::target(indicator, known.plan, asked.period, asked.day(known));
    let message = || Message::new("finding-reference-target-of-period").with("period", period);
    found.is_none().then(|| {
        let message = message().with("title", indicator.title.value.as_str());
        finding(asked.at, message, Message::new("help-reference-target-of-period"))
    })
}

/// Nothing, where the target may stand in a line that could not be read.
fn untargeted(known: &Known<'_>, indicator: &Indicator, asked: &Asked) -> Option<Finding> {
    (!known.subject.key_may_be_damaged(indicator.id.span, "target")).then(|| {
        let message = Message::new("finding-reference-without-target").with("title", indicator.title.value.as_str());
        let help = Message::new("help-reference-without-target");
        finding(asked.about, message, help).related(indicator.title.span, Message::new("related-indicator"))
    })
}

fn verdict(known: &Known<'_>, role: &Role, indicator: Option<&Indicator>, asked: &Asked) -> Option<Finding> {
    let judged = known.judged.as_ref()?;
    let about = &role.about.value;
    let verdict = said::verdict(known.subject.judge, judged, about, asked.period);
    match (verdict, asked.period, indicator) {
        (None, Some(period), _) => {
            let message = Message::new("finding-reference-outside").with("period", period);
            let message = message.with("plan-period", known.plan.period.value);
            Some(finding(asked.at, message, Message::new("help-reference-outside")))
        }
        (Some(Verdict::NotMeasured), Some(_), Some(indicator)) => Some(unmeasured(known, indicator, asked)),
        // What is followed without a goal is not judged at all.
        (None | Some(Verdict::NoTarget), _, Some(indicator)) => untargeted(known, indicator, asked),
        (Some(Verdict::NoTarget | Verdict::NotMeasured), _, None) => {
            let judged = judged.goals.iter().find(|judged| judged.goal.id.value == *about)?;
            let message = Message::new("finding-reference-goal-without-target").with("id", about.as_str());
            let help = Message::new("help-reference-goal-without-target");
            (judged.judged == 0).then(|| finding(asked.about, message, help))
        }
        _ => None,
    }
}

fn change(known: &Known<'_>, indicator: &Indicator, asked: &Asked) -> Option<Finding> {
    let series = known.subject.judge.series(indicator);
    let day = asked.day(known);
    let found = series.map(|it| said::change(it, indicator, known.plan, (asked.which, asked.period, day)));
    let title = indicator.title.value.as_str();
    let says = |key, period: Period| Message::new(key).with("title", title).with("period", period);
    let without = |message| Some(finding(asked.at, message, measured(known, indicator)));
    match found.unwrap_or(Err(Gap::NoOutcome)) {
        Ok(_) => None,
        Err(Gap::NoOutcome) => Some(unmeasured(known, indicator, &Asked { period: None, at: asked.about, ..*asked })),
        Err(Gap::NotMeasured(period)) => without(says("finding-reference-without-value", period)),
        Err(Gap::NotBefore(period)) => without(says("finding-reference-not-before", period)),
        Err(Gap::NoEarlier(period)) => without(says("finding-reference-nothing-before", period)),
        Err(Gap::Break(period)) => {
            let help = Message::new("help-reference-break").with("period", period);
            Some(finding(asked.at, says("finding-reference-break", period), help))
        }
    }
}
