"""What stands in a ledger where an old book gave no reason: it is for the office, and never goes on official paper."""

from collections.abc import Mapping

PENDING_UNIT = "未记"
WRITTEN = "原登记载明"
STRUCK_OFF = "原登记已销号"
_ON_PAPER: Mapping[str, str] = {
    PENDING_UNIT: "",
    WRITTEN: "",
    STRUCK_OFF: "",
    "本地做法：一个月内答复（三门峡“四进”）": "本地做法：一个月内答复",  # the rule once bore another county's name
}


def on_paper(words: str) -> str:
    """The words as they may stand on a paper that leaves the office: nothing for what only an import wrote."""
    return _ON_PAPER.get(words, words)
