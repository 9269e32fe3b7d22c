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
