# plan import sheet: measurements out of a spreadsheet.

cli-sheet-mapping = TITLE=COLUMN
cli-sheet-file-help = The spreadsheet: .xlsx, .xls, .xlsb, .ods, .csv, .tsv or .txt
cli-sheet-sheet-help = The sheet's name, if the workbook has several sheets
cli-sheet-map-help = What a column is, such as 'Measure=indicator', 'Outcome=2025-T2' or 'Division=-' (left out). May be given several times
cli-sheet-dates-help = What a date in a column of periods means: the day or the month
cli-sheet-percent-help = What numbers between 0 and 1 are for an indicator in percent: fraction (0.85 is 85 %) or percent (0.85 is 0.85 %)
cli-sheet-skip-help = Leaves out rows whose indicator is in no plan
cli-sheet-to-help = The name of the file in measurements/; otherwise the spreadsheet's name
cli-sheet-yes-help = Writes without asking
cli-sheet-dry-run-help = Shows what would be written and writes nothing
cli-sheet-force-help = Writes over a file that doesn't come from the same spreadsheet

# The file: what is said of it stands after its name.

sheet-file = { $name } { $what }

sheet-broken = can't be read: the file is damaged or cut off. Open it in Excel or LibreOffice, save it again and retry.
sheet-hostile = is not read: the file unpacks to far too much, or has parts that no spreadsheet program writes. Open it in Excel or LibreOffice, save it again and retry.
sheet-encrypted = is protected by a password. Remove the password in Excel (File, Info, Protect Workbook), save and retry.
sheet-too-large = is larger than 64 MB and is not read. Save only the sheet with the measurements as a file of its own.
sheet-too-many-cells = has more than 2 million filled cells and is not read. Save only the sheet with the measurements as a file of its own.
sheet-too-many-sheets = has more than 200 sheets and is not read. Save only the sheet with the measurements as a file of its own.
sheet-unknown-ending = is no kind of file that is read. Save it as .xlsx, .xls, .xlsb, .ods or .csv.
sheet-no-bytes = is empty: there is nothing in the file.
sheet-other-kind = ends in { $ending } but is a { $is } file. Change the ending of its name to { $is } and retry.
sheet-web-page = is a web page or XML, which some systems call a spreadsheet. Open it in Excel and save it as .xlsx.
sheet-no-workbook = is an archive but no workbook. Save the spreadsheet as .xlsx or .ods.
sheet-not-text = is no text. Save the spreadsheet as .csv or .xlsx.
sheet-unclosed-quote = has a quotation mark on line { $line } that is opened and not closed. Close it, or remove it.
sheet-no-file = { $path } is a folder. Write the name of the spreadsheet's file.
sheet-empty = { $name } has no filled cells.
sheet-several = { $name } has several sheets: { $sheets }. Choose one, such as --sheet "{ $first }"
sheet-all-hidden = { $name } has only hidden sheets: { $sheets }. Choose one with --sheet.
sheet-no-such = { $name } has no sheet called "{ $asked }". The sheets are { $sheets }.
sheet-no-such-near = { $name } has no sheet called "{ $asked }". Do you mean "{ $nearest }"?
sheet-organisation-faulty = The plans have errors that must be put right first. Run plan check { $path } to see them.

# The titles

