"""What the presidium does: `store` is the only door to the database, then one module of verbs for each kind of work.

Belongs here: transactions, the journal, verbs, figures, the readings of the ledger. Does not: paper, Excel, Qt.

Decisions and their reasons:

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
"""
