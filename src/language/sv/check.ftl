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

about-broken-footnote = En hänvisning i texten går till en fotnot som inte finns, eller en fotnot saknar hänvisning.
why-broken-footnote = En hänvisning utan fotnot visas som den är skriven, och en fotnot utan hänvisning kommer inte med alls. Lägg till det som saknas, eller ta bort resten.
about-broken-link = En länk eller bild i texten leder till en fil eller en rubrik som inte finns.
why-broken-link = Den som läser kommer ingenstans. Länkar räknas från mappen där texten ligger; länkar till webben prövas inte.
about-empty-comment = En rubrik med ett id i analysis.md har ingen text under sig.
why-empty-comment = Rubriken kommer inte med i verksamhetsberättelsen utan text, så det ser ut som att nämnden inte har något att säga. Skriv kommentaren, eller ta bort rubriken.
about-missed-without-comment = En indikator missade målet eller blev sämre, och varken den eller dess mål har en kommentar i analysis.md.
why-missed-without-comment = Den som läser verksamhetsberättelsen vill veta varför, och vad nämnden gör åt det. Kontrollen görs när planens period är slut och det finns en analysis.md bredvid planen; en indikator som har nått målet behöver ingen kommentar.
about-text-against-value = Ett avsnitt om en indikator anger ett annat tal för ett år än det som är mätt.
why-text-against-value = Den som läser vet inte vilket tal som gäller. Rätta det som är fel. Bara meningar med ett årtal och ett tal i indikatorns enhet prövas, och avrundade tal godtas.
about-unknown-heading = En rubrik i texten gäller ett mål med ett nummer som planen inte har.
why-unknown-heading = Ofta har målen numrerats om utan att texten har följt med. Rätta numret, eller lägg till målet i plan.toml.
about-unknown-reference = En hänvisning i texten, som ska bli ett tal eller en tabell ur planen, går till något som inte finns.
why-unknown-reference = I stället för talet får läsaren se hänvisningen. Rätta id:t eller perioden, eller lägg till det som saknas.
about-text-against-measure = Texten om en indikator talar om andelen där titeln säger antal, eller tvärtom.
why-text-against-measure = Ett antal kan öka medan andelen minskar, så den som läser vet inte vad som ska nås. Låt texten och titeln säga samma sak.
about-text-against-target = Texten om en indikator anger ett annat målvärde än tabellen i plan.toml.
why-text-against-target = Två målvärden för samma sak går inte att följa upp. Det är tabellen som bedöms; ta reda på vilket av dem som är beslutat, och rätta det andra.
about-unknown-comment = En kommentar eller ett avsnitt i texten har ett id som planen inte har.
why-unknown-comment = Texten hör då inte till något, och kommer inte med i verksamhetsberättelsen. Rätta id:t i rubriken; det skrivs som i plan.toml.
about-repeated-comment = Samma mål eller indikator har två kommentarer i samma fil.
why-repeated-comment = Bara en av dem skulle komma med i verksamhetsberättelsen. Låt dem bli en.
about-stray-analysis = En analysis.md, plan.md eller followup.toml ligger i en mapp utan plan.toml.
why-stray-analysis = Filen hör till den plan som ligger i samma mapp, och utan plan läses den inte. Flytta filen till planens mapp.
about-not-utf8 = En fil med text är inte sparad som UTF-8.
why-not-utf8 = Filen läses ändå, men i andra program kan å, ä och ö bli fel. Spara om den som UTF-8.
about-unreadable-file = En fil som hör till planen går inte att öppna.
why-unreadable-file = Det som står i filen kan inte tas med, så inget bedöms. Ofta är det en mapp som har fått filens namn, en genväg till en borttagen fil eller en fil som ni inte har rätt att läsa.
