# plan import sheet: mätvärden ur ett kalkylblad.

cli-sheet-mapping = RUBRIK=KOLUMN
cli-sheet-file-help = Kalkylbladet: .xlsx, .xls, .xlsb, .ods, .csv, .tsv eller .txt
cli-sheet-sheet-help = Bladets namn, om arbetsboken har flera blad
cli-sheet-map-help = Vad en kolumn är, till exempel 'Mått=indikator', 'Utfall=2025-T2' eller 'Verksamhet=-' (utelämnas). Flaggan kan stå flera gånger
cli-sheet-dates-help = Vad ett datum i en periodkolumn betyder: dagen (day) eller månaden (month)
cli-sheet-percent-help = Vad tal mellan 0 och 1 är för en indikator i procent: andelar (fraction: 0,85 är 85 %) eller procent (percent: 0,85 är 0,85 %)
cli-sheet-skip-help = Utelämnar rader vars nyckeltal inte finns i någon plan
cli-sheet-to-help = Namnet på filen i measurements/; annars kalkylbladets namn
cli-sheet-yes-help = Skriver utan att fråga
cli-sheet-dry-run-help = Visar vad som skulle skrivas och skriver ingenting
cli-sheet-force-help = Skriver över en fil som inte kommer från samma kalkylblad

# Filen: det som sägs om den står efter dess namn.

sheet-file = { $name } { $what }

sheet-broken = går inte att läsa: filen är skadad eller avkapad. Öppna den i Excel eller LibreOffice, spara den på nytt och försök igen.
sheet-hostile = läses inte: filen packas upp till orimligt mycket, eller har delar som inget kalkylprogram skriver. Öppna den i Excel eller LibreOffice, spara den på nytt och försök igen.
sheet-encrypted = är skyddad med lösenord. Ta bort lösenordet i Excel (Arkiv, Info, Skydda arbetsbok), spara och försök igen.
sheet-too-large = är större än 64 MB och läses inte. Spara bara bladet med mätvärdena som en egen fil.
sheet-too-many-cells = har fler än 2 miljoner ifyllda celler och läses inte. Spara bara bladet med mätvärdena som en egen fil.
sheet-too-many-sheets = har fler än 200 blad och läses inte. Spara bara bladet med mätvärdena som en egen fil.
sheet-unknown-ending = är ingen fil av ett slag som läses. Spara den som .xlsx, .xls, .xlsb, .ods eller .csv.
sheet-no-bytes = är tom: filen innehåller ingenting.
sheet-other-kind = slutar på { $ending } men är en { $is }-fil. Byt filnamnets slut till { $is } och försök igen.
sheet-web-page = är en webbsida eller XML, som vissa system kallar kalkylblad. Öppna den i Excel och spara den som .xlsx.
sheet-no-workbook = är ett arkiv men ingen arbetsbok. Spara kalkylbladet som .xlsx eller .ods.
sheet-not-text = är ingen text. Spara kalkylbladet som .csv eller .xlsx.
sheet-unclosed-quote = har på rad { $line } ett citattecken som öppnas men inte stängs. Stäng det, eller ta bort det.
sheet-no-file = { $path } är en mapp. Skriv kalkylbladets filnamn.
sheet-empty = { $name } har inga ifyllda celler.
sheet-several = { $name } har flera blad: { $sheets }. Välj ett, till exempel --sheet "{ $first }"
sheet-all-hidden = { $name } har bara dolda blad: { $sheets }. Välj ett med --sheet.
sheet-no-such = { $name } har inget blad som heter ”{ $asked }”. Bladen heter { $sheets }.
sheet-no-such-near = { $name } har inget blad som heter ”{ $asked }”. Menar du ”{ $nearest }”?
sheet-organisation-faulty = Planerna har fel som måste rättas först. Kör plan check { $path } för att se dem.

# Rubrikerna

