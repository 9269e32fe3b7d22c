# Utseende: kommunens logotyp och Word-dokument för rapporterna.

failure-looks-read = { $path } går inte att läsa: { $why }
failure-logotype-several = Det finns flera logotyper: { $paths }. Behåll en av dem.
failure-logotype-format = { $path } kan inte användas som logotyp. Spara logotypen som SVG (helst), PNG eller JPEG och kalla filen logotype.svg, logotype.png eller logotype.jpg.
failure-logotype-large = { $path } är för stor ({ $size } kB). Logotypen får vara högst { $most } kB, eftersom den ligger i varje rapport. Spara den i mindre format, helst som SVG.
failure-logotype-dots = { $path } är { $width } × { $height } bildpunkter. Spara logotypen med högst { $most } bildpunkter på längden och på bredden; för papper räcker 1200.
failure-logotype-broken = { $path } går inte att visa: filen är trasig, tom eller av ett annat slag än namnet säger. Hämta logotypen på nytt, eller öppna den i ett ritprogram och spara den som SVG eller PNG.
failure-logotype-picture = { $path } innehåller en bild eller en webbsida och inte bara former. Spara logotypen som ren vektorgrafik, eller som PNG.
failure-logotype-text = { $path } innehåller text, och typsnittet följer inte med filen. Gör om texten till former (kurvor) i ritprogrammet och spara på nytt, eller spara logotypen som PNG.
failure-document-broken = { $path } går inte att använda som grund för rapporten: { $part ->
        [none] filen är inget Word-dokument, eller är trasig
       *[other] { $part } saknas eller är trasig
    }. Öppna dokumentet i Word och spara det på nytt som Word-dokument (.docx).
failure-document-old = { $path } är skyddad med lösenord eller sparad i ett äldre format. Spara den utan lösenord som Word-dokument (.docx).
failure-document-strict = { $path } är sparad som Strict Open XML-dokument. Spara den som vanligt Word-dokument (.docx).
failure-document-macros = { $path } innehåller makron. Spara den utan makron som Word-dokument (.docx).
failure-document-large = { $path } är för stor ({ $size } kB). Dokumentet får vara högst { $most } kB. Ta bort bilderna i texten; bara sidhuvud och sidfot följer med.
failure-document-large-inside = { $path } blir för stor när den packas upp. Spara den på nytt i Word utan bilder i texten.
failure-document-narrow = { $path } har så breda marginaler att tabellerna inte får plats. Minska marginalerna, så att texten blir minst 9 cm bred och hög.
failure-document-outside = { $path } hämtar något utifrån: { $part } hänvisar till { $what }. Bädda in bilden i dokumentet eller ta bort hänvisningen. Vanliga länkar till webben och e-post får finnas.
failure-document-inside = { $path } har annat än text och bilder i sidhuvud eller sidfot ({ $part }). Ta bort inbäddade objekt och diagram där.
