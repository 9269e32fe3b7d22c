# Mätningar i CSV-filer: vad som är fel, och vad man skriver i stället.

## Filen

finding-binary-file-workbook = Filen är ingen CSV-fil utan en Excel-arbetsbok
help-binary-file-workbook = Öppna filen i Excel, välj Spara som och filtypen CSV UTF-8.
finding-binary-file = Filen är ingen textfil och kan inte läsas som CSV
help-binary-file = Spara tabellen som CSV UTF-8 från det program som den finns i.
finding-empty-file = Filen är tom
help-empty-file = Skriv kolumnernas namn på första raden, till exempel indikator;period;värde, eller ta bort filen.
finding-unclosed-quote = Här börjar en text inom citattecken som aldrig avslutas
help-unclosed-quote = Sätt ett citattecken där texten slutar, eller ta bort det här. Ett citattecken inne i en text inom citattecken skrivs två gånger.

## Rubrikraden

finding-missing-header = Första raden är ingen rubrikrad: inget kolumnnamn känns igen
help-missing-header = Skriv kolumnernas namn på första raden, till exempel indikator;period;värde. De kolumner som finns är { $columns }.
finding-missing-column = { $count ->
    [one] Kolumnen { $columns } saknas
   *[other] Kolumnerna { $columns } saknas
}
help-missing-column = Rubrikraden behöver kolumnerna indikator, period och värde, eller kolumnen indikator och en kolumn för varje period, till exempel indikator;2012;2013.
finding-unknown-column = Kolumnen ”{ $column }” känns inte igen, så den läses inte
help-unknown-column = De kolumner som finns är { $columns }.
help-unknown-column-nearest = Menar du ”{ $nearest }”?
help-unknown-column-period = Om kolumnen är en period, så skriv den till exempel 2013, 2013-T2 eller 2013-08. De övriga kolumner som finns är { $columns }.
help-unknown-column-mixed = En kolumn för en period kan inte stå bredvid kolumnerna period och värde. Skriv dess värden på egna rader, eller ta bort kolumnerna period och värde.
finding-duplicate-column = Kolumnen { $column } finns två gånger, som ”{ $first }” och ”{ $second }”
help-duplicate-column = Behåll en av dem, och ta bort den andra eller ge den ett annat namn.
label-duplicate-column = den första står här, och det är den som läses
finding-misplaced-column = Kolumnen ”{ $column }” läses inte: när varje period har en egen kolumn syns det inte vilken av dem den gäller
help-misplaced-column = Skriv en rad för varje period i stället, med rubrikraden indikator;period;värde;{ $column }.
finding-unnamed-column = ”{ $text }” står i en kolumn utan namn, så kolumnen läses inte
help-unnamed-column = Ge kolumnen ett namn på första raden, eller töm den.

column-indicator = indikator
column-period = period
column-value = värde
column-sex = kön
column-area = område
column-age = ålder
column-unit = enhet
column-comparison = jämförelse
column-lower-quartile = undre kvartil
column-upper-quartile = övre kvartil
column-colour = färg
column-rank = rang
column-rank-of = antal
column-rank-equal = lika
column-source = källa
column-kind = slag
column-kolada = kolada
column-kolada-title = kolada-titel
column-fetched = hämtad
column-remark = anmärkning
column-replaces = ersätter
column-comment = kommentar

## Raderna

finding-wrong-number-of-cells = Raden har { $cells ->
    [one] en cell
   *[other] { $cells } celler
}, men rubrikraden har { $columns }
help-wrong-number-of-cells-few = Celler saknas, så att resten kan ha hamnat i fel kolumn. Även en tom cell behöver sitt { $delimiter }.
help-wrong-number-of-cells-many = Det står ett { $delimiter } för mycket, eller också innehåller en text ett { $delimiter } och behöver citattecken omkring sig.
help-wrong-number-of-cells-comma = Ett tal med decimalkomma eller en text med kommatecken behöver citattecken omkring sig när kolumnerna skiljs åt med { $delimiter }, till exempel "5,7". Enklast är att skilja kolumnerna åt med semikolon.
help-wrong-number-of-cells-lines = Raden fortsätter på nästa rad i filen: troligen saknas ett citattecken. Varje text som börjar med ett citattecken ska sluta med ett, och kolumnerna ska skiljas åt med { $delimiter }.
delimiter-semicolon = semikolon
delimiter-comma = kommatecken
delimiter-tab = tabbtecken

finding-missing-cell = Cellen i kolumnen { $column } är tom
help-missing-cell-indicator = Skriv indikatorns id, till exempel arbetslosa-18-24.
help-missing-cell-period = Skriv perioden, till exempel 2013, 2013-T2 eller 2013-08.

finding-invalid-period = ”{ $text }” är ingen period
help-invalid-period = Skriv till exempel 2013, 2018-2019, 2013-H1, 2013-T2, 2013-Q3, 2013-08, jan–aug 2013, lå 2012/13 eller 2013-12-31.

finding-invalid-value = ”{ $text }” är inget av orden för kolumnen { $column }
help-invalid-value = Skriv ett av orden { $words }.
help-invalid-value-nearest = Menar du ”{ $nearest }”?
word-women = kvinnor
word-men = män
word-total = totalt
word-outcome = utfall
word-forecast = prognos
word-preliminary = preliminär

