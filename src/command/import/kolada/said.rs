//! What is told before anything is written: what was found, what is not as it was, and what contradicts other files.

use super::given::Given;
use super::target::Target;
use crate::kolada::{Contradiction, Line, Parsed, Wants, alike};
use crate::language::Words;
use crate::message::{Arg, Message};
use crate::model::breakdown::Sex;
use crate::model::national::Kpi;
use crate::source::Sources;

use super::super::trial::Turn;

/// So many of a kind are told one by one.
const MOST: usize = 20;

/// Everything that there is to tell.
pub(super) struct Told<'t> {
    pub(super) wants: &'t Wants,
    pub(super) given: &'t Given,
    pub(super) nulls: usize,
    pub(super) without: &'t [(String, Kpi)],
    pub(super) contradictions: &'t [Contradiction],
    pub(super) replace: bool,
    pub(super) target: &'t Target,
    pub(super) now: &'t Parsed,
    pub(super) turns: &'t [Turn],
    pub(super) sources: &'t Sources,
    pub(super) rows: &'t [Line],
}

impl Told<'_> {
    /// The text, a line for each thing.
    pub(super) fn text(&self, words: &Words) -> String {
        let mut messages = vec![self.found()];
        messages.extend(self.about_titles());
        messages.extend(self.without.iter().map(|(title, kpi)| {
            Message::new("kolada-without").with("title", title.as_str()).with("kpi", kpi.to_string())
        }));
        if self.nulls > 0 {
            messages.push(Message::new("kolada-nulls").with("count", self.nulls));
        }
        messages.extend(
            self.given.without_end.iter().map(|path| Message::new("kolada-without-end").with("path", path.as_str())),
        );
        let empty = self.rows.iter().filter(|line| line.comparison.is_none() && line.comment.is_empty());
        let empty = empty.filter(|line| line.quartiles.is_some()).count();
        if empty > 0 {
            messages.push(Message::new("kolada-no-comparison").with("count", empty));
        }
        if self.given.passed_over > 0 {
            let count = usize::try_from(self.given.passed_over).unwrap_or(usize::MAX);
            messages.push(Message::new("kolada-passed-over").with("count", count));
        }
        messages.extend(self.ties());
        let contradictions = self.contradictions.iter().map(|it| contradiction(it, self.sources, self.replace));
        messages.extend(few(contradictions.collect()));
        messages.extend(self.changes());
        messages.extend(self.turns.iter().map(|turn| {
            let message = match turn.period {
                Some(period) => Message::new("sheet-turn-of").with("period", period),
                None => Message::new("sheet-turn"),
            };
            message.with("title", turn.title.as_str()).with("from", turn.from.word()).with("to", turn.to.word())
        }));
        messages.iter().map(|message| words.say(message) + "\n").collect()
    }

    fn found(&self) -> Message {
        let years = self.rows.iter().map(|line| line.year);
        let (first, last) = (years.clone().min().unwrap_or_default(), years.max().unwrap_or_default());
        let indicators = self.wants.all.len() - self.without.len();
        let years = if first == last { first.to_string() } else { format!("{first}–{last}") };
        Message::new("kolada-found")
            .with("count", self.rows.len())
            .with("indicators", indicators)
            .with("code", self.wants.own.to_string())
            .with("years", years)
    }

    /// Titles that are not the plan's, and indicators that are measured no more.
    fn about_titles(&self) -> Vec<Message> {
        let mut messages = Vec::new();
        for want in &self.wants.all {
            let Some(about) = self.given.about.get(&want.kpi) else { continue };
            let kpi = want.kpi.to_string();
            if !about.title.is_empty() && !alike(&want.title, &about.title) {
                let message = Message::new("kolada-other-title").with("kpi", kpi.as_str());
                messages.push(message.with("title", want.title.as_str()).with("theirs", about.title.as_str()));
            }
            if let Some(year) = about.ended {
                let message = Message::new("kolada-ended").with("kpi", kpi.as_str()).with("year", year.to_string());
                messages.push(message.with("title", want.title.as_str()));
            }
        }
        messages
    }

    /// Places whose colour only the equals decide.
    fn ties(&self) -> Vec<Message> {
        let tied = self.rows.iter().filter_map(|line| {
            let rank = line.rank?;
            let last = rank.last().filter(|last| last.colour() != rank.colour())?;
            Some(
                Message::new("kolada-tie")
                    .with("id", line.indicator.as_str())
                    .with("year", line.year.to_string())
                    .with("sex", sex(line.sex.map_or("", |sex| if sex == Sex::Women { "kvinnor" } else { "män" })))
                    .with("value", line.value)
                    .with("colour", rank.colour())
                    .with("other", last.colour())
                    .with("place", rank.place.to_string())
                    .with("of", rank.of.to_string())
                    .with("equal", rank.equal.unwrap_or(1).to_string()),
            )
        });
        tied.collect()
    }

    /// What is not as it was last time.
    fn changes(&self) -> Vec<Message> {
        let (old, now) = (&self.target.old, self.now);
        if old.rows.is_empty() {
            return Vec::new();
        }
        let mut messages = Vec::new();
        let new = now.rows.keys().filter(|key| !old.rows.contains_key(*key)).count();
        if new > 0 {
            messages.push(Message::new("kolada-new").with("count", new));
        }
        let told = |key: &'static str, of: &(String, String, String)| {
            Message::new(key).with("id", of.0.as_str()).with("year", of.1.as_str()).with("sex", sex(&of.2))
        };
        let revised = now.rows.keys().filter_map(|key| {
            let (was, is) = (old.value(key)?, now.value(key)?);
            (was != is).then(|| told("kolada-revised", key).with("from", was).with("to", is))
        });
        messages.extend(few(revised.collect()));
        // What is left out since another file says otherwise has been told as that.
        let is_contradicted = |key: &(String, String, String)| {
            self.contradictions.iter().any(|it| it.indicator == key.0 && it.year.to_string() == key.1)
        };
        let gone = old.rows.keys().filter(|key| !now.rows.contains_key(*key) && !is_contradicted(key));
        messages.extend(few(gone
            .map(|key| told("kolada-gone", key).with("from", old.value(key).unwrap_or_default()))
            .collect()));
        messages
    }
}

/// Whom a row is about, behind its year.
fn sex(word: &str) -> Arg {
    Arg::Text(if word.is_empty() { String::new() } else { format!(" ({word})") })
}

/// All that other files say otherwise, as lines.
pub(super) fn contradicted(words: &Words, all: &[Contradiction], sources: &Sources) -> String {
    let messages = few(all.iter().map(|it| contradiction(it, sources, false)).collect());
    messages.iter().map(|message| words.say(message) + "\n").collect()
}

fn contradiction(it: &Contradiction, sources: &Sources, replace: bool) -> Message {
    let place = sources.position(it.at);
    let key = match (it.is_comparison, replace) {
        (true, _) => "kolada-other-comparison",
        (false, true) => "kolada-replaces",
        (false, false) => "kolada-other-value",
    };
    Message::new(key)
        .with("id", it.indicator.as_str())
        .with("year", it.year.to_string())
        .with("ours", it.ours)
        .with("theirs", it.theirs)
        .with("place", format!("{}:{}", sources.shown(it.at.file), place.line))
}

/// The first of many, and how many more there are.
fn few(mut messages: Vec<Message>) -> Vec<Message> {
    let more = messages.len().saturating_sub(MOST);
    messages.truncate(MOST);
    if more > 0 {
        messages.push(Message::new("kolada-more").with("count", more));
    }
    messages
}
