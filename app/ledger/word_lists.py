"""Word lists: what is offered where a clerk chooses; the lists ship as data, and the clerk adds to them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger.store import Ledger
from app.models.word import Word
from app.rules.choices import STATION_STATES
from app.rules.reading import clean
from app.rules.trade import (
    ACTIVITY_KINDS,
    CATEGORIES,
    DEPUTY_LEVELS,
    DUTY_KINDS,
    LEVELS,
    MANDATE_STATES,
    SEXES,
    SOURCES,
    STATION_KINDS,
    VISIT_FORMS,
)

SHIPPED: dict[str, tuple[str, ...]] = {
    "activity_kinds": ACTIVITY_KINDS,
    "visit_forms": VISIT_FORMS,
    "sources": SOURCES,
    "categories": CATEGORIES,
    "levels": LEVELS,
    "duty_kinds": DUTY_KINDS,
    "station_kinds": STATION_KINDS,
    "station_states": STATION_STATES,
    "sexes": SEXES,
    "deputy_levels": DEPUTY_LEVELS,
    "mandate_states": MANDATE_STATES,
}
CLOSED = frozenset({"levels", "station_kinds", "station_states", "sexes", "deputy_levels", "mandate_states"})
LONGEST = 30


def words_listed(ledger: Ledger, name: str) -> tuple[str, ...]:
    """The words of a list, whatever the method."""
    with ledger.read() as session:
        return words_in(session, name)


def words_in(session: Session, name: str, by_method: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The words of a list: the working method's, the shipped ones, the clerk's own, without those put away."""
    query = select(Word.text, Word.voided_on).where(Word.list == name).order_by(Word.position, Word.id)
    own = {text: voided_on is None for text, voided_on in session.execute(query)}
    known = dict.fromkeys((*by_method, *SHIPPED.get(name, ())))
    shipped = tuple(text for text in known if own.get(text, True))
    return shipped + tuple(text for text, offered in own.items() if offered and text not in shipped)


def keep_word(session: Session, name: str, text: str) -> None:
    """Offer `text` from now on, if it is not offered already."""
    text = clean(text).replace("\n", " ")
    if not text:
        raise LedgerError("选项不能空，请写上名称。", field="word")
    if len(text) > LONGEST:
        raise LedgerError(f"选项“{text[:LONGEST]}…”太长，请不超过 {LONGEST} 个字。", field="word")
    if text in words_in(session, name):
        return
    if name in CLOSED and text not in SHIPPED[name]:
        raise LedgerError(f"“{text}”不在选项内，可选：{'、'.join(SHIPPED[name])}。", field="word")
    known = session.scalar(select(Word).where(Word.list == name, Word.text == text))
    if known is not None:
        known.voided_on, known.void_reason = None, ""
        return
    session.add(Word(list=name, text=text, position=len(words_in(session, name))))
