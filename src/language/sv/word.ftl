### Ord som återkommer överallt: färger, bedömningar, trender, storheter, perioder.

colour-red = röd
colour-yellow = gul
colour-green = grön

verdict-met = Uppfyllt
verdict-partly = Delvis uppfyllt
verdict-missed = Ej uppfyllt
verdict-not-due = Ännu inte aktuellt
verdict-not-measured = Ej mätt
verdict-cannot-judge = Kan inte bedömas
verdict-no-target = Följs

trend-better = bättre
trend-unchanged = oförändrat
trend-worse = sämre
trend-up = högre
trend-down = lägre

# Hårt mellanslag, så att talet inte skiljs från sin enhet.
quantity-percent = { $number }{ "\u00A0" }%
quantity-unit = { $number }{ "\u00A0" }{ $unit }
quantity-bare = { $number }

period-year = { $year }
period-years = { $from }–{ $to }
# $part kommer som text; NUMBER gör ett tal av den att välja efter.
period-half-year = { NUMBER($part) ->
        [1] första
       *[2] andra
    } halvåret { $year }
period-tertial = tertial { $part } { $year }
period-quarter = kvartal { $part } { $year }
period-month = { $month } { $year }
period-months = { $from }–{ $to } { $year }
period-months-years = { $from } { $from-year }–{ $to } { $to-year }
period-school-year = läsåret { $years }
period-day = { $date }

month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

# "a, b och c" sätts ihop från vänster: först "a, b", sist "a, b och c".
list-next = { $before }, { $next }
list-last = { $before } och { $last }
listed = { $all }
