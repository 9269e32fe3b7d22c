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
        [one] one new plan
       *[other] { $count } new plans
    }
count-plans-removed = { $count ->
        [one] one plan removed
       *[other] { $count } plans removed
    }
count-targets-sharpened = { $count ->
        [one] one target sharpened
       *[other] { $count } targets sharpened
    }
count-targets-loosened = { $count ->
        [one] one target loosened
       *[other] { $count } targets loosened
    }
count-targets-turned = { $count ->
        [one] one target turned round
       *[other] { $count } targets turned round
    }
count-targets-replaced = { $count ->
        [one] one target replaced
       *[other] { $count } targets replaced
    }
count-targets-set = { $count ->
        [one] one new target
       *[other] { $count } new targets
    }
count-targets-dropped = { $count ->
        [one] one target dropped
       *[other] { $count } targets dropped
    }
count-targets-reworded = { $count ->
        [one] one target reworded
       *[other] { $count } targets reworded
    }
count-goals-added = { $count ->
        [one] one new goal
       *[other] { $count } new goals
    }
count-goals-removed = { $count ->
        [one] one goal removed
       *[other] { $count } goals removed
    }
count-indicators-added = { $count ->
        [one] one new indicator
       *[other] { $count } new indicators
    }
count-indicators-removed = { $count ->
        [one] one indicator removed
       *[other] { $count } indicators removed
    }
count-activities-added = { $count ->
        [one] one new activity
       *[other] { $count } new activities
    }
count-activities-removed = { $count ->
        [one] one activity removed
       *[other] { $count } activities removed
    }
count-commitments = { $count ->
        [one] one change of commitments
       *[other] { $count } changes of commitments
    }
count-budget = { $count ->
        [one] one change in the budget
       *[other] { $count } changes in the budget
    }
count-texts = { $count ->
        [one] one section of text changed
       *[other] { $count } sections of text changed
    }
count-values-corrected = { $count ->
        [one] one value corrected
       *[other] { $count } values corrected
    }
count-values-added = { $count ->
        [one] one new value
       *[other] { $count } new values
    }
count-values-removed = { $count ->
        [one] one value removed
       *[other] { $count } values removed
    }
count-verdicts = { $count ->
        [one] one other verdict
       *[other] { $count } other verdicts
    }
count-other = { $count ->
        [one] one other change
       *[other] { $count } other changes
    }
