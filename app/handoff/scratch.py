"""A folder beside the ledger for what is on its way in or out; a killed program's is swept away at the next start."""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from app.errors import UnwritableError
from app.files import reason, unfinished_name
from app.ledger.place import workroom
from app.ledger.store import Ledger


@contextlib.contextmanager
def scratch(ledger: Ledger) -> Iterator[Path]:
    """A folder that nobody else may look into, gone in any case. Raises UnwritableError where there is no room."""
    folder = workroom(ledger.place) / unfinished_name()
    try:
        folder.mkdir(mode=0o700)
        yield folder
    except OSError as error:
        raise UnwritableError(f"台账所在的文件夹写不进去：{reason(error)}。请腾出空间后再试。") from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
