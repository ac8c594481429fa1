"""六簿: one ledger with many readers.

Rooms, from the door down:
ui | cli → desk | update → handoff → exports | ledger → books → models → rules → files → errors.

Two rooms differ from the first plan. `desk` was added, because the window and the command line both need functions that
read the ledger and write paper. `files` stands above `errors` instead of beside it, because a file that cannot be
written is a mistake the clerk can mend and has to be raised as one.
"""
