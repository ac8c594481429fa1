"""Stations looked at: the nine things (九有) a liaison station should have, mended and counted.

Belongs here: an inspection written down, and what the ledger itself can say about each of the nine. Does not: the
register of stations, which is a plain book.
"""

from app.ledger.stations.checks import NINE, CheckEntry, CheckLine, history, latest, mend, put, standing, void
from app.ledger.stations.evidence import StationFacts, facts, proposed
from app.ledger.stations.network import network

__all__ = [
    "NINE",
    "CheckEntry",
    "CheckLine",
    "StationFacts",
    "facts",
    "history",
    "latest",
    "mend",
    "network",
    "proposed",
    "put",
    "standing",
    "void",
]
