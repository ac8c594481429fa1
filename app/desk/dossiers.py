"""One deputy's papers: the file, the handbook, the record of a year."""

from collections.abc import Mapping
from pathlib import Path

from app.books.dossier import Dossier
from app.desk.asked import Asked, missing
from app.ledger import dossiers
from app.ledger.figures import newest
from app.ledger.store import Ledger

FILE, HANDBOOK, RECORD = "deputy-file", "handbook", "year-record"
TITLES: Mapping[str, str] = {FILE: "代表履职档案", HANDBOOK: "代表履职手册", RECORD: "代表履职登记表"}


def print_dossier(ledger: Ledger, deputy_id: str, out: Path, *, public: bool = False, year: int | None = None) -> Path:
    """Write 代表履职档案 of a deputy to `out`, of all years or of one.

    Raises LedgerError for an unknown deputy and for a character that no font can draw.
    """
    return write(ledger, FILE, dossiers.dossier(ledger, deputy_id, public=public, year=year), out)


def handbook(ledger: Ledger, deputy_id: str, out: Path, *, year: int | None = None) -> Path:
    """Write 代表履职手册 of a deputy to `out`, for a year or the newest one in the ledger."""
    return write(ledger, HANDBOOK, dossiers.dossier(ledger, deputy_id, year=year_for(ledger, HANDBOOK, year)), out)


def year_record(ledger: Ledger, deputy_id: str, out: Path, *, year: int | None = None) -> Path:
    """Write 代表履职登记表 of a deputy to `out`, for a year or the newest one in the ledger."""
    return write(ledger, RECORD, dossiers.dossier(ledger, deputy_id, year=year_for(ledger, RECORD, year)), out)


def year_records(ledger: Ledger, out: Path, *, year: int | None = None) -> Path:
    """Write 代表履职登记表 of all deputies to `out`, one after the other, to be printed and signed."""
    from app.exports.dossiers import write_year_records

    year = year_for(ledger, RECORD, year)
    write_year_records(dossiers.dossiers(ledger, year=year), out, made_on=ledger.today)
    return out


def make_file(ledger: Ledger, name: str, asked: Asked, out: Path) -> Path:
    """The forms `deputy-file`, `handbook` and `year-record`; the last one of all deputies when none is named."""
    if asked.blank:
        return blank(ledger, name, out, asked.blank)
    if not asked.deputy:
        if name == RECORD:
            return year_records(ledger, out, year=asked.year)
        raise missing(TITLES[name], "deputy")
    deputy_id = dossiers.deputy_called(ledger, asked.deputy)
    year, public = year_for(ledger, name, asked.year), name == FILE and asked.public
    return write(ledger, name, dossiers.dossier(ledger, deputy_id, public=public, year=year), out)


def blank(ledger: Ledger, name: str, out: Path, many: int = 1) -> Path:
    """Write an empty file or handbook to be filled by hand, or so many empty yearly records."""
    from app.exports.dossiers import write_year_records

    nobody = dossiers.blank(ledger)
    if name != RECORD:
        return write(ledger, name, nobody, out)
    write_year_records([nobody] * many, out, made_on=ledger.today)
    return out


def year_for(ledger: Ledger, name: str, year: int | None) -> int | None:
    """The year asked for; else all years for a file, and the newest one with entries for what is about a year."""
    if year is not None or name == FILE:
        return year
    return (newest(ledger) or ledger.today).year


def write(ledger: Ledger, name: str, dossier: Dossier, out: Path) -> Path:
    """Lay one paper of a deputy on `out`, whole or not at all."""
    from app.exports.dossiers import write_dossier, write_handbook, write_year_records

    if name == RECORD:
        write_year_records((dossier,), out, made_on=ledger.today)
        return out
    put = {FILE: write_dossier, HANDBOOK: write_handbook}[name]
    put(dossier, out, made_on=ledger.today)
    return out
