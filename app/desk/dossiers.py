"""One deputy's papers: the file, the handbook, the record of a year."""

from collections.abc import Sequence
from pathlib import Path

from app.books.dossier import Dossier
from app.books.forms.deputies import DEPUTY_FILE, HANDBOOK, YEAR_RECORD
from app.books.papers import Form
from app.desk.asked import Asked
from app.desk.masking import masking
from app.errors import LedgerError
from app.ledger import dossiers
from app.ledger.figures import newest
from app.ledger.store import Ledger
from app.rules.profiles import PUBLIC


def print_dossier(ledger: Ledger, deputy_id: str, out: Path, *, public: bool = False, year: int | None = None) -> Path:
    """Write 代表履职档案 of a deputy to `out`, of all years or of one.

    Raises LedgerError for an unknown deputy and for a character that no font can draw.
    """
    profile = PUBLIC if public else DEPUTY_FILE.profile
    file = dossiers.dossier(ledger, deputy_id, public=public, year=year)
    return write(ledger, DEPUTY_FILE, masking(ledger, profile)(file), out)


def handbook(ledger: Ledger, deputy_id: str, out: Path, *, year: int | None = None) -> Path:
    """Write 代表履职手册 of a deputy to `out`, for a year or the newest one in the ledger."""
    return write(ledger, HANDBOOK, dossiers.dossier(ledger, deputy_id, year=year_for(ledger, HANDBOOK, year)), out)


def year_record(ledger: Ledger, deputy_id: str, out: Path, *, year: int | None = None) -> Path:
    """Write 代表履职登记表 of a deputy to `out`, for a year or the newest one in the ledger."""
    year = year_for(ledger, YEAR_RECORD, year)
    return write(ledger, YEAR_RECORD, dossiers.dossier(ledger, deputy_id, year=year), out)


def year_records(ledger: Ledger, out: Path, *, form: Form = YEAR_RECORD, year: int | None = None) -> Path:
    """Write 代表履职登记表 of all deputies to `out`, one after the other, to be printed and signed."""
    from app.exports.dossiers import write_year_records

    year = year_for(ledger, form, year)
    files = map(masking(ledger, form.profile), dossiers.dossiers(ledger, year=year))
    write_year_records(files, out, made_on=ledger.today)
    return out


def make_file(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """The file, handbook or yearly record of a deputy, the first and the last of several behind one another.

    The last one of all deputies when none is named.
    """
    if asked.blank:
        return blank(ledger, form, out, asked.blank)
    if not asked.all_deputies:
        return year_records(ledger, out, form=form, year=asked.year)
    if form.name == HANDBOOK.name and len(asked.all_deputies) > 1:
        raise LedgerError(f"《{HANDBOOK.title}》是一人一本的册子，请一位一位地印。", field="deputy")
    year, mask = year_for(ledger, form, asked.year), masking(ledger, form.profile)
    files = [
        mask(dossiers.dossier(ledger, dossiers.deputy_called(ledger, name), public=asked.public, year=year))
        for name in asked.all_deputies
    ]
    return write(ledger, form, files[0], out) if len(files) == 1 else write_several(ledger, form, files, out)


def blank(ledger: Ledger, form: Form, out: Path, many: int = 1) -> Path:
    """Write an empty file or handbook to be filled by hand, or so many empty yearly records."""
    from app.exports.dossiers import write_year_records

    nobody = dossiers.blank(ledger)
    if form.name != YEAR_RECORD.name:
        return write(ledger, form, nobody, out)
    write_year_records([nobody] * many, out, made_on=ledger.today)
    return out


def year_for(ledger: Ledger, form: Form, year: int | None) -> int | None:
    """The year asked for; else all years for a file, and the newest one with entries for what is about a year."""
    if year is not None or not form.yearly:
        return year
    return (newest(ledger) or ledger.today).year


def write(ledger: Ledger, form: Form, dossier: Dossier, out: Path) -> Path:
    """Lay one paper of a deputy on `out`, whole or not at all."""
    from app.exports.dossiers import write_dossier, write_handbook, write_year_records

    if form.name == YEAR_RECORD.name:
        write_year_records((dossier,), out, made_on=ledger.today)
        return out
    put = write_handbook if form.name == HANDBOOK.name else write_dossier
    put(dossier, out, made_on=ledger.today)
    return out


def write_several(ledger: Ledger, form: Form, files: Sequence[Dossier], out: Path) -> Path:
    """Lay the papers of several deputies on `out`, one behind another, to be printed at once."""
    from app.exports.dossiers import write_dossiers, write_year_records

    put = write_year_records if form.name == YEAR_RECORD.name else write_dossiers
    put(files, out, made_on=ledger.today)
    return out


MAKERS = tuple((form, make_file) for form in (DEPUTY_FILE, HANDBOOK, YEAR_RECORD))
