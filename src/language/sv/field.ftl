# Formatets nycklar i ord: för editorer, genom plan schema.
# Vad en nyckel är, vad den används till och hur den skrivs: field-TABELL-NYCKEL, och field-TABELL för tabellen själv.

schema-organisation-title = organisation.toml
schema-organisation = Kommunen med sina nämnder, enheter och jämförelsegrupper, och hur kommunen bedömer sina mål. Filen ligger överst, i kommunens egen mapp.
schema-plan-title = plan.toml
schema-plan = En nämnds antagna plan: mål, indikatorer, målvärden, aktiviteter, åtaganden, statistik och budget.
schema-followup-title = followup.toml
schema-followup = Nämndens egna bedömningar av sina mål. De visas bredvid de uträknade bedömningarna och ersätter dem aldrig.
schema-fixed = Det förblir ett fel vad som än står här, för det som inte går att läsa kan inte bedömas.

field-organisation = Kommunen. Tabellen måste finnas, en gång.
field-organisation-name = Kommunens namn, som det ska stå i rapporterna.
field-organisation-code = Kommunkoden från SCB, inom citattecken. Den sparas men används inte ännu.
field-organisation-language = Språket i det som publiceras: sv eller en. Utan nyckeln är det svenska. Flaggan --lang går före.

field-committee = En nämnd. Skriv en sådan tabell för varje nämnd, och enheterna under sin nämnd.
field-committee-id = Nämndens id, med a–z, siffror och bindestreck. Planen hänvisar till det med committee, en indikator med adopted-by.
field-committee-name = Nämndens namn, som det ska stå i rapporterna.
field-committee-council = Skriv true om det är kommunfullmäktige. Uppgiften sparas men används inte ännu.

field-unit = En enhet under nämnden, till exempel ett äldreboende eller en skola.
field-unit-id = Enhetens id, med a–z, siffror och bindestreck. Planer, indikatorer, aktiviteter och åtaganden hänvisar till det, och kolumnen enhet i mätvärdena kan använda det.
field-unit-name = Enhetens namn. Det visas i plan matrix och när en bedömning nämner enheten, och kolumnen enhet i mätvärdena kan använda det.

field-group = En grupp att jämföra med, till exempel riket, länet eller liknande kommuner.
field-group-id = Gruppens id. En indikator hänvisar till det med compare, och målvärden kan nämna det. ”Riket” och ”rikssnittet” i ett målvärde betyder gruppen riket, ”länet” och ”länssnittet” gruppen lanet.
field-group-name = Gruppens namn. Bedömningarna använder det, och målvärden kan nämna det.
field-group-size = Hur många medlemmar gruppen har, som ett heltal. Uppgiften sparas men används inte ännu.
field-group-mean = Vad gruppens värde är: ”members” för det ovägda medelvärdet av medlemmarna, annars värdet för helheten. plan import kolada fyller i det.
field-group-county = Länets kod med två siffror, till exempel ”04”. Gruppens medlemmar är då länets alla kommuner. plan import kolada räknar ut gruppens medelvärde, kvartiler och platser ur deras värden.
field-group-members = Kommunkoderna för gruppens medlemmar, till exempel [”0482”, ”0483”]. Utan både county och members är alla kommuner som har ett värde medlemmar.

field-judging = Hur kommunen bedömer sina mål. Det som inte står här bedöms som vanligt.
field-judging-goal = Hur ett mål bedöms efter sina indikatorer: all (alla ska vara uppfyllda), share (en viss andel) eller points (poäng). Utan nyckeln gäller all.
field-judging-met-share = Hur stor andel av indikatorerna som ska vara uppfyllda för att målet ska vara det. Gäller tillsammans med goal = "share". Utan nyckeln är det 100 %.
field-judging-partly-share = Hur stor andel av indikatorerna som ska vara uppfyllda eller delvis uppfyllda för att målet ska vara delvis uppfyllt. Gäller tillsammans med goal = "share". Utan nyckeln är det 50 %.
field-judging-partly = Vad ”delvis uppfyllt” betyder för en indikator: moved (värdet har gått åt rätt håll), never (används inte) eller hur stor del av vägen till målvärdet som ska vara avklarad, till exempel 50 %. Utan nyckeln gäller moved.
field-judging-unchanged-within = Hur stor skillnad som fortfarande räknas som oförändrat, i procent av utgångsvärdet. Utan nyckeln är bara samma värde oförändrat.
field-judging-small-numbers-below = Gränsen för små tal, som ett heltal. Antal personer under gränsen visas inte i det som publiceras, och inte heller värden som de går att räkna ut från.

