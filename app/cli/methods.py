"""`methods` and `method`: which working methods there are, and by which one a ledger goes."""

import argparse
import sys

from app.cli.verbs import ledger_place, occupied, opened, print_json
from app.ledger.place import Server


def list_methods(options: argparse.Namespace) -> int:
    from app.ledger import bylaws

    place = ledger_place(options)
    there = isinstance(place, Server) or place.exists()
    ledger = opened(options) if options.add or there else None
    if ledger is not None and options.add:
        with occupied(options):
            bylaws.methods.add_file(ledger, options.add)
    known = bylaws.methods.known(ledger) if ledger is not None else tuple(bylaws.methods.shipped.values())
    current = bylaws.methods.current(ledger).key if ledger is not None else ""
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
    for aside in bylaws.methods.unread(ledger) if ledger is not None else ():
        print(f"本单位自己的工作法“{aside.key}”，这一版程序读不懂，先搁在一边：{aside.why}", file=sys.stderr)
    for each in known:
        print(f"{'*' if each.key == current else ' '} {each.key}　{each.title}（{each.place}）")
        print(f"    {each.steps_on_screen}")
    return 0


def switch_method(options: argparse.Namespace) -> int:
    from app.ledger import bylaws

    with occupied(options):
        method = bylaws.methods.choose(opened(options), options.name)
    print(f"此后按“{method.title}”（{method.place}）：{'、'.join(step.name for step in method.steps)}")
    return 0
