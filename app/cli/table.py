"""The verbs of docs/command-line.md with their options."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from app.cli import briefings, evidence, exercises, forms, imports, methods, rosters, scores, verbs, waiting
from app.cli.erasures import ERASING
from app.cli.numbers import count
from app.cli.passphrases import CHOSEN, LOCKING
from app.cli.profiles import FOR_WHOM
from app.cli.updates import UPDATE
from app.cli.verbs import Verb


def _day(text: str) -> date:
    from app.rules.reading import read_date

    try:
        return read_date(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


_PERIOD = (
    (("--from",), {"dest": "since", "type": _day, "required": True, "metavar": "日期", "help": "起日，如 2024-01-01"}),
    (("--to",), {"dest": "until", "type": _day, "required": True, "metavar": "日期", "help": "止日，如 2024-12-31"}),
)
_JSON = (("--json",), {"action": "store_true", "help": "只输出一份 JSON"})
_OUT = (("--out",), {"type": Path, "required": True, "metavar": "文件", "help": "写到哪里"})


_GROUPS = {
    "--kind": "活动类型",
    "--station": "联络站",
    "--station-type": "联络站类型，如 流动站",
    "--tier": "联络站层级，如 乡镇",
    "--campaign": "专项",
    "--category": "类别",
    "--source": "来源，如 接待选民",
    "--level": "难度级别，如 大事",
    "--unit": "承办单位",
    "--group": "代表小组",
    "--deputy-level": "代表级别，如 县",
    "--deputy": "代表，同名的写成 姓名（选区）",
    "--village": "村组",
    "--grid": "网格",
    "--month": "月份，如 2024-06",
}


def _text(flag: str, help_text: str, **settings: Any) -> tuple[tuple[str, ...], dict[str, Any]]:
    return (flag,), {"metavar": "文字", "help": help_text, **settings}


_TOWNSHIP = _text("--township", "县级台账：只要这个乡镇的，写名称或九位代码", default="")


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name.strip():
        raise argparse.ArgumentTypeError(f"“{text}”里没有等号，应写成 甲=乙")
    return name.strip(), value.strip()


def _mend(text: str) -> tuple[str, str, str]:
    name, meant = _pair(text)
    column, sign, written = name.replace("：", ":").partition(":")
    if not sign or not column.strip():
        raise argparse.ArgumentTypeError(f"“{text}”里没有冒号，应写成 栏目:原值=新值")
    return column.strip(), written.strip(), meant


def _place(text: str) -> tuple[str, int]:
    sheet, _, row = text.replace("：", ":").rpartition(":")
    if not sheet.strip() or not row.strip().isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}”没有写明是哪一行，应写成 表:行，如 Sheet1:5")
    return sheet.strip(), int(row)


def _same(text: str) -> tuple[tuple[str, int], str]:
    place, _, number = text.partition("=")
    return _place(place), number.strip()


def _pairs(flag: str, dest: str, written: str, help_text: str) -> tuple[tuple[str, ...], dict[str, Any]]:
    return _many(flag, dest, _pair, written, help_text)


def _many(
    flag: str, dest: str, read: Callable[[str], Any], written: str, help_text: str
) -> tuple[tuple[str, ...], dict[str, Any]]:
    settings = {"dest": dest, "type": read, "action": "append", "default": [], "metavar": written, "help": help_text}
    return (flag,), settings


VERBS: tuple[tuple[str, str, Verb, tuple[tuple[tuple[str, ...], dict[str, Any]], ...]], ...] = (
    (
        "init",
        "建立台账",
        verbs.create_ledger,
        (
            _text("--unit-code", "九位单位代码，如 410725104；县级台账写六位，如 410725", required=True),
            _text("--unit-name", "县和乡镇，如 原阳县太平镇；县级台账写县名", required=True),
            _text("--method", "工作法（默认 taiping）", default="taiping"),
            (("--county",), {"action": "store_true", "help": "建立县级台账：汇总各乡镇上报的内容"}),
            CHOSEN,
        ),
    ),
    *LOCKING,
    ("demo", "用示例工作簿建立太平镇的示例台账，印出六簿、简报和主要的表", verbs.demonstrate, (_OUT,)),
    ("template", "写出空的导入工作簿", verbs.template, (_OUT,)),
    ("manual", "把使用手册写成 PDF", verbs.manual, (_OUT,)),
    (
        "import",
        "导入工作簿，要么全部，要么一行不动",
        imports.import_workbook,
        (
            (("workbook",), {"type": Path, "metavar": "工作簿", "help": "按模板填写的 .xlsx；不按模板的加 --guess"}),
            (("--guess",), {"action": "store_true", "help": "不按模板的工作簿：栏目按名称和内容猜，猜法一并列出"}),
            _text("--table", "和 --guess 一起：这些表都读作哪张表，如 意见", default=""),
            _pairs(
                "--set", "values", "栏目=值", "和 --guess 一起：每一行这一栏都填这个值，如 来源=接待选民，可以写几次"
            ),
            _pairs(
                "--map", "columns", "原栏=栏目", "和 --guess 一起：原来的栏目（或列字母）对到哪一栏；等号后不写是不导入"
            ),
            _many(
                "--mend",
                "mends",
                _mend,
                "栏目:原值=新值",
                "和 --guess 一起：这一栏里所有写着原值的行都按新值，如 代表级别:村=乡；原值不写是空格子",
            ),
            _many(
                "--same",
                "same",
                _same,
                "表:行[=编号]",
                "和 --guess 一起：这一行就是上次那一件的更正；写了编号，就是台账里的那一件，不另记",
            ),
            _many("--apart", "apart", _place, "表:行", "和 --guess 一起：这一行是另一件，另外记"),
            (("--dry-run",), {"action": "store_true", "help": "只看会怎样，不写入"}),
            (
                ("--prefer",),
                {"choices": ("workbook",), "help": "workbook：窗口里和工作簿里都改过的格，按工作簿；不写按台账"},
            ),
            _JSON,
        ),
    ),
    ("today", "今天要办的事", waiting.today, (_TOWNSHIP, _JSON)),
    (
        "exercises",
        "练习台账里的五个练习",
        exercises.exercises,
        (
            (("number",), {"type": count, "nargs": "?", "metavar": "练习", "help": "练习几，1 至 5；不写列出五个"}),
            (("--begin",), {"action": "store_true", "help": "开始，或者重新开始：只算从现在起做的"}),
            (("--tick",), {"type": count, "metavar": "步", "help": "这一步做了，自己打勾；只有标着“自己打勾”的要"}),
            _JSON,
        ),
    ),
    (
        "stats",
        "统计数字",
        verbs.stats,
        (
            *_PERIOD,
            *(_text(flag, f"只算这一组：{words}", default="") for flag, words in _GROUPS.items()),
            _TOWNSHIP,
            (("--check",), {"action": "store_true", "help": "不列数字，核对这段时间：各数是否相符，还缺什么"}),
            _JSON,
        ),
    ),
    (
        "figures",
        "印一个月、一季或一年的统计表",
        verbs.figures,
        (
            _TOWNSHIP,
            *_PERIOD,
            (("--format",), {"choices": ("xlsx", "pdf"), "required": True, "help": "xlsx 或 pdf"}),
            *FOR_WHOM,
            _OUT,
        ),
    ),
    (
        "book",
        "印一本簿",
        verbs.book,
        (
            _TOWNSHIP,
            (("name",), {"metavar": "簿名", "help": "如 receptions，都有哪些见下"}),
            *_PERIOD,
            (("--format",), {"choices": ("xlsx", "pdf"), "required": True, "help": "xlsx 或 pdf"}),
            *FOR_WHOM,
            _OUT,
        ),
    ),
    (
        "roster",
        "排一年的接待日，或看排好的",
        rosters.roster,
        (
            _TOWNSHIP,
            (("--year",), {"type": count, "required": True, "metavar": "年份", "help": "如 2026"}),
            _text("--rule", "接待日规则，如 weekly:2、monthly:first-friday；写了就重排", default=""),
            _text("--station", "只排这个联络站", default=""),
            (
                ("--since",),
                {"type": _day, "metavar": "日期", "help": "从哪天起重排，以前的不动；本年已排过的，默认从今天起"},
            ),
            _JSON,
            (("--out",), {"type": Path, "metavar": "文件", "help": "印出接待日安排表（.pdf）"}),
            *FOR_WHOM,
        ),
    ),
    (
        "methods",
        "有哪些工作法",
        methods.list_methods,
        ((("--add",), {"type": Path, "metavar": "文件", "help": "加入本单位自己写的工作法（.toml）"}), _JSON),
    ),
    (
        "method",
        "换一个工作法，已有记录不变",
        methods.switch_method,
        ((("name",), {"metavar": "工作法", "help": "如 xiuwu"}),),
    ),
    (
        "score",
        "一年的量化考评，从登记逐条算出",
        scores.score,
        (
            _TOWNSHIP,
            (("--year",), {"type": count, "required": True, "metavar": "年份", "help": "如 2024"}),
            _text("--scheme", "考评办法，如 ruzhou、hundred（默认本单位用的）", default=""),
            _text("--deputy", "只看这名代表，逐项说明得分的依据", default=""),
            _JSON,
        ),
    ),
    ("form", "印一张表", forms.form, (_TOWNSHIP, *forms.flags(_day, _OUT))),
    (
        "evidence",
        "把一个期间或一次活动的材料打成迎检包",
        evidence.evidence,
        (
            _TOWNSHIP,
            *((flags, {**settings, "required": False}) for flags, settings in _PERIOD),
            _text("--activity", "只要这一次活动的，写活动编号", default=""),
            FOR_WHOM[0],
            (
                ("--out",),
                {"type": Path, "required": True, "metavar": "目录", "help": "放进哪个目录；写 .zip 的打成压缩包"},
            ),
        ),
    ),
    (
        "briefing",
        "写一期简报：从台账的数字和模板，或排一份现成的文字",
        briefings.briefing,
        briefings.flags(_day, _TOWNSHIP),
    ),
    ("check", "逐行核对台账有没有损坏或被改动", verbs.check_ledger, (_JSON,)),
    ("backup", "备份台账，写好后打开读过", verbs.back_up, (_OUT,)),
    ("diagnose", "写出诊断包，给维护人员看，里面没有登记的内容", verbs.diagnosis, (_OUT,)),
    (
        "restore",
        "从备份恢复成一个新文件",
        verbs.restore,
        ((("backup",), {"type": Path, "metavar": "备份", "help": "备份文件"}),),
    ),
    UPDATE,
    *ERASING,
)
