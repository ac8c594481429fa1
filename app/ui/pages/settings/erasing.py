"""A voter asks for his or her personal data to be erased: who it is, what was found, what of it goes, and why."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import LedgerError
from app.ledger.erasure import (
    Erased,
    ErasureDemand,
    FoundCase,
    Survey,
    copies_before,
    demand_erasable,
    erase,
    records,
    survey,
)
from app.ledger.store import Ledger
from app.rules.days import day_words
from app.ui import theme
from app.ui.locking import Turning
from app.ui.moments import short_day
from app.ui.parts.saving import do_long
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label, rolling
from app.ui.widgets.dialogs import Dialog, ask, tell
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.tiles import EmptyState

TITLE = "删除个人信息"
ASKED = "写姓名和电话，先查找。电话相符的、姓名相符而没有写别的电话的，都算是这个人。"
NOTHING = "台账、流水和草稿里都没有找到这个人。请核对姓名和电话。"
CLEARED = "以前删除过，备份还没有删的，勾上再删。"
LOST = "删了找不回来，也不能撤销。窗口会先关上，删好再打开。"
OUT_OF_REACH = "另存到别处的备份、发出去的表和简报、原来的工作簿，程序管不到，请自己找出来销毁。"
WIDTH, HEIGHT = 760, 560


class ErasureDialog(Dialog):
    """Accepted when `demand` can be met."""

    def __init__(self, parent: QWidget, ledger: Ledger) -> None:
        super().__init__(parent, TITLE, accept="删除…", danger=True)
        self._ledger = ledger
        self._survey: Survey | None = None
        self.demand: ErasureDemand | None = None
        self.name, self.phone = TextField("name", "姓名"), TextField("phone", "联系电话")
        self.search = Button("查找", kind="primary")
        self.search.clicked.connect(self.look)
        self.cases: dict[str, QCheckBox] = {}
        self.elsewhere, self.attachments, self.copies = QCheckBox(), QCheckBox(), QCheckBox()
        self.found_words = label(ASKED, "muted", wrap=True)
        self.asked_on = DateField("asked_on", "哪天提出的", today=lambda: ledger.today, required=True)
        self.asked_on.set_value(ledger.today)  # most who ask stand at the desk
        self.reason = TextField("reason", "理由", required=True, hint="会一直留在流水里，不要写姓名和电话")
        for field in (self.name, self.phone):
            field.edited.connect(self._forget)
            field.walked.connect(self.look)
        self._lay_out()
        self._forget()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The numbers of the opinions that are ticked."""
        return tuple(number for number, box in self.cases.items() if box.isChecked())

    def look(self) -> None:
        """Find where they stand, beside the window: a journal may be long."""
        ledger, name, phone = self._ledger, self.name.text(), self.phone.text()
        do_long(self, "查找", lambda _: (survey(ledger, name, phone), copies_before(ledger)), self._show)

    def try_accept(self) -> None:
        if self._survey is None or not all(field.check() for field in (self.asked_on, self.reason)):
            return
        if self.cases and not self.ticked:
            tell(self, TITLE, "请勾选要删除哪几件里的。")
            return
        day = self.asked_on.value()
        demand = ErasureDemand(
            self.name.text(),
            self.phone.text(),
            day if isinstance(day, date) else None,
            self.reason.text(),
            self.ticked,
            elsewhere=self.elsewhere.isChecked(),
            attachments=self.attachments.isChecked(),
            copies=self.copies.isChecked(),
        )
        try:
            demand_erasable(self._ledger, demand)
        except LedgerError as error:
            self._refuse(error)
            return
        self.demand = demand
        self.accept()

    def _refuse(self, error: LedgerError) -> None:
        fields = (self.name, self.phone, self.asked_on, self.reason)
        field = next((each for each in fields if each.key == error.field), None)
        if field is None:
            tell(self, f"{TITLE}没有办成", str(error))
            return
        field.set_error(str(error))
        field.setFocus()

    def _show(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        found_now, copies = answer
        assert isinstance(found_now, Survey)
        self._survey = found_now
        held = any((found_now.cases, found_now.mentions, found_now.drafts))
        cleared = bool(not held and copies and records(self._ledger))
        self.found_words.setText(_words(found_now) if held else f"{NOTHING}{CLEARED if cleared else ''}")
        self._list_cases(found_now.cases)
        pictures = sum(len(case.attachments) for case in found_now.cases)
        elsewhere = "、".join(f"{each.kind}“{each.name}”" for each in found_now.mentions[:3])
        more = "等" if len(found_now.mentions) > 3 else ""
        for box, many, words in (
            (
                self.elsewhere,
                len(found_now.mentions),
                f"别处提到的 {len(found_now.mentions)} 处也换成“某”：{elsewhere}{more}",
            ),
            (self.attachments, pictures, f"这几件的照片和扫描件 {pictures} 个也删去"),
            (self.copies, len(copies), f"以前的备份 {len(copies)} 份也删去，先做一份新的"),
        ):
            box.setText(words)
            box.setVisible(bool(many) and (held or cleared))
            box.setChecked(bool(many) and held and box is not self.attachments)
        self.after.setVisible(held or cleared)
        self.accept_button.setEnabled(held or cleared)

    def _list_cases(self, cases: Sequence[FoundCase]) -> None:
        for box in self.cases.values():
            self.rolled.removeWidget(box)
            box.deleteLater()
        self.cases = {case.number: QCheckBox(self._case_words(case)) for case in cases if case.number}
        for place, box in enumerate(self.cases.values()):
            self.rolled.insertWidget(place, box)
        for case in cases:
            if case.number:
                self.cases[case.number].setChecked(not (case.in_hand and case.is_open))

    def _case_words(self, case: FoundCase) -> str:
        day = day_words(case.raised_on, self._ledger.today) if case.raised_on else ""
        state = "还在办理，办结以后才能删" if case.in_hand and case.is_open else "" if case.is_open else "只在流水里"
        who = "、".join((*case.names, *case.phones, *case.addresses))
        return "　".join(part for part in (case.number, day, who, state) if part)

    def _forget(self) -> None:
        """What was found does not hold for another name."""
        self._survey = None
        self.found_words.setText(ASKED)
        self.accept_button.setEnabled(False)
        self.after.setVisible(False)
        for box in (self.elsewhere, self.attachments, self.copies):
            box.setVisible(False)
        self._list_cases(())

    def _lay_out(self) -> None:
        self.setMinimumSize(theme.px(WIDTH), theme.px(HEIGHT))
        who = QHBoxLayout()
        who.setSpacing(theme.px(12))
        who.addWidget(self.name, 1)
        who.addWidget(self.phone, 1)
        who.addWidget(self.search, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(who)
        self.body.addWidget(self.found_words)
        self.rolled = QVBoxLayout()
        for box in (self.elsewhere, self.attachments, self.copies):
            self.rolled.addWidget(box)
        self.rolled.addStretch(1)
        self.body.addWidget(rolling(self.rolled), 1)
        self.after = QWidget()
        column = QVBoxLayout(self.after)
        column.setContentsMargins(0, 0, 0, 0)
        why = QHBoxLayout()
        why.setSpacing(theme.px(12))
        why.addWidget(self.asked_on, 1)
        why.addWidget(self.reason, 2)
        column.addLayout(why)
        column.addWidget(label(OUT_OF_REACH, "small", wrap=True))
        self.body.addWidget(self.after)


class ErasuresDialog(Dialog):
    """What was erased on demand, the last first."""

    def __init__(self, parent: QWidget, ledger: Ledger) -> None:
        super().__init__(parent, "按要求删除个人信息的记录", accept="关闭", reject="")
        self._today, self._records = ledger.today, records(ledger)
        self.table = PagedTable(_COLUMNS, lambda: len(self._records), self._fetch)
        self.table.setAccessibleName("按要求删除个人信息的记录")
        self.table.set_empty(EmptyState("没有删除过", "删除以后，这里记着什么时候、为什么、哪几件。", icon="shield"))
        self.setMinimumSize(theme.px(WIDTH), theme.px(HEIGHT * 3 // 5))
        self.body.addWidget(self.table, 1)
        self.table.reload()

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        return [
            (
                number,
                f"{short_day(datetime.fromisoformat(each.at).date(), self._today)} {each.at[11:16]}",
                each.asked_on,
                "、".join(each.numbers),
                each.reason,
                each.clerk,
                each.entries,
            )
            for number, each in enumerate(self._records[offset : offset + limit], offset)
        ]


def ask_erasure(parent: QWidget, ledger: Ledger) -> Turning | None:
    """What is to be erased between two windows; None where the clerk thinks better of it."""
    dialog = ErasureDialog(parent, ledger)
    if dialog.exec() != QDialog.DialogCode.Accepted or dialog.demand is None:
        return None
    if not ask(parent, TITLE, LOST, accept="关上窗口，删除", danger=True):
        return None
    demand, clerk, clock = dialog.demand, ledger.clerk, ledger.clock

    def work(path: Path) -> Erased:
        return erase(path, demand, clerk=clerk, clock=clock)

    return Turning(TITLE, work, "已删除。", _done)


def _words(survey_made: Survey) -> str:
    undone = sum(not case.number for case in survey_made.cases)
    parts = [f"意见 {len(survey_made.cases) - undone} 件"]
    parts += [f"登记以后撤销的 {undone} 件（只在流水里）"] if undone else []
    parts += [f"没写完的表 {survey_made.drafts} 张"] if survey_made.drafts else []
    return f"找到{'、'.join(parts)}。勾选的，姓名、电话、门牌连同流水里的都删去，村组和事由留着。"


def _done(erased: Erased) -> str:
    words = (
        f"意见 {erased.cases} 件，改写登记 {erased.rows} 条、流水 {erased.entries} 条、没写完的表 {erased.drafts} 张，"
        f"删去附件 {erased.attachments} 个、备份 {erased.copies} 份。流水里记下了这一次。{OUT_OF_REACH}"
    )
    return f"{words}有备份打不开或删不掉，还在：{'、'.join(erased.left)}。" if erased.left else words


_COLUMNS = (
    TableColumn("at", "什么时候删的", 120, sorts=False),
    TableColumn("asked_on", "哪天提出的", 100, sorts=False),
    TableColumn("numbers", "哪几件", 160, sorts=False),
    TableColumn("reason", "理由", 160, stretch=True, sorts=False),
    TableColumn("clerk", "经办人", 80, sorts=False),
    TableColumn("entries", "流水", 60, right=True, sorts=False),
)
