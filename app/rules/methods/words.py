"""What a method calls the stages of a case that are listed together."""

from collections.abc import Mapping, Sequence

from app.rules.cases import Stage


def stage_words(stages: Sequence[Stage], names: Mapping[Stage, str], otherwise: str) -> str:
    """The method's words for a list of these stages: of several all, where it renames one of them, else `otherwise`."""
    renamed = any(names[stage] != stage.value for stage in stages)
    return "、".join(names[stage] for stage in stages) if len(stages) == 1 or renamed else otherwise
