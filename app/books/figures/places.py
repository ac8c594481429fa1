"""The grid in which something happened: that of the village, of the station, or of the place that was written."""

from typing import Any

from sqlalchemy import and_, case, func, null, select, true, union_all

from app.books.figures.names_in import NamesIn
from app.books.figures.source import Steps, same_unit
from app.models.activity import Activity
from app.models.case import Case
from app.models.grid import GridRow
from app.models.station import Station
from app.models.village import Village

_KEPT = GridRow.voided_on.is_(None)


def _grids_of_places() -> Any:
    """The grid of each place that the registers know: its own, else the first that is called so or lists it."""
    listed = NamesIn(GridRow.villages).table_valued("value")
    of_village = select(
        Village.unit_code, Village.name.label("place"), Village.grid.label("own"), null().label("listing")
    ).where(Village.voided_on.is_(None), Village.grid != "")
    named = select(GridRow.unit_code, GridRow.name, null(), GridRow.name).where(_KEPT)
    listing = select(GridRow.unit_code, listed.c.value, null(), GridRow.name).join(listed, true())
    known = union_all(of_village, named, listing.where(_KEPT, listed.c.value != "")).subquery("known")
    grid = func.coalesce(func.min(known.c.own), func.min(known.c.listing)).label("grid")
    places = select(known.c.unit_code, known.c.place, grid).group_by(known.c.unit_code, known.c.place)
    return places.cte("grids_of_places").prefix_with("MATERIALIZED")


_PLACES = _grids_of_places()


def _at(place: Any, unit: Any) -> tuple[Any, Steps]:
    """The grid of a place; of several villages in one breath that of the first grid that lists them so."""
    known = _PLACES.alias()
    of_village = ("、" + GridRow.villages + "、").like("%、" + place + "、%")
    several = select(func.min(GridRow.name)).where(_KEPT, GridRow.unit_code == unit, of_village)
    together = case((place.like("%、%"), several.correlate_except(GridRow).scalar_subquery()))
    return func.coalesce(known.c.grid, together), ((known, and_(known.c.unit_code == unit, known.c.place == place)),)


def _visited(outing: Any) -> tuple[Any, Steps]:
    """The grid in which an activity was held: its station's, else that of the place."""
    station = Station.__table__.alias()
    site, sought = _at(outing.place, outing.unit_code)
    its = and_(station.c.id == outing.station_id, same_unit(station.c, outing))
    return func.coalesce(func.nullif(station.c.grid, ""), site), ((station, its), *sought)


def _heard() -> tuple[Any, Steps]:
    """The grid of a case: its village's, else that of the activity at which it was raised."""
    outing = Activity.__table__.alias()
    home, sought = _at(Case.village, Case.unit_code)
    visited, further = _visited(outing.c)
    its = and_(outing.c.id == Case.activity_id, same_unit(outing.c, Case))
    return func.coalesce(home, visited, ""), (*sought, (outing, its), *further)


HEARD_IN, HEARD_BY = _heard()
_SITE, HELD_BY = _visited(Activity)
HELD_IN = func.coalesce(_SITE, "")
