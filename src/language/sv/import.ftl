cli-import-about = hämta in uppgifter: nationella nyckeltal eller ett kalkylblad
cli-usage-import = plan import kolada|sheet …
cli-import-kolada = nationella nyckeltal ur Kolada
cli-usage-import-kolada = plan import kolada [FLAGGOR] [SÖKVÄG]
cli-import-sheet = mätvärden ur ett kalkylblad
cli-usage-import-sheet = plan import sheet [FLAGGOR] FIL [SÖKVÄG]