sheet-no-header = no row of titles is found. What looks like one has { $columns }, but none of them is known as the indicator
sheet-no-header-help = Say which column has the names or ids of the indicators, such as --map "{ $title }=indicator"
sheet-no-header-at-all = no row of titles is found among the first 50 rows
sheet-no-values = the row of titles has { $columns }, but no column of values
sheet-no-values-help = The column is to be called value or utfall, or as a period (2025, 2025-T2, Utfall T2 2025). Otherwise --map says which it is, such as --map "Latest=2025-T2"
sheet-no-period = the column "{ $title }" doesn't say which period its values are of
sheet-no-period-help = Say which, such as --map "{ $title }=2025-T2"
sheet-twice = the columns "{ $first }" ({ $cell }) and "{ $second }" are the same thing
sheet-twice-help = Leave one of them out: --map "{ $title }=-"
sheet-both-forms = the column "{ $title }" has a value a row, but "{ $period }" is a period
sheet-misplaced = the column "{ $title }" is of one period only, but the sheet has a column a period
sheet-two-units = the column "{ $title }" has both units of measurement ({ $first }) and something else ({ $second })
sheet-bad-map = --map "{ $text }" doesn't say what is what. Write the title, an equals sign and the column, such as --map "Measure=indicator"
sheet-bad-target = { $what }. { $help }
sheet-no-column = "{ $text }" is neither a column nor a period
sheet-no-column-near = "{ $text }" is neither a column nor a period. Do you mean { $nearest }?
sheet-columns-help = The columns are { $columns }. A column can also be a period, such as 2025-T2, or - (left out).

# The cells

sheet-date-for-number = the cell should have a value but has a date, { $date }
sheet-date-for-number-help = Excel makes dates of such as 5,7 and 1.2. Format the cell as Number or Text, write the value again and save.
sheet-date-for-words = the cell has a date, { $date }, where no date belongs
sheet-date-for-words-help = Excel makes dates of such as 5-9 and 3/12. Format the cell as Text, write its content again and save.
sheet-serial = { $number } is no period. As a date the number would be { $date }: the cell has lost its format
sheet-serial-help = Format the cell as Text and write the period, such as 2025-08, or format it as a date.
sheet-which-date = the date { $date } may be the day or the month { $month }, since Excel makes a date of what is written { $month }
sheet-which-date-help = Say which: --dates month if it is the month, --dates day if it is the day.
sheet-time = the cell has a time, { $text }, where no time belongs
sheet-truth = the cell has TRUE or FALSE, which is no value
sheet-truth-help = Write what the cell should have and save.
sheet-strange = "{ $text }" can't stand here
sheet-percent = the cell shows { $number } as a percentage, where none belongs
sheet-error = the cell has the error { $text }
sheet-error-help = Put the formula right, or write iu if there is no value.
sheet-unfinished = the cell has a formula that was never worked out
sheet-unfinished-help = Open the file in Excel or LibreOffice, so that formulas are worked out, and save it.
sheet-percent-unit = the cell shows { $number } as { $percent } %, but the indicator's unit is not % (it is "{ $unit }")
sheet-percent-unit-help = Write unit = "%" for the indicator in plan.toml, or format the cell as a number.
sheet-shares = "{ $id }" is measured in percent, but { $count ->
        [one] its only value lies between 0 and 1 ({ $value })
       *[other] all its { $count } values lie between 0 and 1 (the first is { $value })
    }
sheet-shares-help = Say what the numbers are: --percent fraction if 0.85 means 85 %, --percent percent if 0.85 means 0.85 %.
sheet-merged-value = the value stands in merged cells, so it can't be told which row or period it is of
sheet-merged-value-help = Unmerge the cells in Excel and write the value where it belongs.
sheet-nameless-help = Write the indicator's name or id on the row, or remove the row if it is a sum.

# The names

sheet-unknown-name = "{ $text }" is no indicator of the plans ({ $count ->
        [one] 1 value
       *[other] { $count } values
    })
sheet-name-of-several = several indicators have the title "{ $text }": { $ids } ({ $count ->
        [one] 1 value
       *[other] { $count } values
    })
sheet-add-alias = Say which indicators they are in import.toml in the organisation's folder. Look at the suggestions and add the lines:
sheet-add-lines = Say which indicators they are in import.toml. Look at the suggestions and add the lines under [alias]:
sheet-some-id = id-of-the-indicator
sheet-or-skip = Or leave the rows out with --skip-unknown.
sheet-alias-of-nobody = no indicator has the id "{ $id }"
sheet-alias-twice = "{ $name }" is there twice, for different indicators
sheet-alias-help = Write the name as it stands in the spreadsheet and the indicator's id in plan.toml: "Satisfied users" = "nojda-hemtjanst"
sheet-kept-faulty = { $path } has errors that must be put right first. Nothing has been written.

