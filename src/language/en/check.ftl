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

about-broken-footnote = The text refers to a footnote that it does not have, or has a footnote that nothing refers to.
why-broken-footnote = A reference without a footnote is shown as it is written, and a footnote without a reference is not shown at all. Add what is missing, or remove the rest.
about-broken-link = A link or an image in the text leads to a file or a heading that is not there.
why-broken-link = The reader gets nowhere. Links start from the folder that the text is in; links to the web are not tried.
about-empty-comment = A heading with an id in analysis.md has no text under it.
why-empty-comment = Without text the heading does not go into the annual report, as if the committee had nothing to say. Write the comment, or remove the heading.
about-missed-without-comment = An indicator missed its target or became worse, and neither it nor its goal has a comment in analysis.md.
why-missed-without-comment = Readers of the annual report want to know why, and what the committee does about it. The check is made when the plan's period has ended and there is an analysis.md beside the plan; an indicator that met its target needs no comment.
about-text-against-value = A section on an indicator gives another figure for a year than was measured.
why-text-against-value = The reader does not know which figure holds. Correct the wrong one. Only sentences with one year and one figure in the indicator's unit are tried, and rounded figures are accepted.
about-unknown-heading = A heading of the text is on a goal by a number that the plan does not have.
why-unknown-heading = Often the goals were renumbered and the text was left behind. Correct the number, or add the goal to plan.toml.
about-unknown-reference = A reference in the text, to become a figure or a table from the plan, leads to nothing.
why-unknown-reference = The reader would see the reference instead of the figure. Correct the id or the period, or add what is missing.
about-text-against-measure = The text on an indicator speaks of a share where its title says number, or the other way round.
why-text-against-measure = A number may rise while the share falls, so the reader does not know what is to be reached. Let the text and the title say the same.
about-text-against-target = The text on an indicator gives another target than the table in plan.toml.
why-text-against-target = Two targets for the same thing can't be followed up. The table is what is judged; find out which of them was adopted, and correct the other.
about-unknown-comment = A comment, or a section of the text, has an id that the plan does not have.
why-unknown-comment = The text then belongs to nothing and does not go into the annual report. Correct the id in the heading; it is written as in plan.toml.
about-repeated-comment = The same goal or indicator has two comments in one file.
why-repeated-comment = Only one of them would go into the annual report. Let them be one.
about-stray-analysis = An analysis.md, plan.md or followup.toml lies in a folder without a plan.toml.
why-stray-analysis = The file belongs to the plan in the same folder, and without a plan it is not read. Move it to the plan's folder.
about-not-utf8 = A text file is not saved as UTF-8.
why-not-utf8 = The file is read all the same, but in other programs å, ä and ö may come out wrong. Save it as UTF-8.
about-unreadable-file = A file that belongs to the plan can't be opened.
why-unreadable-file = What the file says can't be taken in, so nothing is judged. Often a folder has been given the file's name, or it is a link to a file that was removed, or a file that you may not read.
