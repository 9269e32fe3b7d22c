//! `plan import kolada` from files that were saved earlier: what is written, what is told, and what changes nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod common;

use std::fs;
use std::path::Path;

use common::{Ran, plan_in};
use tempfile::TempDir;

const ORGANISATION: &str = "[organisation]\nname = \"Flens kommun\"\ncode = \"0482\"\n\n[[committee]]\nid = \"sn\"\nname = \"Socialnämnden\"\n\n\
                            [[group]]\nid = \"kkik\"\nname = \"KKiK\"\nmean = \"members\"\n\n[[group]]\nid = \"riket\"\nname = \"Riket\"\nmean = \"riket\"\n\n\
                            [[group]]\nid = \"lanet\"\nname = \"Länet\"\nmean = \"members\"\ncounty = \"04\"\n";

/// An organisation with one indicator, compared with a group.
fn folder(compare: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let plan = format!(
        "[plan]\ntitle = \"Plan 2014\"\ncommittee = \"sn\"\nperiod = \"2014\"\nbaseline = \"2013\"\n\n[[goal]]\nid = \"1\"\ntitle = \"Stöd i tid\"\n\n\
         [[goal.indicator]]\nid = \"vantetid\"\ntitle = \"Väntetid till beslut om försörjningsstöd\"\nunit = \"dagar\"\nbetter = \"lower\"\n\
         compare = \"{compare}\"\nkolada = \"U31402\"\ntarget = \"rött ska bli gult\"\n"
    );
    write(folder.path(), "organisation.toml", ORGANISATION);
    write(folder.path(), "sn/2014/plan.toml", &plan);
    folder
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Everything in the folder, by name.
fn all(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file());
    files.map(|entry| (entry.path().display().to_string(), fs::read(entry.path()).unwrap())).collect()
}

fn import(folder: &Path, more: &[&str]) -> Ran {
    plan_in(folder, &[&["import", "kolada", "--from", "kolada.csv"], more].concat())
}

/// The rows that were written, without the day and the source.
fn rows(folder: &Path) -> Vec<String> {
    let text = fs::read_to_string(folder.join("measurements/kolada.csv")).unwrap();
    let short = |line: &str| {
        let cells: Vec<&str> = line.split(';').collect();
        [&cells[..12], &cells[cells.len() - 2..]].concat().join(";")
    };
    text.lines().skip(1).map(short).collect()
}

const LONG: &str = "kpi;municipality;period;gender;value\nU31402;0000;2014;T;15,9\nU31402;0480;2014;T;10\nU31402;0481;2014;T;20\n\
                    U31402;0482;2014;T;21\nU31402;0114;2014;T;21\nU31402;0115;2014;T;30\nU31402;0482;2013;T;24\nU31402;0482;2014;K;\n\
                    U31402;0482;2014;M;22\nU31402;G35815;2014;T;17\nN00090;0482;2014;T;5\nU31402;0001;2014;T;1\n";

#[test]
fn the_own_values_stand_beside_what_the_groups_values_come_to() {
    let folder = folder("kkik");
    write(folder.path(), "kolada.csv", LONG);
    let ran = import(folder.path(), &[]);
    assert_eq!(ran.err, "");
    assert_eq!(
        ran.out,
        "3 värden för 0482, en indikator, 2013–2014.\nEn rad säger att uppgiften saknas, och blir inget mätvärde.\n\
         En rad om grupper eller enheter räknas inte.\nvantetid 2014: 21 är gul bara för att 2 kommuner med samma värde delar plats 3 av 5, annars röd.\n\
         Stöd i tid: bedömningen ”Ej mätt” blir ”Uppfyllt”.\nVäntetid till beslut om försörjningsstöd: bedömningen ”Ej mätt” blir ”Uppfyllt”.\n\
         Skrev measurements/kolada.csv.\n"
    );
    // Five values: 10, 20, 21, 21, 30. Their mean is 102/5; the quartiles are the second and the fourth.
    assert_eq!(
        rows(folder.path()),
        [
            "vantetid;2013;24;;24;24;24;1;1;1;;U31402;;",
            "vantetid;2014;21;;20,4;20;21;3;5;2;;U31402;;",
            "vantetid;2014;22;män;22;22;22;1;1;1;;U31402;;",
        ]
    );
    let check = plan_in(folder.path(), &["check"]);
    assert_eq!(check.status, 0, "{}", check.out);
    let again = all(folder.path());
    assert!(import(folder.path(), &[]).out.ends_with("Ingenting nytt: filen är redan som den ska.\n"));
    assert_eq!(all(folder.path()), again);
}

