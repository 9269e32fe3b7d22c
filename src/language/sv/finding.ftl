# Vad som är fel i planens filer, och vad man skriver i stället.

finding-syntax = Raden går inte att läsa
help-syntax = Jämför med raderna omkring. En rad skrivs nyckel = "text", och det som räknas upp skiljs åt med kommatecken.
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

finding-unknown-key = Nyckeln ”{ $key }” känns inte igen här
help-unknown-key = Nycklarna här är { $legal }.
help-unknown-key-nearest = Menar du ”{ $nearest }”?
finding-wrong-type = ”{ $key }” ska vara { $type }
help-wrong-type = Skriv: { $key } = { $line }
help-wrong-type-example = Skriv till exempel: { $key } = { $line }
finding-missing-key = Nyckeln ”{ $key }” saknas{ $table ->
        [plan] { " " }i [plan]
        [goal] { " " }för målet
        [indicator] { " " }för indikatorn
        [committee] { " " }för nämnden
        [group] { " " }för jämförelsegruppen
        [target-rule] { " " }för regeln
        [organisation] { " " }i [organisation]
        [unit] { " " }för enheten
        [activity] { " " }för aktiviteten
        [commitment] { " " }för åtagandet
        [statistics] { " " }för statistiken
        [budget] { " " }för budgetraden
        [assessment] { " " }för bedömningen
       *[other] { "" }
    }
help-missing-key = Lägg till en rad: { $line }
finding-unknown-value = ”{ $key }” kan inte vara ”{ $value }”
help-unknown-value = De värden som finns är { $legal }.
help-unknown-value-nearest = Menar du ”{ $nearest }”?
type-text = en text inom citattecken
type-whole = ett heltal
type-number = ett tal
type-flag = true eller false
type-date = ett datum utan citattecken
type-texts = en lista av texter
type-by-period = en text för varje år
type-table = en rubrik inom hakparenteser, med egna rader under
type-tables = en rubrik inom dubbla hakparenteser, med egna rader under

finding-invalid-id = ”{ $id }” kan inte vara ett id
help-invalid-id = Ett id skrivs med bokstäver från a till z, siffror, bindestreck, understreck och punkt, till exempel { $instead }.
finding-invalid-municipality = ”{ $text }” under { $key } är ingen kod för { $key ->
    [county] ett län
   *[other] en kommun
}
help-invalid-municipality = { $key ->
    [county] Skriv länets kod med två siffror, till exempel county = "04" för Södermanlands län.
   *[other] Skriv kommunkoder med fyra siffror inom citattecken, till exempel members = ["0482", "0483"].
}
finding-invalid-setting = ”{ $key }” kan inte vara ”{ $text }”
help-invalid-setting = { $key ->
        [partly] Skriv en procentsats från 0 till 100 inom citattecken, till exempel partly = "{ $instead }", eller något av orden "moved" och "never".
        [colour] Skriv färgen med ett nummertecken och sex tecken från 0 till f inom citattecken, så som den står i den grafiska profilen, till exempel colour = "{ $instead }".
       *[other] Skriv en procentsats från 0 till 100 inom citattecken, till exempel { $key } = "{ $instead }".
    }
finding-low-contrast = Färgen { $colour } syns för svagt på vitt: kontrasten är { $ratio }:1, men ska vara minst 4,5:1
help-low-contrast = Välj en mörkare färg ur den grafiska profilen, eller skriv colour = "{ $instead }". Till dess används den färgen i rapporterna.
finding-unreadable-target = { $what ->
        [rule] Regeln ”{ $phrase }” går inte att läsa
       *[target] Målet ”{ $phrase }” går inte att läsa som en regel
    }
help-unreadable-target = { $what ->
        [rule] Skriv regeln på ett sätt som går att läsa, till exempel "minst 85 %".
       *[target] Skriv om målet, eller låt nämndens ord stå och lägg till en rad som säger hur det bedöms, till exempel rule = "minst 85 %".
    }
