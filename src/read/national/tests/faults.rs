//! What is wrong with files of national data.

use super::{told, wanted};

/// Each line after the header is read alone, and gives what is said of it.
fn each(header: &str, lines: &[&str]) -> String {
    let of = |line: &&str| told(format!("{header}\n{line}\n").as_bytes(), &wanted());
    lines.iter().map(of).collect()
}

#[test]
fn rows() {
    let lines = [
        "U31402;482;2014;T;21",
        "U31402;Flen;2014;T;21",
        "U3140;0482;2014;T;21",
        "U31402;0482;14;T;21",
        "U31402;0482;3014;T;21",
        "U31402;0482;2014;X;21",
        "U31402;0482;2014;;21",
        "U31402;;2014;T;21",
        ";0482;2014;T;21",
        "U31402;0482;2014;T;1.234,5",
        "U31402;0482;2014;T;21 %",
        "U31402;0482;2014;T",
        "U31402;0482;2014;T;21;22",
        "U31402;0482;2014;\"T;21",
        "\"U31402;0482;2014;T;21",
    ];
    snapbox::assert_data_eq!(each("kpi;municipality;period;gender;value", &lines), snapbox::file!["rows.txt"]);
}

#[test]
fn files() {
    let files: [&[u8]; 12] = [
        b"",
        b"\n \n",
        b"PK\x03\x04\x00\x00",
        b"\x89PNG\r\n\x1a\n\x00\x00",
        b"kpi;geo;year\nU31402;0482;2014\n",
        b"geo;value\n0482;21\n",
        b"kpi;geo;year;value;who\n",
        b"kpi;geo;kommun;year;value\n",
        b"geo;year;u31402;U31402\n",
        b"kpi;geo;year;value\nU31402;0482;2014;21\n\nU31402;0480;2014;8\nU31402;0482;2014;22\n",
        b"kpi;geo;year;value\nU31402;0482;2014;21\nN99999;04",
        b"kpi,geo,year,value\nU31402,0482,2014,21,5\n",
    ];
    let of = |file: &[u8]| told(file, &wanted());
    let long = [b"kpi;geo;year;value\n".to_vec(), vec![b' '; 3 << 20]].concat();
    let told = files.iter().map(|file| of(file)).chain([of(&long)]).collect::<String>();
    snapbox::assert_data_eq!(told, snapbox::file!["files.txt"]);
}