sheet-no-header = hittar ingen rubrikrad. Det som liknar en har { $columns }, men ingen av dem är känd som indikator
sheet-no-header-help = Säg vilken kolumn som har nyckeltalens namn eller id, till exempel --map "{ $title }=indikator"
sheet-no-header-at-all = hittar ingen rubrikrad bland de första 50 raderna
sheet-no-values = rubrikraden har { $columns }, men ingen kolumn med värden
sheet-no-values-help = Kolumnen ska heta värde eller utfall, eller som en period (2025, 2025-T2, Utfall T2 2025). Annars säger --map vilken den är, till exempel --map "Senaste=2025-T2"
sheet-no-period = kolumnen ”{ $title }” säger inte vilken period värdena gäller
sheet-no-period-help = Säg vilken, till exempel --map "{ $title }=2025-T2"
sheet-twice = kolumnerna ”{ $first }” ({ $cell }) och ”{ $second }” är samma sak
sheet-twice-help = Utelämna den ena: --map "{ $title }=-"
sheet-both-forms = kolumnen ”{ $title }” har ett värde per rad, men ”{ $period }” är en period
sheet-misplaced = kolumnen ”{ $title }” gäller en enda period, men bladet har en kolumn per period
sheet-two-units = kolumnen ”{ $title }” har både måttenheter ({ $first }) och annat ({ $second })
sheet-bad-map = --map "{ $text }" säger inte vad som är vad. Skriv rubriken, likhetstecken och kolumnen, till exempel --map "Mått=indikator"
sheet-bad-target = { $what }. { $help }
sheet-no-column = ”{ $text }” är varken en kolumn eller en period
sheet-no-column-near = ”{ $text }” är varken en kolumn eller en period. Menar du { $nearest }?
sheet-columns-help = Kolumnerna heter { $columns }. En kolumn kan också vara en period, till exempel 2025-T2, eller - (utelämnas).

# Cellerna

sheet-date-for-number = cellen ska ha ett mätvärde men har ett datum, { $date }
sheet-date-for-number-help = Excel gör datum av sådant som 5,7 och 1.2. Formatera cellen som Tal eller Text, skriv värdet igen och spara.
sheet-date-for-words = cellen har ett datum, { $date }, där inget datum ska stå
sheet-date-for-words-help = Excel gör datum av sådant som 5-9 och 3/12. Formatera cellen som Text, skriv innehållet igen och spara.
sheet-serial = { $number } är ingen period. Som datum vore talet { $date }: cellen har tappat sitt format
sheet-serial-help = Formatera cellen som Text och skriv perioden, till exempel 2025-08, eller formatera den som datum.
sheet-which-date = datumet { $date } kan vara dagen eller månaden { $month }, för Excel gör datum av det som skrivs { $month }
sheet-which-date-help = Säg vilket: --dates month om det är månaden, --dates day om det är dagen.
sheet-time = cellen har en tid, { $text }, där ingen tid ska stå
sheet-truth = cellen har SANT eller FALSKT, vilket inget mätvärde är
sheet-truth-help = Skriv det som ska stå i cellen och spara.
sheet-strange = ”{ $text }” kan inte stå här
sheet-percent = cellen visar { $number } som procent, där ingen procent ska stå
sheet-error = cellen har felet { $text }
sheet-error-help = Rätta formeln, eller skriv iu om det inte finns något värde.
sheet-unfinished = cellen har en formel som aldrig har räknats ut
sheet-unfinished-help = Öppna filen i Excel eller LibreOffice, så att formlerna räknas ut, och spara den.
sheet-percent-unit = cellen visar { $number } som { $percent } %, men indikatorn har inte enheten % (den har ”{ $unit }”)
sheet-percent-unit-help = Skriv unit = "%" för indikatorn i plan.toml, eller formatera cellen som tal.
sheet-shares = ”{ $id }” mäts i procent, men { $count ->
        [one] dess enda värde ligger mellan 0 och 1 ({ $value })
       *[other] alla dess { $count } värden ligger mellan 0 och 1 (det första är { $value })
    }
sheet-shares-help = Säg vad talen är: --percent fraction om 0,85 betyder 85 %, --percent percent om 0,85 betyder 0,85 %.
sheet-merged-value = mätvärdet står i sammanfogade celler, så det går inte att säga vilken rad eller period det gäller
sheet-merged-value-help = Dela upp cellerna i Excel (Dela upp celler) och skriv värdet där det hör hemma.
sheet-nameless-help = Skriv nyckeltalets namn eller id på raden, eller ta bort raden om den är en summa.

# Namnen

sheet-unknown-name = ”{ $text }” är ingen indikator i planerna ({ $count ->
        [one] 1 värde
       *[other] { $count } värden
    })
sheet-name-of-several = flera indikatorer har titeln ”{ $text }”: { $ids } ({ $count ->
        [one] 1 värde
       *[other] { $count } värden
    })
sheet-add-alias = Säg vilka indikatorer det är i import.toml i organisationens mapp. Granska förslagen och lägg till raderna:
sheet-add-lines = Säg vilka indikatorer det är i import.toml. Granska förslagen och lägg till raderna under [alias]:
sheet-some-id = indikatorns-id
sheet-or-skip = Eller utelämna raderna med --skip-unknown.
sheet-alias-of-nobody = ingen indikator har id ”{ $id }”
sheet-alias-twice = ”{ $name }” står två gånger, för olika indikatorer
sheet-alias-help = Skriv namnet som det står i kalkylbladet och indikatorns id i plan.toml: "Nöjda brukare" = "nojda-hemtjanst"
sheet-kept-faulty = { $path } har fel som måste rättas först. Ingenting har skrivits.

