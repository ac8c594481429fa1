"""`exercises`: the five guided exercises of a practice ledger, begun and looked at."""

import argparse
import sys
from typing import Any

from app.cli.verbs import WRONG_ARGUMENTS, occupied, opened, print_json


def exercises(options: argparse.Namespace) -> int:
    """List the exercises, or show one with its steps; begin it anew, tick off what leaves no trace."""
    from app.ledger import exercises as room

    if options.number is None:
        if options.begin or options.tick is not None:
            print("命令写得不对：--begin、--tick 要同时写明练习几，如 exercises 1 --begin。", file=sys.stderr)
            return WRONG_ARGUMENTS
        ledger = opened(options)
        _list([_as_json(ledger, each) for each in room.EXERCISES], as_json=options.json)
        return 0
    chosen = room.exercise(options.number)
    if options.begin or options.tick is not None:
        with occupied(options):
            ledger = opened(options)
            if options.begin:
                room.begin(ledger, chosen.number)
            if options.tick is not None:
                room.tick(ledger, chosen.number, options.tick)
    else:
        ledger = opened(options)
    standing = _as_json(ledger, chosen)
    if options.json:
        print_json(standing)
        return 0
    _show(standing)
    return 0


def _as_json(ledger: Any, exercise: Any) -> dict[str, Any]:
    from app.ledger.exercises import progress

    steps = progress(ledger, exercise.number)
    return {
        "number": exercise.number,
        "title": exercise.title,
        "purpose": exercise.purpose,
        "begun": steps is not None,
        "steps": [
            {"words": step.words, "by_hand": step.done is None, "done": steps is not None and steps[at].done}
            for at, step in enumerate(exercise.steps)
        ],
    }


def _list(standings: list[dict[str, Any]], *, as_json: bool) -> None:
    if as_json:
        print_json({"exercises": standings})
        return
    for each in standings:
        print(f"{each['number']}　{each['title']}　{_far(each)}\n   {each['purpose']}")


def _show(standing: dict[str, Any]) -> None:
    print(f"练习{standing['number']}　{standing['title']}　{_far(standing)}\n{standing['purpose']}")
    for place, step in enumerate(standing["steps"], start=1):
        mark = "✓" if step["done"] else "　"
        print(f"{mark} {place}. {step['words']}{'（自己打勾）' if step['by_hand'] else ''}")
    if not standing["begun"]:
        print(f"还没有开始，请加 --begin 开始：exercises {standing['number']} --begin", file=sys.stderr)


def _far(standing: dict[str, Any]) -> str:
    if not standing["begun"]:
        return "没有开始"
    done = sum(step["done"] for step in standing["steps"])
    return f"做了{done}步，共{len(standing['steps'])}步" if done < len(standing["steps"]) else "做完了"