help-unreadable-target-nearest = { $what ->
        [rule] Det liknar ”{ $nearest }”, som går att läsa.
       *[target] Det liknar ”{ $nearest }”, som går att läsa. Ska nämndens ord stå kvar, så lägg till en rad som säger hur målet bedöms, till exempel rule = "{ $nearest }".
    }

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
help-file-not-read = Mätvärden läses bara ur CSV-filer. Läs in kalkylbladet med plan import sheet, eller spara det i Excel som CSV UTF-8.
finding-not-utf8 = Filen är inte sparad som UTF-8
help-not-utf8 = Den är läst som en fil från ett äldre Windowsprogram. Spara om den som UTF-8, så att å, ä och ö blir rätt i alla program.
finding-stray-analysis = Det finns ingen plan.toml bredvid filen
help-stray-analysis = Lägg filen i samma mapp som den plan den handlar om.
finding-repeated-comment = ”{ $id }” har redan en kommentar i filen
help-repeated-comment = Låt de två kommentarerna bli en, under den första rubriken.
related-first = förekommer första gången här

finding-duplicate-id = Id:t ”{ $id }” används två gånger
help-duplicate-id = Ge det ena ett annat id. Samma id får bara förekomma en gång.
finding-unknown-committee = Nämnden ”{ $id }” finns inte i organisation.toml
finding-unknown-group = Jämförelsegruppen ”{ $id }” finns inte i organisation.toml
finding-unknown-plan = Planen ”{ $id }” finns inte
finding-unknown-goal = Målet ”{ $id }” finns inte i { $plan }
finding-supports-nothing = Målet säger att det stöder ”{ $id }”, men planen följer ingen annan plan
help-supports-nothing = Lägg till en rad i [plan] som säger vilken plan den följer, till exempel follows = "kommunfullmaktige/2025".
finding-unknown-indicator = Indikatorn ”{ $id }” finns inte i någon plan
finding-unknown-comment = ”{ $id }” är varken ett mål eller en indikator i planen
finding-unknown-check = Det finns ingen kontroll som heter ”{ $code }”
help-unknown-check = Kommandot plan explain --checks visar vad alla kontroller heter.
help-known = { $count ->
        [one] Det enda som finns är ”{ $known }”.
       *[other] Det som finns är { $known }.
    }
help-known-none = Det finns ännu inget sådant. Lägg till det, eller rätta id:t.
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
finding-number-without-direction = Målet ”{ $target }” är ett tal, men det framgår inte om högre eller lägre är bättre
help-number-without-direction = Lägg till better = "higher" eller better = "lower", eller skriv ”minst” eller ”högst” före talet.
finding-repeated-success-factor = Framgångsfaktor { $number } upprepar framgångsfaktor { $first }: ”{ $text }”
help-repeated-success-factor = Ta bort den ena vid nästa beslut om planen, eller skriv om den så att skillnaden syns.
finding-repeated-indicator = Indikatorn ”{ $title }” verkar mäta samma sak som ”{ $other }”
help-repeated-indicator = Behåll den ena vid nästa beslut om planen, eller skriv om titlarna så att skillnaden syns.
related-similar = den andra står här
finding-goal-without-measure = Målet ”{ $title }” har ingen indikator
help-goal-without-measure = Utan indikator kan ingen säga om målet nås. Lägg till en under [[goal.indicator]] efter målet, med id, title och target.
help-indicator-without-unit = Lägg till en rad, till exempel unit = "%".
help-indicator-without-direction = Lägg till en rad, till exempel better = "higher". Det går också att skriva "lower", eller "neither" om inget av dem är bättre.
help-indicator-without-owner = Lägg till en rad med en roll, till exempel owner = "Verksamhetschef".
finding-target-without-group = Målet ”{ $target }” jämför med andra, men indikatorn har ingen jämförelsegrupp
help-target-without-group = Lägg till en rad med gruppens id, till exempel compare = "riket".
finding-ambiguous-percent = ”{ $target }” kan betyda procent av värdet eller procentenheter
help-ambiguous-percent = Målet bedöms som procent av värdet. Skriv ”procentenheter” eller ”procent av värdet”, så är det klart vad som menas.

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
help-target-against-direction = Rätta målet, eller riktningen: better = "{ $instead }".
finding-title-against-target = Titeln säger ”{ $word }”, men målet är { $level }
related-target = målet står här
help-title-against-target = Antingen räknar indikatorn något annat än titeln säger, eller så är målet fel. Låt titel och mål säga samma sak.
finding-text-against-target = Texten anger målet { $said } för ”{ $title }”, men plan.toml anger { $target }
finding-text-against-measure = Texten talar om { $word }, men indikatorn är ”{ $title }”
related-indicator = indikatorn står här
help-text-against-plan = Låt texten och plan.toml säga samma sak. Det som står i plan.toml är det som bedöms.
finding-small-number = { $count ->
        [one] Ett värde i filen visas inte
       *[other] { $count } värden i filen visas inte
    } i det som publiceras: { $small } gäller färre än { $limit } personer{ $others ->
        [0] {""}
       *[other] , och { $others } skulle kunna röja { $small ->
            [one] det
           *[other] dem
        }
    }
