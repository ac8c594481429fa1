"""How a stage and a day are shown wherever cases stand."""

from collections.abc import Mapping
from datetime import date

from app.rules.cases import Stage

STAGE_TONES: Mapping[Stage, str] = {
    Stage.UNDECIDED: "soon",
    Stage.TO_ASSIGN: "soon",
    Stage.OPEN: "note",
    Stage.REPLIED: "note",
    Stage.EVALUATED: "note",
    Stage.TRACKED: "plain",
    Stage.ANSWERED: "done",
    Stage.REFUSED: "plain",
    Stage.PROPOSED: "done",
    Stage.STRUCK_OFF: "done",
    Stage.VOIDED: "plain",
}


def day_words(day: date | None, today: date) -> str:
    """7月5日; another year is named."""
    if day is None:
        return ""
    return f"{day.month}月{day.day}日" if day.year == today.year else f"{day.year}年{day.month}月{day.day}日"
