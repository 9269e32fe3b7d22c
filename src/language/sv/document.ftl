# Dokument: det som står i ett Word-dokument utöver rapportens egen text.

word-contents = Innehåll
word-page = Sida { $page } av { $pages }

cli-format-report = Vilket slag av fil det blir: markdown, html (en webbsida med diagram) eller docx (ett Word-dokument); annars det som filens namn efter -o säger, i andra hand markdown
failure-binary = Ett dokument eller en arbetsbok går inte att visa på skärmen. Lägg till -o och ett filnamn, till exempel -o rapport.docx eller -o planer.xlsx.