field-target-rule = En regel som är beslutad en gång för många indikatorer.
field-target-rule-id = Regelns id. En indikator vars target eller rule är just detta id bedöms efter regeln.
field-target-rule-title = Vad regeln kallas. Uppgiften sparas men används inte ännu.
field-target-rule-rule = De meningar som tillsammans är regeln, i en lista. De skrivs som målvärden.

field-checks = Hur allvarliga kontrollerna är: allow (säg ingenting), warn (varning) eller deny (fel). Kontroller som inte står här är som vanligt. plan explain --checks visar alla.

field-plan = Planen som helhet. Tabellen måste finnas, en gång och överst.
field-plan-title = Planens titel, som den ska stå i rapporterna.
field-plan-committee = Vilken nämnds plan det är: nämndens id i organisation.toml.
field-plan-unit = Vilken enhets plan det är, om den inte gäller hela nämnden: enhetens id i organisation.toml.
field-plan-period = Perioden som målvärdena gäller, till exempel 2025 eller 2025-2026, inom citattecken. Planen bedöms för periodens sista dag om inget annat sägs.
field-plan-adopted = Dagen då planen antogs, utan citattecken. Den står på rapportens första sida. Utan nyckeln är planen ett utkast.
field-plan-reference = Planens diarienummer. Det står på rapportens första sida.
field-plan-follows = Planen som den här genomför, oftast kommunfullmäktiges: dess mapp räknat från kommunens mapp.
field-plan-baseline = Perioden som ”öka” och ”minska” räknas från, för de indikatorer som mättes då.
field-plan-note = En anteckning för er själva. Den visas inte.

field-revision = En ändring av planen efter att den antogs. Ändringarna står i rapporterna; planen i övrigt skrivs så som den gäller efter dem.
field-revision-date = Dagen då ändringen beslutades, utan citattecken.
field-revision-reference = Beslutets diarienummer. Det står i rapporterna.
field-revision-text = Vad som ändrades, med nämndens egna ord. Det står i rapporterna.

field-goal = Ett mål. Målen visas i den ordning som de står i filen, och indikatorer, aktiviteter och åtaganden står under sitt mål.
field-goal-id = Målets id, unikt i planen. Ett delmål till mål 1 får id 1.1.
field-goal-title = Målet med nämndens egna ord. Det visas i tabeller och rapporter.
field-goal-kind = Vad kommunen kallar sina mål, till exempel målområde eller delmål. Ordet står framför målets id; utan nyckeln står det Mål.
field-goal-supports = De mål i den överordnade planen som målet bidrar till: en lista med deras id. Planen måste ha follows.
field-goal-success-factors = Vad som ska till för att målet ska nås: en lista med korta meningar. De visas i plan matrix.
field-goal-owner = Den som ansvarar för målet: en roll, aldrig en persons namn. plan matrix visar det där indikatorn eller aktiviteten inte har någon egen ansvarig.
field-goal-note = En anteckning för er själva. Den visas inte.

field-indicator = En indikator: det som mäts, och det målvärde som det bedöms efter. Indikatorer under [[statistics]] följs utan mål.
field-indicator-id = Indikatorns id, med a–z, siffror och bindestreck, unikt i planen. Mätvärden och kommentarer hänvisar till det. Samma id i två planer är samma indikator.
field-indicator-title = Det som läsaren ser i tabeller, rapporter och bedömningar.
field-indicator-unit = Vad värdena räknas i. %, procent och percent betyder procent; allt annat visas så som det är skrivet.
field-indicator-better = Vad som är bättre: higher (högre värden), lower (lägre värden) eller neither (inget av dem). Utan nyckeln gäller neither.
field-indicator-compare = Gruppen som indikatorn jämförs med: dess id i organisation.toml.
field-indicator-source = Varifrån värdena kommer, till exempel Kolada eller egen statistik. Med ”egen” behövs också method eller description.
field-indicator-adopted-by = Den som har beslutat om indikatorn, om det inte är planens egen nämnd: nämndens id i organisation.toml.
field-indicator-owner = Den som ansvarar för indikatorn: en roll, aldrig en persons namn. Visas i plan matrix och plan due.
field-indicator-method = Hur värdet tas fram, till exempel medelvärde av alla ärenden.
field-indicator-description = Vad siffran visar, med planens ord.
field-indicator-concerns = Vilka indikatorn gäller: en lista. Uppgiften sparas men används inte ännu.
field-indicator-units = Enheterna som mäts: en lista med deras id. Målvärdet ”för samtliga enheter” väntar sig värden från dem, och plan matrix visar dem.
field-indicator-parts = Indikatorerna i planen som den här är ett index av: en lista med deras id.
field-indicator-changed = Vad som har ändrats sedan den förra planen. Uppgiften sparas men används inte ännu.
field-indicator-frequency = Hur ofta indikatorn mäts: month (månad), quarter (kvartal), tertial, half-year (halvår), year (år), 2 years eller 4 years. plan due påminner efter det.
field-indicator-adds-up = Skriv true om värdena för delar av året kan läggas ihop till året, till exempel ett antal ärenden.
field-indicator-kolada = Id för samma nyckeltal i Kolada.
field-indicator-baseline = Perioden som ”öka” och ”minska” räknas från för den här indikatorn. Den går före planens.
field-indicator-target = Målvärdet med nämndens egna ord. Det är också det som bedöms, om inte rule finns. Prova hur det läses med plan target.
field-indicator-rule = Hur målvärdet bedöms, när nämndens egna ord inte säger det. Skrivs som ett målvärde.
field-indicator-targets = Målvärden för olika perioder, inom klammerparenteser: 2025 = "minst 80 %", 2026 = "minst 85 %". Varje period som har börjat får en egen bedömning.
field-indicator-rules = Hur målvärdena i targets bedöms, period för period, när orden där inte säger det.
field-indicator-note = En anteckning om indikatorn. plan explain visar den.

