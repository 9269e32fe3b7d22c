//! The everyday words of target phrases, in Swedish and English, with the base form that the grammar knows them by.

use crate::model::numeral::spoken;

/// What a word is to the grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Carries no meaning of its own: left out.
    Filler,
    /// A number in words.
    Number(u32),
    /// Known by this base form.
    Known(&'static str),
    /// Not known.
    Unknown,
}

/// What a word (in lower case) is.
pub(super) fn meaning(word: &str) -> Meaning {
    if is_filler(word) {
        Meaning::Filler
    } else if let Some(number) = spoken(word) {
        Meaning::Number(number)
    } else {
        let lemma =
            change(word).or_else(|| level(word)).or_else(|| place(word)).or_else(|| time(word)).or_else(|| state(word));
        lemma.map_or(Meaning::Unknown, Meaning::Known)
    }
}

fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "ska"
            | "skall"
            | "bör"
            | "vara"
            | "är"
            | "har"
            | "ha"
            | "att"
            | "det"
            | "den"
            | "de"
            | "en"
            | "ett"
            | "uppgå"
            | "uppgår"
            | "ligga"
            | "ligger"
            | "fortsatt"
            | "fortsätta"
            | "fortsätter"
            | "totalt"
            | "nå"
            | "nås"
            | "uppnå"
            | "allt"
            | "remain"
            | "stay"
            | "får"
            | "kvar"
            | "does"
            | "do"
            | "may"
            | "var"
            | "satt"
            | "sätts"
            | "was"
            | "set"
            | "måste"
            | "shall"
            | "should"
            | "must"
            | "be"
            | "is"
            | "are"
            | "the"
            | "a"
            | "an"
            | "has"
            | "have"
            | "been"
            | "total"
    )
}

/// Directions of change and comparison.
fn change(word: &str) -> Option<&'static str> {
    Some(match word {
        "öka" | "ökar" | "ökas" | "ökat" | "ökats" | "ökade" | "ökad" | "ökande" | "ökning" | "ökningen" | "stiga"
        | "stiger" | "stigande" | "höja" | "höjas" | "höjs" | "växa" | "växer" | "increase" | "increases"
        | "increased" | "increasing" | "rise" | "rises" | "rising" => "increase",
        "minska" | "minskar" | "minskas" | "minskat" | "minskats" | "minskade" | "minskad" | "minskande"
        | "minskning" | "minskningen" | "sjunka" | "sjunker" | "sjunkande" | "sänkas" | "sänks" | "sänka" | "sänkt"
        | "reduceras" | "decrease" | "decreases" | "decreased" | "decreasing" | "reduce" | "reduced" | "reduction"
        | "fall" | "falls" => "decrease",
        "fler" | "flera" | "mer" | "mera" | "större" | "längre" | "more" | "greater" | "larger" | "longer" => "more",
        "färre" | "mindre" | "kortare" | "fewer" | "less" | "shorter" | "smaller" => "fewer",
        "förbättra" | "förbättras" | "förbättrad" | "förbättrat" | "förbättrade" | "förbättring" | "förbättringen"
        | "improve" | "improves" | "improved" | "improving" | "improvement" => "improve",
        "försämra" | "försämras" | "försämrad" | "försämrat" | "försämring" | "worsen" | "worsens" | "worsened"
        | "deteriorate" => "worsen",
        "högre" | "higher" => "higher",
        "lägre" | "lower" => "lower",
        "bättre" | "better" => "better",
        "sämre" | "worse" => "worse",
        "bra" | "god" | "goda" | "gott" | "good" => "good",
        "högt" | "hög" | "high" => "high",
        "lågt" | "låg" | "low" => "low",
        "oförändrat" | "oförändrad" | "oförändrade" | "bibehåll" | "bibehålla" | "bibehålls" | "bibehållas"
        | "bibehållen" | "bibehållet" | "bibehållna" | "behåll" | "behålla" | "behålls" | "behållas" | "behållen"
        | "behållet" | "konstant" | "unchanged" | "keep" | "kept" | "maintain" | "maintained" | "retain"
        | "retained" => "keep",
        "samma" | "same" => "same",
        "lika" | "equal" | "equally" => "equal",
        _ => return None,
    })
}

