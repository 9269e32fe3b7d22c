# What is wrong in the files of a plan, and what to write instead.

finding-syntax = The line cannot be read
help-syntax = A line is written: key = "text". Compare it with the lines around: { $line }
finding-syntax-quote = A quotation mark is missing
finding-syntax-smart-quote = The text stands in a word processor’s quotation marks, but the file wants straight ones: "
finding-syntax-decimal-comma = Numbers are written with a decimal point in this file
finding-syntax-unquoted = The text has no quotation marks
help-syntax-write = Write: { $line }
finding-syntax-trailing = There is something more after the text
finding-syntax-key = A key is written without å, ä and ö
help-syntax-key = The keys are English words, such as title, unit and target; { $line } is none of them.
finding-syntax-no-equals = The line is neither a key with a value nor a heading
help-syntax-no-equals = Begin the line with # if it is a note, else write key = "{ $line }".

finding-unknown-key = The format has no key “{ $key }”
help-unknown-key = The keys here are { $legal }.
help-unknown-key-nearest = Do you mean “{ $nearest }”? The keys here are { $legal }.
finding-wrong-type = “{ $key }” must be { $type }
help-wrong-type = Write it like this: { $key } = { $line }
finding-missing-key = The key “{ $key }” is missing{ $table ->
        [plan] { " " }in [plan]
        [goal] { " " }for the goal
        [indicator] { " " }for the indicator
        [committee] { " " }for the committee
        [group] { " " }for the comparison group
        [target-rule] { " " }for the rule
       *[other] { "" }
    }
help-missing-key = Add a line: { $line }
finding-unknown-value = “{ $value }” cannot stand as “{ $key }”
help-unknown-value = It can be { $legal }.
help-unknown-value-nearest = Do you mean “{ $nearest }”? It can be { $legal }.
type-text = a text in quotation marks
type-whole = a whole number
type-number = a number
type-flag = true or false
type-date = a date without quotation marks
type-texts = a list of texts
type-by-period = texts for each year
type-table = a table
type-tables = one or more tables

finding-invalid-id = “{ $id }” cannot be an id
help-invalid-id = An id is written with a–z, digits, hyphens and full stops, such as { $instead }.
finding-invalid-setting = “{ $text }” cannot be read as a setting
help-invalid-setting = Write a percentage in quotation marks, such as "80 %"; partly also takes "moved" and "never".
finding-unreadable-target = The target “{ $phrase }” cannot be read as a rule
help-unreadable-target = Reword the target, or keep the committee’s words and add a line that says how it is judged, such as rule = "at least 85 %".
help-unreadable-target-nearest = The nearest that can be read is “{ $nearest }”. To keep the committee’s words, add a line that says how the target is judged: rule = "{ $nearest }".

finding-file-is-folder = “{ $name }” is a folder, but must be a file
help-file-is-folder = Rename the folder, or put the file “{ $name }” here instead.
finding-file-missing = “{ $name }” is not there
help-file-missing = It may be a link to a file that has been removed. Put the file “{ $name }” here, or remove the link.
finding-file-not-allowed = “{ $name }” may not be read
help-file-not-allowed = Ask whoever keeps the folder for the right to read “{ $name }”.
finding-file-not-plain = “{ $name }” is no ordinary file
finding-file-too-large = “{ $name }” is too large to be read
help-file-too-large = A file may have at most 512 MB. Divide “{ $name }”, into one file a year for example.
finding-file-other = “{ $name }” cannot be read: { $why }
finding-file-not-read = “{ $name }” is not read
help-file-not-read = Measurements are read from CSV files. Save the sheet from Excel as CSV UTF-8.
finding-not-utf8 = The file is not saved as UTF-8
help-not-utf8 = It was read as if it came from an older Windows. Save it as UTF-8, so that å, ä and ö come out right in every program.
finding-stray-analysis = There is no plan.toml beside the file
help-stray-analysis = Put the file in the same folder as the plan it is about.
finding-repeated-comment = “{ $id }” has a comment in this file already
help-repeated-comment = Make the two comments one, under the first heading.
related-first = the first stands here

finding-duplicate-id = The id “{ $id }” is used twice
help-duplicate-id = Give one of them another id. An id may occur only once in a plan.
finding-unknown-committee = The committee “{ $id }” is not in organisation.toml
finding-unknown-group = The comparison group “{ $id }” is not in organisation.toml
finding-unknown-plan = There is no plan “{ $id }”
finding-unknown-goal = There is no goal “{ $id }” in { $plan }
finding-supports-nothing = The goal says that it supports “{ $id }”, but the plan follows no other plan
help-supports-nothing = Add a line to [plan]: follows = "kommunfullmaktige/2013"
finding-unknown-indicator = No plan has the indicator “{ $id }”
finding-unknown-comment = “{ $id }” is neither a goal nor an indicator of the plan
finding-unknown-check = There is no check called “{ $code }”
help-known = What there is: { $known }.
help-known-none = There is nothing of that kind yet.
help-known-nearest = Do you mean “{ $nearest }”?
finding-conflicting-values = “{ $id }” has two different values for { $period }: { $first } and { $second }
finding-conflicting-comparisons = “{ $id }” has two different comparison values for { $period }: { $first } and { $second }
help-conflicting-values = Remove the one that is wrong, or write yes in the column replaces of the row that corrects the other.
related-other-value = the other value stands here
finding-percent-out-of-range = { $value } cannot be right: { $share ->
        [yes] a share lies between 0 and 100%
       *[no] no percentage in a plan is so large
    }
