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
