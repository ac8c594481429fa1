"""How a stage is shown wherever cases stand."""

from collections.abc import Mapping

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
