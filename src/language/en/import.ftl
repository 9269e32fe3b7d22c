cli-import-about = Brings in national figures from Kolada, or measurements from a spreadsheet
cli-usage-import = plan import kolada|sheet …
cli-import-kolada = Brings in national figures from Kolada
cli-usage-import-kolada = plan import kolada [OPTIONS] [PATH]
cli-import-sheet = Brings in measurements from a spreadsheet
cli-usage-import-sheet = plan import sheet [OPTIONS] FILE [PATH]

# plan import kolada

cli-kolada-url = ADDRESS
cli-kolada-years = YEARS
cli-kolada-from-help = Reads files saved earlier instead of fetching: CSV or answers of Kolada’s API (JSON), or a folder of such. May stand several times
cli-kolada-url-help = The address of Kolada’s API, version 3; else https://api.kolada.se/v3
cli-kolada-years-help = Which years, as in 2013 or 2011-2013; else from the plans’ baselines to this year, or all years in the files
cli-kolada-replace-help = Lets Kolada’s values take the place of values in other files that say something else
cli-kolada-force-help = Writes over measurements/kolada.csv even if the file does not come from plan import kolada

kolada-no-code = organisation.toml lacks the municipality’s code. Add it under [organisation], as in code = "0482".
kolada-bad-code = “{ $text }” in organisation.toml is no municipality code. It has four figures in quotes, as in code = "0482".
kolada-bad-kpi = “{ $text }” is no id of an indicator in Kolada (the indicator { $id }). An id is a letter and five figures, as in kolada = "U31402".
kolada-two-kpis = The indicator { $id } has two ids in Kolada: { $first } in one plan and { $second } in another. Write the same in both, or give one of the indicators another id.
kolada-none = No indicator of the plans has an id in Kolada. Add it to the indicator, as in kolada = "U31402".
kolada-nothing = There are no values for the municipality { $code } and the plans’ indicators. Check the municipality’s code and the ids. Nothing has been changed.
kolada-empty-folder = The folder { $path } has no file that ends in .csv or .json.
kolada-other-origin = { $path } does not come from plan import kolada and is not written over. Rename the file, or use --force.
kolada-faults = { $path } has { $count ->
    [one] an error
   *[other] { $count } errors
} and is not used. Nothing has been changed.
kolada-two-files = { $kpi } in { $year } for { $code } is there with two values: { $first } and { $second }. Use only the file that is right. Nothing has been changed.
kolada-new-faults = With the new values the plans would have { $count ->
    [one] an error that they don’t have now
   *[other] { $count } errors that they don’t have now
}. Nothing has been changed.

kolada-found = { $count ->
    [one] One value
   *[other] { $count } values
} for { $code }, { $indicators ->
    [one] one indicator
   *[other] { $indicators } indicators
}, { $years }.
kolada-other-title = Check the id { $kpi }: the plan says “{ $title }”, but Kolada calls it “{ $theirs }”.
kolada-ended = { $kpi } (“{ $title }”) is measured no longer: in Kolada it ends in { $year }.
kolada-without = No values for { $kpi } (“{ $title }”).
kolada-nulls = { $count ->
    [one] One row says that there is no figure, and becomes no measurement.
   *[other] { $count } rows say that there is no figure, and become no measurements.
}
kolada-passed-over = { $count ->
    [one] One row on groups or units is not counted.
   *[other] { $count } rows on groups or units are not counted.
}
kolada-tie = { $id } { $year }{ $sex }: { $value } is { $colour } only because { $equal } municipalities with the same value share place { $place } of { $of }; else { $other }.
kolada-other-value = { $id } { $year }: Kolada says { $ours }, but { $place } says { $theirs }. The row is not written. Correct the one that is wrong, or use --replace to let Kolada’s value count.
kolada-replaces = { $id } { $year }: Kolada’s value { $ours } takes the place of { $theirs } ({ $place }).
kolada-other-comparison = { $id } { $year }: the group’s value is { $ours } in Kolada, but { $theirs } in { $place }. What stands there counts.
kolada-comment-comparison = the group’s value is { $ours } in Kolada, but { $theirs } in another file, which counts
kolada-new = { $count ->
    [one] One new value since last time.
   *[other] { $count } new values since last time.
}
kolada-revised = Revised: { $id } { $year }{ $sex }, from { $from } to { $to }.
kolada-gone = No longer in Kolada: { $id } { $year }{ $sex }, { $from }. The row is taken away.
kolada-more = And { $count } more.
kolada-same = Nothing new: the file is as it should be.
kolada-wrote = Wrote { $path }.
kolada-without-end = The last line of { $path } has no end: check that all of the file is there.
kolada-no-comparison = { $count ->
    [one] One value lacks
   *[other] { $count } values lack
} the group’s value: the group does not say which mean stands for it (mean), or there is no value of the nation (0000).
kolada-all-contradicted = All values are contradicted by other files. Nothing has been changed.
kolada-fetching = Fetching from Kolada
