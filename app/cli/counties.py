"""`handoff` in the county: packages merged, who has handed over, what goes back; and what a township gets back."""

import argparse
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from app.cli.handoffs import HANDOFF, PASSPHRASE, Options, passphrase, passphrase_to_seal
from app.cli.recoveries import RECOVERY
from app.cli.remedies import spelled
from app.cli.verbs import WRONG_ARGUMENTS, Verb, occupied, opened, print_json
from app.rules.handover import CountyAct
from app.rules.reading import read_date

STATES = {
    "merged": "已入库",
    "already": "早已入库",
    "gap": "等前面的",
    "fork": "接不上",
    "refused": "没有收",
    "missing": "未上报",
    "waiting": "等前面的",
    "sent": "已送出",
    "received": "已送达",
}


def merge(options: argparse.Namespace) -> int:
    """Merge packages of townships, each by itself; what is refused is told on standard error."""
    from app.handoff.merging import merge as merge_files

    with occupied(options):
        ledger = opened(options)
        words = passphrase(options)
        report = merge_files(ledger, options.files, passphrase=words, accept=options.accept, dry_run=options.dry_run)
    if options.json:
        print_json(report.as_json())
        return report.status
    if options.dry_run:
        print("试合并，没有写入：")
    _say(report.packages)
    if report.released:
        print("等到了前面的，也入了库：")
        _say(report.released)
    return report.status


def status(options: argparse.Namespace) -> int:
    """Which townships have handed a month over; in a township's ledger, how far its own packages got."""
    from app.handoff.planning import period_of
    from app.ledger import handovers

    ledger = opened(options)
    if options.month:
        period_of(options.month)
    if ledger.setting("county") is not True:
        return _sent(handovers.months_sent(ledger, options.month), options)
    if not options.month:
        print("命令写得不对：县级台账请用 --month 写明哪个月。", file=sys.stderr)
        return WRONG_ARGUMENTS
    months = handovers.months_of_townships(ledger, options.month)
    missing = [each for each in months if each.state == "missing"]
    if options.json:
        townships = [
            {"unit": each.unit, "name": each.name, "state": each.state, "sequence": each.sequence, "on": _day(each.on)}
            for each in months
        ]
        print_json({"month": options.month, "townships": townships, "missing": [each.unit for each in missing]})
        return 0
    for each in months:
        number = f"　第{each.sequence}期　{each.on}" if each.sequence else ""
        print(f"{STATES[each.state]}　{each.name}（{each.unit}）{number}")
    print(f"{options.month}：{len(months)}个乡镇，{len(missing)}个还没有上报。")
    return 0


def send_back(options: argparse.Namespace) -> int:
    """Make the return package for a township."""
    from app.handoff.keys import in_force
    from app.handoff.returning import build_return
    from app.rules.handover import Party

    with occupied(options):
        ledger = opened(options)
        words = passphrase_to_seal(options, has_key=in_force(ledger, Party.TOWNSHIP, options.unit) is not None)
        made = build_return(ledger, options.unit, options.out, words)
    if options.json:
        print_json(made.as_json())
        return 0
    print(f"给{made.unit_name}的回执包：第{made.sequence}期，回执{len(made.receipts)}期，县里的环节{made.steps}条")
    print(made.package)
    return 0


def receive(options: argparse.Namespace) -> int:
    """Take the county's return package in."""
    from app.handoff.returning import receive as receive_file

    with occupied(options):
        came = receive_file(opened(options), options.file, passphrase(options))
    if options.json:
        print_json({name: getattr(came, name) for name in ("merged", "waiting", "steps", "again")})
        return 0
    again = "这个回执早已收过。" if came.again else ""
    waiting = f"，{came.waiting}期还在等前面的" if came.waiting else ""
    print(f"{again}县里已入库{came.merged}期{waiting}；新收到县里的环节{came.steps}条。")
    return 0


def step(options: argparse.Namespace) -> int:
    """Write down what the county did with a township's case."""
    from app.ledger import handovers, townships

    with occupied(options):
        ledger = opened(options)
        on = options.on or ledger.today
        draft = handovers.CountyDraft(
            CountyAct(options.kind), on, options.unit, options.text, options.due, options.number
        )
        code, name = townships.asked(ledger, options.whose)
        handovers.add_county_step(ledger, handovers.case_numbered(ledger, code, options.case), draft)
    print(f"已登记：{name}{options.case}　县里{options.kind}。做回执包时带回给乡镇。")
    return 0


