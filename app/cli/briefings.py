"""The verb that puts a briefing on paper: from a plain text, or from the ledger's figures and the unit's template."""

import argparse
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.cli.issues import issue_asked_for, list_issues, list_templates, show_issue
from app.cli.numbers import count
from app.cli.verbs import WRONG_ARGUMENTS, occupied, opened

FORMATS = ("pdf", "docx", "xlsx")
NOTHING = (None, "", False)  # an option that was not written; 0 was
WAYS: Mapping[str, tuple[str, ...]] = {
    "templates": ("add", "use", "json"),
    "list": ("year", "json", "township"),
    "show": ("year", "json", "format", "out", "township"),
    "text": ("issue", "format", "out"),
    "since": (
        *("until", "issue", "title", "album", "template", "date", "freeze", "format", "out"),
        *("masthead", "issuer", "sent", "printed_by", "keep_imprint", "township"),
    ),
}  # what each way of asking has a use for
NEEDS: Mapping[str, tuple[str, ...]] = {
    "templates": (),
    "list": (),
    "show": (),
    "text": ("format", "out"),
    "since": ("until", "issue", "format", "out"),
}
KEEPING = ("freeze", "keep_imprint")  # what writes into the ledger, and so is the unit's own
FLAGS = {"since": "--from", "until": "--to", "printed_by": "--printed-by", "keep_imprint": "--keep-imprint"} | {
    name: f"--{name}"
    for name in (
        *(
            "templates",
            "add",
            "use",
            "list",
            "show",
            "text",
            "issue",
            "title",
            "album",
            "template",
            "date",
            "freeze",
            "year",
            "json",
        ),
        *("masthead", "issuer", "sent", "township"),
        *("format", "out"),
    )
}


def briefing(options: argparse.Namespace) -> int:
    """Put a briefing on paper; what stood in for which face, and what its writer should know, is said."""
    given = [name for name in FLAGS if all(getattr(options, name) is not each for each in NOTHING)]
    way = next((each for each in WAYS if each in given), None)
    if way is None:
        return _wrong("写 --text 文件，或 --from 起日 --to 止日 --issue 期号")
    if idle := [FLAGS[name] for name in given if name not in {way, *WAYS[way]}]:
        return _wrong(f"写了 {FLAGS[way]} 就用不上 {'、'.join(idle)}，请去掉")
    needed = NEEDS[way] if "out" not in given and "format" not in given else {*NEEDS[way], "format", "out"}
    lacking = [FLAGS[name] for name in FLAGS if name in needed and name not in given]
    if lacking or (way == "text" and options.format == "xlsx"):
        return _wrong(f"缺少{'、'.join(lacking)}" if lacking else "文字排不成 xlsx，--format 写 pdf 或 docx")
    if options.township and (kept := [FLAGS[name] for name in KEEPING if name in given]):
        return _wrong(f"乡镇的简报由乡镇印发，写了 --township 就用不上 {'、'.join(kept)}，请去掉")
    if options.out is None:
        return LOOKED_AT[way](options)
    for sentence in ASKED[way](options):
        print(f"{sentence.rstrip('。')}。", file=sys.stderr)
    print(options.out)
    return 0


def _typeset(options: argparse.Namespace) -> tuple[str, ...]:
    from app.desk.briefings import typeset

    return typeset(options.text, options.out, form=options.format, issue=options.issue)


def _from_ledger(options: argparse.Namespace) -> tuple[str, ...]:
    from app.desk.briefings import issue_on_paper, put_draft_on_paper
    from app.ledger.briefings import begin, imprint_of, keep_imprint
    from app.ledger.figures import Period

    ledger = opened(options)
    draft = begin(
        ledger,
        Period(options.since, options.until),
        options.issue,
        on=options.date,
        album=options.album,
        title=options.title,
        template=options.template,
        imprint=_imprint(ledger, options),
    )
    if not options.freeze and not options.keep_imprint:
        return put_draft_on_paper(ledger, draft, form=options.format, out=options.out)
    with occupied(options):
        put = issue_on_paper if options.freeze else put_draft_on_paper
        remarks = put(ledger, draft, form=options.format, out=options.out)
        if options.keep_imprint:
            keep_imprint(ledger, imprint_of(draft.form))
        return remarks