# Det som skulle skrivas

sheet-of = { $name }, bladet { $sheet }: rubrikerna står på rad { $row }.
sheet-of-text = { $name }: rubrikerna står på rad { $row }.
sheet-by-kept = Kolumnerna läses som förra gången, enligt import.toml.
sheet-th-column = Kolumn
sheet-th-title = Rubrik
sheet-th-meaning = Läses som
sheet-th-cell = cell
sheet-is-period = värden för { $period }
sheet-is-kind = värden för { $period } ({ $kind })
sheet-is-counted = utelämnas: måttenheten står i planen
sheet-is-no-measurement = utelämnas: inget mätvärde
sheet-is-left-out = utelämnas
sheet-is-unknown = utelämnas: okänd kolumn
sheet-more-rows = … och { $count ->
        [one] 1 värde
       *[other] { $count } värden
    } till.
sheet-note-percent = { $count ->
        [one] 1 cell har procentformat och läses så som den visas
       *[other] { $count } celler har procentformat och läses så som de visas
    }: 0,85 som visas som 85 % blir 85.
sheet-note-fractions = Andelar har blivit procent (0,85 har blivit 85) för { $count ->
        [one] 1 indikator
       *[other] { $count } indikatorer
    }.
sheet-note-empty = { $count ->
        [one] 1 rad har inget värde
       *[other] { $count } rader har inga värden
    } och utelämnas.
sheet-note-skipped = { $count ->
        [one] 1 värde
       *[other] { $count } värden
    } för okända nyckeltal utelämnas.
sheet-note-hidden-rows = { $count ->
        [one] 1 värde står på en dold rad
       *[other] { $count } värden står på dolda rader
    } och är med.
sheet-note-hidden-columns = { $count ->
        [one] 1 värde står i en dold kolumn
       *[other] { $count } värden står i dolda kolumner
    } och är med.
sheet-note-cut = { $cell }: { $from } har fler siffror än kalkylbladet visar och skrivs { $to }.
sheet-note-hidden-sheets = Dolda blad läses inte: { $sheets }.
sheet-decimal = ,
sheet-will-write = { $count ->
        [one] 1 värde
       *[other] { $count } värden
    } till { $path }.
sheet-will-replace = { $path } finns redan, från samma kalkylblad, och skrivs om.
sheet-new = { $count ->
        [one] 1 värde är nytt.
       *[other] { $count } värden är nya.
    }
sheet-there = { $count ->
        [one] 1 värde finns redan i en annan fil, och är detsamma där.
       *[other] { $count } värden finns redan i andra filer, och är desamma där.
    }
sheet-gone = { $count ->
        [one] 1 värde som fanns i filen försvinner.
       *[other] { $count } värden som fanns i filen försvinner.
    }
sheet-changed = { $id } { $period }: { $from } blir { $to }.
sheet-turn = { $title }: bedömningen ”{ $from }” blir ”{ $to }”.
sheet-turn-of = { $title } { $period }: bedömningen ”{ $from }” blir ”{ $to }”.
sheet-nothing-new = Filen är redan sådan. Ingenting har skrivits.
sheet-dry-run = Ingenting har skrivits.
sheet-ask = Ska det skrivas? (j/n)
sheet-say-yes = Ingenting har skrivits. Lägg till --yes för att skriva, eller --dry-run för att bara titta.
sheet-wrote = Skrev { $path }.
sheet-kept = Kolumnernas betydelse är sparad i { $path } till nästa gång.
sheet-more = … och { $count } fel till.
sheet-nothing-written = Ingenting har skrivits. Rätta det som står ovan och försök igen.
sheet-no-rows = { $name } har inga mätvärden att läsa in.
sheet-other-origin = { $path } finns redan och kommer inte från { $name }. Välj ett annat namn med --to, eller skriv över filen med --force.
sheet-would-lose = { $path } har { $count ->
        [one] 1 värde som inte finns
       *[other] { $count } värden som inte finns
    } i { $name } längre och som skulle försvinna. Ingenting har skrivits. Välj ett annat namn med --to, eller skriv över filen med --force.
sheet-bad-name = ”{ $text }” är inget filnamn. Skriv bara namnet, till exempel --to utfall-2025
