"""What each step of a case asks for, declared once: its button, its key, its fields, what must be said."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.ledger.cases import CaseEntry
from app.rules.cases import Kind, Step
from app.rules.days import day_words


@dataclass(frozen=True, slots=True)
class Ask:
    """What a step's form is called, the key that opens it, its fields with their widths, and what must be said."""

    button: str
    key: str
    fields: tuple[str, ...]
    text: str = "说明"
    must: frozenset[str] = frozenset()


ASKS: Mapping[Kind, Ask] = {
    Kind.ROUTE: Ask("分办", "F", ("on", "route", "text"), "处理意见或答复内容", frozenset({"route"})),
    Kind.ASSIGN: Ask(
        "交办",
        "J",
        ("on", "at", "unit", "complex", "due", "due_reason", "co_units", "text"),
        "交办要求",
        frozenset({"unit"}),
    ),
    Kind.REPLY: Ask(
        "记录答复", "D", ("on", "at", "number", "text", "result", "met_on"), "答复内容", frozenset({"text"})
    ),
    Kind.URGE: Ask("催办", "C", ("on", "text"), "催办方式和内容（如：电话）"),
    Kind.SUPERVISE: Ask("督办", "U", ("on", "role", "person", "text"), "督办方式、要求和意见"),
    Kind.EXTEND: Ask("延期", "E", ("on", "due", "due_at", "reason"), must=frozenset({"due", "reason"})),
    Kind.RETURN: Ask("退办", "T", ("on", "reason"), must=frozenset({"reason"})),
    Kind.REASSIGN: Ask(
        "改派",
        "G",
        ("on", "at", "unit", "complex", "due", "due_reason", "co_units", "text"),
        "改派原因",
        frozenset({"unit"}),
    ),
    Kind.EVALUATE: Ask("记录评价", "P", ("on", "outcome", "attitude", "text"), "反映人的话", frozenset({"outcome"})),
    Kind.STRIKE_OFF: Ask("销号", "X", ("on", "text", "reason"), "销号依据"),
    Kind.REOPEN: Ask("重办", "R", ("on", "unit", "due", "due_reason", "reason"), must=frozenset({"reason"})),
    Kind.PROPOSE: Ask(
        "转为建议", "B", ("on", "title", "leader", "co_signers", "content"), must=frozenset({"title", "leader"})
    ),
    Kind.TRACK: Ask("长期跟踪", "L", ("on", "review_on", "text", "reason"), "跟踪措施", frozenset({"reason"})),
    Kind.AMEND: Ask("更正", "H", ()),
    Kind.WITHDRAW: Ask("撤回", "Z", ("reason",), must=frozenset({"reason"})),
    Kind.VOID: Ask("作废", "V", ("on", "reason"), must=frozenset({"reason"})),
}
BY_THE_HOUR = {"at", "due_at"}  # asked for where the term is one of hours
# a voter is answered in person: no document, no meeting, no manner, no longer term
FOR_PROPOSALS = {"number", "met_on", "attitude", "complex"}


def act_words(kind: Kind, kinds: Mapping[Kind, str]) -> str:
    """The button of a step in the method's words: 记录答复 becomes 记录销单."""
    return ASKS[kind].button.replace(kind.value, kinds[kind])


def verb(kind: Kind, kinds: Mapping[Kind, str], amended: Step | None) -> str:
    if amended is not None:
        return f"更正{kinds[amended.kind]}"
    return act_words(kind, kinds)


def heading(kind: Kind, kinds: Mapping[Kind, str], case: CaseEntry, amended: Step | None, today: date) -> str:
    if amended is not None:
        return f"更正{day_words(amended.on, today)}的{kinds[amended.kind]}"
    return f"{act_words(kind, kinds)}　{case.number}"


def warning(kind: Kind, kinds: Mapping[Kind, str], case: CaseEntry, today: date) -> str:
    steps = [line for line in case.lines if line.withdrawn is None]
    if kind is Kind.VOID:
        return f"作废后这件和它的 {len(steps)} 个环节不再计入任何数字，登记内容仍留在流水里。"
    if kind is Kind.WITHDRAW:
        last = steps[-1].step
        return f"撤回{day_words(last.on, today)}的“{kinds[last.kind]}”；这个环节仍留在时间线上，注明已撤回。"
    return ""
