# The annual report, the status table and the explanation.

heading-indicator = Indicator
heading-baseline = Baseline
heading-previous = Previous
heading-outcome = Outcome
heading-comparison = Comparison
heading-colour = Colour
heading-target = Target
heading-verdict = Verdict
heading-trend = Trend
heading-count = Number
heading-committee = Committee
heading-goal = Goal
heading-council-goal = Goal of the council
heading-committee-goal = Goal of the committee
heading-period = Period
heading-value = Value
heading-lower-quartile = Lower quartile
heading-upper-quartile = Upper quartile
heading-source = Source

colour-was = { $colour } (was { $then })
trend-change = { $trend } ({ $change })
quoted = “{ $text }”
goal-kind = Goal
goal-title = { $kind } { $id }: { $title }
goal-number = { $kind } { $id }
goal-named = { $goal } ({ $title })
goal-verdict = { $verdict } ({ $measured } of { $judged } measured)
goal-without-target = No target to judge

status-title = { $committee }: { $plan }
status-as-of = Judged up to { $day }
status-no-indicators = The plan has no indicators of its own.

report-mark = made from the files of the plan; make changes there and not here
report-title = Annual report { $period }
report-title-several = Annual report
report-chapter = { $committee }: { $plan }
report-as-of = The verdicts rest on what was measured up to { $day }.
fact-plan = Plan: { $plan }
fact-period = Period: { $period }
fact-adopted = Adopted: { $date }
fact-reference = Reference: { $reference }
fact-revised = Last changed: { $date }
fact-as-of = Judged up to: { $day }
fact-follows = Carries out: { $plan }
report-not-given = not given
report-summary = Summary
report-summary-sentence = { $judged } of { $all } { $all ->
        [one] indicator
       *[other] indicators
    } with a target could be judged. Targets met: { $met }, partly met: { $partly }, not met: { $missed }.
report-summary-none = { $all ->
        [one] The only indicator with a target could not be judged.
       *[other] None of the { $all } indicators with a target could be judged.
    }
report-nothing-to-judge = The plan has no indicators with a target, so there is nothing to judge.
report-council = Goals of the council
report-council-sentence = The table shows which committees carry the council’s goals, and how the committees’ own goals came out.
report-nobody = No committee
report-verdict = Verdict: **{ $verdict }**
report-supports = The goal supports the council’s { $goal }.
report-no-indicators = The goal has no indicators in the plan, so nobody can say whether it is met.
report-judged-by-others = The goal has no indicators of its own. The verdict follows from the indicators of the goals under it.
report-unmeasured = { $count ->
        [one] There is no outcome for { $indicators }, which is therefore not judged.
       *[other] There is no outcome for { $count } indicators, which are therefore not judged.
    }
report-untargeted = { $count ->
        [one] There is no target for { $indicators }, which is therefore only followed.
       *[other] There is no target for { $count } indicators, which are therefore only followed.
    }
report-comments = Comment of the committee
report-gap-indicator = **Comment missing.** The target for “{ $indicator }” is not fully met, but the committee has not commented on it.
report-gap-goal = **Comment missing.** The committee has not commented on the goal.
report-sources = Sources
report-source = Source: { $name } ({ $indicators ->
        [one] { $indicators } indicator
       *[other] { $indicators } indicators
    })
report-source-processed = Own processing of data from { $name } ({ $indicators ->
        [one] { $indicators } indicator
       *[other] { $indicators } indicators
    })
report-no-sources = No sources are given among the measurements.

explain-what = Evidence
explain-value = Figure
explain-place = Place
explain-rule = Read as
explain-previous = Previous
explain-note = Note in the plan: { $note }
explain-measurements = All measurements
explain-no-measurements = There are no measurements for the whole organisation.
explain-goal-all = The goal is met when all judged indicators are, not met when none of them is even partly met, and otherwise partly met.
explain-goal-share = The goal is met when at least { $met }% of the judged indicators are, and partly met when at least { $partly }% are met or partly met.
explain-goal-points = Every judged indicator gives two points if it is met and one if it is partly met. The goal is met from 1.5 points on average, and partly met from 0.5.
explain-unknown = There is no goal and no indicator called “{ $id }”

heading-forecast = Forecast
heading-activity = Activity
heading-figure = Figure
heading-earlier = Earlier
heading-economy = Economy (tkr, 1,000 kr)
heading-statistics = Volumes and statistics
heading-budget-row = Row
heading-budget = Budget
heading-deviation = Deviation
state-unreported = not reported
state-only = { $state }
state-overdue = { $state }, overdue
target-of-period = { $period }: { $target }
forecast-verdict = { $value }: { $verdict }
goal-assessed = { $computed }; the committee’s own verdict: { $verdict }
report-assessed = The committee’s own verdict is **{ $verdict }**: { $reason }
report-commitments = Commitments:
heading-part = Part