/// Levels, numbers, parts.
fn level(word: &str) -> Option<&'static str> {
    Some(match word {
        "minst" | "lägst" | "åtminstone" | "minimum" | "least" => "at-least",
        "högst" | "max" | "maximalt" | "maximum" | "most" | "mest" => "at-most",
        "över" | "överstiga" | "överstiger" | "above" | "over" | "exceed" | "exceeds" => "above",
        "under" | "understiga" | "understiger" | "below" => "below",
        "exakt" | "precis" | "exactly" => "exactly",
        "mellan" | "between" => "between",
        "än" | "than" => "than",
        "procent" | "percent" | "per-cent" => "percent",
        "procentenhet" | "procentenheter" | "procentenheters" | "points" | "point" | "percentage-points" => "points",
        "nivå" | "nivån" | "nivåer" | "level" | "levels" => "level",
        "tid" | "tiden" | "andel" | "andelen" | "antal" | "antalet" | "värde" | "värdet" | "resultat"
        | "resultatet" | "utfall" | "utfallet" | "share" | "number" | "value" | "result" | "outcome" => "noun",
        "nere" | "down" => "down",
        "uppe" | "up" => "up",
        "uppåt" | "upwards" => "upwards",
        "nedåt" | "neråt" | "downwards" => "downwards",
        "inte" | "ej" | "icke" | "not" | "no" => "not",
        "eller" | "or" => "or",
        "och" | "samt" | "and" => "and",
        "at" | "vid" => "at",
        "med" | "with" => "with",
        "by" => "by",
        "till" | "to" => "to",
        "på" | "on" => "on",
        "i" | "in" => "in",
        "inom" | "within" => "within",
        "mot" | "gentemot" | "against" => "against",
        "percentage" => "percentage",
        "plus" => "plus",
        "upp" | "up-to" => "upp",
        "av" | "of" => "of",
        "per" => "per",
        "som" | "as" => "as",
        "för" | "for" => "for",
        "hos" | "among" | "bland" | "tillhöra" | "tillhör" => "among",
        _ => return None,
    })
}

/// Colours, places, groups, members.
fn place(word: &str) -> Option<&'static str> {
    Some(match word {
        "röd" | "rött" | "röda" | "red" => "red",
        "gul" | "gult" | "gula" | "yellow" => "yellow",
        "grön" | "grönt" | "gröna" | "green" => "green",
        "färg" | "färgen" | "colour" | "color" => "colour",
        "bli" | "blir" | "blivit" | "become" | "becomes" | "turn" | "turns" => "become",
        "bästa" | "bäst" | "best" => "best",
        "sämsta" | "sämst" | "worst" => "worst",
        "topp" | "top" => "top",
        "plats" | "place" => "place",
        "kommun" | "kommuner" | "kommunerna" | "municipalities" => "municipalities",
        "medel" | "medelvärde" | "medelvärdet" | "genomsnitt" | "genomsnittet" | "snitt" | "snittet" | "mean"
        | "average" => "mean",
        "jämförelsegruppen" | "jämförelsegruppens" | "gruppen" | "gruppens" | "group" => "group",
        "riket" | "rikets" | "rikssnittet" | "riksgenomsnittet" | "rikssnitt" | "riksgenomsnitt" | "landet"
        | "landets" | "national" | "nation" | "country" => "nation",
        "länet" | "länets" | "länssnittet" | "county" => "county",
        "enhet" | "enheter" | "enheterna" | "verksamheter" | "verksamheterna" | "avdelningar" | "avdelningarna"
        | "boenden" | "äldreboenden" | "gruppbostäder" | "förskolor" | "skolor" | "unit" | "units" => "units",
        "område" | "områden" | "områdena" | "area" | "areas" => "areas",
        "åldersgrupp" | "åldersgrupper" | "ålder" | "åldrar" | "age" | "ages" => "ages",
        "kön" | "könen" | "sexes" => "sexes",
        "kvinnor" | "flickor" | "women" | "girls" => "women",
        "män" | "pojkar" | "men" | "boys" => "men",
        "delar" | "enkäter" | "kundenkäter" | "mätningar" | "part" | "parts" => "parts",
        "förvaltningen" | "kommunen" | "nämnden" | "organisationen" | "verksamheten" | "sektorn" | "organisation"
        | "administration" | "municipality" => "whole",
        "varje" | "samtliga" | "alla" | "every" | "each" | "all" => "every",
        "både" | "båda" | "both" => "both",
        _ => return None,
    })
}

