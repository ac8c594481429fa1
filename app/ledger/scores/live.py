"""Scores worked out from the entries, every time anew: all deputies in one pass of a few SELECTs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.ledger.deputies import Deeds, Person, deeds, people
from app.ledger.scores.entries import DeputyScore, placed
from app.ledger.store import Ledger
from app.models.score_mark import ScoreMark
from app.rules.deed import Deed
from app.rules.scores import ItemSpan, Mark, Scheme, Score, Subject, assess
from app.rules.tenure import out_words

TERM = 5  # years of a term, where the day of election is not known


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a year's assessment rests on; `elected` is the day, by deputy, on which the term began."""

    year: int
    people: tuple[Person, ...]
    elected: Mapping[str, date]
    deeds: Deeds
    marks: Mapping[str, Sequence[Mark]]
    today: date


def facts(ledger: Ledger, year: int, scheme: Scheme) -> Facts:
    """What the deputies did in the year, and in their term where the scheme asks for it."""
    since, until = date(year, 1, 1), date(year, 12, 31)
    with ledger.read() as session:
        everybody = people(session)
        elected = {person.id: _elected(person, until) for person in everybody}
        if any(item.span is ItemSpan.TERM for item in scheme.items):
            since = min((since, *elected.values()))
        done, marks = deeds(session, since, until), _marks(session, year, scheme)
        return Facts(year, everybody, elected, done, marks, ledger.today)


def scored(known: Facts, scheme: Scheme, extra: Mapping[str, Sequence[Deed]] | None = None) -> tuple[DeputyScore, ...]:
    """Everyone's score, ranked; `extra` are deeds that were not done (what if)."""
    added = extra or {}
    done = {person.id: [*_in_term(known, person), *added.get(person.id, ())] for person in known.people}
    last = min(known.today, date(known.year, 12, 31))
    serving = {person.id for person in known.people if not person.tenure.outside(last, last)}
    kept = [person for person in known.people if person.id in serving or done[person.id] or known.marks.get(person.id)]
    kept = [person for person in kept if _held_a_seat(person, known.year) or done[person.id]]
    by_group = _by_group(known, scheme, kept, done) if scheme.subject is Subject.GROUP else {}
    scores = []
    for person in kept:
        score = by_group.get(person.group) or _assess(known, scheme, (person,), done)
        each = (person.id, person.name, person.called, person.group)
        scores.append(DeputyScore(*each, score.total, score.band, score.items, note=_note(person, known.year, last)))
    return placed(scores)


def _by_group(
    known: Facts, scheme: Scheme, people: Iterable[Person], done: Mapping[str, Sequence[Deed]]
) -> dict[str, Score]:
    """Each group's score; who belongs to none is assessed alone."""
    groups: dict[str, list[Person]] = {}
    for person in people:
        if person.group:
            groups.setdefault(person.group, []).append(person)
    return {group: _assess(known, scheme, members, done) for group, members in groups.items()}


def _assess(known: Facts, scheme: Scheme, people: Iterable[Person], done: Mapping[str, Sequence[Deed]]) -> Score:
    members = tuple(people)
    marks = [mark for person in members for mark in known.marks.get(person.id, ())]
    if len(members) == 1:
        return assess(scheme, done[members[0].id], marks, known.year, known.elected)
    pooled = [_signed(person, deed) for person in members for deed in done[person.id]]
    return assess(scheme, pooled, marks, known.year, known.elected)


def _signed(person: Person, deed: Deed) -> Deed:
    """In a group's sheet what one member did alone bears the name."""
    return deed if deed.table == "activities" else replace(deed, what=f"{person.called}　{deed.what}")


def _in_term(known: Facts, person: Person) -> list[Deed]:
    since = min(known.elected[person.id], date(known.year, 1, 1))
    return [deed for deed in known.deeds.get(person.id, ()) if deed.on >= since]


def _note(person: Person, year: int, last: date) -> str:
    """The days of the year on which a deputy was out of office; no scheme that we know says what they change."""
    out = person.tenure.touching(date(year, 1, 1), last)
    return f"{out_words(out)}，得分没有折算。" if out else ""


def _held_a_seat(person: Person, year: int) -> bool:
    return person.first_elected is None or person.first_elected.year <= year


def _elected(person: Person, until: date) -> date:
    return person.term(until) or person.first_elected or date(until.year - TERM + 1, 1, 1)


def _marks(session: Session, year: int, scheme: Scheme) -> dict[str, list[Mark]]:
    query = (
        select(ScoreMark.deputy_id, ScoreMark.item, ScoreMark.evaluator, ScoreMark.points, ScoreMark.marked_on)
        .add_columns(ScoreMark.matter, ScoreMark.id)
        .where(ScoreMark.year == year, ScoreMark.voided_on.is_(None))
    )
    by_deputy: dict[str, list[Mark]] = {}
    for deputy, item, evaluator, points, on, matter, entry_id in session.execute(query):
        if not scheme.counts_mark(item, evaluator):
            continue
        by_deputy.setdefault(deputy, []).append(Mark(item, evaluator, Decimal(str(points)), on, matter, entry_id))
    return by_deputy
