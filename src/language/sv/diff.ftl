# Vad som skiljer två versioner av en plan.
diff-none = Ingenting skiljer dem åt.
diff-plan = { $plan }
diff-plan-added = Planen är ny.
diff-plan-removed = Planen är borta.
diff-plan-renamed = Planen hette förut { $from }.
diff-added = { $kind ->
        [goal] Nytt mål: { $title } ({ $id })
        [indicator] Ny indikator: { $title } ({ $id })
        [activity] Ny aktivitet: { $title } ({ $id })
        [commitment] Nytt åtagande: { $title }
        [budget] Ny budgetrad: { $title } ({ $id })
       *[other] Nytt: { $title }
    }
diff-removed = { $kind ->
        [goal] Mål som är borta: { $title } ({ $id })
        [indicator] Indikator som är borta: { $title } ({ $id })
        [activity] Aktivitet som är borta: { $title } ({ $id })
        [commitment] Åtagande som är borta: { $title }
        [budget] Budgetrad som är borta: { $title } ({ $id })
       *[other] Borta: { $title }
    }
diff-of = { $title } ({ $id }): { $what }
diff-renamed = id var { $from }
diff-reworded = ny lydelse, förut ”{ $from }”
diff-moved = flyttad från mål { $from } till mål { $to }
diff-target-set = nytt målvärde ”{ $to }”
diff-target-dropped = målvärdet ”{ $from }” är borta
diff-target = målvärdet ”{ $from }” är nu ”{ $to }” ({ $shift })
diff-target-of = { $period }: { $what }
shift-sharpened = skärpt
shift-loosened = sänkt
shift-turned-round = vänt
shift-replaced = ett annat mål
shift-same = samma krav
shift-words = andra ord
diff-field = { $key }: ”{ $from }” är nu ”{ $to }”
diff-field-set = { $key }: nu ”{ $to }”
diff-field-dropped = { $key }: ”{ $from }” är borta
diff-words = { $removed } ord borta, { $added } nya
diff-verdict = bedömningen { $from } är nu { $to }
