"""A passphrase comes in the first line of a file: on the command line anybody could read it over the shoulder."""

import argparse
import sys
from pathlib import Path

from app.errors import LedgerError

LARGEST = 4 << 10  # bytes


def first_line(path: Path | None) -> str:
    """The passphrase that stands in the first line of a file; empty where no file is given."""
    from app.files import plain_bytes

    if path is None:
        return ""
    try:
        words = plain_bytes(path, LARGEST).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LedgerError(f"口令文件“{path.name}”不是 UTF-8 文字，请用记事本另存为 UTF-8。") from error
    except OSError as error:
        raise LedgerError(f"读不了口令文件“{path.name}”，请检查它的位置。") from error
    first = words.splitlines()[0].strip() if words.strip() else ""
    if not first:
        raise LedgerError(f"口令文件“{path.name}”的第一行是空的，请把口令写在第一行。")
    return first


def chosen(options: argparse.Namespace) -> str:
    """The passphrase that a new ledger is to be locked with, judged; empty where none is given."""
    return judged(first_line(options.passphrase_file)) if options.passphrase_file else ""


def judged(words: str) -> str:
    """The passphrase as it was given; standard error tells where it is easy to guess."""
    from app.rules.secrecy import judge

    verdict = judge(words)
    if verdict.weak:
        print(f"口令容易被猜中：{verdict.why}。台账照样加密，建议换一个。", file=sys.stderr)
    return words
