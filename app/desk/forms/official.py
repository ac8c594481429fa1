"""接待日公告: the notice of a reception day as an official paper, from the roster or to be written in."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from app.books.forms.receptions import NOTICE
from app.books.official import Official, Paragraph
from app.books.papers import Form
from app.desk import faces
from app.desk.asked import Asked, missing
from app.desk.forms.sheets import presidium
from app.desk.masking import masking
from app.errors import LedgerError
from app.ledger import bylaws, papers, rosters
from app.ledger.bylaws import NoticeWords
from app.ledger.papers import NoticeDay
from app.ledger.store import Ledger
from app.rules.days import day_words, full_day, weekday_words

SUBJECT = "关于开展代表接待日活动的公告"
NUMBERS = "一二三四五六七八九十"
BLANK_LINE = "＿" * 18
HOURS = "　　　时　　　分至　　　时　　　分"  # to be written in
TO_NUMBER = "　　　"


def notice(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the notice of one reception day (the next one, unless `day` says which), or a blank one."""
    return lay_official(ledger, form, [drafted(ledger, form, asked)] * max(asked.blank, 1), out)


def lay_official(ledger: Ledger, form: Form, papers: Sequence[Official], out: Path) -> Path:
    """Print official papers of that form, for whom it says, one behind the other.

    One alone is a Word document where the file is called .docx.
    """
    from app.exports.official import write_official_document, write_officials

    faces.take_up()
    write = write_official_document if out.suffix.lower() == ".docx" else write_officials
    write(tuple(map(masking(ledger, form.profile), papers)), out)
    return out


def drafted(ledger: Ledger, form: Form, asked: Asked) -> Official:
    """What the notice says."""
    wording = bylaws.notice_words(ledger)
    if asked.blank:
        return _paper(ledger, _blank(wording), None)
    ahead = rosters.next_day(ledger, ledger.today) if asked.day is None else None
    on = asked.day or (ahead.on if ahead else None)
    if on is None:
        raise missing(form, "day")
    days = papers.of_day(ledger, on, asked.station)
    if not days:
        raise LedgerError(f"{day_words(on, ledger.today)}没有安排代表接待日，请先排班，或换一个日期。")
    posted = next((day.notice_on for day in days if day.notice_on), None)
    dated = posted or (ledger.today if ledger.today <= on else None)
    return _paper(ledger, _filled(days, wording), dated)


def _paper(ledger: Ledger, paragraphs: Iterable[Paragraph], dated: date | None) -> Official:
    sender = presidium(ledger)
    number = f"（{dated.year}）{TO_NUMBER}号" if dated else f"（　　　　）{TO_NUMBER}号"
    return Official(sender + SUBJECT, tuple(paragraphs), sender, dated, number=number)


def _filled(days: tuple[NoticeDay, ...], wording: NoticeWords) -> Iterable[Paragraph]:
    on = days[0].on
    yield Paragraph(f"{wording.grounds}的规定，现将{full_day(on)}代表接待日活动有关事项公告如下：")
    hours = {day.hours or f"，\n{HOURS}" for day in days}
    items = [
        ("接待时间", f"{full_day(on)}（{weekday_words(on)}）{hours.pop() if len(hours) == 1 else '，各站时间见下'}。")
    ]
    if len(days) == 1:
        place = "，".join(part for part in (days[0].station, days[0].place) if part)
        items += [("接待地点", f"{place or BLANK_LINE}。"), ("接待代表", f"{_people(days[0])}。")]
    else:
        items.append(("接待地点和代表", "；".join(_station(day, alone=len(hours) == 0) for day in days) + "。"))
    themes = "；".join(dict.fromkeys(day.theme for day in days if day.theme))
    if themes:
        items.append(("接待主题", f"{themes.rstrip('。')}。"))
    contacts = "；".join(dict.fromkeys(day.contact for day in days if day.contact)) or wording.phone
    yield from _items([*items, *_standing(wording, contacts)])


def _blank(wording: NoticeWords) -> Iterable[Paragraph]:
    yield Paragraph(f"{wording.grounds}的规定，现将代表接待日活动有关事项公告如下：")
    items = [
        ("接待时间", "　　　　年　　月　　日　　时至　　时。"),
        ("接待地点", f"{BLANK_LINE}。"),
        ("接待代表", f"{BLANK_LINE}＿\n{'＿' * 25}。"),
    ]
    yield from _items([*items, *_standing(wording, wording.phone)])


def _standing(wording: NoticeWords, phone: str) -> list[tuple[str, str]]:
    return [
        ("受理范围", wording.accepted),
        ("不予受理的事项", wording.refused),
        ("联系电话", f"{phone.rstrip('。')}。" if phone else f"{BLANK_LINE}。"),
    ]


def _items(items: list[tuple[str, str]]) -> Iterable[Paragraph]:
    for number, (label, words) in zip(NUMBERS, items, strict=False):
        yield Paragraph(words, run_in=f"{number}、{label}：")
    yield Paragraph("特此公告。")


def _station(day: NoticeDay, *, alone: bool) -> str:
    place = "，".join(part for part in (day.station, day.place, "" if alone else day.hours) if part)
    return f"{place}，{_people(day)}"


def _people(day: NoticeDay) -> str:
    people = "、".join(seat.titled for seat in day.seats) or BLANK_LINE
    return f"{people}；陪同：{day.guests}" if day.guests else people


MAKERS = ((NOTICE, notice),)
