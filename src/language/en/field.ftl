# The keys of the format in words: for editors, through plan schema.
# What a key is, what it is used for and how it is written: field-TABLE-KEY, and field-TABLE for the table itself.

schema-organisation-title = organisation.toml
schema-organisation = The municipality with its committees, units and comparison groups, and how it judges its goals. The file lies at the top, in the municipality's own folder.
schema-plan-title = plan.toml
schema-plan = A committee's adopted plan: goals, indicators, targets, activities, commitments, statistics and budget.
schema-followup-title = followup.toml
schema-followup = The committee's own verdicts on its goals. They are shown beside the computed verdicts, never in their place.
schema-fixed = It stays an error whatever is said here, for what could not be read can't be judged.

field-organisation = The municipality. The table must be there, once.
field-organisation-name = The municipality's name, as it shall stand in reports.
field-organisation-code = Statistics Sweden's code of the municipality, in quotation marks. It is kept, but not used yet.
field-organisation-language = The language of what is published: sv or en. Swedish if absent. The option --lang goes before it.

field-committee = A committee (nämnd). Write such a table for each committee, and the units after theirs.
field-committee-id = The committee's id, of a–z, digits and hyphens. A plan refers to it with committee, an indicator with adopted-by.
field-committee-name = The committee's name, as it shall stand in reports.
field-committee-council = Write true if it is the municipal council (kommunfullmäktige). It is kept, but not used yet.

field-unit = A unit of the committee, such as a home for the elderly or a school.
field-unit-id = The unit's id, of a–z, digits and hyphens. Plans, indicators, activities and commitments refer to it, and the column enhet of measurements may be it.
field-unit-name = The unit's name. plan matrix shows it, verdicts that name the unit use it, and the column enhet of measurements may be it.

field-group = A group to compare with, such as the nation, the county or similar municipalities.
field-group-id = The group's id. An indicator refers to it with compare, and targets may name it. “Riket” and “rikssnittet“ in a target mean the group riket, ”länet“ and ”länssnittet“ the group lanet.
field-group-name = The group's name. Reasons use it, and targets may name it.
field-group-size = How many members the group has, as a whole number. It is kept, but not used yet.
field-group-mean = What the group's value is: ”members“ is the unweighted mean of the members, anything else the value of the whole. It is kept, but not used yet.
field-group-county = The county’s code in two figures, as in “04”. The group’s members are then all municipalities of the county. plan import kolada works out the group’s mean, quartiles and places from their values.
field-group-members = The codes of the municipalities that are the group’s members, as in [“0482”, “0483”]. Without both county and members, every municipality that has a value is a member.

field-judging = How the municipality judges its goals. What is not said here is judged as usual.
field-judging-goal = How a goal follows from its indicators: all (all must be met), share (a certain share of them) or points. If absent, all.
field-judging-met-share = What share of the indicators must be met for the goal to be. Goes with goal = "share". 100 % if absent.
field-judging-partly-share = What share of the indicators must be met or partly met for the goal to be partly met. Goes with goal = "share". 50 % if absent.
field-judging-partly = What ”partly met“ means for an indicator: moved (the value has gone the right way), never (it is not used), or what part of the way to the target must be covered, such as 50 %. If absent, moved.
field-judging-unchanged-within = How large a difference still counts as unchanged, in percent of the baseline. If absent, only the same value does.
field-judging-small-numbers-below = The limit of small numbers, as a whole number. Counts of people below it are not shown in what is published, nor are values from which they could be worked out.

field-target-rule = A rule decided once for many indicators.
field-target-rule-id = The rule's id. An indicator whose target or rule is just this id is judged by it.
field-target-rule-title = What the rule is called. It is kept, but not used yet.
field-target-rule-rule = The phrases that together are the rule, in a list. They are written as targets are.

field-checks = How serious the checks are: allow (say nothing), warn (a warning) or deny (an error). Checks that don't stand here are as usual. plan explain --checks shows them all.

field-plan = The plan as a whole. The table must be there, once and first.
field-plan-title = The plan's title, as it shall stand in reports.
field-plan-committee = Whose plan it is: the committee's id in organisation.toml.
field-plan-unit = The unit whose plan it is, where it is not the whole committee's: the unit's id in organisation.toml.
field-plan-period = The period of the targets, such as 2025 or 2025-2026, in quotation marks. The plan is judged for its last day unless something else is asked for.
field-plan-adopted = The day on which the plan was adopted, without quotation marks. It stands on the title page of the report. If absent, the plan is a draft.
field-plan-reference = The plan's reference number (diarienummer). It stands on the title page of the report.
field-plan-follows = The plan that this one carries out, mostly the council's: its folder, from the municipality's.
field-plan-baseline = The period from which ”increase“ and ”decrease“ are measured, for the indicators that were measured then.
field-plan-note = A note for yourselves. It is not shown.

field-revision = A change of the plan after it was adopted. Reports show the changes; the rest of the plan is written as it stands after them.
field-revision-date = The day on which the change was decided, without quotation marks.
field-revision-reference = The reference number (diarienummer) of the decision. Reports show it.
field-revision-text = What was changed, in the committee's own words. Reports show it.

