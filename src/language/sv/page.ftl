# Webbsidan och diagrammen.

page-skip = Hoppa till innehållet
page-contents = Innehåll
page-table = Tabell: { $title }
page-footnotes = Fotnoter
page-footnote = Fotnot { $number }
page-footnote-back = Tillbaka till texten från fotnot { $number }

# Word räknar figurerna efter sitt ord för dem, så raderna ska börja lika.
figure-label = Figur
figure-caption = Figur { $number }. { $title }

chart-title = { $indicator } ({ $unit })
chart-outcome = Utfall
chart-group = Jämförelse
chart-group-named = Jämförelse: { $group }
chart-quartiles = Den mittersta hälften av jämförelsegruppen
chart-target = Målnivå: { $level }
chart-range = { $low }–{ $high }
chart-break = Nytt sätt att mäta från och med { $periods }
chart-masked = Värden som inte visas, därför att personerna är få: { $periods }
chart-series = { $name }: { $points }
chart-point = { $period } { $value }
chart-fulfilment = Antal målvärden per mål, efter bedömning
chart-fulfilment-committees = Antal målvärden per nämnd, efter bedömning
chart-unjudged = Ej bedömt
chart-count = { $verdict } { $count }