#[test]
fn a_group_is_a_county_the_nation_or_those_that_are_listed() {
    let of = |compare: &str, organisation: &str| {
        let folder = folder(compare);
        write(folder.path(), "kolada.csv", LONG);
        write(folder.path(), "organisation.toml", organisation);
        let ran = import(folder.path(), &["--years", "2014"]);
        assert_eq!(ran.status, 0, "{}", ran.err);
        rows(folder.path())[0].clone()
    };
    assert_eq!(of("lanet", ORGANISATION), "vantetid;2014;21;;17;15;20,5;3;3;1;;U31402;;");
    assert_eq!(of("riket", ORGANISATION), "vantetid;2014;21;;15,9;20;21;3;5;2;;U31402;;");
    let listed = ORGANISATION.replace("county = \"04\"", "members = [\"0482\", \"0115\"]");
    assert_eq!(of("lanet", &listed), "vantetid;2014;21;;25,5;23,25;27,75;1;2;1;;U31402;;");
}

#[test]
fn wide_files_are_read_too() {
    let folder = folder("kkik");
    write(folder.path(), "kolada.csv", "geo,year,gender,u31402\n0482,2014,K,17.0\n0114,2014,K,15.0\n0482,2014,M,\n");
    let ran = import(folder.path(), &[]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert_eq!(rows(folder.path()), ["vantetid;2014;17,0;kvinnor;16;15,5;16,5;2;2;1;;U31402;;"]);
}

#[test]
fn what_changed_since_last_time_is_told_and_what_was_not_asked_for_stays() {
    let folder = folder("kkik");
    write(folder.path(), "kolada.csv", LONG);
    import(folder.path(), &[]);
    let revised = LONG.replace("U31402;0482;2014;T;21", "U31402;0482;2014;T;31").replace("U31402;0482;2014;M;22\n", "");
    write(folder.path(), "kolada.csv", &revised);
    let before = all(folder.path());
    let dry = import(folder.path(), &["--years", "2014", "--dry-run"]);
    assert_eq!(all(folder.path()), before);
    let ran = import(folder.path(), &["--years", "2014"]);
    assert_eq!(
        ran.out,
        "Ett värde för 0482, en indikator, 2014.\nEn rad säger att uppgiften saknas, och blir inget mätvärde.\n\
         En rad om grupper eller enheter räknas inte.\nReviderat: vantetid 2014, från 21 till 31.\n\
         Finns inte längre i Kolada: vantetid 2014 (män), 22. Raden tas bort.\n\
         Stöd i tid: bedömningen ”Uppfyllt” blir ”Ej uppfyllt”.\n\
         Väntetid till beslut om försörjningsstöd: bedömningen ”Uppfyllt” blir ”Ej uppfyllt”.\nSkrev measurements/kolada.csv.\n"
    );
    assert_eq!(dry.out.replace("Ingenting har skrivits.", ""), ran.out.replace("Skrev measurements/kolada.csv.", ""));
    assert_eq!(
        rows(folder.path()),
        ["vantetid;2013;24;;24;24;24;1;1;1;;U31402;;", "vantetid;2014;31;;22,4;20;30;5;5;1;;U31402;;"]
    );
}

#[test]
fn a_value_in_another_file_is_never_contradicted_in_silence() {
    let folder = folder("kkik");
    write(folder.path(), "kolada.csv", LONG);
    write(
        folder.path(),
        "measurements/2014.csv",
        "indikator;period;värde;jämförelse\nvantetid;2014;25;\nvantetid;2013;24;19\n",
    );
    let ran = import(folder.path(), &["--years", "2013-2014"]);
    let told = "vantetid 2013: gruppens värde är 24 enligt Kolada, men 19 enligt measurements/2014.csv:3. Det som står där gäller.\n\
                vantetid 2014: Kolada säger 21, men measurements/2014.csv:2 säger 25. Raden skrivs inte. Rätta den som är fel, eller skriv --replace så gäller Koladas värde.\n";
    assert!(ran.out.contains(told), "{}", ran.out);
    assert_eq!(
        rows(folder.path()),
        [
            "vantetid;2013;24;;;24;24;1;1;1;;U31402;;gruppens värde är 24 enligt Kolada, men 19 i en annan fil, som gäller",
            "vantetid;2014;22;män;22;22;22;1;1;1;;U31402;;"
        ]
    );
    let ran = import(folder.path(), &["--years", "2013-2014", "--replace"]);
    assert!(
        ran.out.contains("vantetid 2014: Koladas värde 21 ersätter 25 (measurements/2014.csv:2).\n"),
        "{}",
        ran.out
    );
    assert_eq!(rows(folder.path())[1], "vantetid;2014;21;;20,4;20;21;3;5;2;;U31402;ja;");
    assert_eq!(plan_in(folder.path(), &["check"]).status, 0);
}

/// What is wrong ends with a sentence and status 2, and nothing has changed.
#[test]
fn what_is_wrong_changes_nothing() {
    let row = "U31402;0482;2014;T;21\n";
    let cases: [(&str, String, &str); 7] = [
        (
            "a lost zero",
            LONG.replace(row, "U31402;482;2014;T;21\n"),
            "Kommunkoden ”482” har tappat sina inledande nollor",
        ),
        ("a broken number", LONG.replace(row, "U31402;0482;2014;T;2x1\n"), "kolada.csv:5:20"),
        (
            "twice, differently",
            LONG.replace(row, &format!("{row}U31402;0482;2014;T;22\n")),
            "finns två gånger för 0482",
        ),
        ("cut", LONG.replace("U31402;0001;2014;T;1\n", "U31402;0482;20"), "Raden"),
        ("no such column", LONG.replace("municipality", "plats"), "Kolumnen ”plats” känns inte igen"),
        ("nothing of ours", LONG.replace("0482", "0483"), "Där finns inga värden för kommunen 0482"),
        ("binary", "PK\u{3}\u{4}\0\0\0".to_owned(), "fel"),
    ];
    for (what, text, said) in cases {
        let folder = folder("kkik");
        write(folder.path(), "kolada.csv", &text);
        let before = all(folder.path());
        let ran = import(folder.path(), &[]);
        assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{what}: {}", ran.err);
        assert!(ran.err.contains(said), "{what}: {}", ran.err);
        assert_eq!(all(folder.path()), before, "{what}");
    }
}

/// One file an indicator, one after another: what a file says nothing of stays as it was.
#[test]
fn a_part_of_the_figures_takes_nothing_away() {
    let folder = folder("kkik");
    write(folder.path(), "kolada.csv", LONG);
    import(folder.path(), &[]);
    let before = rows(folder.path());
    let of_2013: Vec<&str> = LONG.lines().filter(|line| !line.contains(";2014;")).collect();
    write(folder.path(), "kolada.csv", &of_2013.join("\n"));
    let ran = import(folder.path(), &[]);
    assert!(!ran.out.contains("inte längre"), "{}", ran.out);
    assert!(ran.out.contains("Sista raden i kolada.csv slutar inte med en radbrytning"), "{}", ran.out);
    assert_eq!(rows(folder.path()), before);
}

#[test]
fn values_that_are_all_contradicted_leave_the_folder_as_it_is() {
    let folder = folder("kkik");
    write(folder.path(), "kolada.csv", "kpi;municipality;period;gender;value\nU31402;0482;2014;T;21\n");
    write(folder.path(), "measurements/x.csv", "indikator;period;värde\nvantetid;2014;25\n");
    let before = all(folder.path());
    let ran = import(folder.path(), &[]);
    assert_eq!(
        ran.err,
        "vantetid 2014: Kolada säger 21, men measurements/x.csv:2 säger 25. Raden skrivs inte. Rätta den som är fel, eller skriv --replace \
         så gäller Koladas värde.\nfel: Alla värden motsägs av andra filer. Inget har ändrats.\n"
    );
    assert_eq!(all(folder.path()), before);
    // A correction counts wherever the other file stands in the alphabet.
    assert_eq!(import(folder.path(), &["--replace"]).status, 0);
    assert_eq!(plan_in(folder.path(), &["check"]).status, 0);
}

#[test]
fn a_file_of_somebody_elses_is_not_written_over() {
    let folder = folder("kkik");
    write(folder.path(), "kolada.csv", LONG);
    write(folder.path(), "measurements/kolada.csv", "indikator;period;värde\nvantetid;2012;43\n");
    let before = all(folder.path());
    let ran = import(folder.path(), &[]);
    assert_eq!(
        ran.err,
        "fel: measurements/kolada.csv kommer inte från plan import kolada och skrivs inte över. Byt namn på filen, eller skriv --force.\n"
    );
    assert_eq!(all(folder.path()), before);
    assert_eq!(import(folder.path(), &["--force"]).status, 0);
}

#[test]
fn organisations_say_who_they_are() {
    let cases = [
        (ORGANISATION.replace("code = \"0482\"\n", ""), "saknas kommunens kod"),
        (ORGANISATION.replace("0482", "482"), "”482” i organisation.toml är ingen kommunkod"),
        (ORGANISATION.replace("county = \"04\"", "members = [\"482\"]"), "Planerna har fel som måste rättas först"),
    ];
    for (organisation, said) in cases {
        let folder = folder("kkik");
        write(folder.path(), "kolada.csv", LONG);
        write(folder.path(), "organisation.toml", &organisation);
        let ran = import(folder.path(), &[]);
        assert!(ran.status == 2 && ran.err.contains(said), "{}", ran.err);
    }
}
