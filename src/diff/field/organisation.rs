//! What is said of an organisation in its own file.

use rust_decimal::Decimal;

use super::super::change::Value;
use super::{Field, Fields, Within, text};
use crate::model::group::{Group, Mean, Members};
use crate::model::judging::{CheckSetting, GoalRule, Judging, Level, Limits, Partly, TargetRule};
use crate::model::measurement::{Absence, MissingMark};
use crate::model::organisation::{Committee, Organisation, Unit};

impl Fields for Organisation {
    fn fields(&self, _: &Within<'_>) -> Vec<Field> {
        let Self {
            at: _,
            name,
            code,
            language,
            judging,
            limits,
            accent,
            // Lists that stand for themselves.
            committees: _,
            groups: _,
            target_rules: _,
            missing_marks: _,
            checks: _,
            plans: _,
            measurements: _,
            states: _,
            spending: _,
            unread: _,
        } = self;
        let Limits { indicators, indicators_per_goal } = limits;
        let mut fields = vec![
            ("name", text(Some(name))),
            ("code", text(code.as_ref())),
            ("language", text(Some(language))),
            ("colour", accent.as_ref().map(|accent| Value::Text(accent.value.to_string()))),
            ("indicators", indicators.as_ref().map(|most| number(most.value))),
            ("indicators-per-goal", indicators_per_goal.as_ref().map(|most| number(most.value))),
        ];
        fields.extend(judged(judging));
        fields
    }
}

fn judged(judging: &Judging) -> Vec<Field> {
    // What is never asked for means nothing, whatever it says.
    let Judging { goal, partly, unchanged_within, small_numbers_below, idle: _ } = judging;
    let (rule, met, some) = match goal {
        GoalRule::All => ("all", None, None),
        GoalRule::Share { met, partly } => ("share", Some(*met), Some(*partly)),
        GoalRule::Points => ("points", None, None),
    };
    let close = match partly {
        Partly::Moved => Value::Choice("moved"),
        Partly::Never => Value::Choice("never"),
        Partly::Share(share) => percent(*share),
    };
    vec![
        ("goal", Some(Value::Choice(rule))),
        ("met-share", met.map(percent)),
        ("partly-share", some.map(percent)),
        ("partly", Some(close)),
        ("unchanged-within", unchanged_within.map(percent)),
        ("small-numbers-below", small_numbers_below.as_ref().map(|limit| number(limit.value))),
    ]
}

fn number(number: u32) -> Value {
    Value::Number(Decimal::from(number))
}

fn percent(share: Decimal) -> Value {
    Value::Percent(share.normalize())
}

impl Fields for Committee {
    fn fields(&self, _: &Within<'_>) -> Vec<Field> {
        let Self { id: _, name: _, council, units: _ } = self;
        vec![("council", Some(Value::Flag(*council)))]
    }
}

impl Fields for Unit {
    fn fields(&self, _: &Within<'_>) -> Vec<Field> {
        let Self { id: _, name: _ } = self;
        Vec::new()
    }
}

impl Fields for Group {
    fn fields(&self, _: &Within<'_>) -> Vec<Field> {
        let Self { id: _, name: _, size, mean, members } = self;
        let mean = mean.map(|mean| match mean {
            Mean::Weighted => "weighted",
            Mean::Members => "members",
        });
        let (county, members) = match members {
            Members::All => (None, None),
            Members::County(county) => (Some(Value::Text(format!("{county:02}"))), None),
            Members::Listed(members) => {
                let codes: Vec<String> = members.iter().map(ToString::to_string).collect();
                (None, Some(Value::Text(codes.join(", "))))
            }
        };
        vec![("size", size.map(number)), ("mean", mean.map(Value::Choice)), ("county", county), ("members", members)]
    }
}

impl Fields for TargetRule {
    fn fields(&self, _: &Within<'_>) -> Vec<Field> {
        let Self { id: _, title, statement } = self;
        vec![("title", text(title.as_ref())), ("rule", text(Some(&statement.text.value)))]
    }
}

impl Fields for MissingMark {
    fn fields(&self, _: &Within<'_>) -> Vec<Field> {
        let Self { mark: _, means, source: _ } = self;
        let means = match means {
            Absence::NoAnswer => "no-answer",
            Absence::NotApplicable => "not-applicable",
            Absence::Secret => "secret",
            Absence::NotMeasured => "not-measured",
        };
        vec![("means", Some(Value::Choice(means)))]
    }
}

impl Fields for CheckSetting {
    fn fields(&self, _: &Within<'_>) -> Vec<Field> {
        let Self { code: _, level } = self;
        let level = match level {
            Level::Allow => "allow",
            Level::Warn => "warn",
            Level::Deny => "deny",
        };
        vec![("level", Some(Value::Choice(level)))]
    }
}
