"""Word lists: what is offered where a clerk chooses; the lists ship as data, and the clerk adds to them."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.books import workbook
from app.errors import LedgerError
from app.ledger.store import Ledger
from app.models.word import Word
from app.rules.reading import clean

SHIPPED: dict[str, tuple[str, ...]] = {
    "activity_kinds": workbook.ACTIVITY_KINDS,
    "visit_forms": workbook.VISIT_FORMS,
    "sources": workbook.SOURCES,
    "categories": workbook.CATEGORIES,
    "levels": workbook.LEVELS,
    "duty_kinds": workbook.DUTY_KINDS,
    "station_kinds": workbook.STATION_KINDS,
    "sexes": workbook.SEXES,
    "deputy_levels": workbook.DEPUTY_LEVELS,
    "mandate_states": workbook.MANDATE_STATES,
}
CLOSED = frozenset({"levels", "station_kinds", "sexes", "deputy_levels", "mandate_states"})
LONGEST = 30
BY_METHOD = {"categories": "问题类别", "sources": "来源渠道"}  # lists that a working method may have words for


def words(ledger: Ledger, name: str) -> tuple[str, ...]:
    """The words of a list: the working method's, the shipped ones, the clerk's own, without those put away."""
    by_method = _by_method(ledger, name)
    with ledger.read() as session:
        return _offered(session, name, by_method)


def words_in(session: Session, name: str) -> tuple[str, ...]:
    """The same within a session, whatever the method."""
    return _offered(session, name)


def add_word(ledger: Ledger, name: str, text: str) -> tuple[str, ...]:
    """Offer one more word; the list as it is then. Raises LedgerError where the list is fixed or the word unfit."""
    by_method = _by_method(ledger, name)
    with ledger.write("增加选项") as session:
        keep_word(session, name, text)
        session.flush()
        return _offered(session, name, by_method)


def keep_word(session: Session, name: str, text: str) -> None:
    """Offer `text` from now on, if it is not offered already."""
    text = clean(text).replace("\n", " ")
    if not text:
        raise LedgerError("选项不能空，请写上名称。")
    if len(text) > LONGEST:
        raise LedgerError(f"选项“{text[:LONGEST]}…”太长，请不超过 {LONGEST} 个字。")
    if text in words_in(session, name):
        return
    if name in CLOSED and text not in SHIPPED[name]:
        raise LedgerError(f"“{text}”不在选项内，可选：{'、'.join(SHIPPED[name])}。")
    known = session.scalar(select(Word).where(Word.list == name, Word.text == text))
    if known is not None:
        known.voided_on, known.void_reason = None, ""
        return
    session.add(Word(list=name, text=text, position=len(words_in(session, name))))


def drop_word(ledger: Ledger, name: str, text: str) -> tuple[str, ...]:
    """No longer offer a word; entries that use it keep it."""
    if name in CLOSED:
        raise LedgerError("这个选项表是固定的，不能增减。")
    by_method = _by_method(ledger, name)
    with ledger.write("停用选项") as session:
        if text not in _offered(session, name, by_method):
            raise LedgerError(f"选项里没有“{text}”，请从表中选一个。")
        known = session.scalar(select(Word).where(Word.list == name, Word.text == text))
        if known is None:
            known = Word(list=name, text=text)
            session.add(known)
        known.voided_on, known.void_reason = ledger.today, "停用"
        session.flush()
        return _offered(session, name, by_method)


def _by_method(ledger: Ledger, name: str) -> tuple[str, ...]:
    if name not in BY_METHOD:
        return ()
    from app.ledger.methods import current  # which asks for our words itself

    return current(ledger).lists.get(BY_METHOD[name], ())


def _offered(session: Session, name: str, by_method: tuple[str, ...] = ()) -> tuple[str, ...]:
    query = select(Word.text, Word.voided_on).where(Word.list == name).order_by(Word.position, Word.id)
    own = {text: voided_on is None for text, voided_on in session.execute(query)}
    known = dict.fromkeys((*by_method, *SHIPPED.get(name, ())))
    shipped = tuple(text for text in known if own.get(text, True))
    return shipped + tuple(text for text, offered in own.items() if offered and text not in shipped)
