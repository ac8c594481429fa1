"""Working methods read from their files: a mistake is refused with its line and the reason."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TypeVar

from app.rules.cases import NAMES, Kind, Stage
from app.rules.days import TermUnit
from app.rules.declared import DeclaredTable, declared
from app.rules.frequencies import NINE_CHECKS, Every, Frequency
from app.rules.methods.method import Level, Method, MethodStep, Reception, Term
from app.rules.reading import read_times
from app.rules.rosters import parse_rule

LONGEST_WORD = 6  # characters of a stage or a step, as a list has room for them
UNITS = {"个月": TermUnit.MONTHS, "个工作日": TermUnit.WORKING_DAYS, "日": TermUnit.DAYS, "小时": TermUnit.HOURS}
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class KnownNames:
    """What a method may refer to beyond this file; nothing is asked of what is None."""

    forms: Collection[str] | None = None
    figures: Collection[str] | None = None
    schemes: Collection[str] | None = None
    deeds: Collection[str] | None = None
    levels: Collection[str] | None = None


def load_method(key: str, text: str, known: KnownNames | None = None) -> Method:
    """The method that a file declares. Raises LedgerError with line and reason where it is wrong."""
    known = known or KnownNames()
    top = declared(f"{key}.toml", text)
    top.closed(_KEYS)
    scheme = top.text("scheme")
    if known.schemes is not None and scheme and scheme not in known.schemes:
        raise top.refused(f"没有叫“{scheme}”的考评办法，可以写：{'、'.join(known.schemes)}", "scheme")
    return Method(
        key=key,
        title=top.text("title", required=True, longest=30),
        place=top.text("place", required=True, longest=30),
        sources=_demanded(top, "sources"),
        summary=top.text("summary"),
        steps=_steps(top),
        stages=_stages(top),
        kinds=_vocabulary(top, "kinds", {kind.value: kind for kind in Kind}, "环节"),
        opinion=_term(top.table("opinion")),
        urgent=_term(top.table("urgent")),
        levels=tuple(_level(each, known) for each in top.tables("levels")),
        reception=_reception(top.table("reception")),
        frequencies=_frequencies(top, known),
        rhythms=_rhythms(top, known),
        roles=top.texts("roles"),
        scheme=scheme,
        forms=top.texts("forms", known.forms, "表单"),
        figures=top.texts("figures", known.figures, "统计数字"),
        lists=_lists(top),
        flow=top.text("flow", longest=LONGEST_WORD),
        ours=frozenset(top.texts("ours", ("scheme",), "可以标为缺省的项目")),
    )


_KEYS = (
    *("title", "place", "sources", "summary", "scheme", "roles", "forms", "figures", "steps", "stages", "kinds"),
    *("opinion", "urgent", "levels", "reception", "frequencies", "rhythms", "lists", "flow", "ours"),
)
_RECEIVING = ("rule", "deputies", "times", "notice_days", "hours", "companion", "market")
_STAGES = {stage.value: stage for stage in Stage}


def _demanded(top: DeclaredTable, key: str) -> tuple[str, ...]:
    if not top.values.get(key):
        raise top.refused(f'要写明依据：{key} = ["文件或材料的名称、单位、日期"]', key)
    return top.texts(key)


def _steps(top: DeclaredTable) -> tuple[MethodStep, ...]:
    steps: list[MethodStep] = []
    for table in top.tables("steps"):
        table.closed(("name", "covers", "ours"))
        stages = tuple(_STAGES[each] for each in table.texts("covers", _STAGES, "办理状态"))
        name = table.text("name", required=True, longest=LONGEST_WORD)
        before = next((each for each in steps if set(each.stages) & set(stages)), None)
        if before is not None:
            both = next(stage for stage in stages if stage in before.stages)
            raise table.refused(f"“{both.value}”已经归入“{before.name}”，不能再归入“{name}”", "covers")
        if name in {each.name for each in steps}:
            raise table.refused(f"有两个环节都叫“{name}”", "name")
        steps.append(MethodStep(name, stages, table.switch("ours")))
    return tuple(steps)


def _stages(top: DeclaredTable) -> dict[Stage, str]:
    words = _vocabulary(top, "stages", _STAGES, "办理状态")
    names = {**NAMES, **words}
    for stage, word in words.items():
        if list(names.values()).count(word) > 1:
            raise top.refused(f"有两种办理状态都叫“{word}”，分不清", "stages", stage.value)
    return words


def _vocabulary(top: DeclaredTable, key: str, meant: Mapping[str, T], what: str) -> dict[T, str]:
    """Our words on the left, the method's on the right."""
    table = top.table(key)
    if table is None:
        return {}
    words: dict[T, str] = {}
    for ours in table.values:
        if ours not in meant:
            raise table.refused(f"没有叫“{ours}”的{what}，可以写：{'、'.join(meant)}", ours)
        words[meant[ours]] = table.text(ours, required=True, longest=LONGEST_WORD)
    return words


