# plan fmt: the one layout of files.

cli-fmt = Gives plan files one and the same layout; what they say stays, and so do comments
cli-fmt-path-help = Files, or folders whose organisation.toml, plan.toml and followup.toml are laid out; else the folder one stands in. - reads a file from standard input and writes it to standard output
cli-fmt-check-help = Changes nothing, shows which files would change, and ends with status 1 if any would
cli-fmt-dry-run-help = Changes nothing and shows what would change, line by line; --diff is the same
cli-fmt-file-name-help = Together with -: the name of the file, plan.toml for example
misuse-fmt-stdin = - reads a single file from standard input and stands alone; --file-name belongs with -.
fmt-done = Laid out { $files ->
        [one] 1 file: { $names }
       *[other] { $files } files: { $names }
    }
fmt-would = { $files ->
        [one] 1 file of { $of } has
       *[other] { $files } files of { $of } have
    } another layout. plan fmt lays { $files ->
        [one] it
       *[other] them
    } out.
fmt-nothing = The layout is as it should be already.
failure-fmt-none = There is no organisation.toml, plan.toml or followup.toml in { $path }.
failure-fmt-other = { $path } is left as it is: plan fmt lays out organisation.toml, plan.toml and followup.toml only.
failure-fmt-syntax = { $path } has faults that keep it from being laid out, and is left as it is. Put them right first; plan check --fix does so where it is beyond doubt.
failure-fmt-meaning = { $path } is left as it is, because it would not mean the same afterwards. That is a fault of plan itself; please tell whoever looks after it.
