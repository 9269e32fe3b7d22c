//! Judgements worked by hand from `judgement.md`: every case is an organisation with one indicator, judged by the
//! program itself. The arithmetic stands above each case.
//!
//! Unless a case says otherwise the plan is for 2013, names no baseline, and is judged for its last day; "partly" means
//! that the value has moved towards the target.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

use std::fmt::Write as _;
use std::panic::Location;

use common::{json_in, plan_in, write};
use serde_json::Value;

/// An indicator with its target and what was measured, and what the program must say of it.
#[derive(Clone)]
struct Case {
    target: Option<&'static str>,
    /// Lines of the indicator, as they stand in `plan.toml`.
    lines: Vec<String>,
    period: &'static str,
    baseline: Option<&'static str>,
    judging: &'static str,
    columns: &'static str,
    rows: Vec<&'static str>,
    as_of: Option<&'static str>,
    verdict: &'static str,
    reason: Option<&'static str>,
    /// Other answers, by their place in the indicator's JSON.
    also: Vec<(&'static str, &'static str)>,
    at: &'static Location<'static>,
}

/// A target and the values, a row each: `2013;85`.
#[track_caller]
fn case(target: &'static str, rows: &[&'static str]) -> Case {
    Case {
        target: Some(target),
        lines: Vec::new(),
        period: "2013",
        baseline: None,
        judging: "",
        columns: "period;värde",
        rows: rows.to_vec(),
        as_of: None,
        verdict: "",
        reason: None,
        also: Vec::new(),
        at: Location::caller(),
    }
}

impl Case {
    fn line(mut self, key: &str, value: &str) -> Self {
        self.lines.push(format!("{key} = {value}"));
        self
    }

    fn unit(self, unit: &str) -> Self {
        self.line("unit", &format!("{unit:?}"))
    }

    fn higher(self) -> Self {
        self.line("better", "\"higher\"")
    }

    fn lower(self) -> Self {
        self.line("better", "\"lower\"")
    }

    fn neither(self) -> Self {
        self.line("better", "\"neither\"")
    }

    fn compare(self, group: &str) -> Self {
        self.line("compare", &format!("{group:?}"))
    }

    fn own_baseline(self, period: &str) -> Self {
        self.line("baseline", &format!("{period:?}"))
    }

    fn adds_up(self) -> Self {
        self.line("adds-up", "true")
    }

    /// The plan's baseline.
    fn baseline(self, period: &'static str) -> Self {
        Self { baseline: Some(period), ..self }
    }

    /// The plan's period.
    fn period(self, period: &'static str) -> Self {
        Self { period, ..self }
    }

    /// A line of `[judging]`.
    fn judging(self, judging: &'static str) -> Self {
        Self { judging, ..self }
    }

    /// The columns of the rows, without the indicator's own.
    fn columns(self, columns: &'static str) -> Self {
        Self { columns, ..self }
    }

    fn on(self, as_of: &'static str) -> Self {
        Self { as_of: Some(as_of), ..self }
    }

    /// The verdict; several with `|` between them where the definitions leave it open which of them.
    fn is(self, verdict: &'static str) -> Self {
        Self { verdict, ..self }
    }

    /// The verdict and the whole of the reason; a space stands for the no-break space before a unit.
    fn says(self, verdict: &'static str, reason: &'static str) -> Self {
        Self { verdict, reason: Some(reason), ..self }
    }

    /// What else stands in the answer: `("/colour", "green")`; `null` for what is absent.
    fn with(mut self, place: &'static str, value: &'static str) -> Self {
        self.also.push((place, value));
        self
    }

    /// The indicator's answer.
    fn judged(&self) -> Value {
        let folder = tempfile::tempdir().unwrap();
        let organisation = format!(
            "[organisation]\nname = \"Prov\"\n\n[[committee]]\nid = \"n\"\nname = \"Nämnden\"\n\n\
             [[group]]\nid = \"riket\"\nname = \"Riket\"\n\n[[group]]\nid = \"lanet\"\nname = \"Länet\"\n\n\
             [judging]\n{}\n",
            self.judging
        );
        let mut plan = format!("[plan]\ntitle = \"Plan\"\ncommittee = \"n\"\nperiod = {:?}\n", self.period);
        if let Some(baseline) = self.baseline {
            writeln!(plan, "baseline = {baseline:?}").unwrap();
        }
        plan.push_str("\n[[goal]]\nid = \"1\"\ntitle = \"Mål\"\n\n[[goal.indicator]]\nid = \"i\"\ntitle = \"Mått\"\n");
        for line in &self.lines {
            writeln!(plan, "{line}").unwrap();
        }
        if let Some(target) = self.target {
            writeln!(plan, "target = {target:?}").unwrap();
        }
        let mut table = format!("indikator;{}\n", self.columns);
        for row in &self.rows {
            writeln!(table, "i;{row}").unwrap();
        }
        write(folder.path(), "organisation.toml", &organisation);
        write(folder.path(), "n/2013/plan.toml", &plan);
        write(folder.path(), "measurements/m.csv", &table);
        let mut args = vec!["status", "--format", "json"];
        args.extend(self.as_of.iter().flat_map(|day| ["--as-of", day]));
        let ran = plan_in(folder.path(), &args);
        assert_eq!(ran.status, 0, "{}:{}\n{}", self.at.file(), self.at.line(), ran.err);
        let mut answer: Value = serde_json::from_str(&ran.out).unwrap();
        // One a target year that has begun: the newest is the one that is asked for.
        answer["plans"][0]["goals"][0]["indicators"].as_array_mut().unwrap().pop().unwrap()
    }

    /// What the program says else than it must.
    fn faults(&self) -> Vec<String> {
        let judged = self.judged();
        let reason = judged["reason"].as_str().unwrap().replace('\u{a0}', " ");
        let mut faults = Vec::new();
        let mut compare = |what: &str, expected: &str, found: &str| {
            if expected != found {
                faults.push(format!("    {what}: {expected}\n    not:  {found}"));
            }
        };
        let verdict = judged["verdict"].as_str().unwrap();
        if !self.verdict.split('|').any(|expected| expected == verdict) {
            compare("verdict", self.verdict, verdict);
        }
        if let Some(expected) = self.reason {
            compare("reason", expected, &reason);
        }
        for (place, expected) in &self.also {
            let found = judged.pointer(place).unwrap_or(&Value::Null);
            compare(place, expected, found.as_str().unwrap_or(&found.to_string()));
        }
        if !faults.is_empty() && self.reason.is_none() {
            faults.push(format!("    for:  {reason}"));
        }
        faults
    }
}

/// Judges every case, and shows all that came out wrong.
#[track_caller]
fn table(cases: &[Case]) {
    let faults: Vec<String> = cases
        .iter()
        .filter_map(|case| {
            assert!(!case.verdict.is_empty(), "line {}: nothing is expected", case.at.line());
            let faults = case.faults();
            let head = format!("  line {}: {:?} with {:?}", case.at.line(), case.target.unwrap_or("-"), case.rows);
            (!faults.is_empty()).then(|| format!("{head}\n{}", faults.join("\n")))
        })
        .collect();
    assert!(faults.is_empty(), "{} of {} cases:\n{}\n", faults.len(), cases.len(), faults.join("\n"));
}

