"""`erase`: what is found of a voter, and, once it is confirmed, taken out for good."""

import argparse
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

from app.cli.verbs import WRONG_ARGUMENTS, ledger_place, now, occupied, opened, print_json
from app.ledger.place import Server

if TYPE_CHECKING:
    from app.ledger.erasure import Erased, ErasureRecord, Survey
    from app.ledger.store import Ledger

OUT_OF_REACH = "另存到别处的备份、发出去的表和简报、原来的工作簿，程序管不到，请自己找出来销毁。"
CONFIRM = "删了找不回来。看准了，再加 --reason 理由 --confirm 办一次。"


def erase(options: argparse.Namespace) -> int:
    """Say what is found of somebody, or what was erased before; erase it where that is confirmed."""
    ledger = opened(options)
    if options.records:
        return _tell_records(ledger, as_json=options.json)
    if not options.confirm:
        return _tell_found(ledger, options)
    if not options.reason:
        print("命令写得不对：缺少 --reason。用 --help 看写法。", file=sys.stderr)
        return WRONG_ARGUMENTS
    return _erase(ledger, options)


def _erase(ledger: "Ledger", options: argparse.Namespace) -> int:
    from app.ledger.erasure import ErasureDemand, erase

    clerk = ledger.clerk
    ledger.close()
    demand = ErasureDemand(
        options.name,
        options.phone,
        options.asked_on or now().date(),
        options.reason,
        tuple(options.case),
        elsewhere=options.elsewhere,
        attachments=options.attachments,
        copies=options.backups,
    )
    with occupied(options):
        erased = erase(ledger_place(options), demand, clerk=clerk, clock=now)
    if options.json:
        print_json(_as_json(erased))
        return 0
    print(
        f"已删除：意见建议 {erased.cases} 件，改写登记 {erased.rows} 条、流水 {erased.entries} 条、"
        f"草稿 {erased.drafts} 张，删去附件 {erased.attachments} 个，别处提到的 {erased.mentions} 处，"
        f"旧备份 {erased.copies} 份。流水里记下了这一次。"
    )
    for name in erased.left:
        print(f"备份“{name}”打不开或删不掉，还在，请自己处理。", file=sys.stderr)
    print(OUT_OF_REACH)
    return 0


def _tell_found(ledger: "Ledger", options: argparse.Namespace) -> int:
    from app.ledger.erasure import copies_before, survey

    survey_made = survey(ledger, options.name, options.phone)
    copies = () if isinstance(ledger.place, Server) else copies_before(ledger)
    if options.json:
        print_json(_survey_as_json(survey_made, copies))
        return 0
    if not (survey_made.cases or survey_made.mentions or survey_made.drafts):
        print("台账和流水里没有找到这个人。请核对姓名和电话。")
        return 0
    for case in survey_made.cases:
        who = "、".join((*case.names, *case.phones, *case.addresses))
        state = "，还在办理，不能删" if case.in_hand and case.is_open else "" if case.is_open else "，只在流水里"
        files = f"，附件 {len(case.attachments)} 个" if case.attachments else ""
        print(f"  {case.number or '（登记后撤销的）'}　{case.raised_on or ''}　{who}{files}{state}")
    for mention in survey_made.mentions:
        print(f"  {mention.kind}“{mention.name}”也提到，要一并删请加 --elsewhere")
    print(f"草稿 {survey_made.drafts} 张，备份 {len(copies)} 份（要一并删请加 --backups）。{CONFIRM}")
    return 0


def _tell_records(ledger: "Ledger", *, as_json: bool) -> int:
    from app.ledger.erasure import records

    done = records(ledger)
    if as_json:
        print_json([_record_as_json(each) for each in done])
        return 0
    for each in done:
        numbers = "、".join(each.numbers) or "（没有编号）"
        print(f"{each.at}　{each.clerk}　{numbers}　{each.asked_on} 提出　{each.reason}　流水 {each.entries} 条")
    print(f"按要求删除个人信息共 {len(done)} 次。")
    return 0


def _as_json(erased: "Erased") -> dict[str, Any]:
    names = ("cases", "entries", "rows", "drafts", "attachments", "mentions", "copies")
    return {**{name: getattr(erased, name) for name in names}, "left": list(erased.left)}


def _survey_as_json(survey: "Survey", copies: tuple[str, ...]) -> dict[str, Any]:
    return {
        "cases": [
            {
                "number": case.number,
                "raised_on": case.raised_on.isoformat() if case.raised_on else None,
                "in_hand": case.in_hand,
                "open": case.is_open,
                "attachments": list(case.attachments),
            }
            for case in survey.cases
        ],
        "drafts": survey.drafts,
        "mentions": [{"kind": each.kind, "name": each.name} for each in survey.mentions],
        "copies": list(copies),
    }


def _record_as_json(record: "ErasureRecord") -> dict[str, Any]:
    names = ("at", "clerk", "asked_on", "reason", "entries")
    return {**{name: getattr(record, name) for name in names}, "numbers": list(record.numbers)}


def _day(text: str) -> date:
    from app.rules.reading import read_date

    try:
        return read_date(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _flag(name: str, help_text: str) -> tuple[tuple[str, ...], dict[str, Any]]:
    return (name,), {"action": "store_true", "help": help_text}


def _words(name: str, help_text: str, **settings: Any) -> tuple[tuple[str, ...], dict[str, Any]]:
    return (name,), {"metavar": "文字", "default": "", "help": help_text, **settings}


ERASING = (
    (
        "erase",
        "按选民的要求删除姓名、电话、门牌（不加 --confirm 只看）",
        erase,
        (
            _words("--name", "选民的姓名"),
            _words("--phone", "选民的联系电话"),
            (
                ("--case",),
                {"action": "append", "default": [], "metavar": "编号", "help": "只删这件意见里的，可以写几次"},
            ),
            (("--asked-on",), {"type": _day, "metavar": "日期", "help": "哪天提出的，默认今天"}),
            _words("--reason", "理由，如 本人书面要求；不要写姓名"),
            _flag("--elsewhere", "别的登记里提到这个人的，也换掉"),
            _flag("--attachments", "这些意见的照片和扫描件也删去"),
            _flag("--backups", "先做一份新备份，再删去备份文件夹里以前的备份"),
            _flag("--confirm", "真的删，找不回来"),
            _flag("--records", "看以前删除过几次"),
            (("--json",), {"action": "store_true", "help": "只输出一份 JSON"}),
        ),
    ),
)
