# plan new: frågor, svar och det som skrivs i nya filer.

cli-new-about = Skapar en organisation, en nämnds plan eller nästa års plan ur årets
cli-usage-new = plan new KOMMANDO
cli-new-organisation = Skapar en mapp för en organisation, med dess nämnder
cli-usage-new-organisation = plan new organisation [MAPP] [FLAGGOR]
cli-new-plan = Skapar en nämnds plan, eller nästa års plan ur årets (--from)
cli-usage-new-plan = plan new plan NÄMND PERIOD [SÖKVÄG] [FLAGGOR]
cli-folder = MAPP
cli-name = NAMN
cli-title = TITEL
cli-committee = NÄMND
cli-period = PERIOD
cli-plan = PLAN
cli-new-folder-help = Mappen som skapas; annars en med organisationens namn
cli-new-name-help = Organisationens namn, till exempel "Exempelby kommun"
cli-new-code-help = SCB:s kommunkod, till exempel 0482
cli-new-language-help = Språket i filerna och i det som publiceras: sv eller en; annars sv
cli-new-committees-help = En nämnds namn, till exempel "Omsorgsnämnden". Flaggan kan stå flera gånger
cli-new-committee-help = Nämndens id eller namn, så som det står i organisation.toml
cli-new-period-help = Det som planen gäller, till exempel 2026 eller 2026-2027
cli-new-path-help = Organisationens mapp; annars den mapp man står i
cli-new-from-help = Planen att gå vidare från: dess period (2025) eller dess mapp (omsorgsnamnden/2025)
cli-new-title-help = Planens titel; annars Verksamhetsplan och perioden
cli-new-goal-help = Ett mål. Flaggan kan stå flera gånger; utan den skrivs ett exempel
cli-new-indicator-help = En indikator till målet närmast före
cli-new-target-help = Målvärdet för indikatorn närmast före, till exempel "minst 85 %"
cli-new-committee-name-help = Lägger till nämnden i organisation.toml med det här namnet, om den inte finns där

new-ask-organisation = Vad heter organisationen? Till exempel Exempelby kommun
new-ask-code = Kommunkod enligt SCB (tomt om ni inte har någon)
new-ask-language = Språk i filerna, sv eller en
new-which-language = Skriv sv för svenska eller en för engelska.
new-ask-committee = Nämnd { $number } (tomt när alla är med)
new-ask-owner = Vilken nämnd är det? I organisation.toml finns { $known }
new-ask-owner-new = Vilken nämnd är det? Till exempel Omsorgsnämnden
new-ask-meant = Menar du { $id }? (j/n)
new-ask-add = { $named } finns inte i organisation.toml. Ska nämnden läggas till, med id { $id }? (j/n)
new-ask-committee-name = Vad heter nämnden, så som det ska stå i rapporterna?
new-ask-period = Vilket år eller vilken period gäller planen?
new-ask-title = Vad heter planen?
new-about-goals = Nu målen, med nämndens egna ord. Allt går att ändra i filen efteråt.
new-ask-first-goal = Mål { $number } (tomt = ett exempel skrivs i stället)
new-ask-goal = Mål { $number } (tomt när alla är med)
new-ask-indicator = Indikator till mål { $number }: vad mäts? (tomt när alla är med)
new-ask-target = Målvärde, till exempel minst 85 % eller minska (tomt om det inte är bestämt)
new-yes = ja
new-no = nej
new-yes-or-no = Svara j eller n.
new-must-answer = Här behövs ett svar. Ctrl-C avbryter, och då skrivs ingenting.
new-broken-off = Frågorna avbröts. Ingenting har skrivits.
new-missing = { $what } saknas. Skriv till exempel: { $command }
new-no-letters = ”{ $name }” har inga bokstäver eller siffror att göra ett id av.
new-organisation-there = { $path } är redan en organisation: där finns organisation.toml. En plan i den skapas med plan new plan.
new-folder-there = { $path } finns redan och är inte tom. Välj en annan mapp, eller utelämna mappen så skapas en med organisationens namn.
new-organisation-above = { $path } ligger i organisationen { $outer }. Välj en mapp utanför den.
new-no-organisation = Det finns ingen organisation.toml i { $path } eller ovanför den. Skapa organisationen först: plan new organisation
new-organisation-faulty = organisation.toml har fel som måste rättas först. Kör plan check { $path } för att se dem.
new-unknown-committee = Nämnden ”{ $named }” finns inte i organisation.toml
new-add-committee = Där finns { $known }. Lägg till nämnden och skapa planen på en gång: { $command }
new-no-period = ”{ $text }” är ingen period. Skriv till exempel 2026 eller 2026-2027.
new-plan-there = { $path } finns redan och skrivs inte över. Ändra i den, eller välj en annan period.
new-plan-folder-there = { $path } finns redan, men har ingen plan.toml. Flytta undan mappen, eller välj en annan period.
new-stray-part = { $option } "{ $said }" måste stå efter { $needs }.
new-target-number = ”{ $phrase }” säger inte om mer eller mindre är bra. Skriv till exempel ”minst 75” eller ”högst 75”.
new-made = Skapade
new-made-file = {"  "}{ $path }
new-committee-added = { $name } är tillagd i organisation.toml med id { $id }.
new-made-example = Målet i planen är ett exempel: skriv över det med nämndens egna mål.
new-made-next = Öppna plan.toml i en textredigerare och fyll i. Kontrollera sedan: { $command }
new-organisation-made = Skapade { $file } för { $name }, med { $count ->
        [0] ingen nämnd än
        [one] 1 nämnd
       *[other] { $count } nämnder
    }.
