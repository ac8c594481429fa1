"""What is offered while the clerk types: villages, units, places and other words that the ledger knows already."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, case, select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger.bylaws.working_methods import methods
from app.ledger.store import Ledger
from app.ledger.word_lists import CLOSED, keep_word, words_in
from app.models.activity import Activity
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.station import Station
from app.models.unit import Unit
from app.models.village import Village
from app.models.word import Word
from app.rules.choices import CLOSED_DOWN

RECENT = 3000  # entries that are looked through for words beyond the registers


def villages(ledger: Ledger) -> tuple[str, ...]:
    """村组: those of the register, then those that were written in recent cases."""
    with ledger.read() as session:
        return _known(session, Village.name, Case.village, Case.id)


def units(ledger: Ledger) -> tuple[str, ...]:
    """承办单位: those of the register, then those that recent cases were assigned to."""
    with ledger.read() as session:
        return _known(session, Unit.name, Case.handler, Case.id)


def places(ledger: Ledger, on: date | None = None) -> tuple[str, ...]:
    """地点: the stations there are on a day (today), then the places of recent activities."""
    closed = {name for _, name in stations(ledger)} - set(open_stations(ledger, on))
    with ledger.read() as session:
        return tuple(each for each in _known(session, Station.name, Activity.place, Activity.id) if each not in closed)


def open_stations(ledger: Ledger, on: date | None = None, *kept: str) -> tuple[str, ...]:
    """Names of the stations that are offered for a day (today): those closed before it are not, but `kept` is."""
    with ledger.read() as session:
        query = select(Station.name).where(Station.voided_on.is_(None), not_closed(on or ledger.today))
        names = tuple(session.scalars(query.order_by(Station.name)))
    return _once((*names, *kept))


def not_closed(on: date) -> ColumnElement[bool]:
    """Whether a station was not closed before that day."""
    return case((Station.closed_on.is_not(None), Station.closed_on >= on), else_=Station.state != CLOSED_DOWN)


def stations(ledger: Ledger) -> tuple[tuple[str, str], ...]:
    """(id, name) of every station."""
    with ledger.read() as session:
        return _pairs(session, Station)


def campaigns(ledger: Ledger) -> tuple[tuple[str, str], ...]:
    """(id, name) of every campaign."""
    with ledger.read() as session:
        return _pairs(session, Campaign)


def _known(session: Session, registered: Any, written: Any, order: Any) -> tuple[str, ...]:
    table = registered.class_
    own = session.scalars(select(registered).where(table.voided_on.is_(None)).order_by(registered))
    recent = select(written).order_by(order.desc()).limit(RECENT)
    return _once([*own, *session.scalars(recent)])


def _pairs(session: Session, table: Any) -> tuple[tuple[str, str], ...]:
    query = select(table.id, table.name).where(table.voided_on.is_(None)).order_by(table.name)
    return tuple((each.id, each.name) for each in session.execute(query))


def _once(words: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word))


BY_METHOD = {"categories": "问题类别", "sources": "来源渠道"}  # lists that a working method may have words for


def words(ledger: Ledger, name: str) -> tuple[str, ...]:
    """The words of a list: the working method's, the shipped ones, the clerk's own, without those put away."""
    by_method = _by_method(ledger, name)
    with ledger.read() as session:
        return words_in(session, name, by_method)


def add_word(ledger: Ledger, name: str, text: str) -> tuple[str, ...]:
    """Offer one more word; the list as it is then. Raises LedgerError where the list is fixed or the word unfit."""
    by_method = _by_method(ledger, name)
    with ledger.write("增加选项") as session:
        keep_word(session, name, text)
        session.flush()
        return words_in(session, name, by_method)


def drop_word(ledger: Ledger, name: str, text: str) -> tuple[str, ...]:
    """No longer offer a word; entries that use it keep it."""
    if name in CLOSED:
        raise LedgerError("这个选项表是固定的，不能增减。")
    by_method = _by_method(ledger, name)
    with ledger.write("停用选项") as session:
        if text not in words_in(session, name, by_method):
            raise LedgerError(f"选项里没有“{text}”，请从表中选一个。", field="word")
        known = session.scalar(select(Word).where(Word.list == name, Word.text == text))
        if known is None:
            known = Word(list=name, text=text)
            session.add(known)
        known.voided_on, known.void_reason = ledger.today, "停用"
        session.flush()
        return words_in(session, name, by_method)


def _by_method(ledger: Ledger, name: str) -> tuple[str, ...]:
    if name not in BY_METHOD:
        return ()
    return methods.current(ledger).lists.get(BY_METHOD[name], ())
