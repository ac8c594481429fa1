"""A case in the window's words: its tag in a list, its timeline, what it waits for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from app.ledger.cases import CaseEntry, CaseLine, CountyLine
from app.rules.cases import NAMES, WAITING, Kind, Result, Satisfaction, Stage, Step, TimelineEntry, stage_name
from app.rules.days import day_words, hour_words, hours_past, with_hour
from app.rules.trade import PROPOSAL
from app.ui.parts.stages import STAGE_TONES
from app.ui.widgets.lists.timeline import TimelineItem
from app.ui.widgets.tags import Tag

WAITS: Mapping[Stage, str] = {
    Stage.UNDECIDED: "等待{ROUTE}、{ASSIGN}",
    Stage.TO_ASSIGN: "等待{ASSIGN}",
    Stage.OPEN: "等待{unit}答复",
    Stage.REPLIED: "等待回访反映人，记录{EVALUATE}",
    Stage.EVALUATED: "可以{STRIKE_OFF}了",
    Stage.TRACKED: "{TRACK}，有进展时记录{REPLY}",
}
KINDS: Mapping[Kind, str] = {kind: kind.value for kind in Kind}
RESULTS: Mapping[Result, str] = {
    Result.A: "A 已解决或采纳",
    Result.B: "B 列入计划",
    Result.C: "C 留作参考",
}


def line_tag(line: CaseLine, soon_on: date, names: Mapping[Stage, str] = NAMES) -> Tag:
    """The tag in the list: days left or late while an answer is awaited, else the stage in the method's words."""
    return _tag(line, line.left, soon_on, names, "{} 天", line.past)


def entry_tag(entry: CaseEntry, now: datetime, soon_on: date, names: Mapping[Stage, str] = NAMES) -> Tag:
    """The same at the head of a case."""
    left = (entry.due_on - now.date()).days if entry.due_on else None
    past = hours_past(entry.due_at, now) if left == 0 else ""
    return _tag(entry, left, soon_on, names, "还有 {} 天", past)


def _tag(
    case: CaseLine | CaseEntry,
    left: int | None,
    soon_on: date,
    names: Mapping[Stage, str],
    ahead: str,
    past: str,
) -> Tag:
    stage, due_on = case.stage, case.due_on
    if stage is Stage.EVALUATED and case.outcome is Satisfaction.DISSATISFIED:
        return Tag("不满意", "late")
    unassigned = stage is not Stage.OPEN and due_on is not None and due_on > soon_on
    if stage not in WAITING or due_on is None or left is None or unassigned:
        return Tag(stage_name(case, names), STAGE_TONES[stage])
    if left < 0:
        return Tag(f"超期 {-left} 天", "late")
    if past:
        return Tag(f"超期 {past}", "late")
    if left == 0:
        return Tag(f"今天 {hour_words(case.due_at)} 到期" if case.due_at else "今天到期", "soon")
    return Tag(ahead.format(left), "soon" if due_on <= soon_on else "note")


def moments(
    entry: CaseEntry, today: date, kinds: Mapping[Kind, str] = KINDS, beside: Sequence[str] = ()
) -> tuple[TimelineItem, ...]:
    """The timeline in the method's words, and last what the case waits for; `beside` are its other terms."""
    urged, unit = 0, ""
    past: list[TimelineItem] = []
    for line in entry.lines:
        urged += line.step.kind is Kind.URGE and line.withdrawn is None
        unit = line.step.unit or unit
        past.append(replace(_moment(line, entry, today, urged, unit), name=_name(line, kinds)))
    past = _with_county(entry, past, today)
    stage = Stage.TO_ASSIGN if entry.kind == PROPOSAL and entry.stage is Stage.UNDECIDED else entry.stage
    waits = WAITS.get(stage, "")
    if stage is Stage.EVALUATED and entry.outcome is Satisfaction.DISSATISFIED:
        waits = "反映人不满意，请{REOPEN}，或{TRACK}"
    if entry.stage is Stage.TRACKED and entry.review_on is not None:
        waits = f"{day_words(entry.review_on, today)}复查；有进展时记录{{REPLY}}"
    if not waits:
        return (*past, TimelineItem("期限", words="\n".join(beside), state="plain")) if beside else tuple(past)
    awaited = entry.handler or "承办单位"
    named = {kind.name: word for kind, word in kinds.items()}
    by = with_hour(day_words(entry.due_on, today), entry.due_at)
    due = f"，应于{by}前办结" if entry.stage in WAITING and entry.due_on else ""
    words = waits.format(unit=awaited, **named) + due
    return (*past, TimelineItem("下一步", words=words, note="\n".join(beside), state="next"))


