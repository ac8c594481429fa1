"""The townships of a county's ledger: what they are called, and the ledger as one of them would read it."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger.county import NOT_HERE, is_county
from app.ledger.store import Ledger
from app.models.case import Case
from app.models.package import Package
from app.models.setting import Setting
from app.rules.handover import Arrival, Direction
from app.rules.names import nearest
from app.rules.reading import clean

NO_COUNTY = "这不是县级台账，不分乡镇。"


class NoCounty(LedgerError):
    """A township is asked for where there is only one."""


def called(session: Session) -> dict[str, str]:
    """The townships whose entries a county's ledger holds, by their codes; none in a township's own ledger."""
    if "township" in session.info or not is_county(session):
        return {}
    taken = (Package.way == Direction.IN, Package.state == Arrival.MERGED)
    named = (Package.township, Package.township_name)
    names = select(*named).where(*taken).group_by(*named).order_by(Package.township, func.max(Package.sequence))
    return {row.township: row.township_name for row in session.execute(names)}  # who was renamed is called the last


def short(session: Session) -> dict[str, str]:
    """The same without the county's own name before them, for lists of that county."""
    county = str(session.scalar(select(Setting.value).where(Setting.key == "unit_name")) or "")
    return {code: name.removeprefix(county) or name for code, name in called(session).items()}


def narrowed(ledger: Ledger, written: str) -> Ledger:
    """A county's ledger as the township of that code or name would read it. Raises LedgerError with the nearest."""
    return ledger.of_township(*asked(ledger, written))


def asked(ledger: Ledger, written: str) -> tuple[str, str]:
    """The code and the name of a township of a county's ledger. Raises LedgerError with the nearest."""
    with ledger.read() as session:
        if not is_county(session):
            raise NoCounty(NO_COUNTY)
        return one(session, written)


def one(session: Session, written: str) -> tuple[str, str]:
    """The code and the name of the township that is meant: its code, its name, or the end of it (太平镇)."""
    wanted, known = clean(written), called(session)
    if wanted in known:
        return wanted, known[wanted]
    meant = [code for code, name in known.items() if name == wanted] or [
        code for code, name in known.items() if wanted and name.endswith(wanted)
    ]
    if len(meant) == 1:
        return meant[0], known[meant[0]]
    near = nearest(wanted, known.values())
    hint = f"最接近的是：{'、'.join(near)}" if near else f"已上报的有：{'、'.join(known.values()) or '还没有'}"
    raise LedgerError(f"县级台账里没有“{wanted}”这个乡镇，{hint}。", field="township")


def names(ledger: Ledger) -> dict[str, str]:
    """The same of a ledger; what its lists call them."""
    with ledger.read() as session:
        return short(session)


def whose(ledger: Ledger, case_id: str) -> str:
    """Which township's a case is, in a county's ledger; empty in a township's own."""
    with ledger.read() as session:
        code = session.scalar(select(Case.unit_code).where(Case.id == case_id))
        return called(session).get(code or "", "")


def is_read_only(ledger: Ledger) -> bool:
    """Whether what is listed here was written by townships: a county, or somebody who looks at one of its townships."""
    return ledger.township is not None or ledger.setting("county") is True


def demand_township(ledger: Ledger) -> None:
    """Raise LedgerError in a county's ledger, where nothing is registered that townships write."""
    if ledger.setting("county") is True:
        raise LedgerError(NOT_HERE)