help-percent-out-of-range = Check the decimal sign and the unit.
finding-number-without-direction = The target “{ $target }” is a number, but it is not said whether higher or lower is better
help-number-without-direction = Add better = "higher" or better = "lower", or write “at least” or “at most” before the number.
finding-repeated-success-factor = Success factor { $number } repeats success factor { $first }: “{ $text }”
help-repeated-success-factor = Remove one of them when the plan is next decided on, or reword it so that the difference shows.
finding-repeated-indicator = The indicator “{ $title }” seems to measure the same as “{ $other }”
help-repeated-indicator = Keep one of them when the plan is next decided on, or reword the titles so that the difference shows.
related-similar = the other stands here
finding-goal-without-measure = The goal “{ $title }” has no indicator
help-goal-without-measure = Without an indicator nobody can say whether the goal is reached. Add one under [[goal.indicator]].
help-indicator-without-unit = Add a line, such as unit = "%".
help-indicator-without-direction = Add better = "higher", "lower" or "neither".
help-indicator-without-owner = Add a role, such as owner = "Head of department".
finding-target-without-group = The target “{ $target }” compares with others, but the indicator has no comparison group
help-target-without-group = Add a line with the group’s id, such as compare = "riket".
finding-ambiguous-percent = “{ $target }” can mean percent of the value or percentage points
help-ambiguous-percent = The target is judged as percent of the value. Write “percentage points” or “percent of the value” to make clear what is meant.

finding-indicator-without = The indicator “{ $title }” has no { $what }
finding-indicators-without = { $count } of the plan’s { $all } indicators have no { $what }
lack-unit = unit
lack-direction = word on whether higher or lower is better
lack-owner = owner
lack-source = source
lack-method = method
help-indicator-without-source = Add a line that says where the value comes from, such as source = "Kolada".
help-indicator-without-method = Add a line that says how the value comes about, such as method = "Share of yes in the survey of the year".
finding-unknown-unit = The unit “{ $id }” is not in organisation.toml
finding-unknown-part = The part “{ $id }” of the index is no indicator of the plan
finding-unknown-activity = “{ $id }” is neither an activity nor an indicator of any plan
finding-unknown-budget-row = No plan has the budget row “{ $id }”
finding-target-already-met = The target “{ $target }” is already met by the baseline { $baseline }
help-target-already-met = If the level is to be kept, write “at least the same level”. Otherwise the target may need to be sharpened.
related-baseline = the baseline stands here
finding-target-against-direction = The target “{ $target }” goes the wrong way, for { $better }
direction-higher = higher is better
direction-lower = lower is better
related-direction = the direction stands here
help-target-against-direction = Change the direction in better, or the target.
finding-title-against-target = The title says “{ $word }”, but the target is { $level }
related-target = the target stands here
help-title-against-target = Either the indicator counts something else than its title says, or the target is wrong. Let title and target say the same.
finding-text-against-target = The text gives { $said } as the target of “{ $title }”, but the plan’s table gives { $target }
finding-text-against-measure = The text speaks of “{ $word }”, but the indicator is “{ $title }”
related-indicator = the indicator stands here
help-text-against-plan = Let the text and the table say the same. The table is the one that is judged.
finding-setting-not-applied = The setting “{ $key }” is not applied yet: no small numbers are masked
help-setting-not-applied = See to it yourself that counts of too few people are not published.
help-unknown-indicator = Correct the id, or add the indicator to a plan.
help-unknown-activity = Correct the id, or add the activity to a plan.

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
finding-period-in-future = The value is for { $period }, which does not begin until { $day }, but stands as an outcome
finding-periods-in-future = { $count } values in the file are for periods that have not begun, but stand as outcomes
help-period-in-future = Correct the period, or write forecast in the column kind.
finding-measurement-overdue = The indicator “{ $title }” has no measurement for { $period }, which ended { $day }
help-measurement-overdue = Add a row to a file in measurements, with the value last: { $id };{ $period };missing. Write missing only if there is no value.
finding-measurements-overdue = { $count } of the plan's { $all } indicators have no measurement for the last period that was due
finding-measurements-none = The plan has no measurements, but { $count } of its { $all } indicators should have been measured
help-measurements-overdue = Add the measurements to a file in measurements. The command plan due shows which are missing. Write missing where there is no value.
finding-ambiguous-missing-mark = “{ $mark }” means different things in different sources, and stands in the place of a value in { $count ->
        [one] one row
       *[other] { $count } rows
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
finding-unknown-measured-unit = The unit “{ $name }” is not in organisation.toml, but stands in { $count ->
        [one] one row
       *[other] { $count } rows
    } of the measurements
