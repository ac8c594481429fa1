"""`today`: what the presidium has to do now, as the window's first page has it."""

import argparse
from typing import Any

from app.cli.verbs import of_one_unit, print_json

ALL = 10_000  # cases of one sort that are listed


def today(options: argparse.Namespace) -> int:
    """List what waits today, the most urgent first; of late cases many of one unit are one line."""
    from app.ledger import agenda

    due = agenda.today(of_one_unit(options), limit=ALL)
    if options.json:
        print_json({"date": due.on.isoformat(), "total": due.total, "items": [_item(each) for each in due.items]})
        return 0
    for each in due.items:
        number = f"{each.case.number}　{each.case.heading}　" if each.case is not None else ""
        print(f"{each.why.value}　{number}{each.sentence}{f'（{each.detail}）' if each.detail else ''}")
    print(f"共 {due.total} 件。" if due.total else "今天没有要办的事。")
    return 0


def _item(each: Any) -> dict[str, Any]:
    numbers = each.numbers or ((each.case.number,) if each.case is not None else ())
    return {
        "why": each.why.value,
        "sentence": each.sentence,
        "detail": each.detail,
        "many": each.many,
        "numbers": list(numbers),
        "date": each.on.isoformat() if each.on is not None else None,
    }
