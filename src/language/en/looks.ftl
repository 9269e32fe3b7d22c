# Looks: the organisation’s logotype and Word document for reports.

failure-looks-read = { $path } can’t be read: { $why }
failure-logotype-several = There are several logotypes: { $paths }. Keep one of them.
failure-logotype-format = { $path } can’t be used as a logotype. Save the logotype as SVG (best), PNG or JPEG, and name the file logotype.svg, logotype.png or logotype.jpg.
failure-logotype-large = { $path } is too large ({ $size } kB). The logotype may be { $most } kB at most, since it goes into every report. Save it smaller, best as SVG.
failure-logotype-dots = { $path } is { $width } × { $height } dots. Save the logotype with { $most } dots at most in height and width; 1200 are enough for paper.
failure-logotype-broken = { $path } can’t be shown: the file is broken, empty or of another kind than its name says. Fetch the logotype anew, or open it in a drawing program and save it as SVG or PNG.
failure-logotype-picture = { $path } has a picture or a web page in it, and not only shapes. Save the logotype as pure vector graphics, or as PNG.
failure-logotype-text = { $path } has text in it, and its typeface does not come with the file. Turn the text into shapes (outlines) in the drawing program and save again, or save the logotype as PNG.
failure-document-broken = { $path } can’t be what the report is made in: { $part ->
        [none] the file is no Word document, or is broken
       *[other] { $part } is missing or broken
    }. Open the document in Word and save it anew as a Word document (.docx).
failure-document-old = { $path } is protected by a password or saved in an older format. Save it without a password as a Word document (.docx).
failure-document-strict = { $path } is saved as a Strict Open XML document. Save it as a plain Word document (.docx).
failure-document-macros = { $path } has macros. Save it without macros as a Word document (.docx).
failure-document-large = { $path } is too large ({ $size } kB). The document may be { $most } kB at most. Take out the pictures of its text; only heads and feet are taken over.
failure-document-large-inside = { $path } becomes too large when it is unpacked. Save it anew in Word without pictures in the text.
failure-document-narrow = { $path } has such wide margins that tables find no room. Make them narrower, so that the text is at least 9 cm wide and high.
failure-document-outside = { $path } fetches something from outside: { $part } refers to { $what }. Embed the picture in the document or take out the reference. Plain links to the web and to mail may stay.
failure-document-inside = { $path } has something other than text and pictures in a head or foot ({ $part }). Take out embedded objects and charts there.
