"""A working method in the clerk's words: what it sets, one line each."""

from app.books.figures import BY_KEY
from app.books.forms.shelf import FORMS
from app.rules.cases import NAMES, Kind
from app.rules.methods import Level, Method, Reception, Term
from app.rules.rosters import parse_rule, says

ASKED_FIRST = 6  # forms and figures that are named


def rows(method: Method, scheme: str) -> list[tuple[str, str]]:
    """What the method sets; nothing is said of what it leaves open. `scheme` is the title of its scheme."""
    return [
        ("环节", " → ".join(step.name for step in method.steps)),
        ("各处用词", _renamed(method)),
        ("意见期限", _term(method.opinion)),
        ("紧急事项", _term(method.urgent)),
        ("分级办理", "\n".join(_level(level) for level in method.levels)),
        ("接待日", _reception(method.reception)),
        ("履职频次", "、".join(f"{each.label}（{each.words}）" for each in method.frequencies)),
        ("督办角色", "、".join(method.roles)),
        ("考评办法", scheme),
        ("先印的表", "、".join(FORMS[name].called for name in method.forms[:ASKED_FIRST] if name in FORMS)),
        ("先看的数", "、".join(BY_KEY[key].label for key in method.figures[:ASKED_FIRST] if key in BY_KEY)),
    ]


def _renamed(method: Method) -> str:
    """已交办叫“派单”, and so on, for what is called otherwise than usual."""
    stages = [f"{NAMES[stage]}叫“{word}”" for stage, word in method.stages.items() if word != NAMES[stage]]
    kinds = [f"{kind.value}叫“{word}”" for kind, word in method.kinds.items() if isinstance(kind, Kind)]
    return "，".join((*kinds, *stages))


def _term(term: Term | None) -> str:
    return f"{term.amount}{term.unit.value}（{term.basis}）" if term is not None else ""


def _level(level: Level) -> str:
    term = f"{level.term.amount}{level.term.unit.value}" if level.term is not None else ""
    return f"{level.name}：{'，'.join(part for part in (level.who, term) if part)}"


def _reception(reception: Reception) -> str:
    if not reception.rule:
        return ""
    hours = f"{reception.starts}–{reception.ends}" if reception.starts else ""
    parts = (
        says(parse_rule(reception.rule)),
        hours,
        f"每次{reception.deputies}名代表",
        f"每名代表每年不少于{reception.times}次" if reception.times else "",
        f"提前{reception.notice_days}天公告",
        f"陪同：{reception.companion}" if reception.companion else "",
    )
    return "，".join(part for part in parts if part)