finding-invalid-rank = ”{ $text }” är ingen rang
help-invalid-rank = Skriv platsen, ett snedstreck och antalet, till exempel 12/171, eller skriv antalet i en egen kolumn med namnet antal. Platsen är minst 1 och högst antalet.
finding-invalid-equal = ”{ $text }” är inte hur många som delar platsen
help-invalid-equal = Skriv hur många medlemmar som har samma värde, den egna inräknad: minst 1 och högst { $most }, eller lämna cellen tom.

## Talen

finding-invalid-number = ”{ $text }” är inget tal
help-invalid-number = Skriv bara talet, till exempel 5,7, utan enhet och andra ord. Finns det inget värde, så lämna cellen tom eller skriv iu.
finding-invalid-number-two-decimals = ”{ $text }” är inget tal: det har fler än ett decimaltecken
help-invalid-number-two-decimals = Skriv talet med ett enda decimalkomma, till exempel 5,7.
finding-invalid-number-both-signs = ”{ $text }” kan inte läsas säkert: det har både kommatecken och punkt
help-invalid-number-both-signs = Skriv decimaler efter ett kommatecken och tusental med mellanslag eller utan tecken, till exempel 1 234,5.
finding-invalid-number-thousands = ”{ $text }” kan inte läsas säkert: tusental skiljs inte åt med punkt eller kommatecken
help-invalid-number-thousands = Skriv tusental med mellanslag eller utan tecken, till exempel 1 234 567.
finding-invalid-number-grouping = ”{ $text }” är inget tal: mellanslagen står inte mellan tusental
help-invalid-number-grouping = Skriv talet utan mellanslag, eller med ett mellanslag före varje grupp om tre siffror, till exempel 12 345. Hör siffrorna till två tal, så skriv dem i var sin cell.
finding-invalid-number-unfinished = ”{ $text }” är inget färdigt tal: inget följer efter decimaltecknet
help-invalid-number-unfinished = Skriv decimalerna, eller ta bort decimaltecknet.
finding-invalid-number-dash = ”{ $text }” är inget tal: det börjar med ett tankstreck, inte med ett minustecken
help-invalid-number-dash = Skriv minustecknet som ett bindestreck, till exempel -5, eller ta bort strecket om talet är positivt.
finding-invalid-number-date = ”{ $text }” är inget tal utan ett datum eller en period
help-invalid-number-date = Excel gör ibland om tal till datum: formatera kolumnen som tal och skriv talet igen. Kontrollera också att perioden inte står i fel kolumn.
finding-invalid-number-formula = ”{ $text }” är inget tal utan ett felvärde från Excel
help-invalid-number-formula = Rätta formeln i Excel och spara filen igen. Finns det inget värde, så lämna cellen tom eller skriv iu.
finding-invalid-number-scientific = ”{ $text }” är skrivet som en tiopotens, så att siffror kan ha fallit bort
help-invalid-number-scientific = Skriv ut hela talet, till exempel 150000. I Excel: formatera kolumnen som tal och spara filen igen.
finding-invalid-number-too-large = ”{ $text }” har fler siffror än vad som kan räknas exakt
help-invalid-number-too-large = Skriv ett tal med högst 28 siffror.
finding-invalid-number-too-precise = ”{ $text }” har fler decimaler än vad som kan räknas exakt
help-invalid-number-too-precise = Avrunda talet till högst 28 siffror sammanlagt.

column-activity = aktivitet
column-state = läge
column-date = datum
column-row = rad
column-outcome = utfall
column-forecast = prognos
finding-unknown-followup = Filens rubrikrad säger inte om det är aktiviteter eller budget som följs upp
help-unknown-followup = För aktiviteter är kolumnerna aktivitet, datum, läge och kommentar; för budgeten rad, period, utfall, prognos och kommentar.
help-missing-followup-column = Lägg till kolumnen i rubrikraden, och en cell för den på varje rad.
help-missing-followup-cell = Fyll i cellen, eller ta bort raden.

## Rader med fel antal celler, och förskjutna rader

finding-wrong-number-of-cells-all = Rubrikraden har { $columns ->
    [one] ett namn
   *[other] { $columns } namn
}, men var och en av de { $rows } raderna har { $cells ->
    [one] en cell
   *[other] { $cells } celler
}
help-wrong-number-of-names-few = Lägg till det kolumnnamn som saknas i rubrikraden. Hör cellen inte dit, så ta bort den och dess { $delimiter } på varje rad.
help-wrong-number-of-names-many = Ta bort det namn i rubrikraden som inte har några celler, eller lägg till en cell på varje rad. Även en tom cell behöver sitt { $delimiter }.
help-wrong-number-of-cells-mixed = På den här raden skiljs cellerna åt med { $other }, men i rubrikraden med { $delimiter }. Byt ut dem mot { $delimiter }.
finding-shifted-row-right = Cellerna har hamnat { $columns ->
    [one] en kolumn
   *[other] { $columns } kolumner
} för långt åt höger: perioden { $period } och värdet { $value } står inte i sina kolumner
help-shifted-row-right = Flytta cellerna åt vänster från och med { $period }, så att perioden står under period och värdet under värde. Raden ska ha lika många celler som rubrikraden.
finding-shifted-row-left = Cellerna har hamnat { $columns ->
    [one] en kolumn
   *[other] { $columns } kolumner
} för långt åt vänster: perioden { $period } och värdet { $value } står inte i sina kolumner
help-shifted-row-left = Flytta cellerna åt höger från och med { $period }, så att perioden står under period och värdet under värde. Raden ska ha lika många celler som rubrikraden.
help-empty-followup-file = Skriv kolumnernas namn på första raden, till exempel aktivitet;datum;läge för aktiviteter eller rad;period;utfall för budgeten, eller ta bort filen.
