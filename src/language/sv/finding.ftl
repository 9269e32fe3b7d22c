# Vad som är fel i planens filer, och vad man skriver i stället.

finding-syntax = Raden går inte att läsa
help-syntax = En rad skrivs: nyckel = "text". Jämför med raderna omkring: { $line }
finding-syntax-quote = Ett citattecken saknas
finding-syntax-smart-quote = Texten står inom ordbehandlarens citattecken, men i filen skrivs raka: "
finding-syntax-decimal-comma = Tal skrivs med decimalpunkt i den här filen
finding-syntax-unquoted = Texten saknar citattecken
help-syntax-write = Skriv: { $line }
finding-syntax-trailing = Här står något mer efter texten
finding-syntax-key = En nyckel skrivs utan å, ä och ö
help-syntax-key = Nycklarna är engelska ord, till exempel title, unit och target; { $line } är ingen av dem.
finding-syntax-no-equals = Raden är varken en nyckel med ett värde eller en rubrik
help-syntax-no-equals = Skriv # först på raden om den är en anteckning, annars nyckel = "{ $line }".

finding-unknown-key = Nyckeln ”{ $key }” finns inte i formatet
help-unknown-key = Nycklarna här är { $legal }.
help-unknown-key-nearest = Menar du ”{ $nearest }”? Nycklarna här är { $legal }.
finding-wrong-type = ”{ $key }” ska vara { $type }
help-wrong-type = Skriv så här: { $key } = { $line }
finding-missing-key = Nyckeln ”{ $key }” saknas{ $table ->
        [plan] { " " }i [plan]
        [goal] { " " }för målet
        [indicator] { " " }för indikatorn
        [committee] { " " }för nämnden
        [group] { " " }för jämförelsegruppen
        [target-rule] { " " }för regeln
       *[other] { "" }
    }
help-missing-key = Lägg till en rad: { $line }
finding-unknown-value = ”{ $value }” kan inte stå som ”{ $key }”
help-unknown-value = Här kan stå { $legal }.
help-unknown-value-nearest = Menar du ”{ $nearest }”? Här kan stå { $legal }.
type-text = en text inom citattecken
type-whole = ett heltal
type-number = ett tal
type-flag = true eller false
type-date = ett datum utan citattecken
type-texts = en lista av texter
type-by-period = texter för varje år
type-table = en tabell
type-tables = en eller flera tabeller

finding-invalid-id = ”{ $id }” kan inte vara ett id
help-invalid-id = Ett id skrivs med a–z, siffror, bindestreck och punkt, till exempel { $instead }.
finding-invalid-setting = ”{ $text }” går inte att läsa som en inställning
help-invalid-setting = Skriv en procentsats inom citattecken, till exempel "80 %"; för partly går också "moved" och "never".
finding-unreadable-target = Målet ”{ $phrase }” går inte att läsa som en regel
help-unreadable-target = Skriv om målet, eller låt nämndens ord stå och lägg till en rad som säger hur det bedöms, till exempel rule = "minst 85 %".
help-unreadable-target-nearest = Närmast bland det som går att läsa är ”{ $nearest }”. Ska nämndens ord stå kvar, så lägg till en rad som säger hur målet bedöms: rule = "{ $nearest }".

finding-file-is-folder = ”{ $name }” är en mapp, men ska vara en fil
help-file-is-folder = Byt namn på mappen, eller lägg filen ”{ $name }” här i stället.
finding-file-missing = ”{ $name }” finns inte
help-file-missing = Det kan vara en genväg till en fil som är borttagen. Lägg filen ”{ $name }” här, eller ta bort genvägen.
finding-file-not-allowed = ”{ $name }” får inte läsas
help-file-not-allowed = Be den som sköter mappen om rätt att läsa ”{ $name }”.
finding-file-not-plain = ”{ $name }” är ingen vanlig fil
finding-file-too-large = ”{ $name }” är för stor för att läsas
help-file-too-large = En fil får vara högst 512 MB. Dela upp ”{ $name }”, till exempel i en fil för varje år.
finding-file-other = ”{ $name }” går inte att läsa: { $why }
finding-file-not-read = ”{ $name }” läses inte
help-file-not-read = Mätvärden läses ur CSV-filer. Spara bladet från Excel som CSV UTF-8.
finding-not-utf8 = Filen är inte sparad som UTF-8
help-not-utf8 = Den är läst som om den kom från äldre Windows. Spara den som UTF-8, så att å, ä och ö blir rätt i alla program.
finding-stray-analysis = Det finns ingen plan.toml bredvid filen
help-stray-analysis = Lägg filen i samma mapp som den plan den handlar om.
finding-repeated-comment = ”{ $id }” har redan en kommentar i filen
help-repeated-comment = Låt de två kommentarerna bli en, under den första rubriken.
related-first = den första står här

