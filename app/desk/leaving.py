"""How a paper leaves the desk: made first, then numbered, entered and put in its place together, or not at all."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.files import standing, write_bytes
from app.ledger.outgoing import PRINT, Leaving, enter, entered
from app.ledger.papers import Spending
from app.ledger.store import Ledger


def hand_out(
    ledger: Ledger, leaving: Leaving, out: Path, make: Callable[[Path], object], spending: Spending | None = None
) -> Path:
    """Have `make` write a paper, and put it at `out` with its entry in the journal and the numbers that it was told.

    A paper that cannot be made or written uses up no number; where the ledger cannot keep the number, no paper stays.
    """
    with standing(out) as pending:
        make(pending.path)
        with entered(ledger, leaving, str(out.absolute()), keep=_keep(ledger, spending)):
            pending.place()
    if spending is not None:
        spending.settle()
    return out


@dataclass(frozen=True, slots=True)
class Prepared:
    """A paper that is looked at before it leaves: its numbers are told and not taken yet."""

    paper: Path
    leaving: Leaving
    spending: Spending

    def file(self, ledger: Ledger, out: Path) -> Path:
        """Keep the very paper at `out`."""
        content = self.paper.read_bytes()
        return hand_out(ledger, self.leaving, out, lambda path: write_bytes(path, content), self.spending)

    def take_numbers(self, ledger: Ledger) -> None:
        """Take the numbers that stand on it, before its pages are sent to a printer."""
        keep = _keep(ledger, self.spending)
        if keep is not None:
            with ledger.write("编发文字号", remembered=False) as session:
                keep(session)
            self.spending.settle()

    def printed(self, ledger: Ledger, printer: str) -> None:
        """Enter that its pages went to a printer."""
        enter(ledger, self.leaving, printer, act=PRINT)


def _keep(ledger: Ledger, spending: Spending | None) -> Callable[..., None] | None:
    return partial(spending.keep, ledger) if spending else None
