# Det som en text hämtar ur planen, så som det står i en mening.

report-introduction = Inledning
quote-change = { $change } sedan { $period }
quote-unknown = uppgift saknas
quote-met = uppfyllt
quote-partly = delvis uppfyllt
quote-missed = inte uppfyllt
quote-not-due = ännu inte aktuellt att bedöma
quote-not-measured = inte mätt
quote-cannot-judge = inte möjligt att bedöma
quote-no-target = utan målvärde

finding-unknown-reference-either = ”{ $id }” är varken ett mål eller en indikator i planen
finding-reference-before = ”{ $title }” har inget mätvärde från tiden före planen
finding-reference-target-of-period = ”{ $title }” har inget målvärde för { $period }
help-reference-target-of-period = Skriv en period som planen har ett målvärde för, eller utelämna perioden.
finding-reference-outside = { $period } ligger utanför planens period, { $plan-period }, så där finns inget att bedöma
help-reference-outside = Skriv en period inom planens, eller utelämna den.
finding-reference-goal-without-target = Mål { $id } har ingen indikator med målvärde, så det går inte att bedöma
help-reference-goal-without-target = Ta bort hänvisningen, eller lägg till ett målvärde för någon av målets indikatorer i plan.toml: target = "…"
finding-reference-not-before = Förändringen för ”{ $title }” räknas till { $period } och måste räknas från en tidigare period
finding-reference-nothing-before = ”{ $title }” har inget mätvärde före { $period } att jämföra med
finding-reference-break = ”{ $title }” mäts på ett nytt sätt från och med { $period }, så värdena före och efter går inte att jämföra
help-reference-break = Räkna från { $period } eller senare, eller ange båda värdena var för sig.
finding-unknown-option = ”{ $option }” är inget som kan anges för { $name }
finding-option-without-value = Värdet saknas efter ”{ $option }”
help-write-line = Skriv { $line }
help-no-options = Ta bort raden: här ska inget anges.
finding-no-budget = Planen har ingen budget
finding-goal-no-indicators = Mål { $id } har inga indikatorer
finding-goal-no-activities = Mål { $id } har inga aktiviteter
finding-goal-no-commitments = Mål { $id } har inga åtaganden
help-no-such-table = Ta bort blocket, eller lägg till det som saknas i plan.toml.
help-other-goal = Ta bort blocket, eller ange ett mål som har sådana, till exempel { $line }
finding-directive-without-goal = { $name } måste ange vilket mål det gäller: texten här hör inte till något mål
help-directive-without-goal = Lägg till en rad i blocket: { $line }
finding-chart-without-indicator = { $name } måste ange vad diagrammet ska visa: texten här hör inte till någon indikator
help-chart-without-indicator = Lägg till en rad i blocket: { $line } – eller bara ordet fulfilment, för ett diagram över måluppfyllelsen.
finding-two-charts = Ett block ger ett diagram, men här begärs två
help-two-charts = Ta bort raden, eller lägg den i ett eget block.
finding-chart-never-measured = ”{ $title }” har inga mätvärden att rita
help-chart-never-measured = Lägg till mätvärden under measurements, eller ta bort blocket.
finding-chart-of-one = ”{ $title }” har bara ett mätvärde, så det finns ingen utveckling att rita
help-chart-of-one = Ta bort blocket tills det finns minst två mätvärden, eller lägg till de äldre värdena under measurements.
