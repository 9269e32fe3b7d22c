# The page of changes: what is compared, how many there are, headings.
diff-title = Changes in the plans
diff-plan = { $title } ({ $plan })
diff-sides = Changes from { $old } to { $new }
diff-side-now = what stands in the folder now
diff-side = { $name }
diff-side-commit = { $name } ({ $short }, { $date })
diff-side-undated = { $name } ({ $short })
diff-unread-plan = { $plan } is not compared: the plan has faults so that it can't be read as a whole in one of the versions.
diff-unread-organisation = The organisation's own settings are not compared: organisation.toml has faults so that it can't be read as a whole in one of the versions.
diff-unread-figures = Measurements, reports and verdicts are not compared: there are rows that can't be read in one of the versions.
diff-counts = { $counts }
diff-period = { $period }
diff-targets = Targets
diff-section-plan = Goals, indicators and tasks
diff-section-texts = Texts
diff-section-figures = Measurements and verdicts
diff-column-indicator = Indicator
diff-column-period = For
diff-column-old = Before
diff-column-new = Now
diff-column-shift = Change
shift-set = new
shift-dropped = dropped
count-plans-added = { $count ->
        [one] 1 new plan
       *[other] { $count } new plans
    }
count-plans-removed = { $count ->
        [one] 1 plan removed
       *[other] { $count } plans removed
    }
count-targets-sharpened = { $count ->
        [one] 1 target sharpened
       *[other] { $count } targets sharpened
    }
count-targets-loosened = { $count ->
        [one] 1 target loosened
       *[other] { $count } targets loosened
    }
count-targets-turned = { $count ->
        [one] 1 target turned round
       *[other] { $count } targets turned round
    }
count-targets-replaced = { $count ->
        [one] 1 target replaced
       *[other] { $count } targets replaced
    }
count-targets-set = { $count ->
        [one] 1 new target
       *[other] { $count } new targets
    }
count-targets-dropped = { $count ->
        [one] 1 target dropped
       *[other] { $count } targets dropped
    }
count-targets-reworded = { $count ->
        [one] 1 target reworded
       *[other] { $count } targets reworded
    }
count-goals-added = { $count ->
        [one] 1 new goal
       *[other] { $count } new goals
    }
count-goals-removed = { $count ->
        [one] 1 goal removed
       *[other] { $count } goals removed
    }
count-indicators-added = { $count ->
        [one] 1 new indicator
       *[other] { $count } new indicators
    }
count-indicators-removed = { $count ->
        [one] 1 indicator removed
       *[other] { $count } indicators removed
    }
count-reworded = { $count ->
        [one] 1 reworded
       *[other] { $count } reworded
    }
count-renamed = { $count ->
        [one] 1 renamed
       *[other] { $count } renamed
    }
count-moved = { $count ->
        [one] 1 moved
       *[other] { $count } moved
    }
count-activities-added = { $count ->
        [one] 1 new activity
       *[other] { $count } new activities
    }
count-activities-removed = { $count ->
        [one] 1 activity removed
       *[other] { $count } activities removed
    }
count-commitments = { $count ->
        [one] 1 change of commitments
       *[other] { $count } changes of commitments
    }
count-budget = { $count ->
        [one] 1 change in the budget
       *[other] { $count } changes in the budget
    }
count-texts = { $count ->
        [one] 1 section of text changed
       *[other] { $count } sections of text changed
    }
count-values-corrected = { $count ->
        [one] 1 value corrected
       *[other] { $count } values corrected
    }
count-values-added = { $count ->
        [one] 1 new value
       *[other] { $count } new values
    }
count-values-removed = { $count ->
        [one] 1 value removed
       *[other] { $count } values removed
    }
count-verdicts = { $count ->
        [one] 1 other verdict
       *[other] { $count } other verdicts
    }
count-other = { $count ->
        [one] 1 other change
       *[other] { $count } other changes
    }
