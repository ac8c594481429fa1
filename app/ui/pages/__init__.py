"""The pages of the window: each answers one question of the clerk's day, each in a folder of its own.

Belongs here: pages, their panels and forms, the words in which they tell what the ledger says. Does not: what two pages
need (`ui/parts`), widgets that know no ledger (`ui/widgets`), rules, SQL. A page takes the ledger; it reads, calls one
verb in a slot, shows the answer. Pages do not know each other: one *offers* `go`, the window goes.

Decisions. Steps of a case are declared in `cases/steps` alone, once for each `Kind`; which of them are offered is what
the ledger's entry calls possible, so that a button never leads to a refusal. Half-written forms are kept as drafts one
second after the last key.
"""
