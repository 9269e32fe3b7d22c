# The web page and the charts.

page-skip = Skip to the content
page-contents = Contents
page-table = Table: { $title }
page-footnotes = Footnotes
page-footnote = Footnote { $number }
page-footnote-back = Back to the text from footnote { $number }

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
chart-fulfilment = Number of targets by verdict
chart-unjudged = Not judged
chart-count = { $verdict } { $count }
