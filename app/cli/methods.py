"""`methods` and `method`: which working methods there are, and by which one a ledger goes."""

import argparse
from pathlib import Path

from app.cli.verbs import ledger_path, occupied, opened, print_json
from app.errors import LedgerError

LARGEST = 200_000  # bytes of a file that declares a method


def list_methods(options: argparse.Namespace) -> int:
    from app.ledger import bylaws

    ledger = opened(options) if options.add or ledger_path(options).exists() else None
    if ledger is not None and options.add:
        with occupied(options):
            bylaws.add_method(ledger, options.add.stem, _read(options.add))
    known = bylaws.known_methods(ledger) if ledger is not None else tuple(bylaws.shipped_methods().values())
    current = bylaws.current_method(ledger).key if ledger is not None else ""
    if options.json:
        print_json(
            [
                {
                    "key": each.key,
                    "title": each.title,
                    "place": each.place,
                    "stages": [step.name for step in each.steps],
                    "current": each.key == current,
                }
                for each in known
            ]
        )
        return 0
    for each in known:
        print(f"{'*' if each.key == current else ' '} {each.key}　{each.title}（{each.place}）")
        print(f"    {' → '.join(step.name for step in each.steps)}")
    return 0


def switch_method(options: argparse.Namespace) -> int:
    from app.ledger import bylaws

    with occupied(options):
        method = bylaws.switch(opened(options), options.name)
    print(f"此后按“{method.title}”（{method.place}）：{'、'.join(step.name for step in method.steps)}")
    return 0


def _read(path: Path) -> str:
    if path.is_dir():
        raise LedgerError(f"“{path}”是一个文件夹，请写工作法文件（.toml）。")
    try:
        if path.stat().st_size > LARGEST:
            raise LedgerError(f"“{path.name}”太大，不像工作法文件。")
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise LedgerError(f"没有找到文件“{path}”，请核对位置。") from error
    except UnicodeDecodeError as error:
        raise LedgerError(f"“{path.name}”不是 UTF-8 文字，请用记事本另存为 UTF-8 编码。") from error
