//! The five municipalities: every target is read, and the checks find what is really wrong in the sources.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests"
)]

mod common;

use std::collections::BTreeMap;

use common::{json_in, plan, root};
use plan::model::organisation::Organisation;
use plan::model::target::Reading;
use plan::read::target::{Context, read};
use plan::source::Sources;

const MUNICIPALITIES: [&str; 5] = ["degerfors", "flen", "huddinge", "kungalv", "mjolby"];

/// How many different phrases there are in the five.
const PHRASES: usize = 141;

fn load(name: &str) -> Organisation {
    let mut sources = Sources::default();
    let (loaded, _) = plan::read::load(&root().join("plans").join(name), &mut sources);
    loaded.expect("the plans can be read").organisation
}

/// The adopted words of every target, and whether they are read as they stand, without a rule beside them.
fn adopted() -> BTreeMap<String, bool> {
    let mut phrases = BTreeMap::new();
    for organisation in MUNICIPALITIES.map(load) {
        let groups: Vec<_> =
            organisation.groups.iter().map(|group| (group.id.value.clone(), group.name.clone())).collect();
        for indicator in organisation.measured() {
            for target in &indicator.targets {
                let phrase = target.text.value.trim();
                assert!(matches!(target.reading, Reading::Rule(_)), "{phrase} is unread");
                let context = Context { groups: &groups, unit: indicator.unit(), title: Some(&indicator.title.value) };
                *phrases.entry(phrase.to_lowercase()).or_insert(false) |= read(phrase, context).is_ok();
            }
        }
    }
    phrases
}

#[test]
fn every_target_is_read() {
    assert_eq!(adopted().len(), PHRASES);
}

#[test]
fn most_short_targets_are_read_without_help() {
    let phrases = adopted();
    for limit in [60, usize::MAX] {
        let short: Vec<_> = phrases.iter().filter(|(phrase, _)| phrase.chars().count() < limit).collect();
        let read = short.iter().filter(|(_, alone)| **alone).count();
        println!("{read} of {} phrases are read without help", short.len());
        let unread: Vec<_> = short.iter().filter(|(_, alone)| !**alone).map(|(phrase, _)| phrase).collect();
        assert!(limit > 60 || read * 100 >= short.len() * 85, "{read} of {}: {unread:#?}", short.len());
    }
}

#[test]
fn the_checks_find_what_is_wrong_in_the_sources() {
    let ran = plan(&["check", "plans", "--format", "short"]);
    assert_eq!(ran.status, 0, "{}", ran.out);
    let expected = [
        ("huddinge/", "text-against-target", "Texten anger målet 84 för ”HSL-index”, men plan.toml anger 85"),
        ("degerfors/", "text-against-measure", "Texten talar om andelen, men indikatorn är ”Antalet hushåll"),
        ("kungalv/", "title-against-target", "Titeln säger ”Inga”, men målet är 100\u{a0}%"),
        ("degerfors/", "ambiguous-percent", "kan betyda procent av värdet eller procentenheter"),
        ("flen/", "target-already-met", "Målet ”90%” är redan uppfyllt av utgångsvärdet 90\u{a0}%"),
        ("huddinge/", "target-already-met", "är redan uppfyllt av utgångsvärdet"),
        ("mjolby/", "indicator-without-owner", "indikatorer saknar ansvarig"),
        ("degerfors/", "indicator-without-source", "indikatorer saknar källa"),
        ("huddinge/", "indicator-without-method", "indikatorer saknar mätmetod"),
        ("kungalv/", "goal-without-measure", "Målet ”Öka andelen kollektivtrafikresenärer” har ingen indikator"),
        ("mjolby/", "repeated-indicator", "verkar mäta samma sak som ”Kostnadsutvecklingen för försörjningsstöd”"),
        ("mjolby/", "deadline-outside-period", "nått senast 2010-12-31, innan planens period 2011 börjar"),
        ("mjolby/", "keep-without-tolerance", "7 mål i planen ska hållas oförändrade"),
        ("flen/", "colour-without-quartiles", "20 mål i planen går efter färg eller rang"),
        ("flen/", "baseline-missing", "Målet ”Öka” utgår från ett tidigare värde, men för 2011 finns inget mätvärde"),
        ("flen/", "repeated-success-factor", "Framgångsfaktor 9 upprepar framgångsfaktor 3"),
    ];
    for (place, code, words) in expected {
        let found = |line: &str| line.contains(place) && line.contains(&format!("[{code}]")) && line.contains(words);
        assert!(ran.out.lines().any(found), "{place} {code} {words}\n{}", ran.out);
    }
}

