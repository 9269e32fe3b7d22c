# What is wrong in the files of a plan, and what to write instead.

finding-syntax = The line cannot be read
help-syntax = Compare it with the lines around it. A line is written key = "text", and what is listed is separated by commas.
finding-syntax-quote = A quotation mark is missing
finding-syntax-smart-quote = The text is in a word processor’s quotation marks, but the file needs straight ones: "
finding-syntax-decimal-comma = Numbers are written with a decimal point in this file
finding-syntax-unquoted = The text has no quotation marks
help-syntax-write = Write: { $line }
finding-syntax-trailing = There is something more after the text
finding-syntax-key = A key is written without å, ä and ö
help-syntax-key = The keys are English words, such as title, unit and target; { $line } is none of them.
finding-syntax-no-equals = The line is neither a key with a value nor a heading
help-syntax-no-equals = Begin the line with # if it is a note, otherwise write key = "{ $line }".

finding-unknown-key = The key “{ $key }” is not recognised here
help-unknown-key = The keys here are { $legal }.
help-unknown-key-nearest = Do you mean “{ $nearest }”?
finding-wrong-type = “{ $key }” must be { $type }
help-wrong-type = Write: { $key } = { $line }
help-wrong-type-example = Write for example: { $key } = { $line }
finding-missing-key = The key “{ $key }” is missing{ $table ->
        [plan] { " " }in [plan]
        [goal] { " " }for the goal
        [indicator] { " " }for the indicator
        [committee] { " " }for the committee
        [group] { " " }for the comparison group
        [target-rule] { " " }for the rule
        [organisation] { " " }in [organisation]
        [unit] { " " }for the unit
        [activity] { " " }for the activity
        [commitment] { " " }for the commitment
        [statistics] { " " }for the statistics
        [budget] { " " }for the budget row
        [assessment] { " " }for the assessment
       *[other] { "" }
    }
help-missing-key = Add a line: { $line }
finding-unknown-value = “{ $key }” cannot be “{ $value }”
help-unknown-value = The values are { $legal }.
help-unknown-value-nearest = Do you mean “{ $nearest }”?
type-text = a text in quotation marks
type-whole = a whole number
type-number = a number
type-flag = true or false
type-date = a date without quotation marks
type-texts = a list of texts
type-by-period = a text for each year
type-table = a heading in brackets, with lines of its own below
type-tables = a heading in double brackets, with lines of its own below

finding-invalid-id = “{ $id }” cannot be an id
help-invalid-id = An id is written with the letters a to z, digits, hyphens, underscores and full stops, such as { $instead }.
finding-invalid-municipality = “{ $text }” under { $key } is no code of { $key ->
    [county] a county
   *[other] a municipality
}
help-invalid-municipality = { $key ->
    [county] Write the county’s code in two figures, as in county = "04" for Södermanland.
   *[other] Write municipality codes in four figures, in quotes, as in members = ["0482", "0483"].
}
finding-invalid-setting = “{ $key }” cannot be “{ $text }”
help-invalid-setting = { $key ->
        [partly] Write a percentage from 0 to 100 in quotation marks, such as partly = "{ $instead }", or one of the words "moved" and "never".
        [colour] Write the colour with a number sign and six characters from 0 to f in quotation marks, as in the graphic profile, such as colour = "{ $instead }".
       *[other] Write a percentage from 0 to 100 in quotation marks, such as { $key } = "{ $instead }".
    }
finding-low-contrast = The colour { $colour } is too faint on white: its contrast is { $ratio }:1, but must be at least 4.5:1
help-low-contrast = Choose a darker colour of the graphic profile, or write colour = "{ $instead }". Until then reports use that colour.
finding-unreadable-target = { $what ->
        [rule] The rule “{ $phrase }” cannot be read
       *[target] The target “{ $phrase }” cannot be read as a rule
    }
