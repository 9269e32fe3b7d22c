# plan new: questions, answers and what is written into new files.

cli-new-about = Makes an organisation, a committee's plan, or next year's plan from this year's
cli-usage-new = plan new COMMAND
cli-new-organisation = Makes a folder for an organisation, with its committees
cli-usage-new-organisation = plan new organisation [FOLDER] [OPTIONS]
cli-new-plan = Makes a committee's plan, or next year's plan from this year's (--from)
cli-usage-new-plan = plan new plan COMMITTEE PERIOD [PATH] [OPTIONS]
cli-folder = FOLDER
cli-name = NAME
cli-title = TITLE
cli-committee = COMMITTEE
cli-period = PERIOD
cli-plan = PLAN
cli-new-folder-help = The folder to make; otherwise one with the organisation's name
cli-new-name-help = The organisation's name, such as "Exempelby kommun"
cli-new-code-help = Statistics Sweden's code of the municipality, such as 0482
cli-new-language-help = The language of the files and of what is published: sv or en; otherwise sv
cli-new-committees-help = A committee's name, such as "Omsorgsnämnden". The option may stand several times
cli-new-committee-help = The committee's id or name, as it stands in organisation.toml
cli-new-period-help = What the plan is for, such as 2026 or 2026-2027
cli-new-path-help = The organisation's folder; otherwise the current folder
cli-new-from-help = The plan to go on from: its period (2025) or its folder (omsorgsnamnden/2025)
cli-new-title-help = The plan's title; otherwise Operational plan and the period
cli-new-goal-help = A goal. The option may stand several times; without it an example is written
cli-new-indicator-help = An indicator of the goal before it
cli-new-target-help = The target of the indicator before it, such as "at least 85 %"
cli-new-committee-name-help = Adds the committee to organisation.toml under this name, if it is not there

new-ask-organisation = What is the organisation called? For example Exempelby kommun
new-ask-code = Statistics Sweden's code (empty if you have none)
new-ask-language = Language of the files, sv or en
new-which-language = Write sv for Swedish or en for English.
new-ask-committee = Committee { $number } (empty when all are there)
new-ask-owner = Which committee is it? organisation.toml has { $known }
new-ask-owner-new = Which committee is it? For example Omsorgsnämnden
new-ask-meant = Do you mean { $id }? (y/n)
new-ask-add = { $named } is not in organisation.toml. Add the committee, with the id { $id }? (y/n)
new-ask-committee-name = What is the committee called, as reports are to have it?
new-ask-period = Which year or period is the plan for?
new-ask-title = What is the plan called?
new-about-goals = Now the goals, in the committee's own words. Everything can be changed in the file afterwards.
new-ask-first-goal = Goal { $number } (empty = an example is written instead)
new-ask-goal = Goal { $number } (empty when all are there)
new-ask-indicator = Indicator of goal { $number }: what is measured? (empty when all are there)
new-ask-target = Target, such as at least 85 % or decrease (empty if it is not decided)
new-yes = yes
new-no = no
new-yes-or-no = Answer y or n.
new-must-answer = An answer is needed here. Ctrl-C breaks off, and nothing is written.
new-broken-off = The questions were broken off. Nothing has been written.
new-missing = { $what } is missing. Write for example: { $command }
new-no-letters = “{ $name }” has no letters or digits to make an id of.
new-organisation-there = { $path } is an organisation already: organisation.toml is there. plan new plan makes a plan in it.
new-folder-there = { $path } is there already and not empty. Choose another folder, or leave it out to make one with the organisation's name.
new-organisation-above = { $path } lies in the organisation { $outer }. Choose a folder outside it.
new-no-organisation = There is no organisation.toml in { $path } or above it. Make the organisation first: plan new organisation
new-organisation-faulty = organisation.toml has errors to put right first. Run plan check { $path } to see them.
new-unknown-committee = The committee “{ $named }” is not in organisation.toml
new-add-committee = It has { $known }. Add the committee and make the plan at once: { $command }
new-no-period = “{ $text }” is no period. Write for example 2026 or 2026-2027.
new-plan-there = { $path } is there already and is not written over. Change it, or choose another period.
new-plan-folder-there = { $path } is there already, without a plan.toml. Move the folder away, or choose another period.
new-stray-part = { $option } "{ $said }" must stand after { $needs }.
new-target-number = “{ $phrase }” does not say whether more or less is good. Write for example “at least 75” or “at most 75”.
new-made = Made
new-made-file = {"  "}{ $path }
new-committee-added = { $name } has been added to organisation.toml with the id { $id }.
new-made-example = The goal in the plan is an example: write the committee's own goals over it.
new-made-next = Open plan.toml in a text editor and fill it in. Then check it: { $command }
new-organisation-made = Made { $file } for { $name }, with { $count ->
        [0] no committee yet
        [one] 1 committee
       *[other] { $count } committees
    }.
