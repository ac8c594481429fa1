"""Every working method's words in the window: the list of cases with one that is under way, and today's list."""

from collections.abc import Iterator
from pathlib import Path

from app.ledger import bylaws, cases
from app.ledger.cases import CaseFilter, CasePlace
from app.ui.catalogue import Given, catalogue
from app.ui.preferences import Preferences
from app.ui.window import MainWindow

SIZE, LOOK = "1366x768", "light-100"


def told(ledger, folder: Path) -> Iterator[tuple[str, object]]:
    """(name, window) of each picture; the ledger goes by its own method again afterwards."""
    before = bylaws.methods.current(ledger).key
    preferences = Preferences(folder / "window.ini")
    under_way = cases.listing(ledger, CasePlace.OVERDUE, CaseFilter(), limit=1)[0].id
    for method in bylaws.methods.known(ledger):
        bylaws.methods.choose(ledger, method.key)
        for page, what in (("cases", (CasePlace.ALL, under_way)), ("today", None)):
            given = Given(lambda: ledger, preferences, lambda _: None)
            window = MainWindow(catalogue(given), unit=f"{ledger.setting('unit_name')}人大主席团")
            window.open(page, what)
            yield f"method-{method.key}-{page}", window
    bylaws.methods.choose(ledger, before)
