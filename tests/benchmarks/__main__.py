"""Runs the benchmarks beside this file and says whether each stays within its limit.

A module here joins by having `run() -> dict`: one scenario, or `{"scenarios": [one, …]}`. A scenario has
`scenario` (its name) and, as far as they make sense, `ours`, `opponent` (numbers in `unit`, seconds unless said),
`against` (who the opponent is), `limit` and `goal`, and `of`: what they bound, "ratio" (ours / opponent) or "ours".
`within` may give the verdict instead, where a limit is not one number; `skipped` says why nothing was measured.
Only ratios are judged: a limit or goal in seconds is first multiplied by how much slower this machine is now than the
one where it was set (timing.pace).
"""

import argparse
import importlib
import json
import os
import pkgutil
import platform
import sys
import traceback
import unicodedata
from datetime import datetime
from pathlib import Path

import tests.benchmarks
from tests.benchmarks.timing import pace

HEADINGS = ("项目", "本程序", "对手", "比值", "上限", "目标", "结论")
REPORT = Path("build/bench.json")


def main() -> int:
    arguments = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="与对手同场计时")
    arguments.add_argument("--only", action="append", metavar="NAME", help="只运行这些模块，例如 paper")
    wanted = arguments.parse_args().only or []
    modules = [each for each in benchmark_modules() if not wanted or each in wanted]
    if unknown := sorted(set(wanted) - set(modules)):
        sys.stderr.write(f"没有这个计时模块：{'、'.join(unknown)}（有：{'、'.join(benchmark_modules())}）\n")
        return 2
    results = [scenario for each in modules for scenario in measured(each)]
    print(f"这台机器现在比定上限的机器慢 {pace():.2f} 倍，按秒定的上限和目标都乘了这个数。")
    print_table([HEADINGS, *(row(result) for result in results)])
    write_report(results)
    return 1 if any(result["verdict"] in {"超限", "出错"} for result in results) else 0


def benchmark_modules() -> list[str]:
    names = sorted(module.name for module in pkgutil.iter_modules(tests.benchmarks.__path__))
    return [name for name in names if name not in {"__main__", "timing"} and hasattr(load(name), "run")]


def load(name: str):
    return importlib.import_module(f"tests.benchmarks.{name}")


def measured(name: str) -> list[dict]:
    sys.stderr.write(f"计时 {name} …\n")
    try:
        result = load(name).run()
    except Exception as error:  # noqa: BLE001  # one broken benchmark must not hide the others
        traceback.print_exc()
        result = {"scenario": name, "error": repr(error)}
    return [{"module": name, **judged(scenario)} for scenario in result.get("scenarios", [result])]


def judged(scenario: dict) -> dict:
    """The scenario with its ratio and its verdict."""
    ours, opponent = scenario.get("ours"), scenario.get("opponent")
    if scenario.get("of", "ratio") == "ours" and scenario.get("unit", "s") == "s":
        scenario |= {bound: scenario[bound] * pace() for bound in ("limit", "goal") if bound in scenario}
    ratio = ours / opponent if ours is not None and opponent else None
    return {**scenario, "ratio": ratio, "verdict": verdict(scenario, ratio)}


def verdict(scenario: dict, ratio: float | None) -> str:
    if "error" in scenario:
        return "出错"
    if scenario.get("skipped"):
        return f"跳过：{scenario['skipped']}"
    value = ratio if scenario.get("of", "ratio") == "ratio" else scenario["ours"]
    within = scenario["within"] if "within" in scenario else at_most(value, scenario.get("limit"))
    if not within:
        return "超限"
    return "达到目标" if "goal" in scenario and at_most(value, scenario["goal"]) else "在限内"


def at_most(value: float | None, bound: float | None) -> bool:
    return value is None or bound is None or value <= bound


def row(result: dict) -> tuple[str, ...]:
    unit = result.get("unit", "s")
    bound = "" if result.get("of", "ratio") == "ratio" else unit
    opponent = amount(result.get("opponent"), unit)
    if opponent and result.get("against"):
        opponent = f"{opponent}（{result['against']}）"
    return (
        f"{result['module']}：{result['scenario']}",
        amount(result.get("ours"), unit),
        opponent,
        amount(result.get("ratio"), ""),
        amount(result.get("limit"), bound),
        amount(result.get("goal"), bound),
        result["verdict"],
    )


def amount(value: float | str | None, unit: str) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    if unit == "s" and value < 1:
        return f"{value * 1000:.3g} ms"
    return f"{value:.3g} {unit}".rstrip() if value < 1000 else f"{value:,.0f} {unit}".rstrip()


def print_table(rows: list[tuple[str, ...]]) -> None:
    widths = [max(width(line[column]) for line in rows) for column in range(len(HEADINGS))]
    for line in rows:
        cells = (cell + " " * (space - width(cell)) for cell, space in zip(line, widths, strict=True))
        sys.stdout.write("  ".join(cells).rstrip() + "\n")


def width(text: str) -> int:
    """Columns on a terminal, where a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def write_report(results: list[dict]) -> None:
    machine = {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()}
    report = {"at": datetime.now().astimezone().isoformat(timespec="seconds"), "machine": machine, "results": results}
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    REPORT.write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")
    sys.stdout.write(f"\n全部数字在 {REPORT}\n")


if __name__ == "__main__":
    sys.exit(main())