new-organisation-next = Next, a plan: { $command }
new-example-committee = Omsorgsnämnden
new-example-committee-id = omsorgsnamnden
new-a-committee = The committee's name
new-example-organisation = Exempelby kommun

draft-organisation =
    Who we are: the organisation and its committees.
    What stands after # is a note to whoever reads. The program skips it.
    A line is written key = "value". Keys are fixed English words, values are your own words.
draft-organisation-name = the name as reports are to have it
draft-organisation-code = Statistics Sweden's code; take away the # first on the line when it is filled in
draft-organisation-language = the language of what is published: "sv" or "en"
draft-committees = A committee. Another committee, another [[committee]]: double brackets mean that there may be several.
draft-committee-id = the short name: only a–z, digits, hyphens and full stops
draft-committee-name = the committee's name for whoever reads the report
draft-committee-council = this is the municipal council
draft-group =
    A comparison group, for targets such as “better than riket”. Take away the # of the lines when you have such a target;
    the indicator names the group with compare = "riket".
draft-group-name = Sweden
draft-title = Operational plan { $period }
draft-plan =
    { $title }, { $committee }. A draft: change it, take away, add.
    What stands after # is a note to whoever reads. The program skips it.
    A line that begins with # and a key is a suggestion: take away the # when it is filled in.
draft-plan-head = The head of the plan. This heading stands once.
draft-plan-title = the plan's title
draft-plan-committee = whose plan it is: the committee's id in organisation.toml
draft-plan-period = what the plan is for: a year or several, "2026" or "2026-2027"
draft-plan-adopted = the day the committee adopted the plan; without it the plan is a draft
draft-plan-reference = the reference number
draft-plan-baseline = the year that “increase” and “decrease” are counted from
draft-date = YYYY-MM-DD
draft-reference = Ref
draft-goal = A goal. Another goal, another [[goal]].
draft-goal-id = the goal's number; a goal under goal 1 has the number 1.1
draft-goal-title = the goal in the committee's words
draft-indicator = An indicator, what is measured for the goal above. Another indicator, another [[goal.indicator]].
draft-indicator-id = the short name; the same word stands in the file of measurements
draft-indicator-title = what is measured, in words that all understand
draft-indicator-unit = what values are counted in: %, days, number, kr …
draft-indicator-better = which way is good: "higher" or "lower"
draft-indicator-source = where the values come from
draft-indicator-owner = who answers for it: a role, never a person's name
draft-indicator-frequency = how often it is measured: "month", "quarter", "tertial" or "year"
draft-indicator-target = the target in the committee's words; try it with plan target "…"
draft-indicator-idea = An indicator, what is measured for the goal, is written like this.
draft-source = the operational system
draft-owner = Head of operations
draft-target = at least 85 %
draft-example-goal = EXAMPLE: Care is given in time
draft-example-id = example-waiting-time
draft-example-title = EXAMPLE: Waiting time for residential care, mean
draft-example-target = at most 60 days
draft-activity = An activity, something to do for the goal above, is written like this.
draft-activity-id = new-routine
draft-activity-title = EXAMPLE: A new routine for the queue
draft-activity-due = the last day, without quotation marks
draft-commitment = A commitment, something that is promised, is written like this.
draft-commitment-text = EXAMPLE: We answer within a day
draft-csv = indicator;period;value;source
draft-narrative =
    The plan as a text. What stands under a heading with { $mark } belongs to goal 1, and comes with the plan as a report.
    Between these signs stand notes, which come with nothing.
