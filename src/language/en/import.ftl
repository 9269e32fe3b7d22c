cli-import-about = bring figures in: national ones, or a spreadsheet
cli-usage-import = plan import kolada|sheet …
cli-import-kolada = national figures from Kolada
cli-usage-import-kolada = plan import kolada [OPTIONS] [PATH]
cli-import-sheet = measurements from a spreadsheet
cli-usage-import-sheet = plan import sheet [OPTIONS] FILE [PATH]
