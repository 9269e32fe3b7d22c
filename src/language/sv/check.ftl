# Kontrollerna: vad var och en hittar (about-…, en mening) och varför det är viktigt och vad man gör (why-…).

checks-title = Kontroller
checks-intro = Sidan skrivs av `plan explain --checks --format markdown`. Varje kontroll har ett namn som inte ändras. Ett fel gör att inget bedöms förrän det är rättat, en varning är något att titta på.
checks-name = Namn
checks-level = Visas som
checks-about = Vad den hittar
checks-bad = Så blir det fel
checks-good = Så blir det rätt
checks-fixed = Det är alltid ett fel: det som inte går att läsa går inte att bedöma.
checks-changed = Hur allvarligt det är bestämmer ni i organisation.toml, under [checks]: { $code } = "allow", "warn" eller "deny".
about-unknown-group = En indikator jämförs med en grupp som inte finns i organisation.toml.
why-unknown-group = Utan gruppen går det inte att säga vad indikatorn jämförs med. Rätta id:t i compare, eller lägg till gruppen under [[group]] i organisation.toml.

# Planer och mål.
about-circular-follows = Planer följer varandra i en cirkel, eller en plan följer sig själv.
why-circular-follows = Då går det inte att säga vilken plan som genomför vilken. Nämndernas planer följer fullmäktiges, aldrig tvärtom. Ta bort follows i den plan som står överst.
about-duplicate-id = Samma id används två gånger där det bara får förekomma en gång.
why-duplicate-id = Ett mätvärde eller en kommentar med det id:t skulle höra till båda, och ingen kan veta vilken som menas. Ge den ena ett eget id, och ändra det också i filerna med mätvärden.
about-goal-supports-nothing = Planen följer en annan plan, men ett mål i den säger inte vilket av den planens mål det bidrar till.
why-goal-supports-nothing = Utan supports syns det inte i redovisningen hur fullmäktiges mål genomförs. Ange det mål som målet bidrar till. Mål under ett annat mål behöver inte upprepa det. Är målet nämndens eget kan det stå som det är.
about-goal-without-activity = Planen anger aktiviteter, men det finns inga för ett av målen.
why-goal-without-activity = Ett mål som ingen gör något för nås sällan. Lägg till en aktivitet under målet, under målet ovanför eller under ett mål som hör till det. Åtaganden räknas också.
about-goal-without-measure = Ett mål har ingen indikator, och det har inte heller något mål under det eller något mål som stöder det.
why-goal-without-measure = Utan indikator kan ingen säga om målet nås, och i redovisningen får det ingen bedömning. Lägg till minst en indikator.
about-goal-without-parent = Ett mål ligger enligt sitt id under ett annat mål, men det målet finns inte i planen.
why-goal-without-parent = Mål 1.1 räknas in i mål 1. Finns inte mål 1 är det ofta numret som har blivit fel, och då räknas indikatorerna inte in där de ska.
about-overlapping-plans = Två planer för samma nämnd eller enhet gäller delvis samma tid.
why-overlapping-plans = Då går det inte att veta vilken plan som gäller, och samma utfall redovisas två gånger. Ofta är det perioden som är fel. Genomför den ena planen den andra, till exempel en årsplan en fyraårsplan, så skriv det med follows.
about-repeated-success-factor = Två framgångsfaktorer för samma mål är nästan lika.
why-repeated-success-factor = Ofta har samma sak kommit med två gånger när planen skrevs. Ta bort den ena vid nästa beslut, eller skriv om den så att skillnaden syns.
about-uncarried-goal = En plan följs av andra planer, men inget mål i dem stöder ett av dess mål.
why-uncarried-goal = Ett mål som ingen nämnd tar sig an blir sällan genomfört, och det får ingen redovisning från nämnderna. Ange målet i supports under ett mål i den nämnds plan som ska bidra till det.
about-unknown-budget-parent = En budgetrad är en del av en rad som inte finns i planens budget, eller av sig själv.
why-unknown-budget-parent = Då går det inte att säga vilken rad den hör till. Rätta id:t i part-of, eller lägg till raden under [[budget]].
about-unknown-committee = En plan, eller adopted-by i en indikator, anger en nämnd som inte finns i organisation.toml.
why-unknown-committee = Utan nämnden går det inte att säga vems planen är. Rätta id:t, eller lägg till nämnden under [[committee]] i organisation.toml.
about-unknown-goal = Ett mål stöder ett mål som inte finns i den plan som följs, eller planen följer ingen annan plan.
why-unknown-goal = Då kommer målet inte med där fullmäktiges mål redovisas. Rätta id:t i supports, eller ange med follows vilken plan som följs.
about-unknown-part = Ett index består av en indikator som inte finns i planen.
why-unknown-part = Då går det inte att säga vad indexet räknas av. Rätta id:t i parts, eller lägg till indikatorn.
about-unknown-plan = En plan följer en plan som inte finns.
why-unknown-plan = Då går det inte att visa vilka mål som genomförs. En plans id är dess mapp, räknat från organisationens mapp, till exempel kommunfullmaktige/2025.
about-unknown-unit = En plan, en indikator, en aktivitet eller ett åtagande anger en enhet som inte finns i organisation.toml.
why-unknown-unit = Mätvärden för enheter hör till de enheter som finns i organisation.toml. Rätta id:t, eller lägg till enheten under [[committee.unit]].