new-organisation-next = Nästa steg, en plan: { $command }
new-example-committee = Omsorgsnämnden
new-example-committee-id = omsorgsnamnden
new-a-committee = Nämndens namn
new-example-organisation = Exempelby kommun

draft-organisation =
    Vilka vi är: organisationen och dess nämnder.
    Det som står efter # är en anteckning till den som läser. Programmet hoppar över den.
    En rad skrivs nyckel = "värde". Nycklarna är engelska ord, värdena är era egna ord.
draft-organisation-name = namnet, så som det ska stå i rapporterna
draft-organisation-code = SCB:s kommunkod; ta bort # först på raden när den är ifylld
draft-organisation-language = språket i det som publiceras: "sv" eller "en"
draft-committees = En nämnd. Ny nämnd, ny rubrik [[committee]]: dubbla hakparenteser betyder att det kan finnas flera.
draft-committee-id = kortnamnet: bara a–z, siffror, bindestreck och punkt
draft-committee-name = nämndens namn för den som läser rapporten
draft-committee-council = det här är kommunfullmäktige
draft-group =
    En jämförelsegrupp, för mål som ”bättre än riket”. Ta bort # framför raderna när ni har ett sådant mål;
    indikatorn pekar ut gruppen med compare = "riket".
draft-group-name = Riket
draft-title = Verksamhetsplan { $period }
draft-plan =
    { $title }, { $committee }. Ett utkast: ändra, ta bort och lägg till.
    Det som står efter # är en anteckning till den som läser. Programmet hoppar över den.
    En rad som börjar med # och en nyckel är ett förslag: ta bort # när den är ifylld.
draft-plan-head = Planens huvud. Den här rubriken finns en gång.
draft-plan-title = planens titel
draft-plan-committee = vems plan det är: nämndens id i organisation.toml
draft-plan-period = det som planen gäller: ett år eller flera, "2026" eller "2026-2027"
draft-plan-adopted = dagen då nämnden antog planen; utan den är planen ett utkast
draft-plan-reference = diarienumret
draft-plan-baseline = året som ”öka” och ”minska” räknas från
draft-date = ÅÅÅÅ-MM-DD
draft-reference = Dnr
draft-goal = Ett mål. Nytt mål, ny rubrik [[goal]].
draft-goal-id = målets nummer; ett mål under mål 1 har numret 1.1
draft-goal-title = målet med nämndens ord
draft-indicator = En indikator, det som mäts för målet ovanför. Ny indikator, ny rubrik [[goal.indicator]].
draft-indicator-id = kortnamnet; samma ord står i filen med mätvärden
draft-indicator-title = vad som mäts, med ord som alla förstår
draft-indicator-unit = vad värdet räknas i: %, dagar, antal, kr …
draft-indicator-better = åt vilket håll det är bra: "higher" (högre) eller "lower" (lägre)
draft-indicator-source = var värdena kommer ifrån
draft-indicator-owner = vem som svarar för den: en roll, aldrig en persons namn
draft-indicator-frequency = hur ofta den mäts: "month", "quarter", "tertial" eller "year"
draft-indicator-target = målvärdet med nämndens ord; pröva med plan target "…"
draft-indicator-idea = En indikator, det som mäts för målet, skrivs så här.
draft-source = verksamhetssystemet
draft-owner = Verksamhetschef
draft-target = minst 85 %
draft-example-goal = EXEMPEL: Omsorgen ges i rätt tid
draft-example-id = exempel-vantetid
draft-example-title = EXEMPEL: Väntetid till särskilt boende, medelvärde
draft-example-target = högst 60 dagar
draft-activity = En aktivitet, något som ska göras för målet ovanför, skrivs så här.
draft-activity-id = ny-rutin
draft-activity-title = EXEMPEL: Ny rutin för köhantering
draft-activity-due = sista dagen, utan citattecken
draft-commitment = Ett åtagande, något som utlovas, skrivs så här.
draft-commitment-text = EXEMPEL: Vi svarar inom en dag
draft-csv = indikator;period;värde;källa
draft-narrative =
    Planen som text. Det som står under en rubrik med { $mark } hör till mål 1 och kommer med i planen som rapport.
    Mellan de här tecknen står anteckningar, som inte kommer med någonstans.
