"""The desk: where the ledger and the paper meet. Import a workbook, lay a book on paper, build the demo.

Belongs here: functions that need both the ledger and an export, which a button and a verb both call. Does not: drawing,
SQL, Qt, sentences for one of the two callers only.

Decision. This room stands between (ui | cli) and (exports | ledger), which do not know each other; without it the
window and the command line would each repeat the same three steps, and could drift apart.
"""