help-unreadable-target = { $what ->
        [rule] Write the rule in a way that can be read, such as "at least 85 %".
       *[target] Reword the target, or keep the committee’s words and add a line that says how it is judged, such as rule = "at least 85 %".
    }
help-unreadable-target-nearest = { $what ->
        [rule] It resembles “{ $nearest }”, which can be read.
       *[target] It resembles “{ $nearest }”, which can be read. To keep the committee’s words, add a line that says how the target is judged, such as rule = "{ $nearest }".
    }

finding-file-is-folder = “{ $name }” is a folder, but must be a file
help-file-is-folder = Rename the folder, or put the file “{ $name }” here instead.
finding-file-missing = “{ $name }” is not there
help-file-missing = It may be a link to a file that has been removed. Put the file “{ $name }” here, or remove the link.
finding-file-not-allowed = “{ $name }” may not be read
help-file-not-allowed = Ask whoever keeps the folder for the right to read “{ $name }”.
finding-file-not-plain = “{ $name }” is not an ordinary file
finding-file-too-large = “{ $name }” is too large to be read
help-file-too-large = A file may have at most 512 MB. Divide “{ $name }”, into one file a year for example.
finding-file-other = “{ $name }” cannot be read: { $why }
finding-file-not-read = “{ $name }” is not read
help-file-not-read = Measurements are read from CSV files only. Bring the spreadsheet in with plan import sheet, or save it in Excel as CSV UTF-8.
finding-not-utf8 = The file is not saved as UTF-8
help-not-utf8 = It was read as a file from an older Windows program. Save it again as UTF-8, so that å, ä and ö come out right in every program.
finding-stray-analysis = There is no plan.toml beside the file
help-stray-analysis = Put the file in the same folder as the plan it is about.
finding-repeated-comment = “{ $id }” has a comment in this file already
help-repeated-comment = Make the two comments one, under the first heading.
related-first = occurs for the first time here

finding-duplicate-id = The id “{ $id }” is used twice
help-duplicate-id = Give one of them another id. The same id may occur only once.
finding-unknown-committee = The committee “{ $id }” is not in organisation.toml
finding-unknown-group = The comparison group “{ $id }” is not in organisation.toml
finding-unknown-plan = There is no plan “{ $id }”
finding-unknown-goal = There is no goal “{ $id }” in { $plan }
finding-supports-nothing = The goal says that it supports “{ $id }”, but the plan follows no other plan
help-supports-nothing = Add a line to [plan] that says which plan it follows, such as follows = "kommunfullmaktige/2025".
finding-unknown-indicator = No plan has the indicator “{ $id }”
finding-unknown-comment = “{ $id }” is neither a goal nor an indicator of the plan
finding-unknown-check = There is no check called “{ $code }”
help-unknown-check = The command plan explain --checks shows the names of all checks.
help-known = { $count ->
        [one] The only one there is: “{ $known }”.
       *[other] Those that exist: { $known }.
    }
help-known-none = There is nothing of that kind yet. Add it, or correct the id.
help-known-nearest = Do you mean “{ $nearest }”?
finding-conflicting-values = “{ $id }” has two different values for { $period }: { $first } and { $second }
finding-conflicting-comparisons = “{ $id }” has two different comparison values for { $period }: { $first } and { $second }
help-conflicting-values = Remove the one that is wrong, or write yes in the column replaces of the row that corrects the other.
related-other-value = the other value is here
finding-percent-out-of-range = { $value } cannot be right: { $share ->
        [yes] a share lies between 0 and 100%
       *[no] no percentage in a plan is so large
    }
