//! Words: puts messages, numbers and dates into a language.

use std::cmp::Ordering;
use std::sync::Arc;

use chrono::NaiveDate;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;
use rust_decimal::Decimal;

use super::number::Numbers;
use super::{Language, Sentences, catalogue};
use crate::message::{Arg, Message};

/// A language ready to be spoken: its catalogue, its numbers and its alphabet.
///
/// Making one parses the catalogue: make one for a run.
pub struct Words {
    language: Language,
    bundle: Arc<FluentBundle<FluentResource>>,
    numbers: Numbers,
    collator: Option<CollatorBorrowed<'static>>,
}

impl Words {
    /// Makes a language ready.
    pub fn new(language: Language) -> Self {
        let alphabet = match language {
            Language::Swedish => locale!("sv"),
            Language::English => locale!("en"),
        };
        Self {
            language,
            bundle: Arc::new(catalogue::bundle(language)),
            numbers: Numbers::new(language),
            collator: Collator::try_new(alphabet.into(), CollatorOptions::default()).ok(),
        }
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message as a sentence, put at the end of a text: what is said ten thousand times is not copied.
    pub fn say_on(&self, out: &mut String, message: &Message) {
        if catalogue::format_on(out, &self.bundle, message.key, &self.args(message)).is_none() {
            out.push_str(&self.say(message));
        }
    }

    fn args<'m>(&self, message: &'m Message) -> FluentArgs<'m> {
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, arg) in &message.args {
            args.set(*name, self.value(arg));
        }
        args
    }

    /// A message as a sentence. A key that the catalogue lacks shows itself in angle brackets.
    pub fn say(&self, message: &Message) -> String {
        self.format(message.key, Some(&self.args(message)))
    }

    /// A word or a sentence into which nothing goes.
    pub fn word(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// The catalogue alone, for templates to take sentences from.
    pub fn sentences(&self) -> Sentences {
        Sentences::new(Arc::clone(&self.bundle))
    }

    /// Whether the catalogue has a text for a key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// A number with all its decimals: "612 922,50" or "612,922.50".
    pub fn number(&self, number: Decimal) -> String {
        self.numbers.decimal(number)
    }

    /// A day, in both languages as the standard has it: "2013-12-31".
    pub fn date(&self, date: NaiveDate) -> String {
        date.to_string()
    }

    /// The order of the alphabet: in Swedish å, ä and ö come last. Only the same text is equal.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        let order = self.collator.as_ref().map_or(Ordering::Equal, |collator| collator.compare(one, other));
        order.then_with(|| one.cmp(other))
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        catalogue::format(&self.bundle, key, args).unwrap_or_else(|| format!("<{key}>"))
    }

    /// An argument as the catalogue takes it: a count stays a number, for it decides singular and plural.
    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => text.into(),
            Arg::Count(count) => (*count).into(),
            _ => self.text(arg).into(),
        }
    }

    fn text(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => self.number(*number),
            Arg::Count(count) => self.numbers.digits(&count.to_string()),
            Arg::Date(date) => self.date(*date),
            Arg::Message(message) => self.say(message),
            Arg::List(items) => self.list(items),
        }
    }

    /// "a", "a och b", "a, b och c".
    fn list(&self, items: &[Arg]) -> String {
        let Some((last, before)) = items.split_last() else {
            return String::new();
        };
        let before = before
            .iter()
            .map(|item| self.text(item))
            .reduce(|before, next| self.say(&Message::new("list-next").with("before", before).with("next", next)));
        match before {
            Some(before) => self.say(&Message::new("list-last").with("before", before).with("last", self.text(last))),
            None => self.text(last),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::{Arg, Decimal, Language, Message, NaiveDate, Ordering, Words};
    use crate::model::period::Period;
    use crate::model::unit::Unit;

    fn both(message: &Message) -> [String; 2] {
        Language::ALL.map(|language| Words::new(language).say(message))
    }

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn quantities_have_their_unit_beside_them() {
        let value = "1234.50".parse::<Decimal>().unwrap();
        let quantity = |unit: &str| both(&Unit::quantity(Some(&Unit::new(unit)), value));
        assert_eq!(quantity("%"), ["1\u{a0}234,50\u{a0}%", "1,234.50%"]);
        assert_eq!(quantity("dagar"), ["1\u{a0}234,50\u{a0}dagar", "1,234.50\u{a0}dagar"]);
        assert_eq!(quantity("index"), ["1\u{a0}234,50", "1,234.50"]);
    }

    #[test]
    fn every_kind_of_period_has_a_name() {
        let said = |period: Option<Period>| both(&period.unwrap().word());
        assert_eq!(said(Period::year(2013)), ["2013", "2013"]);
        assert_eq!(said(Period::years(2018, 2019)), ["2018–2019", "2018–2019"]);
        assert_eq!(said(Period::half_year(2013, 1)), ["första halvåret 2013", "first half of 2013"]);
        assert_eq!(said(Period::half_year(2013, 2)), ["andra halvåret 2013", "second half of 2013"]);
        assert_eq!(said(Period::tertial(2013, 2)), ["tertial 2 2013", "tertial 2 of 2013"]);
        assert_eq!(said(Period::quarter(2012, 3)), ["kvartal 3 2012", "quarter 3 of 2012"]);
        assert_eq!(said(Period::month(2013, 8)), ["augusti 2013", "August 2013"]);
        assert_eq!(said(Period::month_range((2013, 1), (2013, 8))), ["januari–augusti 2013", "January–August 2013"]);
        assert_eq!(
            said(Period::month_range((2012, 11), (2013, 1))),
            ["november 2012–januari 2013", "November 2012–January 2013"]
        );
        assert_eq!(said(Period::school_year(2012)), ["läsåret 2012/13", "school year 2012/13"]);
        assert_eq!(said(Some(Period::day(day(2013, 12, 31)))), ["2013-12-31", "2013-12-31"]);
    }

    #[test]
    fn lists_are_joined_as_in_speech() {
        let list = |items: &[&str]| {
            let message = Message::new("quantity-bare").with("number", items.iter().copied().collect::<Arg>());
            both(&message)
        };
        assert_eq!(list(&[]), ["", ""]);
        assert_eq!(list(&["a"]), ["a", "a"]);
        assert_eq!(list(&["a", "b"]), ["a och b", "a and b"]);
        assert_eq!(list(&["a", "b", "c", "d"]), ["a, b, c och d", "a, b, c and d"]);
    }

    #[test]
    fn lists_hold_anything() {
        let items = vec![
            Arg::Count(1200),
            Arg::Date(day(2013, 1, 2)),
            Arg::Message(Message::new("colour-red")),
            Arg::Number(Decimal::new(55, 1)),
        ];
        let message = Message::new("quantity-bare").with("number", Arg::List(items));
        assert_eq!(both(&message), ["1\u{a0}200, 2013-01-02, röd och 5,5", "1,200, 2013-01-02, red and 5.5"]);
    }

    #[test]
    fn counts_decide_the_plural_and_are_grouped() {
        let counted = |count: usize| both(&Message::new("count-indicators").with("count", count));
        assert_eq!(counted(0), ["0 indikatorer", "0 indicators"]);
        assert_eq!(counted(1), ["1 indikator", "1 indicator"]);
        assert_eq!(counted(21), ["21 indikatorer", "21 indicators"]);
        assert_eq!(counted(12_345), ["12\u{a0}345 indikatorer", "12,345 indicators"]);
    }

    #[test]
    fn texts_are_taken_as_they_are() {
        let message = Message::new("quantity-bare").with("number", "{ $x } <b> 2013 \"–\"");
        assert_eq!(both(&message), ["{ $x } <b> 2013 \"–\"", "{ $x } <b> 2013 \"–\""]);
    }

    #[test]
    fn what_is_missing_shows_its_name() {
        assert_eq!(both(&Message::new("no-such-key")), ["<no-such-key>", "<no-such-key>"]);
        assert_eq!(both(&Message::new("period-year")), ["{$year}", "{$year}"]);
        let words = Words::new(Language::Swedish);
        assert_eq!((words.has("colour-red"), words.has("no-such-key")), (true, false));
        assert_eq!((words.word("colour-red"), words.word("no-such-key")), ("röd".into(), "<no-such-key>".into()));
    }

    #[test]
    fn the_swedish_alphabet_ends_in_letters_of_its_own() {
        let sorted = |language| {
            let words = Words::new(language);
            let mut list = vec!["Öst", "Ärla", "zon", "Åsa", "Arla", "arla", "Vård", "Wien"];
            list.sort_by(|a, b| words.compare(a, b));
            list
        };
        assert_eq!(sorted(Language::Swedish), ["arla", "Arla", "Vård", "Wien", "zon", "Åsa", "Ärla", "Öst"]);
        assert_eq!(sorted(Language::English), ["arla", "Arla", "Ärla", "Åsa", "Öst", "Vård", "Wien", "zon"]);
        assert_eq!(Words::new(Language::Swedish).compare("a", "a"), Ordering::Equal);
    }
}
