"""诊断包: what a maintainer far away needs to know, in one zip without any registered word, and a code to read aloud.

It can be made of a ledger that cannot be opened any more, and changes nothing in it.
"""

import contextlib
import json
import platform
import re
import sqlite3
import sys
import zipfile
from base64 import b32encode
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import IO, Any

from app.errors import LedgerError
from app.files import FATAL, FORMER, LOG, safe_write
from app.ledger import custody
from app.ledger.custody import TABLES
from app.ledger.database import SCHEMA, schema_of, unreadable
from app.ledger.locks import connect, database_errors, is_locked
from app.ledger.place import Place, Server

STAMP = (1980, 1, 1, 0, 0, 0)  # of the files inside: the day stands in the document
MOST = 1 << 20  # bytes of a log's end
LIBRARIES = ("liubu", "PySide6-Essentials", "SQLAlchemy", "reportlab", "openpyxl", "cryptography", "pyrage")
# a log names types, modules and lines; whatever else got there is dropped: words, places of files, long numbers
_FILE = re.compile(r"(?:[A-Za-z]:)?(?:[\\/][^\\/\"'\n]+)*[\\/]([^\\/\"'\n]+[\\/][^\\/\"'\s]+\.py)")
_PLACE = re.compile(r"(?<![\w.])(?:[A-Za-z]:[\\/]|/)[^\s\"',:;]+")
_WORDS = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff][^\x00-\x7f]*|\d{5,}")
ABOUT = """六簿诊断包　诊断码 {code}

给维护人员看的：程序和系统的版本、台账的结构和行数、核对的结论、程序自己记下的出错位置。
里面没有姓名、电话、地址、意见内容，也没有文件夹的名字；诊断.json 和 记录.txt 都可以用记事本打开看。
诊断码的四段是：程序版本、台账格式、核对结论（0 完好，1 打不开，3 有损坏，4 读不出）、这一份的校验。
"""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Where it lies, and the code that tells the same in short."""

    path: Path
    code: str


def diagnose(place: Place, logs: Path, out: Path, now: datetime) -> Diagnosis:
    """Write the zip of a ledger, with the ends of the logs of a folder.

    Raises UnwritableError where it cannot be written.
    """
    document = _document(place, now)
    words = json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True)
    code = _code(document, words)
    parts = {"说明.txt": ABOUT.format(code=code), "诊断.json": words, "记录.txt": "\n".join(_logged(logs))}
    safe_write(out, lambda file: _zipped(file, parts))
    return Diagnosis(out, code)


def scrubbed(line: str) -> str:
    """A line of a log without words, places and long numbers; the program's own files keep their names."""
    return _WORDS.sub("…", _PLACE.sub("…", _FILE.sub(lambda match: match[1].replace("\\", "/"), line)))


def _document(place: Place, now: datetime) -> dict[str, Any]:
    as_file = {"server": True} if isinstance(place, Server) else {**_file(place), **_structure(place)}
    return {
        "made_at": f"{now:%Y-%m-%d %H:%M}",
        "program": {name: _version(name) for name in LIBRARIES}
        | {
            "python": platform.python_version(),
            "sqlite": sqlite3.sqlite_version,
            "frozen": bool(getattr(sys, "frozen", False)),
            "schema": SCHEMA,
        },
        "system": {"name": platform.system(), "release": platform.release(), "machine": platform.machine()},
        "ledger": {**as_file, **_checked(place)},
    }


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # a packed program carries no such notes
        return ""


def _file(path: Path) -> dict[str, Any]:
    try:
        copies = custody.copies(path)
        return {
            "bytes": path.stat().st_size,
            "locked": is_locked(path),
            "free_bytes": custody.free(path),
            "reserved_bytes": custody.reserved(path),
            "copies_kept": len(copies),
            "newest_copy": f"{copies[0].made_at:%Y-%m-%d}" if copies else "",
        }
    except (LedgerError, OSError) as error:
        return {"file": type(error).__name__}


def _structure(path: Path) -> dict[str, Any]:
    """The schema and how many rows its tables have; `foreign` counts what the program did not make."""
    try:
        schema = schema_of(path)
        with contextlib.closing(connect(path, "ro")) as connection:
            sorts = connection.execute("SELECT type, name FROM sqlite_master").fetchall()
            rows = {name: _rows(connection, name) for _, name in sorts if name in TABLES}
            pages = {
                name: connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("page_size", "page_count", "freelist_count", "journal_mode")
            }
    except unreadable(LedgerError) as error:
        return {"structure": type(error).__name__}
    return {"schema": schema, "objects": dict(Counter(sort for sort, _ in sorts)), "rows": rows, **pages}


def _rows(connection: sqlite3.Connection, name: str) -> int:
    """How many rows a table has; -1 where they cannot be counted any more."""
    try:
        return int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
    except database_errors():
        return -1


def _checked(place: Place) -> dict[str, Any]:
    """What a check says, without its sentences: they may quote what was registered."""
    try:
        if isinstance(place, Path) and schema_of(place) < SCHEMA:
            return {"verdict": 0, "findings": {"older schema": 1}}  # looking must not migrate it
        report = custody.examine(place)
    except LedgerError as error:
        return {"verdict": error.exit_code, "findings": {}}
    except OSError:
        return {"verdict": 4, "findings": {}}
    sorts = Counter(f"{each.severity} {each.table if each.table in TABLES else ''}".strip() for each in report.findings)
    return {
        "verdict": 0 if report.sound else 3,
        "findings": dict(sorted(sorts.items())),
        "journal_entries": report.head[0],
        "copies_compared": report.copies,
    }


def _code(document: Mapping[str, Any], words: str) -> str:
    ledger = document["ledger"]
    mark = b32encode(sha256(words.encode()).digest()).decode()[:4]
    return "-".join(map(str, (document["program"]["liubu"] or "0", ledger.get("schema", 0), ledger["verdict"], mark)))


def _logged(folder: Path) -> Iterator[str]:
    """The ends of the logs, the older first."""
    for name in (FORMER, LOG, FATAL):
        path = folder / name
        if not path.is_file():
            continue
        try:
            with path.open("rb") as file:
                file.seek(max(path.stat().st_size - MOST, 0))
                lines: Sequence[str] = file.read().decode("utf-8", "replace").splitlines()
        except OSError as error:
            lines = (type(error).__name__,)
        yield f"== {name}"
        yield from map(scrubbed, lines)


def _zipped(file: IO[bytes], parts: Mapping[str, str]) -> None:
    with zipfile.ZipFile(file, "w") as package:
        for name, words in parts.items():
            entry = zipfile.ZipInfo(name, STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, words.encode())
