"""The demo: a year of 太平镇 from the sample workbook, its figures, the six books, a briefing and the main forms."""

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.books.shelf import SIX
from app.desk.briefings import FORMATS as BRIEFING_FORMATS
from app.desk.briefings import put_draft_on_paper
from app.desk.demo_forms import write_forms
from app.desk.faces import keep_bundled
from app.desk.figure_tables import TITLE, put_figures_on_paper
from app.desk.paper import FORMATS, put_on_paper
from app.desk.workbooks import import_file
from app.errors import LedgerError
from app.files import RESOURCES
from app.ledger import briefings, figures
from app.ledger.custody import create
from app.ledger.store import Clock, Ledger, put_settings
from app.rules.trade import MOBILE

SAMPLE = RESOURCES / "sample" / "太平镇2024.xlsx"
XIUWU = RESOURCES / "sample" / "修武2024.xlsx"
UNIT_CODE, UNIT_NAME, METHOD = "410725104", "原阳县太平镇", "taiping"
YEAR = (date(2024, 1, 1), date(2024, 12, 31))
PUBLISHED = (date(2024, 1, 1), date(2024, 9, 18))
CAMPAIGN = "群众身边不正之风和腐败问题整改"
ISSUE, ALBUM = 9, 3  # of a September
LEDGER_NAME = "太平镇（示例）.liubu"


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demo made: the ledger, the papers, the figures of the year and those that were published."""

    ledger: Ledger
    papers: tuple[Path, ...]
    year: figures.Figures
    station: figures.Figures
    campaign: figures.Figures


def sample_ledger(path: Path, clock: Clock) -> Ledger:
    """A new ledger filled from the sample workbook and marked as practice."""
    ledger = create(path, unit_code=UNIT_CODE, unit_name=UNIT_NAME, method=METHOD, clock=clock)
    put_settings(ledger, practice=True, clerk="示例经办")
    report = import_file(ledger, SAMPLE)
    if report.refused:
        raise LedgerError(f"示例工作簿有{len(report.refused)}行没有通过，第一处：{report.refused[0]}")
    ledger.sitting.clear()
    return ledger


def build(out: Path, clock: Clock) -> Demo:
    """Build the demo ledger in `out`, anew each time; its books and figures on paper both ways, and the forms."""
    keep_bundled()
    out.mkdir(parents=True, exist_ok=True)
    path = out / LEDGER_NAME
    for old in (path, *out.glob(f"{LEDGER_NAME}.*")):
        shutil.rmtree(old) if old.is_dir() else old.unlink(missing_ok=True)
    ledger = sample_ledger(path, clock)
    papers = tuple(
        put_on_paper(ledger, book.name, *YEAR, form=form, out=out / f"{place}{book.title}.{form}")
        for place, book in enumerate(SIX, start=1)
        for form in FORMATS
    )
    tables = tuple(
        put_figures_on_paper(ledger, figures.Period(*YEAR), form=form, out=out / f"{TITLE}.{form}") for form in FORMATS
    )
    return Demo(
        ledger,
        (*papers, *tables, *_write_briefing(ledger, out), *write_forms(ledger, YEAR[0].year, out)),
        figures.figures(ledger, figures.Period(*YEAR)),
        figures.figures(ledger, figures.Period(*PUBLISHED), kind=MOBILE),
        figures.figures(ledger, figures.Period(*PUBLISHED), campaign=CAMPAIGN),
    )


def _write_briefing(ledger: Ledger, out: Path) -> tuple[Path, ...]:
    """The briefing of the days whose figures were published, on paper and with the rows behind its figures."""
    draft = briefings.begin(ledger, figures.Period(*PUBLISHED), ISSUE, on=PUBLISHED[1], album=ALBUM)
    papers = {form: out / f"简报第{ISSUE}期.{form}" for form in BRIEFING_FORMATS}
    for form, paper in papers.items():
        put_draft_on_paper(ledger, draft, form=form, out=paper)
    return tuple(papers.values())