def _sent(months: Iterable[Any], options: argparse.Namespace) -> int:
    if options.json:
        packages = [
            {"month": each.month, "sequence": each.sequence, "on": _day(each.on), "state": each.state}
            for each in months
        ]
        print_json({"month": options.month, "packages": packages})
        return 0
    listed = [f"{each.month}　第{each.sequence}期　{each.on}　{STATES[each.state]}" for each in months]
    print("\n".join(listed) if listed else "还没有上报过。")
    return 0


def _say(outcomes: Iterable[Any]) -> None:
    for each in outcomes:
        what = f"{each.unit_name}{each.month}第{each.sequence}期" if each.unit else each.file
        counts = f"新增{each.added}、更改{each.changed}、作废{each.voided}、撤销{each.gone}、未变{each.unchanged}"
        tail = f"：{counts}" if each.state == "merged" else ""
        stream = sys.stderr if each.state in {"refused", "fork"} else sys.stdout
        words = f"{each.reason}{spelled(each.remedy, unit=each.unit)}"
        print(f"{STATES[each.state]}　{what}{tail}　{words}".rstrip("　"), file=stream)


def _day(day: Any) -> str | None:
    return day.isoformat() if day else None


def _on(text: str) -> date:
    try:
        return read_date(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


_JSON = (("--json",), {"action": "store_true", "help": "只输出一份 JSON"})
_OUT = (("--out",), {"type": Path, "required": True, "metavar": "目录", "help": "写到哪个目录，如 U 盘"})


def _word(flag: str, help_text: str, **settings: Any) -> tuple[tuple[str, ...], dict[str, Any]]:
    return (flag,), {"metavar": "文字", "help": help_text, **settings}


def _date(flag: str, help_text: str) -> tuple[tuple[str, ...], dict[str, Any]]:
    return (flag,), {"type": _on, "metavar": "日期", "help": help_text}


ALL_HANDOFF: tuple[tuple[str, str, Verb, Options], ...] = (
    *HANDOFF,
    *RECOVERY,
    (
        "merge",
        "县级：把各乡镇的包并入县级台账",
        merge,
        (
            (("files",), {"type": Path, "nargs": "+", "metavar": "包", "help": "上报的包（.liubao），可写几个"}),
            (("--dry-run",), {"action": "store_true", "help": "只看会怎样，不写入"}),
            (("--accept",), {"action": "store_true", "help": "改动多得不寻常的也收，完整的一份不等前面缺的就收"}),
            PASSPHRASE,
            _JSON,
        ),
    ),
    (
        "status",
        "县级：一个月里哪些乡镇报了、哪些没报；乡镇：报上去的到了没有",
        status,
        (_word("--month", "月份，如 2025-06；乡镇不写就看全部", default=""), _JSON),
    ),
    (
        "return",
        "县级：给乡镇做回执包，带回县里的环节",
        send_back,
        (_word("--unit", "乡镇的九位代码", required=True), _OUT, PASSPHRASE, _JSON),
    ),
    (
        "receive",
        "乡镇：收下县里的回执包",
        receive,
        ((("file",), {"type": Path, "metavar": "包", "help": "县里给的回执包（.liubao）"}), PASSPHRASE, _JSON),
    ),
    (
        "step",
        "县级：登记县里对一件意见或建议做了什么",
        step,
        (
            _word("--township", "哪个乡镇，名称或九位代码", required=True, dest="whose"),
            _word("--case", "乡镇的编号，如 2025-接-003", required=True),
            (
                ("--kind",),
                {"choices": tuple(each.value for each in CountyAct), "required": True, "help": "做了什么"},
            ),
            _word("--unit", "交给哪个单位，交办必写", default=""),
            _word("--text", "内容，答复和意见必写", default=""),
            _date("--on", "哪一天，不写是今天"),
            _date("--due", "期限"),
            _word("--number", "文号", default=""),
        ),
    ),
)
