"""The headless verb of the assessment: a ranking to read, one deputy's reasons, or the whole of it as JSON."""

import argparse
import unicodedata
from typing import Any

from app.cli.verbs import opened, print_json


def score(options: argparse.Namespace) -> int:
    """Print every deputy's score of a year, or with a name why that deputy has it."""
    from app.ledger import scores

    scored = scores.year(opened(options), options.year, options.scheme)
    if options.json:
        print_json(scores.as_json(_only(scored, options.deputy) if options.deputy else scored))
        return 0
    print(f"{scored.year}年量化考评　{scored.scheme.title}（{scored.scheme.key}）")
    if scored.frozen:
        print(f"已于{scored.frozen.on}冻结，办法版本 {scored.frozen.version[:12]}")
    if options.deputy:
        return _why(scored, options.deputy)
    wide = max((_wide(each.called) for each in scored.deputies), default=0)
    for each in scored.deputies:
        name = each.called + " " * (wide - _wide(each.called))
        print(f"{_to(each.place, 8)}　{name}　{_to(f'{each.total}分', 8)}　{each.band}".rstrip())
    for difference in scored.frozen.differences if scored.frozen else ():
        print(f"提示：{difference.sentence}")
    if scored.scheme.lacks:
        print(f"说明：{scored.scheme.lacks}")
    return 0


def _why(scored: Any, name: str) -> int:
    [each] = _only(scored, name).deputies
    print(f"{each.called}　{each.total}分　第{each.place}名　{each.band}".rstrip())
    for item in each.items:
        cap = "不限" if item.cap is None else f"最高{item.cap}"
        print(f"  {item.label}　{item.points}分（{cap}）")
        for entry in item.entries:
            print(f"    {entry.on}　{entry.what}　{entry.points}分　{entry.number}".rstrip())
    return 0


def _only(scored: Any, name: str) -> Any:
    """The same with this deputy alone. Raises LedgerError where none or several are called so."""
    from dataclasses import replace

    from app.errors import LedgerError

    namesakes = [each for each in scored.deputies if name in {each.name, each.called}]
    if len(namesakes) != 1:
        same = "、".join(each.called for each in namesakes)
        if namesakes:
            raise LedgerError(f"有几名代表都叫“{name}”，请写成：{same}。")
        raise LedgerError(f"{scored.year}年的考评里没有“{name}”，请核对姓名。")
    return replace(scored, deputies=tuple(namesakes))


def _to(text: str, columns: int) -> str:
    return " " * (columns - _wide(text)) + text


def _wide(text: str) -> int:
    """How many columns a text takes where Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text)
