"""What each verb does: open the ledger, call one function, print the result."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from app.cli.remedies import spelled
from app.errors import DamagedError, LedgerError, Remedy
from app.ledger.place import NOT_A_FILE, Place, Server, default_ledger
from app.rules.profiles import COUNTY, OFFICE

Verb = Callable[[argparse.Namespace], int]
WRONG_ARGUMENTS = 2


def now() -> datetime:
    """The present moment; the one place where the command line reads the clock."""
    return datetime.now()


def ledger_place(options: argparse.Namespace) -> Place:
    place: Place = options.ledger or default_ledger()
    return place


def opened(options: argparse.Namespace) -> Any:
    from app.ledger.bylaws import left_aside
    from app.ledger.custody import open_ledger

    ledger = open_ledger(ledger_place(options), clock=now)
    options.ledgers = [*getattr(options, "ledgers", ()), ledger]  # closed when the verb is done
    try:
        ledger.clerk = str(ledger.setting("clerk", "") or "")
    except ValueError as error:
        raise damaged(ledger.place) from error
    for sentence in left_aside(ledger):
        print(sentence, file=sys.stderr)
    township = getattr(options, "township", "")
    return _of_township(ledger, township) if township else ledger


def of_one_unit(options: argparse.Namespace) -> Any:
    """The ledger of one unit, by whose numbers and names something is asked: a county's has them once a township."""
    ledger = opened(options)
    if ledger.setting("county") is True:
        print("命令写得不对：县级台账里各乡镇的编号和姓名会重，请用 --township 写明哪个乡镇的。", file=sys.stderr)
        raise SystemExit(WRONG_ARGUMENTS)
    return ledger


def _of_township(ledger: Any, written: str) -> Any:
    from app.ledger import townships

    try:
        return townships.narrowed(ledger, written)
    except townships.NoCounty as error:
        print(f"命令写得不对：{error}请去掉 --township。", file=sys.stderr)
        raise SystemExit(WRONG_ARGUMENTS) from error


def damaged(place: Place, what: str = "设置读不出来") -> DamagedError:
    return DamagedError(
        f"台账“{place.name}”已损坏或被改动：{what.rstrip('。')}。请先核对，再从备份恢复。", remedy=Remedy.RESTORE
    )


def occupied(options: argparse.Namespace) -> Any:
    from app.ledger.custody import occupy

    return occupy(ledger_place(options))


def create_ledger(options: argparse.Namespace) -> int:
    from app.cli.first_lines import chosen
    from app.ledger.bylaws import methods
    from app.ledger.custody import create

    place = ledger_place(options)
    method = methods.one(options.method).key
    unit = {"unit_code": options.unit_code, "unit_name": options.unit_name}
    locked = chosen(options)
    create(place, **unit, method=method, clock=now, county=options.county, passphrase=locked).close()
    print(f"已建立{'加密的' if locked else ''}{'县级' if options.county else ''}台账：{place}")
    return 0


def demonstrate(options: argparse.Namespace) -> int:
    from app.books.figures import FIGURES
    from app.desk import demo

    made = demo.build(options.out, now)
    print("太平镇 2024 年（示例数据）")
    for figure in FIGURES:
        print(f"  {figure.label}：{_value(made.year[figure.key])}")
    station, campaign = made.station, made.campaign
    print(
        f"1月1日至9月18日，流动联络站接待群众{station['voters_received']}人次，"
        f"收集意见建议{station['opinions']}条，解决问题{station['resolved']}件；"
        f"整改任务{campaign['tasks']}项、具体问题{campaign['problems']}条、完成{campaign['problems_closed']}条"
    )
    print(f"台账：{made.ledger.path}")
    for paper in made.papers:
        print(f"  {paper}")
    return 0


def template(options: argparse.Namespace) -> int:
    from app.desk.workbooks import write_template

    write_template(options.out)
    print(options.out)
    return 0


def manual(options: argparse.Namespace) -> int:
    from app.exports.manual import write_manual

    write_manual(options.out)
    print(options.out)
    return 0


