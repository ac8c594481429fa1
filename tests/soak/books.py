"""Workbooks that somebody bent, broke or built to do harm: each is read or refused in a sentence, and soon."""

import contextlib
import io
import random
import re
import shutil
import time
from collections import Counter
from dataclasses import dataclass, field

from app.books.workbook import RawSheet
from app.cli import door
from app.desk import demo, foreign
from app.errors import LedgerError
from app.exports.workbooks.file import write_sheets
from app.exports.workbooks.reading import USUAL
from app.exports.workbooks.template import parsed
from tests.soak import world
from tests.soak.bends import BENDS

KEPT = 12  # rows of each sheet of the sample
SLOWEST = 2 * USUAL.seconds + 30  # seconds of two readings and what follows them, or something hangs


@dataclass
class Books:
    """`failures` are sentences about what hung, fell over or left something behind; `slowest` in seconds."""

    tried: int = 0
    read: int = 0
    refused: int = 0
    slowest: float = 0.0
    kinds: Counter = field(default_factory=Counter)
    failures: list = field(default_factory=list)


def run(many, folder, seed):
    """Import `many` workbooks of all kinds into a ledger that stays as it is."""
    folder.mkdir(parents=True)
    ledger, book = folder / "台账.liubu", folder / "表.xlsx"
    world.found(ledger).close()
    meant = ledger.read_bytes()
    chance, result = random.Random(seed), Books()
    sound = _sound(folder)
    for number in range(many):
        bend = BENDS[number % len(BENDS)]
        book.write_bytes(bend(chance.choice(sound), chance))
        begun = time.monotonic()
        trouble = _tried(ledger, book, result)
        took = time.monotonic() - begun
        result.tried += 1
        result.kinds[bend.__name__] += 1
        result.slowest = max(result.slowest, took)
        if took > SLOWEST:
            trouble.append(f"took {took:.0f} s")
        if ledger.read_bytes() != meant:
            trouble.append("changed the ledger")
        if left := {path.name for path in folder.iterdir()} - {ledger.name, book.name}:
            trouble.append(f"left {sorted(left)}")
        result.failures += [f"{bend.__name__} (number {number}): {each}" for each in trouble]
    shutil.rmtree(folder)
    return result


def _sound(folder):
    """Workbooks as clerks have them: the template filled in, one of Excel's own making, one that follows no template."""
    small = folder / "small.xlsx"
    sheets = parsed(demo.SAMPLE)
    write_sheets([RawSheet(each.name, each.headings, each.rows[:KEPT]) for each in sheets], small)
    filled = small.read_bytes()
    small.unlink()
    return [filled, _with_shared_strings(sheets), (demo.SAMPLE.parent / "非模板.xlsx").read_bytes()]


def _with_shared_strings(sheets):
    from openpyxl import Workbook

    book, out = Workbook(), io.BytesIO()
    book.remove(book.active)
    for each in sheets:
        page = book.create_sheet(each.name)
        page.append(each.headings)
        for _, row in each.rows[:KEPT]:
            page.append(row)
    book.save(out)
    return out.getvalue()


def _tried(ledger, book, result):
    """What went wrong with one of them, on the command line and where the window reads it."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = door.run(["import", str(book), "--ledger", str(ledger), "--dry-run"])
    said = err.getvalue()
    unread = status == 1 and not out.getvalue()
    result.refused += unread
    result.read += not unread
    trouble = [] if status in {0, 1} else [f"status {status}"]
    trouble += [said.strip()] if "内部出错" in said or "Traceback" in said else []
    trouble += [f"not one sentence: {said}"] if unread and not re.fullmatch(r"[^\n]+。\n", said) else []
    with contextlib.closing(world.reopened(ledger)) as opened:
        try:
            foreign.look(opened, book, lambda *_: None)
        except LedgerError:
            pass
        except Exception as error:  # noqa: BLE001  # what the window would show as a crash
            trouble.append(f"the window: {error!r}"[:300])
    return trouble