#[test]
fn at_least_and_at_most() {
    table(&[
        // 85 ≥ 85.
        case("minst 85 %", &["2011;80", "2013;85"])
            .unit("%")
            .higher()
            .says("met", "85 % (2013) är lika med 85 %: målet ”minst 85 %” är uppfyllt."),
        // 84.9 < 85, but 84.9 > 80: on its way.
        case("minst 85 %", &["2011;80", "2013;84,9"]).unit("%").higher().says(
            "partly",
            "84,9 % (2013) är lägre än 85 %: målet ”minst 85 %” är delvis uppfyllt, eftersom värdet har gått åt rätt \
             håll från 80 % (2011).",
        ),
        // 84.9 < 85, and 84.9 < 86: away from it.
        case("minst 85 %", &["2011;86", "2013;84,9"])
            .unit("%")
            .higher()
            .says("missed", "84,9 % (2013) är lägre än 85 %: målet ”minst 85 %” är inte uppfyllt."),
        // 84.9 < 85, and nothing to have moved from.
        case("minst 85 %", &["2013;84,9"]).unit("%").higher().is("missed"),
        // 99.7 < 100: no rounding, and it stood still.
        case("minst 100 %", &["2011;99,7", "2013;99,7"])
            .unit("%")
            .higher()
            .says("missed", "99,7 % (2013) är lägre än 100 %: målet ”minst 100 %” är inte uppfyllt."),
        // 99.99999 < 100.
        case("minst 100 %", &["2013;99,99999"]).unit("%").higher().is("missed"),
        // 100.0 = 100, however many decimals are written.
        case("minst 100 %", &["2013;100,0"]).unit("%").higher().is("met"),
        // 30 ≤ 30.
        case("högst 30 dagar", &["2011;40", "2013;30"])
            .unit("dagar")
            .lower()
            .says("met", "30 dagar (2013) är lika med 30 dagar: målet ”högst 30 dagar” är uppfyllt."),
        // 30.1 > 30, but 30.1 < 40.
        case("högst 30 dagar", &["2011;40", "2013;30,1"]).unit("dagar").lower().is("partly"),
        // 30.1 > 30, and 30.1 > 29.
        case("högst 30 dagar", &["2011;29", "2013;30,1"]).unit("dagar").lower().is("missed"),
        // 285 000 tkr = 285 mkr.
        case("högst 285 mkr", &["2013;285000"]).unit("tkr").lower().is("met"),
        // 285 000.1 tkr > 285 mkr.
        case("högst 285 mkr", &["2013;285000,1"]).unit("tkr").lower().is("missed"),
        // 15 ≤ 15.
        case("nere på 15 dagar", &["2013;15"]).unit("dagar").lower().is("met"),
        // 40 ≥ 40.
        case("≥ 40", &["2013;40"]).unit("%").higher().is("met"),
        // 0 ≤ 0.
        case("högst 0", &["2013;0"]).unit("antal").lower().is("met"),
        // −1 < 0, and −1 > −3: on its way up.
        case("minst 0", &["2012;-3", "2013;-1"]).unit("mkr").higher().says(
            "partly",
            "−1 mkr (2013) är lägre än 0 mkr: målet ”minst 0” är delvis uppfyllt, eftersom värdet har gått åt rätt håll \
             från −3 mkr (2012).",
        ),
        // −1.5 ≥ −2.
        case("minst -2 %", &["2013;-1,5"]).unit("%").higher().is("met"),
        // −2.5 < −2, and −2.5 < −2.4.
        case("minst -2 %", &["2012;-2,4", "2013;-2,5"]).unit("%").higher().is("missed"),
        // 30 ≥ 30: a yearly outcome is per year anyway.
        case("minst 30 per år", &["2013;30"]).unit("personer/år").higher().is("met"),
        // The direction of the phrase counts, not the indicator's: 20 ≤ 30.
        case("högst 30", &["2013;20"]).unit("antal").higher().is("met"),
        // The same units in other words: 171 ≤ 171, 1 ≥ 1, 30 ≥ 30.
        case("högst 171 tkr per brukare", &["2013;171"]).unit("tkr/brukare").lower().is("met"),
        case("minst 1 gång/år", &["2013;1"]).unit("gånger/år").higher().is("met"),
        case("minst 30 personer per år", &["2013;30"]).unit("personer/år").higher().is("met"),
        // 171 000 kr per user is 171 tkr per user.
        case("högst 171 tkr/brukare", &["2013;171000"]).unit("kr/brukare").lower().is("met"),
        // An indicator that counts counts whatever the target names: 30 ≥ 30.
        case("minst 30 deltagare", &["2013;30"]).unit("antal").higher().is("met"),
        // Days are no months: nothing is converted that has no fixed length.
        case("högst 4 mån", &["2013;100"]).unit("dagar").lower().says(
            "cannot-judge",
            "Målet ”högst 4 mån” kan inte bedömas: målet räknas i en annan enhet än indikatorn, som räknas i dagar.",
        ),
    ]);
}

#[test]
fn above_and_below() {
    table(&[
        // 70 is not more than 70, and it stood still.
        case("över 70", &["2011;70", "2013;70"])
            .unit("index")
            .higher()
            .says("missed", "70 (2013) är lika med 70: målet ”över 70” är inte uppfyllt."),
        // 70.1 > 70.
        case("över 70", &["2011;70", "2013;70,1"])
            .unit("index")
            .higher()
            .says("met", "70,1 (2013) är högre än 70: målet ”över 70” är uppfyllt."),
        // 70 is not more than 70, but 70 > 65.
        case("över 70", &["2011;65", "2013;70"]).unit("index").higher().is("partly"),
        // 120 is not less than 120, but 120 < 130.
        case("under 120 dagar", &["2011;130", "2013;120"]).unit("dagar").lower().says(
            "partly",
            "120 dagar (2013) är lika med 120 dagar: målet ”under 120 dagar” är delvis uppfyllt, eftersom värdet har \
             gått åt rätt håll från 130 dagar (2011).",
        ),
        // 119.9 < 120.
        case("under 120 dagar", &["2011;130", "2013;119,9"]).unit("dagar").lower().is("met"),
        // 4 is not less than 4; nothing to have moved from.
        case("<4 mån", &["2013;4"]).unit("månader").lower().is("missed"),
        // 3.99 < 4.
        case("<4 mån", &["2013;3,99"]).unit("månader").lower().is("met"),
        // 23.5 is not less than 23.5, and it stood still.
        case("lägre än 23,5", &["2012;23,5", "2013;23,5"]).unit("månader").lower().is("missed"),
        // 0 is not more than 0.
        case("över 0", &["2012;0", "2013;0"]).unit("mkr").higher().is("missed"),
        // −0.1 < 0.
        case("under 0", &["2013;-0,1"]).unit("%").lower().is("met"),
        // 3.0 = 3.
        case("exakt 3", &["2013;3,0"]).unit("antal").neither().is("met"),
        // 2 ≠ 3; 1 → 2 comes nearer.
        case("exakt 3", &["2012;1", "2013;2"]).unit("antal").neither().is("partly"),
        // 4 ≠ 3; 3 → 4 goes away.
        case("exakt 3", &["2012;3", "2013;4"]).unit("antal").neither().is("missed"),
    ]);
}

#[test]
fn a_bare_number() {
    table(&[
        // Higher is better: 75 ≥ 75.
        case("75", &["2013;75"]).unit("index").higher().is("met"),
        // Higher is better: 74 < 75, 74 < 74.5.
        case("75", &["2012;74,5", "2013;74"])
            .unit("index")
            .higher()
            .says("missed", "74 (2013) är lägre än 75: målet ”75” är inte uppfyllt."),
        // Lower is better: 74 ≤ 75.
        case("75", &["2013;74"]).unit("index").lower().is("met"),
        // Lower is better: 76 > 75, but 76 < 80.
        case("75", &["2012;80", "2013;76"]).unit("index").lower().is("partly"),
        // Lower is better: 0 ≤ 0.
        case("0 %", &["2013;0"]).unit("%").lower().is("met"),
        // Lower is better: 1 > 0, but 1 < 3.
        case("0 %", &["2012;3", "2013;1"]).unit("%").lower().is("partly"),
        // Higher is better: 99.7 < 100, 99.7 > 99.6.
        case("100 %", &["2012;99,6", "2013;99,7"]).unit("%").higher().says(
            "partly",
            "99,7 % (2013) är lägre än 100 %: målet ”100 %” är delvis uppfyllt, eftersom värdet har gått åt rätt håll \
             från 99,6 % (2012).",
        ),
        // Lower is better: 24.5 mkr > 24 mkr, 24.5 > 24.2.
        case("24", &["2012;24,2", "2013;24,5"]).unit("mkr").lower().is("missed"),
        // 30 ≥ 30.
        case("30 per år", &["2013;30"]).unit("personer/år").higher().is("met"),
    ]);
}

#[test]
fn a_range() {
    table(&[
        // 0 ≤ 4 ≤ 4: both bounds are in it.
        case("0–4", &["2013;4"])
            .unit("%")
            .lower()
            .says("met", "4 % (2013) ligger mellan 0 % och 4 %: målet ”0–4” är uppfyllt."),
        // 0 ≤ 0.
        case("0–4", &["2013;0"]).unit("%").lower().is("met"),
        // 4.1 > 4, but 4.1 < 5.
        case("0–4", &["2012;5", "2013;4,1"]).unit("%").lower().says(
            "partly",
            "4,1 % (2013) ligger inte mellan 0 % och 4 %: målet ”0–4” är delvis uppfyllt, eftersom värdet har gått åt \
             rätt håll från 5 % (2012).",
        ),
        // 10 ≤ 12.5 ≤ 15.
        case("mellan 10 och 15", &["2013;12,5"]).unit("antal").neither().is("met"),
        // 9 < 10; 8 → 9 comes nearer.
        case("mellan 10 och 15", &["2012;8", "2013;9"]).unit("antal").neither().is("partly"),
        // 9 < 10; 9.5 → 9 goes away.
        case("mellan 10 och 15", &["2012;9,5", "2013;9"]).unit("antal").neither().is("missed"),
        // 16 > 15; 15 → 16 goes away.
        case("mellan 10 och 15", &["2012;15", "2013;16"]).unit("antal").neither().is("missed"),
        // −2 ≤ −1 ≤ 2.
        case("-2 till 2 %", &["2013;-1"]).unit("%").neither().is("met"),
    ]);
}

#[test]
fn increase_and_decrease() {
    table(&[
        // 5.1 < 5.7.
        case("minska", &["2011;5,7", "2013;5,1"])
            .unit("%")
            .lower()
            .says("met", "5,1 % (2013) är lägre än 5,7 % (2011): målet ”minska” är uppfyllt."),
        // 5.7 = 5.7: no decrease.
        case("minska", &["2011;5,7", "2013;5,7"])
            .unit("%")
            .lower()
            .says("missed", "5,7 % (2013) är lika med 5,7 % (2011): målet ”minska” är inte uppfyllt."),
        // 5.70 = 5.7, however many decimals are written.
        case("minska", &["2011;5,70", "2013;5,7"]).unit("%").lower().is("missed"),
        // 41 > 40.
        case("öka", &["2011;40", "2013;41"]).unit("%").higher().is("met"),
        // 40 = 40: no increase.
        case("öka", &["2011;40", "2013;40"])
            .unit("%")
            .higher()
            .says("missed", "40 % (2013) är lika med 40 % (2011): målet ”öka” är inte uppfyllt."),
        // 39 < 40.
        case("öka", &["2011;40", "2013;39"]).unit("%").higher().is("missed"),
        // Nothing to compare with.
        case("öka", &["2013;41"])
            .unit("%")
            .higher()
            .says("cannot-judge", "Målet ”öka” kan inte bedömas: det finns inget tidigare mätvärde att jämföra med."),
        // −3 > −5.
        case("öka", &["2012;-5", "2013;-3"]).unit("mkr").higher().is("met"),
        // 1 > 0.
        case("fler", &["2012;0", "2013;1"]).unit("antal").higher().is("met"),
        // Lower is better: 9 < 10.
        case("förbättras", &["2012;10", "2013;9"]).unit("dagar").lower().is("met"),
        // Lower is better: 11 > 10.
        case("förbättras", &["2012;10", "2013;11"]).unit("dagar").lower().is("missed"),
        // Neither way is better.
        case("förbättras", &["2012;10", "2013;11"]).unit("dagar").neither().says(
            "cannot-judge",
            "Målet ”förbättras” kan inte bedömas: det är inte angivet om högre eller lägre är bättre.",
        ),
        // 11 < 12, the year before.
        case("färre än föregående år", &["2010;10", "2012;12", "2013;11"])
            .unit("antal")
            .lower()
            .baseline("2010")
            .says("met", "11 (2013) är lägre än 12 (2012): målet ”färre än föregående år” är uppfyllt."),
    ]);
}

