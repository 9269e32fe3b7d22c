//! Small merges, each for a thing that two people do.

use super::{Form, Merged, merge};
use crate::language::{Language, Words};
use crate::render::merged::{Marks, text};

fn merged(form: Form, base: &str, ours: &str, theirs: &str) -> (Merged, String) {
    let merged = merge(form, base, ours, theirs);
    let marks = Marks { size: 7, base: false, names: [""; 3] };
    let text = text(&Words::new(Language::Swedish), &merged, marks);
    (merged, text)
}

fn toml(base: &str, ours: &str, theirs: &str) -> String {
    merged(Form::Toml, base, ours, theirs).1
}

const PLAN: &str = "# Planen\n\n[plan]\ntitle = \"Plan\"\n\n# Första målet\n[[goal]]\nid = \"1\"\ntitle = \"Trygg\"\n\n\
    [[goal.indicator]]\nid = \"a\"\ntitle = \"Nöjda\"\ntarget = \"minst 80 %\"\nowner = \"Chef\"\n\n\
    [[goal.indicator]]\nid = \"b\"\ntitle = \"Trygga\"\ntarget = \"minst 90 %\"\n\n\
    [[goal]]\nid = \"2\"\ntitle = \"Rätt tid\"\n";

fn plan(edits: &[(&str, &str)]) -> String {
    edits.iter().fold(PLAN.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    })
}

#[test]
fn neighbouring_keys_are_no_conflict() {
    let ours = plan(&[("minst 80 %", "minst 85 %")]);
    let theirs = plan(&[("\"Chef\"", "\"Enhetschef\"")]);
    assert_eq!(toml(PLAN, &ours, &theirs), plan(&[("minst 80 %", "minst 85 %"), ("\"Chef\"", "\"Enhetschef\"")]));
}

#[test]
fn the_same_key_is_one_and_says_which() {
    let (ours, theirs) = (plan(&[("minst 80 %", "minst 85 %")]), plan(&[("minst 80 %", "minst 70 %")]));
    let expected = plan(&[(
        "target = \"minst 80 %\"\n",
        "<<<<<<< vår: målvärde för indikatorn ”Nöjda”\ntarget = \"minst 85 %\"\n=======\ntarget = \"minst 70 %\"\n\
         >>>>>>> deras: målvärde för indikatorn ”Nöjda”\n",
    )]);
    assert_eq!(toml(PLAN, &ours, &theirs), expected);
}

#[test]
fn what_both_add_is_kept_ours_first() {
    let add = |id: &str| format!("[[goal.indicator]]\nid = \"{id}\"\ntitle = \"Ny {id}\"\n\n[[goal]]\nid = \"2\"");
    let (ours, theirs) = (plan(&[("[[goal]]\nid = \"2\"", &add("x"))]), plan(&[("[[goal]]\nid = \"2\"", &add("y"))]));
    let both = add("x").replace("[[goal]]\nid = \"2\"", &add("y"));
    assert_eq!(toml(PLAN, &ours, &theirs), plan(&[("[[goal]]\nid = \"2\"", &both)]));
}

#[test]
fn an_indicator_that_one_moves_and_the_other_changes_is_moved_and_changed() {
    let block = "[[goal.indicator]]\nid = \"b\"\ntitle = \"Trygga\"\ntarget = \"minst 90 %\"\n\n";
    let ours = plan(&[(block, "")]) + "\n" + block.trim_end() + "\n";
    let theirs = plan(&[("minst 90 %", "minst 95 %")]);
    assert_eq!(toml(PLAN, &ours, &theirs), ours.replace("minst 90 %", "minst 95 %"));
    assert_eq!(toml(PLAN, &theirs, &ours), ours.replace("minst 90 %", "minst 95 %"));
}

#[test]
fn what_one_takes_away_and_the_other_changes_is_a_conflict() {
    let block = "[[goal.indicator]]\nid = \"b\"\ntitle = \"Trygga\"\ntarget = \"minst 90 %\"\n\n";
    let (ours, theirs) = (plan(&[(block, "")]), plan(&[("minst 90 %", "minst 95 %")]));
    let expected = plan(&[(
        &format!("\n{block}"),
        "<<<<<<< vår: indikatorn ”Trygga”\n=======\n\n[[goal.indicator]]\nid = \"b\"\ntitle = \"Trygga\"\n\
         target = \"minst 95 %\"\n>>>>>>> deras: indikatorn ”Trygga”\n\n",
    )]);
    assert_eq!(toml(PLAN, &ours, &theirs), expected);
}

