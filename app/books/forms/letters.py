"""Letters: the matters of one unit handed to it at once, and a unit's answer."""

from app.books.asking import OfCase, Way
from app.books.papers import Form
from app.rules.cases import Stage
from app.rules.profiles import ASSIGNED

ASSIGNMENT_LETTER = Form(
    name="assignment-letter",
    title="交办函",
    profile=ASSIGNED,
    ways=(Way(("unit",), ("since", "until")), Way(("case",))),
    blanks=(Way((), ("unit",)),),
    of_case=OfCase(frozenset({Stage.OPEN}), ordered=True),
    shown=True,
    series="函",
    official=True,
    also=(".docx",),
)

REPLY_LETTER = Form(
    name="reply-letter",
    title="答复函",
    profile=ASSIGNED,
    ways=(Way(("case",)),),
    of_case=OfCase(frozenset({Stage.OPEN, Stage.REPLIED, Stage.EVALUATED, Stage.TRACKED}), ordered=True),
    shown=True,
    official=True,
    also=(".docx",),
)

FORMS = (ASSIGNMENT_LETTER, REPLY_LETTER)
