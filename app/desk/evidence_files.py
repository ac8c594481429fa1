"""What goes into the evidence of an activity: its record and list of names as PDF, its attachments, and the lists."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.books.forms.activities import ACTIVITY
from app.books.forms.gatherings import SIGN_IN
from app.books.forms.meetings import MEET_DIRECTOR
from app.books.forms.visits import MOBILE
from app.books.page import CellValue, Column, Printout, ValueKind
from app.books.papers import EvidencePlace, Form
from app.desk.asked import Asked
from app.desk.forms.sheets import presidium
from app.desk.forms.shelf import prepare
from app.desk.masking import masking
from app.exports.preview import page_count
from app.ledger import attachments
from app.ledger.papers import Outing
from app.ledger.store import Ledger
from app.rules import trade
from app.rules.discretion import discreet_cells
from app.rules.evidence import LACKING, RECORD, RESULT, SIGNED_IN, SORTS, sort_of, wanted
from app.rules.profiles import Profile

INDEX, MISSING = "目录", "缺件清单"
HASHED = 8  # hexadecimal digits
PDF = "application/pdf"
OWN_RECORDS = {trade.MOBILE: MOBILE, **dict.fromkeys(trade.QUESTION_KINDS, MEET_DIRECTOR)}
EVENT = (
    Column("number", "活动编号", ValueKind.TEXT, 7),
    Column("on", "日期", ValueKind.DATE, 6),
    Column("kind", "类型", ValueKind.TEXT, 6),
    Column("theme", "主题", ValueKind.LONG, 14),
)
LISTED = (
    Column("filed", "附件编号", ValueKind.TEXT, 4),
    *EVENT,
    Column("sort", "材料", ValueKind.TEXT, 3),
    Column("file", "文件", ValueKind.LONG, 22),
    Column("sheets", "页数", ValueKind.NUMBER, 3),
    Column("at", "页次", ValueKind.TEXT, 5),
)
LACKED = (*EVENT, Column("lacking", "缺少的材料", ValueKind.LONG, 28))

Put = Callable[[str, bytes], None]
Check = Callable[[], None]
Row = tuple[CellValue, ...]


@dataclass(frozen=True, slots=True)
class Packing:
    """How a pack is made: `put` takes a file by its name within it, `check` raises to stop."""

    ledger: Ledger
    put: Put
    profile: Profile
    check: Check


@dataclass(slots=True)
class Evidence:
    """A pack under way: the rows of its index, and of what is missing; `sheets` are pages so far.

    A file has the number of its activity and its place there; what is printed for the pack says it at its foot, what
    somebody kept is left as it is and bears the number in its name.
    """

    packing: Packing
    scratch: Path
    rows: list[Row] = field(default_factory=list)
    lacks: list[Row] = field(default_factory=list)
    events: int = 0
    sheets: int = 0

    def filed(self, place: int) -> EvidencePlace:
        """The number of the file at that place of the activity in hand, and its first page among all."""
        return EvidencePlace(f"{self.events:03d}-{place:02d}", self.sheets + 1)


def put_event(made: Evidence, held: Outing) -> None:
    """Put the files of one activity; what there should be and is not is noted."""
    made.events += 1
    folder, head = f"{made.events:03d}-{held.number}", _head(held)
    attached = set()
    for place, (sort, ending, content, kept) in enumerate(_materials(made, held), start=1):
        made.packing.check()
        if kept:
            attached.add(sort)
        digest = hashlib.sha256(content).hexdigest()[:HASHED]
        number = made.filed(place).number
        name = f"{folder}/{number}{sort}-{digest}{ending}"
        made.packing.put(name, content)
        sheets = page_count(content) if ending == ".pdf" else 1
        made.rows.append((number, *head, sort, name, sheets, _span(made.sheets, sheets)))
        made.sheets += sheets
    lacking = [LACKING[each] for each in wanted(held.kind) if not _has(held, attached, each)]
    if lacking:
        made.lacks.append((*head, "；".join(lacking)))


def put_lists(made: Evidence, about: str) -> None:
    """目录 with the pages of every file and 缺件清单, each as PDF and as Excel."""
    from app.exports.registers import write_pdf, write_xlsx

    note = f"共{made.events}次活动，{len(made.rows)}个文件，{made.sheets}页；页次按目录顺序全部打印时计。"
    lists: list[tuple[str, tuple[Column, ...], list[Row], str]] = [(INDEX, LISTED, made.rows, note)]
    if made.lacks:
        lists.append((MISSING, LACKED, made.lacks, f"共{len(made.lacks)}次活动缺少材料；签到以有签名的扫描件为准。"))
    for title, columns, rows, words in lists:
        page = Printout(
            title=f"迎检材料{title}",
            unit=presidium(made.packing.ledger),
            period=about,
            columns=columns,
            rows=rows,
            records=[str(row[columns.index(EVENT[0])]) for row in rows],
            notes=(words,),
        )
        page = masking(made.packing.ledger, made.packing.profile)(page)
        write_pdf(page, made.scratch / "list.pdf", cover=False, made_on=made.packing.ledger.today)
        write_xlsx(page, made.scratch / "list.xlsx")
        for ending in ("pdf", "xlsx"):
            made.packing.put(f"{title}.{ending}", (made.scratch / f"list.{ending}").read_bytes())


def lacking_sentence(row: Row) -> str:
    """2024-活-003（会议）：没有照片；没有通知或公告。"""
    return f"{row[0]}（{row[2]}）：{row[-1]}。"


def _materials(made: Evidence, held: Outing) -> Iterator[tuple[str, str, bytes, bool]]:
    """What there is of an activity: sort, ending, content, and whether somebody kept it, one at a time."""
    yield RECORD, ".pdf", _printed(made, _record_of(held.kind), held, 1), False
    if held.deputies or held.on_leave or held.absent:
        yield SIGNED_IN, ".pdf", _printed(made, SIGN_IN, held, 2), False
    kept = attachments.listing(made.packing.ledger, "activities", held.id)
    sorts = {each.id: sort_of(each.role, each.caption, each.name, picture=each.media_type != PDF) for each in kept}
    for each in sorted(kept, key=lambda each: SORTS.index(sorts[each.id])):
        ending = ".pdf" if each.media_type == PDF else ".jpg"
        yield sorts[each.id], ending, attachments.content(made.packing.ledger, each.id), True


def _record_of(kind: str) -> Form:
    """The record that such an activity has: its own, else that of any."""
    return OWN_RECORDS.get(kind, ACTIVITY)


def _printed(made: Evidence, form: Form, held: Outing, place: int) -> bytes:
    out = made.scratch / f"{form.name}.pdf"
    asked = Asked(activity=held.number, profile=made.packing.profile)
    return prepare(made.packing.ledger, form.name, asked, out, filed=made.filed(place)).paper.read_bytes()


def _has(held: Outing, attached: set[str], sort: str) -> bool:
    """Whether there is evidence: what was kept, or what was written down."""
    return sort in attached or bool({RECORD: held.account, RESULT: held.outcome}.get(sort))


def _head(held: Outing) -> Row:
    secret = "、".join(each.raised_by for each in held.matters if each.confidential)
    [theme] = discreet_cells(secret or None, (held.theme or held.place,))
    return (held.number, held.on, held.kind, theme)


def _span(before: int, sheets: int) -> str:
    """Which pages it is where everything is printed in order."""
    return f"{before + 1}" if sheets == 1 else f"{before + 1}—{before + sheets}"
