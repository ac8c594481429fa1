"""The mistakes a clerk can mend; anything else that is raised is a bug."""

from enum import Enum


class Remedy(Enum):
    """An act that a refusal asks for."""

    FOUND = "建立台账"
    RESTORE = "从备份恢复"
    FOUND_COUNTY = "建立县级台账"
    TRUST = "登记对方的登记文件"
    REMAKE = "把缺的那一期再做一份"
    WHOLE = "上报一份完整的"
    MERGE = "县里并入"
    ACCEPT = "问过乡镇再收"
    RETURN = "给乡镇做回执包"
    RECEIVE = "乡镇收下回执包"
    UNLOCK = "给出口令"


class LedgerError(Exception):
    """A mistake of the user's: one Chinese sentence that says where it is and what to do. Nothing was written.

    `field` is the key of what was given wrongly, the draft's attribute or the verb's argument; empty for neither.
    `remedy` names the act that the sentence asks for, so that a window offers it and the command line spells it out.
    """

    exit_code = 1

    def __init__(self, sentence: str, *, field: str = "", remedy: Remedy | None = None) -> None:
        super().__init__(one_line(sentence))
        self.field = field
        self.remedy = remedy


class UnknownNameError(LedgerError):
    """A command that names a book or a form that there is not; the sentence lists those there are."""

    exit_code = 2


class DamagedError(LedgerError):
    """The data are damaged or were changed behind the ledger's back. Nothing was written."""

    exit_code = 3


class UnwritableError(LedgerError):
    """A file could not be written: full disk, stick pulled, read-only. Nothing half-written is left behind."""

    exit_code = 4


def one_line(sentence: str) -> str:
    """The sentence on one line, whatever was written into it."""
    return " ".join(sentence.splitlines())