#[test]
fn a_new_indicator_in_a_goal_that_is_gone_is_no_indicator_of_the_goal_before() {
    let goal = "\n[[goal]]\nid = \"2\"\ntitle = \"Rätt tid\"\n";
    let ours = plan(&[(goal, "")]);
    let theirs = PLAN.to_owned() + "\n[[goal.indicator]]\nid = \"c\"\ntitle = \"Väntetid\"\n";
    let text = toml(PLAN, &ours, &theirs);
    let conflict = format!(
        "<<<<<<< vår: målet ”Rätt tid”\n=======\n{goal}\n[[goal.indicator]]\nid = \"c\"\ntitle = \"Väntetid\"\n\
         >>>>>>> deras: målet ”Rätt tid”\n"
    );
    assert_eq!(text, ours + &conflict);
}

#[test]
fn a_new_id_is_no_other_thing() {
    let (ours, theirs) = (plan(&[("id = \"a\"", "id = \"nojda\"")]), plan(&[("minst 80 %", "minst 85 %")]));
    let both = plan(&[("id = \"a\"", "id = \"nojda\""), ("minst 80 %", "minst 85 %")]);
    assert_eq!(toml(PLAN, &ours, &theirs), both);
    // A goal that has another id has the same indicators.
    let ours = plan(&[("id = \"1\"", "id = \"1.1\"")]);
    assert_eq!(toml(PLAN, &ours, &theirs), plan(&[("id = \"1\"", "id = \"1.1\""), ("minst 80 %", "minst 85 %")]));
}

#[test]
fn spaces_of_one_and_words_of_the_other_go_together() {
    let ours = plan(&[("target = \"minst 80 %\"", "target   = \"minst 80 %\"   ")]).replace('\n', "\r\n");
    let theirs = plan(&[("minst 80 %", "minst 85 %")]);
    let both = plan(&[("target = \"minst 80 %\"", "target   = \"minst 85 %\"   ")]).replace('\n', "\r\n");
    assert_eq!(toml(PLAN, &ours, &theirs), both);
}

#[test]
fn the_same_id_twice_is_left_to_people() {
    let goal = |title: &str| format!("\n[[goal.indicator]]\nid = \"ny\"\ntitle = \"{title}\"\n");
    let end = "title = \"Rätt tid\"\n";
    let ours = plan(&[(end, &(end.to_owned() + &goal("En")))]);
    let theirs = plan(&[("\n# Första", &(goal("Två").replace("[goal.indicator]", "[statistics]") + "\n# Första"))]);
    let (clean, _) = merged(Form::Toml, PLAN, &ours, &theirs);
    assert!(clean.is_clean(), "two kinds may share an id: {clean:?}");
    let theirs = plan(&[("\n[[goal]]\nid = \"2\"", &(goal("Två") + "\n[[goal]]\nid = \"2\""))]);
    let (merged, text) = merged(Form::Toml, PLAN, &ours, &theirs);
    assert!(!merged.is_clean() && text.contains("\"En\"") && text.contains("\"Två\""), "{text}");
}

#[test]
fn rows_of_different_things_are_no_conflict() {
    let base = "indikator;period;värde\na;2024;1\nb;2024;2\n";
    let (ours, theirs) = (format!("{base}a;2025;3\n"), base.replace("b;2024;2", "b;2024;4") + "b;2025;5\n");
    let (_, text) = merged(Form::Csv, base, &ours, &theirs);
    assert_eq!(text, "indikator;period;värde\na;2024;1\nb;2024;4\na;2025;3\nb;2025;5\n");
    let theirs = format!("{base}a;2025;9\n");
    let (_, text) = merged(Form::Csv, base, &ours, &theirs);
    let conflict = "<<<<<<< vår: raden ”a 2025”\na;2025;3\n=======\na;2025;9\n>>>>>>> deras: raden ”a 2025”\n";
    assert_eq!(text, base.to_owned() + conflict);
}

#[test]
fn what_is_not_understood_is_merged_by_lines() {
    let base = "a\nb\nc\n";
    assert_eq!(toml(base, "a\nB\nc\n", "a\nb\nC\n"), {
        "a\n<<<<<<< vår: raderna har ändrats på två sätt\nB\nc\n=======\nb\nC\n\
         >>>>>>> deras: raderna har ändrats på två sätt\n"
    });
    assert_eq!(toml("a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\n"), "A\nb\nc\nD\n");
}
