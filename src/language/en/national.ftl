# National data in CSV files: what is wrong, and what to write instead.

national-fault-column = The column “{ $column }” is not recognised
help-national-columns = The file needs the columns kpi, municipality, period and value, and may have gender, in any order. It may also have the columns geo and year, gender if need be, and a column for each indicator, such as u31402. Take away all other columns.
national-fault-kpi = “{ $text }” is no id of an indicator in Kolada
help-national-kpi = The id of an indicator is a letter and five digits, such as U31402.
national-fault-zero = The municipality code “{ $text }” has lost its leading zeros
help-national-zero = A municipality code has four digits: here most likely { $code }. Excel takes leading zeros away. Fetch the file again and use it without saving it from Excel, or read the column as text.
national-fault-municipality = “{ $text }” is no municipality code
help-national-municipality = A municipality code has four digits, such as 0482. The nation is 0000.
national-fault-year = “{ $text }” is no year
help-national-year = Write the year with four digits, from 1900 to 2100, such as 2014.
national-fault-sex = “{ $text }” is no sex
help-national-sex = Write K for women, M for men or T for the total.
help-national-number = Write the number alone, with a comma or a point for decimals, such as 5.7. Where there is no value, leave the cell empty.
national-fault-quote = A text in quotes begins here that does not end on the same line
help-national-cut = The row is shorter than the header. If it is the last one, the file may have been cut: fetch it again.
help-national-comma = Where commas stand between columns, a number with a decimal comma needs quotes around it, such as "5,7", or a decimal point.
help-national-cells = Take away the cells that have no column in the header, or fetch the file again.
national-fault-conflict = { $kpi } in { $year } ({ $sex }) is there twice for { $municipality } with different values: { $first } and { $second }
help-national-conflict = Keep the row with the value that holds and take away the other one, or fetch the file again.
label-national-conflict = here it is { $first }
national-no-value = no value
national-all = total
national-women = women
national-men = men
national-fault-line = The line is longer than a million characters
help-national-line = Check that the file is a CSV file with a row for each value, or fetch it again.