help-small-number = Ingenting behöver rättas. Se efter att kommentarer och andra texter inte heller röjer talen.
help-unknown-indicator = Rätta id:t, eller lägg till indikatorn i en plan.
help-unknown-activity = Rätta id:t, eller lägg till aktiviteten i en plan.

# Mål som inte kan bedömas eller nås, och inställningar som inget gör.
finding-target-out-of-range = Nivån { $level } är orimlig: { $limits ->
        [share] en andel ligger mellan 0 och 100 %
        [percent] så stor är ingen procentsats i en plan
       *[counted] ett antal eller en tid är aldrig mindre än noll
    }
finding-target-out-of-reach = Målet ”{ $target }” går aldrig att nå: { $limits ->
        [share] en andel ligger mellan 0 och 100 %
       *[counted] ett antal eller en tid är aldrig mindre än noll
    }
help-target-out-of-range = { $limits ->
        [counted] Kontrollera talet och enheten. Om värdet är en förändring som kan gå åt båda håll, så skriv det i titeln.
       *[percent] Kontrollera talet och enheten. Om målet är en förändring, så skriv till exempel ”öka med 20 %”.
    }
related-unit = enheten ”{ $unit }” står här
finding-keep-without-tolerance = Det framgår inte hur stor skillnad som godtas för målet ”{ $target }”: { $better ->
        [yes] minsta försämring gör att det inte är uppfyllt
       *[no] bara exakt samma värde räknas
    }
finding-keeps-without-tolerance = { $count } mål i planen ska hållas oförändrade, men det framgår inte hur stor skillnad som godtas
help-keep-without-tolerance = Skriv toleransen i målet, till exempel ”oförändrat ± 2 %”, eller en för alla mål under [judging] i organisation.toml: unchanged-within = "2 %". Om ingen skillnad ska godtas, så skriv "0 %".
finding-colour-without-quartiles = Målet ”{ $target }” kan inte bedömas: { $which ->
        [baseline] utgångsvärdet för { $period } saknar färg, och kvartiler eller rang som ger den
       *[all] inget mätvärde har { $what ->
            [rank] någon rang
           *[colour] färg, eller kvartiler eller rang som ger den
        }
    }
help-colour-without-quartiles = { $what ->
        [rank] Skriv platsen i kolumnen rang, till exempel med rubrikraden indikator;period;värde;rang och raden { $id };{ $when };{ $value };42/171
       *[colour] Skriv färgen (röd, gul eller grön) i kolumnen färg, till exempel med rubrikraden indikator;period;värde;färg och raden { $id };{ $when };{ $value };gul. I stället går det bra med kolumnerna undre kvartil och övre kvartil, eller rang.
    }