/// Years, deadlines, baselines.
fn time(word: &str) -> Option<&'static str> {
    Some(match word {
        "år" | "året" | "year" | "years" => "year",
        "årets" => "years-end",
        "års" => "years-of",
        "årligen" | "årlig" | "årliga" | "annually" | "yearly" => "yearly",
        "senast" | "due" => "due",
        "före" | "innan" | "inför" | "before" => "before",
        "during" => "during",
        "slut" | "slutet" | "utgång" | "utgången" | "end" => "end",
        "period" | "perioden" | "planperioden" | "mandatperioden" => "period",
        "periodens" | "planperiodens" | "mandatperiodens" => "periods-end",
        "jämfört" | "förhållande" | "jämför" | "jämförd" | "jämförelse" | "jfr" | "compared" | "comparison"
        | "relative" => "compared",
        "sedan" | "since" => "since",
        "från" | "from" => "from",
        "starting" => "starting",
        "mätning" | "mätningen" | "kartläggning" | "kartläggningen" | "undersökning" | "undersökningen" | "enkät"
        | "enkäten" | "survey" | "measurement" => "survey",
        "kvarstår" | "kvarstå" | "remains" => "remains",
        "helåret" => "whole-year",
        "föregående" | "förra" | "previous" => "previous",
        _ => return None,
    })
}

/// States, budget, no target.
fn state(word: &str) -> Option<&'static str> {
    Some(match word {
        "genomfört" | "genomförd" | "genomförda" | "genomförs" | "uppnått" | "uppnådd" | "uppnås" | "klart"
        | "klar" | "klara" | "färdigt" | "färdig" | "finns" | "finnas" | "genomföras" | "genomförts" | "införas"
        | "införts" | "införs" | "implementerat" | "implementerad" | "implemented" | "ja" | "beslutat" | "beslutad"
        | "beslutade" | "infört" | "införd" | "införda" | "avslutat" | "avslutad" | "done" | "completed" | "yes"
        | "utformas" | "utformats" | "utarbetas" | "utarbetats" | "upprättas" | "upprättats" | "achieved"
        | "decided" => "done",
        "påbörjat" | "påbörjats" | "påbörjad" | "påbörjas" | "påbörja" | "pågår" | "inlett" | "startat" | "startad"
        | "started" | "begun" | "ongoing" => "started",
        "budget" | "budgeten" | "ram" | "ramen" | "budgetram" | "budgetramen" => "budget",
        "tilldelad" | "given" | "antagen" | "adopted" | "ekonomisk" => "adopted",
        "balans" | "balance" => "balance",
        "hålla" | "hålls" | "keep-to" => "hold",
        "ekonomi" | "ekonomin" | "economy" => "economy",
        "carried" => "carried",
        "out" => "out",
        "way" => "way",
        "annual" => "annual",
        "report" => "report",
        "negative" | "negativt" => "negative",
        "följs" | "följas" | "followed" => "followed",
        "mål" | "målet" | "målvärde" | "målvärdet" | "mätvärde" | "etappmål" | "etappmålet" | "målnivå" | "target" => {
            "target"
        }
        "saknas" | "missing" => "missing",
        "none" => "none",
        "redovisas" | "reported" => "reported",
        "verksamhetsberättelsen" | "årsredovisningen" | "verksamhetsberättelse" => "annual-report",
        "kompletteras" => "completed-later",
        "nki" | "index" | "indexet" => "index-word",
        "utan" | "nästan" | "runt" | "cirka" | "ca" | "omkring" | "ungefär" | "hälften" | "dubbelt" | "kanske"
        | "helst" | "about" | "around" | "almost" | "without" | "half" | "twice" => "unclear",
        "arbete" | "arbetet" | "work" => "work",
        "inga" | "ingen" | "inget" => "nothing",
        "delta" | "deltar" | "deltagit" | "participate" => "take-part",
        _ => return None,
    })
}
