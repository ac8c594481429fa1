"""Workbooks that follow no template: made plain, their headings guessed or recalled, put into the template's words.

Belongs here: what may be known of a sheet before a row of it is taken. Does not: what becomes of its rows.
"""
