"""A deputy's file as it is laid on paper: who the deputy is, and year by year what he or she did."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.books.page import CellValue, Column, ValueKind
from app.rules.trade import (
    APPOINTMENT,
    APPRAISAL,
    ASKING,
    ATTENDING,
    AWARD,
    BILL,
    CO_SIGNED,
    CO_SIGNER,
    COLLECTED,
    CONGRESS,
    DEMERIT,
    ENFORCEMENT,
    ENTERPRISE,
    FACE_TO_FACE,
    FAIR,
    FORUM,
    GRID,
    GROUP,
    INQUIRY,
    INSPECTION,
    JUDGING,
    LED,
    MEETING,
    MOBILE,
    OTHER_MEETING,
    PRESIDIUM_MEETING,
    PUBLICITY,
    RECEPTION,
    REPORTING,
    SPECIAL_INQUIRY,
    SPEECH,
    STUDY,
    SURVEY,
    TRAINING,
    VISITING,
)


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a year's chapter; `kinds` are the 活动类型 and 履职类别 that belong there."""

    key: str
    title: str
    short: str
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known of a deputy; a `wide` one takes a line of its own."""

    key: str
    label: str
    value: str
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A list within a file; `records` names each row in messages. `notes` stand under it."""

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[CellValue, ...], ...]
    records: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Year:
    """One year: its `summary` in sentences, how much there is of each section, the sections, and all in one `log`."""

    year: int
    summary: tuple[str, ...]
    counts: Mapping[str, int]
    tables: tuple[Table, ...]
    log: Table

    @property
    def words(self) -> str:
        """2024年; room to write it in a blank one."""
        return f"{self.year}年" if self.year else "　　　　年"


@dataclass(frozen=True, slots=True)
class Dossier:
    """代表履职档案. `number` is the certificate of the first mandate, `place` the deputy's place in the roll.

    `called` tells deputies of one name apart; `portrait` is a JPEG; `duties` are what the method asks for;
    `profile` stands at the foot.
    """

    deputy_id: str
    place: int
    name: str
    called: str
    number: str
    unit: str
    terms: str
    levels: str
    period: str
    facts: tuple[Fact, ...]
    seats: Table
    overview: Table | None
    years: tuple[Year, ...]
    portrait: bytes | None = None
    households: int | None = None
    duties: tuple[str, ...] = ()
    public: bool = False
    profile: str = ""

    @property
    def blank(self) -> bool:
        """Whether it is nobody's yet, to be filled by hand."""
        return not self.deputy_id

    def fact(self, key: str) -> str:
        """The value of a fact; empty where it is not told."""
        return next((fact.value for fact in self.facts if fact.key == key), "")


PROPOSALS, OPINIONS, OTHERS, SCORE = "proposals", "opinions", "others", "score"
SECTIONS: tuple[Section, ...] = (
    Section("meetings", "参加会议", "会议",
            (MEETING, CONGRESS, ATTENDING, PRESIDIUM_MEETING, OTHER_MEETING, SPEECH)),
    Section("inspections", "视察调研和执法检查", "视察调研",
            (INSPECTION, SURVEY, STUDY, ENFORCEMENT, SPECIAL_INQUIRY, JUDGING)),
    Section("training", "学习培训", "培训", (TRAINING,)),
    Section("receptions", "接待选民和流动联络站活动", "接待进站",
            (RECEPTION, MOBILE, FAIR, GRID, ENTERPRISE)),
    Section("contact", "联系选民和政策宣讲", "联系选民", (VISITING, FORUM, PUBLICITY)),
    Section("inquiry", "约见、问政和面对面", "约见问政", (APPOINTMENT, INQUIRY, ASKING, FACE_TO_FACE)),
    Section(PROPOSALS, "议案建议及办理结果", "建议", (LED, CO_SIGNED, BILL, CO_SIGNER)),
    Section(OPINIONS, "收集意见及办理结果", "意见", (COLLECTED,)),
    Section("group", "代表小组活动", "小组活动", (GROUP,)),
    Section(OTHERS, "办实事和其他履职", "其他"),
    Section("report", "述职和接受监督", "述职", (APPRAISAL, REPORTING, DEMERIT)),
    Section("awards", "表彰奖励", "表彰", (AWARD,)),
)  # fmt: skip
SECTION_OF: Mapping[str, Section] = {kind: section for section in SECTIONS for kind in section.kinds}
BY_KEY: Mapping[str, Section] = {section.key: section for section in SECTIONS}

