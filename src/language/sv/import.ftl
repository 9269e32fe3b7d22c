cli-import-about = Hämtar nationella nyckeltal ur Kolada, eller läser in mätvärden ur ett kalkylblad
cli-usage-import = plan import kolada|sheet …
cli-import-kolada = Hämtar nationella nyckeltal ur Kolada
cli-usage-import-kolada = plan import kolada [FLAGGOR] [SÖKVÄG]
cli-import-sheet = Läser in mätvärden ur ett kalkylblad
cli-usage-import-sheet = plan import sheet [FLAGGOR] FIL [SÖKVÄG]

# plan import kolada

cli-kolada-url = ADRESS
cli-kolada-years = ÅR
cli-kolada-from-help = Läser filer som sparats tidigare i stället för att hämta: CSV eller svar från Koladas API (JSON), eller en mapp med sådana. Flaggan kan stå flera gånger
cli-kolada-url-help = Adressen till Koladas API, version 3; annars https://api.kolada.se/v3
cli-kolada-years-help = Vilka år, till exempel 2013 eller 2011-2013; annars från planernas utgångsår till i år, eller alla år i filerna
cli-kolada-replace-help = Låter Koladas värden ersätta värden i andra filer som säger något annat
cli-kolada-force-help = Skriver över measurements/kolada.csv även om filen inte kommer från plan import kolada

kolada-no-code = I organisation.toml saknas kommunens kod. Lägg till den under [organisation], till exempel code = "0482".
kolada-bad-code = ”{ $text }” i organisation.toml är ingen kommunkod. Den har fyra siffror inom citattecken, till exempel code = "0482".
kolada-bad-kpi = ”{ $text }” är inget id för ett nyckeltal i Kolada (indikatorn { $id }). Ett id är en bokstav och fem siffror, till exempel kolada = "U31402".
kolada-two-kpis = Indikatorn { $id } har två olika nyckeltal i Kolada: { $first } i en plan och { $second } i en annan. Skriv samma i båda, eller ge den ena indikatorn ett annat id.
kolada-none = Ingen indikator i planerna har något nyckeltal i Kolada. Lägg till nyckeltalets id hos indikatorn, till exempel kolada = "U31402".
kolada-nothing = Där finns inga värden för kommunen { $code } och planernas nyckeltal. Kontrollera kommunens kod och nyckeltalens id. Inget har ändrats.
kolada-empty-folder = Mappen { $path } innehåller ingen fil som slutar på .csv eller .json.
kolada-other-origin = { $path } kommer inte från plan import kolada och skrivs inte över. Byt namn på filen, eller skriv --force.
kolada-faults = { $path } har { $count ->
    [one] ett fel
   *[other] { $count } fel
} och används inte. Inget har ändrats.
kolada-two-files = { $kpi } år { $year } för { $code } finns med två olika värden: { $first } och { $second }. Använd bara den fil som gäller. Inget har ändrats.
kolada-new-faults = Med de nya värdena skulle planerna få { $count ->
    [one] ett fel som de inte har nu
   *[other] { $count } fel som de inte har nu
}. Inget har ändrats.

kolada-found = { $count ->
    [one] Ett värde
   *[other] { $count } värden
} för { $code }, { $indicators ->
    [one] en indikator
   *[other] { $indicators } indikatorer
}, { $years }.
kolada-other-title = Kontrollera id:t { $kpi }: planen skriver ”{ $title }”, men i Kolada heter det ”{ $theirs }”.
kolada-ended = { $kpi } (”{ $title }”) mäts inte längre: i Kolada slutar det { $year }.
kolada-without = Inga värden för { $kpi } (”{ $title }”).
kolada-nulls = { $count ->
    [one] En rad säger att uppgiften saknas, och blir inget mätvärde.
   *[other] { $count } rader säger att uppgiften saknas, och blir inga mätvärden.
}
kolada-passed-over = { $count ->
    [one] En rad om grupper eller enheter räknas inte.
   *[other] { $count } rader om grupper eller enheter räknas inte.
}
kolada-tie = { $id } { $year }{ $sex }: { $value } är { $colour } bara för att { $equal } kommuner med samma värde delar plats { $place } av { $of }, annars { $other }.
kolada-other-value = { $id } { $year }: Kolada säger { $ours }, men { $place } säger { $theirs }. Raden skrivs inte. Rätta den som är fel, eller skriv --replace så gäller Koladas värde.
kolada-replaces = { $id } { $year }: Koladas värde { $ours } ersätter { $theirs } ({ $place }).
kolada-other-comparison = { $id } { $year }: gruppens värde är { $ours } enligt Kolada, men { $theirs } enligt { $place }. Det som står där gäller.
kolada-comment-comparison = gruppens värde är { $ours } enligt Kolada, men { $theirs } i en annan fil, som gäller
kolada-new = { $count ->
    [one] Ett nytt värde sedan sist.
   *[other] { $count } nya värden sedan sist.
}
kolada-revised = Reviderat: { $id } { $year }{ $sex }, från { $from } till { $to }.
kolada-gone = Finns inte längre i Kolada: { $id } { $year }{ $sex }, { $from }. Raden tas bort.
kolada-more = Och { $count } till.
kolada-same = Ingenting nytt: filen är redan som den ska.
kolada-wrote = Skrev { $path }.
kolada-without-end = Sista raden i { $path } slutar inte med en radbrytning: kontrollera att hela filen kom med.
kolada-no-comparison = { $count ->
    [one] Ett värde saknar gruppens värde
   *[other] { $count } värden saknar gruppens värde
}: gruppen säger inte vilket medelvärde som gäller (mean), eller så finns inget värde för riket (0000).
kolada-all-contradicted = Alla värden motsägs av andra filer. Inget har ändrats.
kolada-fetching = Hämtar från Kolada
