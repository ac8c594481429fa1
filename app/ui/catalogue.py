"""The pages of the window in the clerk's order; each is imported on its first visit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.ui.page import Page
from app.ui.parts.day import DayWords
from app.ui.preferences import Preferences
from app.ui.window import PageSpec

if TYPE_CHECKING:
    from app.ledger.agenda import Agenda
    from app.ledger.store import Ledger
    from app.ui.locking import Turning


@dataclass(frozen=True, slots=True)
class Given:
    """What pages are made of: the ledger (once it is open) and the window's habits; `begin_again` opens another window,
    `turn` does something to the file before it does. `kept` is what the first page shows already,
    `due` what was read for it while the ledger was opened.
    """

    ledger: "Callable[[], Ledger]"
    preferences: Preferences
    begin_again: Callable[[Path | None], None]
    turn: "Callable[[Turning], None]" = lambda _: None
    kept: DayWords | None = None
    due: "Callable[[], Agenda | None]" = lambda: None


@dataclass(frozen=True, slots=True)
class OfCounty:
    """A county's besides: its `whole` ledger, of which pages may read one township alone, and how to `narrow` it."""

    whole: "Callable[[], Ledger]"
    narrow: Callable[[str, str], None]


def catalogue(given: Given, county: OfCounty | None = None) -> Sequence[PageSpec]:
    """Every page there is. One without an icon is not in the navigation."""
    return _county_pages(given, county) if county is not None else _township_pages(given)


def _county_pages(given: Given, county: OfCounty) -> Sequence[PageSpec]:
    """What a county does: it takes in, reads, and says what it did; it registers nothing that townships write."""
    ledger = given.ledger
    return (
        PageSpec(
            "county", "汇总", "home", lambda: _county(county), count=lambda: _missing(county.whole()), counted="未上报"
        ),
        PageSpec("cases", "意见办理", "talk", lambda: _cases(ledger(), county.whole())),
        PageSpec("books", "六簿", "books", lambda: _books(ledger())),
        PageSpec("figure", "数字", "checklist", lambda: _figure(ledger())),
        PageSpec("briefing", "简报", "bulletin", lambda: _briefing(ledger())),
        PageSpec("settings", "设置", "gear", lambda: _settings(replace(given, ledger=county.whole))),
    )


def _township_pages(given: Given) -> Sequence[PageSpec]:
    ledger = given.ledger
    return (
        PageSpec("today", "今日", "home", lambda: _today(ledger(), given), count=lambda: _waiting(ledger())),
        PageSpec("reception", "接待登记", "register", lambda: _reception(ledger())),
        PageSpec("outing", "流动站", "pin", lambda: _outing(ledger())),
        PageSpec(
            "cases", "意见办理", "talk", lambda: _cases(ledger()), count=lambda: _overdue(ledger()), counted="超期"
        ),
        PageSpec("deputies", "代表", "person", lambda: _deputies(ledger())),
        PageSpec("activities", "活动", "calendar", lambda: _activities(ledger())),
        PageSpec("campaigns", "专项", "checklist", lambda: _campaigns(ledger())),
        PageSpec(
            "roster", "排班", "roster", lambda: _roster(ledger()), count=lambda: _notices(ledger()), counted="该公告"
        ),
        PageSpec("books", "六簿", "books", lambda: _books(ledger())),
        PageSpec("briefing", "简报", "bulletin", lambda: _briefing(ledger())),
        PageSpec("handoff", "上报", "upload", lambda: _handoff(ledger())),
        PageSpec("settings", "设置", "gear", lambda: _settings(given)),
        PageSpec("polls", "测评计票", "", lambda: _polls(ledger()), under="activities"),
        PageSpec("projects", "民生实事", "", lambda: _projects(ledger()), under="campaigns"),
        PageSpec("nine-haves", "九有自查", "", lambda: _nine_haves(ledger()), under="campaigns"),
        PageSpec("figure", "数字", "", lambda: _figure(ledger()), under="today"),
    )


def waits(ledger: "Ledger") -> dict[str, int]:
    """How many things wait on the pages of a township, by page."""
    return {"today": _waiting(ledger), "cases": _overdue(ledger), "roster": _notices(ledger)}


def _today(ledger: "Ledger", given: Given) -> Page:
    from app.ui.pages.today import Today

    return Today(ledger, given.kept, given.due())


def _reception(ledger: "Ledger") -> Page:
    from app.ui.pages.reception import ReceptionPage

    return ReceptionPage(ledger)


def _outing(ledger: "Ledger") -> Page:
    from app.ui.pages.outing import OutingPage

    return OutingPage(ledger)


def _cases(ledger: "Ledger", county: "Ledger | None" = None) -> Page:
    from app.ui.pages.cases import CasesPage

    return CasesPage(ledger, county)


def _county(county: OfCounty) -> Page:
    from app.ui.pages.handoff import CountyPage

    return CountyPage(county.whole(), county.narrow)


def _campaigns(ledger: "Ledger") -> Page:
    from app.ui.pages.campaigns import CampaignsPage

    return CampaignsPage(ledger)


def _activities(ledger: "Ledger") -> Page:
    from app.ui.pages.activities import ActivitiesPage

    return ActivitiesPage(ledger)


def _deputies(ledger: "Ledger") -> Page:
    from app.ui.pages.deputies import DeputiesPage

    return DeputiesPage(ledger)


def _roster(ledger: "Ledger") -> Page:
    from app.ui.pages.roster import RosterPage

    return RosterPage(ledger)


def _books(ledger: "Ledger") -> Page:
    from app.ui.pages.books import BooksPage

    return BooksPage(ledger)


def _briefing(ledger: "Ledger") -> Page:
    from app.ui.pages.briefing import BriefingPage

    return BriefingPage(ledger)


def _handoff(ledger: "Ledger") -> Page:
    from app.ui.pages.handoff import HandoffPage

    return HandoffPage(ledger)


def _settings(given: Given) -> Page:
    from app.ui.pages.settings import SettingsPage

    return SettingsPage(given.ledger(), given.preferences, given.begin_again, given.turn)


def _polls(ledger: "Ledger") -> Page:
    from app.ui.pages.polls import PollsPage

    return PollsPage(ledger)


def _projects(ledger: "Ledger") -> Page:
    from app.ui.pages.projects import ProjectsPage

    return ProjectsPage(ledger)


def _nine_haves(ledger: "Ledger") -> Page:
    from app.ui.pages.stations import NineHavesPage

    return NineHavesPage(ledger)


def _figure(ledger: "Ledger") -> Page:
    from app.ui.pages.figures import FiguresPage

    return FiguresPage(ledger)


def _waiting(ledger: "Ledger") -> int:
    from app.ui.pages.today import waiting

    return waiting(ledger)


def _overdue(ledger: "Ledger") -> int:
    from app.ledger.cases import CasePlace, waiting

    return waiting(ledger)[CasePlace.OVERDUE]


def _missing(ledger: "Ledger") -> int:
    from app.ledger.handovers import months_of_townships
    from app.ui.widgets.entry.month_field import last_finished

    return sum(each.state == "missing" for each in months_of_townships(ledger, last_finished(ledger.today)))


def _notices(ledger: "Ledger") -> int:
    from app.ledger.rosters import due_notices

    return len(due_notices(ledger, ledger.today))