DEED_COLUMNS = (
    Column("on", "日期", ValueKind.DATE, 5),
    Column("kind", "类别", ValueKind.CHOICE, 4),
    Column("matter", "事项", ValueKind.LONG, 9),
    Column("place", "地点", ValueKind.TEXT, 5),
    Column("role", "角色", ValueKind.CHOICE, 2),
    Column("hours", "小时", ValueKind.NUMBER, 2),
    Column("outcome", "成果", ValueKind.TEXT, 4),
    Column("number", "佐证号", ValueKind.TEXT, 5),
)
PROPOSAL_COLUMNS = (
    Column("on", "提出日期", ValueKind.DATE, 5),
    Column("number", "编号", ValueKind.TEXT, 6),
    Column("matter", "标题", ValueKind.LONG, 5),
    Column("role", "角色", ValueKind.CHOICE, 2),
    Column("handler", "承办单位", ValueKind.TEXT, 3),
    Column("replied", "答复日期", ValueKind.DATE, 5),
    Column("result", "结果类别", ValueKind.CHOICE, 2),
    Column("attitude", "态度评价", ValueKind.CHOICE, 2),
    Column("outcome", "结果评价", ValueKind.CHOICE, 2),
    Column("stage", "现状", ValueKind.CHOICE, 3),
)
OPINION_COLUMNS = (
    Column("on", "日期", ValueKind.DATE, 5),
    Column("number", "编号", ValueKind.TEXT, 6),
    Column("matter", "反映内容", ValueKind.LONG, 5),
    Column("way", "处理方式", ValueKind.CHOICE, 4),
    Column("handler", "承办单位", ValueKind.TEXT, 3),
    Column("reply", "办理结果", ValueKind.LONG, 3),
    Column("outcome", "选民评价", ValueKind.CHOICE, 3),
    Column("stage", "现状", ValueKind.CHOICE, 3),
)
SUM_COLUMNS = (
    Column("category", "类别", ValueKind.TEXT, 8),
    Column("count", "件数", ValueKind.NUMBER, 3),
    Column("closed", "已办结", ValueKind.NUMBER, 3),
    Column("resolved", "满意", ValueKind.NUMBER, 3),
    Column("basically", "基本满意", ValueKind.NUMBER, 3),
    Column("open", "办理中", ValueKind.NUMBER, 3),
)
ALWAYS = frozenset({"on", "matter", "category", "count", "level", "term", "constituency", "item", "points"})
SEAT_COLUMNS = (
    Column("level", "代表级别", ValueKind.CHOICE, 3),
    Column("term", "届次", ValueKind.TEXT, 5),
    Column("constituency", "选区/代表团", ValueKind.TEXT, 8),
    Column("certificate", "代表证号", ValueKind.TEXT, 6),
    Column("elected", "当选日期", ValueKind.DATE, 5),
)
SCORE_COLUMNS = (
    Column("item", "考评项目", ValueKind.LONG, 6),
    Column("points", "得分", ValueKind.NUMBER, 3),
    Column("cap", "上限", ValueKind.NUMBER, 3),
    Column("entries", "依据", ValueKind.LONG, 20),
)


def section_of(kind: str) -> Section:
    """Where a deed of this kind stands in a year's chapter."""
    return SECTION_OF.get(kind, BY_KEY[OTHERS])


def filled_table(
    key: str,
    title: str,
    columns: tuple[Column, ...],
    rows: Sequence[tuple[CellValue, ...]],
    records: Sequence[str],
    *,
    notes: tuple[str, ...] = (),
) -> Table:
    """The list without the columns that say nothing in any row; one without rows keeps them all, to be filled."""
    kept = [
        at
        for at, column in enumerate(columns)
        if column.key in ALWAYS or not rows or any(row[at] not in {None, ""} for row in rows)
    ]
    return Table(
        key,
        title,
        tuple(columns[at] for at in kept),
        tuple(tuple(row[at] for at in kept) for row in rows),
        tuple(records),
        notes,
    )
