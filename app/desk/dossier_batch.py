"""The papers of all deputies at once, in a folder with a list that finds them.

Decision. A file is named by the deputy's place in the roll and certificate (`012-太012.pdf`), never by the name, which
has no business in the directory of a stick. 目录 beside the files, as Excel and PDF, says whose each one is.
"""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from app.books.dossier import Dossier
from app.books.forms.deputies import DEPUTY_FILE
from app.books.page import CellValue, Column, Printout, ValueKind
from app.books.papers import Form
from app.desk.asked import useless
from app.desk.dossiers import write, year_for
from app.desk.masking import masking
from app.errors import LedgerError, UnwritableError
from app.exports.ink import Undrawable
from app.files import make_folder, reason, sweep, sync_folder, unfinished_name
from app.ledger import dossiers
from app.ledger.outgoing import Leaving, entered
from app.ledger.store import Ledger
from app.rules.profiles import OFFICE, PUBLIC, Profile

INDEX = "目录"
COLUMNS = (
    Column("place", "档案号", ValueKind.TEXT, 4),
    Column("name", "姓名", ValueKind.TEXT, 8),
    Column("levels", "代表级别", ValueKind.TEXT, 5),
    Column("certificate", "代表证号", ValueKind.TEXT, 7),
    Column("period", "起止年", ValueKind.TEXT, 8),
    Column("file", "文件", ValueKind.TEXT, 10),
)

Report = Callable[[int, int, str], None]
Check = Callable[[], None]
Lines = list[tuple[CellValue, ...]]


@dataclass(frozen=True, slots=True)
class PrintedBatch:
    """What a batch left behind: the new folder, and how many papers lie in it beside the list."""

    folder: Path
    files: int


def print_all(
    ledger: Ledger,
    folder: Path,
    *,
    form: Form = DEPUTY_FILE,
    profile: Profile = OFFICE,
    year: int | None = None,
    report: Report = lambda *_: None,
    check: Check = lambda: None,
) -> PrintedBatch:
    """Write the papers of all deputies into a new folder within `folder`, with 目录: all of them or nothing.

    `report(done, total, words)` is told after each one; `check` is asked before each and raises to stop. Raises
    Useless for a public version that there is none of, LedgerError naming every character that no font can draw,
    UnwritableError where a disk is full.
    """
    public = profile is PUBLIC
    if public and not form.published:
        raise useless(form, ("public",))
    mask = masking(ledger, profile)
    files = map(mask, dossiers.dossiers(ledger, public=public, year=year_for(ledger, form, year)))
    total = dossiers.count(ledger)
    if not total:
        raise LedgerError("还没有登记代表，没有档案可印。请先登记代表。")
    title = form.called if profile is OFFICE else f"{form.called}（{'公开版' if public else profile.name}）"
    try:
        make_folder(folder)
        sweep(folder)
        unfinished = folder / unfinished_name()
        unfinished.mkdir()
        try:
            lines = _fill(ledger, unfinished, form, _watched(files, total, report, check))
            _list(unfinished, mask(_listed(ledger, title, lines)), ledger.today)
            check()
            target = _free(folder / f"{title}-{ledger.today:%Y%m%d}")
            with entered(ledger, _leaving(title, profile, year), str(target.absolute())):
                unfinished.replace(target)
            sync_folder(folder)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    except OSError as error:
        raise UnwritableError(
            f"写不进“{folder.name}”：{reason(error)}。没有留下文件，请换个位置或腾出空间后再试。"
        ) from error
    return PrintedBatch(target, len(lines))


def file_name(dossier: Dossier) -> str:
    """012-太012.pdf: the place in the roll, and the certificate where there is one; never a name."""
    certificate = "".join(sign for sign in dossier.number if sign.isalnum() or sign in "-_")
    return f"{dossier.place:03d}-{certificate}.pdf" if certificate else f"{dossier.place:03d}.pdf"


def _leaving(title: str, profile: Profile, year: int | None) -> Leaving:
    since, until = (date(year, 1, 1), date(year, 12, 31)) if year else (None, None)
    return Leaving(f"{title}（全部代表）", since, until, profile)


def _watched(files: Iterable[Dossier], total: int, report: Report, check: Check) -> Iterable[Dossier]:
    """The files one by one; before each the clerk may stop, after each it is told how far it is."""
    check()
    for done, dossier in enumerate(files, 1):
        yield dossier
        report(done, total, f"第{done}份，共{total}份")
        check()


def _fill(ledger: Ledger, folder: Path, form: Form, files: Iterable[Dossier]) -> Lines:
    """Write every paper; when one cannot be drawn, the others are still looked through, so that all is said at once."""
    lines: Lines = []
    places: list[str] = []
    for dossier in files:
        called = file_name(dossier)
        try:
            write(ledger, form, dossier, folder / called)
        except Undrawable as error:
            places += error.places
        lines.append((f"{dossier.place:03d}", dossier.called, dossier.levels, dossier.number, dossier.period, called))
    if places:
        raise Undrawable(tuple(places))
    return lines


def _listed(ledger: Ledger, title: str, lines: Lines) -> Printout:
    """目录: whose file is which, to be looked through on the screen and laid before the printed files."""
    return Printout(
        title=f"{title}{INDEX}",
        unit=str(ledger.setting("unit_name", "")),
        period="",
        columns=COLUMNS,
        rows=lines,
        records=[str(line[0]) for line in lines],
    )


def _list(folder: Path, page: Printout, made_on: date) -> None:
    from app.exports.registers import write_pdf, write_xlsx

    write_xlsx(page, folder / f"{INDEX}.xlsx")
    write_pdf(page, folder / f"{INDEX}.pdf", cover=False, made_on=made_on)


def _free(wanted: Path) -> Path:
    """The folder, or the next one that is not there yet: what was printed before is left alone."""
    if not wanted.exists():
        return wanted
    return next(path for path in (wanted.with_name(f"{wanted.name}-{at}") for at in count(2)) if not path.exists())
