"""What stands in a ledger where an old book gave no reason: it is for the office, and never goes on official paper."""

from collections.abc import Mapping

from app.rules.trade import OUR_DEFAULT

PENDING_UNIT = "未记"
WRITTEN = "原登记载明"
STRUCK_OFF = "原登记已销号"
TRACKED = "原登记写明复查日期"
_ON_PAPER: Mapping[str, str] = {
    PENDING_UNIT: "",
    WRITTEN: "",
    STRUCK_OFF: "",
    TRACKED: "",
}
_BORROWED = (  # names of other counties that our defaults once bore, and what says that they are ours
    *("（三门峡“四进”）", "（龙亭分级处置）", "（参照龙亭区公开报道的一件48小时办结，可改）"),
    *("本台账默认：", f"{OUR_DEFAULT}："),
)


def on_paper(words: str) -> str:
    """The words as they may stand on a paper that leaves the office: nothing for what only an import wrote.

    A default of ours stands there without a name: it is neither the method's nor another county's.
    """
    for name in _BORROWED:
        words = words.replace(name, "")
    return _ON_PAPER.get(words, words)