help-percent-out-of-range = Check the decimal sign and the unit.
finding-number-without-direction = The target “{ $target }” is a number, but nothing says whether higher or lower is better
help-number-without-direction = Add better = "higher" or better = "lower", or write “at least” or “at most” before the number.
finding-repeated-success-factor = Success factor { $number } repeats success factor { $first }: “{ $text }”
help-repeated-success-factor = Remove one of them when the plan is next decided on, or reword it so that the difference shows.
finding-repeated-indicator = The indicator “{ $title }” seems to measure the same as “{ $other }”
help-repeated-indicator = Keep one of them when the plan is next decided on, or reword the titles so that the difference shows.
related-similar = the other is here
finding-goal-without-measure = The goal “{ $title }” has no indicator
help-goal-without-measure = Without an indicator nobody can say whether the goal is reached. Add one under [[goal.indicator]] after the goal, with id, title and target.
help-indicator-without-unit = Add a line, such as unit = "%".
help-indicator-without-direction = Add a line, such as better = "higher". You can also write "lower", or "neither" if neither of them is better.
help-indicator-without-owner = Add a line with a role, such as owner = "Head of department".
finding-target-without-group = The target “{ $target }” compares with others, but the indicator has no comparison group
help-target-without-group = Add a line with the group’s id, such as compare = "riket".
finding-ambiguous-percent = “{ $target }” can mean percent of the value or percentage points
help-ambiguous-percent = The target is judged as percent of the value. Write “percentage points” or “percent of the value” to make clear what is meant.

finding-indicator-without = The indicator “{ $title }” has no { $what }
finding-indicators-without = { $count } of the plan’s { $all } indicators have no { $what }
lack-unit = unit
lack-direction = indication of whether higher or lower is better
lack-owner = owner
lack-source = source
lack-method = method
help-indicator-without-source = Add a line that says where the value comes from, such as source = "Kolada".
help-indicator-without-method = Add a line that says how the value is obtained, such as method = "Share of yes answers in this year’s survey".
finding-unknown-unit = The unit “{ $id }” is not in organisation.toml
finding-unknown-part = The part “{ $id }” of the index is not an indicator of the plan
finding-unknown-activity = “{ $id }” is neither an activity nor an indicator of any plan
finding-unknown-budget-row = No plan has the budget row “{ $id }”
finding-target-already-met = The target “{ $target }” is already met by the baseline { $baseline }
help-target-already-met = If the level is to be kept, write “at least the same level”. Otherwise the target may need to be sharpened.
related-baseline = the baseline is here
finding-target-against-direction = The target “{ $target }” goes the wrong way, for { $better }
direction-higher = higher is better
direction-lower = lower is better
related-direction = the direction is here
help-target-against-direction = Correct the target, or the direction: better = "{ $instead }".
finding-title-against-target = The title says “{ $word }”, but the target is { $level }
related-target = the target is here
help-title-against-target = Either the indicator counts something other than its title says, or the target is wrong. Let title and target say the same.
finding-text-against-target = The text gives { $said } as the target of “{ $title }”, but plan.toml gives { $target }
finding-text-against-measure = The text speaks of “{ $word }”, but the indicator is “{ $title }”
related-indicator = the indicator is here
help-text-against-plan = Let the text and plan.toml say the same. What plan.toml says is what is judged.
finding-small-number = { $count ->
        [one] One value in the file is not shown
       *[other] { $count } values in the file are not shown
    } in what is published: { $small } { $small ->
        [one] counts
       *[other] count
    } fewer than { $limit } people{ $others ->
        [0] {""}
       *[other] , and { $others } could give { $small ->
            [one] it
           *[other] them
        } away
    }
help-small-number = Nothing needs to be put right. See to it that comments and other texts don’t give the figures away either.
help-unknown-indicator = Correct the id, or add the indicator to a plan.
help-unknown-activity = Correct the id, or add the activity to a plan.

# Targets that can't be judged or reached, and settings that do nothing.
finding-target-out-of-range = The level { $level } is unreasonable: { $limits ->
        [share] a share lies between 0 and 100%
        [percent] no percentage in a plan is so large
       *[counted] a number or a length of time is never less than zero
    }
finding-target-out-of-reach = The target “{ $target }” can never be reached: { $limits ->
        [share] a share lies between 0 and 100%
       *[counted] a number or a length of time is never less than zero
    }