def _term(table: DeclaredTable | None) -> Term | None:
    if table is None:
        return None
    table.closed(("amount", "unit", "basis", "ours"))
    return _timed(table)


def _timed(table: DeclaredTable) -> Term:
    unit = table.read("unit", _unit)
    amount, basis = table.number("amount", least=1, most=999), table.text("basis", required=True, longest=60)
    return Term(amount, unit, basis, table.switch("ours"))


def _unit(text: str) -> TermUnit:
    if text in TermUnit.__members__:
        return TermUnit[text]
    if text not in UNITS:
        raise ValueError(f"“unit”要写期限的单位，可以写：{'、'.join(UNITS)}")
    return UNITS[text]


def _level(table: DeclaredTable, known: KnownNames) -> Level:
    table.closed(("name", "who", "amount", "unit", "basis", "ours"))
    name = table.text("name", required=True, longest=LONGEST_WORD)
    if known.levels is not None and name not in known.levels:
        raise table.refused(f"没有叫“{name}”的难度级别，可以写：{'、'.join(known.levels)}", "name")
    timed = any(key in table.values for key in ("amount", "unit", "basis"))
    return Level(name, _timed(table) if timed else None, table.text("who", longest=40))


def _reception(table: DeclaredTable | None) -> Reception:
    if table is None:
        return Reception(ours=frozenset(_RECEIVING))
    table.closed((*_RECEIVING, "ours", "or_more", "readings"))
    plain = Reception()
    starts, ends = table.read("hours", lambda text: read_times(text) if text else ("", ""))
    return Reception(
        rule=table.read("rule", _rule),
        deputies=table.number("deputies", plain.deputies, least=1, most=20),
        times=table.number("times", plain.times, most=60),
        notice_days=table.number("notice_days", plain.notice_days, most=30),
        starts=starts,
        ends=ends or "",
        companion=table.text("companion", longest=40),
        market=table.read("market", _rule),
        ours=frozenset(table.texts("ours", _RECEIVING, "接待项目")) | (set(_RECEIVING) - set(table.values)),
        or_more=table.switch("or_more"),
        readings=_readings(table.table("readings")),
    )


def _readings(table: DeclaredTable | None) -> dict[str, str]:
    """How else what the source says of the reception can be read."""
    if table is None:
        return {}
    table.closed(_RECEIVING)
    return {key: table.text(key, required=True, longest=40) for key in table.values}


def _rule(text: str) -> str:
    return parse_rule(text).text if text else ""


def _frequencies(top: DeclaredTable, known: KnownNames) -> tuple[Frequency, ...]:
    frequencies: list[Frequency] = []
    for table in top.tables("frequencies"):
        table.closed(("key", "label", "kinds", "named", "least", "every", "ours"))
        if not table.values.get("kinds"):
            raise table.refused("“kinds”要写明哪些活动类型或履职类别算数", "kinds")
        key = table.text("key", required=True, longest=30)
        if key in {each.key for each in frequencies}:
            raise table.refused(f"“{key}”写了两次", "key")
        kinds = table.texts("kinds", known.deeds, "活动类型或履职类别")
        label, every = table.text("label", required=True, longest=12), table.read("every", _every)
        least, ours = table.number("least", 1, least=1, most=99), table.switch("ours")
        frequencies.append(Frequency(key, label, kinds, least, every, ours, table.texts("named")))
    return tuple(frequencies)


def _rhythms(top: DeclaredTable, known: KnownNames) -> tuple[Frequency, ...]:
    """What the unit itself is to hold, and how often."""
    rhythms: list[Frequency] = []
    for table in top.tables("rhythms"):
        table.closed(("key", "label", "kinds", "about", "least", "every", "ours"))
        if not table.values.get("kinds"):
            raise table.refused("“kinds”要写明哪些活动类型算数", "kinds")
        key = table.text("key", required=True, longest=30)
        if key in {each.key for each in rhythms}:
            raise table.refused(f"“{key}”写了两次", "key")
        deeds = None if known.deeds is None else (*known.deeds, NINE_CHECKS)
        kinds = table.texts("kinds", deeds, "活动类型")
        label, every = table.text("label", required=True, longest=12), table.read("every", _every)
        least, ours = table.number("least", 1, least=1, most=99), table.switch("ours")
        rhythms.append(Frequency(key, label, kinds, least, every, ours, of_unit=True, about=table.texts("about")))
    return tuple(rhythms)


def _every(text: str) -> Every:
    try:
        return Every(text)
    except ValueError:
        raise ValueError(f"“every”要写多久一次，可以写：{'、'.join(each.value for each in Every)}") from None


def _lists(top: DeclaredTable) -> dict[str, tuple[str, ...]]:
    table = top.table("lists")
    return {} if table is None else {key: table.texts(key) for key in table.values}
