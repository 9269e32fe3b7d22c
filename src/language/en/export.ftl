# Small numbers that are not shown, and the export.

quantity-below = fewer than { $quantity }
quantity-hidden = not shown
fact-hidden = the figures are not shown, so that nobody can be recognised
