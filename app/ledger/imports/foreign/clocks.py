"""A time of the day that stands in a cell with its day: kept where our sheet has a column for it, else told."""

from collections.abc import Iterator, Mapping
from datetime import datetime, time

from app.books.workbook import RawSheet, Reads, WorkbookSheet
from app.rules.reading import read_times

CLOCKS: Mapping[str, Mapping[str, str]] = {
    "意见": {"交办日期": "交办时间", "答复日期": "答复时间"},
    "活动": {"日期": "时间"},
}


def clock_of(raw: RawSheet, name: str, places: Mapping[str, int]) -> dict[str, int]:
    """Our columns of times that no heading gives, and in which place of the rows the day with the time stands."""
    return {
        hours: places[day]
        for day, hours in CLOCKS.get(name, {}).items()
        if day in places and hours not in places and any(hour_in(cells, places[day]) for _, cells in raw.rows)
    }


def hour_in(cells: tuple[object, ...], place: int) -> object:
    """The time of the day that a cell says beside its day, as it is read in a column of times."""
    value = cells[place] if place < len(cells) else None
    if isinstance(value, datetime):
        return value if value.time() != time.min else None
    if not isinstance(value, str) or not any(sign in value for sign in ":：时点"):
        return None
    try:
        begin, end = read_times(value)
    except ValueError:
        return None
    return value if (begin, end) != ("00:00", None) else None


def lost_hours(
    raw: RawSheet, sheet: WorkbookSheet, places: Mapping[str, int], kept: Mapping[str, int]
) -> Iterator[str]:
    """Which columns of days give times, too, for which there is no column."""
    days = [cell.label for cell in sheet.columns if cell.reads is Reads.DATE and cell.label in places]
    for label in days:
        place = places[label]
        if place not in kept.values() and any(hour_in(cells, place) for _, cells in raw.rows):
            yield f"“{raw.name}”表“{raw.headings[place]}”里的钟点没有地方记，只记日期。"
