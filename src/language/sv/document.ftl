# Dokument: det som står i ett Word-dokument utöver rapportens egen text.

word-contents = Innehåll
word-page = Sida { $page } av { $pages }

cli-format-report = Vilket slag av fil det blir: markdown, html (en webbsida med diagram) eller docx (ett Word-dokument); annars det som filens namn efter -o säger, i andra hand markdown
failure-binary = Ett Word-dokument kan inte visas på skärmen. Skriv det till en fil: -o rapport.docx