# Indikatorer.
about-changed-id = En indikator har samma titel som i nämndens eller enhetens tidigare plan, men ett annat id.
why-changed-id = Mätvärden hör till indikatorn genom id:t. Ett nytt id bryter tidsserien: utgångsvärdet och utvecklingen försvinner. Behåll det gamla id:t, eller skriv i changed vad som är ändrat.
about-indicator-redefined = Samma id har en annan enhet eller ett annat better i två planer.
why-indicator-redefined = Samma id i två planer är samma indikator, med samma mätvärden. Räknas den olika blir bedömningen fel i den ena planen. Rätta den, eller ge indikatorn ett eget id.
about-indicator-without-direction = Det framgår inte om högre eller lägre värden är bättre för en indikator.
why-indicator-without-direction = Utan better går det inte att säga om utvecklingen är bra eller dålig. Skriv "higher" eller "lower", eller "neither" om inget av dem är bättre.
about-indicator-without-frequency = Det framgår inte hur ofta en indikator mäts.
why-indicator-without-frequency = Med frequency visar plan due när nästa mätning ska göras och vilka som är försenade. Anger planen det inte, så stäng av kontrollen under [checks].
about-indicator-without-method = En indikator med egen källa saknar uppgift om hur värdet tas fram.
why-indicator-without-method = Den som mäter nästa år måste kunna göra på samma sätt, annars går värdena inte att jämföra. Beskriv det i method eller description.
about-indicator-without-owner = En indikator har varken någon ansvarig eller några enheter.
why-indicator-without-owner = Utan en ansvarig är det lätt hänt att indikatorn inte mäts. Ange en roll, till exempel Verksamhetschef, aldrig en persons namn.
about-indicator-without-source = Det framgår inte varifrån en indikators värden kommer.
why-indicator-without-source = Den som läser redovisningen ska kunna kontrollera siffran. Ange källan i source, eller i kolumnen källa i filen med mätvärden.
about-indicator-without-unit = Det framgår inte vad en indikators värden räknas i.
why-indicator-without-unit = Utan enhet kan 85 vara procent, dagar eller personer, och mål som ”minska med 10 %” kan missförstås. Ange enheten i unit.
about-owner-is-person = En ansvarig ser ut att vara en person och inte en roll.
why-owner-is-person = Planen är en offentlig handling, och den gäller även när någon byter arbete. Skriv rollen i stället för namnet.
about-repeated-indicator = Två indikatorer i en plan verkar mäta samma sak.
why-repeated-indicator = Då räknas samma utfall två gånger när målen bedöms. Behåll den ena vid nästa beslut om planen, eller skriv om titlarna så att skillnaden syns.
about-too-many-indicators = En plan eller ett mål har fler indikatorer än vad som är bestämt i organisation.toml.
why-too-many-indicators = Många indikatorer gör planen svår att läsa och dyr att följa upp. Gränserna är era egna och står under [limits] i organisation.toml: indicators för planen och indicators-per-goal för varje mål.