finding-duplicate-id = Id:t ”{ $id }” används två gånger
help-duplicate-id = Ge det ena ett annat id. Ett id får bara förekomma en gång i samma plan.
finding-unknown-committee = Nämnden ”{ $id }” finns inte i organisation.toml
finding-unknown-group = Jämförelsegruppen ”{ $id }” finns inte i organisation.toml
finding-unknown-plan = Planen ”{ $id }” finns inte
finding-unknown-goal = Målet ”{ $id }” finns inte i { $plan }
finding-supports-nothing = Målet säger att det stöder ”{ $id }”, men planen följer ingen annan plan
help-supports-nothing = Lägg till en rad i [plan]: follows = "kommunfullmaktige/2013"
finding-unknown-indicator = Indikatorn ”{ $id }” finns inte i någon plan
finding-unknown-comment = ”{ $id }” är varken ett mål eller en indikator i planen
finding-unknown-check = Det finns ingen kontroll som heter ”{ $code }”
help-known = Det som finns är { $known }.
help-known-none = Det finns ännu ingenting av det slaget.
help-known-nearest = Menar du ”{ $nearest }”?
finding-conflicting-values = ”{ $id }” har två olika värden för { $period }: { $first } och { $second }
finding-conflicting-comparisons = ”{ $id }” har två olika jämförelsevärden för { $period }: { $first } och { $second }
help-conflicting-values = Ta bort det som är fel, eller skriv ja i kolumnen ersätter på den rad som rättar den andra.
related-other-value = det andra värdet står här
finding-percent-out-of-range = { $value } kan inte vara rätt: { $share ->
        [yes] en andel ligger mellan 0 och 100 %
       *[no] så stor är ingen procentsats i en plan
    }
help-percent-out-of-range = Kontrollera decimaltecknet och enheten.
finding-number-without-direction = Målet ”{ $target }” är ett tal, men det är inte angivet om högre eller lägre är bättre
help-number-without-direction = Lägg till better = "higher" eller better = "lower", eller skriv ”minst” eller ”högst” före talet.
finding-repeated-success-factor = Framgångsfaktor { $number } upprepar framgångsfaktor { $first }: ”{ $text }”
help-repeated-success-factor = Ta bort den ena vid nästa beslut om planen, eller skriv om den så att skillnaden syns.
finding-repeated-indicator = Indikatorn ”{ $title }” verkar mäta samma sak som ”{ $other }”
help-repeated-indicator = Behåll den ena vid nästa beslut om planen, eller skriv om titlarna så att skillnaden syns.
related-similar = den andra står här
finding-goal-without-measure = Målet ”{ $title }” har ingen indikator
help-goal-without-measure = Utan indikator kan ingen säga om målet nås. Lägg till en under [[goal.indicator]].
help-indicator-without-unit = Lägg till en rad, till exempel unit = "%".
help-indicator-without-direction = Lägg till better = "higher", "lower" eller "neither".
help-indicator-without-owner = Lägg till en roll, till exempel owner = "Verksamhetschef".
finding-target-without-group = Målet ”{ $target }” jämför med andra, men indikatorn har ingen jämförelsegrupp
help-target-without-group = Lägg till en rad med gruppens id, till exempel compare = "riket".
finding-ambiguous-percent = ”{ $target }” kan betyda procent av värdet eller procentenheter
help-ambiguous-percent = Målet bedöms som procent av värdet. Skriv ”procentenheter” eller ”procent av värdet” så är det klart vad som menas.

