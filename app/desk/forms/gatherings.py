"""The papers of a meeting: 签到表 of whoever was expected; 通知, 议程 and 纪要 as official papers."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.books.forms.gatherings import (
    CONGRESS,
    MEETINGS,
    PRESIDIUM,
    SESSION_AGENDA,
    SESSION_MINUTES,
    SESSION_NOTICE,
    SIGN_IN,
)
from app.books.official import Official, Paragraph
from app.books.page import CellValue
from app.books.papers import Form, FormValue, Sheet
from app.desk.asked import Asked
from app.desk.forms.official import lay_official
from app.desk.forms.sheets import blanks, lay, presidium
from app.errors import LedgerError
from app.ledger.papers import Outing, Signer, outings, signers_in_office, signers_of_activity
from app.ledger.store import Ledger
from app.rules.days import full_day
from app.rules.discretion import discreet_cells
from app.rules.trade import ABSENT, LEAVE, MEETING, PRESENT

NUMBERS = "一二三四五六七八九十"
SHORT_LINE, LINE, MOMENT = "＿" * 10, "＿" * 18, "　　　　年　　月　　日　　时　　分"
ITEM = re.compile(r"\A\s*(?:[（(]?[一二三四五六七八九十\d]+[)）]?[、.．]|第[一二三四五六七八九十]+项[：:]?)\s*")
PARTS = re.compile("[；;\n]")


@dataclass(frozen=True, slots=True)
class Session:
    """A meeting on paper; what is not known yet has room to be written in."""

    name: str
    held: str
    on: date | None
    place: str = LINE
    chair: str = LINE
    present: str = LINE
    on_leave: str = ""
    absent: str = ""
    invited: str = ""
    sitting_in: str = ""
    recorder: str = ""
    items: tuple[str, ...] = ()
    result: str = ""


def sign_in(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the sheet of each activity with whoever was expected, of the deputies of a station or of all, or blanks."""
    if asked.blank:
        return lay(ledger, form, blanks(ledger, form, asked), out)
    if not asked.all_activities:
        invited = signers_in_office(ledger, asked.station)
        if not invited:
            where = f"“{asked.station}”" if asked.station else ""
            raise LedgerError(f"{where}没有在任的代表可列，请先登记代表，或者印空白的签到表。")
        known: dict[str, FormValue] = {"expected": f"{len(invited)}人", "people": _people(invited)}
        return lay(ledger, form, [Sheet("", known, asked.station)], out)
    held = outings(ledger, asked.all_activities, photos=False)
    return lay(ledger, form, [_signed_in(each, signers_of_activity(ledger, each.id)) for each in held], out)


