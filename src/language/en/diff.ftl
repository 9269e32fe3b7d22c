# What differs between two versions of a plan.
diff-none = Nothing differs.
diff-own = The municipality
diff-plan-added = The plan is new.
diff-plan-removed = The plan has been removed.
diff-plan-compared = Compared with the plan { $from }.
diff-plan-renamed = The plan was in { $from } before.
diff-added = { $kind ->
        [committee] New committee: { $title } ({ $id })
        [unit] New unit: { $title } ({ $id })
        [group] New comparison group: { $title } ({ $id })
        [target-rule] New rule for targets: { $id }
        [missing-mark] New mark for missing values: { $title }
        [check] New setting for the check { $id }
        [revision] New revision of the plan: { $title }
        [goal] New goal: { $title } ({ $id })
        [statistics] New statistics: { $title } ({ $id })
        [indicator] New indicator: { $title } ({ $id })
        [activity] New activity: { $title } ({ $id })
        [commitment] New commitment: { $title }
        [budget] New budget row: { $title } ({ $id })
        [text] New in the plan’s text: { $title }
        [analysis] New in the analysis: { $title }
        [assessment] New own verdict on the goal { $title } ({ $id })
       *[other] New: { $title }
    }
diff-removed = { $kind ->
        [committee] Removed committee: { $title } ({ $id })
        [unit] Removed unit: { $title } ({ $id })
        [group] Removed comparison group: { $title } ({ $id })
        [target-rule] Removed rule for targets: { $id }
        [missing-mark] Removed mark for missing values: { $title }
        [check] Removed setting for the check { $id }
        [revision] Removed revision of the plan: { $title }
        [goal] Removed goal: { $title } ({ $id })
        [statistics] Removed statistics: { $title } ({ $id })
        [indicator] Removed indicator: { $title } ({ $id })
        [activity] Removed activity: { $title } ({ $id })
        [commitment] Removed commitment: { $title }
        [budget] Removed budget row: { $title } ({ $id })
        [text] Removed from the plan’s text: { $title }
        [analysis] Removed from the analysis: { $title }
        [assessment] Removed own verdict on the goal { $title } ({ $id })
       *[other] Removed: { $title }
    }
diff-with-detail = { $said }, { $detail }
diff-detail-target = with the target { $what }
diff-detail-of = { $what } for { $period }
diff-detail-due = due { $day }
diff-detail-amount = { $number } tkr
diff-detail-words = { $count } words
diff-detail-verdict = { $what }
diff-detail-date = decided { $day }
diff-detail-rule = { $what }
diff-detail-level = { $what }
diff-detail-means = { $what }
diff-quoted = “{ $words }”

# What a change is about.
diff-about = { $kind ->
        [committee] The committee { $title } ({ $id })
        [unit] The unit { $title } ({ $id })
        [group] The comparison group { $title } ({ $id })
        [target-rule] The rule { $id }
        [missing-mark] The mark { $title } for missing values
        [check] The check { $id }
        [revision] The revision “{ $title }”
        [goal] The goal { $title } ({ $id })
        [statistics] The statistics { $title } ({ $id })
        [commitment] The commitment “{ $title }”
        [budget] The budget row { $title } ({ $id })
        [text] The plan’s text, { $title }
        [analysis] The analysis, { $title }
        [assessment] The own verdict on the goal { $title } ({ $id })
       *[other] { $title } ({ $id })
    }
diff-section = the section “{ $title }”
diff-introduction = the introduction
diff-about-period = { $about }, { $period }
diff-about-foreseen = { $about }, forecast
diff-about-part = { $about }, { $part }
diff-of = { $about }: { $what }
diff-of-all = { $what }

# What has happened.
diff-renamed = its id was { $from } before
diff-reworded = reworded, before “{ $from }”
diff-heading = the heading was “{ $from }” before
diff-moved = moved from { $from } to { $to }
diff-place-plan = the top of the plan
diff-place-goal = goal { $id }
diff-place-statistics = the statistics “{ $title }”
diff-target-set = new target, “{ $to }”
diff-target-dropped = the target “{ $from }” has been removed
diff-target = the target “{ $from }” is now “{ $to }” ({ $shift })
diff-rule = the target is now judged as “{ $to }”, before as “{ $from }” ({ $shift })
diff-target-of = { $period }: { $what }
shift-sharpened = sharpened
shift-loosened = loosened
shift-turned-round = turned round
shift-replaced = another demand
shift-same = the same demand
shift-words = other words
diff-field = { $key }: { $from } is now { $to }
diff-field-set = { $key }: now { $to }, not given before
diff-field-dropped = { $key }: before { $from }, not given now
diff-field-words = { $key }: { $what }
diff-list = { $key }: now also { $come }, no longer { $gone }
diff-list-more = { $key }: now also { $come }
diff-list-less = { $key }: no longer { $gone }
diff-amount = the amount { $from } tkr is now { $to } tkr ({ $more } tkr
diff-amount-share = { $said }, { $share }%)
diff-amount-alone = { $said })
diff-more = +{ $number }
diff-less = −{ $number }
diff-yes = yes
diff-no = no
diff-words = { $removed ->
        [0] { $added ->
            [one] one new word
           *[other] { $added } new words
        }
       *[other] { $added ->
            [0] { $removed } words gone
           *[other] { $removed } words gone, { $added } new
        }
    }
