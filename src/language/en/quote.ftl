# What a text takes from the plan, as it stands in a sentence.

report-introduction = Introduction
quote-change = { $change } since { $period }
quote-unknown = not known
quote-met = met
quote-partly = partly met
quote-missed = not met
quote-not-due = not due yet
quote-not-measured = not measured
quote-cannot-judge = not possible to judge
quote-no-target = without a target

finding-unknown-reference-either = “{ $id }” is neither a goal nor an indicator of the plan
finding-reference-before = “{ $title }” was not measured before the plan
finding-reference-target-of-period = “{ $title }” has no target for { $period }
help-reference-target-of-period = Write a period that the plan has a target for, or leave the period out.
finding-reference-outside = { $period } is outside the plan's period, { $plan-period }: there is nothing to judge
help-reference-outside = Write a period within the plan's, or leave it out.
finding-reference-goal-without-target = Goal { $id } has no indicator with a target, so it can't be judged
help-reference-goal-without-target = Remove the reference, or give an indicator of the goal a target in plan.toml: target = "…"
finding-reference-not-before = The change of “{ $title }” is counted up to { $period }, and must be counted from an earlier period
finding-reference-nothing-before = “{ $title }” was not measured before { $period }: there is nothing to compare with
finding-reference-break = “{ $title }” is measured in a new way from { $period }: values before and after can't be compared
help-reference-break = Count from { $period } or later, or give each of the values.
finding-unknown-option = “{ $option }” is not something that { $name } takes
finding-option-without-value = There is no value after “{ $option }”
help-write-line = Write { $line }
help-no-options = Remove the line: nothing is to be given here.
finding-no-budget = The plan has no budget
finding-goal-no-indicators = Goal { $id } has no indicators
finding-goal-no-activities = Goal { $id } has no activities
finding-goal-no-commitments = Goal { $id } has no commitments
help-no-such-table = Remove the block, or add what is missing to plan.toml.
help-other-goal = Remove the block, or name a goal that has such, for example { $line }
finding-directive-without-goal = { $name } must say which goal it is about: this text belongs to no goal
help-directive-without-goal = Add a line to the block: { $line }
finding-chart-without-indicator = { $name } must say what it is to show: this text belongs to no indicator
help-chart-without-indicator = Add a line to the block: { $line } – or just the word fulfilment, for a chart of how the goals came out.
finding-two-charts = A block gives one chart, and this one asks for two
help-two-charts = Remove the line, or give it a block of its own.
finding-chart-never-measured = “{ $title }” has no measurements to draw
help-chart-never-measured = Add measurements under measurements, or remove the block.
finding-chart-of-one = “{ $title }” was measured only once: there is no development to draw
help-chart-of-one = Remove the block until there are two measurements, or add the earlier ones under measurements.
