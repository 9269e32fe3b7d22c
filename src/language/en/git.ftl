# Plans in git: merging, what git diff shows, and setting it up.

merge-ours = ours
merge-base = base
merge-theirs = theirs
merge-lines = the lines were changed in two ways
merge-file = the whole file was changed in two ways
merge-tail = the note at the end of the file
merge-note = the note at { $what }
merge-key = { $key } of { $what }
merge-key-of = { $key } { $period } of { $what }
merge-item = { $kind ->
        [plan] the plan “{ $title }”
        [goal] the goal “{ $title }”
        [indicator] the indicator “{ $title }”
        [activity] the activity “{ $title }”
        [commitment] the commitment “{ $title }”
        [statistics] the statistics “{ $title }”
        [budget] the budget row “{ $title }”
        [revision] the revision “{ $title }”
        [organisation] the organisation “{ $title }”
        [committee] the committee “{ $title }”
        [unit] the unit “{ $title }”
        [group] the comparison group “{ $title }”
        [target-rule] the target rule “{ $title }”
        [missing-mark] the mark for missing values “{ $title }”
        [assessment] the committee’s verdict on goal “{ $title }”
        [row] the row “{ $title }”
        [judging] how targets are judged
        [limits] the limits
        [report] the look of reports
        [checks] how serious the checks are
        [header] the columns
       *[other] the first lines of the file
    }

# A key of plan.toml as git diff calls it.
git-key = { $key ->
        [id] id
        [title] title
        [name] name
        [code] code
        [language] language
        [council] council
        [size] size
        [mean] mean
        [goal] goal
        [met-share] share for met
        [partly-share] share for partly met
        [partly] partly met
        [unchanged-within] unchanged within
        [small-numbers-below] small numbers below
        [mark] mark
        [means] means
        [indicators] most indicators
        [indicators-per-goal] most indicators per goal
        [colour] colour
        [committee] committee
        [unit] unit
        [period] period
        [adopted] adopted
        [reference] reference
        [follows] follows
        [baseline] baseline
        [note] note
        [date] date
        [text] text
        [kind] kind
        [supports] supports
        [success-factors] success factor
        [owner] owner
        [due] due
        [units] units
        [by] by
        [amount] amount
        [part-of] part of
        [better] better
        [compare] compared with
        [source] source
        [adopted-by] adopted by
        [method] method
        [description] description
        [concerns] concerns
        [parts] parts
        [changed] changed
        [frequency] measured
        [adds-up] parts of a year add up
        [kolada] Kolada
        [target] target
        [rule] rule
        [targets] target
        [rules] rule
        [verdict] verdict
        [reason] reason
       *[other] { $key }
    }

# What a key may hold, where the format has a word of its own for it.
git-value = { $value ->
        [higher] higher
        [lower] lower
        [neither] neither
        [month] every month
        [quarter] every quarter
        [tertial] every four months
        [half-year] every half-year
        [year] every year
        [two-years] every second year
        [four-years] every fourth year
        [true] yes
        [false] no
        [met] met
        [partly] partly met
        [missed] missed
        [not-due] not due
        [not-measured] not measured
        [cannot-judge] cannot be judged
       *[other] { $plain }
    }

git-heading = { $kind ->
        [plan] Plan
        [goal] Goal
        [indicator] Indicator
        [activity] Activity
        [commitment] Commitment
        [statistics] Statistics
        [budget] Budget row
        [revision] Revision
        [organisation] Organisation
        [committee] Committee
        [unit] Unit
        [group] Comparison group
        [judging] Judging
        [target-rule] Target rule
        [missing-mark] Mark for missing values
        [limits] Limits
        [report] Reports
        [checks] Checks
        [assessment] Committee’s verdict
       *[other] { $kind }
    }

cli-git = Makes git understand plans: shows changes in the plan’s words, merges two people’s changes, and checks before a commit
cli-git-usage = plan git COMMAND [OPTIONS] [PATH]
cli-git-usage-path = [OPTIONS] [PATH]
cli-git-usage-file = [OPTIONS] FILE
cli-git-usage-merge = [OPTIONS] BASE OURS THEIRS [PATH]
cli-git-install = Sets git up for the plans, and mends what is half set up
cli-git-uninstall = Takes away what install has added, and nothing else
cli-git-status = Shows what is set up
cli-git-check = Checks what is on its way into the next commit; only errors stop it
cli-git-text = Shows a file in the plan’s words, as git diff compares it
cli-git-merge = Merges two changed versions of a file; git runs this
cli-git-path-help = A folder or file in the repository; else the folder one stands in
cli-git-local-help = Writes the lines about files to .git/info/attributes, which counts here only, instead of .gitattributes
cli-git-file-help = A plan.toml, organisation.toml, followup.toml or CSV file
cli-git-base = BASE
cli-git-ours = OURS
cli-git-theirs = THEIRS
cli-git-name = NAME
cli-git-version-help = A version of the file; the result is written to OURS
cli-git-merged-help = The file’s path in the repository; its ending decides how it is read
cli-git-size-help = How many signs a mark of a conflict has; else 7
cli-git-name-help = What git calls the version

failure-git-missing = The program git is not on this computer, or is not found. Install git and try again.
failure-git = git answered: { $why }
failure-no-repository = { $path } is in no git repository. Make one with git init, or name a folder that is in one.
failure-bare = { $path } is a repository without files (bare). Run the command in a clone of it.
failure-no-worktree = { $path } is inside git’s own folder. Run the command where the plans are.
failure-git-setting = { $key } is already set to something else in this repository, and nothing was changed. If nobody needs the setting, take it away with git config --local --unset { $key } and try again.

git-lines-shared = { $path }: git knows which files are plans. Save the file in the repository (git add, git commit), and it counts for all.
git-lines-own = { $path }: git knows which files are plans, but in this clone only.
git-lines-half = { $path }: the lines about plans are incomplete.
git-lines-none = { $path }: the lines about plans are missing.
git-settings-there = git config: git diff, git show and git merge use plan in this clone.
git-settings-half = git config: the settings are incomplete, or from another installation of plan.
git-settings-none = git config: the settings are missing.
git-settings-others = git config: { $key } is set to something else than plan.
git-hook-there = { $path }: the plans are checked before each commit.
git-hook-others-with-check = { $path }: your own hook runs plan git check before each commit.
git-hook-half = { $path }: the hook is incomplete, or from another installation of plan.
git-hook-none = { $path }: the check before a commit is missing.
git-hook-others = { $path }: you have a hook of your own, and it is left as it is. Add this line to it: { $line }
git-hook-outside = { $path }: hooks are outside of the repository (core.hooksPath) and count for others too, so nothing is written there. Add this line yourself: { $line }
git-undo = plan git uninstall takes all of this away again.
git-do = Run plan git install to set up what is missing.
git-taken-lines = { $path }: the lines of plan are taken away.
git-taken-settings = git config: the settings of plan are taken away.
git-taken-nothing = There was nothing to take away.
git-check-warnings = The plans have no errors, but { $count ->
        [one] one warning. Run plan check to see it.
       *[other] { $count } warnings. Run plan check to see them.
    }
git-check-stopped = Nothing was saved in git, for the plans have { $count ->
        [one] one error.
       *[other] { $count } errors.
    }
    { $count ->
        [one] Put it right
       *[other] Put them right
    }, add the files with git add, and run git commit again.
    To save it all the same: git commit --no-verify
merge-binary = The file is no text and cannot be merged; our version is left.
merge-encoding = { $path } was saved as UTF-8, for the versions were saved in different characters.
