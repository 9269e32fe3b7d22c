# The templates of reports, and what is said when a template can't be used.

interim-title = Interim report { $period }
interim-title-until = Interim report up to { $day }
interim-title-several = Interim report
interim-until = { $year } up to { $day }
interim-covers = The report covers { $period }, { $months } of the 12 months of the financial year.
interim-law = The interim report that the law demands of a municipality covers at least half and at most two thirds of the financial year (chapter 13, section 1 of the Act (2018:597) on municipal accounting).
interim-no-forecast = No forecast of the whole year has been given.
interim-deadline = That report is handed to the council and the auditors within two months of the end of its period (chapter 11, section 16 of the Local Government Act).
interim-law-before-2019 = The interim report that the law demands of a municipality covers at least half and at most two thirds of the financial year.
interim-within = The period of this report meets that demand.
interim-outside = The period of this report does not meet that demand, so the interim report that the law demands can’t rest on this report alone.

plan-title = Plan { $period }
plan-title-several = Plan
plan-owner = Owner: { $owner }
plan-success-factors = Success factors:

brief-year = The year in brief
brief-part = The period in brief
brief-better = These have improved most:
brief-worse = These have worsened most:
brief-change = { $now }, compared with { $before } – { $trend }

report-by-sex = The outcome differs between women and men. The difference is the value of women minus that of men.
report-by-unit = The outcome by unit, for the indicators where it differs. The difference is the value of the unit minus that of the whole.
heading-women = Women
heading-men = Men
heading-unit = Unit
heading-whole = The whole
heading-difference = Difference

heading-evidence = Evidence
heading-place = Place
heading-newest = Newest value

missing-title = What is missing
missing-indicators = { $count ->
        [one] One indicator has no outcome that can be judged:
       *[other] { $count } indicators have no outcome that can be judged:
    }
missing-goals = Goals without indicators:

evidence-part = Outcome, { $part }
evidence-better = Direction
evidence-higher = higher is better
evidence-lower = lower is better
evidence-rank = Rank
evidence-place = place { $place } of { $of }
evidence-place-shared = place { $place } of { $of }, shared by { $equal }
evidence-place-tie = place { $place } of { $of }, shared by { $equal }: { $colour } because equals share the better place, otherwise { $otherwise }
evidence-colour-published = given with the value
evidence-colour-lower = green up to the lower quartile, red above the upper one, else yellow
evidence-colour-higher = green from the upper quartile, red below the lower one, else yellow
evidence-colour-rank = green among the best 25 per cent of the places, red among the worst 25 per cent, else yellow
evidence-title = Appendix: What the verdicts rest on
evidence-about = For every verdict this gives the words of the target and how they were read, every value with its period, file and line, and the arithmetic. Anybody can redo it.

failure-template = { $file }, line { $line }: { $what }
template-syntax = the template can’t be read at “{ $words }”
template-undefined = “{ $words }” is not among what a template can use
template-function = there is no function called as in “{ $words }”
template-filter = there is no filter called as in “{ $words }”
template-test = there is no test called as in “{ $words }”
template-part = the template “{ $words }” is not there, or can’t be used
template-arguments = too few or too many arguments in “{ $words }”
template-other = “{ $words }” can’t be worked out
template-no-key = there is no text called “{ $key }”
template-no-part = the text “{ $key }” needs more than it was given
template-no-column = there is no column “{ $column }”
failure-template-read = The template { $path } can’t be read: { $why }
failure-no-part = Nothing is measured for any part of the plan’s year. Give the period, for example --as-of { $year }-T2.
failure-no-goal = There is no goal called “{ $id }”.
scaffolded = Wrote { $count ->
        [one] one heading
       *[other] { $count } headings
    } in { $path }
scaffolded-nothing = Every goal and indicator already has a heading in analysis.md.
failure-scaffold-encoding = { $path } is not saved as UTF-8 and is left as it is. Save it as UTF-8 first.

cli-kind-help = Which report: annual, interim or plan (the plan to adopt); annual if nothing is said
cli-goal-help = Only this goal and the goals under it
cli-scaffold-help = Writes headings in analysis.md beside the plan for the goals and indicators without a comment, instead of the report
cli-charts-help = Adds places for charts to the text, as code blocks

unit-title = { $title }: { $unit }
unit-about = The report shows the outcome of { $unit } beside that of the whole. The unit is judged by itself, against the same target as the whole.
unit-nothing-to-judge = No outcome of { $unit } has a target to be judged by.
unit-unmeasured = Not measured by unit
unit-unmeasured-about = These indicators have no value for { $unit }:
heading-unit-verdict = The unit by itself
fact-unit-other-parts = the target concerns other parts of the organisation than units
fact-unit-budget = the target concerns the budget of the whole plan
fact-unit-sum = the target is for the sum of the whole, and the unit is a part of it
failure-unit-of-plan = A plan to be adopted is not written for a single unit. Use --unit with --kind annual or interim.
failure-no-units = There is no unit called “{ $name }”: no measurement is broken down by unit, and the committee has none of its own.
failure-no-unit = There is no unit called “{ $name }”. Those there are: { $names }{ $more ->
        [0] { "" }
       *[other] { "" }, and { $more } more
    }.
failure-no-unit-near = There is no unit called “{ $name }”. Did you mean “{ $near }”? Those there are: { $names }{ $more ->
        [0] { "" }
       *[other] { "" }, and { $more } more
    }.
cli-unit-report-help = Only this unit: its outcome beside that of the whole, and whether it reaches the targets by itself

heading-date = Date
heading-reference = Reference
heading-change = Change
revisions-year = Changes during the year
revisions-plan = Changes of the plan
