//! Every word that a person reads, in Swedish and in English.

pub mod catalogue;
mod number;
mod sentences;
mod words;

pub use sentences::{Gap, Part, Sentences};
pub use words::Words;

/// A language that the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// Swedish: what municipalities publish in, and what is spoken unless something else is asked for.
    Swedish,
    /// English.
    English,
}

impl Language {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Swedish, Self::English];

    /// The language with a code, as in `--lang` and `organisation.language`: `sv` or `en`.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// Its code, as in files, options and `<html lang>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Swedish => "sv",
            Self::English => "en",
        }
    }

    /// The language of the environment: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says anything decides.
    ///
    /// Whatever is not English is Swedish, `C` and `POSIX` too: the users are Swedish, and few of them chose a locale.
    pub fn from_environment(lookup: impl Fn(&str) -> Option<String>) -> Self {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(lookup).find(|value| !value.is_empty());
        if locale.is_some_and(|locale| locale.starts_with("en")) { Self::English } else { Self::Swedish }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn codes_go_both_ways() {
        assert_eq!(Language::from_code("sv"), Some(Language::Swedish));
        assert_eq!(Language::from_code("en"), Some(Language::English));
        assert_eq!(Language::from_code("de"), None);
        assert_eq!(Language::ALL.map(Language::code), ["sv", "en"]);
    }

    #[test]
    fn the_first_variable_that_says_anything_decides() {
        let spoken = |set: &[(&str, &str)]| {
            Language::from_environment(|name| {
                set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
            })
        };
        assert_eq!(spoken(&[]), Language::Swedish);
        assert_eq!(spoken(&[("LANG", "en_GB.UTF-8")]), Language::English);
        assert_eq!(spoken(&[("LANG", "sv_SE.UTF-8")]), Language::Swedish);
        assert_eq!(spoken(&[("LANG", "C.UTF-8")]), Language::Swedish);
        assert_eq!(spoken(&[("LC_MESSAGES", "sv_SE"), ("LANG", "en_US")]), Language::Swedish);
        assert_eq!(spoken(&[("LC_ALL", ""), ("LC_MESSAGES", "en"), ("LANG", "sv_SE")]), Language::English);
        assert_eq!(spoken(&[("LC_ALL", "sv_SE"), ("LC_MESSAGES", "en"), ("LANG", "en")]), Language::Swedish);
    }
}
