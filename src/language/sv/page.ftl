# Webbsidan och diagrammen.

page-skip = Hoppa till innehållet
page-contents = Innehåll
page-table = Tabell: { $title }
page-footnotes = Fotnoter
page-footnote = Fotnot { $number }
page-footnote-back = Tillbaka till texten från fotnot { $number }

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
chart-fulfilment = Antal målvärden efter bedömning
chart-unjudged = Ej bedömt
chart-count = { $verdict } { $count }