diff-edits = { $before }; { $next }
diff-edit = “{ $from }” is now “{ $to }”
diff-edit-added = { $side ->
        [before] added “{ $words }” before “{ $beside }”
        [after] added “{ $words }” after “{ $beside }”
       *[alone] added “{ $words }”
    }
diff-edit-removed = { $side ->
        [before] struck out “{ $words }” before “{ $beside }”
        [after] struck out “{ $words }” after “{ $beside }”
       *[alone] struck out “{ $words }”
    }
diff-verdict = the verdict “{ $from }” is now “{ $to }”, { $because }
diff-because-measured = because of new or corrected figures
diff-because-plan = because of changes in the plan
diff-because-judging = because of other rules for judging
diff-because-several = for several reasons

# Measurements, states and outcomes.
diff-value-added = new value, { $value }
diff-value-removed = the value has been removed, before { $value }
diff-value-hidden = a value that is not shown
diff-value-none = empty
diff-value-missing = “{ $mark }”
diff-corrected = corrected from { $from } to { $to }
diff-corrected-hidden = one or more values that are not shown have been corrected
diff-state = { $from } is now { $to }
diff-tkr = { $number } tkr
diff-spent = outcome { $outcome }, forecast { $forecast }
diff-rows = the same now stands in other rows
diff-values-added = Newly measured for { $period }: { $values ->
        [one] one value
       *[other] { $values } values
    } of { $indicators ->
        [one] one indicator
       *[other] { $indicators } indicators
    }
diff-values-foreseen = New forecasts for { $period }: { $values ->
        [one] one value
       *[other] { $values } values
    } of { $indicators ->
        [one] one indicator
       *[other] { $indicators } indicators
    }
diff-values-removed = Removed for { $period }: { $values ->
        [one] one value
       *[other] { $values } values
    } of { $indicators ->
        [one] one indicator
       *[other] { $indicators } indicators
    }

# What a key of the files is called.
diff-key = { $key ->
        [title] title
        [name] name
        [committee] committee
        [unit] unit
        [counted-in] counted in
        [period] period
        [adopted] adopted
        [reference] reference number
        [follows] carries out the plan
        [baseline] baseline from
        [note] note
        [date] decided
        [kind] called
        [supports] supports goals
        [success-factors] success factors
        [owner] responsible
        [better] better
        [county] county
        [members] members
        [compare] compared with
        [source] source
        [adopted-by] adopted by
        [method] how the value comes about
        [description] description
        [concerns] concerns
        [units] units
        [parts] index of
        [changed] changed since the plan before
        [frequency] measured
        [adds-up] parts of the year add up
        [kolada] id in Kolada
        [targets] the target’s period
        [due] due
        [by] promised by
        [amount] amount
        [part-of] part of
        [verdict] verdict
        [reason] reason
        [code] municipal code
        [language] language
        [colour] colour of the reports
        [indicators] most indicators of a plan
        [indicators-per-goal] most indicators of a goal
        [goal-rule] a goal is judged by
        [met-share] share of indicators for a goal that is met
        [partly-share] share of indicators for a goal that is partly met
        [partly] partly met means
        [unchanged-within] counts as unchanged within
        [small-numbers-below] limit for small numbers
        [council] municipal council
        [size] members
        [mean] the group’s value
        [rule] rule
        [means] means
        [level] level
        [value-kind] kind
        [comparison] comparison value
        [lower-quartile] lower quartile
        [upper-quartile] upper quartile
        [value-colour] colour
        [rank] rank
        [breaks-series] not comparable with before
        [comment] comment
        [outcome] outcome
        [forecast] forecast
       *[other] { $key }
    }

# Words that the format has.
diff-choice = { $name ->
        [higher] higher
        [lower] lower
        [neither] neither higher nor lower
        [month] every month
        [quarter] every quarter
        [tertial] every four months
        [half-year] every half-year
        [year] every year
        [two-years] every second year
        [four-years] every fourth year
        [all] all indicators
        [share] the share of indicators
        [points] points
        [moved] the value has moved the right way
        [never] not used
        [weighted] that of the whole
        [members] the unweighted mean of its members
        [no-answer] no answer
        [not-applicable] not applicable
        [secret] secret
        [not-measured] not measured
        [allow] not said
        [warn] warning
        [deny] error
        [outcome] outcome
        [preliminary] preliminary
        [forecast] forecast
        [red] red
        [yellow] yellow
        [green] green
       *[other] { $name }
    }