finding-colours-without-quartiles = { $count } mål i planen går efter färg eller rang, men mätvärdena saknar det som behövs för att se den
help-colours-without-quartiles = Lägg till en av kolumnerna färg och rang bland mätvärdena, eller både undre kvartil och övre kvartil.
related-value = mätvärdet står här
finding-baseline-missing = Målet ”{ $target }” utgår från ett tidigare värde, men för { $period } finns inget mätvärde
finding-baseline-missing-before = Målet ”{ $target }” utgår från ett tidigare värde, men från tiden före { $period } finns inget mätvärde
help-baseline-missing = Lägg till utgångsvärdet bland mätvärdena: { $id };{ $when };…
finding-baselines-missing = { $count } av planens { $all } indikatorer har mål som utgår från ett tidigare värde, men något sådant finns inte bland mätvärdena
help-baselines-missing = Lägg till utgångsvärdena bland mätvärdena. Kommandot plan explain med indikatorns id visar vilket värde som saknas.
related-baseline-named = utgångsåret står här
finding-deadline-before-period = Målet ska vara nått senast { $day }, innan planens period { $period } börjar
finding-start-after-period = Målet gäller från { $start }, när planens period { $period } redan är slut
finding-target-outside-period = Målet är för { $target-period }, men planens period är { $period }
finding-activity-before-period = Aktiviteten ska vara klar { $day }, innan planens period { $period } börjar
finding-activity-after-period = Aktiviteten ska vara klar { $day }, mer än ett år efter planens period { $period }
help-deadline-outside-period = Kontrollera årtalet. Det kan ha följt med från en annan plan.
related-period = planens period står här
finding-setting-without-share = Inställningen ”{ $key }” används bara när goal = "share"
help-setting-without-share = Lägg till goal = "share" under [judging], eller ta bort raden.
finding-unneeded-check = Inställningen behövs inte: kontrollen { $code } hittar inget
finding-unneeded-check-usual = Inställningen behövs inte: den ändrar inte hur { $code } visas
finding-unneeded-check-fixed = Inställningen gör inget: { $code } är alltid ett fel
help-unneeded-check = Ta bort raden.
related-first-of = det första av dem står här
finding-unneeded-rule = Ingen indikator bedöms efter regeln ”{ $id }”
help-unneeded-rule = Ta bort regeln, eller skriv rule = "{ $id }" för de indikatorer som den gäller.
finding-unneeded-group = Ingen indikator jämförs med gruppen ”{ $name }”
help-unneeded-group = Ta bort gruppen, eller skriv compare = "{ $id }" för de indikatorer som jämförs med den.
finding-footnote-missing = Fotnoten ”{ $name }” finns inte i texten
help-footnote-missing = Lägg till fotnoten på en egen rad: { $line }
finding-footnote-unused = Ingenting i texten hänvisar till fotnoten ”{ $name }”, så den kommer inte med
help-footnote-unused = Skriv { $line } i texten där fotnoten hör hemma, eller ta bort den.
finding-link-no-file = Texten hänvisar till ”{ $target }”, men där finns ingen fil
help-link-no-file = Rätta sökvägen, som räknas från mappen där texten ligger, eller lägg filen där.
finding-link-no-anchor = Länken leder till ”{ $target }”, men ingen rubrik i texten har det namnet
help-link-no-anchor = Skriv # och rubrikens ord med små bokstäver och bindestreck, till exempel #mål-1, eller # och det id som rubriken har inom klammerparenteser.
finding-empty-comment = Det står ingenting under rubriken för ”{ $id }”
help-empty-comment = Skriv kommentaren under rubriken, eller ta bort rubriken.
finding-missed-without-comment = ”{ $title }” nådde inte målet, men har ingen kommentar i analysis.md
finding-worse-without-comment = ”{ $title }” har blivit sämre, men har ingen kommentar i analysis.md
help-missed-without-comment = Förklara utfallet i analysis.md, i kommentaren till målet eller under en egen rubrik: { $line }
finding-many-without-comment = { $count } indikatorer som inte har nått målet eller har blivit sämre saknar kommentar
help-many-without-comment = Förklara utfallen i analysis.md, i kommentaren till målet eller under en rubrik för varje indikator, till exempel: { $line }
related-outcome = utfallet står här
related-without-comment = en av dem står här
finding-text-against-value = Texten anger { $said } för ”{ $title }” { $period }, men mätvärdet är { $value }
help-text-against-value = Rätta texten, eller mätvärdet om det är där felet finns. I analysis.md kan ni skriva { $role } i stället för talet, så hämtas det ur mätvärdena.
finding-unknown-heading = Rubriken gäller mål { $id }, men planen har inget mål med det numret
finding-unknown-role = { $name } är inget som går att hämta ur planen
finding-unknown-directive = { $name } är ingen tabell som går att hämta ur planen
finding-unknown-reference = ”{ $id }” är ingen indikator i planen
finding-unknown-reference-goal = ”{ $id }” är inget mål i planen
finding-reference-without-value = ”{ $title }” har inget mätvärde för { $period }
help-reference-without-value = Mätvärden finns för { $periods }.
help-reference-never-measured = Indikatorn har inga mätvärden för hela organisationen. Lägg till dem under measurements, eller ta bort hänvisningen.
finding-reference-without-target = ”{ $title }” har inget målvärde
help-reference-without-target = Ta bort hänvisningen, eller lägg till ett målvärde för indikatorn i plan.toml: target = "…"
# Mål och planer som hänger ihop.
and-more = { $count } till
finding-circular-follows = Planerna följer varandra i en cirkel: { $way }
help-circular-follows = Behåll follows bara i planer som genomför en annan plan, och ta bort raden i den plan som står överst, oftast kommunfullmäktiges.
related-follows = härifrån följs ”{ $plan }”
finding-follows-itself = Planen ”{ $plan }” följer sig själv
help-follows-itself = Skriv id:t för den plan som genomförs, till exempel follows = "kommunfullmaktige/2025", eller ta bort raden.
finding-uncarried-goal = Inget mål i de planer som följer den här planen stöder målet ”{ $title }”
help-uncarried-goal = Lägg till en rad under det mål som bidrar till det, i en nämnds plan: supports = ["{ $id }"]. Saknas en nämnds plan i mappen kan det vara den som bär målet.
finding-uncarried-goals = Inget mål i de planer som följer den här planen stöder målen { $goals }
help-uncarried-goals = Lägg till en rad med supports under de mål som bidrar, i nämndernas planer, till exempel supports = ["1"]. Saknas en nämnds plan i mappen kan det vara den som bär målen.
finding-goal-supports-nothing = Målet ”{ $title }” stöder inget mål i { $plan }, som planen följer
finding-goals-support-nothing = Målen { $goals } stöder inget mål i { $plan }, som planen följer
finding-no-goal-supports = Inget av planens mål stöder något mål i { $plan }, som planen följer
help-goal-supports-nothing = Lägg till en rad under målet, med id:t för det mål i den andra planen som det bidrar till, till exempel supports = ["1"].
finding-goal-without-activity = Målet ”{ $title }” har ingen aktivitet, trots att planen har aktiviteter för andra mål
finding-goals-without-activity = Målen { $goals } har inga aktiviteter, trots att planen har aktiviteter för andra mål
help-goal-without-activity = Lägg till vad som ska göras, under [[goal.activity]] efter målet, med id och title.
finding-goal-without-parent = Målet ”{ $id }” hör till målet ”{ $parent }”, som inte finns i planen
help-goal-without-parent = Rätta målets id, eller lägg till [[goal]] med id = "{ $parent }".
finding-revision-before-adopted = Ändringen är daterad { $day }, men planen antogs { $adopted }
finding-revision-after-period = Ändringen är daterad { $day }, efter planperiodens sista dag { $last }
finding-revision-in-future = Ändringen är daterad { $day }, en dag som inte har varit än
help-misdated-revision = Rätta date, eller adopted eller period under [plan]. En ändring skrivs in när den är beslutad.
finding-overlapping-plans = Planerna ”{ $plan }” och ”{ $other }” gäller delvis samma tid, och de hör till samma nämnd eller enhet
help-overlapping-plans = Rätta period i den ena. Genomför den ena planen den andra, så skriv det under [plan], till exempel follows = "{ $other }".
related-other-period = den andra planens period står här
finding-unknown-budget-parent = Budgetraden ”{ $id }” finns inte i planen
finding-budget-row-of-itself = Budgetraden ”{ $id }” är en del av sig själv
help-budget-row-of-itself = Skriv id:t för den rad som den är en del av, eller ta bort part-of.