def stats(options: argparse.Namespace) -> int:
    from app.books.figures import FIGURES
    from app.books.quantity_figures import LABEL
    from app.ledger.figures import DIMENSIONS, Period, as_json, figures, quantities

    ledger, period = opened(options), Period(options.since, options.until)
    narrowed = {by: getattr(options, by) for by in DIMENSIONS}
    if options.check:
        return _check_figures(ledger, period, options, [by for by, name in narrowed.items() if name])
    if options.json:
        print_json(as_json(ledger, period, **narrowed))
        return 0
    numbers = figures(ledger, period, **narrowed)
    print(f"{ledger.setting('unit_name')}　{period.since} 至 {period.until}")
    for figure in FIGURES:
        if figure.key in numbers.values:
            print(f"  {figure.label}：{_value(numbers[figure.key])}　—　{figure.definition}")
    for each in quantities(ledger, period, **narrowed) or ():
        print(f"  {LABEL}：{each.words}")
    return 0


def _check_figures(ledger: Any, period: Any, options: argparse.Namespace, narrowed: Sequence[str]) -> int:
    from app.ledger.reconciliation import reconcile

    if narrowed:
        print(f"命令写得不对：--check 核对整段时间，不能同时写 --{narrowed[0].replace('_', '-')}。", file=sys.stderr)
        return WRONG_ARGUMENTS
    checked = reconcile(ledger, period)
    if options.json:
        print_json(checked.as_json())
        return 0
    for balance in checked.balances:
        print(f"{'相符' if balance.holds else '不符'}：{balance.words}（{balance.left}，{balance.right}）")
    for finding in checked.findings:
        print(f"{finding.matter.value}：{finding.record}　{finding.sentence}")
    print("可以月结：各数相符，没有要补的。" if checked.sound else f"要核对、要补的共{len(checked.findings)}处。")
    return 0


def figures(options: argparse.Namespace) -> int:
    from app.desk.figure_tables import put_figures_on_paper
    from app.ledger.figures import Period

    ledger, period = opened(options), Period(options.since, options.until)
    profile = options.profile or COUNTY
    print(put_figures_on_paper(ledger, period, form=options.format, out=options.out, profile=profile))
    return 0


def book(options: argparse.Namespace) -> int:
    from app.desk.paper import put_on_paper

    ledger = opened(options)
    profile = options.profile or OFFICE
    days = (options.since, options.until)
    print(put_on_paper(ledger, options.name, *days, form=options.format, out=options.out, profile=profile))
    return 0


def check_ledger(options: argparse.Namespace) -> int:
    from app.ledger.custody import examine

    report = examine(ledger_place(options))
    if options.json:
        print_json(report.as_dict())
        return 0 if report.sound else DamagedError.exit_code
    for finding in report.findings:
        print(f"{finding.sentence}{finding.advice}", file=sys.stderr)
    if not report.sound:
        if not isinstance(ledger_place(options), Server):
            print(spelled(Remedy.RESTORE), file=sys.stderr)
        return DamagedError.exit_code
    print(f"台账完好：逐行核对了流水、环节、编号、检索、设置和草稿，没有发现问题。{report.anchor}")
    return 0


def back_up(options: argparse.Namespace) -> int:
    from app.ledger.custody import backup

    made = backup(opened(options), options.out)
    print(f"已备份，并打开读过：{made.path}")
    return 0


def diagnosis(options: argparse.Namespace) -> int:
    """Write what a maintainer needs to know, without any registered word."""
    from app.desk.diagnosis import diagnose
    from app.ledger.place import log_folder

    made = diagnose(ledger_place(options), log_folder(), options.out, now())
    print(f"{made.path}\n诊断码：{made.code}")
    return 0


def restore(options: argparse.Namespace) -> int:
    from app.ledger.custody import restore

    target = options.ledger
    if target is None:
        print("命令写得不对：请用 --ledger 写明恢复成哪个新文件。", file=sys.stderr)
        return WRONG_ARGUMENTS
    if isinstance(target, Server):
        raise LedgerError(NOT_A_FILE)
    restore(options.backup, target)
    print(f"已恢复：{target}")
    return 0


def _value(value: Any) -> str:
    if isinstance(value, int):
        return str(value)
    return f"{value.numerator}/{value.denominator}（{value.percent}）"


def print_json(document: Mapping[str, Any] | Sequence[Any]) -> None:
    print(json.dumps(document, ensure_ascii=False, indent=1))
