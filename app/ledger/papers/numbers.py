"""Official papers: numbers (太人主交〔2025〕3号), pads of numbered blanks."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.books.papers import Form
from app.errors import LedgerError
from app.ledger.store import Ledger
from app.models.pad import Pad
from app.models.paper import Paper

MOST_BLANKS = 1000
SEATS = "县市区旗"


class About(NamedTuple):
    """What a paper is about: a step of an entry, and the day of the paper."""

    table: str
    id: str
    seq: int
    on: date


def paper_word(ledger: Ledger) -> str:
    """机关代字 of the presidium: what it set, else 太人主 out of 原阳县太平镇."""
    kept = str(ledger.setting("paper_word", "") or "")
    if kept:
        return kept
    name = str(ledger.setting("unit_name", ""))
    ends = [at for at, character in enumerate(name[:-1]) if character in SEATS and at]
    own = name[ends[-1] + 1 :] if ends else name
    return f"{own[:1]}人主"


class Spending:
    """The numbers that a paper was told while it was made; they are taken when it stands."""

    def __init__(self) -> None:
        self._papers: list[tuple[Form, tuple[About, ...], tuple[str, ...]]] = []
        self._pads: list[tuple[Form, int, tuple[str, ...]]] = []

    def __bool__(self) -> bool:
        return bool(self._papers or self._pads)

    def tell_papers(self, form: Form, wanted: tuple[About, ...], numbers: tuple[str, ...]) -> None:
        """Note numbers that papers about `wanted` were told."""
        self._papers.append((form, wanted, numbers))

    def tell_pad(self, form: Form, year: int, numbers: tuple[str, ...]) -> None:
        """Note numbers that blanks were told."""
        self._pads.append((form, year, numbers))

    def keep(self, ledger: Ledger, session: Session) -> None:
        """Write them within a verb. Raises LedgerError where another paper took one meanwhile."""
        for form, wanted, numbers in self._papers:
            known = _known(session, form, wanted)
            session.add_all(_number(session, ledger, form, wanted, known))
            _demand_same(tuple(known[about.id, about.seq] for about in wanted), numbers)
        for form, year, numbers in self._pads:
            first = _next_blank(session, ledger, form, year)
            last = first + len(numbers) - 1
            _demand_same(tuple(_blank(form, year, number) for number in range(first, last + 1)), numbers)
            session.add(Pad(form=form.name, year=year, first=first, last=last, printed_on=ledger.today))

    def settle(self) -> None:
        """They are taken: nothing is left to be kept."""
        self._papers.clear()
        self._pads.clear()


def issue(ledger: Ledger, form: Form, table: str, entry_id: str, seq: int = 0, *, on: date | None = None) -> str:
    """The number of the paper about this step, given once and for all: 太人主交〔2025〕3号."""
    spending = Spending()
    [number] = issue_all(ledger, form, (About(table, entry_id, seq, on or ledger.today),), spending)
    with ledger.write("编发文字号", remembered=False) as session:
        spending.keep(ledger, session)
    return number


def issue_all(ledger: Ledger, form: Form, wanted: tuple[About, ...], spending: Spending) -> tuple[str, ...]:
    """The numbers of many papers in the order asked for; those that have one keep it.

    A paper that has none is told the number it will get when what is noted in `spending` is kept.
    """
    with ledger.read() as session:
        known = _known(session, form, wanted)
        lacking = bool(_number(session, ledger, form, wanted, known))
    numbers = tuple(known[about.id, about.seq] for about in wanted)
    if lacking:
        spending.tell_papers(form, wanted, numbers)
    return numbers


def spends(form: Form, *, blank: bool) -> bool:
    """Whether a paper of this form takes a number out of its series when it is issued."""
    return bool(form.pad if blank else form.series)


def numbers_of(ledger: Ledger, form: Form, ids: tuple[str, ...]) -> dict[str, str]:
    """The latest number that a paper of this form has for each of these entries; those without one are not there."""
    query = select(Paper.entry_id, Paper.word, Paper.year, Paper.serial).where(
        Paper.form == form.name, Paper.entry_id.in_(ids)
    )
    with ledger.read() as session:
        rows = session.execute(query.order_by(Paper.entry_seq)).all()
    return {entry_id: _number_text(form, word, year, serial) for entry_id, word, year, serial in rows}


def reserve_pad(ledger: Ledger, form: Form, count: int, spending: Spending) -> tuple[str, ...]:
    """Numbers for so many blanks, noted in `spending`; none for a form whose blanks are numbered by hand."""
    if not 0 < count <= MOST_BLANKS:
        raise LedgerError(f"空白表一次印 1 至 {MOST_BLANKS} 份，写的是{count}，请改一下份数。", field="count")
    if not form.pad:
        return ("",) * count
    year = ledger.today.year
    with ledger.read() as session:
        first = _next_blank(session, ledger, form, year)
    numbers = tuple(_blank(form, year, number) for number in range(first, first + count))
    spending.tell_pad(form, year, numbers)
    return numbers


def next_blank(ledger: Ledger, form: Form) -> str:
    """The number that the next blank of this form will have; empty where blanks are numbered by hand."""
    if not form.pad:
        return ""
    with ledger.read() as session:
        return _blank(form, ledger.today.year, _next_blank(session, ledger, form, ledger.today.year))


def _next_blank(session: Session, ledger: Ledger, form: Form, year: int) -> int:
    mine = (Pad.unit_code == str(ledger.setting("unit_code", "")), Pad.form == form.name, Pad.year == year)
    return (session.scalar(select(func.max(Pad.last)).where(*mine)) or 0) + 1


def _blank(form: Form, year: int, number: int) -> str:
    return f"{year}-{form.pad}-{number:04d}"


def _demand_same(given: tuple[str, ...], expected: tuple[str, ...]) -> None:
    if given != expected:
        raise LedgerError("表上的编号刚被另一张纸用去，这一张没有印。请重新排版，再印一次。")


def _known(session: Session, form: Form, wanted: tuple[About, ...]) -> dict[tuple[str, int], str]:
    ids = {about.id for about in wanted}
    rows = session.execute(
        select(Paper.entry_id, Paper.entry_seq, Paper.word, Paper.year, Paper.serial).where(
            Paper.form == form.name, Paper.entry_id.in_(ids)
        )
    )
    return {(entry_id, seq): _number_text(form, word, year, serial) for entry_id, seq, word, year, serial in rows}


def _number(
    session: Session, ledger: Ledger, form: Form, wanted: tuple[About, ...], known: dict[tuple[str, int], str]
) -> list[Paper]:
    """Number those that are not `known` yet, and make them known; the papers are not written."""
    unit, word = str(ledger.setting("unit_code", "")), paper_word(ledger)
    last: dict[int, int] = {}
    rows = []
    for about in wanted:
        if (about.id, about.seq) not in known:
            rows.append(_numbered(session, form, about, (unit, word), last))
            known[about.id, about.seq] = _number_text(form, word, rows[-1].year, rows[-1].serial)
    return rows


def _numbered(session: Session, form: Form, about: About, issuer: tuple[str, str], last: dict[int, int]) -> Paper:
    year, (unit, word) = about.on.year, issuer
    if year not in last:
        mine = (Paper.unit_code == unit, Paper.form == form.name, Paper.year == year)
        last[year] = session.scalar(select(func.max(Paper.serial)).where(*mine)) or 0
    last[year] += 1
    return Paper(
        form=form.name,
        word=word,
        year=year,
        serial=last[year],
        entry_table=about.table,
        entry_id=about.id,
        entry_seq=about.seq,
        issued_on=about.on,
    )


def _number_text(form: Form, word: str, year: int, serial: int) -> str:
    return f"{word}{form.series}〔{year}〕{serial}号"