#[test]
fn by_an_amount() {
    table(&[
        // 10 % of 40 is 4; 40 − 4 = 36; 36 ≤ 36.
        case("minska med 10 %", &["2011;40", "2013;36"]).unit("dagar").lower().says(
            "met",
            "36 dagar (2013) är lika med 36 dagar, som är 40 dagar (2011) minus 10 %: målet ”minska med 10 %” är uppfyllt.",
        ),
        // 36.1 > 36, but 36.1 < 40.
        case("minska med 10 %", &["2011;40", "2013;36,1"]).unit("dagar").lower().is("partly"),
        // 40 = 40: not even moved.
        case("minska med 10 %", &["2011;40", "2013;40"]).unit("dagar").lower().is("missed"),
        // Percent of a percentage is percent of the value: 40 − 4 = 36; 36 ≤ 36. It is said.
        case("minska med 10 %", &["2011;40", "2013;36"]).unit("%").lower().says(
            "met",
            "36 % (2013) är lika med 36 %, som är 40 % (2011) minus 10 %: målet ”minska med 10 %” är uppfyllt. Procent \
             är här läst som procent av utgångsvärdet, inte som procentenheter.",
        ),
        // 40 − 10 = 30; 30 ≤ 30.
        case("minska med 10 procentenheter", &["2011;40", "2013;30"]).unit("%").lower().is("met"),
        // 40 − 10 = 30; 36 > 30, but 36 < 40.
        case("minska med 10 procentenheter", &["2011;40", "2013;36"]).unit("%").lower().says(
            "partly",
            "36 % (2013) är högre än 30 %, som är 40 % (2011) minus 10 procentenheter: målet ”minska med 10 \
             procentenheter” är delvis uppfyllt, eftersom värdet har gått åt rätt håll från 40 % (2011).",
        ),
        // 100 + 20 = 120.
        case("öka med 20", &["2011;100", "2013;120"]).unit("personer").higher().is("met"),
        // 119 < 120, but 119 > 100.
        case("öka med 20", &["2011;100", "2013;119"]).unit("personer").higher().is("partly"),
        // A bare amount is the unit's own: 40 + 20 = 60 %.
        case("öka med 20", &["2011;40", "2013;60"]).unit("%").higher().is("met"),
        // 40 + 20 = 60; 59.9 < 60.
        case("öka med 20", &["2011;40", "2013;59,9"]).unit("%").higher().is("partly"),
        // 40 − 5 = 35.
        case("5 procentenheter lägre", &["2011;40", "2013;35"]).unit("%").lower().is("met"),
        // The example of interfaces.md: 10 % of 40 is 4; 35 ≤ 36. 2011 is not asked.
        case("minska med 10 % jämfört med 2012", &["2011;30", "2012;40", "2013;35"])
            .unit("dagar")
            .lower()
            .baseline("2011")
            .is("met"),
        // 10 % of 3 is 0.3; 3 − 0.3 = 2.7; exact, without floating point.
        case("minska med 10 %", &["2011;3", "2013;2,7"]).unit("dagar").lower().is("met"),
        // 10 % of |−50| is 5; −50 + 5 = −45.
        case("öka med 10 %", &["2011;-50", "2013;-45"]).unit("mkr").higher().is("met"),
        // 10 % of |−50| is 5; −46 < −45, but −46 > −50.
        case("öka med 10 %", &["2011;-50", "2013;-46"]).unit("mkr").higher().is("partly"),
        // 1 mkr is 1 000 tkr; 5 000 − 1 000 = 4 000.
        case("minska med 1 mkr", &["2011;5000", "2013;4000"]).unit("tkr").lower().is("met"),
        // Days have no percentage points.
        case("minska med 10 procentenheter", &["2011;40", "2013;30"]).unit("dagar").lower().is("cannot-judge"),
        // 10 % of 0 is 0: an increase by nothing is none.
        case("öka med 10 %", &["2012;0", "2013;0"]).unit("antal").higher().is("cannot-judge"),
    ]);
}

#[test]
fn to_a_level() {
    table(&[
        // 6.5 ≤ 6.5.
        case("minska till 6,5 %", &["2011;7", "2013;6,5"])
            .unit("%")
            .lower()
            .says("met", "6,5 % (2013) är lika med 6,5 %: målet ”minska till 6,5 %” är uppfyllt."),
        // 6.6 > 6.5, but 6.6 < 7.
        case("minska till 6,5 %", &["2011;7", "2013;6,6"]).unit("%").lower().is("partly"),
        // 7.1 > 6.5, and 7.1 > 7.
        case("minska till 6,5 %", &["2011;7", "2013;7,1"]).unit("%").lower().is("missed"),
        // A level needs no baseline: 6.4 ≤ 6.5.
        case("minskat till 6,5 %", &["2013;6,4"]).unit("%").lower().is("met"),
        // 49 < 50, and it stood still.
        case("öka till 50 %", &["2011;49", "2013;49"]).unit("%").higher().is("missed"),
        // 50 ≥ 50.
        case("öka till 50 %", &["2011;49", "2013;50"]).unit("%").higher().is("met"),
        // Up to the level of 2008, which was 100: 100 ≥ 100.
        case("öka till 2008 års nivå", &["2008;100", "2012;80", "2013;100"]).unit("antal").higher().is("met"),
        // 90 < 100, but 90 > 80.
        case("öka till 2008 års nivå", &["2008;100", "2012;80", "2013;90"]).unit("antal").higher().is("partly"),
        // Nobody knows the level of 2008.
        case("öka till 2008 års nivå", &["2012;80", "2013;90"]).unit("antal").higher().says(
            "cannot-judge",
            "Målet ”öka till 2008 års nivå” kan inte bedömas: utgångsvärdet för 2008 saknas bland mätvärdena.",
        ),
    ]);
}

#[test]
fn every_year() {
    table(&[
        // 10 > 9 > 8 > 7.
        case("minska varje år", &["2010;10", "2011;9", "2012;8", "2013;7"]).unit("antal").lower().baseline("2010").says(
            "met",
            "10 (2010), 9 (2011), 8 (2012) och 7 (2013): varje år går åt rätt håll: målet ”minska varje år” är uppfyllt.",
        ),
        // 10 > 9 = 9: 2012 did not; but 7 < 10.
        case("minska varje år", &["2010;10", "2011;9", "2012;9", "2013;7"]).unit("antal").lower().baseline("2010").says(
            "partly",
            "10 (2010), 9 (2011), 9 (2012) och 7 (2013): 2012 går inte åt rätt håll: målet ”minska varje år” är delvis \
             uppfyllt, eftersom värdet har gått åt rätt håll från 10 (2010).",
        ),
        // 9 < 10 > 9: 2012 did not, and 9 = 9 since 2011.
        case("ska årligen minska", &["2011;9", "2012;10", "2013;9"]).unit("antal").lower().baseline("2011").is("missed"),
        // Nobody knows 2012.
        case("ökar varje år", &["2011;10", "2013;12"]).unit("antal").higher().baseline("2011").says(
            "cannot-judge",
            "Målet ”ökar varje år” kan inte bedömas: värden saknas för 2012.",
        ),
        // Since the newest value before 2013: 12 > 11.
        case("ökar varje år", &["2011;10", "2012;11", "2013;12"]).unit("antal").higher().is("met"),
        // 11 = 11.
        case("ökar varje år", &["2012;11", "2013;11"]).unit("antal").higher().is("missed"),
        // 11 < 12.
        case("ökar varje år", &["2012;12", "2013;11"]).unit("antal").higher().is("missed"),
    ]);
}

