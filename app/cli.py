"""The headless verbs: each a thin caller of the same functions that the window calls."""

import argparse
import json
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn

from app.errors import DamagedError, LedgerError, UnwritableError
from app.files import reason
from app.ledger.place import default_ledger

Verb = Callable[[argparse.Namespace], int]
WRONG_ARGUMENTS = 2


class Parser(argparse.ArgumentParser):
    """argparse that speaks Chinese and ends with status 2."""

    def error(self, message: str) -> NoReturn:
        print(f"命令写得不对：{_chinese(message)}。用 --help 看写法。", file=sys.stderr)
        raise SystemExit(WRONG_ARGUMENTS)

    def format_help(self) -> str:
        return _chinese(super().format_help())


def run(arguments: Sequence[str]) -> int:
    """Carry out one verb; returns the exit status of contract §2. No traceback ever reaches the user."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = argparse.Namespace()
    try:
        options = parser().parse_args(arguments)
        verb: Verb = options.verb_function
        return verb(options)
    except SystemExit as error:
        return error.code if isinstance(error.code, int) else WRONG_ARGUMENTS
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (LedgerError, OSError, KeyboardInterrupt) as error:
        return _say(options, error)
    except Exception as error:
        if damage := _unsound(options):
            return _say(options, damage)
        print(f"程序内部出错（{_place(error)}），台账没有改动。请把这一行告诉维护人员。", file=sys.stderr)
        logging.getLogger(__name__).debug("verb failed", exc_info=error)
        return 1


def _say(options: argparse.Namespace, error: BaseException) -> int:
    sentence, status = _told(error)
    print(sentence, file=sys.stderr)
    if getattr(options, "json", False):
        _print_json(_refused(options, sentence))
    return status


def _refused(options: argparse.Namespace, sentence: str) -> dict[str, Any]:
    """What --json prints where nothing could be done; an import that could not read its file refused it whole."""
    if options.verb_function is not _import:
        return {"error": sentence}
    refusal = {"sheet": "", "row": 0, "column": "", "reason": sentence}
    nothing = {"added": 0, "changed": 0, "unchanged": 0, "refused": [refusal], "by_sheet": {}}
    return {**nothing, "notes": [], "written": False, "error": sentence}


def _told(error: BaseException) -> tuple[str, int]:
    if isinstance(error, LedgerError):
        return str(error), error.exit_code
    if isinstance(error, OSError):
        return f"读写文件出错：{reason(error)}。", UnwritableError.exit_code
    return "已中断，没有写入任何内容。", 1


def now() -> datetime:
    """The present moment; the one place where the command line reads the clock."""
    return datetime.now()  # noqa: DTZ005 — the township's own wall clock


def parser() -> Parser:
    """The command line of contract §2."""
    top = Parser(prog="python main.py", description="六簿：乡镇人大主席团的台账。不带命令时打开窗口。", add_help=False)
    _common(top, first=True)
    verbs = top.add_subparsers(title="命令", metavar="命令", required=True, parser_class=Parser)
    for name, help_text, function, options in VERBS:
        verb = verbs.add_parser(name, help=help_text, description=help_text, add_help=False)
        _common(verb, first=False)
        for flags, settings in options:
            verb.add_argument(*flags, **settings)
        verb.set_defaults(verb_function=function)
    return top


def _common(to: argparse.ArgumentParser, *, first: bool) -> None:
    to.add_argument("-h", "--help", action="help", help="显示写法")
    default = None if first else argparse.SUPPRESS
    to.add_argument("--ledger", type=Path, default=default, metavar="文件", help="台账文件（默认在用户数据文件夹）")


def _ledger_path(options: argparse.Namespace) -> Path:
    return Path(options.ledger) if options.ledger else default_ledger()


def _open(options: argparse.Namespace) -> Any:
    from app.ledger.store import open_ledger

    ledger = open_ledger(_ledger_path(options), clock=now)
    try:
        ledger.clerk = str(ledger.setting("clerk", "") or "")
    except ValueError as error:
        raise _damaged(ledger.path) from error
    return ledger


def _damaged(path: Path, what: str = "设置读不出来") -> DamagedError:
    return DamagedError(
        f"台账“{path.name}”已损坏或被改动：{what.rstrip('。')}。请用 check 查看，或用 restore 从备份恢复。"
    )


def _unsound(options: argparse.Namespace) -> DamagedError | None:
    """What is wrong with the ledger, if that may be why a verb failed."""
    from app.ledger.checks import check
    from app.ledger.store import open_ledger

    if getattr(options, "verb_function", None) not in {_import, _stats, _book, _backup}:
        return None
    try:
        ledger = open_ledger(_ledger_path(options), clock=now)
        report = check(ledger)
    except (LedgerError, OSError, ValueError):
        return None
    return None if report.sound else _damaged(ledger.path, report.findings[0].sentence)


def _occupied(options: argparse.Namespace) -> Any:
    from app.ledger.occupancy import occupy

    return occupy(_ledger_path(options))


def _init(options: argparse.Namespace) -> int:
    from app.ledger.store import create

    path = _ledger_path(options)
    create(path, unit_code=options.unit_code, unit_name=options.unit_name, method=options.method, clock=now)
    print(f"已建立台账：{path}")
    return 0


def _demo(options: argparse.Namespace) -> int:
    from app.desk import demo
    from app.ledger.figure_list import FIGURES

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


def _template(options: argparse.Namespace) -> int:
    from app.desk.workbooks import write_template

    write_template(options.out)
    print(options.out)
    return 0


def _import(options: argparse.Namespace) -> int:
    from app.desk.workbooks import import_file

    with _occupied(options):
        report = import_file(_open(options), options.workbook, dry_run=options.dry_run)
    if options.json:
        _print_json(report.as_json())
        return 1 if report.refused else 0
    done = "试导入" if options.dry_run else ("已导入" if report.written else "没有导入任何内容")
    print(
        f"{done}：新增{report.added}行，更改{report.changed}行，未变{report.unchanged}行，拒收{len(report.refused)}处"
    )
    for sheet, tally in report.by_sheet.items():
        counted = f"新增{tally['added']}，更改{tally['changed']}，未变{tally['unchanged']}，拒收{tally['refused']}"
        print(f"  {sheet}：{counted}")
    for note in report.notes:
        print(f"  提示：{note}")
    for refusal in report.refused:
        print(f"{str(refusal).rstrip('。')}。", file=sys.stderr)
    if report.refused and not options.dry_run:
        print("有没通过的行，整个工作簿都没有导入；改正后再导入。", file=sys.stderr)
    return 1 if report.refused else 0


def _stats(options: argparse.Namespace) -> int:
    from app.ledger.figure_groups import as_json
    from app.ledger.figure_list import FIGURES
    from app.ledger.figures import Period, figures

    ledger, period = _open(options), Period(options.since, options.until)
    narrowed = {"station": options.station, "campaign": options.campaign, "kind": options.kind}
    if options.json:
        _print_json(as_json(ledger, period, **narrowed))
        return 0
    found = figures(ledger, period, **narrowed)
    print(f"{ledger.setting('unit_name')}　{period.since} 至 {period.until}")
    for figure in FIGURES:
        print(f"  {figure.label}：{_value(found[figure.key])}　—　{figure.definition}")
    return 0


def _book(options: argparse.Namespace) -> int:
    from app.desk.paper import put_on_paper

    ledger = _open(options)
    print(put_on_paper(ledger, options.name, options.since, options.until, form=options.format, out=options.out))
    return 0


def _check(options: argparse.Namespace) -> int:
    from app.ledger.checks import check
    from app.ledger.store import open_ledger

    report = check(open_ledger(_ledger_path(options), clock=now))
    if options.json:
        _print_json(report.as_dict())
        return 0 if report.sound else DamagedError.exit_code
    for finding in report.findings:
        print(f"{finding.sentence}{finding.advice}", file=sys.stderr)
    if not report.sound:
        return DamagedError.exit_code
    print("台账完好：逐行核对了流水、环节、编号和检索，没有发现问题。")
    return 0


def _backup(options: argparse.Namespace) -> int:
    from app.ledger.backups import backup

    made = backup(_open(options), options.out)
    print(f"已备份并核验：{made.path}")
    return 0


def _restore(options: argparse.Namespace) -> int:
    from app.ledger.backups import restore

    target = options.ledger
    if target is None:
        print("命令写得不对：请用 --ledger 写明恢复成哪个新文件。", file=sys.stderr)
        return WRONG_ARGUMENTS
    restore(options.backup, target)
    print(f"已恢复：{target}")
    return 0


def _value(value: Any) -> str:
    if isinstance(value, int):
        return str(value)
    return f"{value.numerator}/{value.denominator}（{value.percent}）"


def _print_json(document: Mapping[str, Any]) -> None:
    print(json.dumps(document, ensure_ascii=False, indent=1))


def _day(text: str) -> date:
    from app.rules.reading import read_date

    try:
        return read_date(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
    return f"{type(error).__name__} {where}".strip()


def _chinese(message: str) -> str:
    for english, chinese in (
        ("usage: ", "用法："),
        ("positional arguments:", "要写的："),
        ("options:", "选项："),
        ("the following arguments are required:", "缺少"),
        ("unrecognized arguments:", "不认识"),
        ("invalid choice:", "没有这一项"),
        ("expected one argument", "后面要写内容"),
        ("argument ", ""),
        ("choose from", "可以是"),
        ("invalid", "不对"),
    ):
        message = message.replace(english, chinese)
    return message


_PERIOD = (
    (("--from",), {"dest": "since", "type": _day, "required": True, "metavar": "日期", "help": "起日，如 2024-01-01"}),
    (("--to",), {"dest": "until", "type": _day, "required": True, "metavar": "日期", "help": "止日，如 2024-12-31"}),
)
_JSON = (("--json",), {"action": "store_true", "help": "只输出一份 JSON"})
_OUT = (("--out",), {"type": Path, "required": True, "metavar": "文件", "help": "写到哪里"})


def _text(flag: str, help_text: str, **settings: Any) -> tuple[tuple[str, ...], dict[str, Any]]:
    return (flag,), {"metavar": "文字", "help": help_text, **settings}


VERBS: tuple[tuple[str, str, Verb, tuple[tuple[tuple[str, ...], dict[str, Any]], ...]], ...] = (
    (
        "init",
        "建立台账",
        _init,
        (
            _text("--unit-code", "九位单位代码，如 410725104", required=True),
            _text("--unit-name", "县和乡镇，如 原阳县太平镇", required=True),
            _text("--method", "工作法（默认 taiping）", default="taiping"),
        ),
    ),
    ("demo", "用示例工作簿建立太平镇的示例台账，印出六簿", _demo, (_OUT,)),
    ("template", "写出空的导入工作簿", _template, (_OUT,)),
    (
        "import",
        "导入工作簿，要么全部，要么一行不动",
        _import,
        (
            (("workbook",), {"type": Path, "metavar": "工作簿", "help": "按模板填写的 .xlsx"}),
            (("--dry-run",), {"action": "store_true", "help": "只看会怎样，不写入"}),
            _JSON,
        ),
    ),
    (
        "stats",
        "统计数字",
        _stats,
        (
            *_PERIOD,
            _text("--station", "只算这个联络站", default=""),
            _text("--campaign", "只算这个专项", default=""),
            _text("--kind", "只算这类活动", default=""),
            _JSON,
        ),
    ),
    (
        "book",
        "印一本簿：deputies、themes、training、receptions、proposals、duties",
        _book,
        (
            (("name",), {"metavar": "簿名", "help": "如 receptions"}),
            *_PERIOD,
            (("--format",), {"choices": ("xlsx", "pdf"), "required": True, "help": "xlsx 或 pdf"}),
            _OUT,
        ),
    ),
    ("check", "逐行核对台账有没有损坏或被改动", _check, (_JSON,)),
    ("backup", "备份台账并核验", _backup, (_OUT,)),
    (
        "restore",
        "从备份恢复成一个新文件",
        _restore,
        ((("backup",), {"type": Path, "metavar": "备份", "help": "备份文件"}),),
    ),
)