draft-narrative-goal = Mål { $id }: { $title }
draft-narrative-text = Skriv här varför målet är viktigt och hur nämnden ska nå det.
draft-narrative-followup = Uppföljning
draft-narrative-how = Skriv här när och hur planen följs upp.

renew-made = Skapade ur { $old }
renew-carried = Med från förra planen: { $goals ->
        [one] 1 mål
       *[other] { $goals } mål
    }, { $indicators ->
        [one] 1 indikator
       *[other] { $indicators } indikatorer
    }, { $commitments ->
        [one] 1 åtagande
       *[other] { $commitments } åtaganden
    } och { $budget ->
        [one] 1 budgetrad
       *[other] { $budget } budgetrader
    }.
renew-targets = Målvärdena är kvar, och bredvid dem står vad som nåddes: { $met ->
        [one] 1 uppfyllt
       *[other] { $met } uppfyllda
    }, { $not-met ->
        [one] 1 inte uppfyllt eller inte bedömt
       *[other] { $not-met } inte uppfyllda eller inte bedömda
    }.
renew-activities-moved = { $count ->
        [one] 1 aktivitet som inte är klar är flyttad
       *[other] { $count } aktiviteter som inte är klara är flyttade
    }: { $titles }.
renew-activities-closed = { $count ->
        [one] 1 aktivitet som är klar eller har utgått är borttagen
       *[other] { $count } aktiviteter som är klara eller har utgått är borttagna
    }: { $titles }.
renew-left = Inte med: { $what }.
renew-left-revisions = { $count ->
        [one] 1 revidering
       *[other] { $count } revideringar
    }
renew-left-words = brödtexten i plan.md
renew-next = Nästa steg: gå igenom plan.toml{ $count ->
        [0] {". "}
        [one] {", där 1 rad är märkt ”Se över”. "}
       *[other] {", där "}{ $count }{" rader är märkta ”Se över”. "}
    }Fyll i adopted och reference när planen är antagen.
renew-checked = Kontrollen hittar { $errors ->
        [0] inga fel
       *[other] { $errors } fel
    } och { $warnings ->
        [0] inga varningar
        [one] 1 varning
       *[other] { $warnings } varningar
    } i den nya planen. Se dem med { $command }
renew-unknown = Det finns ingen plan ”{ $from }” att gå vidare från
renew-known = Skriv en period som nämnden har en plan för, eller en av planerna { $plans }.
renew-several = Nämnden har flera planer för { $from }. Skriv vilken: { $plans }.
renew-not-later = Den nya planens period, { $period }, börjar innan { $old } har slutat ({ $last }). Välj en senare period.
renew-unreadable = { $path } går inte att skriva om: den är skriven med tabeller på en rad, som goal = [ … ]. Skriv dem som [[goal]] och försök igen.
renew-look-mark = Se över:
renew-look = Se över: { $what }
renew-mark-start = Utkast ur
renew-mark =
    Utkast ur { $old }. Rader som börjar med ”{ $look }” behöver ett beslut. Bredvid målvärdena
    står vad som nåddes. Övriga kommentarer är den gamla planens.
renew-part = { $part } { $outcome }
renew-at = { $period }: { $what }
renew-at-target = { $period }: mål ”{ $target }”, { $what }
renew-outcome = utfall { $outcome }, { $verdict }
renew-part-outcome = senast { $outcome }, hela perioden { $verdict }
renew-no-outcome = { $verdict }
renew-changed = { $plan }, ändrat: { $text }
renew-moved = Flyttad från { $period }: { $state } ({ $reported }).
renew-moved-unreported = Flyttad från { $period }: ej rapporterad.
renew-due-was = Sista dagen var { $day }.
renew-look-year = { $count ->
        [one] året
       *[other] åren
    } { $years } står kvar i målvärdet.
renew-look-target = målvärdet är det för { $period }; bestäm ett nytt.
renew-look-budget = beloppen är de för { $period }.
renew-look-follows = { $plan } gäller inte { $period }, och planen som ska följas då finns inte än.
renew-look-supports = { $plan } finns, men saknar målen { $goals } som den här planens mål stöder.
renew-more-titles = { $count } till
