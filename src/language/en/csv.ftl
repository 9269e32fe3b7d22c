# Measurements in CSV files: what is wrong, and what to write instead.

## The file

finding-binary-file-workbook = The file is not a CSV file but an Excel workbook
help-binary-file-workbook = Open the file in Excel, choose Save As and the file type CSV UTF-8.
finding-binary-file = The file is not a text file and can't be read as CSV
help-binary-file = Save the table as CSV UTF-8 from the program that it belongs to.
finding-empty-file = The file is empty
help-empty-file = Write the names of the columns in the first row, for example indicator;period;value, or delete the file.
finding-unclosed-quote = The quoted text that begins here never ends
help-unclosed-quote = Put a quotation mark where the text ends, or remove this one. Inside a quoted text, a quotation mark is written twice.

## The header

finding-missing-header = The first row is not a header: no column name is recognised
help-missing-header = Write the names of the columns in the first row, for example indicator;period;value. The columns are { $columns }.
finding-missing-column = { $count ->
    [one] The column { $columns } is missing
   *[other] The columns { $columns } are missing
}
help-missing-column = The header needs the columns indicator, period and value, or the column indicator and a column for every period, for example indicator;2012;2013.
finding-unknown-column = The column “{ $column }” is not recognised, so it is not read
help-unknown-column = The columns are { $columns }.
help-unknown-column-nearest = Do you mean “{ $nearest }”?
help-unknown-column-period = If the column is a period, write it for example 2013, 2013-T2 or 2013-08. The other columns are { $columns }.
help-unknown-column-mixed = A column for a period can't stand beside the columns period and value. Write its values in rows of their own, or remove the columns period and value.
finding-duplicate-column = The column { $column } is there twice, as “{ $first }” and “{ $second }”
help-duplicate-column = Keep one of them, and remove the other or give it another name.
label-duplicate-column = the first one is here, and it is the one that is read
finding-misplaced-column = The column “{ $column }” is not read: where every period has a column of its own, nothing shows which of them it is for
help-misplaced-column = Write a row for every period instead, with the header indicator;period;value;{ $column }.
finding-unnamed-column = “{ $text }” stands in a column without a name, so the column is not read
help-unnamed-column = Give the column a name in the first row, or empty it.

column-indicator = indicator
column-period = period
column-value = value
column-sex = sex
column-area = area
column-age = age
column-unit = unit
column-comparison = comparison
column-lower-quartile = lower quartile
column-upper-quartile = upper quartile
column-colour = colour
column-rank = rank
column-rank-of = of
column-rank-equal = equal
column-source = source
column-kind = kind
column-kolada = kolada
column-kolada-title = kolada-title
column-fetched = fetched
column-remark = remark
column-replaces = replaces
column-comment = comment

## The rows

finding-wrong-number-of-cells = The row has { $cells ->
    [one] one cell
   *[other] { $cells } cells
}, but the header has { $columns }
help-wrong-number-of-cells-few = Cells are missing, so that the rest may stand in the wrong columns. An empty cell needs its { $delimiter } too.
help-wrong-number-of-cells-many = There is a { $delimiter } too many, or a text contains a { $delimiter } and needs quotation marks around it.
help-wrong-number-of-cells-comma = A number with a decimal comma or a text with a comma needs quotation marks around it where a { $delimiter } separates the columns, for example "5,7". It is easiest to separate the columns by semicolons.
help-wrong-number-of-cells-lines = The row goes on in the next line of the file: a quotation mark is probably missing. Every text that begins with a quotation mark must end with one, and a { $delimiter } must separate the columns.
delimiter-semicolon = semicolon
delimiter-comma = comma
delimiter-tab = tab

finding-missing-cell = The cell in the column { $column } is empty
help-missing-cell-indicator = Write the indicator's id, for example arbetslosa-18-24.
help-missing-cell-period = Write the period, for example 2013, 2013-T2 or 2013-08.

finding-invalid-period = “{ $text }” is not a period
help-invalid-period = Write for example 2013, 2018-2019, 2013-H1, 2013-T2, 2013-Q3, 2013-08, Jan–Aug 2013, lå 2012/13 (a school year) or 2013-12-31.

finding-invalid-value = “{ $text }” is none of the words for the column { $column }
help-invalid-value = Write one of the words { $words }.
help-invalid-value-nearest = Do you mean “{ $nearest }”?
word-women = women
word-men = men
word-total = total
word-outcome = outcome
word-forecast = forecast
word-preliminary = preliminary

