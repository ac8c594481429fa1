"""`handoff`: the sheets about keys, the way back from one, and the sealed copy of the ledger."""

import argparse
import sys
from pathlib import Path

from app.cli.handoffs import Options
from app.cli.verbs import Verb, occupied, opened


def sheet(options: argparse.Namespace) -> int:
    """The short code on paper."""
    from app.desk.key_sheets import put_registration_sheet

    with occupied(options):
        print(put_registration_sheet(opened(options), options.out))
    return 0


def recovery(options: argparse.Namespace) -> int:
    """The secret of the keys on paper."""
    from app.desk.key_sheets import put_recovery_sheet

    with occupied(options):
        print(put_recovery_sheet(opened(options), options.out))
    print("这张纸就是本单位的密钥，请打印后封存，再删掉这个文件。", file=sys.stderr)
    return 0


def recover(options: argparse.Namespace) -> int:
    """Hold the keys of a recovery sheet again."""
    from app.handoff import recovery as sheets

    with occupied(options):
        key = sheets.recover(opened(options), sheets.read_words(options.source))
    print(f"已恢复{key.party_name}（{key.party}）的密钥；对方登记过的照常有效。")
    return 0


def copy(options: argparse.Namespace) -> int:
    """A copy of the ledger that only its own keys open."""
    from app.handoff.copies import seal_copy

    with occupied(options):
        print(seal_copy(opened(options), options.out))
    return 0


def open_copy(options: argparse.Namespace) -> int:
    """The copy back as a ledger."""
    from app.handoff import copies

    print(copies.open_copy(opened(options), options.file, options.out))
    return 0


def _out(what: str, metavar: str = "文件") -> tuple[tuple[str, ...], dict[str, object]]:
    return ("--out",), {"type": Path, "required": True, "metavar": metavar, "help": what}


RECOVERY: tuple[tuple[str, str, Verb, Options], ...] = (
    ("sheet", "把短码印成登记单（PDF，带二维码）", sheet, (_out("写到哪个文件，.pdf"),)),
    ("recovery", "把密钥印成恢复单（PDF），封存备用", recovery, (_out("写到哪个文件，.pdf"),)),
    (
        "recover",
        "照恢复单恢复密钥",
        recover,
        (
            (
                ("--from",),
                {
                    "type": Path,
                    "required": True,
                    "metavar": "文件",
                    "dest": "source",
                    "help": "写着恢复单各行的文字文件",
                },
            ),
        ),
    ),
    ("copy", "做一份加密的台账备份，只有本台账的密钥打得开", copy, (_out("写到哪个目录，如 U 盘", "目录"),)),
    (
        "open-copy",
        "把加密的备份打开成新台账",
        open_copy,
        (
            (("file",), {"type": Path, "metavar": "文件", "help": "加密的备份（六簿备份-….liubu.age）"}),
            _out("新台账放在哪里"),
        ),
    ),
)