help-target-out-of-range = { $limits ->
        [counted] Check the number and the unit. If the value is a change that can go either way, say so in the title.
       *[percent] Check the number and the unit. If the target is a change, write “increase by 20 %”, for example.
    }
related-unit = the unit “{ $unit }” is here
finding-keep-without-tolerance = Nothing says how large a difference is accepted for the target “{ $target }”: { $better ->
        [yes] the least change for the worse makes it missed
       *[no] only exactly the same value counts
    }
finding-keeps-without-tolerance = { $count } targets of the plan are to stay unchanged, but nothing says how large a difference is accepted
help-keep-without-tolerance = Write the tolerance in the target, such as “unchanged ± 2 %”, or one for all targets under [judging] in organisation.toml: unchanged-within = "2 %". If no difference is to be accepted, write "0 %".
finding-colour-without-quartiles = The target “{ $target }” cannot be judged: { $which ->
        [baseline] the baseline of { $period } has no colour, nor quartiles or a rank that give it
       *[all] no measured value has { $what ->
            [rank] a rank
           *[colour] a colour, nor quartiles or a rank that give it
        }
    }
help-colour-without-quartiles = { $what ->
        [rank] Write the place in the column rank, for example with the header indicator;period;value;rank and the row { $id };{ $when };{ $value };42/171
       *[colour] Write the colour (red, yellow or green) in the column colour, for example with the header indicator;period;value;colour and the row { $id };{ $when };{ $value };yellow. The columns lower quartile and upper quartile, or rank, will do instead.
    }
