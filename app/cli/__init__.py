"""The headless verbs, for county staff, scripts and checks: each a thin caller of the functions that the window calls.

Belongs here: reading arguments (`table`), calling one function and printing its result (`verbs`), turning whatever went
wrong into one Chinese sentence and an exit status (`door`). Does not: anything the window might want, too.
"""
