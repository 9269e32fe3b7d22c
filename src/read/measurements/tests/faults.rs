//! Every fault, as a coordinator reads it.

use super::{holds, told};

const COLUMNS: &str = "indikator, period, värde, kön, område, ålder, enhet, jämförelse, undre kvartil, övre kvartil, \
    färg, rang, antal, lika, källa, slag, anmärkning, ersätter och kommentar";

#[test]
fn files_that_are_no_table() {
    holds(
        "PK\u{3}\u{4}\0\0",
        "1:1 error binary-file [] Filen är ingen CSV-fil utan en Excel-arbetsbok | Öppna filen i Excel, välj Spara som \
         och filtypen CSV UTF-8.",
    );
    holds(
        "a\0b",
        "1:1 error binary-file [] Filen är ingen textfil och kan inte läsas som CSV | Spara tabellen som CSV UTF-8 \
         från det program som den finns i.",
    );
    holds(
        " \n;;\n",
        "1:1 warning empty-file [] Filen är tom | Skriv kolumnernas namn på första raden, till exempel \
         indikator;period;värde, eller ta bort filen.",
    );
    holds("indikator;period;värde\n", "");
}

#[test]
fn headers() {
    holds(
        "a;2013;5,7\nb;2013;5,7\n",
        &format!(
            "1:1 error missing-header [a;2013;5,7] Första raden är ingen rubrikrad: inget kolumnnamn känns igen | Skriv \
             kolumnernas namn på första raden, till exempel indikator;period;värde. De kolumner som finns är {COLUMNS}."
        ),
    );
    let help = "Rubrikraden behöver kolumnerna indikator, period och värde, eller kolumnen indikator och en kolumn för \
        varje period, till exempel indikator;2012;2013.";
    holds(
        "indikator;värde\na;5\n",
        &format!("1:1 error missing-column [indikator;värde] Kolumnen period saknas | {help}"),
    );
    holds("kön;2013\nk;5\n", &format!("1:1 error missing-column [kön;2013] Kolumnen indikator saknas | {help}"));
    holds(
        "indikator;kön\na;5\n",
        &format!("1:1 error missing-column [indikator;kön] Kolumnerna period och värde saknas | {help}"),
    );
    holds(
        "indikator;period;värde;vikt;färgen;2012;T5 2013\na;2013;5;1;röd;6;7\n",
        &format!(
            "2:8 a 2013 5
             1:24 warning unknown-column [vikt] Kolumnen ”vikt” känns inte igen, så den läses inte | De kolumner som \
             finns är {COLUMNS}.
             1:29 warning unknown-column [färgen] Kolumnen ”färgen” känns inte igen, så den läses inte | Menar du \
             ”färg”?
             1:36 warning unknown-column [2012] Kolumnen ”2012” känns inte igen, så den läses inte | En kolumn för en \
             period kan inte stå bredvid kolumnerna period och värde. Skriv dess värden på egna rader, eller ta bort \
             kolumnerna period och värde.
             1:41 warning unknown-column [T5 2013] Kolumnen ”T5 2013” känns inte igen, så den läses inte | Om kolumnen \
             är en period, så skriv den till exempel 2013, 2013-T2 eller 2013-08. De övriga kolumner som finns är {COLUMNS}."
        ),
    );
    holds(
        "id;period;värde;Indikator;\na;2013;5;Nöjda;\nb;2013;6;Nöjda;?\nc;2013;7;Nöjda;!\n",
        "2:8 a 2013 5
         3:8 b 2013 6
         4:8 c 2013 7
         1:17 error duplicate-column [Indikator] Kolumnen indikator finns två gånger, som ”id” och ”Indikator” | Behåll en av dem, och \
         ta bort den andra eller ge den ett annat namn.
         3:16 warning unnamed-column [?] ”?” står i en kolumn utan namn, så kolumnen läses inte | Ge kolumnen ett namn \
         på första raden, eller töm den.",
    );
    holds(
        "indikator;2012;2013;färg\na;1;2;blå\n",
        "2:3 a 2012 1
         2:5 a 2013 2
         1:21 error misplaced-column [färg] Kolumnen ”färg” läses inte: när varje period har en egen kolumn \
         syns det inte vilken av dem den gäller | Skriv en rad för varje period i stället, med rubrikraden \
         indikator;period;värde;färg.",
    );
}

