# Utseende: kommunens logotyp och Word-dokument för rapporterna.

failure-looks-read = { $path } går inte att läsa: { $why }
failure-logotype-several = Det finns flera logotyper: { $paths }. Behåll en av dem.
failure-logotype-format = { $path } kan inte användas som logotyp. Spara logotypen som SVG (helst), PNG eller JPEG och kalla filen logotype.svg, logotype.png eller logotype.jpg.
failure-logotype-large = { $path } är för stor ({ $size } kB). Logotypen får vara högst { $most } kB, eftersom den ligger i varje rapport. Spara den i mindre format, helst som SVG.
failure-logotype-dots = { $path } är { $width } × { $height } bildpunkter. Spara logotypen med högst { $most } bildpunkter på längden och på bredden; för papper räcker 1200.
failure-logotype-broken = { $path } går inte att visa: filen är trasig, tom eller av ett annat slag än namnet säger. Hämta logotypen på nytt, eller öppna den i ett ritprogram och spara den som SVG eller PNG.
failure-logotype-picture = { $path } innehåller en bild eller en webbsida och inte bara former. Spara logotypen som ren vektorgrafik, eller som PNG.
failure-logotype-text = { $path } innehåller text, och typsnittet följer inte med filen. Gör om texten till former (kurvor) i ritprogrammet och spara på nytt, eller spara logotypen som PNG.