#[test]
fn keep() {
    table(&[
        // 50 = 50.
        case("oförändrat", &["2011;50", "2013;50"])
            .unit("antal")
            .neither()
            .says("met", "50 (2013) är lika med 50 (2011): målet ”oförändrat” är uppfyllt."),
        // 51 ≠ 50, and no tolerance is given.
        case("oförändrat", &["2011;50", "2013;51"]).unit("antal").neither().is("missed"),
        // 49 ≠ 50.
        case("oförändrat", &["2011;50", "2013;49"]).unit("antal").neither().is("missed"),
        // 2 % of 50 is 1; |51 − 50| = 1 ≤ 1.
        case("oförändrat ± 2 %", &["2011;50", "2013;51"]).unit("antal").neither().says(
            "met",
            "51 (2013) är högre än 50 (2011): målet ”oförändrat ± 2 %” är uppfyllt. Skillnaden 1 ryms inom 1, som räknas \
             som oförändrat.",
        ),
        // |51.1 − 50| = 1.1 > 1.
        case("oförändrat ± 2 %", &["2011;50", "2013;51,1"]).unit("antal").neither().says(
            "missed",
            "51,1 (2013) är högre än 50 (2011): målet ”oförändrat ± 2 %” är inte uppfyllt. Skillnaden 1,1 är större än \
             1, som räknas som oförändrat.",
        ),
        // The organisation's own tolerance: 2 % of 50 is 1; |49 − 50| = 1.
        case("oförändrat", &["2011;50", "2013;49"])
            .unit("antal")
            .neither()
            .judging("unchanged-within = \"2 %\"")
            .is("met"),
        // |48.9 − 50| = 1.1 > 1.
        case("oförändrat", &["2011;50", "2013;48,9"])
            .unit("antal")
            .neither()
            .judging("unchanged-within = \"2 %\"")
            .is("missed"),
        // The rule's own tolerance goes before the organisation's: 5 % of 50 is 2.5; 2 ≤ 2.5.
        case("oförändrat ± 5 %", &["2011;50", "2013;52"])
            .unit("antal")
            .neither()
            .judging("unchanged-within = \"2 %\"")
            .is("met"),
        // Points: |52 − 50| = 2 ≤ 2.
        case("oförändrat inom 2 procentenheter", &["2011;50", "2013;52"]).unit("%").neither().is("met"),
        // Higher is better, and better is kept too: 60 > 50.
        case("bibehåll nivån", &["2011;50", "2013;60"]).unit("%").higher().is("met"),
        // Higher is better: 49.9 < 50.
        case("bibehåll nivån", &["2011;50", "2013;49,9"]).unit("%").higher().is("missed"),
        // Lower is better: 40 < 50.
        case("försämras inte", &["2011;50", "2013;40"]).unit("dagar").lower().is("met"),
        // Lower is better: 51 > 50, within 2 % of 50 = 1.
        case("försämras inte", &["2011;50", "2013;51"])
            .unit("dagar")
            .lower()
            .judging("unchanged-within = \"2 %\"")
            .is("met"),
        // At least the level of 2012, though lower is better: 10 ≥ 10.
        case("minst samma nivå som 2012", &["2011;5", "2012;10", "2013;10"])
            .unit("antal")
            .lower()
            .baseline("2011")
            .is("met"),
        // 9 < 10.
        case("minst samma nivå som 2012", &["2012;10", "2013;9"]).unit("antal").higher().is("missed"),
        // Nobody knows 2009.
        case("samma nivå som 2009", &["2011;50", "2013;50"]).unit("antal").neither().says(
            "cannot-judge",
            "Målet ”samma nivå som 2009” kan inte bedömas: utgångsvärdet för 2009 saknas bland mätvärdena.",
        ),
        // 2 % of 0 is 0: 0.1 ≠ 0.
        case("oförändrat", &["2011;0", "2013;0,1"])
            .unit("antal")
            .neither()
            .judging("unchanged-within = \"2 %\"")
            .is("missed"),
        // 2 % of |−50| is 1: |−51 + 50| = 1.
        case("oförändrat", &["2011;-50", "2013;-51"])
            .unit("mkr")
            .neither()
            .judging("unchanged-within = \"2 %\"")
            .is("met"),
    ]);
}

/// A colour as published: the value, then the colour.
#[track_caller]
fn coloured(target: &'static str, rows: &[&'static str]) -> Case {
    case(target, rows).columns("period;värde;färg").unit("dagar").lower().compare("riket")
}

const RULE: &str = "rött ska bli gult; gult och grönt ska behållas";

#[test]
fn colours_as_published() {
    table(&[
        // Red → yellow.
        coloured("rött ska bli gult", &["2011;35;röd", "2013;21;gul"]).says(
            "met",
            "21 dagar (2013) ger färgen gul, 35 dagar (2011) gav röd: målet ”rött ska bli gult” är uppfyllt.",
        ),
        // Red → green: better than asked for.
        coloured("rött ska bli gult", &["2011;35;röd", "2013;9;grön"]).is("met"),
        // Red → red, but 24 < 35.
        coloured("rött ska bli gult", &["2011;35;röd", "2013;24;röd"]).says(
            "partly",
            "24 dagar (2013) ger färgen röd, 35 dagar (2011) gav röd: målet ”rött ska bli gult” är delvis uppfyllt, \
             eftersom värdet har gått åt rätt håll från 35 dagar (2011).",
        ),
        // Red → red, and 36 > 35.
        coloured("rött ska bli gult", &["2011;35;röd", "2013;36;röd"]).is("missed"),
        // The council's rule, from every colour to every colour. Red → yellow.
        coloured(RULE, &["2011;35;röd", "2013;21;gul"]).is("met"),
        // Yellow → yellow is kept, though 43 > 33.
        coloured(RULE, &["2011;33;gul", "2013;43;gul"]).is("met"),
        // Yellow → green is better than kept.
        coloured(RULE, &["2011;33;gul", "2013;10;grön"]).is("met"),
        // Yellow → red, and 70 > 33.
        coloured(RULE, &["2011;33;gul", "2013;70;röd"]).is("missed"),
        // Yellow → red though 32 < 33: the others became faster still.
        coloured(RULE, &["2011;33;gul", "2013;32;röd"]).is("partly"),
        // Green → green.
        coloured(RULE, &["2011;9;grön", "2013;9;grön"]).is("met"),
        // Green → yellow is not kept.
        coloured(RULE, &["2011;9;grön", "2013;12;gul"]).says(
            "missed",
            "12 dagar (2013) ger färgen gul, 9 dagar (2011) gav grön: målet ”rött ska bli gult; gult och grönt ska \
             behållas” är inte uppfyllt.",
        ),
        // Green → red.
        coloured(RULE, &["2011;9;grön", "2013;40;röd"]).is("missed"),
        // Yellow is at least yellow, whatever was before.
        coloured("minst gult", &["2013;21;gul"])
            .says("met", "21 dagar (2013) ger färgen gul: målet ”minst gult” är uppfyllt."),
        // Red is not, but 24 < 35.
        coloured("minst gult", &["2011;35;röd", "2013;24;röd"]).is("partly"),
        // Yellow is not green, and nothing is known from before.
        coloured("grönt", &["2013;21;gul"]).is("missed"),
        // Yellow → green is better.
        coloured("färgen ska förbättras", &["2011;33;gul", "2013;10;grön"]).is("met"),
        // Yellow → yellow is not, but 30 < 33.
        coloured("färgen ska förbättras", &["2011;33;gul", "2013;30;gul"]).is("partly"),
        // The outcome has no colour, and nothing to work it out from.
        coloured(RULE, &["2011;33;gul", "2013;43;"]).says(
            "cannot-judge",
            "Målet ”rött ska bli gult; gult och grönt ska behållas” kan inte bedömas: 43 dagar (2013) saknar färg, och \
             det finns varken kvartiler eller rang att räkna ut den från.",
        ),
        // Nor has the baseline.
        coloured(RULE, &["2011;33;", "2013;43;gul"]).is("cannot-judge"),
        // No baseline at all.
        coloured(RULE, &["2013;43;gul"]).is("cannot-judge"),
        // "A rule that starts from another colour than the baseline's does not apply": there is nothing to hold or to fail.
        coloured("rött ska bli gult", &["2011;33;gul", "2013;70;röd"]).is("no-target"),
        // With neither way better there is no colour.
        case("minst gult", &["2011;33;gul", "2013;43;gul"])
            .columns("period;värde;färg")
            .neither()
            .compare("riket")
            .says(
                "cannot-judge",
                "Målet ”minst gult” kan inte bedömas: det är inte angivet om högre eller lägre är bättre.",
            )
            .with("/colour", "null"),
    ]);
}

#[test]
fn colours_from_quartiles_and_ranks() {
    #[track_caller]
    fn quartiles(row: &'static str) -> Case {
        case("minst gult", &[row]).columns("period;värde;undre kvartil;övre kvartil").compare("riket")
    }
    #[track_caller]
    fn lower(row: &'static str) -> Case {
        quartiles(row).lower()
    }
    #[track_caller]
    fn higher(row: &'static str) -> Case {
        quartiles(row).higher()
    }
    #[track_caller]
    fn rank(row: &'static str) -> Case {
        case("minst gult", &[row]).columns("period;värde;rang").lower().compare("riket")
    }
    table(&[
        // Lower is better: just the lower quartile shares the better side.
        lower("2013;10;10;22").is("met").with("/colour", "green"),
        // Just above it.
        lower("2013;10,1;10;22").is("met").with("/colour", "yellow"),
        // Just the upper quartile shares the better side.
        lower("2013;22;10;22").is("met").with("/colour", "yellow"),
        // Just above it.
        lower("2013;22,1;10;22").is("missed").with("/colour", "red"),
        // Below both.
        lower("2013;9;10;22").is("met").with("/colour", "green"),
        // Higher is better: just the upper quartile shares the better side.
        higher("2013;22;10;22").is("met").with("/colour", "green"),
        // Just below it.
        higher("2013;21,9;10;22").is("met").with("/colour", "yellow"),
        // Just the lower quartile shares the better side.
        higher("2013;10;10;22").is("met").with("/colour", "yellow"),
        // Just below it.
        higher("2013;9,9;10;22").is("missed").with("/colour", "red"),
        // 43 of 172: 43 × 4 = 172, the last of the best 25 %.
        rank("2013;24;43/172").is("met").with("/colour", "green"),
        // 44 × 4 = 176 > 172.
        rank("2013;24;44/172").is("met").with("/colour", "yellow"),
        // 129 × 4 = 516 = 3 × 172: the last that is not among the worst 25 %.
        rank("2013;24;129/172").is("met").with("/colour", "yellow"),
        // 130 × 4 = 520 > 516.
        rank("2013;24;130/172").is("missed").with("/colour", "red"),
        // Published goes before quartiles: published green, though 23 > 22 would be red.
        case("minst gult", &["2013;23;10;22;grön"])
            .columns("period;värde;undre kvartil;övre kvartil;färg")
            .lower()
            .compare("riket")
            .is("met")
            .with("/colour", "green"),
        // Published goes before the rank.
        case("minst gult", &["2013;23;gul;172/172"])
            .columns("period;värde;färg;rang")
            .lower()
            .compare("riket")
            .is("met")
            .with("/colour", "yellow"),
        // The rank goes before quartiles: 130 of 172 is red, though 22 ≤ 22 would be yellow.
        case("minst gult", &["2013;22;10;22;130/172"])
            .columns("period;värde;undre kvartil;övre kvartil;rang")
            .lower()
            .compare("riket")
            .is("missed")
            .with("/colour", "red"),
        // One quartile alone gives no colour.
        case("minst gult", &["2013;9;10;"])
            .columns("period;värde;undre kvartil;övre kvartil")
            .lower()
            .compare("riket")
            .is("cannot-judge"),
        // The colours of the two years come from each year's own quartiles: 2011 30 > 22 red, 2013 23 ≤ 24 yellow.
        case("rött ska bli gult", &["2011;30;10;22", "2013;23;10;24"])
            .columns("period;värde;undre kvartil;övre kvartil")
            .lower()
            .compare("riket")
            .is("met")
            .with("/colour", "yellow")
            .with("/baseline_colour", "red"),
    ]);
}