finding-indicator-without = Indikatorn ”{ $title }” saknar { $what }
finding-indicators-without = { $count } av planens { $all } indikatorer saknar { $what }
lack-unit = enhet
lack-direction = uppgift om högre eller lägre är bättre
lack-owner = ansvarig
lack-source = källa
lack-method = mätmetod
help-indicator-without-source = Lägg till en rad som säger varifrån värdet kommer, till exempel source = "Kolada".
help-indicator-without-method = Lägg till en rad som säger hur värdet tas fram, till exempel method = "Andel ja-svar i årets enkät".
finding-unknown-unit = Enheten ”{ $id }” finns inte i organisation.toml
finding-unknown-part = Indexets del ”{ $id }” är ingen indikator i planen
finding-unknown-activity = ”{ $id }” är varken en aktivitet eller en indikator i någon plan
finding-unknown-budget-row = Budgetraden ”{ $id }” finns inte i någon plan
finding-target-already-met = Målet ”{ $target }” är redan uppfyllt av utgångsvärdet { $baseline }
help-target-already-met = Är meningen att behålla nivån, så skriv ”minst samma nivå”. Annars kan målet behöva skärpas.
related-baseline = utgångsvärdet står här
finding-target-against-direction = Målet ”{ $target }” går åt fel håll, för { $better }
direction-higher = högre är bättre
direction-lower = lägre är bättre
related-direction = riktningen står här
help-target-against-direction = Ändra riktningen i better, eller målet.
finding-title-against-target = Titeln säger ”{ $word }”, men målet är { $level }
related-target = målet står här
help-title-against-target = Antingen räknar indikatorn något annat än titeln säger, eller så är målet fel. Låt titel och mål säga samma sak.
finding-text-against-target = Texten anger målet { $said } för ”{ $title }”, men planens tabell anger { $target }
finding-text-against-measure = Texten talar om { $word }, men indikatorn är ”{ $title }”
related-indicator = indikatorn står här
help-text-against-plan = Låt texten och tabellen säga samma sak. Tabellen är den som bedöms.
finding-setting-not-applied = Inställningen ”{ $key }” används inte ännu: inga små tal döljs
help-setting-not-applied = Se själv till att antal personer som är för få inte publiceras.
help-unknown-indicator = Rätta id:t, eller lägg till indikatorn i en plan.
help-unknown-activity = Rätta id:t, eller lägg till aktiviteten i en plan.

# Mätvärden: vad som inte kan stämma, och vad som saknas.

finding-impossible-value = { $value } kan inte vara rätt: det som räknas eller varar kan inte vara mindre än noll
help-impossible-value = Ta bort minustecknet, eller skriv iu om värdet saknas. Är ”{ $title }” en förändring, låt titeln säga det.
finding-value-jump-up = { $value } för { $period } är ungefär { $times } gånger så mycket som { $near } för { $other }
finding-value-jump-down = { $value } för { $period } är ungefär { $part ->
        [tenth] en tiondel
        [hundredth] en hundradel
       *[thousandth] en tusendel
    } av { $near } för { $other }
help-value-jump = Kontrollera decimaltecknet och enheten, till exempel kr i stället för tkr: väntat är ett värde i närheten av { $near }. Har sättet att mäta ändrats, skriv ej jämförbar i kolumnen anmärkning.
related-neighbour = värdet som det jämförs med står här
finding-period-in-future = Värdet gäller { $period }, som inte börjar förrän { $day }, men står som utfall
finding-periods-in-future = { $count } värden i filen gäller perioder som inte har börjat, men står som utfall
help-period-in-future = Rätta perioden, eller skriv prognos i kolumnen slag.
finding-measurement-overdue = Indikatorn ”{ $title }” har inget mätvärde för { $period }, som tog slut { $day }
help-measurement-overdue = Lägg till en rad i en fil under measurements, med värdet sist: { $id };{ $period };iu. Skriv iu bara om det inte finns något värde.
finding-measurements-overdue = { $count } av planens { $all } indikatorer har inget mätvärde för den senaste period som skulle ha mätts
finding-measurements-none = Planen har inga mätvärden, men { $count } av dess { $all } indikatorer skulle ha mätts
help-measurements-overdue = Lägg till mätvärdena i en fil under measurements. Kommandot plan due visar vilka som saknas. Skriv iu där det inte finns något värde.
finding-ambiguous-missing-mark = ”{ $mark }” betyder olika saker i olika källor, och står i stället för ett värde på { $count ->
        [one] en rad
       *[other] { $count } rader
    } i filen
help-ambiguous-missing-mark = Skriv iu om värdet saknas, eller säg i organisation.toml vad tecknet betyder hos er: en rubrik [[missing-mark]] och under den raderna mark = "{ $mark }" och means = "no-answer" (inget svar), "not-applicable" (inte tillämpligt), "secret" (sekretess) eller "not-measured" (inte mätt).
finding-stale-preliminary = Värdet på ”{ $id }” för { $period } är fortfarande preliminärt, men perioden tog slut { $day }
finding-stale-preliminaries = { $count } värden i filen är fortfarande preliminära mer än ett år efter periodens slut
help-stale-preliminary = Lägg till en rad med det slutliga värdet, eller skriv utfall i kolumnen slag om värdet står fast.
finding-sex-outside-total = Totalen { $total } kan inte stämma med { $women } för kvinnor och { $men } för män
help-sex-outside-total = Totalen ska ligga mellan värdena för kvinnor och män, eller vara deras summa. Kontrollera de tre värdena.
help-sex-outside-total-share = Totalen ska ligga mellan värdena för kvinnor och män. Kontrollera de tre värdena.
related-women = värdet för kvinnor står här
related-men = värdet för män står här
finding-unknown-measured-unit = Enheten ”{ $name }” finns inte i organisation.toml, men står på { $count ->
        [one] en rad
       *[other] { $count } rader
    } bland mätvärdena
