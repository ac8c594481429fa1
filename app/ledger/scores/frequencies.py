"""Frequencies of duty over the ledger: who kept which period, and who lags before the period is over."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.ledger import bylaws
from app.ledger.deputies import Deeds, Person, deeds, people
from app.ledger.store import Ledger
from app.rules.frequencies import NOTICE, Frequency, Span, SpanState, asked_of, counted, period_of, periods, state
from app.rules.meetings import registered_as

NAMED = 6  # deputies that a sentence names


@dataclass(frozen=True, slots=True)
class SpanMark:
    """One deputy in one period."""

    done: int
    state: SpanState


@dataclass(frozen=True, slots=True)
class MatrixLine:
    """One deputy through the year; `met` of `asked` periods that are over or already kept."""

    deputy_id: str
    name: str
    group: str
    marks: tuple[SpanMark, ...]

    @property
    def done(self) -> int:
        return sum(mark.done for mark in self.marks)

    @property
    def met(self) -> int:
        return sum(mark.state is SpanState.MET for mark in self.marks)

    @property
    def asked(self) -> int:
        return sum(mark.state in {SpanState.MET, SpanState.SHORT} for mark in self.marks)


@dataclass(frozen=True, slots=True)
class FrequencyMatrix:
    """Deputies × periods of a year as they stand on a day."""

    year: int
    on: date
    frequency: Frequency
    spans: tuple[Span, ...]
    lines: tuple[MatrixLine, ...]

    @property
    def kept(self) -> tuple[int, ...]:
        """How many deputies have met each period."""
        return tuple(sum(line.marks[at].state is SpanState.MET for line in self.lines) for at in range(len(self.spans)))

    @property
    def present(self) -> int | None:
        """The place of the period that runs on that day; none when the year does not hold it."""
        return next((at for at, span in enumerate(self.spans) if span.since <= self.on <= span.until), None)


@dataclass(frozen=True, slots=True)
class Lagging:
    """A deputy who has not done enough in the period that runs."""

    deputy_id: str
    name: str
    done: int


@dataclass(frozen=True, slots=True)
class Behind:
    """A frequency whose period is about to end, and who still lacks what; `left` counts the days after today."""

    frequency: Frequency
    span: Span
    left: int
    deputies: tuple[Lagging, ...]

    @property
    def sentence(self) -> str:
        """入格（每半月至少1次）：9月下半月还有3天，2人未完成：示例甲、示例乙。"""
        names = "、".join(each.name for each in self.deputies[:NAMED])
        rest = "等" if len(self.deputies) > NAMED else ""
        left = f"还有{self.left}天" if self.left else "今天截止"
        asked = f"{self.frequency.label}（{self.frequency.shown}）"
        return f"{asked}：{self.span.words}{left}，{len(self.deputies)}人未完成：{names}{rest}。"


def matrices(
    ledger: Ledger, year: int, frequencies: Sequence[Frequency] | None = None, deputy_id: str = ""
) -> tuple[FrequencyMatrix, ...]:
    """The same for several frequencies (all of the method's), for one deputy or all, in three SELECTs."""
    asked = tuple(bylaws.methods.current(ledger).frequencies if frequencies is None else frequencies)
    if not asked:
        return ()
    cut = {each.key: periods(each.every, year) for each in asked}
    since = min(spans[0].since for spans in cut.values())
    until = max(spans[-1].until for spans in cut.values())
    with ledger.read() as session:
        everybody = people(session, deputy_id)
        done = deeds(session, since, until, [deputy_id] if deputy_id else None, _kinds(asked))
    lines = {each.key: _lines(each, cut[each.key], everybody, done, ledger.today) for each in asked}
    return tuple(FrequencyMatrix(year, ledger.today, each, cut[each.key], lines[each.key]) for each in asked)


def behind(
    ledger: Ledger,
    on: date | None = None,
    within_days: int | None = None,
    frequencies: Sequence[Frequency] | None = None,
) -> tuple[Behind, ...]:
    """Who in office still lacks what in periods that end within so many days (by the length of the period, if none is
    given), the most pressing first; three SELECTs.
    """
    day = on or ledger.today
    asked = bylaws.methods.current(ledger).frequencies if frequencies is None else frequencies
    pressing = [(each, period_of(each.every, day)) for each in asked]
    pressing = [
        (each, span)
        for each, span in pressing
        if span.left(day) <= (NOTICE[each.every] if within_days is None else within_days)
    ]
    if not pressing:
        return ()
    since, until = min(span.since for _, span in pressing), max(span.until for _, span in pressing)
    with ledger.read() as session:
        serving = [person for person in people(session) if person.tenure.on(day)]
        done = deeds(session, since, until, kinds=_kinds(each for each, _ in pressing))
    standing = [Behind(each, span, span.left(day), _lagging(each, span, serving, done)) for each, span in pressing]
    return tuple(sorted((each for each in standing if each.deputies), key=lambda each: each.left))


def _lines(
    frequency: Frequency, spans: Sequence[Span], everybody: Iterable[Person], done: Deeds, on: date
) -> tuple[MatrixLine, ...]:
    """Everyone who is asked for a period or did something in one."""
    lines = []
    for person in everybody:
        many = counted(frequency, spans, done.get(person.id, ()))
        asked = [asked_of(span, person.tenure) for span in spans]
        if person.in_office or many or any(asked):
            states = [state(frequency, span, many[at], on, asked=asked[at]) for at, span in enumerate(spans)]
            marks = (SpanMark(many[at], each) for at, each in enumerate(states))
            lines.append(MatrixLine(person.id, person.called, person.group, tuple(marks)))
    return tuple(lines)


def _lagging(frequency: Frequency, span: Span, serving: Iterable[Person], done: Deeds) -> tuple[Lagging, ...]:
    counts = [(person, counted(frequency, (span,), done.get(person.id, ()))[0]) for person in serving]
    return tuple(
        Lagging(person.id, person.called, many)
        for person, many in counts
        if many < frequency.least and asked_of(span, person.tenure)
    )


def _kinds(asked: Iterable[Frequency]) -> frozenset[str] | None:
    """As what the deeds were registered that these frequencies count; none where a name counts whatever the kind."""
    frequencies = tuple(asked)
    if any(each.named for each in frequencies):
        return None
    return registered_as(kind for each in frequencies for kind in each.kinds)
