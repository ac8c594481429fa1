"""`update`: another version of the program from a stick, and the way back."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.cli.verbs import WRONG_ARGUMENTS, ledger_place, opened
from app.errors import LedgerError
from app.ledger.place import Server


def update(options: argparse.Namespace) -> int:
    """Say which versions there are, take one from a stick, or go back."""
    from app.update.installed import home
    from app.update.installing import tidy

    wrong = _misused(options)
    if wrong:
        print(f"命令写得不对：{wrong}。", file=sys.stderr)
        return WRONG_ARGUMENTS
    place = home()
    if options.source is not None:
        return _take(options, place)
    if options.back:
        return _go_back(options, place)
    tidy(place)
    print(f"正在用 {place.own.version}")
    if place.starting() != place.own.version:
        print(f"下次启动用 {place.starting()}")
    for other in place.others():
        print(f"旁边有 {other.version}")
    return 0


def _misused(options: argparse.Namespace) -> str:
    if options.source is not None and options.back:
        return "--from 和 --back 只能写一个"
    if options.dry_run and options.source is None:
        return "--dry-run 要和 --from 一起写"
    return "--old-ledger 要和 --back 一起写" if options.old_ledger is not None and not options.back else ""


def _take(options: argparse.Namespace, place: Any) -> int:
    from app.update.installing import install, rehearse
    from app.update.offers import Novelty, examine_stick

    offer = examine_stick(place, options.source)
    print(f"安装盘里是 {offer.words}，签名核对无误")
    if offer.novelty is Novelty.SAME:
        print("不用更新。")
        return 0
    ledger = _ledger_file(options)
    size = ledger.stat().st_size if ledger is not None else 0
    if options.dry_run:
        rehearse(place, offer, size, _silent)
        print("安装包完好，放得下，可以更新；没有改动。")
        return 0
    made = install(place, offer, _safeguard(options, ledger), size, _silent)
    if made.package is not None:
        print(made.package)
        print("安装包完好。这份程序归系统管，请管理员双击这个 .deb 安装；旧的一版由系统换掉，不留在旁边。")
        return 0
    for version in made.cleared:
        print(f"更早的 {version} 已删去")
    print(f"已更新到 {made.version}，下次启动就是；{made.former} 留着，update --back 退回")
    return 0


def _go_back(options: argparse.Namespace, place: Any) -> int:
    from app.update.returning import go_back, way_back

    way = way_back(place, _ledger_file(options))
    if options.old_ledger is not None and way.kept is None:
        raise LedgerError("没有要另存的：上一版打得开现在的台账，或没有升级前的备份。请去掉 --old-ledger。")
    go_back(place, way, options.old_ledger)
    if way.words:
        hint = "" if options.old_ledger or way.kept is None else "要用那份备份，换回来再退回一次，加 --old-ledger。"
        print(f"{way.words}{hint}", file=sys.stderr)
    if options.old_ledger is not None:
        print(options.old_ledger)
    print(f"下次启动用 {way.version.version}；再写一次 update --back 就换回来")
    return 0


def _ledger_file(options: argparse.Namespace) -> Path | None:
    """The ledger that is copied first; none where it lies in a database, or where there is none yet."""
    place = ledger_place(options)
    if isinstance(place, Server):
        return None
    if not place.exists() and options.ledger is not None:
        raise LedgerError(f"没有找到台账“{place}”。请检查位置。")
    return place if place.exists() else None


def _safeguard(options: argparse.Namespace, ledger: Path | None) -> Callable[[str], Callable[[], None]]:
    from app.ledger.database import SCHEMA, schema_of

    if ledger is None:
        print("没有台账文件，不用备份。", file=sys.stderr)
        return lambda _: _nothing
    if schema_of(ledger) > SCHEMA:  # a newer version wrote it: whoever wants that one must not be kept from it
        print(f"“{ledger.name}”是更新版本的六簿写的，正在用的这一版动不了它，没有备份。", file=sys.stderr)
        return lambda _: _nothing
    safeguard: Callable[[str], Callable[[], None]] = opened(options).safeguard
    return safeguard


def _silent(_done: int, _total: int, _words: str) -> None:
    """A terminal is not told how far it is."""


def _nothing() -> None:
    """Nothing was copied that could be kept."""


UPDATE = (
    "update",
    "从安装盘更新程序，或回到上一版",
    update,
    (
        (
            ("--from",),
            {"dest": "source", "type": Path, "metavar": "目录", "help": "安装盘最上一层的文件夹，里面有 更新.json"},
        ),
        (("--dry-run",), {"action": "store_true", "help": "只核对，不更新"}),
        (("--back",), {"action": "store_true", "help": "回到上一版；退回以后再写一次，就是换回来"}),
        (
            ("--old-ledger",),
            {
                "type": Path,
                "metavar": "文件",
                "help": "和 --back 一起：上一版打不开现在的台账时，把升级前的备份另存成这份台账",
            },
        ),
    ),
)
