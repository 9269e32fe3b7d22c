//! The canonical English form of a rule: reading it again gives the same rule.

use std::fmt::{Display, Formatter, Result};

use super::{
    Bound, Budget, Change, ColourGoal, ColourRule, Comparator, Deadline, Extent, GroupRef, GroupRule, Keep, Measure,
    Members, Place, Quantity, Range, RankRule, Rule, Side, Since, Standing, Way,
};

impl Display for Rule {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Bound(bound) => bound.fmt(f),
            Self::Number(quantity) => quantity.fmt(f),
            Self::Range(range) => range.fmt(f),
            Self::Change(change) => change.fmt(f),
            Self::Keep(keep) => keep.fmt(f),
            Self::Colour(rule) => rule.fmt(f),
            Self::Group(rule) => rule.fmt(f),
            Self::Rank(rule) => rule.fmt(f),
            Self::Done => f.write_str("done"),
            Self::Started => f.write_str("started"),
            Self::Budget(Budget::Within) => f.write_str("within budget"),
            Self::Budget(Budget::NotNegative) => f.write_str("result not negative"),
            Self::Every(Members::Sexes, rule) => write!(f, "{rule}{}for both women and men", joint(rule)),
            Self::Every(members, rule) => write!(f, "{rule}{}for every {}", joint(rule), members.one()),
            Self::Some(count, members, rule) => write!(f, "at least {count} {}: {rule}", members.many()),
            Self::Either(rules) => join(f, rules, " or "),
            Self::All(rules) => join(f, rules, "; "),
            Self::Due(deadline, rule) => write!(f, "{rule}{}due {deadline}", joint(rule)),
            Self::From(period, rule) => write!(f, "{rule}{}starting {period}", joint(rule)),
            Self::None => f.write_str("none"),
        }
    }
}

/// What is said of several parts together stands as a part of its own after them.
fn joint(rule: &Rule) -> &'static str {
    match rule {
        Rule::All(_) => "; ",
        Rule::Every(_, inner) | Rule::Due(_, inner) | Rule::From(_, inner) => joint(inner),
        _ => " ",
    }
}

fn join(f: &mut Formatter<'_>, rules: &[Rule], between: &str) -> Result {
    for (index, rule) in rules.iter().enumerate() {
        if index > 0 {
            f.write_str(between)?;
        }
        rule.fmt(f)?;
    }
    Ok(())
}

impl Comparator {
    /// The canonical words.
    pub fn words(self) -> &'static str {
        match self {
            Self::AtLeast => "at least",
            Self::AtMost => "at most",
            Self::Above => "above",
            Self::Below => "below",
            Self::Exactly => "exactly",
        }
    }
}

impl Members {
    /// One of them, in canonical words.
    pub fn one(self) -> &'static str {
        match self {
            Self::Sexes => "sex",
            Self::Units => "unit",
            Self::Areas => "area",
            Self::Ages => "age",
            Self::Any => "part",
        }
    }

    fn many(self) -> &'static str {
        match self {
            Self::Sexes => "sexes",
            Self::Units => "units",
            Self::Areas => "areas",
            Self::Ages => "ages",
            Self::Any => "parts",
        }
    }
}

impl Display for Quantity {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match &self.measure {
            None => write!(f, "{}", self.number),
            Some(Measure::Percent) => write!(f, "{} %", self.number),
            Some(Measure::Points) => write!(f, "{} points", self.number),
            Some(Measure::Named(unit)) => write!(f, "{} {unit}", self.number),
        }
    }
}

impl Display for Bound {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "{} {}", self.comparator.words(), self.level)
    }
}

impl Display for Range {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "{} to {}", self.low, self.high)
    }
}

impl Display for Since {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Period(period) => write!(f, " from {period}"),
            Self::Previous => f.write_str(" from previous"),
        }
    }
}

impl Display for Change {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(match self.way {
            Way::Up => "increase",
            Way::Down => "decrease",
            Way::Better => "improve",
        })?;
        if self.every_year {
            f.write_str(" every year")?;
        }
        match &self.extent {
            None => {}
            Some(Extent::By(quantity)) => write!(f, " by {quantity}")?,
            Some(Extent::To(quantity)) => write!(f, " to {quantity}")?,
            Some(Extent::ToPeriod(period)) => write!(f, " to the level of {period}")?,
        }
        if let Some(group) = &self.relative_to {
            write!(f, " relative to {group}")?;
        }
        self.since.map_or(Ok(()), |since| since.fmt(f))
    }
}

impl Display for Keep {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(match self.side {
            Side::Better => "keep",
            Side::Above => "keep at least",
            Side::Below => "keep at most",
        })?;
        if let Some(within) = &self.within {
            write!(f, " within {within}")?;
        }
        self.since.map_or(Ok(()), |since| since.fmt(f))
    }
}

impl Display for ColourRule {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        for (index, colour) in self.from.iter().enumerate() {
            write!(f, "{}{}", if index > 0 { " or " } else { "" }, colour.name())?;
        }
        let applies = !self.from.is_empty();
        match (applies, self.to) {
            (true, ColourGoal::AtLeast(colour)) => write!(f, " becomes at least {}", colour.name()),
            (true, ColourGoal::Kept) => f.write_str(" is kept"),
            (true, ColourGoal::Better) => f.write_str(" becomes better"),
            (false, ColourGoal::AtLeast(colour)) => write!(f, "at least {}", colour.name()),
            (false, ColourGoal::Kept) => f.write_str("colour is kept"),
            (false, ColourGoal::Better) => f.write_str("colour becomes better"),
        }
    }
}

impl Display for GroupRef {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Own => f.write_str("the group"),
            Self::Named(id) => id.fmt(f),
        }
    }
}

impl Display for GroupRule {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(match self.standing {
            Standing::Better => "better than ",
            Standing::AsGood => "as good as ",
            Standing::Bound(Comparator::AtLeast) => "not below ",
            Standing::Bound(Comparator::AtMost) => "not above ",
            Standing::Bound(Comparator::Above) => "higher than ",
            Standing::Bound(Comparator::Below) => "lower than ",
            Standing::Bound(Comparator::Exactly) => "equal to ",
        })?;
        self.group.fmt(f)?;
        self.margin.as_ref().map_or(Ok(()), |margin| write!(f, " by {margin}"))
    }
}

impl Display for RankRule {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self.place {
            Place::BestPercent(percent) => write!(f, "among the best {percent} %")?,
            Place::Best(count) => write!(f, "among the best {count}")?,
            Place::NotWorstPercent(percent) => write!(f, "not among the worst {percent} %")?,
        }
        match &self.group {
            GroupRef::Own => Ok(()),
            GroupRef::Named(id) => write!(f, " of {id}"),
        }
    }
}

impl Display for Deadline {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Day(date) => date.fmt(f),
            Self::EndOfYear => f.write_str("end of year"),
            Self::EndOfPeriod => f.write_str("end of period"),
        }
    }
}