/// A value with the group's beside it.
#[track_caller]
fn compared(target: &'static str, rows: &[&'static str]) -> Case {
    case(target, rows).columns("period;värde;jämförelse").unit("%").compare("riket")
}

#[test]
fn against_the_group() {
    table(&[
        // Lower is better: 24 < 25.
        compared("bättre än riket", &["2013;24;25"])
            .lower()
            .says("met", "24 % (2013) är lägre än 25 % (Riket): målet ”bättre än riket” är uppfyllt."),
        // 25 is not better than 25, and nothing is known from before.
        compared("bättre än riket", &["2013;25;25"]).lower().is("missed"),
        // Higher is better: 24 < 25, but 24 > 20.
        compared("bättre än riket", &["2012;20;25", "2013;24;25"]).higher().says(
            "partly",
            "24 % (2013) är lägre än 25 % (Riket): målet ”bättre än riket” är delvis uppfyllt, eftersom värdet har gått \
             åt rätt håll från 20 % (2012).",
        ),
        // 25 is as good as 25.
        compared("minst i nivå med riket", &["2013;25;25"]).lower().is("met"),
        // Lower is better: 25.1 > 25.
        compared("minst i nivå med riket", &["2013;25,1;25"]).lower().is("missed"),
        // 49.9 < 50; "över" is strict.
        compared("över medel", &["2013;50;49,9"]).higher().is("met"),
        // 50 is not above 50.
        compared("över medel", &["2013;50;50"]).higher().is("missed"),
        // 20 − 5 = 15; 15 ≤ 15.
        compared("minst 5 procentenheter lägre än riket", &["2013;15;20"]).lower().says(
            "met",
            "15 % (2013) är lika med 15 %, räknat från 20 % (Riket): målet ”minst 5 procentenheter lägre än riket” är \
             uppfyllt.",
        ),
        // 15.1 > 15; nothing is known from before.
        compared("minst 5 procentenheter lägre än riket", &["2013;15,1;20"]).lower().is("missed"),
        // 5 % of 20 is 1; 20 + 1 = 21.
        compared("5 % högre än riket", &["2013;21;20"]).higher().is("met"),
        // 20.9 < 21.
        compared("5 % högre än riket", &["2013;20,9;20"]).higher().is("missed"),
        // The group's value of another year is no comparison.
        compared("bättre än riket", &["2012;20;25", "2013;24;"]).lower().says(
            "cannot-judge",
            "Målet ”bättre än riket” kan inte bedömas: jämförelsegruppens värde för samma period saknas.",
        ),
        // The values are compared with another group than the target's.
        compared("bättre än länet", &["2013;24;25"]).lower().says(
            "cannot-judge",
            "Målet ”bättre än länet” kan inte bedömas: målet jämför med Länet, men indikatorn jämförs med Riket.",
        ),
        // Neither way is better.
        compared("bättre än riket", &["2013;24;25"]).neither().is("cannot-judge"),
        // The distance was 30 − 20 = 10 and is 28 − 19 = 9.
        compared("minska i jämförelse med riket", &["2011;30;20", "2013;28;19"]).lower().says(
            "met",
            "28 % (2013) skiljer sig från gruppens 19 % med 9 procentenheter, 30 % (2011) skilde sig från 20 % med 10 procentenheter: målet \
             ”minska i jämförelse med riket” är uppfyllt.",
        ),
        // 29 < 30, but 29 − 19 = 10 = 30 − 20.
        compared("minska i jämförelse med riket", &["2011;30;20", "2013;29;19"]).lower().is("missed"),
        // 31 > 30, but 31 − 22 = 9 < 10.
        compared("minska i jämförelse med riket", &["2011;30;20", "2013;31;22"]).lower().is("met"),
        // The distance was 30 − 20 = 10, and 31 − 21 = 10 is no larger one.
        compared("öka i jämförelse med riket", &["2011;30;20", "2013;31;21"]).higher().is("missed"),
        // Nobody knows the group's value of 2011.
        compared("minska i jämförelse med riket", &["2011;30;", "2013;28;19"]).lower().is("cannot-judge"),
    ]);
}

#[test]
fn rank() {
    #[track_caller]
    fn ranked(target: &'static str, rows: &[&'static str]) -> Case {
        case(target, rows).columns("period;värde;rang").unit("index").higher().compare("riket")
    }
    table(&[
        // 43 / 172 = 25 %.
        ranked("bland de 25 % bästa", &["2013;70;43/172"])
            .says("met", "70 (2013) är plats 43 av 172: målet ”bland de 25 % bästa” är uppfyllt."),
        // 44 / 172 > 25 %; nothing is known from before.
        ranked("bland de 25 % bästa", &["2013;70;44/172"]).is("missed"),
        // 44 / 172 > 25 %, but 70 > 65.
        ranked("bland de 25 % bästa", &["2012;65;60/172", "2013;70;44/172"]).is("partly"),
        // 17 / 170 = 10 %.
        ranked("bland de 10 % bästa", &["2013;70;17/170"]).is("met"),
        // 18 / 170 > 10 %.
        ranked("bland de 10 % bästa", &["2013;70;18/170"]).is("missed"),
        // 10 ≤ 10.
        ranked("topp 10", &["2013;70;10/172"]).is("met"),
        // 11 > 10.
        ranked("topp 10", &["2013;70;11/172"])
            .says("missed", "70 (2013) är plats 11 av 172: målet ”topp 10” är inte uppfyllt."),
        // 17 ≤ 17.
        ranked("högst plats 17", &["2013;70;17/23"]).is("met"),
        // 18 > 17.
        ranked("högst plats 17", &["2013;70;18/23"]).is("missed"),
        // 129 / 172 = 75 %: not among the worst 25 %.
        ranked("inte bland de 25 % sämsta", &["2013;70;129/172"]).is("met"),
        // 130 / 172 > 75 %.
        ranked("inte bland de 25 % sämsta", &["2013;70;130/172"]).is("missed"),
        // The rank is among the nation's municipalities, not the county's.
        ranked("en av de tre bästa i länet", &["2013;70;3/26"]).is("cannot-judge"),
        // Nobody knows the rank.
        ranked("topp 10", &["2013;70;"]).says(
            "cannot-judge",
            "Målet ”topp 10” kan inte bedömas: rangen bland jämförelsegruppens medlemmar saknas.",
        ),
    ]);
}

#[test]
fn either_and_all() {
    table(&[
        // 10 = 10.
        case("oförändrat eller minskning", &["2012;10", "2013;10"]).unit("antal").neither().is("met"),
        // 9 < 10.
        case("oförändrat eller minskning", &["2012;10", "2013;9"]).unit("antal").neither().is("met"),
        // 11 > 10.
        case("oförändrat eller minskning", &["2012;10", "2013;11"])
            .unit("antal")
            .neither()
            .says("missed", "11 (2013) är högre än 10 (2012): målet ”oförändrat eller minskning” är inte uppfyllt."),
        // 80 = 80.
        case("oförändrat eller ökning till 2008 års nivå", &["2008;100", "2012;80", "2013;80"])
            .unit("antal")
            .neither()
            .is("met"),
        // 100 ≥ 100.
        case("oförändrat eller ökning till 2008 års nivå", &["2008;100", "2012;80", "2013;100"])
            .unit("antal")
            .neither()
            .is("met"),
        // 90 ≠ 80 and 90 < 100, but 90 > 80 is on the way to 100.
        case("oförändrat eller ökning till 2008 års nivå", &["2008;100", "2012;80", "2013;90"])
            .unit("antal")
            .neither()
            .is("partly"),
        // 79 ≠ 80, 79 < 100.
        case("oförändrat eller ökning till 2008 års nivå", &["2008;100", "2012;80", "2013;79"])
            .unit("antal")
            .neither()
            .is("missed"),
        // 15 ≥ 10, 15 ≤ 20.
        case("minst 10; högst 20", &["2013;15"]).unit("antal").neither().says(
            "met",
            "15 (2013) är högre än 10 och 15 (2013) är lägre än 20: målet ”minst 10; högst 20” är uppfyllt.",
        ),
        // 25 ≥ 10, but 25 > 20: some, not all.
        case("minst 10; högst 20", &["2013;25"]).unit("antal").neither().says(
            "partly",
            "25 (2013) är högre än 10 och 25 (2013) är högre än 20: målet ”minst 10; högst 20” är delvis uppfyllt, \
             eftersom någon men inte alla av delarna är uppfyllda.",
        ),
        // 80 < 85, 80 > 79: neither holds. But 80 > 79 is on the way to 85.
        case("minst 85 %; minska", &["2012;79", "2013;80"]).unit("%").higher().is("partly"),
        // 80 < 85 and 80 = 80: neither holds, nothing moved.
        case("minst 85 %; minska", &["2012;80", "2013;80"]).unit("%").higher().is("missed"),
        // 80 ≥ 75; nobody knows the group's value.
        case("minst 75 %; bättre än riket", &["2013;80;"])
            .columns("period;värde;jämförelse")
            .unit("%")
            .higher()
            .compare("riket")
            .is("cannot-judge"),
    ]);
}

