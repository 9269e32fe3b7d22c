//! The fast way and the careful one give the same answer, whatever the file.

use proptest::prelude::*;

use super::super::table::Table;
use super::*;

fn said(found: Found) -> (National, u64, u64, Vec<String>) {
    let mut sources = Sources::default();
    let findings = found.faults.findings(&mut sources, String::new(), PathBuf::new());
    let speaker = Speaker::new(0);
    let findings = findings.iter().map(|finding| {
        let others: Vec<_> = finding.related.iter().map(|other| sources.position(other.span)).collect();
        format!("{} {others:?}", speaker.finding(finding, &sources))
    });
    (found.national, found.rows, found.passed_over, findings.collect())
}

fn cell(plain: &'static [&'static str], odd: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop_oneof![12 => prop::sample::select(plain), 1 => prop::sample::select(odd)]
}

fn row() -> impl Strategy<Value = Vec<&'static str>> {
    let kpi = cell(
        &["U31402", "N00090", "N00011", "u31402", "U31403"],
        &["U3140", "U31402 ", "\"U31402\"", "", "Ä1402", "U3140:"],
    );
    let who = cell(&["0482", "0480", "0000", "2584"], &["482", "G35815", "V15E0", "\"0482\"", "", "048x"]);
    let year = cell(&["2013", "2014", "2015"], &["14", "2214", " 2014", "\"2014\"", ""]);
    let sex = cell(&["T", "K", "M"], &["k", "totalt", "\"T\"", "", "X"]);
    let value = cell(
        &["21", "8.5", "8,5", "", "-3.25", "716067.708333", "0", "100"],
        &[
            "null",
            "1 234",
            "5.",
            ".5",
            "1.2.3",
            "\"8,5\"",
            "\"8",
            "12345678901234567890",
            "1e5",
            "−3",
            "å",
            "+4",
            "-",
            "21 %",
        ],
    );
    (kpi, who, year, sex, value).prop_map(|(kpi, who, year, sex, value)| vec![kpi, who, year, sex, value])
}

/// A file: an order of columns, a delimiter, a line ending, rows, and now and then a row that is too long or too short.
fn file() -> impl Strategy<Value = Vec<u8>> {
    let order = Just(vec![0_usize, 1, 2, 3, 4]).prop_shuffle();
    let order = prop_oneof![Just(vec![0, 1, 2, 3, 4]), order];
    let rows = prop::collection::vec((row(), 0..40_u8), 0..60);
    let mutations = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..3);
    (
        order,
        prop::sample::select(vec![";", ",", "\t"]),
        prop::sample::select(vec!["\n", "\r\n"]),
        rows,
        mutations,
        any::<bool>(),
    )
        .prop_map(|(order, delimiter, ending, rows, mutations, is_ended)| {
            let names = ["kpi", "municipality", "period", "gender", "value"];
            let line = |cells: &[&str]| order.iter().map(|at| cells[*at]).collect::<Vec<_>>().join(delimiter);
            let mut lines = vec![line(&names)];
            for (row, chance) in &rows {
                lines.push(match chance {
                    0 => format!("{}{delimiter}", line(row)),
                    1 => line(row).rsplit_once(delimiter).unwrap().0.to_owned(),
                    2 => String::new(),
                    _ => line(row),
                });
            }
            let header = lines[0].len() + ending.len();
            let mut bytes = (lines.join(ending) + if is_ended { ending } else { "" }).into_bytes();
            if bytes.len() > header {
                for (at, byte) in mutations {
                    let at = header + at.index(bytes.len() - header);
                    bytes[at] = byte;
                }
            }
            bytes
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn both_ways_give_the_same(bytes in file(), from_2014: bool) {
        let wanted = Wanted { years: from_2014.then_some(2014..=2014), ..wanted() };
        let careful = read_with(&bytes[..], Table::new(&wanted, None)).unwrap();
        prop_assert_eq!(said(read(&bytes[..], &wanted).unwrap()), said(careful));
    }

    #[test]
    fn any_bytes_are_read(bytes: Vec<u8>) {
        let with_header = [b"kpi;geo;year;value\n".to_vec(), bytes.clone()].concat();
        for bytes in [bytes, with_header] {
            let careful = read_with(&bytes[..], Table::new(&wanted(), None)).unwrap();
            prop_assert_eq!(said(read(&bytes[..], &wanted()).unwrap()), said(careful));
        }
    }
}