# Indikatorer.
lack-frequency = uppgift om hur ofta mätningen görs
help-indicator-without-frequency = Lägg till en rad, till exempel frequency = "year". Det går också att skriva "month", "quarter", "tertial", "half-year", "2 years" eller "4 years".
finding-changed-id = Indikatorn ”{ $title }” har id:t ”{ $id }”, men i { $plan } är id:t ”{ $old }”, så tidsserien bryts
help-changed-id = Behåll det gamla id:t, så följer mätvärdena med: id = "{ $old }". Är det en annan indikator än förut, så lägg till en rad som säger vad som är ändrat: changed = "…"
related-old-id = det gamla id:t står här
finding-redefined-unit = ”{ $id }” räknas i { $now } här men i { $before } i { $plan }, och samma id i två planer är samma indikator
finding-redefined-direction = ”{ $id }” har better = "{ $now }" här men "{ $before }" i { $plan }, och samma id i två planer är samma indikator
help-indicator-redefined = Låt planerna säga samma sak, eller ge indikatorn ett nytt id om den mäter något annat än förut.
related-other-plan = den andra planen säger det här
finding-too-many-indicators = Planen har { $count } indikatorer, men gränsen är { $limit }
finding-too-many-indicators-of-goal = Målet ”{ $goal }” har { $count } indikatorer, men gränsen är { $limit }
help-too-many-indicators = Välj ut de indikatorer som bäst visar om målen nås, eller ändra gränsen under [limits] i organisation.toml.
related-limit = gränsen står här
finding-owner-is-person = ”{ $owner }” verkar vara en person, men en plan anger ansvariga med roll
help-owner-is-person = Skriv rollen i stället, till exempel owner = "Verksamhetschef". Den gäller även när någon byter arbete.
# Fel i hur raderna i en TOML-fil är skrivna.
finding-syntax-invisible = Här står ett osynligt tecken ({ $code }) som bara får stå inom citattecken
help-syntax-invisible = Tecknet följer ofta med när man klistrar in från Word eller en webbsida. Ta bort det, eller skriv ett vanligt mellanslag.
finding-syntax-note = En anteckning inleds med #, inte med { $sign }
finding-syntax-no-value = Nyckeln ”{ $key }” har inget värde
finding-syntax-separator = Mellan nyckel och värde skrivs =, inte { $sign }
finding-syntax-no-sign = Mellan nyckeln ”{ $key }” och värdet saknas =
finding-syntax-trailing-sign = Efter värdet ska det inte stå { $sign }
finding-syntax-thousands = Ett tal skrivs utan mellanslag i den här filen
finding-syntax-number = Här ska bara ett tal stå, utan andra ord
finding-syntax-flag = ”{ $key }” är true eller false, inte { $value }
help-syntax-flag = Skriv { $key } = true om det stämmer, annars { $key } = false.
finding-syntax-date = Ett datum skrivs med år, månad och dag: 2012-12-18
help-syntax-date = Skriv till exempel { $key } = 2012-12-18.
finding-syntax-inner-quote = Texten har raka citattecken inuti, så att den ser ut att sluta för tidigt
finding-syntax-backslash = Ett omvänt snedstreck måste skrivas dubbelt i en text
finding-syntax-line-break = Texten fortsätter på nästa rad, men ska stå på en enda rad
help-syntax-line-break = Skriv hela texten på en rad, och ta bort bindestrecket om ordet är avstavat.
finding-syntax-long-quote = Här börjar en text med tre citattecken som aldrig avslutas
help-syntax-long-quote = Sätt """ där texten slutar. Det som står därefter läses först då.
finding-syntax-bracket = Rubriken { $header } står inte inom rätt hakparenteser
finding-header-many = Rubriken { $header } kan förekomma flera gånger, så den skrivs inom dubbla hakparenteser
finding-header-one = Rubriken { $header } förekommer bara en gång, så den skrivs inom enkla hakparenteser
finding-syntax-key-twice = Nyckeln ”{ $key }” finns redan under samma rubrik
help-syntax-key-twice = Behåll den rad som är rätt, och ta bort den andra.
finding-syntax-table-twice = Rubriken { $key } finns redan i filen
help-syntax-table-twice = Flytta raderna nedanför upp till den första rubriken, och ta bort den här.
finding-list-open = Listan som börjar här avslutas aldrig
help-list-open = Sätt ] efter listans sista text.
finding-list-closer = En lista avslutas med ], inte med { $sign }
finding-list-opener = En lista börjar med [, inte med { $sign }
help-list = En lista skrivs så här: ["…", "…"]
finding-list-brackets = En lista skrivs inom hakparenteser
finding-list-comma = Ett kommatecken saknas efter texten i listan
finding-list-comma-twice = Här står ett kommatecken för mycket
finding-list-semicolon = Mellan texterna i en lista skrivs kommatecken, inte semikolon
# Mätvärden: vad som inte kan stämma, och vad som saknas.

finding-impossible-value = { $value } kan inte vara rätt: det som räknas eller varar kan inte vara mindre än noll
help-impossible-value = Ta bort minustecknet, eller skriv iu om värdet saknas. Är ”{ $title }” en förändring, så låt titeln säga det.
finding-value-jump-up = { $value } för { $period } är ungefär { $times } gånger så mycket som { $near } för { $other }
finding-value-jump-down = { $value } för { $period } är ungefär { $part ->
        [tenth] en tiondel
        [hundredth] en hundradel
       *[thousandth] en tusendel
    } av { $near } för { $other }
help-value-jump = Kontrollera decimaltecknet och enheten, till exempel kr i stället för tkr: väntat är ett värde i närheten av { $near }. Har sättet att mäta ändrats, så skriv ej jämförbar i kolumnen anmärkning.
related-neighbour = värdet som det jämförs med står här
finding-period-in-future = Värdet gäller { $period }, som inte börjar förrän { $day }, men står som utfall
finding-periods-in-future = { $count } värden i filen gäller perioder som inte har börjat, men står som utfall
help-period-in-future = Rätta perioden, eller skriv prognos i kolumnen slag.
finding-measurement-overdue = Indikatorn ”{ $title }” har inget mätvärde för { $period }, som tog slut { $day }
help-measurement-overdue = Lägg till en rad i en fil under measurements: { $id };{ $period };… med värdet i stället för …, eller iu om det inte finns något värde.
finding-measurements-overdue = { $count } av planens { $all } indikatorer har inget mätvärde för den senaste period som skulle ha mätts
finding-measurements-none = Planen har inga mätvärden, men { $count } av { $all } indikatorer skulle ha mätts
help-measurements-overdue = Lägg till mätvärdena i en fil under measurements. Kommandot plan due visar vilka som saknas. Skriv iu där det inte finns något värde.
finding-ambiguous-missing-mark = ”{ $mark }” betyder olika saker i olika källor, och står i stället för ett värde i { $count ->
        [one] en cell
       *[other] { $count } celler
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
