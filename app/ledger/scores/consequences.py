"""What follows from a year's assessment: who is to be talked to, and who is at the end for the second year."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.ledger.bylaws import grading
from app.ledger.scores import assessing
from app.ledger.scores.entries import DeputyScore, YearScores
from app.ledger.store import Ledger

GIVEN, MARKS = "schemes", "score_marks"  # tables of what a scheme gives beforehand, and of points given by hand


@dataclass(frozen=True, slots=True)
class Warned:
    """One deputy and what is to be done, in a sentence."""

    deputy_id: str
    name: str
    sentence: str


def warnings(ledger: Ledger, year: int, scheme: str = "") -> tuple[Warned, ...]:
    """Whom the bands in force speak of: 约谈 after one year in a band, what follows two of them, the last five."""
    now = assessing.year(ledger, year, scheme)
    chosen = grading(ledger)
    bands = {band.name: band for band in now.scheme.bands if band.then or band.twice}
    last = chosen.last if chosen else 0
    if not _begun(now) or not (last or bands):
        return ()
    before = assessing.year(ledger, year - 1, scheme)
    earlier = {each.id: each.band for each in before.deputies} if _begun(before) else {}
    warned = []
    for each in now.deputies:
        band = bands.get(each.band)
        if band is not None:
            again = bool(band.twice) and earlier.get(each.id) == band.name
            what, follows = ("连续两年评为", band.twice) if again else ("评为", band.then)
            if follows:
                warned.append(Warned(each.id, each.called, f"{each.called}{year}年{what}“{band.name}”，{follows}。"))
    if chosen is not None and last:
        both = _last(now, last) & _last(before, last)
        warned += [
            Warned(each.id, each.called, f"{each.called}连续两年居后{last}位，{chosen.twice}。")
            for each in now.deputies
            if each.id in both
        ]
    return tuple(warned)


def _begun(year: YearScores) -> bool:
    """Whether anything of the year was written down; where nothing was, nobody stands badly yet."""
    entries = (entry for each in year.deputies for item in each.items for entry in item.entries)
    return any(entry.table == MARKS or (entry.table != GIVEN and entry.on.year == year.year) for entry in entries)


def _last(year: YearScores, many: int) -> set[str]:
    """The last so many, with all who share the place; nobody in a year of which nothing was written down."""
    if not _begun(year):
        return set()
    return {each.id for each in year.deputies if _below(each, year.deputies) < many}


def _below(score: DeputyScore, others: Iterable[DeputyScore]) -> int:
    return sum(other.total < score.total for other in others)