finding-colours-without-quartiles = { $count } targets of the plan go by colour or rank, but the measurements lack what is needed to see it
help-colours-without-quartiles = Add one of the columns colour and rank to the measurements, or both lower quartile and upper quartile.
related-value = the measured value is here
finding-baseline-missing = The target “{ $target }” starts from an earlier value, but nothing was measured for { $period }
finding-baseline-missing-before = The target “{ $target }” starts from an earlier value, but nothing was measured before { $period }
help-baseline-missing = Add the baseline to the measurements: { $id };{ $when };…
finding-baselines-missing = { $count } of the plan’s { $all } indicators have targets that start from an earlier value, but none is among the measurements
help-baselines-missing = Add the baselines to the measurements. The command plan explain with the indicator’s id shows which value is missing.
related-baseline-named = the year of the baseline is here
finding-deadline-before-period = The target is to be reached by { $day }, before the plan’s period { $period } begins
finding-start-after-period = The target applies from { $start }, when the plan’s period { $period } is already over
finding-target-outside-period = The target is for { $target-period }, but the plan’s period is { $period }
finding-activity-before-period = The activity is to be done by { $day }, before the plan’s period { $period } begins
finding-activity-after-period = The activity is to be done by { $day }, more than a year after the plan’s period { $period }
help-deadline-outside-period = Check the year. It may have been carried over from another plan.
related-period = the plan’s period is here
finding-setting-without-share = The setting “{ $key }” is used only with goal = "share"
help-setting-without-share = Add goal = "share" under [judging], or remove the line.
finding-unneeded-check = The setting is not needed: the check { $code } finds nothing
finding-unneeded-check-usual = The setting is not needed: it does not change how { $code } is shown
finding-unneeded-check-fixed = The setting does nothing: { $code } is always an error
help-unneeded-check = Remove the line.
related-first-of = the first of them is here
finding-unneeded-rule = No indicator is judged by the rule “{ $id }”
help-unneeded-rule = Remove the rule, or write rule = "{ $id }" for the indicators that it concerns.
finding-unneeded-group = No indicator is compared with the group “{ $name }”
help-unneeded-group = Remove the group, or write compare = "{ $id }" for the indicators that are compared with it.
finding-footnote-missing = The text has no footnote “{ $name }”
help-footnote-missing = Add the footnote on a line of its own: { $line }
finding-footnote-unused = Nothing in the text refers to the footnote “{ $name }”, so it is left out
help-footnote-unused = Write { $line } in the text where the footnote belongs, or remove it.
finding-link-no-file = The text refers to “{ $target }”, but there is no such file
help-link-no-file = Correct the path, which starts from the folder that the text is in, or put the file there.
finding-link-no-anchor = The link leads to “{ $target }”, but no heading of the text has that name
help-link-no-anchor = Write # and the words of the heading in small letters with hyphens, for example #goal-1, or # and the id that the heading has in braces.
finding-empty-comment = Nothing is said under the heading for “{ $id }”
help-empty-comment = Write the comment under the heading, or remove the heading.
finding-missed-without-comment = “{ $title }” missed its target, and analysis.md has no comment on it
finding-worse-without-comment = “{ $title }” has become worse, and analysis.md has no comment on it
help-missed-without-comment = Explain the outcome in analysis.md, in the comment on the goal or under a heading of its own: { $line }
finding-many-without-comment = { $count } indicators that missed their targets or became worse have no comment
help-many-without-comment = Explain the outcomes in analysis.md, in the comment on the goal or under a heading for each indicator, for example: { $line }
related-outcome = the outcome is here
related-without-comment = one of them is here
finding-text-against-value = The text gives { $said } for “{ $title }” in { $period }, but { $value } was measured
help-text-against-value = Correct the text, or the measurement if that is where the mistake is. In analysis.md you can write { $role } instead of the figure: then it is taken from the measurements.
finding-unknown-heading = The heading is about goal { $id }, but the plan has no goal with that number
finding-unknown-role = { $name } is not something that can be taken from the plan
finding-unknown-directive = { $name } is not a table that can be taken from the plan
finding-unknown-reference = “{ $id }” is not an indicator of the plan
finding-unknown-reference-goal = “{ $id }” is not a goal of the plan
finding-reference-without-value = “{ $title }” was not measured in { $period }
help-reference-without-value = It was measured in { $periods }.
help-reference-never-measured = The indicator has no measurements of the whole organisation. Add them under measurements, or remove the reference.
finding-reference-without-target = “{ $title }” has no target
help-reference-without-target = Remove the reference, or give the indicator a target in plan.toml: target = "…"
# Goals and plans that hang together.
and-more = { $count } more
finding-circular-follows = The plans follow each other in a circle: { $way }
help-circular-follows = Keep follows only in plans that carry out another plan, and remove the line from the plan at the top, usually the council’s.
related-follows = from here “{ $plan }” is followed
finding-follows-itself = The plan “{ $plan }” follows itself
help-follows-itself = Write the id of the plan that is carried out, such as follows = "kommunfullmaktige/2025", or remove the line.
finding-uncarried-goal = No goal of the plans that follow this one supports the goal “{ $title }”
help-uncarried-goal = Add a line under the goal that contributes to it, in the plan of a committee: supports = ["{ $id }"]. If some committee’s plan is not in the folder, that one may carry the goal.
finding-uncarried-goals = No goal of the plans that follow this one supports the goals { $goals }
help-uncarried-goals = Add a line with supports under the goals that contribute, in the committees’ plans, such as supports = ["1"]. If some committee’s plan is not in the folder, that one may carry the goals.
finding-goal-supports-nothing = The goal “{ $title }” supports no goal of { $plan }, which the plan follows
finding-goals-support-nothing = The goals { $goals } support no goal of { $plan }, which the plan follows
finding-no-goal-supports = None of the plan’s goals supports any goal of { $plan }, which the plan follows
help-goal-supports-nothing = Add a line under the goal, with the id of the goal of the other plan that it contributes to, such as supports = ["1"].
finding-goal-without-activity = The goal “{ $title }” has no activity, though the plan gives activities for other goals
finding-goals-without-activity = The goals { $goals } have no activities, though the plan gives activities for other goals
help-goal-without-activity = Add what is to be done, under [[goal.activity]] after the goal, with id and title.
finding-goal-without-parent = The goal “{ $id }” lies under the goal “{ $parent }”, which the plan does not have
help-goal-without-parent = Correct the goal’s id, or add [[goal]] with id = "{ $parent }".
finding-revision-before-adopted = The change is dated { $day }, but the plan was adopted on { $adopted }
finding-revision-after-period = The change is dated { $day }, after the last day of the plan’s period, { $last }
finding-revision-in-future = The change is dated { $day }, a day that is yet to come
help-misdated-revision = Correct date, or adopted or period under [plan]. A change is written down once it has been decided.
finding-overlapping-plans = The plans “{ $plan }” and “{ $other }” are partly for the same time, and belong to the same committee or unit
help-overlapping-plans = Correct period in one of them. If one of the plans carries out the other, say so in [plan], such as follows = "{ $other }".
related-other-period = the other plan’s period is here
finding-unknown-budget-parent = The plan has no budget row “{ $id }”
finding-budget-row-of-itself = The budget row “{ $id }” is a part of itself
help-budget-row-of-itself = Write the id of the row that it is a part of, or remove part-of.

