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

# Läsning av TOML.
about-syntax = En rad är inte skriven så att den går att läsa: ett citattecken, en hakparentes eller ett likhetstecken saknas eller är av fel slag.
why-syntax = Det som står på raden kommer inte med i planen, och det som hänger ihop med den bedöms inte. Skriv raden som förslaget visar. När det inte råder någon tvekan om vad som menas rättar plan check --fix den.
about-unknown-key = En nyckel finns inte i formatet, ofta för att den är felstavad.
why-unknown-key = Det som står efter en okänd nyckel läses inte, så en felstavad nyckel betyder att uppgiften saknas. Rätta stavningen, eller skriv uppgiften i note om det inte finns någon nyckel för den.
about-missing-key = En nyckel saknas som måste finnas.
why-missing-key = Utan den går det inte att veta vad raderna handlar om: ett mål behöver ett id och en titel, en plan behöver en nämnd och en period. Lägg till den rad som föreslås.
about-wrong-type = Ett värde är av ett annat slag än nyckeln ska ha, till exempel ett tal där det ska stå en text.
why-wrong-type = Värdet läses inte förrän det är rätt skrivet. Texter står inom citattecken, tal och datum gör det inte, och listor står inom hakparenteser.
about-unknown-value = Ett värde är inget av dem som nyckeln kan ha.
why-unknown-value = Nyckeln har ett fåtal möjliga värden, och de skrivs på engelska. Välj ett av dem som räknas upp.
about-invalid-id = Ett id innehåller annat än bokstäver från a till z, siffror, bindestreck, understreck och punkt.
why-invalid-id = Id:t binder ihop planen med mätvärden, kommentarer och rapporter, och ska gå att skriva likadant överallt. Skriv till exempel vantetid i stället för Väntetid, och ha det fullständiga namnet i title eller name.
about-invalid-setting = En inställning under [judging] går inte att läsa.
why-invalid-setting = Inställningen avgör hur målen bedöms, så utan den skulle bedömningen bli en annan än den ni har bestämt. Skriv en procentsats inom citattecken, till exempel "80 %".
about-unreadable-target = Ett mål är inte skrivet så att det går att läsa som en regel.
why-unreadable-target = Ett mål som inte går att läsa kan inte bedömas. Skriv om det så att det säger vad som ska nås, till exempel ”minst 85 %” eller ”minska”, eller låt nämndens ord stå kvar i target och skriv i rule hur det bedöms. Med plan target kan ni pröva hur ett mål läses.
