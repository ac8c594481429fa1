"""What the presidium does: `store` is the only door to the database, and each wing is one kind of work.

Belongs here: transactions, the journal, verbs, figures, the readings of the ledger. Does not: paper, Excel, Qt.

On the ground stand the modules that every wing may use: the database and its door, the journal, numbers, drafts, undo,
the search, word lists, plain registers, what was counted, attachments, campaigns. A wing's `__init__` is its charter
and its face; the modules inside are its own, and others call `cases.assign`, never `cases.acts`. Inside the ledger
imports go down:

    dossiers | stations | agenda | projects | polls → figures | rosters | papers | imports
    → activities | handovers | erasure → custody → scores | cases → deputies | bylaws → ground

Decisions and their reasons:

* A ledger lies in a file, or for a county in a database of a PostgreSQL server (`place`). `database` and `server` know
  how each is opened and what its errors mean, `dialect` says the same SQL to the server, `matching` asks the search of
  either, `bulk` writes many rows into either; but for the end of the journal, nothing else knows which of both it is.
  What only a file has asks for `Ledger.path`, which says what to do.
* A verb takes the ledger first and a frozen draft, writes in one transaction, and gives a frozen entry back; nothing
  mapped leaves `ledger.read()` or `ledger.write()`. Time comes from `ledger.clock`.
* The last verb of a sitting can be taken back (`undo`): its rows return to what they were, and the journal keeps both,
  so that nothing is erased from the chain.
* Scores, frequencies and fairness are worked out from the entries every time. Only a frozen year keeps its answer,
  beside the text of the rules that gave it; what changed since is told, not applied.
* The unit's own methods, schemes, deadlines and changes to forms are settings: documents that the unit writes, not rows
  that others refer to.
* A planned reception day is not an activity: it becomes one when it is held, and the day then points to it.
* A number that stands on a paper outside the house (字号, a numbered blank) is given once and is no part of undo.
* Votes and livelihood projects are two wings, not one: a poll is counted without any project, a project is gathered and
  mended without any poll, and `projects` alone knows both.
* Every wing is loaded with its face. That costs some milliseconds at the start and saves a second list of what is
  loaded when; what is heavy outside (alembic, Pillow, pypinyin) is still imported where it is used.
"""
