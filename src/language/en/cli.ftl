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
cli-report = Writes the annual report as Markdown
cli-explain = Says why an indicator or a goal is judged as it is, down to file and line
cli-path-help = The folder of an organisation or of a plan, or one above several organisations; else the folder one stands in
cli-id-help = The id of the indicator or the goal, as it stands in the plan
cli-as-of-help = The day the judgement is made for, or a period whose last day it is: 2013-12-31, 2013, 2013-T2; else the end of the plan’s period
cli-format-check = How the result is shown: text (with the lines), short (a line each) or json (for other programs)
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
