//! Rule: what a target phrase means, as a value. One type for all of them; the reader makes it, the judge uses it.

mod canonical;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::colour::Colour;
use super::period::Period;

/// What must hold for a target to be met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// A level to compare with: "minst 85 %", "under 120 dagar".
    Bound(Bound),
    /// A bare number, whose sense follows from the indicator's direction: "75".
    Number(Quantity),
    /// From a level to another, both included: "0–4".
    Range(Range),
    /// A change from the baseline: "minska", "öka med 20", "minska till 6,5 %".
    Change(Change),
    /// As at the baseline: "oförändrat", "minst samma nivå som 2012".
    Keep(Keep),
    /// By colour: "rött ska bli gult", "minst gult".
    Colour(ColourRule),
    /// Against the comparison group's value: "bättre än riket".
    Group(GroupRule),
    /// By place among the group's members: "bland de 25 % bästa".
    Rank(RankRule),
    /// Something is to be done: "genomfört".
    Done,
    /// Something is to be begun: "påbörjat".
    Started,
    /// Against the budget: "inom budget", "+ eller 0".
    Budget(Budget),
    /// Holds for every member of a breakdown: "över 70 för samtliga enheter".
    Every(Members, Box<Rule>),
    /// Holds for at least so many: "minst 2 enheter: över 70".
    Some(u32, Members, Box<Rule>),
    /// One of them holds: "oförändrat eller minskning".
    Either(Vec<Rule>),
    /// Every one holds: parts separated by ";".
    All(Vec<Rule>),
    /// Not before this day is it missed: "senast 2013-12-31".
    Due(Deadline, Box<Rule>),
    /// It concerns this period and what comes after: "från 2013".
    From(Period, Box<Rule>),
    /// Followed without a target: "följs".
    None,
}

/// How a value is compared with a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Comparator {
    /// ≥
    AtLeast,
    /// ≤
    AtMost,
    /// >
    Above,
    /// <
    Below,
    /// =
    Exactly,
}

impl Comparator {
    /// Whether a value stands so to a bound.
    pub fn holds(self, value: Decimal, bound: Decimal) -> bool {
        match self {
            Self::AtLeast => value >= bound,
            Self::AtMost => value <= bound,
            Self::Above => value > bound,
            Self::Below => value < bound,
            Self::Exactly => value == bound,
        }
    }
}

/// A number as the phrase has it, with the unit where it names one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quantity {
    /// The number, exactly as written.
    pub number: Decimal,
    /// What it counts; absent: the indicator's own unit.
    pub measure: Option<Measure>,
}

/// What a number in a phrase counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Measure {
    /// Percent.
    Percent,
    /// Percentage points (procentenheter).
    Points,
    /// A unit in words: `dagar`, `mkr`, `per år`.
    Named(String),
}

/// A level to compare with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// How.
    pub comparator: Comparator,
    /// With what.
    pub level: Quantity,
}

/// From a level to another, both included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    /// The lowest allowed.
    pub low: Decimal,
    /// The highest allowed.
    pub high: Quantity,
}

/// Which way a change goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// Up: öka, fler.
    Up,
    /// Down: minska, färre.
    Down,
    /// To the better, by the indicator's direction: förbättras.
    Better,
}

/// A change from the baseline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which way.
    pub way: Way,
    /// How far; absent: any change that way.
    pub extent: Option<Extent>,
    /// Whether it must hold every year since the baseline: "årligen".
    pub every_year: bool,
    /// What is compared: the value itself, or its distance to the group's.
    pub relative_to: Option<GroupRef>,
    /// The baseline that the phrase names.
    pub since: Option<Since>,
}

/// How far a change goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Extent {
    /// At least by so much: percent of the baseline, points, or the unit's own.
    By(Quantity),
    /// To a level.
    To(Quantity),
    /// To the level of a period: "till 2008 års nivå".
    ToPeriod(Period),
}

/// The baseline that a phrase names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// A period: "jämfört med 2010".
    Period(Period),
    /// The period before the outcome's: "jämfört med föregående år".
    Previous,
}

