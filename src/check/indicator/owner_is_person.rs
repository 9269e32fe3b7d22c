//! `owner-is-person`: an owner who looks like a person, where a role is wanted.

use std::collections::BTreeSet;

use crate::check::{Check, Subject};
use crate::finding::Finding;
use crate::message::Message;
use crate::model::plan::Plan;
use crate::source::At;

/// A name in a plan is outdated when somebody leaves, and stands in the report for all to read.
pub const CHECK: Check = check!("owner-is-person", Warn, run);

/// Words, or parts of words, that a role or a body has and a name has not.
const OF_ROLES: [&str; 46] = [
    "ansvarig",
    "administr",
    "analytiker",
    "assistent",
    "avdelning",
    "byrå",
    "central",
    "chef",
    "controller",
    "delegation",
    "direktör",
    "ekonom",
    "enhet",
    "förvaltning",
    "grupp",
    "handläggare",
    "hemtjänst",
    "ingenjör",
    "inspektör",
    "kansli",
    "koordinator",
    "kommun",
    "konsult",
    "kontor",
    "kurator",
    "ledare",
    "ledning",
    "ledamot",
    "lärare",
    "nämnd",
    "ombud",
    "ordförande",
    "pedagog",
    "rektor",
    "region",
    "råd",
    "samordnare",
    "sekret",
    "sektor",
    "service",
    "sköterska",
    "socionom",
    "strateg",
    "team",
    "utskott",
    "utvecklare",
];

/// The same in English.
const OF_ROLES_IN_ENGLISH: [&str; 16] = [
    "board",
    "care",
    "coordinator",
    "committee",
    "department",
    "director",
    "head",
    "manager",
    "nurse",
    "office",
    "officer",
    "planner",
    "principal",
    "services",
    "strategist",
    "unit",
];

fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let committees = &subject.organisation.committees;
    let units = committees.iter().flat_map(|committee| &committee.units).map(|unit| &unit.name);
    let names: BTreeSet<&String> = committees.iter().map(|committee| &committee.name).chain(units).collect();
    let owners = subject.organisation.plans.iter().flat_map(owners);
    for owner in owners.filter(|owner| is_person(&owner.value) && !names.contains(&owner.value)) {
        let message = Message::new("finding-owner-is-person").with("owner", owner.value.as_str());
        findings
            .push(Finding::warning(CHECK.page.code, owner.span, message).help(Message::new("help-owner-is-person")));
    }
}

/// Every owner in a plan.
fn owners(plan: &Plan) -> impl Iterator<Item = &At<String>> {
    let goals = plan.goals.iter().flat_map(|goal| {
        let activities = goal.activities.iter().filter_map(|activity| activity.owner.as_ref());
        goal.owner.as_ref().into_iter().chain(activities)
    });
    goals.chain(plan.measured().filter_map(|indicator| indicator.owner.as_ref()))
}

/// "Anna Andersson", "Anna-Karin af Ek": two or three words that begin with a capital and go on in small letters, and none
/// of them is of a role. "Kvalitetschef" alone is no name, and "HR Chef" has a word in capitals.
fn is_person(owner: &str) -> bool {
    let words: Vec<&str> = owner.split_whitespace().filter(|word| !PARTICLES.contains(word)).collect();
    (2..=3).contains(&words.len()) && words.iter().all(|word| is_name(word))
}

/// What stands within names in small letters.
const PARTICLES: [&str; 5] = ["af", "av", "de", "van", "von"];

fn is_name(word: &str) -> bool {
    let lower = word.to_lowercase();
    let of_a_role = OF_ROLES.iter().chain(&OF_ROLES_IN_ENGLISH).any(|part| lower.contains(part));
    !of_a_role && word.split('-').all(is_capitalised)
}

fn is_capitalised(part: &str) -> bool {
    let mut letters = part.chars();
    letters.next().is_some_and(char::is_uppercase) && part.chars().count() > 1 && letters.all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_roles() {
        for name in ["Anna Andersson", "Anna Maria Ek", "Anna-Karin Ek", "Carl von Ek", "Åsa Öberg", "Eva Ek-Berg"] {
            assert!(is_person(name), "{name}");
        }
        let roles = [
            "Verksamhetschef",
            "HR-chef",
            "Verksamhetschef hemtjänst",
            "Verksamhetschef Hemtjänst",
            "HR Chef",
            "Biträdande Rektor",
            "Förvaltningens säkerhetssamordnare",
            "Förvaltningens ledningsgrupp",
            "Omsorgsnämnden",
            "Medicinskt Ansvarig Sjuksköterska",
            "Handläggare för barn och ungdomar med funktionsnedsättning",
            "Head of department",
            "Anna",
            "A. Andersson",
            "",
        ];
        for role in roles {
            assert!(!is_person(role), "{role}");
        }
    }
}
