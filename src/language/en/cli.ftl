# The command line: help, and what is said when something could not be done.

cli-about = plan reads the plans of committees, checks them, judges every target as the committee meant it, and says why.
cli-usage-heading = Usage
cli-usage = plan COMMAND [OPTIONS] [PATH]
cli-usage-of = plan { $command } { $id }[OPTIONS] [PATH]
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-path = PATH
cli-file = FILE
cli-day = DAY|PERIOD
cli-check = Finds everything that is wrong in the plans, with file, line and what to write instead
cli-status = Shows how the goals stand: baseline, outcome, comparison, colour, verdict and trend
cli-report = Writes the annual report, the interim report or the plan, as Markdown, a web page or a Word document
cli-explain = Says why an indicator or a goal is judged as it is, down to file and line
cli-path-help = The folder of an organisation or of a plan, or one above several organisations; else the folder one stands in
cli-id-help = The id of the indicator or the goal, as it stands in the plan
cli-as-of-help = The day the judgement is made for, or a period whose last day it is: 2013-12-31, 2013, 2013-T2; else the end of the plan’s period
cli-format-check = How the result is shown: text (with the lines), short (a line each), json or sarif (for other programs) or github (for GitHub Actions)
cli-format-text = How the result is shown: text or json (for other programs)
cli-lang-help = Language: sv or en
cli-color-help = Colours: auto, always or never
cli-output-help = Writes to a file instead of the screen
cli-force-help = Writes over a file even if plan did not make it
cli-help-help = Shows this help
cli-version-help = Shows the version

misuse-unknown-option = There is no option { $option }.
misuse-unknown-command = There is no command { $command }.
misuse-no-value = { $option } needs a value.
misuse-value = { $option } cannot be { $value }. It can be { $legal }.
misuse-missing = { $argument } is missing.
misuse-twice = { $option } may stand only once.
misuse-other = The command line cannot be understood.
misuse-as-of = --as-of { $text } is neither a day nor a period. Write 2013-12-31, 2013 or 2013-T2, for example.
misuse-see-help = Write plan --help to see what there is.

failure = error: { $what }
failure-no-organisation = There is no organisation.toml in { $path }, above it or in any folder below it.
failure-no-path = { $path } is not there.
failure-path = { $path } cannot be read: { $why }
failure-no-plan = There is no plan in { $path }.
failure-faults = The plans have { $count ->
        [one] { $count } error that must be put right before the goals can be judged.
       *[other] { $count } errors that must be put right before the goals can be judged.
    }
failure-exists = { $path } exists and was not made by plan. Choose another name, or add --force to write over it.
failure-write = { $path } could not be written: { $why }
failure-several = { $path } holds several organisations. Choose one of them: { $places }
wrote = Wrote { $path }

two-sentences = { $first }. { $second }

cli-target = Shows how a target is read, and how it judges values one tries
cli-matrix = Shows the plan on a page: goals, indicators, targets and owners
cli-due = Shows what is to be measured or reported during the month, and what is late
cli-values = Values to try
cli-phrase = TARGET
cli-phrase-help = The target as it stands in the plan, in quotation marks; - reads a target a line from standard input and answers with JSON
cli-number = NUMBER
cli-colour = COLOUR
cli-unit = UNIT
cli-quartiles = LOW,HIGH
cli-rank = N/OF[/EQUAL]
cli-better-help = Which way is better: higher, lower or neither
cli-unit-help = What the values count, such as % or days
cli-baseline-help = The baseline
cli-outcome-help = The outcome, or the state of something to be done: started, done
cli-group-help = The value of the comparison group
cli-quartiles-help = The lower and the upper quartile of the comparison group; with decimal commas put a semicolon between them
cli-baseline-colour-help = The colour of the baseline: red, yellow or green
cli-colour-help = The colour of the outcome: red, yellow or green
cli-rank-help = The place among the members of the group, 1 is the best, such as 12/171, or 12/171/3 where three share the place
cli-format-matrix = How the plan is shown: text or markdown (to paste into a mail or a document)
misuse-trial-value = “{ $text }” cannot be read as the value to try.
target-rule = Rule
target-reason = Reason
target-error = Unread
target-help = Help
target-unreadable = The target “{ $phrase }” cannot be read as a rule; reading stops at “{ $at }”
target-nearest = The nearest that can be read is “{ $nearest }”.
target-no-nearest = Write “at least 85 %”, “decrease”, “better than riket” or “done due 2013-12-31”, for example.

heading-success-factors = Success factors
heading-owner = Owner
heading-what = What
heading-due-day = Last day
heading-state = State
due-title = To measure and report up to { $day }
due-nothing = Nothing is late, and nothing is to be measured or reported this month.
due-measure = Measure “{ $title }” for { $period }{ $later ->
        [0] { "" }
        [one] { " " }and one period more
       *[other] { " " }and { $later } periods more
    }
due-do = Finish “{ $title }”
due-late = late
due-now = this month
heading-target-level = Target
heading-plan = Plan
matrix-activity = Activity: { $title }
failure-is-folder = { $path } is a folder, not a file.
misuse-too-many = “{ $argument }” is one word too many.
cli-as-of-today-help = The day that counts as today, or a period whose last day it is; else today
cli-as-of-trial-help = The day the judgement is made for, or a period whose last day it is; else the end of the year, or of the year after the baseline that the target names
cli-checks-help = Shows all checks: name, how serious, and what they find
cli-format-explain = How the result is shown: text, json (for other programs) or markdown (checks)

cli-schema = Writes a JSON Schema of one of the files, so that an editor can help
cli-schema-file-help = Which file it is about: organisation (organisation.toml), plan (plan.toml) or followup (followup.toml)
cli-usage-schema = plan schema { $files } [OPTIONS]
cli-fix-help = Puts right, in the files, what is wrong beyond doubt, and shows what is left
cli-dry-run-help = Together with --fix: shows what would change, and changes nothing
fixed = Put right { $count ->
        [one] 1 fault
       *[other] { $count } faults
    } in { $files ->
        [one] 1 file: { $names }
       *[other] { $files } files: { $names }
    }
fixed-dry-run = Would put right { $count ->
        [one] 1 fault
       *[other] { $count } faults
    } in { $files ->
        [one] 1 file: { $names }
       *[other] { $files } files: { $names }
    }
fixed-nothing = There is nothing that plan check --fix can put right.
failure-read-only = { $path } is read-only and is left as it is.
failure-changed = { $path } was changed while it was checked and is left as it is. Run the command again.
failure-encoding = { $path } cannot be written in the characters it is saved in ({ $encoding }) and is left as it is. Save it as UTF-8.
cli-code = CHECK
cli-allow-help = Does not show what a check finds. The option may stand several times, and the last one counts
cli-warn-help = Shows what a check finds as warnings
cli-deny-help = Shows what a check finds as errors
cli-deny-warnings-help = Ends with status 1 even if there are only warnings
cli-limit-help = So many of each kind are shown in text and short; 0 shows all, else 20 are shown
misuse-check = { $option } { $code }: there is no check called so.
misuse-see-checks = Write plan explain --checks to see them all.
misuse-limit = --limit { $text } is no number. Write a whole number, 50 for example, or 0 for all.
fixed-encoding = { $path }: the encoding { $from } becomes { $to }
