# Verksamhetsberättelsen, lägestabellen och förklaringen.

heading-indicator = Indikator
heading-baseline = Utgångsvärde
heading-previous = Föregående
heading-outcome = Utfall
heading-comparison = Jämförelse
heading-colour = Färg
heading-target = Mål
heading-verdict = Bedömning
heading-trend = Trend
heading-count = Antal
heading-committee = Nämnd
heading-goal = Mål
heading-council-goal = Fullmäktiges mål
heading-committee-goal = Nämndens mål
heading-period = Period
heading-value = Värde
heading-lower-quartile = Undre kvartil
heading-upper-quartile = Övre kvartil
heading-source = Källa

colour-was = { $colour } (var { $then })
trend-change = { $trend } ({ $change })
quoted = ”{ $text }”
goal-kind = Mål
goal-title = { $kind } { $id }: { $title }
goal-number = { $kind } { $id }
goal-named = { $goal } ({ $title })
goal-verdict = { $verdict } ({ $measured } av { $judged } mätta)
goal-without-target = Inget målvärde att bedöma

status-title = { $committee }: { $plan }
status-as-of = Bedömd till och med { $day }
status-no-indicators = Planen har inga egna indikatorer.

report-mark = skapad ur planens filer; ändra i dem och inte här
report-title = Verksamhetsberättelse { $period }
report-title-several = Verksamhetsberättelse
report-chapter = { $committee }: { $plan }
report-as-of = Bedömningarna bygger på vad som var mätt till och med { $day }.
fact-plan = Plan: { $plan }
fact-period = Period: { $period }
fact-adopted = Antagen: { $date }
fact-reference = Diarienummer: { $reference }
fact-revised = Senast ändrad: { $date }
fact-as-of = Bedömd till och med: { $day }
fact-follows = Genomför: { $plan }
report-not-given = uppgift saknas
report-summary = Sammanfattning
report-summary-sentence = { $judged } av { $all } { $all ->
        [one] indikator
       *[other] indikatorer
    } med målvärde har kunnat bedömas. Uppfyllda målvärden: { $met }, delvis uppfyllda: { $partly }, ej uppfyllda: { $missed }.
report-summary-none = { $all ->
        [one] Den enda indikatorn med målvärde har inte kunnat bedömas.
       *[other] Ingen av de { $all } indikatorerna med målvärde har kunnat bedömas.
    }
report-nothing-to-judge = Planen har inga indikatorer med målvärde, så det finns inget att bedöma.
report-council = Fullmäktiges mål
report-council-sentence = Tabellen visar vilka nämnder som bär fullmäktiges mål, och hur det gick för nämndernas egna mål.
report-nobody = Ingen nämnd
report-verdict = Bedömning: **{ $verdict }**
report-supports = Målet stöder fullmäktiges { $goal }.
report-no-indicators = Målet har inga indikatorer i planen, så det går inte att säga om det är uppfyllt.
report-judged-by-others = Målet har inga egna indikatorer. Bedömningen följer av indikatorerna för målen under det.
report-unmeasured = { $count ->
        [one] Utfall saknas för { $indicators }, och därför är den inte bedömd.
       *[other] Utfall saknas för { $count } indikatorer, som därför inte är bedömda.
    }
report-untargeted = { $count ->
        [one] Inget målvärde är satt för { $indicators }, som därför bara följs.
       *[other] Inget målvärde är satt för { $count } indikatorer, som därför bara följs.
    }
report-comments = Nämndens kommentar
report-gap-indicator = **Kommentar saknas.** Målet för ”{ $indicator }” är inte helt uppfyllt, men nämnden har inte kommenterat det.
report-gap-goal = **Kommentar saknas.** Nämnden har inte kommenterat målet.
report-sources = Källor
report-source = Källa: { $name } ({ $indicators ->
        [one] { $indicators } indikator
       *[other] { $indicators } indikatorer
    })
report-source-processed = Egen bearbetning av data från { $name } ({ $indicators ->
        [one] { $indicators } indikator
       *[other] { $indicators } indikatorer
    })
report-no-sources = Inga källor är angivna bland mätvärdena.

explain-what = Underlag
explain-value = Uppgift
explain-place = Plats
explain-rule = Läst som
explain-previous = Föregående
explain-note = Anmärkning i planen: { $note }
explain-measurements = Alla mätvärden
explain-no-measurements = Det finns inga mätvärden för hela organisationen.
explain-goal-all = Målet är uppfyllt när alla bedömda indikatorer är det, ej uppfyllt när ingen av dem är ens delvis uppfylld, och annars delvis uppfyllt.
explain-goal-share = Målet är uppfyllt när minst { $met } % av de bedömda indikatorerna är det, och delvis uppfyllt när minst { $partly } % är uppfyllda eller delvis uppfyllda.
explain-goal-points = Varje bedömd indikator ger två poäng om den är uppfylld och en om den är delvis uppfylld. Målet är uppfyllt från 1,5 poäng i medeltal, och delvis uppfyllt från 0,5.
explain-unknown = Det finns inget mål och ingen indikator som heter ”{ $id }”

heading-forecast = Prognos
heading-activity = Aktivitet
heading-figure = Uppgift
heading-earlier = Tidigare
heading-economy = Ekonomi (tkr)
heading-statistics = Volymer och statistik
heading-budget-row = Rad
heading-budget = Budget
heading-deviation = Avvikelse
state-unreported = ej rapporterat
state-only = { $state }
state-overdue = { $state }, försenat
target-of-period = { $period }: { $target }
forecast-verdict = { $value }: { $verdict }
goal-assessed = { $computed }; nämndens egen bedömning: { $verdict }
report-assessed = Nämndens egen bedömning är **{ $verdict }**: { $reason }
report-commitments = Åtaganden:
heading-part = Del