finding-invalid-rank = “{ $text }” is not a rank
help-invalid-rank = Write the place, a slash and the number, for example 12/171, or write the number in a column of its own called of. The place is at least 1 and at most the number.
finding-invalid-equal = “{ $text }” is not how many share the place
help-invalid-equal = Write how many members have the same value, the own one included: at least 1 and at most { $most }, or leave the cell empty.

## The numbers

finding-invalid-number = “{ $text }” is not a number
help-invalid-number = Write only the number, for example 5.7, without a unit or other words. If there is no value, leave the cell empty or write missing.
finding-invalid-number-two-decimals = “{ $text }” is not a number: it has more than one decimal sign
help-invalid-number-two-decimals = Write the number with a single decimal sign, for example 5.7.
finding-invalid-number-both-signs = “{ $text }” can't be read for certain: it has both a comma and a point
help-invalid-number-both-signs = Write decimals after a single sign, and thousands with a space or nothing between, for example 1 234.5.
finding-invalid-number-thousands = “{ $text }” can't be read for certain: thousands are not separated by points or commas
help-invalid-number-thousands = Write thousands with a space or nothing between, for example 1 234 567.
finding-invalid-number-grouping = “{ $text }” is not a number: the spaces do not separate thousands
help-invalid-number-grouping = Write the number without spaces, or with one space before every group of three digits, for example 12 345. If the digits are two numbers, write them in a cell each.
finding-invalid-number-unfinished = “{ $text }” is not a complete number: nothing follows the decimal sign
help-invalid-number-unfinished = Write the decimals, or remove the decimal sign.
finding-invalid-number-dash = “{ $text }” is not a number: it begins with a dash, not with a minus sign
help-invalid-number-dash = Write the minus sign as a hyphen, for example -5, or remove the dash if the number is positive.
finding-invalid-number-date = “{ $text }” is not a number but a date or a period
help-invalid-number-date = Excel sometimes turns numbers into dates: format the column as numbers and write the number again. Check too that the period does not stand in the wrong column.
finding-invalid-number-formula = “{ $text }” is not a number but an error value from Excel
help-invalid-number-formula = Correct the formula in Excel and save the file again. If there is no value, leave the cell empty or write missing.
finding-invalid-number-scientific = “{ $text }” is written as a power of ten, so that digits may be lost
help-invalid-number-scientific = Write the number in full, for example 150000. In Excel: format the column as numbers and save the file again.
finding-invalid-number-too-large = “{ $text }” has more digits than can be calculated exactly
help-invalid-number-too-large = Write a number of at most 28 digits.
finding-invalid-number-too-precise = “{ $text }” has more decimals than can be calculated exactly
help-invalid-number-too-precise = Round the number to at most 28 digits altogether.

column-activity = activity
column-state = state
column-date = date
column-row = row
column-outcome = outcome
column-forecast = forecast
finding-unknown-followup = The header of the file does not say whether activities or the budget are followed up
help-unknown-followup = For activities the columns are activity, date, state and comment; for the budget row, period, outcome, forecast and comment.
help-missing-followup-column = Add the column to the header, and a cell for it to every row.
help-missing-followup-cell = Fill in the cell, or remove the row.

## Rows with the wrong number of cells, and shifted rows

finding-wrong-number-of-cells-all = The header has { $columns ->
    [one] one name
   *[other] { $columns } names
}, but each of the { $rows } rows has { $cells ->
    [one] one cell
   *[other] { $cells } cells
}
help-wrong-number-of-names-few = Add the name of the column that is missing in the header. If the cell does not belong there, remove it and its { $delimiter } in every row.
help-wrong-number-of-names-many = Remove the name in the header that has no cells, or add a cell to every row. An empty cell needs its { $delimiter } too.
help-wrong-number-of-cells-mixed = In this row a { $other } separates the cells, but in the header a { $delimiter }. Write a { $delimiter } here too.
finding-shifted-row-right = The cells stand { $columns ->
    [one] one column
   *[other] { $columns } columns
} too far to the right: the period { $period } and the value { $value } are not in their columns
help-shifted-row-right = Move the cells to the left from { $period } on, so that the period stands under period and the value under value. The row must have as many cells as the header.
finding-shifted-row-left = The cells stand { $columns ->
    [one] one column
   *[other] { $columns } columns
} too far to the left: the period { $period } and the value { $value } are not in their columns
help-shifted-row-left = Move the cells to the right from { $period } on, so that the period stands under period and the value under value. The row must have as many cells as the header.
help-empty-followup-file = Write the names of the columns in the first row, for example activity;date;state for activities or row;period;outcome for the budget, or delete the file.
