# The reasons of a verdict: the clause with the figures, and the sentence around it.

measured = { $quantity } ({ $period })
quantity-points = { $number } percentage points
target-words = “{ $target }”
target-by-rule = “{ $target }” ({ $rule })

reason-met = { $fact }: the target { $target } is met.
reason-partly = { $fact }: the target { $target } is partly met.
reason-partly-because = { $fact }: the target { $target } is partly met, because { $nearly }.
reason-missed = { $fact }: the target { $target } is not met.
reason-not-due = { $fact }: the target { $target } is not due yet.
reason-not-measured = Not measured: { $fact }.
reason-cannot-judge = The target { $target } cannot be judged: { $fact }.
reason-no-target = { $fact }.

fact-lower = { $outcome } is lower than { $reference }
fact-equal = { $outcome } equals { $reference }
fact-higher = { $outcome } is higher than { $reference }
fact-inside = { $outcome } lies between { $low } and { $high }
fact-outside = { $outcome } does not lie between { $low } and { $high }
fact-colour = { $outcome } gives the colour { $colour }
fact-colours = { $outcome } gives the colour { $colour }, { $baseline } gave { $colour-then }
fact-rank = { $outcome } is place { $place } of { $of }
fact-several = { $facts }
fact-part = { $part }: { $fact }
fact-gap = { $outcome } differs from the group’s { $group } by { $gap }, { $baseline } differed from { $group-then } by { $gap-then }
fact-every-year = { $values }: every year goes the right way
fact-not-every-year = { $values }: { $years } does not go the right way

fact-no-target = No target is set; the indicator is followed
fact-unreadable = the words of the target cannot be read as a rule
fact-no-outcome = there is no outcome up to { $day } among the measurements
fact-no-outcome-since = there is no outcome after { $period } and up to { $day } among the measurements
fact-no-report = nothing has been reported among the measurements
fact-no-parts = no measurements are broken down as the target demands
fact-nothing-since = there is no outcome from { $period } or later
fact-starts = The target holds from { $period }
fact-no-baseline = there is no earlier measurement to compare with
fact-no-baseline-in = the baseline of { $period } is missing among the measurements
fact-baseline-not-older = the outcome is not newer than the baseline { $baseline }
fact-series-broken = the way to measure changed in { $period }, so outcome and baseline cannot be compared
fact-no-colour = { $outcome } has no colour, and there are neither quartiles nor a rank to work it out from
fact-no-direction = it is not said whether higher or lower is better
fact-no-group = the indicator has no comparison group, but the target compares with { $group }
fact-other-group = the target compares with { $group }, but the indicator is compared with { $own }
fact-no-group-value = the comparison group’s value for the same period is missing
fact-no-rank = the rank among the members of the comparison group is missing
fact-unit-mismatch = the target { $target } has another unit than the indicator ({ $unit })
fact-too-large = the number is too large to be worked out exactly
fact-years-unmeasured = values are missing for { $years }

nearly-moved = the value has gone the right way from { $baseline }
nearly-share = { $reached }% of the target level is reached, and the limit for partly met is { $share }%
nearly-some = some but not all of the parts are met
nearly-parts = the target is met by { $met } but not by { $failing }

level-plus = { $level }, which is { $baseline } plus { $amount }
level-minus = { $level }, which is { $baseline } minus { $amount }
group-value = { $group }: { $value }
group-margin = { $level }, worked out from { $group }
group-name = { $name }
the-group = the comparison group
part-name = { $words }
sex-women = women
sex-men = men

note-percent-of-value = Percent is read as percent of the baseline here, not as percentage points.
note-within = The difference { $difference } lies within { $within }, which counts as unchanged.
note-not-within = The difference { $difference } is larger than { $within }, which counts as unchanged.
note-colour-not-concerned = The rule does not concern an indicator that was { $colour } from the start.
note-deadline = The last day is { $day }.
note-part-of-year-adds-up = The outcome covers only { $period } and grows during the year, so it cannot decide the target for the year.
note-part-of-year = The outcome covers a part of the year: { $period }.
note-older = The outcome is of { $period }, before the target’s period { $target-period }.
note-preliminary = The outcome of { $period } is preliminary.
note-parts-missing = There is no figure for { $parts }.
