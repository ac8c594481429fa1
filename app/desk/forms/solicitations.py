"""征集公告: the call for livelihood projects or for opinions, as an official paper."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from app.books.forms.receptions import SOLICITATION
from app.books.official import Official, Paragraph
from app.books.papers import Form
from app.desk.asked import Asked
from app.desk.forms.official import lay_official
from app.desk.forms.sheets import presidium
from app.errors import LedgerError
from app.ledger import bylaws
from app.ledger.bylaws import NoticeWords
from app.ledger.store import Ledger
from app.rules.days import full_day

PROJECTS, OPINIONS = KINDS = ("民生实事项目", "意见建议")
SHORT = {"民生实事": PROJECTS, "意见": OPINIONS}
NEXT_YEAR = 9  # the month from which projects are gathered for the year to come
NUMBERS = "一二三四五六七八九十"
LINE, TO_WRITE = "＿" * 18, "　　　年　　月　　日至　　月　　日"
FOR = {
    PROJECTS: "关系群众切身利益、受益面广、当年可以办成的项目，如道路、水利、教育、医疗、养老、人居环境、公共安全等。"
    "请写明项目名称、建设内容、受益范围，能估算资金的一并写明",
    OPINIONS: "对本地经济社会发展、民生实事、村务管理和干部作风等方面的意见和建议。请写明具体情况、问题和希望怎样解决",
}
MOST_STATIONS = 12


def solicitation(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the call for projects of a year (`kind` 民生实事) or for opinions; without days there is room for them."""
    return lay_official(ledger, form, [_drafted(ledger, form, asked)] * max(asked.blank, 1), out)


def _drafted(ledger: Ledger, form: Form, asked: Asked) -> Official:
    """What the call says. Raises LedgerError for another kind of call, and for days in the wrong order."""
    kind = SHORT.get(asked.kind, asked.kind or PROJECTS)
    if kind not in KINDS:
        raise LedgerError(f"没有“{asked.kind}”的{form.called}，可以是：{'、'.join(KINDS)}。")
    if asked.since and asked.until and asked.until < asked.since:
        raise LedgerError(f"征集时间不对：止日{full_day(asked.until)}早于起日{full_day(asked.since)}。")
    sender = presidium(ledger)
    what = f"{_year(ledger, asked)}年{kind}" if kind == PROJECTS else f"群众{kind}"
    opening = f"为了解民情、汇集民意，根据工作安排，现面向本地居民群众和各单位公开征集{what}，有关事项公告如下："
    items = _items(_points(ledger, kind, asked, bylaws.notice_words(ledger)))
    dated = None if asked.blank else ledger.today
    return Official(f"{sender}关于公开征集{what}的公告", (Paragraph(opening), *items), sender, dated)


def _year(ledger: Ledger, asked: Asked) -> int:
    return asked.year or ledger.today.year + (ledger.today.month >= NEXT_YEAR)


def _points(ledger: Ledger, kind: str, asked: Asked, wording: NoticeWords) -> Iterable[tuple[str, str]]:
    yield "征集内容", f"{FOR[kind]}。"
    yield "征集时间", f"{_days(asked.since, asked.until)}。"
    names = bylaws.open_stations(ledger)[:MOST_STATIONS]
    yield "征集地点", f"{'、'.join(names) or LINE}。"
    yield "征集方式", "到上述地点当面提出，或者书面、电话提出；也可以向人大代表提出，由代表转交。"
    yield "联系电话", f"{wording.phone.rstrip('。') or LINE}。"
    yield "不予受理的事项", wording.refused


def _days(since: date | None, until: date | None) -> str:
    if since and until:
        return f"{full_day(since)}至{full_day(until)}"
    if until:
        return f"即日起至{full_day(until)}"
    return f"自{full_day(since)}起" if since else TO_WRITE


def _items(points: Iterable[tuple[str, str]]) -> Iterable[Paragraph]:
    for number, (label, words) in zip(NUMBERS, points, strict=False):
        yield Paragraph(words, run_in=f"{number}、{label}：")
    yield Paragraph("特此公告。")


MAKERS = ((SOLICITATION, solicitation),)
