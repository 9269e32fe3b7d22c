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
        [one] en ny plan
       *[other] { $count } nya planer
    }
count-plans-removed = { $count ->
        [one] en plan borta
       *[other] { $count } planer borta
    }
count-targets-sharpened = { $count ->
        [one] ett målvärde skärpt
       *[other] { $count } målvärden skärpta
    }
count-targets-loosened = { $count ->
        [one] ett målvärde sänkt
       *[other] { $count } målvärden sänkta
    }
count-targets-turned = { $count ->
        [one] ett målvärde vänt åt andra hållet
       *[other] { $count } målvärden vända åt andra hållet
    }
count-targets-replaced = { $count ->
        [one] ett målvärde utbytt mot ett annat krav
       *[other] { $count } målvärden utbytta mot andra krav
    }
count-targets-set = { $count ->
        [one] ett nytt målvärde
       *[other] { $count } nya målvärden
    }
count-targets-dropped = { $count ->
        [one] ett målvärde borta
       *[other] { $count } målvärden borta
    }
count-targets-reworded = { $count ->
        [one] ett målvärde med andra ord
       *[other] { $count } målvärden med andra ord
    }
count-goals-added = { $count ->
        [one] ett nytt mål
       *[other] { $count } nya mål
    }
count-goals-removed = { $count ->
        [one] ett mål borta
       *[other] { $count } mål borta
    }
count-indicators-added = { $count ->
        [one] en ny indikator
       *[other] { $count } nya indikatorer
    }
count-indicators-removed = { $count ->
        [one] en indikator borta
       *[other] { $count } indikatorer borta
    }
count-activities-added = { $count ->
        [one] en ny aktivitet
       *[other] { $count } nya aktiviteter
    }
count-activities-removed = { $count ->
        [one] en aktivitet borta
       *[other] { $count } aktiviteter borta
    }
count-commitments = { $count ->
        [one] en ändring av åtaganden
       *[other] { $count } ändringar av åtaganden
    }
count-budget = { $count ->
        [one] en ändring i budgeten
       *[other] { $count } ändringar i budgeten
    }
count-texts = { $count ->
        [one] ett textavsnitt ändrat
       *[other] { $count } textavsnitt ändrade
    }
count-values-corrected = { $count ->
        [one] ett mätvärde rättat
       *[other] { $count } mätvärden rättade
    }
count-values-added = { $count ->
        [one] ett nytt mätvärde
       *[other] { $count } nya mätvärden
    }
count-values-removed = { $count ->
        [one] ett mätvärde borta
       *[other] { $count } mätvärden borta
    }
count-verdicts = { $count ->
        [one] en bedömning ändrad
       *[other] { $count } bedömningar ändrade
    }
count-other = { $count ->
        [one] en ändring i övrigt
       *[other] { $count } ändringar i övrigt
    }
