"""`lock` and `unlock`, and the passphrase with which any other verb opens a locked ledger."""

import argparse
import sys
from pathlib import Path
from typing import Any, NoReturn

from app.cli.first_lines import first_line, judged
from app.cli.verbs import WRONG_ARGUMENTS, ledger_place, occupied
from app.errors import LedgerError
from app.ledger import locks
from app.ledger.place import NOT_A_FILE, Server

FLAG = "--passphrase-file"
HELP = "口令文件，口令写在第一行；台账加了密时用"
NO_LEDGER = ("demo", "template", "manual")


def give_passphrase(options: argparse.Namespace) -> None:
    """Open the ledger that a verb is about to open, where it is locked.

    A package's passphrase, given to a verb of `handoff`, is tried on the ledger too where the ledger's own is not
    written before the verb. Refuses a passphrase that nothing asks for.
    """
    given: Path | None = options.passphrase_file
    if options.verb_name in NO_LEDGER and given is not None:
        _wrong(f"{options.verb_name} 不打开台账，用不上 {FLAG}")
    if options.verb_name in {"init", "lock", "unlock", *NO_LEDGER}:
        return  # they say themselves what they do with it
    place = options.backup if options.verb_name == "restore" else ledger_place(options)
    if isinstance(place, Server) or not locks.is_locked(place):
        if given is not None and (isinstance(place, Server) or place.exists()):
            _wrong(f"这份台账没有加密，用不上 {FLAG}")
        return
    options.shared_passphrase = given is None
    words = first_line(given or getattr(options, "package_passphrase_file", None))
    if words:
        locks.unlock(place, words)


def lock(options: argparse.Namespace) -> int:
    """Lock a plain ledger, or put a locked one under another passphrase; print its recovery sheet."""
    from app.ledger import custody

    if options.passphrase_file is None:
        _wrong(f"缺少 {FLAG}")
    path, fresh = _file(options), options.new_passphrase_file
    with occupied(options):
        locked = locks.is_locked(path)
        if fresh is not None and not locked:
            _wrong("这份台账还没有加密，用不上 --new-passphrase-file")
        if locked and fresh is None and options.sheet is None:
            raise LedgerError("台账已经加密。要换口令，请再给出新口令的文件。")
        wanted = judged(first_line(fresh if locked else options.passphrase_file)) if fresh or not locked else ""
        if locked:
            locks.unlock(path, first_line(options.passphrase_file))
        turned = (custody.relock if locked else custody.lock)(path, wanted) if wanted else None
        if turned is not None:
            print(f"{'已换口令' if locked else '已加密'}：{path}")
            _tell(turned)
        if options.sheet is not None:
            _put_sheet(options)
    return 0


def unlock(options: argparse.Namespace) -> int:
    """Take the lock off; with the recovery sheet where the passphrase is forgotten."""
    from app.desk.lock_sheets import open_with_sheet
    from app.ledger import custody

    path = _file(options)
    if (options.passphrase_file is None) == (options.recovery_file is None):
        _wrong(f"请写明 {FLAG} 或 --recovery-file，只写一个")
    with occupied(options):
        if not locks.is_locked(path):
            raise LedgerError("台账没有加密。")
        if options.recovery_file is not None:
            open_with_sheet(path, options.recovery_file)
        else:
            locks.unlock(path, first_line(options.passphrase_file))
        turned = custody.unlock(path)
    print(f"已取消加密：{path}")
    _tell(turned)
    return 0


def _put_sheet(options: argparse.Namespace) -> None:
    from app.cli.verbs import opened
    from app.desk.lock_sheets import put_lock_sheet

    print(put_lock_sheet(opened(options), options.sheet))
    print("凭这张纸就能打开台账，请打印后封存，再删掉这个文件。", file=sys.stderr)


def _tell(turned: Any) -> None:
    print(f"备份 {turned.copies} 份，一并办了。以前另存到别处的备份没有动。")
    for name in turned.left:
        print(f"备份“{name}”是别的口令加密的，或已损坏，没有动它。", file=sys.stderr)


def _file(options: argparse.Namespace) -> Path:
    place = ledger_place(options)
    if isinstance(place, Server):
        raise LedgerError(NOT_A_FILE)
    if not place.exists():
        raise LedgerError(f"没有找到台账“{place}”。请检查位置。")
    return place


def _wrong(sentence: str) -> NoReturn:
    print(f"命令写得不对：{sentence}。", file=sys.stderr)
    raise SystemExit(WRONG_ARGUMENTS)


PASSPHRASE: tuple[tuple[str, ...], dict[str, Any]] = ((FLAG,), {"type": Path, "metavar": "文件", "help": HELP})
_NEW = (
    ("--new-passphrase-file",),
    {"type": Path, "metavar": "文件", "help": "新口令的文件：台账已经加密时，换成这个口令"},
)
_SHEET = (("--sheet",), {"type": Path, "metavar": "文件", "help": "把恢复单写到哪个文件（.pdf），打印封存"})
_RECOVERY = (("--recovery-file",), {"type": Path, "metavar": "文件", "help": "写着恢复单各行的文字文件：忘了口令时用"})
REQUIRED = ((FLAG,), {"type": Path, "required": True, "metavar": "文件", "help": "口令文件，口令写在第一行"})
CHOSEN = ((FLAG,), {"type": Path, "metavar": "文件", "help": "口令文件，口令写在第一行：建立加密的台账"})
LOCKING = (
    ("lock", "给台账加密，或换口令", lock, (REQUIRED, _NEW, _SHEET)),
    ("unlock", "取消台账的加密", unlock, (PASSPHRASE, _RECOVERY)),
)
