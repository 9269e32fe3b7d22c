# The checks: what each finds (about-…, a sentence) and why it matters and what to do (why-…).

checks-title = Checks
checks-intro = This page is written by `plan explain --checks --format markdown --lang en`. Every check has a name that does not change. An error stops judging until it is put right, a warning is something to look at.
checks-name = Name
checks-level = Shown as
checks-about = What it finds
checks-bad = How it goes wrong
checks-good = Put right
checks-fixed = It is always an error: what can't be read can't be judged.
checks-changed = How serious it is you decide in organisation.toml, under [checks]: { $code } = "allow", "warn" or "deny".
about-unknown-group = An indicator is compared with a group that organisation.toml does not have.
why-unknown-group = Without the group nobody can say what the indicator is compared with. Correct the id in compare, or add the group under [[group]] in organisation.toml.

# Targets and settings
about-ambiguous-percent = A target says that a value in percent is to change by some percent.
why-ambiguous-percent = From 40%, “decrease by 10%” can mean down to 36% or down to 30%. It is judged as percent of the value, which is 36%. Write “percentage points” or “percent of the value” so that everybody reads it alike.
about-number-without-direction = The target is a bare number, and nothing says whether higher or lower is better.
why-number-without-direction = Then nobody knows whether 75 is the least or the most that will do. Give the direction with better, or write “at least” or “at most” before the number.
about-target-against-direction = The target goes the way that is worse according to better.
why-target-against-direction = Either the direction is wrong, and then so are colours and trends, or the target is. Correct the one that is.
about-target-already-met = The baseline already meets the target’s level.
why-target-already-met = The target can be met without anything getting better. If the level is to be kept, “at least the same level” is clearer; otherwise the committee may need to raise it.
about-target-without-group = The target compares with others, but the indicator has no comparison group.
why-target-without-group = A reader of the plan can’t see who is meant, and a target such as “better than riket” can’t be judged. Give the group’s id with compare.
about-title-against-target = The indicator’s title promises something else than the target, such as “none” where the target is 5 or “at least 90%” where it is 85%.
why-title-against-target = It is the target that is judged, but the title that is read. Let them say the same when the plan is next decided on.
about-unknown-check = There is a name under [checks] that no check has.
why-unknown-check = The setting does nothing, most often because the name is misspelt. Correct the name or remove the line.
about-setting-not-applied = A setting under [judging] is read but changes nothing.
why-setting-not-applied = Nobody should believe that small numbers are masked, or that a limit holds, when it is not so. Remove the line, or add the setting that it belongs with.
about-target-out-of-range = The target’s level lies outside the values that the indicator can have, such as at most 120% of a share.
why-target-out-of-range = Most often there is a digit too many, or another unit was meant. Such a target is met whatever happens.
about-target-out-of-reach = The target can never be reached, such as at least 120% of a share or below 0 days.
why-target-out-of-reach = It is missed whatever is done, so the verdict says nothing. Correct the number or the unit.
about-keep-without-tolerance = A value is to be unchanged, but neither the target nor the organisation says how much may differ.
why-keep-without-tolerance = Then only exactly the same value counts, and the least difference decides. Settle on a tolerance in the target, or on one for all targets with unchanged-within under [judging].
about-colour-without-quartiles = The target goes by colour or rank, but the measurements have nothing that shows it.
why-colour-without-quartiles = The target can’t be judged until the colour, both quartiles or the rank are among the measurements. For targets such as “red shall become yellow” the baseline needs it too.
about-baseline-missing = The target says what is to become of a value, but there is no earlier measurement to start from.
why-baseline-missing = Without a baseline nobody can see whether the value has increased, decreased or stayed the same. Add it to the measurements, or correct the year in baseline.
about-deadline-outside-period = A target or an activity has a last day, a start or a year that lies outside the plan’s period.
why-deadline-outside-period = Most often a year has come along from another plan, and then the wrong time is judged. There is nothing wrong with a long-term target, such as “by 2030”.
about-unneeded-setting = A setting in organisation.toml is not needed: a check that is silenced but finds nothing, or a rule or comparison group that no indicator uses.
why-unneeded-setting = A silenced check can hide the next fault, and a group that nobody is compared with can mean that compare was forgotten. Remove what is not needed. A line that makes a check stricter than usual is never unneeded.