# Indicators.
lack-frequency = indication of how often to measure
help-indicator-without-frequency = Add a line, such as frequency = "year". You can also write "month", "quarter", "tertial", "half-year", "2 years" or "4 years".
finding-changed-id = The indicator “{ $title }” has the id “{ $id }”, but in { $plan } its id is “{ $old }”, so the time series is broken
help-changed-id = Keep the old id, and the measurements come along: id = "{ $old }". If it is a different indicator from before, add a line that says what has changed: changed = "…"
related-old-id = the old id is here
finding-redefined-unit = “{ $id }” is counted in { $now } here but in { $before } in { $plan }, and the same id in two plans is the same indicator
finding-redefined-direction = “{ $id }” has better = "{ $now }" here but "{ $before }" in { $plan }, and the same id in two plans is the same indicator
help-indicator-redefined = Let the plans say the same, or give the indicator a new id if it measures something different from before.
related-other-plan = the other plan says this
finding-too-many-indicators = The plan has { $count } indicators, but the limit is { $limit }
finding-too-many-indicators-of-goal = The goal “{ $goal }” has { $count } indicators, but the limit is { $limit }
help-too-many-indicators = Choose the indicators that best show whether the goals are reached, or change the limit under [limits] in organisation.toml.
related-limit = the limit is here
finding-owner-is-person = “{ $owner }” seems to be a person, but a plan names roles as owners
help-owner-is-person = Write the role instead, such as owner = "Head of department". It still holds when somebody changes jobs.
# Faults in how the lines of a TOML file are written.
finding-syntax-invisible = Here is an invisible character ({ $code }) that may only stand inside quotation marks
help-syntax-invisible = It often comes along when something is pasted from Word or a web page. Remove it, or write an ordinary space.
finding-syntax-note = A note begins with #, not with { $sign }
finding-syntax-no-value = The key “{ $key }” has no value
finding-syntax-separator = Between key and value there must be =, not { $sign }
finding-syntax-no-sign = There is no = between the key “{ $key }” and its value
finding-syntax-trailing-sign = After the value there must be no { $sign }
finding-syntax-thousands = A number is written without spaces in this file
finding-syntax-number = Only a number can stand here, without other words
finding-syntax-flag = “{ $key }” is true or false, not { $value }
help-syntax-flag = Write { $key } = true if it is so, otherwise { $key } = false.
finding-syntax-date = A date is written with year, month and day: 2012-12-18
help-syntax-date = Write { $key } = 2012-12-18, for example.
finding-syntax-inner-quote = The text has straight quotation marks inside, so that it seems to end too early
finding-syntax-backslash = A backslash must be written twice in a text
finding-syntax-line-break = The text continues on the next line, but must be on one line
help-syntax-line-break = Write the whole text on one line, and remove the hyphen if it only divides a word.
finding-syntax-long-quote = The text that begins here with three quotation marks never ends
help-syntax-long-quote = Put """ where the text ends. What comes after it is read only then.
finding-syntax-bracket = The heading { $header } is not in the right brackets
finding-header-many = The heading { $header } can occur several times, so it is written in double brackets
finding-header-one = The heading { $header } occurs only once, so it is written in single brackets
finding-syntax-key-twice = The key “{ $key }” is already under the same heading
help-syntax-key-twice = Keep the line that is right, and remove the other.
finding-syntax-table-twice = The heading { $key } is already in the file
help-syntax-table-twice = Move the lines below this one to the first heading, and remove this one.
finding-list-open = The list that begins here never ends
help-list-open = Put ] after the last text of the list.
finding-list-closer = A list ends with ], not with { $sign }
finding-list-opener = A list begins with [, not with { $sign }
help-list = A list is written like this: ["…", "…"]
finding-list-brackets = A list is written in brackets
finding-list-comma = There is no comma after the text in the list
finding-list-comma-twice = There is one comma too many here
finding-list-semicolon = Between the texts of a list there must be a comma, not a semicolon
# Measurements: what can't be right, and what is missing.

finding-impossible-value = { $value } can't be right: what is counted or lasts can't be less than zero
help-impossible-value = Remove the minus sign, or write missing if there is no value. If “{ $title }” is a change, let the title say so.
finding-value-jump-up = { $value } for { $period } is about { $times } times as much as { $near } for { $other }
finding-value-jump-down = { $value } for { $period } is about { $part ->
        [tenth] a tenth
        [hundredth] a hundredth
       *[thousandth] a thousandth
    } of { $near } for { $other }
help-value-jump = Check the decimal sign and the unit, for example kr instead of tkr: a value near { $near } is expected. If the way to measure has changed, write not comparable in the column remark.
related-neighbour = the value that it is compared with is here
finding-period-in-future = The value is for { $period }, which does not begin until { $day }, but is given as an outcome
finding-periods-in-future = { $count } values in the file are for periods that have not begun, but are given as outcomes
help-period-in-future = Correct the period, or write forecast in the column kind.
finding-measurement-overdue = The indicator “{ $title }” has no measurement for { $period }, which ended { $day }
help-measurement-overdue = Add a row to a file in measurements: { $id };{ $period };… with the value instead of …, or missing if there is no value.
finding-measurements-overdue = { $count } of the plan’s { $all } indicators have no measurement for the last period that was due
finding-measurements-none = The plan has no measurements, but { $count } of { $all } indicators should have been measured
help-measurements-overdue = Add the measurements to a file in measurements. The command plan due shows which are missing. Write missing where there is no value.
finding-ambiguous-missing-mark = “{ $mark }” means different things in different sources, and stands in the place of a value in { $count ->
        [one] one cell
       *[other] { $count } cells
    } of the file
help-ambiguous-missing-mark = Write missing if there is no value, or say in organisation.toml what the mark means to you: a heading [[missing-mark]] and under it the lines mark = "{ $mark }" and means = "no-answer", "not-applicable", "secret" or "not-measured".
finding-stale-preliminary = The value of “{ $id }” for { $period } is still preliminary, but the period ended { $day }
finding-stale-preliminaries = { $count } values in the file are still preliminary more than a year after their periods ended
help-stale-preliminary = Add a row with the final value, or write outcome in the column kind if the value stands.
finding-sex-outside-total = The total { $total } does not agree with { $women } for women and { $men } for men
help-sex-outside-total = The total must lie between the values for women and men, or be their sum. Check the three values.
help-sex-outside-total-share = The total must lie between the values for women and men. Check the three values.
related-women = the value for women is here
related-men = the value for men is here
finding-unknown-measured-unit = The unit “{ $name }” is not in organisation.toml, but occurs in { $count ->
        [one] one row
       *[other] { $count } rows
    } of the measurements