#[test]
fn deadline_and_start() {
    table(&[
        // On 30 June: 80 < 85, and half a year is left.
        case("minst 85 % senast 2013-12-31", &["2011;70", "2012;80"])
            .unit("%")
            .higher()
            .baseline("2011")
            .on("2013-06-30")
            .says(
                "not-due",
                "80 % (2012) är lägre än 85 %: målet ”minst 85 % senast 2013-12-31” är ännu inte aktuellt att bedöma. \
                 Sista dag är 2013-12-31. Utfallet är från 2012, före målets period 2013.",
            ),
        // On 30 June it holds already: 86 ≥ 85.
        case("minst 85 % senast 2013-12-31", &["2011;70", "2012;86"])
            .unit("%")
            .higher()
            .baseline("2011")
            .on("2013-06-30")
            .is("met"),
        // On the last day: 80 < 85, 80 = 80.
        case("minst 85 % senast 2013-12-31", &["2012;80", "2013;80"])
            .unit("%")
            .higher()
            .says("missed", "80 % (2013) är lägre än 85 %: målet ”minst 85 % senast 2013-12-31” är inte uppfyllt."),
        // What is measured after the last day came too late: 80 < 85 counts, not 90.
        case("minst 85 % senast 2013-12-31", &["2012;80", "2013;80", "2014;90"])
            .unit("%")
            .higher()
            .on("2014-12-31")
            .is("missed")
            .with("/outcome/value", "80"),
        // Nothing is reported yet, and time is left.
        case("genomfört senast 2013-12-31", &[]).neither().on("2013-06-30").is("not-due"),
        // Nothing is reported, and time is up.
        case("genomfört senast 2013-12-31", &[]).neither().on("2014-01-01").is("not-measured"),
        // The end of the plan's two years is ahead.
        case("minst 85 % till periodens slut", &["2017;70", "2018;80"])
            .unit("%")
            .higher()
            .period("2018-2019")
            .on("2018-12-31")
            .is("not-due"),
        // It has come: 80 < 85, but 80 > 70.
        case("minst 85 % till periodens slut", &["2017;70", "2018;80"])
            .unit("%")
            .higher()
            .period("2018-2019")
            .on("2019-12-31")
            .is("partly"),
        // The year's end is ahead in November.
        case("minst 85 % före årets slut", &["2012;70", "2013-Q3;80"])
            .unit("%")
            .higher()
            .on("2013-11-30")
            .is("not-due"),
        // The target holds from 2013; in 2012 it is too early.
        case("minst 85 % från 2013", &["2011;70", "2012;80"])
            .unit("%")
            .higher()
            .baseline("2011")
            .on("2012-12-31")
            .says(
                "not-due",
                "Gäller från 2013: målet ”minst 85 % från 2013” är ännu inte aktuellt att bedöma. Utfallet är från \
             2012, före målets period 2013.",
            ),
        // In 2013 there is a value, but of 2012.
        case("minst 85 % från 2013", &["2011;70", "2012;80"]).unit("%").higher().baseline("2011").is("not-measured"),
        // 85 ≥ 85.
        case("minst 85 % från 2013", &["2012;80", "2013;85"]).unit("%").higher().is("met"),
    ]);
}

/// A value by sex or by unit: period, value, sex, unit.
#[track_caller]
fn by_part(target: &'static str, rows: &[&'static str]) -> Case {
    case(target, rows).columns("period;värde;kön;enhet").unit("%").higher()
}

#[test]
fn for_every_one() {
    let sexes = "minst 85 %; för både kvinnor och män";
    let units = "över 70 för samtliga enheter";
    table(&[
        // 86 ≥ 85, 85 ≥ 85.
        by_part(sexes, &["2013;85,5;;", "2013;86;kvinnor;", "2013;85;män;"]).says(
            "met",
            "Kvinnor: 86 % (2013) är högre än 85 % och män: 85 % (2013) är lika med 85 %: målet ”minst 85 %; för både \
             kvinnor och män” är uppfyllt.",
        ),
        // 86 ≥ 85, 80 < 85; the total of 85 does not count.
        by_part(sexes, &["2013;85;;", "2013;86;kvinnor;", "2013;80;män;"]).says(
            "partly",
            "Kvinnor: 86 % (2013) är högre än 85 % och män: 80 % (2013) är lägre än 85 %: målet ”minst 85 %; för både \
             kvinnor och män” är delvis uppfyllt, eftersom målet nås av kvinnor men inte av män.",
        ),
        // 80 < 85, 81 < 85; nothing is known from before.
        by_part(sexes, &["2013;80;kvinnor;", "2013;81;män;"]).is("missed"),
        // 80 < 85, 81 < 85, but both have moved: 80 > 70, 81 > 70. "Missed" is only where nothing has moved.
        by_part(sexes, &["2012;70;kvinnor;", "2012;70;män;", "2013;80;kvinnor;", "2013;81;män;"]).is("partly"),
        // 86 ≥ 85; nobody knows of the men.
        by_part(sexes, &["2013;85;;", "2013;86;kvinnor;"]).says(
            "not-measured",
            "Ej mätt: kvinnor: 86 % (2013) är högre än 85 %. Uppgift saknas för män.",
        ),
        // 80 < 85; whatever the men have, it can't hold for both.
        by_part(sexes, &["2013;80;kvinnor;"]).is("missed"),
        // Only the total was measured.
        by_part(sexes, &["2013;86;;"])
            .says("not-measured", "Ej mätt: inga mätvärden är uppdelade så som målet kräver."),
        // 71 > 70, 72 > 70.
        by_part(units, &["2013;71;;Almen", "2013;72;;Björken"]).is("met"),
        // 71 > 70, 70 is not above 70.
        by_part(units, &["2013;71;;Almen", "2013;70;;Björken"]).says(
            "partly",
            "Almen: 71 % (2013) är högre än 70 % och Björken: 70 % (2013) är lika med 70 %: målet ”över 70 för samtliga \
             enheter” är delvis uppfyllt, eftersom målet nås av Almen men inte av Björken.",
        ),
        // 70 and 69 are not above 70; nothing is known from before.
        by_part(units, &["2013;70;;Almen", "2013;69;;Björken"]).is("missed"),
        // 71 > 70; Björken was measured in 2012, but not since.
        by_part(units, &["2012;60;;Almen", "2012;60;;Björken", "2013;71;;Almen"]).says(
            "not-measured",
            "Ej mätt: Almen: 71 % (2013) är högre än 70 %. Uppgift saknas för Björken.",
        ),
        // A mark for a missing value is no value: Björken says "iu".
        by_part(units, &["2013;71;;Almen", "2013;iu;;Björken"]).is("not-measured"),
        // Two of three are above 70.
        by_part("minst 2 enheter: över 70", &["2013;71;;A-huset", "2013;72;;B-huset", "2013;60;;C-huset"]).is("met"),
        // One of three is.
        by_part("minst 2 enheter: över 70", &["2013;71;;A-huset", "2013;70;;B-huset", "2013;60;;C-huset"]).is("partly"),
        // None is.
        by_part("minst 2 enheter: över 70", &["2013;70;;A-huset", "2013;69;;B-huset"]).is("missed"),
        // Each from its own baseline: women 41 > 40, men 39 > 38.
        by_part("öka för både kvinnor och män", &["2012;40;kvinnor;", "2012;38;män;", "2013;41;kvinnor;", "2013;39;män;"])
            .is("met"),
    ]);
}

