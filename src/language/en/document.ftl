# Documents: what stands in a Word document beside the report's own text.

word-contents = Contents
word-page = Page { $page } of { $pages }

cli-format-report = What kind of file it is: markdown, html (a web page with charts) or docx (a Word document); else what the file’s name after -o says, and markdown if it says nothing
failure-binary = A document or a workbook can’t be shown on the screen. Add -o and a file name, for example -o report.docx or -o plans.xlsx.
