"""Turns single signs of the program and asks whether a test notices: python tools/mutants.py [--over app/rules/days].

A mutant is one function in which one sign was turned (tools/mutant_signs.py says which); mutmut makes the mutants and
runs, for each, the tests that come through that function. Nothing of the working copy is touched: all happens in
build/mutants/. What no test noticed and no test can notice stands with its reason in tools/mutants.toml. A mutant that
was noticed is not tried again while its function stays as it is; make clean lets all begin anew.

Only what is inside a function is turned. Tables and constants at the head of a module, properties and other decorated
functions are not, and no word that has a Chinese character: how a sentence reads is not this tool's question.
"""

import argparse
import json
import os
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

from mutant_rooms import ROOMS, modules, prepared, within

TOOLS = Path(__file__).resolve().parent
ENOUGH = 95  # of a hundred mutants
NOTICED = {1, 3, 36, 255, 24, -24, 152, -9, -11}  # a failed test, a crash, or a test that never came to its end
UNTRIED = {None, 2}


def main() -> int:
    wishes = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    wishes.add_argument("--over", default="", help="a folder or a module: app/rules/days, app/ledger/cases/life.py")
    wishes.add_argument("--sample", type=int, default=0, help="try only so many of each room, drawn at random")
    wishes.add_argument("--seed", type=int, default=8)
    wishes.add_argument("--jobs", type=int, default=2)
    wish = wishes.parse_args()
    over = wish.over.strip("/")
    rooms = [room for room in ROOMS if any(within(over, module) for module in modules(room))]
    if not rooms:
        print(f"{over} 不在检查范围内，可选：{'、'.join(ROOMS)}")
        return 2
    verdicts: dict[str, int | None] = {}
    survivors: list[tuple[str, str, str]] = []
    for room in rooms:
        place = prepared(room)
        chosen = [module for module in modules(room) if within(over, module)]
        order = [" ".join(chosen), str(wish.sample), str(wish.seed), str(wish.jobs)]
        environment = os.environ | {"CI": "1", "PYTHONUTF8": "1", "QT_QPA_PLATFORM": "offscreen"}
        print(f"{room} …", flush=True)
        with (place / "mutmut.log").open("w", encoding="utf-8") as log:
            run = [sys.executable, TOOLS / "mutant_run.py", *order]
            ended = subprocess.run(run, cwd=place, env=environment, stdout=log, stderr=subprocess.STDOUT, check=False)
        if ended.returncode:
            print(f"没有跑完，原因见 {place / 'mutmut.log'}")
            return 1
        answer = json.loads((place / "answer.json").read_text(encoding="utf-8"))
        verdicts |= answer["verdicts"]
        survivors += [tuple(each) for each in answer["survivors"]]
    return reported(verdicts, survivors)


def reported(verdicts: dict[str, int | None], survivors: list[tuple[str, str, str]]) -> int:
    """Print a line for each module, then every survivor without a reason; 1 when too few were noticed."""
    tried, noticed = Counter(), Counter()
    for name, verdict in verdicts.items():
        if verdict not in UNTRIED:
            tried[home(name)] += 1
            noticed[home(name)] += verdict in NOTICED
    reasons = explained()
    told = Counter(home(name) for name, was, turned in survivors if (place_of(name), was, turned) in reasons)
    print(f"\n{'模块':<42}{'变动':>6}{'发现':>6}{'漏过':>6}{'已说明':>6}{'％':>7}")
    for module in sorted(tried):
        print(line(module, tried[module], noticed[module], told[module]))
    print(line("合计", tried.total(), noticed.total(), told.total()))
    for name, was, turned in sorted(survivors):
        if (place_of(name), was, turned) not in reasons:
            print(f"\n{place_of(name)}  （{name.rpartition('_')[2]}）\n  - {was}\n  + {turned}")
    return int(not tried.total() or noticed.total() * 100 < tried.total() * ENOUGH)


def line(title: str, tried: int, noticed: int, told: int) -> str:
    return f"{title:<44}{tried:>8}{noticed:>8}{tried - noticed:>8}{told:>8}{noticed / max(tried, 1):>9.1%}"


def home(name: str) -> str:
    """app.rules.days.terms.x_due__mutmut_3 → app/rules/days/terms."""
    return "/".join(name.split(".")[:-1])


def place_of(name: str) -> str:
    """app.rules.days.terms.x_due__mutmut_3 → app.rules.days.terms.due; a method has its class before it."""
    module, _, function = name.partition("__mutmut_")[0].rpartition(".")
    return f"{module}.{function.removeprefix('x').removeprefix('_').strip('ǁ').replace('ǁ', '.')}"


def explained() -> set[tuple[str, str, str]]:
    listed = tomllib.loads((TOOLS / "mutants.toml").read_text(encoding="utf-8"))
    return {(each["where"], each["was"], each["turned"]) for each in listed.get("survivor", [])}


if __name__ == "__main__":
    sys.exit(main())