#[test]
fn what_partly_means() {
    let never = "partly = \"never\"";
    let share = "partly = \"80 %\"";
    table(&[
        // 84 < 85, 84 > 80, but nothing is partly met here.
        case("minst 85 %", &["2011;80", "2013;84"])
            .unit("%")
            .higher()
            .judging(never)
            .says("missed", "84 % (2013) är lägre än 85 %: målet ”minst 85 %” är inte uppfyllt."),
        // Red → red, 24 < 35.
        coloured("rött ska bli gult", &["2011;35;röd", "2013;24;röd"]).judging(never).is("missed"),
        // 80 / 100 = 80 %.
        case("minst 100", &["2013;80"]).unit("antal").higher().judging(share).says(
            "partly",
            "80 (2013) är lägre än 100: målet ”minst 100” är delvis uppfyllt, eftersom 80 % av målnivån är nådd, och \
             gränsen för delvis uppfyllt är 80 %.",
        ),
        // 79.99 / 100 < 80 %.
        case("minst 100", &["2011;50", "2013;79,99"]).unit("antal").higher().judging(share).is("missed"),
        // 90 / 100 = 90 %, though it fell from 95.
        case("minst 100", &["2011;95", "2013;90"]).unit("antal").higher().judging(share).is("partly"),
        // The other way: 100 / 125 = 80 %.
        case("högst 100", &["2013;125"]).unit("antal").lower().judging(share).is("partly"),
        // 100 / 125.01 < 80 %.
        case("högst 100", &["2013;125,01"]).unit("antal").lower().judging(share).is("missed"),
        // 91 / 100 = 91 %.
        case("minst 100", &["2013;91"]).unit("antal").higher().judging("partly = \"91 %\"").is("partly"),
        // 90.9 / 100 < 91 %.
        case("minst 100", &["2013;90,9"]).unit("antal").higher().judging("partly = \"91 %\"").is("missed"),
        // A share of nothing means nothing, so moved counts: 5 < 10.
        case("högst 0", &["2011;10", "2013;5"]).unit("antal").lower().judging(share).is("partly"),
        // Moved counts: 10 > 5.
        case("högst 0", &["2011;5", "2013;10"]).unit("antal").lower().judging(share).is("missed"),
        // A share of a debt means nothing: −1 > −3 has moved.
        case("minst 10", &["2011;-3", "2013;-1"]).unit("mkr").higher().judging(share).is("partly"),
        // A direction has no level: 36.1 > 36, but moved from 40.
        case("minska med 10 %", &["2011;40", "2013;36,1"]).unit("dagar").lower().judging(share).is("partly"),
        // To a level: 40 / 50 = 80 %.
        case("öka till 50", &["2013;40"]).unit("antal").higher().judging(share).is("partly"),
    ]);
}

#[test]
fn baselines_in_their_order() {
    let rows: &[&'static str] = &["2009;10", "2010;40", "2011;30", "2012;20", "2013;25"];
    table(&[
        // The target names 2010: 25 < 40, whatever else is named.
        case("öka jämfört med 2010", rows)
            .unit("antal")
            .higher()
            .own_baseline("2009")
            .baseline("2012")
            .says("missed", "25 (2013) är lägre än 40 (2010): målet ”öka jämfört med 2010” är inte uppfyllt.")
            .with("/baseline/period", "2010"),
        // The indicator's own is 2009: 25 > 10.
        case("öka", rows)
            .unit("antal")
            .higher()
            .own_baseline("2009")
            .baseline("2011")
            .is("met")
            .with("/baseline/period", "2009"),
        // The plan's is 2011: 25 < 30.
        case("öka", rows).unit("antal").higher().baseline("2011").is("missed").with("/baseline/period", "2011"),
        // The newest before 2013 is 2012: 25 > 20.
        case("öka", rows).unit("antal").higher().is("met").with("/baseline/period", "2012"),
        // The plan's is not there for this indicator, so the newest before 2013 is next: 25 > 20.
        case("öka", rows).unit("antal").higher().baseline("2008").is("met").with("/baseline/period", "2012"),
        // The year before the outcome's: 25 > 20.
        case("öka jämfört med föregående år", rows).unit("antal").higher().baseline("2010").is("met"),
        // The outcome must be newer than the baseline; nothing is.
        case("öka", &["2010;40", "2011;30"]).unit("antal").higher().baseline("2011").says(
            "not-measured",
            "Ej mätt: inget utfall efter 2011 och till och med 2013-12-31 finns bland mätvärdena.",
        ),
        // What is newer than the baseline that the target names is an outcome, whatever the plan's own is: 30 < 40.
        case("öka jämfört med 2010", &["2010;40", "2011;30"]).unit("antal").higher().baseline("2011").is("missed"),
        // And what is not newer is none.
        case("öka jämfört med 2012", &["2011;30", "2012;40"])
            .unit("antal")
            .higher()
            .baseline("2011")
            .is("not-measured"),
        // Nothing at all is measured.
        case("öka", &[])
            .unit("antal")
            .higher()
            .says("not-measured", "Ej mätt: inget utfall till och med 2013-12-31 finns bland mätvärdena."),
        // Two years, a target each: 10 % of 100 is 10, 90 ≤ 90 in 2018.
        case("", &["2017;100", "2018;90", "2019;82"])
            .without_target()
            .line("targets", "{ 2018 = \"minska med 10 %\", 2019 = \"minska med 10 %\" }")
            .unit("antal")
            .lower()
            .period("2018-2019")
            .on("2018")
            .is("met")
            .with("/target/year", "2018")
            .with("/baseline/period", "2017"),
        // In 2019 the newest before the target's year is 2018: 90 − 9 = 81 < 82, but 82 < 90.
        case("", &["2017;100", "2018;90", "2019;82"])
            .without_target()
            .line("targets", "{ 2018 = \"minska med 10 %\", 2019 = \"minska med 10 %\" }")
            .unit("antal")
            .lower()
            .period("2018-2019")
            .on("2019")
            .is("partly")
            .with("/target/year", "2019")
            .with("/baseline/period", "2018"),
    ]);
}

impl Case {
    fn without_target(self) -> Self {
        Self { target: None, ..self }
    }
}

#[test]
fn a_new_way_to_measure() {
    #[track_caller]
    fn broken(target: &'static str, rows: &[&'static str]) -> Case {
        case(target, rows).columns("period;värde;anmärkning").unit("%").higher()
    }
    table(&[
        // 2013 was measured in another way than 2011.
        broken("öka", &["2011;40;", "2013;50;ej jämförbar"])
            .says(
                "cannot-judge",
                "Målet ”öka” kan inte bedömas: mätsättet ändrades 2013, så utfall och utgångsvärde går inte att jämföra.",
            )
            .with("/trend", "null"),
        // So was 2012, and 2013 goes on in that way.
        broken("öka", &["2011;40;", "2012;45;ej jämförbar", "2013;50;"]).baseline("2011").is("cannot-judge"),
        // A break before the baseline does no harm: 50 > 45.
        broken("öka", &["2010;90;", "2012;45;ej jämförbar", "2013;50;"]).is("met").with("/trend", "better"),
        // A level needs no baseline: 50 ≥ 50.
        broken("minst 50 %", &["2011;40;", "2013;50;ej jämförbar"]).is("met"),
        // 49 < 50, and no movement can be seen across the break.
        broken("minst 50 %", &["2011;40;", "2013;49;ej jämförbar"]).is("missed"),
        // Nothing is kept across a break.
        broken("oförändrat", &["2011;40;", "2013;40;ej jämförbar"]).is("cannot-judge"),
        // A break after the outcome does no harm: 50 > 40.
        broken("öka", &["2011;40;", "2013;50;", "2014;10;ej jämförbar"]).is("met"),
    ]);
}

#[test]
fn a_part_of_a_year_that_adds_up() {
    #[track_caller]
    fn adding(target: &'static str, rows: &[&'static str]) -> Case {
        case(target, rows).unit("antal").adds_up()
    }
    table(&[
        // The example of judgement.md: 85 by June against at most 170 waits.
        adding("högst 170", &["2013-H1;85"]).lower().on("2013-06-30").says(
            "not-due",
            "85 (första halvåret 2013) är lägre än 170: målet ”högst 170” är ännu inte aktuellt att bedöma. Utfallet \
             avser bara första halvåret 2013 och växer under året, så årets mål kan inte avgöras av det.",
        ),
        // 171 by June does not: it can only grow.
        adding("högst 170", &["2013-H1;171"]).lower().on("2013-06-30").is("missed"),
        // Nor does it because all of 2012 had 180: half a year against a whole one is no way that anything has moved.
        adding("högst 170", &["2012;180", "2013-H1;171"]).lower().on("2013-06-30").is("missed"),
        // The same as a bare number: lower is better, 171 > 170.
        adding("170", &["2013-H1;171"]).lower().on("2013-06-30").is("missed"),
        // 85 waits.
        adding("170", &["2013-H1;85"]).lower().on("2013-06-30").is("not-due"),
        // 31 by August against at least 30 is enough already.
        adding("minst 30", &["2013-T1;15", "2013-01..2013-08;31"]).higher().on("2013-08-31").is("met"),
        // 29 waits.
        adding("minst 30", &["2013-01..2013-08;29"]).higher().on("2013-08-31").is("not-due"),
        // 110 by August is more than all of 2012: it has increased, whatever comes.
        adding("öka", &["2012;100", "2013-01..2013-08;110"]).higher().on("2013-08-31").is("met"),
        // 90 by August waits.
        adding("öka", &["2012;100", "2013-01..2013-08;90"]).higher().on("2013-08-31").is("not-due"),
        // A tertial of 2011 is not 2011: the three of them are 90, and 60 < 90. At any rate nothing has increased.
        adding("öka", &["2011-T1;30", "2011-T2;30", "2011-T3;30", "2013;60"])
            .higher()
            .baseline("2011")
            .is("missed|cannot-judge"),
        // Half a year less than a whole one is no trend.
        adding("följs", &["2012;180", "2013-H1;85"]).lower().on("2013-06-30").is("no-target").with("/trend", "null"),
        // Half a year against the same half of the year before is: 85 < 90.
        adding("följs", &["2012-H1;90", "2012;180", "2013-H1;85"])
            .lower()
            .on("2013-06-30")
            .is("no-target")
            .with("/trend", "better")
            .with("/previous/period", "2012-H1"),
        // When the year is over and only half of it was measured, the year was not measured.
        adding("högst 170", &["2013-H1;85"]).lower().on("2014-03-31").is("not-measured"),
        // The whole year: 170 ≤ 170.
        adding("högst 170", &["2013-H1;85", "2013;170"]).lower().is("met"),
        // A share of half a year is judged, and the period named: 84 < 85, nothing from before.
        case("minst 85 %", &["2013-H1;84"]).unit("%").higher().on("2013-06-30").says(
            "missed",
            "84 % (första halvåret 2013) är lägre än 85 %: målet ”minst 85 %” är inte uppfyllt. Utfallet avser en del av \
             året: första halvåret 2013.",
        ),
        // Each year's own target decides what the rest of the year can change: 171 > 170 in 2019.
        adding("", &["2018;5", "2019-H1;171"])
            .without_target()
            .line("targets", "{ 2018 = \"minst 10\", 2019 = \"högst 170\" }")
            .lower()
            .period("2018-2019")
            .on("2019-06-30")
            .is("missed"),
    ]);
}

