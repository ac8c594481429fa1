"""The roster on the command line: made or shown, as JSON, as a table, as a printed 安排表."""

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import Any, cast

from app.cli.verbs import WRONG_ARGUMENTS, occupied, of_one_unit, print_json
from app.rules.days import day_within


def roster(options: argparse.Namespace) -> int:
    """Show a year's roster; where there is none yet, or a rule is named, make it."""
    from app.files import demand_place
    from app.ledger.rosters import show

    if options.out is not None:
        demand_place(options.out)
    elif options.profile is not None:
        print("命令写得不对：--profile、--public 说的是印出来给谁看，要同时用 --out 写明印到哪里。", file=sys.stderr)
        return WRONG_ARGUMENTS
    if options.rule or options.since:
        made = _made(options)
    else:
        ledger = of_one_unit(options)
        station_id = _station(ledger, options.station)
        made = show(ledger, options.year, station_id)
        if not made.days:
            made = _made(options)
    paper = _print(options) if options.out is not None else None
    if options.json:
        print_json(as_json(made))
        return 0
    if paper is not None:
        print(paper)
        return 0
    _tell(made)
    return 0


def as_json(made: Any) -> dict[str, Any]:
    """The document of `roster --json`."""
    least, most = made.fairness
    return {
        "year": made.year,
        "rule": made.rule,
        "days": [
            {
                "date": day.on.isoformat(),
                "planned": day.planned.isoformat(),
                "station": day.station,
                "deputies": [seat.name for seat in day.seats],
            }
            for day in made.days
        ],
        "fairness": {"min": least, "max": most},
        "unmet": list(made.unmet),
        "notes": list(made.notes),
    }


def _made(options: argparse.Namespace) -> Any:
    from dataclasses import replace

    from app.errors import LedgerError
    from app.ledger.bylaws import methods
    from app.ledger.rosters import by_rule, make, wish

    with occupied(options):
        ledger = of_one_unit(options)
        since = _since(ledger, options)
        asked = wish(ledger, options.year, _station(ledger, options.station))
        named_rule = asked.rule if options.since else ""
        rule = options.rule or named_rule or methods.current(ledger).reception.rules or asked.rule
        if not rule:
            raise LedgerError("现在的工作法没有规定接待日，请用 --rule 写明，如 weekly:2。")
        return make(ledger, replace(by_rule(asked, rule) if options.rule else replace(asked, rule=rule), since=since))


def _since(ledger: Any, options: argparse.Namespace) -> date | None:
    """From when the year is planned anew: as asked, else from today where this year has a roster already."""
    from app.errors import LedgerError
    from app.ledger.rosters import show

    if options.since is not None:
        if options.since.year != options.year:
            raise LedgerError(f"--since 要写{options.year}年内的日期，{options.since}不在这一年。")
        return cast("date", options.since)
    if options.year != ledger.today.year:
        return None
    station_id = _station(ledger, options.station)
    stored = any(day.station_id == station_id for day in show(ledger, options.year, station_id).days)
    return cast("date", ledger.today) if stored else None


def _station(ledger: Any, name: str) -> str | None:
    from app.ledger.rosters import station_named

    return station_named(ledger, name) if name else None


def _print(options: argparse.Namespace) -> Path:
    from app.books.forms.receptions import ROSTER
    from app.desk.asked import Asked
    from app.desk.forms.shelf import make

    asked = Asked(year=options.year, station=options.station, profile=options.profile)
    return make(of_one_unit(options), ROSTER.name, asked, options.out)


def _tell(made: Any) -> None:
    least, most = made.fairness
    print(f"{made.year}年接待日　{made.words}　{len(made.days)}天　每人{least}至{most}次")
    for day in made.days:
        moved = f"（原定{day_within(day.planned, day.on.year)}）" if day.planned != day.on else ""
        place = f"　{day.station}" if day.station else ""
        print(f"  {day.on}{moved}{place}　{'、'.join(seat.name for seat in day.seats)}")
    for sentence in (*made.unmet, *made.notes):
        print(sentence, file=sys.stderr)
