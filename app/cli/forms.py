"""`form`: one printed form, of an entry or blank; several cases or activities come in one file.

A deputy's papers come for everybody at once too, one file each in a new folder.
"""

import argparse
import sys
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.books.asking import Option
from app.books.forms.shelf import FORMS
from app.cli.numbers import count, month
from app.cli.profiles import FOR_WHOM
from app.cli.verbs import WRONG_ARGUMENTS, of_one_unit
from app.rules.profiles import OFFICE

if TYPE_CHECKING:
    from app.desk.asked import Asked

EVERYBODY = "全部"
FLAGS: Mapping[Option, str] = {
    "case": "--case 编号",
    "activity": "--activity 编号",
    "unit": "--unit 名称",
    "deputy": "--deputy 姓名",
    "year": "--year 年度",
    "month": "--month 月份",
    "day": "--day 日期",
    "since": "--from 起日",
    "until": "--to 止日",
    "station": "--station 名称",
    "campaign": "--campaign 名称",
    "poll": "--poll 名称",
    "kind": "--kind 类别",
    "scheme": "--scheme 名称",
    "seq": "--seq 数字",
    "public": "--public",
    "profile": "--profile 名称",
}


def form(options: argparse.Namespace) -> int:
    """Print the form of that name. Status 2 where it lacks what it is about, or was told what it has no use for."""
    from app.desk.asked import Asked, Missing, Useless
    from app.desk.forms import shelf

    about = [flag for flag in ("case", "activity", "deputy") if getattr(options, flag)]
    if options.blank is not None and about:
        print(f"命令写得不对：--blank 印空白表，不能同时写 --{about[0]}，请去掉一个。", file=sys.stderr)
        return WRONG_ARGUMENTS
    if options.blank == 0:
        print("命令写得不对：--blank 后面写要几份空白表，至少 1。", file=sys.stderr)
        return WRONG_ARGUMENTS
    asked = Asked(
        cases=tuple(options.case),
        activities=tuple(options.activity),
        **{name: getattr(options, name) for name in _PLAIN},
        profile=options.profile,
        blank=options.blank or 0,
    )
    try:
        if options.all or options.deputy == EVERYBODY:
            return _of_all(options, replace(asked, deputy=asked.deputy or EVERYBODY))
        print(shelf.make(of_one_unit(options), options.name, asked, options.out))
    except Missing as missing:
        blank = "" if missing.wanted not in {"case", "activity"} else "；空白表用 --blank 份数"
        print(f"命令写得不对：{missing}写法：{FLAGS[missing.wanted]}{blank}。", file=sys.stderr)
        return WRONG_ARGUMENTS
    except Useless as useless:
        flags = "、".join(FLAGS[each].partition(" ")[0] for each in useless.given)
        print(f"命令写得不对：{useless}多写的是 {flags}。", file=sys.stderr)
        return WRONG_ARGUMENTS
    return 0


def _of_all(options: argparse.Namespace, asked: "Asked") -> int:
    """The papers of all deputies in a folder within `--out`, told one by one; whoever stops it finds nothing there."""
    from app.desk.asked import demand
    from app.desk.dossier_batch import print_all

    of_all = {name: each for name, each in FORMS.items() if each.everybody}
    form = of_all.get(options.name)
    if form is None:
        each = "、".join(f"{name}（{form.called}）" for name, form in of_all.items())
        print(f"命令写得不对：--all 只印 {each}。", file=sys.stderr)
        return WRONG_ARGUMENTS
    named = [flag for flag in ("case", "activity") if getattr(options, flag)]
    named += ["deputy"] if asked.deputy != EVERYBODY else []
    named += ["blank"] if asked.blank else []
    if named:
        print(f"命令写得不对：--all 印全部代表的，不能同时写 --{named[0]}。", file=sys.stderr)
        return WRONG_ARGUMENTS
    demand(form, asked)
    printed = print_all(
        of_one_unit(options),
        options.out,
        form=form,
        profile=options.profile or form.profile or OFFICE,
        year=options.year,
        report=lambda _done, _total, words: print(words, file=sys.stderr),
    )
    print(f"{printed.folder}：{printed.files}份，另有目录")
    return 0


_PLAIN = (
    *("unit", "deputy", "year", "month", "day", "since", "until", "station", "campaign", "scheme", "poll", "kind"),
    "seq",
)


def flags(day: Any, out: Any) -> tuple[tuple[tuple[str, ...], dict[str, Any]], ...]:
    """The options of the verb; `day` reads a date, `out` is the option that says where the file goes."""
    texts = (
        ("--unit", "哪个承办单位"),
        ("--deputy", "哪位代表"),
        ("--station", "哪个联络站"),
        ("--campaign", "哪个专项"),
        ("--scheme", "哪种考评办法"),
        ("--poll", "哪次测评"),
        ("--kind", "哪一类"),
    )
    days = (("--day", "day", "哪一天"), ("--from", "since", "起日"), ("--to", "until", "止日"))
    numbers = (
        ("--year", count, "哪一年"),
        ("--month", month, "哪个月"),
        ("--seq", count, "第几个环节（不写为最近一次）"),
        ("--blank", count, "印几份空白表"),
    )
    return (
        (("name",), {"metavar": "表名", "help": "如 visit、assignment，都有哪些见下"}),
        (("--case",), {"action": "append", "default": [], "metavar": "编号", "help": "意见或建议编号，可写几次"}),
        (("--activity",), {"action": "append", "default": [], "metavar": "编号", "help": "活动编号，可写几次"}),
        *(((flag,), {"default": "", "metavar": "名称", "help": words}) for flag, words in texts),
        *(((flag,), {"dest": name, "type": day, "metavar": "日期", "help": words}) for flag, name, words in days),
        *(((flag,), {"type": read, "metavar": "数字", "help": words}) for flag, read, words in numbers),
        (("--all",), {"action": "store_true", "help": "全部代表的档案、手册或登记表，每人一份，放进 --out 目录"}),
        *FOR_WHOM,
        out,
    )
