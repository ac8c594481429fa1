"""How a ledger of an older schema becomes one of the present: Alembic revisions, run by `ledger.migrations` on a copy.

Belongs here: one module a revision, in the order of their numbers; the number is the ledger's `user_version`. Does not: an
environment, an ini file, downgrades.

Decisions. A revision is frozen once a version with it has been given away; the base is plain SQL for that reason. What
`create_all` makes and what the revisions make must be the same schema, word for word (a test compares them), because `check`
compares every ledger with the declared one: so a table that changes is rebuilt (`batch_alter_table(recreate="always")`).
The journal keeps whole rows: a new column of a watched table needs a plain default, which `check` takes for granted in rows
that were last written before it.

From 0009 on a revision runs on PostgreSQL, too, in one transaction under the lock of writers, without a copy (a backup
is the administrator's). So it keeps to Alembic's operations and to SQL that both understand: no PRAGMA, no `?` marks
(`sa.text` with names, `sa.insert`), no rowid, truth as `sa.true()`, days as dates; a table is rebuilt only on SQLite
(`batch_alter_table` alters it in place there). What it makes in `search_docs` needs no word to FTS5 on a server.
"""
