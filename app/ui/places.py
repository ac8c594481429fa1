"""Where an entry is opened: the page for each table of which figures and findings speak."""

from collections.abc import Mapping

PLACES: Mapping[str, str] = {
    "cases": "cases",
    "activities": "activities",
    "deputies": "deputies",
    "tasks": "campaigns",
    "stations": "books",
    "grids": "books",
    "roster_days": "roster",
}
