"""六簿: one ledger with many readers."""
