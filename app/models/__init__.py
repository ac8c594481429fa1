"""What is stored: one module per table, and the Alembic migrations.

Belongs here: columns, keys, indexes. Does not: sentences, rules, queries.

Decisions. No `relationship()`: a read is one SELECT, so nothing can be lazy. Every row carries its unit's code, a
UUIDv7 and a revision, so that ledgers of many townships merge without renumbering. The columns of a case that repeat
its steps (stage, due, replied on …) are the fold of those steps, written in the same transaction as the step and
recomputed by `check`; they exist because lists and figures are filtered and counted in SQL. Tables have plural names
(`case` is an SQL word).
"""
