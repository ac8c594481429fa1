"""The sheets of the import workbook, their columns, and the one source of every list of choices.

Belongs here: what is written in each column, how it is read, what else people call it. Does not: what a column is
(`books/workbook`), and what becomes of a row (`ledger/imports`).
"""
