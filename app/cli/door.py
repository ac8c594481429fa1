"""The door of the command line: one verb in, one exit status out, no traceback ever."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from app.cli.counties import ALL_HANDOFF
from app.cli.handoffs import HANDOFF_HELP, Options
from app.cli.imports import import_workbook, nothing_taken
from app.cli.numbers import demand_year
from app.cli.passphrases import NO_LEDGER, PASSPHRASE, give_passphrase
from app.cli.remedies import spelled
from app.cli.shelves import SHELVES
from app.cli.table import VERBS
from app.cli.verbs import (
    WRONG_ARGUMENTS,
    Verb,
    back_up,
    book,
    damaged,
    figures,
    ledger_place,
    now,
    print_json,
    stats,
)
from app.errors import DamagedError, LedgerError, UnwritableError, one_line
from app.files import command, diagnosis, numbered, reason, write_down
from app.ledger.place import Place, log_folder, placed

_LEDGER_HELP = "台账文件（默认在用户数据文件夹）；县级以上也可写数据库 postgresql+psycopg://用户@主机/数据库"


class Parser(argparse.ArgumentParser):
    """argparse that speaks Chinese and ends with status 2."""

    def error(self, message: str) -> NoReturn:
        print(f"命令写得不对：{one_line(_chinese(message))}。用 --help 看写法。", file=sys.stderr)
        raise SystemExit(WRONG_ARGUMENTS)

    listed: Callable[[], Mapping[str, str]] | None = None  # the names that its verb knows, and what they are called

    def format_help(self) -> str:
        names = self.listed() if self.listed else {}
        width = max(map(len, names), default=0)
        lines = "".join(f"  {name:<{width}}  {title}\n" for name, title in names.items())
        return _chinese(super().format_help()) + (f"\n可以是：\n{lines}" if lines else "")


class _Version(argparse.Action):
    """Says which version it is, and looks for that only then."""

    def __init__(self, option_strings: Sequence[str], dest: str, **settings: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, **settings)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        print(numbered())
        parser.exit()


def run(arguments: Sequence[str]) -> int:
    """Carry out one verb; returns its exit status (docs/command-line.md). No traceback ever reaches the user."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = argparse.Namespace()
    try:
        options = parser().parse_args(arguments)
        _demand_text(options)
        demand_year(options)
        give_passphrase(options)
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
        write_down(log_folder(), diagnosis(error, "六簿"), now())
        logging.getLogger(__name__).debug("verb failed", exc_info=error)
        return 1
    finally:
        for ledger in getattr(options, "ledgers", ()):
            ledger.close()


def _demand_text(options: argparse.Namespace) -> None:
    """A path may have any bytes; a word must be one that can be written down."""
    for value in vars(options).values():
        if isinstance(value, str) and any("\ud800" <= sign <= "\udfff" for sign in value):
            print("命令写得不对：有一处不是文字（字节无法识别）。请用 UTF-8 的终端重写。", file=sys.stderr)
            raise SystemExit(WRONG_ARGUMENTS)


def _say(options: argparse.Namespace, error: BaseException) -> int:
    sentence, status = _sentence_and_status(error)
    print(sentence, file=sys.stderr)
    if getattr(options, "json", False):
        print_json(_refused(options, sentence))
    return status


def _refused(options: argparse.Namespace, sentence: str) -> dict[str, Any]:
    """What --json prints where nothing could be done; an import that could not read its file refused it whole."""
    if options.verb_function is not import_workbook:
        return {"error": sentence}
    refusal = {"sheet": "", "row": 0, "column": "", "reason": sentence}
    return {**nothing_taken([refusal]), "error": sentence}


def _sentence_and_status(error: BaseException) -> tuple[str, int]:
    if isinstance(error, LedgerError):
        return f"{error}{spelled(error.remedy)}", error.exit_code
    if isinstance(error, OSError):
        return one_line(f"读写文件出错：{reason(error)}。"), UnwritableError.exit_code
    return "已中断，没有写入任何内容。", 1


def parser() -> Parser:
    """The command line of docs/command-line.md."""
    top = Parser(prog=command(), description="六簿：乡镇人大主席团的台账。不带命令时打开窗口。", add_help=False)
    _common(top, first=True)
    top.add_argument("--version", action=_Version, help="显示是哪一版")
    top.add_argument(*PASSPHRASE[0], default=None, **PASSPHRASE[1])
    verbs = top.add_subparsers(title="命令", metavar="命令", required=True, parser_class=Parser)
    for verb in VERBS:
        _add(verbs, *verb)
    within = verbs.add_parser("handoff", help=HANDOFF_HELP, description=HANDOFF_HELP, add_help=False)
    _common(within, first=False)
    steps = within.add_subparsers(title="命令", metavar="命令", required=True, parser_class=Parser)
    for verb in ALL_HANDOFF:
        _add(steps, *verb, within="handoff ")
    return top


def _add(verbs: Any, name: str, help_text: str, function: Verb, options: Options, *, within: str = "") -> None:
    verb = verbs.add_parser(name, help=help_text, description=help_text, add_help=False)
    _common(verb, first=False)
    own = {flags: settings for flags, settings in options if flags == PASSPHRASE[0] and "dest" not in settings}
    for flags, settings in options:
        if flags not in own:
            verb.add_argument(*flags, **settings)
    if name not in NO_LEDGER and not any(PASSPHRASE[0] == flags for flags, _ in options if flags not in own):
        settings = {**own.get(PASSPHRASE[0], PASSPHRASE[1]), "required": False}  # it may stand before the verb
        verb.add_argument(*PASSPHRASE[0], default=argparse.SUPPRESS, **settings)
    verb.set_defaults(verb_function=function, verb_name=f"{within}{name}")
    verb.listed = SHELVES.get(name)


def _common(to: argparse.ArgumentParser, *, first: bool) -> None:
    to.add_argument("-h", "--help", action="help", help="显示写法")
    default = None if first else argparse.SUPPRESS
    to.add_argument("--ledger", type=_read_place, default=default, metavar="文件", help=_LEDGER_HELP)


def _read_place(text: str) -> Place:
    try:
        return placed(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _unsound(options: argparse.Namespace) -> DamagedError | None:
    """What is wrong with the ledger, if that may be why a verb failed."""
    from app.ledger.custody import examine

    if getattr(options, "verb_function", None) not in {import_workbook, stats, figures, book, back_up}:
        return None
    try:
        place = ledger_place(options)
        report = examine(place)
    except (LedgerError, OSError, ValueError):
        return None
    return None if report.sound else damaged(place, report.findings[0].sentence)


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
