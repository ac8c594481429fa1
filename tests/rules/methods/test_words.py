"""What a method calls the stages that are listed together."""

from app.rules.cases import Stage
from app.rules.methods import stage_words

OWN = {stage: stage.value for stage in Stage}
BOTH = (Stage.UNDECIDED, Stage.TO_ASSIGN)


def test_several_stages_are_called_by_all_their_names_where_one_of_them_is_renamed():
    assert stage_words(BOTH, {**OWN, Stage.TO_ASSIGN: "待派单"}, "待分办") == f"{Stage.UNDECIDED.value}、待派单"
    assert stage_words(BOTH, OWN, "待分办") == "待分办"


def test_one_stage_is_called_by_its_name_and_none_otherwise():
    assert stage_words((Stage.OPEN,), {**OWN, Stage.OPEN: "办单中"}, "在办") == "办单中"
    assert stage_words((), OWN, "临期") == "临期"
