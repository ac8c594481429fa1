"""九有自查表: the last inspection of a station, or a sheet to take along that says what the ledger knows already."""

from datetime import date
from pathlib import Path

from app.books.forms.stations import NINE_HAVES
from app.books.page import CellValue
from app.books.papers import Form, FormValue, Sheet
from app.desk.asked import Asked, missing
from app.desk.forms.sheets import lay
from app.ledger import rosters, stations
from app.ledger.stations import NINE, CheckEntry, CheckLine, facts, proposed
from app.ledger.store import Ledger

TICKS = {True: "☑有　☐无", False: "☐有　☑无", None: "☐有　☐无"}


def nine_haves(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the last inspection of a station up to `day`, or of every station that was inspected; a blank one, and one
    of a station that nobody has inspected yet, says what the ledger knows of the station.
    """
    if asked.blank:
        return lay(ledger, form, [_empty(ledger, asked, ledger.today)] * asked.blank, out)
    until = asked.day or asked.until or ledger.today
    if not asked.station:
        checks = stations.standing(ledger, date.min, until).checks
        if not checks:
            raise missing(form, "station")
        return lay(ledger, form, [_sheet(each) for each in checks], out)
    entry = stations.latest(ledger, rosters.station_named(ledger, asked.station), until)
    return lay(ledger, form, [_sheet(entry) if entry else _empty(ledger, asked, until)], out)


def _empty(ledger: Ledger, asked: Asked, on: date) -> Sheet:
    """A sheet for a visit on that day: empty, or with what the ledger knows of the station by then."""
    if not asked.station:
        return Sheet("", {"items": tuple(_row(CheckLine(item)) for item in NINE)})
    station_id = rosters.station_named(ledger, asked.station)
    known = facts(ledger, station_id)
    lines = proposed(ledger, station_id, on)
    values: dict[str, FormValue] = {
        "station": known.name,
        "address": known.address,
        "head": known.head,
        "items": tuple(_row(line) for line in lines),
    }
    return Sheet("", values, known.name)


def _sheet(entry: CheckEntry) -> Sheet:
    met = entry.met
    missing_items = [line.item for line in entry.lines if not line.met]
    mended = [line.item for line in entry.lines if line.mended_on]
    summary = f"九有达标{met.numerator}项（{met.percent}）。"
    summary += f"整改到位：{'、'.join(mended)}。" if mended else ""
    summary += f"尚缺：{'、'.join(missing_items)}。" if missing_items else "九项齐备。"
    values: dict[str, FormValue] = {
        "station": entry.station,
        "checked": entry.checked_on,
        "address": entry.address,
        "head": entry.head,
        "checker": entry.checker,
        "met": f"有{met.numerator}项，无{met.denominator - met.numerator}项",
        "items": tuple(_row(line) for line in entry.lines),
        "summary": summary,
    }
    return Sheet("", values, entry.station)


def _row(line: CheckLine) -> dict[str, CellValue]:
    return {
        "item": line.item,
        "has": TICKS[line.has],
        "evidence": line.evidence,
        "remedy": line.remedy,
        "mended": line.mended_on,
    }


MAKERS = ((NINE_HAVES, nine_haves),)
