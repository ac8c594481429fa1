"""A working method in the clerk's words: what it sets, one line each."""

from app.books.figures import BY_KEY
from app.books.forms.shelf import FORMS
from app.rules.cases import NAMES, Kind
from app.rules.frequencies import PRESIDIUM
from app.rules.methods import Level, Method, Reception, Term, marked
from app.rules.rosters import parse_rule, says
from app.rules.trade import OUR_DEFAULT


def rows(method: Method, scheme: str) -> list[tuple[str, str]]:
    """What the method sets, marked where that is a default of this program; `scheme` is the title of its scheme."""
    return [
        (method.flow or "环节", method.steps_on_screen),
        ("各处用词", _renamed(method)),
        ("意见期限", _term(method.opinion)),
        ("紧急事项", _term(method.urgent)),
        ("分级办理", "\n".join(_level(level) for level in method.levels)),
        ("接待日", _reception(method.reception)),
        ("本单位的节奏", "、".join(f"{each.label}（{each.shown}）" for each in (*method.rhythms, PRESIDIUM))),
        ("履职频次", "、".join(f"{each.label}（{each.shown}）" for each in method.frequencies)),
        ("督办角色", "、".join(method.roles)),
        ("考评办法", marked(scheme) if scheme and "scheme" in method.ours else scheme),
        ("先印的表", "、".join(FORMS[name].called for name in method.forms if name in FORMS)),
        ("先看的数", "、".join(BY_KEY[key].label for key in method.figures if key in BY_KEY)),
        *((name, _joined(words)) for name, words in method.lists.items()),
    ]


def _joined(words: tuple[str, ...]) -> str:
    """起好步、开好局；签好协议、种好水稻: what holds commas itself is kept apart by more than a comma."""
    return ("；" if any("、" in word or "，" in word for word in words) else "、").join(words)


def _renamed(method: Method) -> str:
    """已交办叫“派单”, and so on, for what is called otherwise than usual."""
    stages = [f"{NAMES[stage]}叫“{word}”" for stage, word in method.stages.items() if word != NAMES[stage]]
    kinds = [f"{kind.value}叫“{word}”" for kind, word in method.kinds.items() if isinstance(kind, Kind)]
    return "，".join((*kinds, *stages))


def _term(term: Term | None) -> str:
    return f"{term.amount}{term.unit.value}（{term.basis}）" if term is not None else ""


def _level(level: Level) -> str:
    term = f"{level.term.amount}{level.term.unit.value}" if level.term is not None else ""
    if level.term is not None and level.term.ours:
        term = marked(term)
    return f"{level.name}：{'，'.join(part for part in (level.who, term) if part)}"


def _reception(reception: Reception) -> str:
    """What the source says of the reception days, then what this program adds: 每周二；本程序缺省：提前3天公告."""
    if not reception.rule:
        return ""
    parts = {
        "rule": says(parse_rule(reception.rule)),
        "hours": f"{reception.starts}–{reception.ends}" if reception.starts else "",
        "deputies": f"每次{reception.deputies}名{'以上' if reception.or_more else ''}代表",
        "times": f"每名代表每年不少于{reception.times}次" if reception.times else "",
        "notice_days": f"提前{reception.notice_days}天公告",
        "companion": f"陪同：{reception.companion}" if reception.companion else "",
        "market": f"逢集日：{says(parse_rule(reception.market))}" if reception.market else "",
    }
    for key, otherwise in reception.readings.items():
        parts[key] = f"{parts[key]}（这样读是{OUR_DEFAULT}，{otherwise}）"
    sourced = "，".join(words for key, words in parts.items() if words and key not in reception.ours)
    ours = "，".join(words for key, words in parts.items() if words and key in reception.ours)
    return "；".join(part for part in (sourced, f"{OUR_DEFAULT}：{ours}" if ours else "") if part)
