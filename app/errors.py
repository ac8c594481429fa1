"""The mistakes a clerk can mend; anything else that is raised is a bug."""


class LedgerError(Exception):
    """A mistake of the user's: one Chinese sentence that says where it is and what to do. Nothing was written."""

    exit_code = 1


class DamagedError(LedgerError):
    """The data are damaged or were changed behind the ledger's back. Nothing was written."""

    exit_code = 3


class UnwritableError(LedgerError):
    """A file could not be written: full disk, stick pulled, read-only. Nothing half-written is left behind."""

    exit_code = 4
