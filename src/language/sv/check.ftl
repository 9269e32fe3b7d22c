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

# Mål och inställningar
about-ambiguous-percent = Ett mål säger att ett värde i procent ska ändras med ett visst antal procent.
why-ambiguous-percent = Från 40 % kan ”minska med 10 %” betyda ner till 36 % eller ner till 30 %. Målet bedöms som procent av värdet, alltså 36 %. Skriv ”procentenheter” eller ”procent av värdet” så att alla läser det lika.
about-number-without-direction = Målet är bara ett tal, och inget säger om högre eller lägre är bättre.
why-number-without-direction = Då går det inte att veta om 75 är det minsta eller det högsta som godtas. Ange riktningen med better, eller skriv ”minst” eller ”högst” före talet.
about-target-against-direction = Målet går åt det håll som enligt better är sämre.
why-target-against-direction = Antingen är riktningen fel, och då blir färger och trender fel, eller så är målet fel. Rätta det som inte stämmer.
about-target-already-met = Utgångsvärdet uppfyller redan målets nivå.
why-target-already-met = Målet kan nås utan att något blir bättre. Om nivån ska behållas är ”minst samma nivå” tydligare, annars kan nämnden behöva höja målet.
about-target-without-group = Målet jämför med andra, men indikatorn har ingen jämförelsegrupp.
why-target-without-group = Den som läser planen ser inte vilka som avses, och ett mål som ”bättre än riket” kan inte bedömas. Ange gruppens id med compare.
about-title-against-target = Indikatorns titel lovar något annat än målet, till exempel ”inga” när målet är 5 eller ”minst 90 %” när målet är 85 %.
why-title-against-target = Det är målet som bedöms, men titeln är det som läses. Låt dem säga samma sak när planen beslutas nästa gång.
about-unknown-check = Under [checks] står namnet på en kontroll som inte finns.
why-unknown-check = Inställningen gör inget, oftast för att namnet är felskrivet. Rätta namnet eller ta bort raden.
about-setting-not-applied = En inställning under [judging] läses men påverkar inget.
why-setting-not-applied = Ingen ska behöva tro att små tal döljs eller att en gräns gäller när det inte är så. Ta bort raden, eller lägg till den inställning som den hör ihop med.
about-target-out-of-range = Målets nivå ligger utanför de värden som indikatorn kan ha, till exempel högst 120 % för en andel.
why-target-out-of-range = Oftast är en siffra för mycket, eller så avsågs en annan enhet. Ett sådant mål är uppfyllt hur det än går.
about-target-out-of-reach = Målet kan aldrig nås, till exempel minst 120 % för en andel eller under 0 dagar.
why-target-out-of-reach = Målet blir inte uppfyllt hur det än går, och då säger bedömningen inget. Rätta talet eller enheten.
about-keep-without-tolerance = Ett värde ska vara oförändrat, men varken målet eller organisationen säger hur mycket som får skilja.
why-keep-without-tolerance = Då räknas bara exakt samma värde, och minsta skillnad avgör. Bestäm en tolerans i målet, eller en för alla mål med unchanged-within under [judging].
about-colour-without-quartiles = Målet går efter färg eller rang, men mätvärdena har inget som visar den.
why-colour-without-quartiles = Målet kan inte bedömas förrän färgen, båda kvartilerna eller rangen finns bland mätvärdena. För mål som ”rött ska bli gult” behövs det även för utgångsvärdet.
about-baseline-missing = Målet säger vad som ska hända med ett värde, men det finns inget tidigare mätvärde att utgå från.
why-baseline-missing = Utan utgångsvärde går det inte att se om värdet har ökat, minskat eller är oförändrat. Lägg till det bland mätvärdena, eller rätta året i baseline.
about-deadline-outside-period = Ett mål eller en aktivitet har en sista dag, en start eller ett år som ligger utanför planens period.
why-deadline-outside-period = Oftast har ett årtal följt med från en annan plan, och då bedöms fel tid. Ett mål på längre sikt, som ”senast 2030”, är det inget fel på.
about-unneeded-setting = En inställning i organisation.toml behövs inte: en kontroll som tystas men inte hittar något, eller en regel eller jämförelsegrupp som ingen indikator använder.
why-unneeded-setting = En tystad kontroll kan dölja nästa fel, och en grupp som ingen jämförs med kan betyda att compare har glömts bort. Ta bort det som inte behövs. En rad som gör en kontroll strängare än vanligt är aldrig onödig.