/// As at the baseline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keep {
    /// How much it may differ; absent: the organisation's own, else not at all.
    pub within: Option<Quantity>,
    /// Which side is no fault.
    pub side: Side,
    /// The baseline that the phrase names.
    pub since: Option<Since>,
}

/// Which side of a kept level is no fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The better one, where the indicator has a direction: "oförändrat", "försämras inte".
    Better,
    /// Above: "minst samma nivå".
    Above,
    /// Below: "högst samma nivå".
    Below,
}

/// A rule on colours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColourRule {
    /// The baseline colours that it applies to, from worst to best; empty: any.
    pub from: Vec<Colour>,
    /// What shall come of them.
    pub to: ColourGoal,
}

/// What shall come of a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColourGoal {
    /// This colour or a better one.
    AtLeast(Colour),
    /// The baseline's colour or a better one.
    Kept,
    /// A better colour than the baseline's.
    Better,
}

/// Whom a phrase compares with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupRef {
    /// The indicator's own comparison group: "medel", "jämförelsegruppen".
    Own,
    /// A group by id.
    Named(super::id::Id),
}

/// How a value stands to the group's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Strictly better, by the indicator's direction: "bättre än".
    Better,
    /// As good or better: "minst i nivå med".
    AsGood,
    /// Strictly above or below, or at least or at most.
    Bound(Comparator),
}

/// Against the comparison group's value for the same period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupRule {
    /// How.
    pub standing: Standing,
    /// With whom.
    pub group: GroupRef,
    /// By how much at least.
    pub margin: Option<Quantity>,
}

/// By place among the group's members; 1 is the best.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RankRule {
    /// How good a place.
    pub place: Place,
    /// Among whom; absent: the indicator's own group.
    pub group: GroupRef,
}

/// A place among members.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Among the best so many percent.
    BestPercent(Decimal),
    /// Among the best so many.
    Best(u32),
    /// Not among the worst so many percent.
    NotWorstPercent(Decimal),
}

/// Against the budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Budget {
    /// Outcome at most the budget's amount: "inom budget".
    Within,
    /// A result of zero or more: "+ eller 0".
    NotNegative,
}

/// The members of a breakdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Members {
    /// Women and men.
    Sexes,
    /// Units.
    Units,
    /// Areas.
    Areas,
    /// Age groups.
    Ages,
    /// Whatever the indicator is broken down by.
    Any,
}

/// A day by which something shall hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deadline {
    /// A day.
    Day(NaiveDate),
    /// The last day of the target's year.
    EndOfYear,
    /// The last day of the plan's period.
    EndOfPeriod,
}

impl Rule {
    /// The kind's name in JSON.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Bound(bound) => match bound.comparator {
                Comparator::AtLeast => "at-least",
                Comparator::AtMost => "at-most",
                Comparator::Above => "above",
                Comparator::Below => "below",
                Comparator::Exactly => "exactly",
            },
            Self::Number(_) => "number",
            Self::Range(_) => "range",
            Self::Change(change) => match change.way {
                Way::Up | Way::Better => "increase",
                Way::Down => "decrease",
            },
            Self::Keep(_) => "keep",
            Self::Colour(_) => "colour",
            Self::Group(_) => "group",
            Self::Rank(_) => "rank",
            Self::Done => "done",
            Self::Started => "started",
            Self::Budget(_) => "budget",
            Self::Every(..) => "every",
            Self::Some(..) => "some",
            Self::Either(_) => "either",
            Self::All(_) => "all",
            Self::Due(_, rule) | Self::From(_, rule) => rule.kind(),
            Self::None => "none",
        }
    }

    /// This rule and all rules inside it.
    pub fn walk(&self, visit: &mut impl FnMut(&Self)) {
        visit(self);
        match self {
            Self::Every(_, rule) | Self::Some(_, _, rule) | Self::Due(_, rule) | Self::From(_, rule) => {
                rule.walk(visit);
            }
            Self::Either(rules) | Self::All(rules) => rules.iter().for_each(|rule| rule.walk(visit)),
            _ => {}
        }
    }

    /// Whether this rule, or any inside it, is such.
    pub fn any(&self, is: impl Fn(&Self) -> bool) -> bool {
        let mut found = false;
        self.walk(&mut |rule| found |= is(rule));
        found
    }
}
