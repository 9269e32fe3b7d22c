# What differs between two versions of a plan.
diff-none = Nothing differs.
diff-plan = { $plan }
diff-plan-added = The plan is new.
diff-plan-removed = The plan is gone.
diff-plan-renamed = The plan was { $from } before.
diff-added = { $kind ->
        [goal] New goal: { $title } ({ $id })
        [indicator] New indicator: { $title } ({ $id })
        [activity] New activity: { $title } ({ $id })
        [commitment] New commitment: { $title }
        [budget] New budget row: { $title } ({ $id })
       *[other] New: { $title }
    }
diff-removed = { $kind ->
        [goal] Goal that is gone: { $title } ({ $id })
        [indicator] Indicator that is gone: { $title } ({ $id })
        [activity] Activity that is gone: { $title } ({ $id })
        [commitment] Commitment that is gone: { $title }
        [budget] Budget row that is gone: { $title } ({ $id })
       *[other] Gone: { $title }
    }
diff-of = { $title } ({ $id }): { $what }
diff-renamed = its id was { $from }
diff-reworded = reworded, before “{ $from }”
diff-moved = moved from goal { $from } to goal { $to }
diff-target-set = new target “{ $to }”
diff-target-dropped = the target “{ $from }” is gone
diff-target = the target “{ $from }” is now “{ $to }” ({ $shift })
diff-target-of = { $period }: { $what }
shift-sharpened = sharpened
shift-loosened = loosened
shift-turned-round = turned round
shift-replaced = another target
shift-same = the same demand
shift-words = other words
diff-field = { $key }: “{ $from }” is now “{ $to }”
diff-field-set = { $key }: now “{ $to }”
diff-field-dropped = { $key }: “{ $from }” is gone
diff-words = { $removed } words gone, { $added } new
diff-verdict = the verdict { $from } is now { $to }
