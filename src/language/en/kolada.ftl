# Kolada: what is wrong with an answer or a saved file, and why nothing could be fetched. None of this changes a file.

kolada-answer = { $what } The answer came from { $url }.
kolada-not-utf8 = The answer is no text in UTF-8: what begins at byte { $byte } can't be read. If it is a saved file, fetch it again and save it as it is.
kolada-html = The answer is a web page and not JSON. Check the address, and that no login page or proxy answers in Kolada's place.
kolada-empty = The answer is empty. Fetch it again.
kolada-not-json = The answer is not JSON: it goes wrong at byte { $byte }. Fetch it again; if it is a saved file, check that it was saved straight from Kolada's API.
kolada-cut = The answer is cut: it ends after byte { $byte } in the middle. Fetch it again.
kolada-no-values = The answer has no “values”. No answer of Kolada's API looks like that: check the address, or that it is the right file.
kolada-shape = What stands at byte { $byte } of the answer has not the form that Kolada's API version 3 gives. Check the address, or that it is the right file.
kolada-zero = The municipality code “{ $text }” in row { $row } of “values” has lost its leading zeros. A municipality code has four digits: here most likely { $code }. Fetch the data again, and let the code be text.
kolada-municipality = “{ $text }” in row { $row } of “values” is no municipality code. A municipality code has four digits, such as 0482; the nation is 0000.
kolada-year = “{ $text }” in row { $row } of “values” is no year. A year has four digits, from 1900 to 2100.
kolada-sex = “{ $text }” in row { $row } of “values” is no sex. Kolada writes K for women, M for men and T for the total.
kolada-number = “{ $text }” in row { $row } of “values” is no number that can be read exactly. A value is a number of at most 28 digits, or null.
kolada-conflict = { $kpi } in { $year } ({ $sex }) is there twice for { $municipality } with different values: { $first } and { $second }. Fetch the data again; if they are saved files, take the older one away.

kolada-base = “{ $url }” is no address of an API. Write for example --base-url https://api.kolada.se/v3, without a password and without a question mark.
kolada-unknown = { $count ->
    [one] Kolada has no indicator with the id { $kpis }. Correct the id in the plan: it stands on the indicator's page in Kolada.
   *[other] Kolada has no indicators with the ids { $kpis }. Correct the ids in the plan: they stand on the indicators' pages in Kolada.
}
kolada-no-municipalities = The list of municipalities from { $url } has no municipality. Check the address, and try again later.
kolada-no-figures = Kolada answered, but without a single value for { $kpis }. Check the years (--years) and that the indicators are the right ones.
kolada-page-missing = A page is missing: the answer from { $url } says that there are { $said } rows, but { $came } came. None of it is used. Try again later.
kolada-page-left-out = A page is missing: after page { $page } the answer from { $url } points to page { $next }. None of it is used. Try again later.
kolada-page-again = A page came twice: everything in the answer from { $url } was on earlier pages. Another page may then be missing, so none of it is used. Try again later.
kolada-page-empty = The answer from { $url } is empty but says that there are more pages. None of it is used. Try again later.
kolada-loop = The answers go round in a circle: { $url } has been fetched already. None of it is used. Try again later.
kolada-too-many-pages = The answer has more than { $most } pages. The next would have been { $url }. None of it is used. Fetch fewer years at a time (--years).
kolada-elsewhere = The answer from { $url } says that the next page is at { $other }, which is another server. Nothing is asked there. Check the address in --base-url.
kolada-moved = { $url } sends on to { $other }, which is another server or another protocol. Nothing is asked there. If that address is right, write it after --base-url.
kolada-moves = { $url } sends on time and again. Check the address in --base-url.
kolada-old-version = { $url } is there no more (status 410): it is an old version of Kolada's API. Write --base-url https://api.kolada.se/v3, or leave the option out.
kolada-not-found = { $url } is not there (status 404). Check the address in --base-url; Kolada's API version 3 is at https://api.kolada.se/v3.
kolada-forbidden = { $url } answers that you have no access (status { $status }). Kolada needs no login: most likely a proxy or firewall answers. Ask your IT department, or save the answers in the browser and read them with --from.
kolada-status = { $url } gave an answer that can't be used (status { $status }). Check the address in --base-url.
kolada-too-large = The answer from { $url } is larger than { $most } MB. No page of Kolada is that large: check the address in --base-url.
kolada-tried = { $what } { $count ->
    [one] It was tried once.
   *[other] It was tried { $count } times.
} Try again later.
kolada-too-often = { $url } says that it is asked too often just now (status 429).
kolada-server = Something went wrong at the server: { $url } gave status { $status }.
kolada-timeout = { $url } did not answer in time.
kolada-broken = The connection broke before the whole answer from { $url } had come.
kolada-no-host = The server in { $url } is not found. Check that the computer is on the internet and that the address in --base-url is right.
kolada-refused = The server in { $url } takes no connection. Check the address in --base-url, or try again later.
kolada-certificate = The computer does not trust the certificate of { $url }. Ask your IT department, or save the answers in the browser and read them with --from.
kolada-failed = { $url } could not be fetched: { $what }

kolada-file = { $path }: { $what }
kolada-file-next = { $path } is not the whole answer: the file says that there is one more page (next_url), but none of the files is that page. Save the next page too and name both files, or put them into a folder. Nothing has been changed.
kolada-file-first = The files are not the whole answer: one of them says that there is a page before it (previous_url), but none of the files is that page. Save that page too. Nothing has been changed.
