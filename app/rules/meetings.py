"""Which meetings are sessions of a people's congress, and what an attendance or an absence counts as."""

import re
from collections.abc import Iterable
from datetime import date

from app.rules.trade import (
    ABSENT_CONGRESS,
    ABSENT_OTHER,
    APPOINTMENT,
    APPRAISAL,
    ASKING,
    ATTENDING,
    BETWEEN_SESSIONS,
    CONGRESS,
    COUNTY,
    GOOD_DEED,
    GROUP,
    IN_SESSION,
    INQUIRY,
    JUDGING,
    LEAVE_CONGRESS,
    LEAVE_OTHER,
    LED,
    MEETING,
    OTHER_MEETING,
    PRESIDIUM_MEETING,
    PUBLIC_WORKS,
    REPORTING,
    STUDY,
    SURVEY,
    TOWNSHIP,
)

ALSO = {PUBLIC_WORKS: GOOD_DEED, APPOINTMENT: ASKING, INQUIRY: ASKING}
_NARROWED = {
    LED: (IN_SESSION, BETWEEN_SESSIONS),
    MEETING: (CONGRESS, PRESIDIUM_MEETING, ATTENDING, OTHER_MEETING, GROUP),
    SURVEY: (STUDY,),
    APPRAISAL: (REPORTING, JUDGING),
    **{kind: (name,) for kind, name in ALSO.items()},
}
LISTENERS = re.compile("评议|测评|听取|主持|组织|工作人员")
_DIGITS, HUNDRED = "〇一二三四五六七八九", 100
_COUNT = r"[一二三四五六七八九十百零〇\d]+"
_BEGINS = re.compile(rf"第?{_COUNT}届|人民代表大会|人代会|人大第?{_COUNT}[届次]")
_CONGRESS = re.compile("人民代表大会|人代会|人大")
_SESSION = re.compile(
    rf"(?:人民代表大会|人代会|人大|第?{_COUNT}[届次]|第?{_COUNT}天|全体|会议|大会|开幕式?|闭幕式?|[（(][^（）()]*[）)]|"
    r"[，,、·—-])+"
)
_NOT = re.compile(
    "主席团|常委会|委员会|列席|预备|筹备|动员|学习|精神|传达|贯彻|收听|收看|观看|交办|督办|小组|代表团|讨论|征求|"
    "联络站|党|团代|妇|职工|职代|工会|政协"
)
_NUMBERED = re.compile(rf"({_COUNT})届.*?({_COUNT})次")
_TOWNSHIP, _COUNTY = re.compile("[镇乡]|街道"), re.compile("[县区市旗]")


def is_congress(kind: str, form: str, theme: str) -> bool:
    """Whether an activity is a session of a people's congress (人代会).

    Only a 会议 can be one. Its theme or form has to name the congress or its numbered session and then say nothing else
    (what follows 暨 aside); meetings of the presidium or a standing committee, preparatory meetings, meetings to pass
    on its spirit, and those of another congress that a deputy only sat in on (列席), are none.
    """
    if kind == CONGRESS:
        return True
    return kind == MEETING and any(_is_session(text) for text in (theme, form))


def session_of(theme: str, on: date) -> str:
    """What several days of one session have in common: its number, else the day."""
    numbered = _NUMBERED.search(theme)
    return f"{_signs(numbered[1])}届{_signs(numbered[2])}次" if numbered else f"{theme}{on}"


def is_numbered(theme: str) -> bool:
    """Whether the number of the session is told."""
    return _NUMBERED.search(theme) is not None


def level_of(theme: str) -> str:
    """Of which congress it is a session: 乡 unless only a county is named."""
    return COUNTY if _COUNTY.search(theme) and not _TOWNSHIP.search(theme) else TOWNSHIP


def present_as(kind: str, form: str, theme: str, role: str) -> tuple[str, ...]:
    """What an attendance counts as, the narrowest first: 出席人代会 before 会议."""
    if kind == MEETING:
        return _meeting(form, theme), kind
    if kind == SURVEY and "专题" in theme:
        return STUDY, kind
    if kind == APPRAISAL:
        return (JUDGING if LISTENERS.search(role) else REPORTING), kind
    return (ALSO[kind], kind) if kind in ALSO else (kind,)


def registered_as(kinds: Iterable[str]) -> frozenset[str]:
    """As what an attendance may have been registered that counts as one of these."""
    asked = set(kinds)
    return frozenset(asked | {kind for kind, narrow in _NARROWED.items() if not asked.isdisjoint(narrow)})


def absent_as(kind: str, form: str, theme: str, *, leave: bool) -> tuple[str, ...]:
    """What an absence counts as."""
    if is_congress(kind, form, theme):
        return (LEAVE_CONGRESS if leave else ABSENT_CONGRESS,)
    return (LEAVE_OTHER if leave else ABSENT_OTHER,)


def half_days(starts: str, ends: str) -> int:
    """How many half days a meeting takes: 2 when it begins before noon and ends after 13:00, 1 when unknown."""
    return 2 if starts and ends and starts < "12:00" and ends > "13:00" else 1


def _signs(number: str) -> str:
    """14 as it is mostly written: 十四."""
    if not number.isdecimal() or not 0 < int(number) < HUNDRED:
        return number
    tens, ones = divmod(int(number), 10)
    return f"{_DIGITS[tens] if tens > 1 else ''}{'十' if tens else ''}{_DIGITS[ones] if ones else ''}"


def _is_session(text: str) -> bool:
    head = "".join(text.split()).strip('。“”《》"').split("暨")[0]
    begins = _BEGINS.search(head)
    if begins is None or _NOT.search(head) or not _CONGRESS.search(head):
        return False
    return _SESSION.fullmatch(head, begins.start()) is not None


def _meeting(form: str, theme: str) -> str:
    wording = form + theme
    if is_congress(MEETING, form, theme):
        return CONGRESS
    if "列席" in wording:
        return ATTENDING
    if "主席团" in wording:
        return PRESIDIUM_MEETING
    return GROUP if "代表小组" in wording else OTHER_MEETING
