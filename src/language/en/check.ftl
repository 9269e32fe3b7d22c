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

# Plans and goals.
about-circular-follows = Plans follow each other in a circle, or a plan follows itself.
why-circular-follows = Nobody can then say which plan carries out which. The committees’ plans follow the council’s, never the other way round. Remove follows from the plan at the top.
about-duplicate-id = The same id is used twice where it may stand only once.
why-duplicate-id = A measurement or a comment with that id would belong to both, and nobody can know which is meant. Give one of them an id of its own, and change it in the files of measurements too.
about-goal-supports-nothing = The plan follows another plan, but a goal of it does not say which of that plan’s goals it contributes to.
why-goal-supports-nothing = Without supports the report can’t show how the council’s goals are carried out. Name the goal that this one contributes to. Goals under another goal need not repeat it. A goal that is the committee’s own can stay as it is.
about-goal-without-activity = The plan gives activities, but there are none for one of its goals.
why-goal-without-activity = A goal that nobody does anything for is seldom reached. Add an activity to the goal, to the goal over it or to a goal under it. Commitments count too.
about-goal-without-measure = A goal has no indicator, and neither has a goal under it or one that supports it.
why-goal-without-measure = Without an indicator nobody can say whether the goal is reached, and the report has no verdict on it. Add one indicator at least.
about-goal-without-parent = By its id a goal lies under another goal, but the plan does not have that goal.
why-goal-without-parent = Goal 1.1 counts towards goal 1. If there is no goal 1 the number is often wrong, and then the indicators don’t count where they should.
about-overlapping-plans = Two plans of the same committee or unit are partly for the same time.
why-overlapping-plans = Nobody can then know which plan holds, and the same outcome is reported twice. Often the period is wrong. If one of the plans carries out the other, as a plan for a year does with one for four years, say so with follows.
about-repeated-success-factor = Two success factors of a goal are almost alike.
why-repeated-success-factor = Often the same thing came in twice when the plan was written. Remove one of them when the plan is next decided on, or reword it so that the difference shows.
about-uncarried-goal = Other plans follow a plan, but no goal of theirs supports one of its goals.
why-uncarried-goal = A goal that no committee takes on is seldom carried out, and no committee reports on it. Name it in supports under a goal in the plan of the committee that is to contribute to it.
about-unknown-budget-parent = A budget row is a part of a row that the plan’s budget does not have, or of itself.
why-unknown-budget-parent = Nobody can then say which row it belongs to. Correct the id in part-of, or add the row under [[budget]].
about-unknown-committee = A plan, or adopted-by of an indicator, names a committee that organisation.toml does not have.
why-unknown-committee = Without the committee nobody can say whose plan it is. Correct the id, or add the committee under [[committee]] in organisation.toml.
about-unknown-goal = A goal supports a goal that the followed plan does not have, or the plan follows no other plan.
why-unknown-goal = The goal is then left out where the council’s goals are reported. Correct the id in supports, or say with follows which plan is followed.
about-unknown-part = An index is made of an indicator that the plan does not have.
why-unknown-part = Nobody can then say what the index is computed from. Correct the id in parts, or add the indicator.
about-unknown-plan = A plan follows a plan that is not there.
why-unknown-plan = It is then not possible to show which goals are carried out. A plan’s id is its folder, from the organisation’s folder, such as kommunfullmaktige/2025.
about-unknown-unit = A plan, an indicator, an activity or a commitment names a unit that organisation.toml does not have.
why-unknown-unit = Measurements of units belong to the units that organisation.toml has. Correct the id, or add the unit under [[committee.unit]].

# Indicators.
about-changed-id = An indicator has the same title as in the earlier plan of the committee or unit, but another id.
why-changed-id = Measurements belong to the indicator by its id. A new id cuts the series: the baseline and the trend are lost. Keep the old id, or say in changed what has changed.
about-indicator-redefined = The same id has another unit or another better in two plans.
why-indicator-redefined = The same id in two plans is the same indicator, with the same measurements. If it is counted in two ways, one of the plans is judged wrongly. Correct it, or give the indicator an id of its own.
about-indicator-without-direction = It is not said whether higher or lower values of an indicator are better.
why-indicator-without-direction = Without better nobody can say whether the trend is good or bad. Write "higher" or "lower", or "neither" if none of them is better.
about-indicator-without-frequency = It is not said how often an indicator is measured.
why-indicator-without-frequency = With frequency, plan due shows when the next measurement is to be made and which are late. If the plan does not say it, turn the check off under [checks].
about-indicator-without-method = An indicator with a source of one’s own does not say how its value comes about.
why-indicator-without-method = Whoever measures next year must be able to do it in the same way, or the values can’t be compared. Describe it in method or description.
about-indicator-without-owner = An indicator has neither an owner nor any units.
why-indicator-without-owner = Without an owner the indicator is easily left unmeasured. Name a role, such as Head of department, never a person.
about-indicator-without-source = It is not said where the values of an indicator come from.
why-indicator-without-source = Whoever reads the report should be able to check the figure. Name the source in source, or in the column källa of the file of measurements.
about-indicator-without-unit = It is not said what the values of an indicator count.
why-indicator-without-unit = Without a unit 85 may be percent, days or people, and targets such as “minska med 10 %” can be misunderstood. Name the unit in unit.
about-owner-is-person = An owner seems to be a person and not a role.
why-owner-is-person = The plan is a public document, and it holds when somebody changes jobs too. Write the role instead of the name.
about-repeated-indicator = Two indicators of a plan seem to measure the same.
why-repeated-indicator = The same outcome then counts twice when the goals are judged. Keep one of them when the plan is next decided on, or reword the titles so that the difference shows.
about-too-many-indicators = A plan or a goal has more indicators than organisation.toml allows.
why-too-many-indicators = Many indicators make a plan hard to read and costly to follow up. The limits are your own and stand under [limits] in organisation.toml: indicators for the plan and indicators-per-goal for each goal.
