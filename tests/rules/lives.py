"""Lives of cases for the tests: minimally filled steps, and hypothesis strategies of whole histories."""

from datetime import date, timedelta

from hypothesis import strategies as st

from app.rules.cases import Kind, Result, Route, Satisfaction, State, Step, possible
from app.rules.cases.life import apply, following

BEGIN = date(2024, 1, 2)
UNITS = ("示例水利站", "示例农业办", "示例派出所")


def step(seq: int, kind: Kind, on: date, state: State | None = None, **values: object) -> Step:
    """A step with just what its kind demands."""
    steps = state.steps if state else ()
    another = next(unit for unit in UNITS if state is None or unit != state.unit)
    demanded: dict[Kind, dict[str, object]] = {
        Kind.ROUTE: {"route": Route.TRANSFER},
        Kind.ASSIGN: {"unit": another},
        Kind.RETURN: {"reason": "不属于本单位职责"},
        Kind.REASSIGN: {"unit": another},
        Kind.EXTEND: {
            "due": max(on, (state.due if state else None) or on) + timedelta(days=10),
            "reason": "等汛期过后",
        },
        Kind.EVALUATE: {"outcome": Satisfaction.SATISFIED},
        Kind.REOPEN: {"reason": "问题又出现了"},
        Kind.STRIKE_OFF: {"reason": "未联系上反映人"},
        Kind.TRACK: {"reason": "列入明年计划"},
        Kind.AMEND: {"amends": steps[-1].seq if steps else None, "reason": "写错了"},
        Kind.WITHDRAW: {"amends": steps[-1].seq if steps else None, "reason": "点错了"},
        Kind.VOID: {"reason": "重复登记"},
    }
    if kind is Kind.AMEND and steps:
        kept = {name: getattr(steps[-1], name) for name in Step.__slots__ if name not in {"seq", "kind", "on", "by"}}
        return Step(seq, kind, steps[-1].on, **{**kept, **demanded[kind], **values})
    return Step(seq, kind, on, **{**demanded.get(kind, {}), **values})


@st.composite
def histories(draw: st.DrawFn, longest: int = 14) -> tuple[Step, ...]:
    """Every step that a clerk gave, all of them allowed; an unsatisfied voter sometimes reopens at once."""
    on = BEGIN + timedelta(days=draw(st.integers(0, 200)))
    told = [Step(1, Kind.REGISTER, on)]
    state = apply(None, told[0])
    for seq in range(2, 2 + draw(st.integers(0, longest))):
        if seq <= told[-1].seq:
            continue
        on = state.last_on + timedelta(days=draw(st.integers(0, 40)))
        kind = draw(st.sampled_from(possible(state)))
        added = step(seq, kind, on, state, **draw(_extras(kind, on)))
        told.append(added)
        before, state = state, apply(state, added)
        if draw(st.booleans()):
            for automatic in following(before, added):
                told.append(automatic)
                state = apply(state, automatic)
    return tuple(told)


def _extras(kind: Kind, on: date) -> st.SearchStrategy[dict[str, object]]:
    dues = st.none() | st.integers(0, 60).map(lambda days: on + timedelta(days=days))
    extras: dict[Kind, dict[str, st.SearchStrategy[object]]] = {
        Kind.ROUTE: {"route": st.sampled_from(Route)},
        Kind.ASSIGN: {"due": dues},
        Kind.REASSIGN: {"due": dues},
        Kind.REOPEN: {"due": dues},
        Kind.REPLY: {"result": st.none() | st.sampled_from(Result), "text": st.sampled_from(["", "已经修好"])},
        Kind.EVALUATE: {
            "outcome": st.sampled_from(Satisfaction),
            "attitude": st.none() | st.sampled_from(Satisfaction),
        },
    }
    return st.fixed_dictionaries(extras.get(kind, {}))
