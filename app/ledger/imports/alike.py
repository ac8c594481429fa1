"""New rows of a workbook that may say again what the ledger, or another row, says already."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.ledger.imports.faults import Place
from app.ledger.imports.rows import ImportRow, shown
from app.ledger.store import Ledger
from app.models.activity import Activity
from app.models.case import Case
from app.rules.trade import OPINION, PROPOSAL

TOGETHER = 500  # texts that are looked for at once


class Alike(NamedTuple):
    """An entry, or another row, with the same words: its number or its row, whose it is, and what it says.

    `same_as` is what a decision calls it.
    """

    where: str
    who: str
    words: str
    same_as: str | Place = ""


@dataclass(frozen=True, slots=True)
class _Matter:
    """What makes two rows of a sheet alike: the same words, and the same day; or, where `personal`, the same person."""

    words: str
    day: str
    who: str
    personal: bool
    columns: tuple[Any, Any, Any, Any]  # words, number, day and person in the ledger
    among: ColumnElement[bool]


_ALIVE = Case.voided_on.is_(None)
_MATTERS = {
    "意见": _Matter(
        *("内容", "日期", "反映人", True),
        (Case.content, Case.number, Case.raised_on, Case.raised_by),
        (Case.kind == OPINION) & _ALIVE,
    ),
    "建议": _Matter(
        *("标题", "提出日期", "领衔代表", False),
        (Case.title, Case.number, Case.raised_on, Case.raised_by),
        (Case.kind == PROPOSAL) & _ALIVE,
    ),
    "活动": _Matter(
        *("主题", "日期", "类型", False),
        (Activity.theme, Activity.number, Activity.held_on, Activity.kind),
        Activity.voided_on.is_(None),
    ),
}


def repetitions(ledger: Ledger, rows: Sequence[ImportRow]) -> Mapping[Place, tuple[Alike, ...]]:
    """Of new opinions, proposals and activities: what bears the same words on the same day or from the same voter."""
    likely: dict[Place, tuple[Alike, ...]] = {}
    with ledger.read() as session:
        for sheet, matter in _MATTERS.items():
            by_words: dict[str, list[ImportRow]] = {}
            for row in rows:
                if row.sheet.name == sheet and (words := shown(row.get(matter.words))):
                    by_words.setdefault(words, []).append(row)
            heard = _heard(session, matter, by_words)
            for words, bearers in by_words.items():
                likely |= _likely(matter, words, bearers, heard.get(words, []))
    return likely


def _heard(session: Session, matter: _Matter, words: Iterable[str]) -> Mapping[str, list[tuple[str, str, str]]]:
    """The number, day and person of every entry of the ledger with one of these words."""
    heard: dict[str, list[tuple[str, str, str]]] = {}
    texts = tuple(words)
    for first in range(0, len(texts), TOGETHER):
        query = select(*matter.columns).where(matter.columns[0].in_(texts[first : first + TOGETHER]), matter.among)
        for text, number, day, who in session.execute(query):
            heard.setdefault(text, []).append((number, day.isoformat(), who))
    return heard


def _likely(
    matter: _Matter, words: str, bearers: Sequence[ImportRow], heard: Sequence[tuple[str, str, str]]
) -> Iterator[tuple[Place, tuple[Alike, ...]]]:
    rows = [(row.place, shown(row.content.get(matter.day)), shown(row.get(matter.who))) for row in bearers]
    for place, on, by in rows:
        entries: list[tuple[str, str | Place, str, str]] = [(number, number, day, who) for number, day, who in heard]
        entries += [(_where(other, place), other, day, who) for other, day, who in rows if other != place]
        same = tuple(
            Alike(where, who, words, same_as)
            for where, same_as, day, who in entries
            if day == on or (matter.personal and by and who == by)
        )
        if same:
            yield place, same


def _where(other: Place, place: Place) -> str:
    """Where the other row stands, as seen from this one."""
    return f"第{other[1]}行" if other[0] == place[0] else f"“{other[0]}”表第{other[1]}行"
