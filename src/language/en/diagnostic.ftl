### How errors and warnings are shown: the words around them and the last line.

severity-error = error
severity-warning = warning
label-help = help
label-note = note

summary-faults = { $errors }, { $warnings } in { $plans } with { $indicators } and { $measurements }.
summary-clean = All is well: { $plans }, { $indicators } and { $measurements }.

# A capital: the errors stand first in the sentence.
count-errors = { $count ->
        [0] No errors
        [one] { $count } error
       *[other] { $count } errors
    }
count-warnings = { $count ->
        [0] no warnings
        [one] { $count } warning
       *[other] { $count } warnings
    }
count-plans = { $count ->
        [one] { $count } plan
       *[other] { $count } plans
    }
count-indicators = { $count ->
        [one] { $count } indicator
       *[other] { $count } indicators
    }
count-measurements = { $count ->
        [one] { $count } measurement
       *[other] { $count } measurements
    }

# What is beyond doubt is put right by plan check --fix.
label-fix = fix
fixable = made by plan check --fix
summary-fixable = { $left ->
        [0] { $count ->
            [one] Run plan check --fix to put it right.
           *[other] Run plan check --fix to put all { $count } right.
        }
       *[other] { $count ->
            [one] One of them is put right by plan check --fix.
           *[other] { $count } of them are put right by plan check --fix.
        }
    }
# What is not shown when there are many of the same kind.
findings-left-out = And { $more }: plan check --limit 0 shows them all.
findings-left-out-of = { $count } more of { $code }