def session(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the notice, the agenda or the minutes of each meeting, or of one that is to be held."""
    draw, sender = DRAWN[form.name], presidium(ledger)
    if asked.blank:
        return lay_official(ledger, form, [draw(_blank(asked, form), sender)] * asked.blank, out)
    return lay_official(ledger, form, [draw(_session(each), sender) for each in _meetings(ledger, asked)], out)


def _meetings(ledger: Ledger, asked: Asked) -> Sequence[Outing]:
    held = outings(ledger, asked.all_activities, photos=False)
    others = [f"“{each.number}”（{each.kind}）" for each in held if each.kind != MEETING]
    if others:
        raise LedgerError(f"{'、'.join(others)}不是{MEETING}，没有通知、议程、纪要；请换一个活动编号。")
    return held


def _blank(asked: Asked, form: Form) -> Session:
    short = {"人代会": CONGRESS, "主席团": PRESIDIUM}
    name = short.get(asked.kind, asked.kind or PRESIDIUM)
    if name not in MEETINGS:
        raise LedgerError(f"没有“{asked.kind}”的{form.called}，可以是：{'、'.join(MEETINGS)}。")
    held = f"{full_day(asked.day)}　　时　　分" if asked.day else MOMENT
    return Session(f"第　　次{name}", held, asked.day, items=(LINE,) * 4)


def _session(held: Outing) -> Session:
    secret = "、".join(each.raised_by for each in held.matters if each.confidential)
    texts = (held.theme, held.place, held.guests, held.account, held.outcome)
    theme, place, guests, account, outcome = discreet_cells(secret or None, texts)
    return Session(
        name=theme or MEETING,
        held=held.held,
        on=held.on,
        place=place or held.station or LINE,
        chair=held.organiser or LINE,
        present="、".join(_bare(held.deputies)) or LINE,
        on_leave="、".join(_bare(held.on_leave)),
        absent="、".join(_bare(held.absent)),
        invited="、".join(_bare((*held.deputies, *held.on_leave, *held.absent))),
        sitting_in=guests,
        recorder=held.recorder,
        items=tuple(_items(account)),
        result=outcome,
    )


def _bare(names: Iterable[str]) -> Iterable[str]:
    """The names without the level of the seat."""
    return (name.rpartition("（")[0] or name for name in names)


def _items(account: str) -> Iterable[str]:
    """What is told of a meeting, matter by matter, without the numbers that stood before each."""
    pieces = PARTS.split(account) if PARTS.search(account.strip("；;\n")) else [account]
    return (f"{ITEM.sub('', piece, count=1).strip().rstrip('。')}。" for piece in pieces if piece.strip())


def _notice(session: Session, sender: str) -> Official:
    opening = f"根据工作安排，定于{session.held}召开{session.name}。现将有关事项通知如下："
    points = [("会议时间", f"{session.held}。"), ("会议地点", f"{session.place}。")]
    points.append(("参加人员", f"{session.invited or LINE}。"))
    points += [("列席人员", f"{session.sitting_in}。")] if session.sitting_in else []
    points.append(("会议内容", "".join(session.items) or f"{LINE}。"))
    points.append(("有关要求", "请准时参加；因故不能参加的，请在会前向主席团书面请假。"))
    paragraphs = (Paragraph(opening), *_points(points))
    return Official(f"{sender}关于召开{session.name}的通知", paragraphs, sender, addressee="各位代表、各有关单位")


def _agenda(session: Session, sender: str) -> Official:
    place = SHORT_LINE if session.place == LINE else session.place
    when = Paragraph(f"（{session.held}　{place}）")
    items = session.items or (LINE,)
    listed = _numbered(items)
    return Official(f"{session.name}议程", (when, *listed), sender, dated=session.on)


def _minutes(session: Session, sender: str) -> Official:
    lines = (
        ("时间", session.held),
        ("地点", session.place),
        ("主持", session.chair),
        (PRESENT, session.present),
        (LEAVE, session.on_leave),
        (ABSENT, session.absent),
        ("列席", session.sitting_in),
        ("记录", session.recorder),
    )
    heads = tuple(Paragraph(words, run_in=f"{label}：") for label, words in lines if words)
    items = session.items or (LINE,)
    discussed = _numbered(items)
    result = (Paragraph(f"会议议定：{session.result}"),) if session.result else ()
    opening = Paragraph(f"{session.held}，{sender}在{session.place}召开{session.name}。现将会议情况纪要如下：")
    return Official(f"{session.name}纪要", (*heads, opening, *discussed, *result), sender, dated=session.on)


def _numbered(items: Sequence[str]) -> tuple[Paragraph, ...]:
    """The matters, with 一、二、 before them where there are several."""
    if len(items) == 1:
        return (Paragraph(items[0]),)
    return tuple(Paragraph(words, run_in=f"{_order(at)}、") for at, words in enumerate(items))


def _points(points: Iterable[tuple[str, str]]) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(words, run_in=f"{_order(at)}、{label}：") for at, (label, words) in enumerate(points))


def _order(at: int) -> str:
    return NUMBERS[at] if at < len(NUMBERS) else str(at + 1)


def _signed_in(held: Outing, expected: Sequence[Signer]) -> Sheet:
    came = sum(each.role == PRESENT for each in expected)
    values: dict[str, FormValue] = {
        "theme": held.theme or held.kind,
        "held": held.held,
        "place": held.place or held.station,
        "expected": f"{len(expected)}人" if expected else "",
        "present": f"{came}人" if came else "",
        "people": _people(expected),
    }
    return Sheet("", values, held.number)


def _people(expected: Sequence[Signer]) -> tuple[dict[str, CellValue], ...]:
    return tuple(
        {
            "no": at,
            "name": each.name,
            "constituency": each.constituency,
            "post": each.post,
            "note": each.role if each.role in {LEAVE, ABSENT} else "",
        }
        for at, each in enumerate(expected, start=1)
    )


DRAWN: Mapping[str, Callable[[Session, str], Official]] = {
    SESSION_NOTICE.name: _notice,
    SESSION_AGENDA.name: _agenda,
    SESSION_MINUTES.name: _minutes,
}
MAKERS = (
    (SIGN_IN, sign_in),
    *((form, session) for form in (SESSION_NOTICE, SESSION_AGENDA, SESSION_MINUTES)),
)
