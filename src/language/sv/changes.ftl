# Sidan med ändringar: vad som jämförs, hur många de är, rubriker.
diff-title = Ändringar i planerna
diff-plan = { $title } ({ $plan })
diff-sides = Ändringar från { $old } till { $new }
diff-side-now = det som står i mappen nu
diff-side = { $name }
diff-side-commit = { $name } ({ $short }, { $date })
diff-side-undated = { $name } ({ $short })
diff-unread-plan = { $plan } är inte jämförd: planen har fel som gör att den inte går att läsa i sin helhet i en av versionerna.
diff-unread-organisation = Kommunens egna inställningar är inte jämförda: organisation.toml har fel som gör att den inte går att läsa i sin helhet i en av versionerna.
diff-unread-figures = Mätvärden, rapporter och bedömningar är inte jämförda: det finns rader som inte går att läsa i en av versionerna.
diff-counts = { $counts }
diff-period = { $period }
diff-targets = Målvärden
diff-section-plan = Mål, indikatorer och uppdrag
diff-section-texts = Texter
diff-section-figures = Mätvärden och bedömningar
diff-column-indicator = Indikator
diff-column-period = Gäller
diff-column-old = Förut
diff-column-new = Nu
diff-column-shift = Ändring
shift-set = nytt
shift-dropped = borttaget
count-plans-added = { $count ->
        [one] 1 ny plan
       *[other] { $count } nya planer
    }
count-plans-removed = { $count ->
        [one] 1 plan borta
       *[other] { $count } planer borta
    }
count-targets-sharpened = { $count ->
        [one] 1 målvärde skärpt
       *[other] { $count } målvärden skärpta
    }
count-targets-loosened = { $count ->
        [one] 1 målvärde sänkt
       *[other] { $count } målvärden sänkta
    }
count-targets-turned = { $count ->
        [one] 1 målvärde vänt åt andra hållet
       *[other] { $count } målvärden vända åt andra hållet
    }
count-targets-replaced = { $count ->
        [one] 1 målvärde utbytt mot ett annat krav
       *[other] { $count } målvärden utbytta mot andra krav
    }
count-targets-set = { $count ->
        [one] 1 nytt målvärde
       *[other] { $count } nya målvärden
    }
count-targets-dropped = { $count ->
        [one] 1 målvärde borta
       *[other] { $count } målvärden borta
    }
count-targets-reworded = { $count ->
        [one] 1 målvärde med andra ord
       *[other] { $count } målvärden med andra ord
    }
count-goals-added = { $count ->
        [one] 1 nytt mål
       *[other] { $count } nya mål
    }
count-goals-removed = { $count ->
        [one] 1 mål borta
       *[other] { $count } mål borta
    }
count-indicators-added = { $count ->
        [one] 1 ny indikator
       *[other] { $count } nya indikatorer
    }
count-indicators-removed = { $count ->
        [one] 1 indikator borta
       *[other] { $count } indikatorer borta
    }
count-reworded = { $count ->
        [one] 1 ny lydelse
       *[other] { $count } nya lydelser
    }
count-renamed = { $count ->
        [one] 1 nytt id
       *[other] { $count } nya id:n
    }
count-moved = { $count ->
        [one] 1 flytt till ett annat mål
       *[other] { $count } flyttar till andra mål
    }
count-activities-added = { $count ->
        [one] 1 ny aktivitet
       *[other] { $count } nya aktiviteter
    }
count-activities-removed = { $count ->
        [one] 1 aktivitet borta
       *[other] { $count } aktiviteter borta
    }
count-commitments = { $count ->
        [one] 1 ändring av åtaganden
       *[other] { $count } ändringar av åtaganden
    }
count-budget = { $count ->
        [one] 1 ändring i budgeten
       *[other] { $count } ändringar i budgeten
    }
count-texts = { $count ->
        [one] 1 textavsnitt ändrat
       *[other] { $count } textavsnitt ändrade
    }
count-values-corrected = { $count ->
        [one] 1 mätvärde rättat
       *[other] { $count } mätvärden rättade
    }
count-values-added = { $count ->
        [one] 1 nytt mätvärde
       *[other] { $count } nya mätvärden
    }
count-values-removed = { $count ->
        [one] 1 mätvärde borta
       *[other] { $count } mätvärden borta
    }
count-verdicts = { $count ->
        [one] 1 bedömning ändrad
       *[other] { $count } bedömningar ändrade
    }
count-other = { $count ->
        [one] 1 ändring i övrigt
       *[other] { $count } ändringar i övrigt
    }
