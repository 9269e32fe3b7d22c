//! The keys in Swedish: what somebody means who writes `titel` or `mål`.

/// A Swedish word and the keys that it may stand for; which of them it is, the table says.
const KEYS: [(&str, &[&str]); 28] = [
    ("ansvar", &["owner"]),
    ("ansvarig", &["owner"]),
    ("anteckning", &["note"]),
    ("antagen", &["adopted"]),
    ("beslutad", &["adopted"]),
    ("beskrivning", &["description"]),
    ("belopp", &["amount"]),
    ("bättre", &["better"]),
    ("delar", &["parts"]),
    ("enhet", &["unit"]),
    ("enheter", &["units"]),
    ("frekvens", &["frequency"]),
    ("framgångsfaktorer", &["success-factors"]),
    ("följer", &["follows"]),
    ("jämför", &["compare"]),
    ("jämförelse", &["compare"]),
    ("kod", &["code"]),
    ("källa", &["source"]),
    ("metod", &["method"]),
    ("mål", &["target", "goal"]),
    ("målvärde", &["target"]),
    ("namn", &["name"]),
    ("nämnd", &["committee"]),
    ("regel", &["rule"]),
    ("rubrik", &["title"]),
    ("stöder", &["supports"]),
    ("titel", &["title"]),
    ("utgångsvärde", &["baseline"]),
];

/// A Swedish word and the value that it stands for.
const VALUES: [(&str, &str); 29] = [
    ("högre", "higher"),
    ("högt", "higher"),
    ("upp", "higher"),
    ("lägre", "lower"),
    ("lågt", "lower"),
    ("ned", "lower"),
    ("varken", "neither"),
    ("varken eller", "neither"),
    ("månad", "month"),
    ("varje månad", "month"),
    ("månadsvis", "month"),
    ("kvartal", "quarter"),
    ("varje kvartal", "quarter"),
    ("halvår", "half-year"),
    ("varje halvår", "half-year"),
    ("år", "year"),
    ("varje år", "year"),
    ("årligen", "year"),
    ("vartannat år", "2 years"),
    ("vart fjärde år", "4 years"),
    ("uppfyllt", "met"),
    ("delvis uppfyllt", "partly"),
    ("ej uppfyllt", "missed"),
    ("ej mätt", "not-measured"),
    ("svenska", "sv"),
    ("engelska", "en"),
    ("varning", "warn"),
    ("fel", "deny"),
    ("tillåt", "allow"),
];

/// The value that a Swedish word stands for, if it is one of the legal ones.
pub(super) fn value(word: &str, legal: &[&'static str]) -> Option<&'static str> {
    let word = word.trim().to_lowercase();
    VALUES.iter().find(|(swedish, value)| *swedish == word && legal.contains(value)).map(|(_, value)| *value)
}

/// The keys that a Swedish word may stand for; also written without å, ä and ö.
pub(super) fn keys(word: &str) -> &'static [&'static str] {
    let plain = |text: &str| text.to_lowercase().replace(['å', 'ä'], "a").replace('ö', "o");
    let word = plain(word);
    KEYS.iter().find(|(swedish, _)| plain(swedish) == word).map_or(&[], |(_, keys)| keys)
}