# What would be written

sheet-of = { $name }, sheet { $sheet }: the titles are on row { $row }.
sheet-of-text = { $name }: the titles are on row { $row }.
sheet-by-kept = The columns are read as last time, by import.toml.
sheet-th-column = Column
sheet-th-title = Title
sheet-th-meaning = Read as
sheet-th-cell = cell
sheet-is-period = values of { $period }
sheet-is-kind = values of { $period } ({ $kind })
sheet-is-counted = left out: the plan has the unit
sheet-is-no-measurement = left out: no measurement
sheet-is-left-out = left out
sheet-is-unknown = left out: unknown column
sheet-more-rows = … and { $count ->
        [one] 1 value
       *[other] { $count } values
    } more.
sheet-note-percent = { $count ->
        [one] 1 cell has a percentage format
       *[other] { $count } cells have a percentage format
    }, read as shown: 0.85 shown as 85 % becomes 85.
sheet-note-fractions = Fractions have become percentages (0.85 has become 85) for { $count ->
        [one] 1 indicator
       *[other] { $count } indicators
    }.
sheet-note-empty = { $count ->
        [one] 1 row has no value
       *[other] { $count } rows have no values
    }: left out.
sheet-note-skipped = { $count ->
        [one] 1 value
       *[other] { $count } values
    } of unknown indicators left out.
sheet-note-hidden-rows = { $count ->
        [one] 1 value stands on a hidden row
       *[other] { $count } values stand on hidden rows
    }, taken in all the same.
sheet-note-hidden-columns = { $count ->
        [one] 1 value stands in a hidden column
       *[other] { $count } values stand in hidden columns
    }, taken in all the same.
sheet-note-cut = { $cell }: { $from } has more digits than the spreadsheet shows and is written { $to }.
sheet-note-hidden-sheets = Hidden sheets are not read: { $sheets }.
sheet-decimal = .
sheet-will-write = { $count ->
        [one] 1 value
       *[other] { $count } values
    } to { $path }.
sheet-will-replace = { $path } is there already, from the same spreadsheet, and is written anew.
sheet-new = { $count ->
        [one] 1 value is new.
       *[other] { $count } values are new.
    }
sheet-there = { $count ->
        [one] 1 value is in another file already, and the same there.
       *[other] { $count } values are in other files already, and the same there.
    }
sheet-gone = { $count ->
        [one] 1 value that was in the file goes away.
       *[other] { $count } values that were in the file go away.
    }
sheet-changed = { $id } { $period }: { $from } becomes { $to }.
sheet-turn = { $title }: the verdict "{ $from }" becomes "{ $to }".
sheet-turn-of = { $title } { $period }: the verdict "{ $from }" becomes "{ $to }".
sheet-nothing-new = The file is as it should be already. Nothing has been written.
sheet-dry-run = Nothing has been written.
sheet-ask = Shall it be written? (y/n)
sheet-say-yes = Nothing has been written. Add --yes to write, or --dry-run to only look.
sheet-wrote = Wrote { $path }.
sheet-kept = What the columns mean is kept in { $path } for next time.
sheet-more = … and { $count } more errors.
sheet-nothing-written = Nothing has been written. Put right what stands above and retry.
sheet-no-rows = { $name } has no measurements to bring in.
sheet-other-origin = { $path } is there already and doesn't come from { $name }. Choose another name with --to, or write over it with --force.
sheet-would-lose = { $path } has { $count ->
        [one] 1 value that is
       *[other] { $count } values that are
    } in { $name } no more and would go away. Nothing has been written. Choose another name with --to, or write over the file with --force.
sheet-bad-name = "{ $text }" is no name of a file. Write only the name, such as --to outcomes-2025