/// A target that women miss and men meet is partly met, and the reason says who.
#[test]
fn satisfaction_is_judged_by_sex() {
    let answer = json_in(&root(), &["status", "plans/huddinge", "--as-of", "2013", "--format", "json"], 0);
    let goals = answer["plans"][1]["goals"].as_array().unwrap();
    let indicators: Vec<_> = goals.iter().flat_map(|goal| goal["indicators"].as_array().unwrap()).collect();
    let of = |id: &str| *indicators.iter().find(|indicator| indicator["id"] == id).unwrap();
    // 78 < 85 for women, 85 ≥ 85 for men.
    assert_eq!(of("nojda-bemotande")["verdict"], "partly");
    assert_eq!(
        of("nojda-bemotande")["reason"],
        "Kvinnor: 78\u{a0}% (2012) är lägre än 85\u{a0}% och män: 85\u{a0}% (2012) är lika med 85\u{a0}%: målet ”85” \
         (minst 85 för både kvinnor och män) är delvis uppfyllt, eftersom målet nås av män men inte av kvinnor. \
         Utfallet är från 2012, före målets period 2014."
    );
    // 77 < 80 for women, 81 ≥ 80 for men, although both together are at 80.
    assert_eq!(of("nojda-kvalitet")["verdict"], "partly");
    // 82,8 and 83,4 are both above 80.
    assert_eq!(of("nojda-verksamheten")["verdict"], "met");
    // 72 and 77 are both below 78, but 77 > 76 for men.
    assert_eq!(of("nojda-delaktighet")["verdict"], "partly");
}

/// What is only measured by sex has both values where the outcome stands, and its age is told as any other's.
#[test]
fn what_is_only_measured_of_parts_is_shown() {
    let ran = plan(&["report", "plans/huddinge/socialnamnden/2014", "--as-of", "2013"]);
    let row = ran.out.lines().find(|line| line.starts_with("| Brukare som upplever sig diskriminerade")).unwrap();
    let cells: Vec<&str> = row.split('|').map(str::trim).collect();
    assert_eq!(
        cells,
        [
            "",
            "Brukare som upplever sig diskriminerade i kontakten med verksamheten, procent",
            "–",
            "kvinnor: 9\u{a0}% (2012), män: 4\u{a0}% (2012)",
            "2014: 0-4",
            "Delvis uppfyllt",
            "–",
            ""
        ]
    );
    let reason = ran.out.lines().find(|line| line.starts_with("- **Brukare som upplever sig diskriminerade")).unwrap();
    assert!(reason.ends_with("Utfallet är från 2012, före målets period 2014."), "{reason}");
}

/// Every source is credited, that of parts and of statistics too, in the order of the Swedish alphabet.
#[test]
fn a_report_credits_its_sources() {
    let ran = plan(&["report", "plans/huddinge"]);
    let (_, sources) = ran.out.split_once("## Källor\n\n").unwrap();
    let (sources, _) = sources.split_once("\n## Bilaga").unwrap();
    assert_eq!(
        sources,
        "- Källa: Befolkningsundersökning (2 indikatorer)\n\
         - Källa: E-postmätning (1 indikator)\n\
         - Källa: Enkät bland kommunens politiker (1 indikator)\n\
         - Källa: Landstinget förebygger aids (1 indikator)\n\
         - Källa: Nämndens egen brukarenkät (5 indikatorer)\n\
         - Källa: SCB (1 indikator)\n\
         - Källa: Socialstyrelsens öppna jämförelser (1 indikator)\n\
         - Källa: Verksamhetsplan SN-2013/3318 (14 indikatorer)\n"
    );
}
