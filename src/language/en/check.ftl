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

# Reading TOML.
about-syntax = A line is not written so that it can be read: a quotation mark, a bracket or an equals sign is missing or of the wrong kind.
why-syntax = What stands on the line does not become part of the plan, and what hangs together with it is not judged. Write the line as suggested. Where there is no doubt about what is meant, plan check --fix puts it right.
about-unknown-key = The format has no such key, often because it is misspelt.
why-unknown-key = What stands after an unknown key is not read, so a misspelt key means that the information is missing. Correct the spelling, or write it in note if there is no key for it.
about-missing-key = A key is missing that must be there.
why-missing-key = Without it nobody can tell what the lines are about: a goal needs an id and a title, a plan needs a committee and a period. Add the line that is suggested.
about-wrong-type = A value is of another kind than the key has, such as a number where a text must be.
why-wrong-type = The value is not read until it is written right. Texts stand in quotation marks, numbers and dates do not, and lists stand in brackets.
about-unknown-value = A value is none of those that the key can have.
why-unknown-value = The key has a few possible values. Choose one of those that are listed.
about-invalid-id = An id has other characters than the letters a to z, digits, hyphens, underscores and full stops.
why-invalid-id = The id ties the plan to measurements, comments and reports, and must be easy to write the same everywhere. Write vantetid instead of Väntetid, for example, and keep the full name in title or name.
about-invalid-setting = A setting in [judging] cannot be read.
why-invalid-setting = The setting decides how goals are judged, so without it the judgement would be another than the one you have decided on. Write a percentage in quotation marks, such as "80 %".
about-unreadable-target = A target is not written so that it can be read as a rule.
why-unreadable-target = A target that cannot be read cannot be judged. Reword it so that it says what is to be reached, such as “at least 85 %” or “decrease”, or keep the committee’s words in target and write in rule how it is judged. With plan target you can try how a target is read.