#[test]
fn which_value_is_the_outcome() {
    #[track_caller]
    fn kinds(rows: &[&'static str]) -> Case {
        case("minst 85 %", rows).columns("period;värde;slag").unit("%").higher()
    }
    table(&[
        // A forecast is no outcome: 90 is not asked.
        kinds(&["2012;80;", "2013;90;prognos"]).says(
            "not-measured",
            "Ej mätt: inget utfall efter 2012 och till och med 2013-12-31 finns bland mätvärdena.",
        ),
        // Nor is it a baseline: 80 → 84 has moved, 90 → 84 has not.
        kinds(&["2011;80;", "2012;90;prognos", "2013;84;"]).is("partly").with("/baseline/value", "80"),
        // The outcome counts, not the forecast beside it: 84 < 85.
        kinds(&["2013;90;prognos", "2013;84;utfall"]).is("missed").with("/outcome/value", "84"),
        // A preliminary value counts, and it is said: 85 ≥ 85.
        kinds(&["2013;85;preliminär"]).says(
            "met",
            "85 % (2013) är lika med 85 %: målet ”minst 85 %” är uppfyllt. Utfallet för 2013 är preliminärt.",
        ),
        // An outcome older than the target's period is judged, and it is said: 90 ≥ 85.
        case("minst 85 %", &["2011;80", "2012;90"]).unit("%").higher().baseline("2011").says(
            "met",
            "90 % (2012) är högre än 85 %: målet ”minst 85 %” är uppfyllt. Utfallet är från 2012, före målets period 2013.",
        ),
        // What is measured after the day does not count: 84 < 85.
        case("minst 85 %", &["2013;84", "2014;90"]).unit("%").higher().is("missed").with("/outcome/period", "2013"),
        // The newest counts: 86 ≥ 85.
        case("minst 85 %", &["2013-T1;84", "2013-T2;86"]).unit("%").higher().is("met").with("/outcome/period", "2013-T2"),
        // A mark for a missing value is no outcome, and not zero.
        case("minst 85 %", &["2012;80", "2013;iu"]).unit("%").higher().is("not-measured").with("/outcome", "null"),
        // A later row that says it corrects an earlier one counts: 85 ≥ 85.
        case("minst 85 %", &["2013;80;", "2013;85;ja"])
            .columns("period;värde;ersätter")
            .unit("%")
            .higher()
            .is("met")
            .with("/outcome/value", "85"),
        // A breakdown is not the whole: only women were measured.
        case("minst 85 %", &["2013;90;kvinnor"]).columns("period;värde;kön").unit("%").higher().is("not-measured"),
    ]);
}

#[test]
fn no_target() {
    table(&[
        // Followed.
        case("följs", &["2012;80", "2013;85"])
            .unit("%")
            .higher()
            .says("no-target", "Inget målvärde är satt, indikatorn följs.")
            .with("/trend", "better"),
        // No key at all.
        case("", &["2013;85"]).without_target().unit("%").higher().is("no-target").with("/target", "null"),
        // Said in words.
        case("målvärde saknas", &["2013;85"]).unit("%").higher().is("no-target"),
        // Followed and not measured.
        case("redovisas i verksamhetsberättelsen", &[]).unit("%").higher().is("no-target"),
        // To be done, and nothing reports it yet.
        case("genomfört", &[])
            .neither()
            .says("not-measured", "Ej mätt: ingen återrapportering finns till och med 2013-12-31."),
        // To be begun.
        case("påbörjat", &[]).neither().is("not-measured"),
        // There is an outcome, but the plan has no budget to compare it with.
        case("inom budget", &["2013;85"]).unit("tkr").lower().is("cannot-judge"),
    ]);
}

#[test]
fn trends() {
    #[track_caller]
    fn followed(rows: &[&'static str]) -> Case {
        case("följs", rows).unit("antal").is("no-target")
    }
    table(&[
        // 11 > 10, higher is better.
        followed(&["2012;10", "2013;11"]).higher().with("/trend", "better").with("/previous/period", "2012"),
        // 11 > 10, lower is better.
        followed(&["2012;10", "2013;11"]).lower().with("/trend", "worse"),
        // 10.0 = 10.
        followed(&["2012;10", "2013;10,0"]).higher().with("/trend", "unchanged"),
        // Neither way is better: 11 > 10, 9 < 10.
        followed(&["2012;10", "2013;11"]).neither().with("/trend", "up"),
        followed(&["2012;10", "2013;9"]).neither().with("/trend", "down"),
        // Nothing before it.
        followed(&["2013;9"]).higher().with("/trend", "null").with("/previous", "null"),
    ]);
}

/// How a goal follows from its indicators, and how many of those with a target were measured.
#[test]
fn goals() {
    // What each letter is: its target, and its rows.
    let indicators: [(char, &str, &[&str]); 6] = [
        // 1 ≥ 1.
        ('m', "minst 1", &["2013;1"]),
        // 2 < 10, but 2 > 1.
        ('p', "minst 10", &["2012;1", "2013;2"]),
        // 1 < 10.
        ('x', "minst 10", &["2013;1"]),
        // No outcome.
        ('-', "minst 10", &[]),
        // No baseline.
        ('?', "öka", &["2013;1"]),
        ('f', "följs", &["2013;1"]),
    ];
    let goals = [
        // Every one is met.
        ("1", "mm", "met", 2, 2),
        // Neither every one is met, nor none.
        ("2", "mx", "partly", 2, 2),
        ("3", "p", "partly", 1, 1),
        ("4", "px", "partly", 2, 2),
        // None is met or partly.
        ("5", "xx", "missed", 2, 2),
        // The unmeasured are left out of the sum, and shown beside it.
        ("6", "m--", "met", 1, 3),
        ("7", "x-", "missed", 1, 2),
        ("8", "--", "not-measured", 0, 2),
        // What cannot be judged is not judged.
        ("9", "m?", "met", 2, 2),
        ("10", "?", "cannot-judge", 1, 1),
        // What has no target is neither.
        ("11", "mf", "met", 1, 1),
        ("12", "f", "no-target", 0, 0),
        // A goal has its own indicators and those of the goals under it; goal 130 is not under 13.
        ("13", "m", "partly", 3, 4),
        ("13.1", "x", "partly", 2, 3),
        ("13.1.1", "m-", "met", 1, 2),
        ("130", "x", "missed", 1, 1),
        // One without indicators of its own.
        ("14", "", "missed", 1, 1),
        ("14.1", "x", "missed", 1, 1),
    ];
    let folder = tempfile::tempdir().unwrap();
    let mut plan = "[plan]\ntitle = \"Plan\"\ncommittee = \"n\"\nperiod = \"2013\"\n".to_owned();
    let mut table = "indikator;period;värde\n".to_owned();
    for (goal, letters, ..) in goals {
        write!(plan, "\n[[goal]]\nid = {goal:?}\ntitle = \"Mål\"\n").unwrap();
        for (number, letter) in letters.chars().enumerate() {
            let (_, target, rows) = indicators.iter().find(|(name, ..)| *name == letter).unwrap();
            let id = format!("i{goal}-{number}");
            write!(
                plan,
                "\n[[goal.indicator]]\nid = {id:?}\ntitle = {id:?}\nbetter = \"higher\"\ntarget = {target:?}\n"
            )
            .unwrap();
            for row in *rows {
                writeln!(table, "{id};{row}").unwrap();
            }
        }
    }
    write(
        folder.path(),
        "organisation.toml",
        "[organisation]\nname = \"Prov\"\n[[committee]]\nid = \"n\"\nname = \"Nämnden\"\n[judging]\ngoal = \"all\"\n",
    );
    write(folder.path(), "n/2013/plan.toml", &plan);
    write(folder.path(), "measurements/m.csv", &table);
    let status = json_in(folder.path(), &["status", "--format", "json"], 0);
    let found: Vec<_> = status["plans"][0]["goals"]
        .as_array()
        .unwrap()
        .iter()
        .map(|goal| {
            let text = |key: &str| goal[key].as_str().unwrap().to_owned();
            (text("id"), text("verdict"), goal["measured"].as_u64().unwrap(), goal["judged"].as_u64().unwrap())
        })
        .collect();
    let expected: Vec<_> = goals
        .iter()
        .map(|(id, _, verdict, measured, judged)| ((*id).to_owned(), (*verdict).to_owned(), *measured, *judged))
        .collect();
    assert_eq!(found, expected);
    // The plan's sum counts every indicator once: by letter.
    let all: String = goals.iter().map(|(_, letters, ..)| *letters).collect();
    let count = |letter: char| all.chars().filter(|other| *other == letter).count();
    assert_eq!(
        status["plans"][0]["summary"],
        serde_json::json!({
            "met": count('m'), "partly": count('p'), "missed": count('x'), "not-due": 0, "not-measured": count('-'),
            "cannot-judge": count('?'), "no-target": count('f'),
        })
    );
}
