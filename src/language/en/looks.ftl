# Looks: the organisation’s logotype and Word document for reports.

failure-looks-read = { $path } can’t be read: { $why }
failure-logotype-several = There are several logotypes: { $paths }. Keep one of them.
failure-logotype-format = { $path } can’t be used as a logotype. Save the logotype as SVG (best), PNG or JPEG, and name the file logotype.svg, logotype.png or logotype.jpg.
failure-logotype-large = { $path } is too large ({ $size } kB). The logotype may be { $most } kB at most, since it goes into every report. Save it smaller, best as SVG.
failure-logotype-dots = { $path } is { $width } × { $height } dots. Save the logotype with { $most } dots at most in height and width; 1200 are enough for paper.
failure-logotype-broken = { $path } can’t be shown: the file is broken, empty or of another kind than its name says. Fetch the logotype anew, or open it in a drawing program and save it as SVG or PNG.
failure-logotype-picture = { $path } has a picture or a web page in it, and not only shapes. Save the logotype as pure vector graphics, or as PNG.
failure-logotype-text = { $path } has text in it, and its typeface does not come with the file. Turn the text into shapes (outlines) in the drawing program and save again, or save the logotype as PNG.
