"""Tables on paper: one lies down on A4 with its signatures, filled or ruled for a pen."""

from collections.abc import Sequence
from pathlib import Path

from app.books.page import CellValue, Column, Printout
from app.books.papers import Form
from app.desk.forms.sheets import presidium
from app.desk.masking import masking
from app.ledger.store import Ledger

RULED = "\n"  # two lines of nothing: a row that a pen has room in
ROWS = 10
WIDEST = 9  # characters that an empty column of the table makes room for


def lay(ledger: Ledger, form: Form, page: Printout, out: Path, *, copies: int = 1) -> Path:
    """Write the table of that form to `out`, for whom it says, without a cover, as often as it is wanted."""
    from app.exports.registers import write_pdf

    write_pdf(masking(ledger, form.profile)(page), out, cover=False, made_on=ledger.today, copies=copies)
    return out


def ruled(ledger: Ledger, title: str, columns: Sequence[Column], signers: tuple[str, ...], sheets: int) -> Printout:
    """A blank table of so many sheets, whose rows have room for a pen."""
    empty: tuple[CellValue, ...] = tuple("　" * min(column.width, WIDEST) + RULED for column in columns)
    return Printout(
        title=title,
        unit=presidium(ledger),
        period="　　　　年度",
        columns=tuple(columns),
        rows=[empty] * ROWS * sheets,
        records=[""] * ROWS * sheets,
        signers=signers,
        to_fill=True,
    )
