### Words that come back everywhere: colours, verdicts, trends, quantities, periods.

colour-red = red
colour-yellow = yellow
colour-green = green

verdict-met = Met
verdict-partly = Partly met
verdict-missed = Missed
verdict-not-due = Not due yet
verdict-not-measured = Not measured
verdict-cannot-judge = Cannot be judged
verdict-no-target = Followed

trend-better = better
trend-unchanged = unchanged
trend-worse = worse
trend-up = higher
trend-down = lower

# A no-break space, so that a number is not parted from its unit.
quantity-percent = { $number }%
quantity-unit = { $number }{ "\u00A0" }{ $unit }
quantity-bare = { $number }

period-year = { $year }
period-years = { $from }–{ $to }
# $part comes as text; NUMBER makes it a number to choose by.
period-half-year = { NUMBER($part) ->
        [1] first
       *[2] second
    } half of { $year }
period-tertial = tertial { $part } of { $year }
period-quarter = quarter { $part } of { $year }
period-month = { $month } { $year }
period-months = { $from }–{ $to } { $year }
period-months-years = { $from } { $from-year }–{ $to } { $to-year }
period-school-year = school year { $years }
period-day = { $date }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# "a, b and c" is put together from the left: first "a, b", last "a, b and c".
list-next = { $before }, { $next }
list-last = { $before } and { $last }
listed = { $all }
