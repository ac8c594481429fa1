"""Draws every printed form, filled from the sample year and blank, and for each working method its words on a form."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2

from app.books.forms.shelf import FORMS
from app.desk.asked import Asked
from app.desk.demo_forms import example
from app.desk.forms import shelf
from app.ledger import bylaws, campaigns, deputies, polls, projects, stations
from app.ledger.polls import PollDraft, PollLineDraft
from app.ledger.polls.entries import GRADES
from app.ledger.projects import Progress, ProjectDraft, VoteDraft
from app.ledger.rosters import Wish, make, show
from app.ledger.stations import NINE, CheckLine
from app.rules.projects import ProjectStage

MOST = 4  # pages of a paper that are drawn
DOTS = 1.4  # pixels a point
YEAR = 2024
POLL = "2024年下半年述职评议"
PROJECTS = (("镇区排水管网改造", 320.0), ("五村道路硬化", 186.5), ("机井配电提升", 92.0), ("敬老院适老化改造", 60.0))
FREQUENT = "xixia"  # a method that asks for frequencies
WORDED = ("assignment", "visit")


def papers(ledger, folder: Path) -> Iterator[Path]:
    """The picture of each page, as its file is written."""
    asked = _asked(ledger)
    before = bylaws.methods.current(ledger).key
    for name in FORMS:
        if name == "frequencies":
            bylaws.methods.choose(ledger, FREQUENT)
        for kind, what in (("filled", asked[name]), ("blank", Asked(blank=1))):
            yield from _drawn(ledger, name, what, folder, f"form-{name}-{kind}")
    bylaws.methods.choose(ledger, before)


def worded(ledger, folder: Path) -> Iterator[Path]:
    """For each working method, forms with its words."""
    before = bylaws.methods.current(ledger).key
    asked = _asked(ledger)
    for method in bylaws.methods.known(ledger):
        bylaws.methods.choose(ledger, method.key)
        for name in WORDED:
            yield from _drawn(ledger, name, asked[name], folder, f"method-{method.key}-{name}")
    bylaws.methods.choose(ledger, before)


def _drawn(ledger, name: str, asked: Asked, folder: Path, called: str) -> Iterator[Path]:
    document = pypdfium2.PdfDocument(shelf.make(ledger, name, asked, folder / f"{called}.pdf"))
    for number, page in enumerate(document, 1):
        if number > MOST:
            break
        path = folder / f"{called}-{number}.png"
        page.render(scale=DOTS).to_pil().save(path)
        yield path
    document.close()


def lived(ledger) -> None:
    """What the sample year lacks: a roster, a station's inspection, livelihood projects, an appraisal."""
    make(ledger, Wish(YEAR, "weekly:2"))
    station = bylaws.stations(ledger)[0][0]
    lines = [line for line in stations.proposed(ledger, station, ledger.today) if line.has is not None]
    known = {line.item: line for line in lines if line.has or line.remedy}
    nine = [known.get(item, CheckLine(item, has=False, remedy="2025年3月底前配齐")) for item in NINE]
    stations.put(ledger, station, ledger.today, nine, checker="示例经办")
    for name, cost in PROJECTS:
        draft = ProjectDraft(YEAR, name, "代表建议", "按论证方案建设", "镇区3个村2600人", cost, "村镇建设中心")
        entry = projects.gather(ledger, draft, date(YEAR, 1, 5))
        projects.advance(ledger, entry.id, Progress(date(YEAR, 1, 20), ProjectStage.CANDIDATE, "论证后列为候选"))
    keys = [each.id for each in projects.listing(ledger, YEAR)]
    votes = tuple((key, (50 - 9 * place, 3, 2)) for place, key in enumerate(keys))
    counts = {"deputies": 60, "present": 56, "issued": 56, "returned": 56, "valid": 55}
    projects.vote(ledger, VoteDraft("2024年民生实事项目票决", date(YEAR, 3, 8), **counts, votes=votes, places=3))
    people = deputies.candidates(ledger)[:6]
    told = tuple(PollLineDraft(name, (30 - at, 15, 6, 1), each) for at, (each, name, _) in enumerate(people))
    polls.add(
        ledger,
        PollDraft("述职评议", POLL, date(YEAR, 12, 20), 60, 54, 54, 54, 53, GRADES, "镇会议室", lines=told),
    )


def _asked(ledger) -> dict[str, Asked]:
    """What each form is asked about in the sample year; blank where only an empty one can be had."""
    known = {
        "notice": Asked(day=show(ledger, YEAR).days[-1].on),
        "rectification": Asked(campaign=campaigns.listing(ledger)[2].name),
        "ballot": Asked(deputy=deputies.get(ledger, deputies.candidates(ledger)[0][0]).called, blank=4),
        "tally": Asked(poll=POLL),
    }
    return {name: known.get(name) or example(ledger, form, YEAR) or Asked(blank=1) for name, form in FORMS.items()}
