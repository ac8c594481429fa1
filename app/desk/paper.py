"""Laying a register on paper: one book, one period, as Excel or as PDF."""

from collections.abc import Container, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.books.deputies import DEPUTIES
from app.books.duties import DUTIES
from app.books.page import Printout
from app.books.shelf import BOOKS
from app.desk.closing import with_closing
from app.desk.duty_points import with_points
from app.desk.leaving import hand_out
from app.desk.masking import masking
from app.errors import LedgerError, UnknownNameError
from app.ledger import registers
from app.ledger.dossiers import public_fields
from app.ledger.outgoing import Leaving
from app.ledger.store import Ledger
from app.rules.days import full_day
from app.rules.profiles import OFFICE, PUBLIC, Profile

FORMATS = ("xlsx", "pdf")
ITS_FIELDS: Mapping[str, tuple[str, ...]] = {
    "constituencies": ("constituency",),
    "group_station": ("group", "station"),
}  # columns of the roll that the fields to be published call otherwise


def put_on_paper(
    ledger: Ledger,
    name: str,
    since: date | None,
    until: date | None,
    *,
    form: str,
    out: Path,
    profile: Profile = OFFICE,
) -> Path:
    """Write the book of that name for a period to `out`, whole or not at all, with its entry in the journal.

    `form` is xlsx or pdf, `profile` for whom it is.

    Raises UnknownNameError for an unknown book, LedgerError for a character that no font can draw.
    """
    if name not in BOOKS:
        known = "、".join(f"{book.name}（{book.title}）" for book in BOOKS.values())
        raise UnknownNameError(f"没有叫“{name}”的簿，可以是：{known}。")
    if since is not None and until is not None and until < since:
        raise LedgerError(f"统计期不对：止日{full_day(until)}早于起日{full_day(since)}。")
    leaving = Leaving(BOOKS[name].title, since, until, profile)

    def make(path: Path) -> Path:
        return lay_out(ledger, name, since, until, form=form, out=path, profile=profile)

    return hand_out(ledger, leaving, out, make)


def lay_out(
    ledger: Ledger,
    name: str,
    since: date | None,
    until: date | None,
    *,
    form: str,
    out: Path,
    profile: Profile = OFFICE,
) -> Path:
    """The same to be looked at: nothing is entered."""
    page = registers.page(ledger, BOOKS[name], since, until)
    if name == DUTIES.name:
        page = with_points(ledger, DUTIES, page, since, until)
    page = with_closing(ledger, name, page, since, until)
    if name == DEPUTIES.name and profile is PUBLIC:
        page = _published(page, public_fields(ledger))
    page = masking(ledger, profile)(page)
    if form == "pdf":
        from app.exports.registers import write_pdf

        write_pdf(page, out, made_on=ledger.today)
        return out
    from app.exports.registers import write_xlsx

    write_xlsx(replace(page, seal="") if profile.masks else page, out)  # what was masked is not to come back
    return out


def _published(page: Printout, fields: Container[str]) -> Printout:
    """The roll with the columns that this unit publishes of its deputies."""
    kept = [
        at
        for at, column in enumerate(page.columns)
        if all(each in fields for each in ITS_FIELDS.get(column.key, (column.key,)))
    ]
    columns = tuple(page.columns[at] for at in kept)
    return replace(page, columns=columns, rows=tuple(tuple(row[at] for at in kept) for row in page.rows))