#[test]
fn rows_of_another_length() {
    holds(
        "indikator;period;värde;kön\na;2013;5\nb;2013\nc\nd;2013;5;;\ne;2013;5;\n",
        "6:8 e 2013 5
         2:1 error wrong-number-of-cells [a;2013;5] Raden har 3 celler, men rubrikraden har 4 | Celler saknas, så att \
         resten kan ha hamnat i fel kolumn. Även en tom cell behöver sitt semikolon.
         3:1 error wrong-number-of-cells [b;2013] Raden har 2 celler, men rubrikraden har 4 | Celler saknas, så att \
         resten kan ha hamnat i fel kolumn. Även en tom cell behöver sitt semikolon.
         4:1 error wrong-number-of-cells [c] Raden har en cell, men rubrikraden har 4 | Celler saknas, så att resten kan \
         ha hamnat i fel kolumn. Även en tom cell behöver sitt semikolon.
         5:1 error wrong-number-of-cells [d;2013;5;;] Raden har 5 celler, men rubrikraden har 4 | Det står ett semikolon \
         för mycket, eller också innehåller en text ett semikolon och behöver citattecken omkring sig.",
    );
    holds(
        "indikator,period,värde\na,2013,5,7\n",
        "2:1 error wrong-number-of-cells [a,2013,5,7] Raden har 4 celler, men rubrikraden har 3 | Ett tal med \
         decimalkomma eller en text med kommatecken behöver citattecken omkring sig när kolumnerna skiljs åt med \
         kommatecken, till exempel \"5,7\". Enklast är att skilja kolumnerna åt med semikolon.",
    );
    holds(
        "indikator;period;värde\na;2013;\"5\nb\";2013;6\nc;2013;7\n",
        "4:8 c 2013 7
         2:1 error wrong-number-of-cells [a;2013;\"5] Raden har 5 celler, men rubrikraden har 3 | Raden fortsätter på \
         nästa rad i filen: troligen saknas ett citattecken. Varje text som börjar med ett citattecken ska sluta med \
         ett, och kolumnerna ska skiljas åt med semikolon.",
    );
}

#[test]
fn an_unclosed_quote() {
    holds(
        "indikator;period;värde;kommentar\na;2013;5;\"bra\nb;2013;6;dåligt\n",
        "2:8 a 2013 5 comment=\"bra
         3:8 b 2013 6 comment=dåligt
         2:10 error unclosed-quote [\"] Här börjar en text inom citattecken som aldrig avslutas | Sätt \
         ett citattecken där texten slutar, eller ta bort det här. Ett citattecken inne i en text inom citattecken \
         skrivs två gånger.",
    );
}

#[test]
fn a_value_or_a_period_or_an_indicator_costs_the_row() {
    holds(
        "indikator;period;värde\na;2013;5,7,1\n;2013;5\nb;;5\nc;2013-8;5\nd;201308;1 2\ne;2013;5\n",
        "7:8 e 2013 5
         2:8 error invalid-number [5,7,1] ”5,7,1” är inget tal: det har fler än ett decimaltecken | Skriv talet med ett \
         enda decimalkomma, till exempel 5,7.
         3:1 error missing-cell [] Cellen i kolumnen indikator är tom | Skriv indikatorns id, till exempel \
         arbetslosa-18-24.
         4:3 error missing-cell [] Cellen i kolumnen period är tom | Skriv perioden, till exempel 2013, 2013-T2 eller \
         2013-08.
         5:3 error invalid-period [2013-8] ”2013-8” är ingen period | Skriv till exempel 2013, 2018-2019, 2013-H1, \
         2013-T2, 2013-Q3, 2013-08, jan–aug 2013, lå 2012/13 eller 2013-12-31.
         6:3 error invalid-period [201308] ”201308” är ingen period | Skriv till exempel 2013, 2018-2019, 2013-H1, \
         2013-T2, 2013-Q3, 2013-08, jan–aug 2013, lå 2012/13 eller 2013-12-31.
         6:10 error invalid-number [1 2] ”1 2” är inget tal: mellanslagen står inte mellan tusental | Skriv talet utan \
         mellanslag, eller med ett mellanslag före varje grupp om tre siffror, till exempel 12 345. Hör siffrorna till \
         två tal, så skriv dem i var sin cell.",
    );
}

#[test]
fn a_comparison_costs_only_itself() {
    holds(
        "indikator;period;värde;jämförelse;övre kvartil;färg;rang\n\
         a;2013;5;4.0.1;#REF!;blå;12\nb;2013;5;4;6;gröön;172/171\nc;2013;x x;4;6;;0/5\n",
        "2:8 a 2013 5
         3:8 b 2013 5 group=4@10 upper=6
         2:10 error invalid-number [4.0.1] ”4.0.1” är inget tal: det har fler än ett decimaltecken | Skriv talet med ett \
         enda decimalkomma, till exempel 5,7.
         2:16 error invalid-number [#REF!] ”#REF!” är inget tal utan ett felvärde från Excel | Rätta formeln i Excel och \
         spara filen igen. Finns det inget värde, så lämna cellen tom eller skriv iu.
         2:22 error invalid-value [blå] ”blå” är inget av orden för kolumnen färg | Skriv ett av orden colour-red, \
         colour-yellow och colour-green.
         2:26 error invalid-rank [12] ”12” är ingen rang | Skriv platsen, ett snedstreck och antalet, \
         till exempel 12/171, eller skriv antalet i en egen kolumn med namnet antal. Platsen är minst 1 och högst \
         antalet.
         3:14 error invalid-value [gröön] ”gröön” är inget av orden för kolumnen färg | Menar du ”grön”?
         3:20 error invalid-rank [172/171] ”172/171” är ingen rang | Skriv platsen, ett snedstreck och \
         antalet, till exempel 12/171, eller skriv antalet i en egen kolumn med namnet antal. Platsen är minst 1 och \
         högst antalet.
         4:8 error invalid-number [x x] ”x x” är inget tal | Skriv bara talet, till exempel 5,7, utan enhet och andra \
         ord. Finns det inget värde, så lämna cellen tom eller skriv iu.
         4:17 error invalid-rank [0/5] ”0/5” är ingen rang | Skriv platsen, ett snedstreck och antalet, \
         till exempel 12/171, eller skriv antalet i en egen kolumn med namnet antal. Platsen är minst 1 och högst \
         antalet.",
    );
}

#[test]
fn a_word_that_would_change_what_was_measured_costs_the_row() {
    holds(
        "indikator;2013;kön;slag\na;5;kvinor;\nb;5;-;prognoss\nc;5;;budget\nd;5;t;utfall\n",
        "5:3 d 2013 5
         2:5 error invalid-value [kvinor] ”kvinor” är inget av orden för kolumnen kön | Menar du ”kvinnor”?
         3:5 error invalid-value [-] ”-” är inget av orden för kolumnen kön | Skriv ett av orden kvinnor, män och totalt.
         3:7 error invalid-value [prognoss] ”prognoss” är inget av orden för kolumnen slag | Menar du ”prognos”?
         4:6 error invalid-value [budget] ”budget” är inget av orden för kolumnen slag | Skriv ett av orden utfall, \
         prognos och preliminär.",
    );
}

#[test]
fn the_same_in_english() {
    assert_eq!(
        told("indicator,value,year\na,\"5,7,1\",2013\nb,5,2013,x\n", 1),
        "2:4 error invalid-number [5,7,1] “5,7,1” is not a number: it has more than one decimal sign | Write the number \
         with a single decimal sign, for example 5.7.\n\
         3:1 error wrong-number-of-cells [b,5,2013,x] The row has 4 cells, but the header has 3 | A number with a decimal \
         comma or a text with a comma needs quotation marks around it where a comma separates the columns, for example \
         \"5,7\". It is easiest to separate the columns by semicolons.\n"
    );
}

#[test]
fn a_misspelt_word_that_can_mean_one_thing_only_is_put_right() {
    let fixes = |text: &str| -> Vec<String> {
        let mut sources = crate::source::Sources::default();
        let file = sources.add("m.csv".to_owned(), "m.csv".into(), text.to_owned());
        let (_, findings) = super::read(file, text);
        let edits = findings.into_iter().filter_map(|finding| match finding.fix? {
            crate::finding::Fix::Edits(edits) => Some(edits),
            crate::finding::Fix::SaveAsUtf8 => None,
        });
        edits.flatten().map(|edit| format!("{} → {}", sources.text(edit.span), edit.text)).collect()
    };
    assert_eq!(
        fixes("indikator;period;värde;\"kommentarer\";kalla\na;2025;1;;\n"),
        ["kommentarer → kommentar", "kalla → källa"]
    );
    assert_eq!(
        fixes("indikator;period;värde;kön\na;2025;1;kvinor\nb;2025;1;\" Totlat\"\n"),
        ["kvinor → kvinnor", "Totlat → totalt"]
    );
    // There is such a column, it may mean two words, or it is too far off.
    assert!(fixes("indikator;period;värde;värdet\na;2025;1;2\n").is_empty());
    assert!(fixes("indikator;period;värde;kön\na;2025;1;mqn\nb;2025;1;okänt\n").is_empty());
    assert!(fixes("indikator;period;värde\na;2025;–5\n").is_empty());
}
