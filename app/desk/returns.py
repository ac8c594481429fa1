"""Return packages for several townships in one go, each by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import LedgerError
from app.handoff.building import Progress
from app.handoff.keys import in_force
from app.handoff.returning import ReturnMade, build_return
from app.ledger.store import Ledger
from app.rules.handover import Party


@dataclass(frozen=True, slots=True)
class SentBack:
    """What was made, and a sentence for each township for which it could not be."""

    made: tuple[ReturnMade, ...]
    refused: tuple[str, ...]


def send_back(
    ledger: Ledger,
    units: Sequence[str],
    folder: Path,
    passphrase: str = "",
    *,
    progress: Progress = lambda _: None,
) -> SentBack:
    """Make the return packages of these townships in a folder; one that is refused stops no other."""
    made, refused = [], []
    for unit in units:
        progress(f"正在做回执包　{unit}")
        try:
            made.append(build_return(ledger, unit, folder, passphrase))
        except LedgerError as error:
            refused.append(str(error))
    return SentBack(tuple(made), tuple(refused))


def needs_words(ledger: Ledger, unit: str) -> bool:
    """Whether a return for that township can be sealed with a passphrase alone."""
    key = in_force(ledger, Party.TOWNSHIP, unit)
    return key is None or not key.seal_key