field-goal = A goal. Goals are shown in the order of the file; indicators, activities and commitments stand after their goal.
field-goal-id = The goal's id, unique in the plan. A goal under goal 1 has an id such as 1.1.
field-goal-title = The goal in the committee's own words. Tables and reports show it.
field-goal-kind = The municipality's own word for its goals. It stands before the goal's id; Mål if absent.
field-goal-supports = The goals of the followed plan that this goal contributes to: a list of their ids. The plan must have follows.
field-goal-success-factors = What it takes to reach the goal: a list of short sentences. plan matrix shows them.
field-goal-owner = Who answers for the goal: a role, never a person's name. plan matrix shows it where the indicator or activity has no owner of its own.
field-goal-note = A note for yourselves. It is not shown.

field-indicator = An indicator: what is measured, and the target by which it is judged. Indicators under [[statistics]] are followed without a goal.
field-indicator-id = The indicator's id, of a–z, digits and hyphens, unique in the plan. Measurements and comments refer to it. The same id in two plans is the same indicator.
field-indicator-title = What the reader sees in tables, reports and reasons.
field-indicator-unit = What values count. %, procent and percent are percent; all else is shown as it is written.
field-indicator-better = Which way is better: higher, lower or neither. If absent, neither.
field-indicator-compare = The group with which the indicator is compared: its id in organisation.toml.
field-indicator-source = Where the values come from, such as Kolada or the committee's own statistics. With ”egen“ (own), method or description is needed too.
field-indicator-adopted-by = Who adopted the indicator, where it was not the plan's committee: the committee's id in organisation.toml.
field-indicator-owner = Who answers for the indicator: a role, never a person's name. plan matrix and plan due show it.
field-indicator-method = How the value comes about, such as the mean of all cases.
field-indicator-description = What the figure shows, in the plan's words.
field-indicator-concerns = Whom it concerns: a list. It is kept, but not used yet.
field-indicator-units = The units that are measured: a list of their ids. The target ”för samtliga enheter“ expects values from them, and plan matrix shows them.
field-indicator-parts = The indicators of the plan that this one is an index of: a list of their ids.
field-indicator-changed = What has changed since the plan before. It is kept, but not used yet.
field-indicator-frequency = How often it is measured: month, quarter, tertial, half-year, year, 2 years or 4 years. plan due goes by it.
field-indicator-adds-up = Write true if the values of parts of a year add up to the year, such as a number of cases.
field-indicator-kolada = Kolada's id of the same figure.
field-indicator-baseline = The period from which ”increase“ and ”decrease“ are measured for this indicator. It goes before the plan's.
field-indicator-target = The target in the committee's own words. It is also what is judged, unless rule is there. Try how it is read with plan target.
field-indicator-rule = How the target is judged, where the committee's own words don't say it. Written as a target is.
field-indicator-targets = Targets by period, in braces: 2025 = "minst 80 %", 2026 = "minst 85 %". Each period that has begun has a verdict of its own.
field-indicator-rules = How the targets in targets are judged, period by period, where the words there don't say it.
field-indicator-note = A note on the indicator. plan explain shows it.

field-activity = Something to do to reach the goal. Activities are shown with how far they have come, but say nothing of the goal's verdict.
field-activity-id = The activity's id, unique among the plan's activities and indicators. Follow-up refers to it.
field-activity-title = What is to be done. Tables and reports show it.
field-activity-due = Its last day, without quotation marks. After it the activity is overdue, unless it is done or dropped.
field-activity-owner = Who answers for the activity: a role, never a person's name. Tables, reports and plan due show it.
field-activity-units = The units that do it: a list of their ids. plan matrix shows them.
field-activity-note = A note for yourselves. It is not shown.

field-commitment = A commitment (åtagande): what is promised.
field-commitment-text = The commitment, as adopted. The report lists the commitments.
field-commitment-by = The units that promise it: a list of their ids.
field-commitment-note = A note for yourselves. It is not shown.

field-statistics = Figures followed without a goal, in a table of their own in status and report: the newest value and the one before.
field-statistics-id = The table's id, unique among the plan's statistics.
field-statistics-title = The heading of the table.
field-statistics-note = A note for yourselves. It is not shown.

field-budget = A row of the budget, in tkr (thousands of kronor).
field-budget-id = The row's id. Follow-up refers to it, and the indicator with the same id is judged by it if its target is ”inom budget” (within budget).
field-budget-title = What the row is called in the table of status and report.
field-budget-amount = What was granted, in tkr: a number without quotation marks or spaces, with a decimal point.
field-budget-part-of = The row that this one is a part of: its id. Rows are not added up. It is kept, but not used yet.
field-budget-note = A note for yourselves. It is not shown.

field-assessment = The committee's own verdict on a goal.
field-assessment-goal = Which goal it is on: the goal's id in the plan.
field-assessment-verdict = What the committee found: met, partly, missed, not-due, not-measured or cannot-judge.
field-assessment-reason = Why the committee finds so. The report quotes it.
field-limits = How many indicators you want at most. Without the table plan check says nothing of their number.
field-limits-indicators = How many indicators a plan shall have at most. plan check warns where there are more.
field-limits-indicators-per-goal = How many indicators a goal shall have at most. plan check warns where there are more.
field-report = What reports look like.
field-report-colour = The organisation’s colour, for headings and links in reports, such as "#0b5070". It must be possible to read on white. On a dark screen a lighter variant is used.
field-missing-mark = What a mark for a missing value means with you. It is needed for marks that mean different things in different sources.
field-missing-mark-mark = The mark as it stands in the cell.
field-missing-mark-means = What the mark means: no-answer, not-applicable, secret or not-measured.
field-missing-mark-source = The source it holds for, as it stands in the column källa. Without the key it holds for all sources.
