"""What leaves on paper, and workbooks both ways.

Belongs here: Excel in and out, PDF registers and forms, fonts, the preview of a page. Does not: any database, any Qt,
any rule of the trade. A paper is given a `books.page.Printout`, a form is declared in `books.papers`, a workbook in
`books.workbook`; what they mean is decided elsewhere.

Every PDF is one for the archive (PDF/A-2b: `ink/archival`, `ink/colour`): it says so in its metadata, holds an sRGB
profile that is worked out from the published primaries, embeds every face, and has a title, a language and an ID.
`tests/exports/archive.py` is the list of what is checked, and `tests/desk/test_archive.py` has every kind of PDF on it,
with qpdf's own check. It is no certificate: nobody ran veraPDF, which is in no registry.

Decisions. What all papers share is `ink`; each kind of paper has a wing of its own. Every file goes through
`files.safe_write`. A workbook from outside meets `guard` before a parser sees it, and is read in a process of its own.
PDF is drawn straight on the canvas with fonts of our own embedding (one two-byte font a face instead of a new one every
256 characters), because that is ten times as fast as flowing tables and can be read back character by character. Excel
registers let openpyxl declare styles and print set-up and stream their rows as text, because styling cell by cell costs
more than the rows. A character that no face can draw is named with its record before anything is printed; it is never a
box. A deputy's papers are text that flows from sheet to sheet (`flow`, with its tables and boxes), because nobody knows
beforehand how much a year holds.
"""
