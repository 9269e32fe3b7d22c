# The web page and the charts.

page-skip = Skip to the content
page-contents = Contents
page-table = Table: { $title }
page-footnotes = Footnotes
page-footnote = Footnote { $number }
page-footnote-back = Back to the text from footnote { $number }

# Word counts the figures by its word for them, so that the lines are to begin alike.
figure-label = Figure
figure-caption = Figure { $number }. { $title }

chart-title = { $indicator } ({ $unit })
chart-outcome = Outcome
chart-group = Comparison
chart-group-named = Comparison: { $group }
chart-quartiles = The middle half of the comparison group
chart-target = Target level: { $level }
chart-range = { $low }–{ $high }
chart-break = New way to measure as of { $periods }
chart-masked = Values that are not shown, since they count few people: { $periods }
chart-series = { $name }: { $points }
chart-point = { $period } { $value }
chart-fulfilment = Number of targets per goal, by verdict
chart-fulfilment-committees = Number of targets per committee, by verdict
chart-unjudged = Not judged
chart-count = { $verdict } { $count }