def _with_county(entry: CaseEntry, past: Sequence[TimelineItem], today: date) -> list[TimelineItem]:
    """The county's steps among the township's, by their days; on one day the township's first."""
    own = [(line.step.on, 0, item) for line, item in zip(entry.lines, past, strict=True)]
    latest = date.min
    dated = []
    for on, place, item in own:
        latest = max(latest, on)
        dated.append((latest, place, item))
    dated += [(line.on, 1, _of_county(line, today)) for line in entry.county]
    return [item for _, _, item in sorted(dated, key=lambda each: each[:2])]


def _of_county(line: CountyLine, today: date) -> TimelineItem:
    due = f"{day_words(line.due, today)}前办结" if line.due else ""
    words = "　".join(filter(None, (line.number, line.unit, line.text, due)))
    return TimelineItem(f"县里{line.kind.value}", day_words(line.on, today), words, state="done")


def _moment(line: TimelineEntry, entry: CaseEntry, today: date, urged: int, unit: str) -> TimelineItem:
    step = line.step
    words = _WORDS[step.kind](step, today)
    if step.kind is Kind.REGISTER:
        words = "　".join(filter(None, (entry.source, entry.activity)))
    if step.kind is Kind.URGE:
        words = f"第 {urged} 次　{words}".rstrip("　")
    if step.kind is Kind.REOPEN:
        words = f"第 {line.round} 轮　{'' if step.unit else f'{unit}　'}{words}"
    when = with_hour(day_words(step.on, today), step.at)
    return TimelineItem(step.kind.value, when, words, "\n".join(_notes(line, today)), _state(line))


def _name(line: TimelineEntry, kinds: Mapping[Kind, str]) -> str:
    word = kinds[line.step.kind]
    return f"{word}（撤回）" if line.withdrawn else word


def _state(line: TimelineEntry) -> str:
    if line.withdrawn is not None or line.step.kind is Kind.VOID:
        return "plain"
    late = line.step.kind is Kind.EVALUATE and line.step.outcome is Satisfaction.DISSATISFIED
    return "late" if late else "done"


def _notes(line: TimelineEntry, today: date) -> list[str]:
    step = line.step
    notes = [step.text] if step.kind not in _TEXT_FIRST else []
    notes.append(f"依据：{step.basis}" if step.basis else "")
    notes.append(f"理由：{step.reason}" if step.reason and step.kind is not Kind.VOID else "")
    for correction in line.corrections:
        was = _WORDS[line.original.kind](line.original, today)
        before = f"原为 {day_words(line.original.on, today)}　{was}".rstrip("　")
        notes.append(f"已更正：{before}；更正理由：{correction.reason}")
    if line.withdrawn is not None:
        notes.append(f"{day_words(line.withdrawn.on, today)}撤回，理由：{line.withdrawn.reason}")
    return [note for note in notes if note]


def _assigned(step: Step, today: date) -> str:
    with_whom = f"协办：{'、'.join(step.co_units)}" if step.co_units else ""
    due = f"{with_hour(day_words(step.due, today), step.due_at)}前答复" if step.due else ""
    return "　".join(filter(None, (step.unit, with_whom, due)))


def _replied(step: Step, today: date) -> str:
    result = f"结果 {RESULTS[step.result]}" if step.result else ""
    met = f"{day_words(step.met_on, today)}面商" if step.met_on else ""
    return "　".join(filter(None, (step.number, step.text, result, met)))


def _evaluated(step: Step, _: date) -> str:
    attitude = f"对态度{step.attitude.value}" if step.attitude else ""
    outcome = f"对结果{step.outcome.value}" if step.outcome and attitude else ""
    return "，".join(filter(None, (attitude, outcome))) or (step.outcome.value if step.outcome else "")


def _tracked(step: Step, today: date) -> str:
    review = f"{day_words(step.due, today)}复查" if step.due else ""
    return "　".join(filter(None, (step.text, review)))


def _nothing(_: Step, __: date) -> str:
    return ""


def _text(step: Step, _: date) -> str:
    return step.text


_TEXT_FIRST = {Kind.REPLY, Kind.URGE, Kind.SUPERVISE, Kind.TRACK, Kind.STRIKE_OFF}
_WORDS: Mapping[Kind, Callable[[Step, date], str]] = {
    Kind.REGISTER: _nothing,
    Kind.ROUTE: lambda step, _: step.route.value if step.route else "",
    Kind.ASSIGN: _assigned,
    Kind.RETURN: _text,
    Kind.REASSIGN: _assigned,
    Kind.EXTEND: lambda step, today: f"延至{with_hour(day_words(step.due, today), step.due_at)}",
    Kind.URGE: _text,
    Kind.SUPERVISE: lambda step, _: "　".join(filter(None, (step.role, step.person, step.text))),
    Kind.REPLY: _replied,
    Kind.EVALUATE: _evaluated,
    Kind.REOPEN: _assigned,
    Kind.STRIKE_OFF: _text,
    Kind.PROPOSE: _nothing,
    Kind.TRACK: _tracked,
    Kind.AMEND: _nothing,
    Kind.WITHDRAW: _nothing,
    Kind.VOID: lambda step, _: step.reason,
}
