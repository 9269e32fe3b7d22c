//! Phrases that can be read, one or two a rule: the nearest is shown where a phrase can't be read.

/// Readable phrases in Swedish; each is a line of the guide too.
pub(super) const SAMPLES: [&str; 40] = [
    "minst 85 %",
    "högst 30 dagar",
    "över 70",
    "under 120 dagar",
    "exakt 3",
    "mellan 10 och 15",
    "öka",
    "minska",
    "fler",
    "färre",
    "förbättras",
    "försämras inte",
    "minska varje år",
    "öka jämfört med 2010",
    "minska med 10 %",
    "öka med 5 procentenheter",
    "minska till 6,5 %",
    "oförändrat",
    "bibehåll nivån",
    "samma nivå som 2012",
    "minst samma nivå som 2012",
    "oförändrat eller minskning",
    "rött ska bli gult",
    "gult och grönt ska behållas",
    "minst gult",
    "grönt",
    "bättre än riket",
    "minst i nivå med länet",
    "över medel",
    "minska jämfört med riket",
    "bland de 25 % bästa",
    "topp 10",
    "genomfört",
    "genomfört senast 2013-12-31",
    "påbörjat",
    "inom budget",
    "+ eller 0",
    "minst 70 för samtliga enheter",
    "minst 85 % för både kvinnor och män",
    "följs",
];

/// The readable phrase that is most like this one; `None` where none is anything like it.
pub(super) fn nearest(phrase: &str) -> Option<&'static str> {
    const LIKE_ENOUGH: f64 = 0.72;
    let phrase = phrase.trim().to_lowercase();
    SAMPLES
        .iter()
        .map(|sample| (strsim::jaro_winkler(sample, &phrase).max(shared_words(sample, &phrase)), *sample))
        .filter(|(likeness, _)| *likeness >= LIKE_ENOUGH)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, sample)| sample)
}

/// Two phrases that begin a word alike are near: "gör bättre" and "bättre än riket".
fn shared_words(sample: &str, phrase: &str) -> f64 {
    let long = |word: &&str| word.chars().count() > 3;
    let shared = sample.split(' ').filter(long).any(|word| phrase.split(' ').any(|other| other == word));
    if shared { 0.75 } else { 0.0 }
}
