"""The ladder: which safety copies stay as they grow old, and which go first where the disk is nearly full."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta

from app.ledger.custody.manifests import Backup

RECENT = timedelta(hours=48)  # within which every copy stays
LADDER: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (7, lambda moment: moment.date()),
    (4, lambda moment: moment.isocalendar()[:2]),
    (12, lambda moment: (moment.year, moment.month)),
)  # how many days, weeks and months keep their newest copy
FLOOR = 512 << 20  # bytes that stay free on the disk of the copies


def leaving(copies: Sequence[Backup], now: datetime, free: int) -> tuple[Backup, ...]:
    """The copies of a ledger, the newest first, that are to be removed; `free` are the bytes left on their disk.

    Copies that were made for an act, the newest, and the newest that passed a full check stay whatever happens.
    """
    checked = next((each for each in copies if each.checked_on), None)
    may_go = [each for each in copies[1:] if not each.made_for and each is not checked]
    stay = staying([each.made_at for each in copies if not each.made_for], now)
    thinned = [each for each in may_go if each.made_at not in stay]
    room = free + sum(each.size for each in thinned)
    for each in sorted((each for each in may_go if each.made_at in stay), key=lambda each: _worth(each, now)):
        if room >= FLOOR:
            break
        thinned.append(each)
        room += each.size
    return tuple(thinned)


def staying(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Which of the copies that come by themselves stay: all of the last 48 hours, then the newest of each of the last
    7 days, 4 weeks and 12 months that have any.

    Copies dated in the future (a clock that was wrong) are thinned among themselves and push no other out.
    """
    ordered = sorted(set(moments), reverse=True)
    past = [moment for moment in ordered if moment <= now]
    future = [moment for moment in ordered if moment > now]
    return frozenset(_rungs(past) | _rungs(future) | {moment for moment in past if now - moment <= RECENT})


def _worth(copy: Backup, now: datetime) -> tuple[bool, datetime]:
    """Where room is short, the oldest go first, those of the last hours at the very end."""
    return now - copy.made_at <= RECENT, copy.made_at


def _rungs(moments: list[datetime]) -> set[datetime]:
    kept: set[datetime] = set()
    for many, period in LADDER:
        newest: dict[object, datetime] = {}
        for moment in moments:
            newest.setdefault(period(moment), moment)
        kept |= set(list(newest.values())[:many])
    return kept
