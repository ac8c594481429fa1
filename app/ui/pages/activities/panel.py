"""One activity beside the list: what it was, who came, what was heard, its photos."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ledger import activities, tallies
from app.ledger.activities import ActivityDraft, ActivityEntry, Heard, Present
from app.ledger.store import Ledger
from app.ledger.tallies import CountedAt
from app.rules.days import full_weekday
from app.rules.trade import ABSENT, LEAVE, MOBILE, PRESENT, QUESTION_KINDS
from app.ui import theme
from app.ui.pages.activities.questions import QuestionsDialog
from app.ui.parts import activity_papers
from app.ui.parts.acts import attempt_with_reason, looked_up
from app.ui.parts.areas import StoryArea
from app.ui.parts.paper_menu import PaperMenu
from app.ui.parts.pictures import Pictures
from app.ui.parts.presence import present_words
from app.ui.parts.tallies import ACT, KEY, TallyDialog, TallyStrip
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tags import StateTag, Tag
from app.ui.widgets.tiles import FactsBar, Quote

COLUMNS = (
    TableColumn("number", "编号", 104, link=True, sorts=False),
    TableColumn("content", "意见", 120, stretch=True, sorts=False),
    TableColumn("stage", "办理", 88, sorts=False),
)
MOST_ROWS = 6


class ActivityPanel(QWidget):
    """Shows an activity; `corrected` asks for its form, `wanted(page, what)` for another page."""

    news = Signal(str)
    wanted = Signal(str, object)
    corrected = Signal()

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.activity: ActivityEntry | None = None
        self.heard: tuple[Heard, ...] = ()
        self._number = label("", "strong", selectable=True)
        self._kind = StateTag()
        self.papers = PaperMenu(compact=theme.look().scale > 1)
        self._day = label("", "small", wrap=True)
        self._heading = label("", "heading", wrap=True, selectable=True)
        self._facts = FactsBar()
        self.tallies = TallyStrip()
        self.tallies.wanted.connect(self.wanted)
        self._account = Quote()
        self._outcome = label("", wrap=True, selectable=True)
        self._people = label("", "strong")
        self._names = label("", wrap=True, selectable=True)
        self._opinions = label("", "strong")
        self.table = PagedTable(COLUMNS, lambda: len(self.heard), self._fetch, row_height=30)
        self.table.setAccessibleName("这次活动收集的意见")
        self.table.opened.connect(lambda key: self.wanted.emit("cases", key))
        self.pictures = Pictures(ledger, "activities")
        self.pictures.news.connect(self.news)
        self._photos = label("照片", "strong")
        self._away = Button("到流动站页", key="O", tip="流动站的活动连同意见、服务在流动站页更正")
        self._edit = Button("更正", key="E")
        self._ask = Button("问题和承诺", key="Q", tip="问的是什么、谁答复、承诺什么、何时办到；有承诺的成为在办意见")
        self._lay_out()

    def show_activity(self, activity_id: str | None) -> None:
        """Show this activity as it stands now."""
        self.activity = None
        if activity_id is None:
            return
        activity = looked_up(self.news.emit, lambda: activities.get(self._ledger, activity_id))
        if activity is None or activity.voided_on is not None:
            return
        self.activity = activity
        self.heard = activities.heard(self._ledger, activity_id)
        self._tell(activity)
        heard = tuple(each.number for each in self.heard)
        find = partial(activity_papers.offers, self._ledger, activity, heard)
        self.papers.offer(find if activity_papers.any_of(activity, heard) else None)

    def void(self) -> None:
        """Take an activity entered by mistake out of the registers."""
        activity = self.activity
        if activity is None:
            return
        came = sum(each.status == PRESENT for each in activity.draft.attendance)
        words = f"作废后 {activity.number} 不再计入任何数字，{came} 位代表的这次履职也不再计；登记内容仍留在台账里。"
        question = (self.window(), f"作废 {activity.number}", words, "作废")
        verb = partial(activities.void, self._ledger, activity.id)
        attempt_with_reason(self.news.emit, question, verb, f"已作废 {activity.number}")

    def open_outing(self) -> None:
        """An outing is worked on in the page of the mobile station."""
        if self.activity is not None:
            self.wanted.emit("outing", self.activity.id)

    def ask(self) -> None:
        """Write down what was asked and promised at a meeting with a unit."""
        if self.activity is None:
            return
        dialog = QuestionsDialog(self.window(), self._ledger, self.activity)
        dialog.exec()
        if dialog.made:
            self.news.emit(f"已登记 {dialog.made} 个问题")
            self.show_activity(self.activity.id)

    def tally(self) -> None:
        """Write down how much was done at the activity."""
        activity = self.activity
        if activity is None:
            return
        place = (CountedAt.ACTIVITY, activity.id)
        dialog = TallyDialog(self.window(), self._ledger, place, activity.number, activity.draft.held_on)
        if dialog.exec():
            self.news.emit(dialog.sentence)
            self.show_activity(activity.id)

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [
            (each.id, each.number, each.content, Tag(each.stage, "done" if each.settled else "note"))
            for each in self.heard[offset : offset + limit]
        ]

    def _tell(self, activity: ActivityEntry) -> None:
        draft = activity.draft
        self._number.setText(activity.number)
        self._kind.set_tag(draft.kind, "note")
        times = "–".join(part for part in (draft.starts, draft.ends) if part)
        self._day.setText(f"{full_weekday(draft.held_on)}　{times}".strip())
        self._heading.setText(draft.theme or draft.place or draft.kind)
        self._facts.set_facts(facts(activity))
        self.tallies.show_entries(tallies.listing(self._ledger, CountedAt.ACTIVITY, activity.id))
        self._account.setText(draft.account)
        self._account.setVisible(bool(draft.account))
        self._outcome.setText(f"成果：{draft.outcome}")
        self._outcome.setVisible(bool(draft.outcome))
        self._people.setText(_counted(draft.attendance))
        self._names.setText("\n".join(_listed(draft.attendance)))
        self._names.setVisible(bool(draft.attendance))
        self._opinions.setText(f"收集意见 {activity.opinions} 条　现场答复 {activity.answered} 条")
        self._opinions.setVisible(bool(self.heard))
        self.table.setVisible(bool(self.heard))
        rows = min(len(self.heard), MOST_ROWS)
        self.table.setFixedHeight(theme.px(34 + 30 * rows + 2))
        self.table.reload()
        self.pictures.show_entry(activity.id)
        self._photos.setText(f"照片 {len(self.pictures.shown)} 张")
        self._photos.setVisible(bool(self.pictures.shown))
        outing = draft.kind == MOBILE
        self._away.setVisible(outing)
        self._edit.setVisible(not outing)
        self._ask.setVisible(draft.kind in QUESTION_KINDS)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(theme.px(10))
        head: tuple[QWidget, ...] = (self._number, self._kind)
        for part in head:
            first.addWidget(part)
        first.addStretch(1)
        first.addWidget(self.papers)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.px(14), 0, theme.px(14), theme.px(4))
        column.setSpacing(theme.px(8))
        parts: tuple[QWidget, ...] = (
            *(self._heading, self._day, self._facts, self.tallies, self._account, self._outcome, self._people),
            *(self._names, self._opinions, self.table, self._photos, self.pictures),
        )
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(2), theme.px(6), theme.px(2), theme.px(12))
        outer.setSpacing(theme.px(8))
        first.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), 0)
        outer.addLayout(first)
        outer.addWidget(StoryArea(inner), 1)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(14), 0, theme.px(14), 0)
        row.addWidget(self._buttons())
        outer.addLayout(row)

    def _buttons(self) -> QWidget:
        foot = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        foot.setSizePolicy(policy)
        flow = FlowLayout(foot)
        photo = Button("添加照片", key="P", tip="可以一次选几张，也可以把文件拖到这里")
        count = Button(ACT, key=KEY, tip="做了什么、多少，一行一项，如 装电梯 138部")
        count.clicked.connect(self.tally)
        void = Button("作废", kind="quiet", key="X")
        self._away.clicked.connect(self.open_outing)
        self._edit.clicked.connect(self.corrected)
        self._ask.clicked.connect(self.ask)
        photo.clicked.connect(self.pictures.ask_files)
        void.clicked.connect(self.void)
        for button in (self._away, self._edit, self._ask, count, photo, void):
            flow.addWidget(button)
        return foot


def facts(activity: ActivityEntry) -> list[tuple[str, str]]:
    """What is known of an activity; nothing is shown for what is not."""
    draft: ActivityDraft = activity.draft
    services = "、".join(what if many is None else f"{what} {many}" for what, many in draft.services)
    pairs = (
        ("地点", draft.place), ("联络站", activity.station), ("专项", activity.campaign), ("形式", draft.form),
        ("组织者", draft.organiser), ("邀请单位", draft.guests), ("授课人", draft.lecturer),
        ("学时", f"{draft.hours:g}" if draft.hours is not None else ""), ("资料", draft.materials),
        ("接待", _many(draft.received, "人次")), ("宣传咨询", _many(draft.advised, "人次")),
        ("发放资料", _many(draft.leaflets, "份")), ("服务", services), ("记录人", draft.recorder),
        ("原编号", draft.original_number),
    )  # fmt: skip
    return [(name, value) for name, value in pairs if value]


def _many(number: int | None, unit: str) -> str:
    return "" if number is None else f"{number} {unit}"


def _counted(attendance: tuple[Present, ...]) -> str:
    if not attendance:
        return "还没有记参加代表"
    counts = {state: sum(each.status == state for each in attendance) for state in (PRESENT, LEAVE, ABSENT)}
    return f"应到 {len(attendance)} 人　" + "　".join(f"{state} {many}" for state, many in counts.items() if many)


def _listed(attendance: tuple[Present, ...]) -> list[str]:
    lines = []
    for state in (PRESENT, LEAVE, ABSENT):
        names = [_named(each) for each in attendance if each.status == state]
        if names:
            lines.append(f"{state}：{'、'.join(names)}")
    return lines


def _named(each: Present) -> str:
    words = present_words(each)
    return f"{each.name}（{words}）" if words else each.name