draft-narrative-goal = Goal { $id }: { $title }
draft-narrative-text = Write here why the goal matters and how the committee is to reach it.
draft-narrative-followup = Follow-up
draft-narrative-how = Write here when and how the plan is followed up.

renew-made = Made from { $old }
renew-carried = Carried over: { $goals ->
        [one] 1 goal
       *[other] { $goals } goals
    }, { $indicators ->
        [one] 1 indicator
       *[other] { $indicators } indicators
    }, { $commitments ->
        [one] 1 commitment
       *[other] { $commitments } commitments
    } and { $budget ->
        [one] 1 row of the budget
       *[other] { $budget } rows of the budget
    }.
renew-targets = Targets are kept, with what was reached beside them: { $met } met, { $not-met } not met or not judged.
renew-activities-moved = { $count ->
        [one] 1 activity that is not finished has moved
       *[other] { $count } activities that are not finished have moved
    }: { $titles }.
renew-activities-closed = { $count ->
        [one] 1 activity that is done or dropped has been left out
       *[other] { $count } activities that are done or dropped have been left out
    }: { $titles }.
renew-left = Left out: { $what }.
renew-left-revisions = { $count ->
        [one] 1 revision
       *[other] { $count } revisions
    }
renew-left-words = the words of plan.md below its headings
renew-next = Next: go through plan.toml{ $count ->
        [0] {". "}
        [one] {", where 1 line is marked “Look at”. "}
       *[other] {", where "}{ $count }{" lines are marked “Look at”. "}
    }Fill in adopted and reference when the plan has been adopted.
renew-checked = The check finds { $errors ->
        [0] no errors
        [one] 1 error
       *[other] { $errors } errors
    } and { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    } in the new plan. See them with { $command }
renew-unknown = There is no plan “{ $from }” to go on from
renew-known = Write a period that the committee has a plan for, or one of the plans { $plans }.
renew-several = The committee has several plans for { $from }. Write which: { $plans }.
renew-not-later = The new plan's period, { $period }, begins before { $old } has ended ({ $last }). Choose a later period.
renew-unreadable = { $path } can't be rewritten: it has tables on one line, such as goal = [ … ]. Write them as [[goal]] and try again.
renew-look-mark = Look at:
renew-look = Look at: { $what }
renew-mark-start = Draft from
renew-mark =
    Draft from { $old }. Lines that begin with “{ $look }” need a decision. Beside the targets
    stands what was reached. All other comments are those of the old plan.
renew-part = { $part } { $outcome }
renew-at = { $period }: { $what }
renew-at-target = { $period }: target “{ $target }”, { $what }
renew-outcome = outcome { $outcome }, { $verdict }
renew-part-outcome = last { $outcome }, the whole period { $verdict }
renew-no-outcome = { $verdict }
renew-changed = { $plan }, changed: { $text }
renew-moved = Moved from { $period }: { $state } ({ $reported }).
renew-moved-unreported = Moved from { $period }: not reported.
renew-due-was = Its last day was { $day }.
renew-look-year = the { $count ->
        [one] year
       *[other] years
    } { $years } in the target stay as they were.
renew-look-target = the target is that of { $period }; decide on a new one.
renew-look-budget = the amounts are those of { $period }.
renew-look-follows = { $plan } is not for { $period }, and the plan to follow then is not there yet.
renew-look-supports = { $plan } is there, but lacks the goals { $goals } that the goals of this plan support.
renew-more-titles = { $count } more
