"""What fields of a briefing may name: figures by key or label, groups, and the words of the issue itself."""

from collections.abc import Mapping

from app.books.charts import PARTITIONS
from app.books.figures import BY_KEY, FIGURES
from app.books.quantity_figures import KEY as AMOUNTS
from app.books.quantity_figures import LABEL as AMOUNTS_LABEL
from app.errors import LedgerError
from app.ledger.briefings.amounts import AMOUNT_GROUPS, WHAT, label_of
from app.ledger.figures import DIMENSIONS
from app.rules.briefings import Placeholder

WORDS: Mapping[str, str] = {
    "unit": "单位",
    "presidium": "主席团",
    "period": "期间",
    "so_far": "年初以来",
    "year": "年份",
    "month": "月份",
    "date": "印发日期",
    "issue": "期号",
    "album": "专辑号",
}
WHAT_COUNTED = AMOUNT_GROUPS[WHAT]
GROUPS: Mapping[str, str] = {by: name for by, name in DIMENSIONS.items() if by != "month"}


def short_label(key: str) -> str:
    """接待群众 for 接待群众（人次）."""
    return label_of(key).partition("（")[0]


_FIGURES = {
    **{short_label(figure.key): figure.key for figure in FIGURES},
    **{figure.key: figure.key for figure in FIGURES},
    AMOUNTS_LABEL: AMOUNTS,
    AMOUNTS: AMOUNTS,
}
_WORDS = {**{label: key for key, label in WORDS.items()}, **{key: key for key in WORDS}}
_NARROWED = {**GROUPS, **AMOUNT_GROUPS}
_GROUPS = {**{label: by for by, label in _NARROWED.items()}, **{by: by for by in _NARROWED}}
WAYS: Mapping[str, str] = {
    **{by: name for by, name in DIMENSIONS.items() if by != "village"},  # 石桥村3组 is more than the public is told
    **{by: each.label for by, each in PARTITIONS.items()},
}
_WAYS = {**{label: by for by, label in WAYS.items()}, **{by: by for by in WAYS}}
WAY_NAMES = tuple(_WAYS)
FIELD_NAMES = (*_FIGURES, *_WORDS)
GROUP_NAMES = tuple(_GROUPS)


def word_key(field: Placeholder) -> str | None:
    """Which of the words of an issue a field is; none where it is a figure."""
    return _WORDS.get(field.name)


def figure_key(field: Placeholder) -> str:
    """Which figure a field is. Raises LedgerError where there is none of that name."""
    key = _FIGURES.get(field.name)
    if key is None:
        raise LedgerError(f"没有叫“{field.name}”的数字，可以写：{'、'.join(map(short_label, (*BY_KEY, AMOUNTS)))}。")
    return key


def groups_of(field: Placeholder) -> dict[str, str]:
    """To which groups a field is narrowed, by dimension. Raises LedgerError for a dimension that there is not."""
    unknown = next((by for by, _ in field.where if by not in _GROUPS), None)
    if unknown is not None:
        raise LedgerError(f"数字不能按“{unknown}”筛选，可以按：{'、'.join(GROUPS.values())}。")
    groups = {_GROUPS[by]: name for by, name in field.where}
    if not AMOUNT_GROUPS.keys().isdisjoint(groups) and figure_key(field) != AMOUNTS:
        names = "”“".join(AMOUNT_GROUPS.values())
        raise LedgerError(f"“{names}”只能筛选{AMOUNTS_LABEL}，请去掉，或换成 {AMOUNTS_LABEL}。")
    return groups


def way_of(by: str) -> str:
    """By what a chart parts its figure. Raises LedgerError for a way that there is not."""
    way = _WAYS.get(by)
    if way is None:
        raise LedgerError(f"图表不能按“{by}”分，可以按：{'、'.join(WAYS.values())}。")
    return way


def scope_words(where: Mapping[str, str]) -> str:
    """活动类型：流动联络站; empty where nothing is narrowed."""
    return "，".join(f"{_NARROWED[by]}：{name}" for by, name in where.items())
