# Nationella data i CSV-filer: vad som är fel, och vad man skriver i stället.

national-fault-column = Kolumnen ”{ $column }” känns inte igen
help-national-columns = Filen ska ha kolumnerna kpi, municipality, period och value, och gärna gender, i vilken ordning som helst. Den kan också ha kolumnerna geo och year, och gärna gender, och en kolumn för varje nyckeltal, till exempel u31402. Ta bort övriga kolumner.
national-fault-kpi = ”{ $text }” är inget id för ett nyckeltal i Kolada
help-national-kpi = Ett nyckeltals id är en bokstav och fem siffror, till exempel U31402.
national-fault-zero = Kommunkoden ”{ $text }” har tappat sina inledande nollor
help-national-zero = En kommunkod har fyra siffror: här troligen { $code }. Excel tar bort inledande nollor. Hämta filen på nytt och använd den utan att spara om den i Excel, eller läs in kolumnen som text.
national-fault-municipality = ”{ $text }” är ingen kommunkod
help-national-municipality = En kommunkod har fyra siffror, till exempel 0482. Riket är 0000.
national-fault-year = ”{ $text }” är inget år
help-national-year = Skriv året med fyra siffror, från 1900 till 2100, till exempel 2014.
national-fault-sex = ”{ $text }” är inget kön
help-national-sex = Skriv K för kvinnor, M för män eller T för totalt.
help-national-number = Skriv bara talet, med decimalkomma eller decimalpunkt, till exempel 5,7. Finns det inget värde, så lämna cellen tom.
national-fault-quote = Här börjar en text inom citattecken som inte avslutas på samma rad
help-national-cut = Raden är kortare än rubrikraden. Är den filens sista kan filen ha blivit avklippt: hämta den på nytt.
help-national-comma = När kolumnerna skiljs åt med kommatecken behöver ett tal med decimalkomma citattecken omkring sig, till exempel "5,7", eller decimalpunkt.
help-national-cells = Ta bort de celler som inte har någon kolumn i rubrikraden, eller hämta filen på nytt.
national-fault-conflict = { $kpi } år { $year } ({ $sex }) finns två gånger för { $municipality } med olika värden: { $first } och { $second }
help-national-conflict = Behåll raden med det värde som gäller och ta bort den andra, eller hämta filen på nytt.
label-national-conflict = här står { $first }
national-no-value = inget värde
national-all = totalt
national-women = kvinnor
national-men = män
national-fault-line = Raden är längre än en miljon tecken
help-national-line = Kontrollera att filen är en CSV-fil med en rad för varje värde, eller hämta den på nytt.
