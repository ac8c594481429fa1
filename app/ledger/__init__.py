"""What the presidium does: `store` is the only door to the database, then one module of verbs for each kind of work.

Belongs here: transactions, the journal, verbs, figures, the readings of the ledger. Does not: paper, Excel, Qt.

Decisions. A verb takes the ledger first and a frozen draft, writes in one transaction, and gives a frozen entry
back; nothing
mapped leaves `ledger.read()` or `ledger.write()`. Time comes from `ledger.clock`. The last verb of a sitting can
be taken back
(`undo`): its rows return to what they were, and the journal keeps both, so that nothing is erased from the chain.
"""
