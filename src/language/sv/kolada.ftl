# Kolada: vad som är fel med ett svar eller en sparad fil, och varför hämtningen inte gick. Inget av detta ändrar någon fil.

kolada-answer = { $what } Svaret kom från { $url }.
kolada-not-utf8 = Svaret är ingen text i UTF-8: det som börjar vid byte { $byte } kan inte läsas. Är det en sparad fil så hämta den på nytt och spara den som den är.
kolada-html = Svaret är en webbsida och inte JSON. Kontrollera adressen, och att ingen inloggningssida eller proxy svarar i Koladas ställe.
kolada-empty = Svaret är tomt. Hämta det på nytt.
kolada-not-json = Svaret är inte JSON: det blir fel vid byte { $byte }. Hämta det på nytt; är det en sparad fil så kontrollera att den är sparad direkt från Koladas API.
kolada-cut = Svaret är avklippt: det tar slut efter byte { $byte } mitt i. Hämta det på nytt.
kolada-no-values = Svaret saknar ”values”. Så ser inget svar från Koladas API ut: kontrollera adressen, eller att filen är den rätta.
kolada-shape = Det som står vid byte { $byte } i svaret har inte den form som Koladas API version 3 ger. Kontrollera adressen, eller att filen är den rätta.
kolada-zero = Kommunkoden ”{ $text }” i rad { $row } av ”values” har tappat sina inledande nollor. En kommunkod har fyra siffror: här troligen { $code }. Hämta uppgifterna på nytt, och låt koden vara text.
kolada-municipality = ”{ $text }” i rad { $row } av ”values” är ingen kommunkod. En kommunkod har fyra siffror, till exempel 0482; riket är 0000.
kolada-year = ”{ $text }” i rad { $row } av ”values” är inget år. Ett år har fyra siffror, från 1900 till 2100.
kolada-sex = ”{ $text }” i rad { $row } av ”values” är inget kön. Kolada skriver K för kvinnor, M för män och T för totalt.
kolada-number = ”{ $text }” i rad { $row } av ”values” är inget tal som kan läsas exakt. Ett värde är ett tal med högst 28 siffror, eller null.
kolada-conflict = { $kpi } år { $year } ({ $sex }) finns två gånger för { $municipality } med olika värden: { $first } och { $second }. Hämta uppgifterna på nytt; är det sparade filer så ta bort den äldre.

kolada-base = ”{ $url }” är ingen adress till ett API. Skriv till exempel --base-url https://api.kolada.se/v3, utan lösenord och utan frågetecken.
kolada-unknown = { $count ->
    [one] Kolada har inget nyckeltal med id { $kpis }. Rätta id:t i planen: det står på nyckeltalets sida i Kolada.
   *[other] Kolada har inga nyckeltal med id { $kpis }. Rätta id:na i planen: de står på nyckeltalens sidor i Kolada.
}
kolada-no-municipalities = Listan över kommuner från { $url } innehåller ingen kommun. Kontrollera adressen, och försök igen senare.
kolada-no-figures = Kolada svarade, men utan ett enda värde för { $kpis }. Kontrollera åren (--years) och att nyckeltalen är de rätta.
kolada-page-missing = En sida saknas: svaret från { $url } säger att antalet rader är { $said }, men det kom { $came }. Inget av det används. Försök igen senare.
kolada-page-left-out = En sida saknas: efter sida { $page } pekar svaret från { $url } på sida { $next }. Inget av det används. Försök igen senare.
kolada-page-again = En sida kom två gånger: allt i svaret från { $url } fanns på tidigare sidor. Då kan en annan sida saknas, så inget av det används. Försök igen senare.
kolada-page-empty = Svaret från { $url } är tomt men säger att det finns fler sidor. Inget av det används. Försök igen senare.
kolada-loop = Svaren går i en cirkel: { $url } är redan hämtad. Inget av det används. Försök igen senare.
kolada-too-many-pages = Svaret har fler än { $most } sidor. Nästa skulle ha varit { $url }. Inget av det används. Hämta färre år i taget (--years).
kolada-elsewhere = Svaret från { $url } säger att nästa sida finns på { $other }, som är en annan server. Dit skickas ingen fråga. Kontrollera adressen i --base-url.
kolada-moved = { $url } hänvisar till { $other }, som är en annan server eller ett annat protokoll. Dit skickas ingen fråga. Är den adressen rätt så skriv den efter --base-url.
kolada-moves = { $url } hänvisar vidare gång på gång. Kontrollera adressen i --base-url.
kolada-old-version = { $url } finns inte längre (svar 410): det är en gammal version av Koladas API. Skriv --base-url https://api.kolada.se/v3, eller utelämna flaggan.
kolada-not-found = { $url } finns inte (svar 404). Kontrollera adressen i --base-url; Koladas API version 3 finns på https://api.kolada.se/v3.
kolada-forbidden = { $url } svarar att du inte har tillgång (svar { $status }). Kolada kräver ingen inloggning: troligen är det en proxy eller brandvägg som svarar. Fråga IT-avdelningen, eller spara svaren i webbläsaren och läs in dem med --from.
kolada-status = { $url } gav ett svar som inte går att använda (svar { $status }). Kontrollera adressen i --base-url.
kolada-too-large = Svaret från { $url } är större än { $most } MB. Så stor är ingen sida från Kolada: kontrollera adressen i --base-url.
kolada-tried = { $what } { $count ->
    [one] Ett försök gjordes.
   *[other] { $count } försök gjordes.
} Försök igen senare.
kolada-too-often = { $url } säger att det är för många frågor just nu (svar 429).
kolada-server = Det blev fel hos servern: { $url } gav svar { $status }.
kolada-timeout = { $url } svarade inte i tid.
kolada-broken = Förbindelsen bröts innan hela svaret från { $url } hade kommit.
kolada-no-host = Servern i { $url } hittas inte. Kontrollera att datorn har internet och att adressen i --base-url är rätt.
kolada-refused = Servern i { $url } tar inte emot någon förbindelse. Kontrollera adressen i --base-url, eller försök igen senare.
kolada-certificate = Datorn litar inte på certifikatet från { $url }. Fråga IT-avdelningen, eller spara svaren i webbläsaren och läs in dem med --from.
kolada-failed = Det gick inte att hämta { $url }: { $what }

kolada-file = { $path }: { $what }
kolada-file-next = { $path } är inte hela svaret: filen säger att det finns en sida till (next_url), men ingen av filerna är den. Spara nästa sida också och ange båda filerna, eller lägg dem i en mapp. Inget har ändrats.
kolada-file-first = Filerna är inte hela svaret: en av dem säger att det finns en sida före den (previous_url), men ingen av filerna är den. Spara den sidan också. Inget har ändrats.