def _imprint(ledger: Any, options: argparse.Namespace) -> Any:
    """The head and the foot of the issue with what the options ask to be otherwise; none where they ask nothing."""
    from app.ledger.briefings import imprint_of, kept_imprint, templates

    known = kept_imprint(ledger) or imprint_of(templates.current(ledger, options.template))
    asked = replace(
        known,
        masthead=options.masthead or known.masthead,
        issuer=tuple(options.issuer or known.issuer),
        sent=tuple(options.sent or known.sent),
        printed_by=options.printed_by or known.printed_by,
    )
    return asked if asked != known else None


def _issued_again(options: argparse.Namespace) -> tuple[str, ...]:
    from app.desk.briefings import put_issue_on_paper

    ledger = opened(options)
    return put_issue_on_paper(ledger, issue_asked_for(ledger, options), form=options.format, out=options.out)


ASKED: Mapping[str, Callable[[argparse.Namespace], tuple[str, ...]]] = {
    "text": _typeset,
    "since": _from_ledger,
    "show": _issued_again,
}


LOOKED_AT: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "templates": list_templates,
    "list": list_issues,
    "show": show_issue,
}


def _wrong(sentence: str) -> int:
    print(f"命令写得不对：{sentence}。用 --help 看写法。", file=sys.stderr)
    return WRONG_ARGUMENTS


def flags(day: Any, *more: Any) -> tuple[tuple[tuple[str, ...], dict[str, Any]], ...]:
    """The options of the verb; `day` reads a date, `more` are those that it shares with others."""
    return (
        *more,
        (("--text",), {"type": Path, "metavar": "文件", "help": "排一份现成的文字（.txt，空行分段），不用台账"}),
        (("--from",), {"dest": "since", "type": day, "metavar": "日期", "help": "从台账写：起日"}),
        (("--to",), {"dest": "until", "type": day, "metavar": "日期", "help": "从台账写：止日"}),
        (("--issue",), {"type": count, "metavar": "期号", "help": "第几期；文字里写了的，以这里为准"}),
        (("--title",), {"default": "", "metavar": "文字", "help": "第一篇文章的标题（默认按模板）"}),
        (("--album",), {"type": count, "metavar": "专辑号", "help": "专辑第几（不写就没有专辑一行）"}),
        (("--template",), {"default": "", "metavar": "模板", "help": "简报模板（默认本单位选的，或工作法的）"}),
        (("--masthead",), {"default": "", "metavar": "文字", "help": "报头（默认按本单位留的，没有留的按模板）"}),
        (("--issuer",), {"action": "append", "metavar": "单位", "help": "编印单位，几个就写几次"}),
        (
            ("--sent",),
            {"action": "append", "metavar": "发送", "help": "主送、抄送、报、送、发，如 送：县人大常委会，一行一次"},
        ),
        (("--printed-by",), {"default": "", "metavar": "文字", "help": "末行谁印发，{date} 是印发日期"}),
        (("--keep-imprint",), {"action": "store_true", "help": "报头和版记留作本单位的默认，以后各期都这样"}),
        (("--date",), {"type": day, "metavar": "日期", "help": "印发日期（默认今天）"}),
        (("--freeze",), {"action": "store_true", "help": "印发：占用期号，文字、数字和明细留底，以后不变"}),
        (("--templates",), {"action": "store_true", "help": "有哪些简报模板"}),
        (("--add",), {"type": Path, "metavar": "文件", "help": "加入本单位自己写的模板（.toml）"}),
        (("--use",), {"default": "", "metavar": "模板", "help": "以后起草都用这个模板"}),
        (("--list",), {"action": "store_true", "help": "印发过的各期"}),
        (("--show",), {"type": count, "metavar": "期号", "help": "印发过的一期：数字，与今天的台账有什么不同"}),
        (("--year",), {"type": count, "metavar": "年份", "help": "哪一年的（--show 默认今年）"}),
        (("--json",), {"action": "store_true", "help": "只输出一份 JSON（--templates、--list、--show）"}),
        (("--format",), {"choices": FORMATS, "help": "pdf、docx；从台账写的还可以是 xlsx（数字和明细）"}),
        (("--out",), {"type": Path, "metavar": "文件", "help": "写到哪里"}),
    )
