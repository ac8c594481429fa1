"""The shelf of sheets, in the order of the template."""

from app.books.sheets.activities import ACTIVITIES
from app.books.sheets.opinions import OPINIONS
from app.books.sheets.others import CAMPAIGNS, DUTIES, GRIDS, PLANS, QUANTITIES
from app.books.sheets.people import DEPUTIES, STATIONS
from app.books.sheets.proposals import PROPOSALS
from app.books.workbook import WorkbookSheet

SHEETS = (DEPUTIES, STATIONS, ACTIVITIES, OPINIONS, PROPOSALS, CAMPAIGNS, DUTIES, GRIDS, QUANTITIES, PLANS)


def sheet_named(name: str) -> WorkbookSheet | None:
    """The sheet of this name."""
    return next((known for known in SHEETS if known.name == name), None)
