"""A safety copy for the stick: sealed to this ledger's own key, so that whoever finds the stick reads nothing."""

import shutil
from pathlib import Path
from typing import BinaryIO

from app.errors import LedgerError, UnwritableError
from app.files import build_new, demand_new, demand_plain, is_ledger, reason, safe_write, standing
from app.handoff import sealing, sticks
from app.handoff.keys import identities, own_key
from app.handoff.registration import make_place
from app.handoff.scratch import scratch
from app.ledger.database import copy
from app.ledger.outgoing import BACKUP, Leaving, entered
from app.ledger.store import Ledger

SUFFIX = ".liubu.age"
UNREADABLE = "“{}”打不开：{}。请检查后再试。"


def seal_copy(ledger: Ledger, folder: Path) -> Path:
    """Put a sealed copy of the ledger as it is now into a folder, opened once and read back from the disk.

    Raises UnwritableError where it cannot be written; what stood there before then stands unharmed.
    """
    own = own_key(ledger)
    with scratch(ledger) as beside:
        plain, sealed, again = beside / "plain", beside / "sealed", beside / "again"
        copy(ledger.path, plain)
        with plain.open("rb") as source, sealed.open("wb") as target:
            sealing.seal(source, target, (own.key.seal_key,))
        with sealed.open("rb") as source, again.open("wb") as target:
            sealing.unseal(source, target, identities(ledger))
        if sticks.digest_of(again) != sticks.digest_of(plain):
            raise UnwritableError("备份加密以后和原来的对不上，没有写。请再做一次。")
        make_place(folder)
        sticks.demand_room(folder, sealed.stat().st_size)
        out = folder / f"六簿备份-{own.key.party}-{ledger.today.isoformat()}{SUFFIX}"
        with standing(out) as pending:
            safe_write(pending.path, lambda target: _pour(sealed, target))
            meant = sticks.digest_of(pending.path)
            with entered(ledger, Leaving("加密的台账备份"), str(out.absolute()), act=BACKUP):
                pending.place()
                sticks.demand_written(out, meant)
    return out


def open_copy(ledger: Ledger, path: Path, out: Path) -> Path:
    """Bring a sealed copy back as a new ledger file. Raises LedgerError where it is not sealed to its keys."""
    demand_plain(path)
    demand_new(out)

    def build(temporary: Path) -> None:
        try:
            with path.open("rb") as source, temporary.open("wb") as target:
                sealing.unseal(source, target, identities(ledger))
        except OSError as error:
            raise LedgerError(UNREADABLE.format(path.name, reason(error))) from error

    build_new(out, build, check=_demand_ledger)
    return out


def _demand_ledger(path: Path) -> None:
    if not is_ledger(path):
        raise LedgerError("里面不是台账，没有写。请选“六簿备份-…”的文件。")


def _pour(source: Path, target: BinaryIO) -> None:
    with source.open("rb") as file:
        shutil.copyfileobj(file, target)