field-activity = Något som ska göras för att målet ska nås. Aktiviteter visas med hur långt de har kommit, men de påverkar inte bedömningen av målet.
field-activity-id = Aktivitetens id, unikt bland planens aktiviteter och indikatorer. Uppföljningen hänvisar till det.
field-activity-title = Vad som ska göras. Det visas i tabeller och rapporter.
field-activity-due = Sista dagen, utan citattecken. Efter den är aktiviteten försenad, om den inte är genomförd eller utgår.
field-activity-owner = Den som ansvarar för aktiviteten: en roll, aldrig en persons namn. Visas i tabeller, rapporter och plan due.
field-activity-units = Enheterna som gör det: en lista med deras id. plan matrix visar dem.
field-activity-note = En anteckning för er själva. Den visas inte.

field-commitment = Ett åtagande: det som verksamheten lovar.
field-commitment-text = Åtagandet, så som det är antaget. Rapporten räknar upp åtagandena.
field-commitment-by = Enheterna som lovar det: en lista med deras id.
field-commitment-note = En anteckning för er själva. Den visas inte.

field-statistics = Siffror som följs utan mål, i en tabell för sig i status och rapport: det senaste värdet och det före.
field-statistics-id = Tabellens id, unikt bland planens statistik.
field-statistics-title = Rubriken på tabellen.
field-statistics-note = En anteckning för er själva. Den visas inte.

field-budget = En rad i budgeten, i tkr (tusen kronor).
field-budget-id = Radens id. Uppföljningen hänvisar till det, och indikatorn med samma id bedöms efter raden om målvärdet är ”inom budget”.
field-budget-title = Vad raden kallas i tabellen i status och rapport.
field-budget-amount = Vad som är anslaget, i tkr: ett tal utan citattecken och mellanslag, med decimalpunkt.
field-budget-part-of = Raden som den här är en del av: dess id. Rader läggs inte ihop. Uppgiften sparas men används inte ännu.
field-budget-note = En anteckning för er själva. Den visas inte.

field-assessment = Nämndens egen bedömning av ett mål.
field-assessment-goal = Vilket mål det gäller: målets id i planen.
field-assessment-verdict = Nämndens bedömning: met (uppfyllt), partly (delvis uppfyllt), missed (ej uppfyllt), not-due (ännu inte dags), not-measured (ej mätt) eller cannot-judge (kan inte bedömas).
field-assessment-reason = Varför nämnden bedömer målet så. Rapporten återger det ord för ord.
field-limits = Hur många indikatorer ni högst vill ha. Utan tabellen säger plan check ingenting om antalet.
field-limits-indicators = Hur många indikatorer en plan högst ska ha. Blir de fler varnar plan check.
field-limits-indicators-per-goal = Hur många indikatorer ett mål högst ska ha. Blir de fler varnar plan check.
field-report = Hur rapporterna ser ut.
field-report-colour = Kommunens färg, för rubriker och länkar i rapporterna, till exempel "#0b5070". Den ska gå att läsa på vitt. På en mörk skärm används en ljusare variant.
field-missing-mark = Vad ett tecken för ett saknat värde betyder hos er. Det behövs för tecken som betyder olika saker i olika källor.
field-missing-mark-mark = Tecknet så som det står i cellen.
field-missing-mark-means = Vad tecknet betyder: no-answer (svar saknas), not-applicable (inte aktuellt), secret (sekretess) eller not-measured (inte mätt).
field-missing-mark-source = Källan som det gäller, så som den står i kolumnen källa. Utan nyckeln gäller det alla källor.
