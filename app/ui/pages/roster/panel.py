"""The planned day in hand: its time, place and people in a line, and what can be done with it."""

from datetime import date

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ledger.rosters import Day
from app.rules.days import day_within, full_weekday
from app.ui import theme
from app.ui.pages.roster.written_days import span, where
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Elided, label
from app.ui.widgets.flow import FlowLayout

ACTS = (
    ("swap", "换班", "H", "plain", "左右方向键选中代表，再和别人对调或请人替班"),
    ("change", "更改", "E", "plain", "改日期、时间、地点、代表"),
    ("notice", "公告", "G", "plain", "看公告样子，打印后记为已贴"),
    ("hold", "转为登记", "D", "plain", "按这天的安排登记接待选民，接着连录来访的群众"),
    ("open", "看登记", "O", "plain", "到这天的活动登记"),
    ("drop", "去掉", "X", "quiet", "这天不接待了"),
)


class DayPanel(QWidget):
    """Offers `asked(act)` by the name of the act."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._day = label("", "strong")
        self._facts = Elided("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(10))
        column.setSpacing(theme.px(8))
        row = QHBoxLayout()
        row.setSpacing(theme.px(20))
        row.addWidget(self._day)
        row.addWidget(self._facts, 1)
        column.addLayout(row)
        foot = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        foot.setSizePolicy(policy)
        flow = FlowLayout(foot)
        self.buttons: dict[str, Button] = {}
        for name, words, key, kind, tip in ACTS:
            button = self.buttons[name] = Button(words, kind=kind, key=key, tip=tip)
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            flow.addWidget(button)
        column.addWidget(foot)

    def show_day(self, day: Day | None, today: date) -> None:
        """Tell of this day and offer what can be done with it."""
        self.setVisible(day is not None)
        if day is None:
            return
        self._day.setText(full_weekday(day.on))
        planned = day_within(day.planned, day.year) if day.planned != day.on else ""
        pairs = (
            ("原定", planned), ("", span(day)), ("", where(day)),
            ("主题", day.theme), ("陪同", day.guests), ("电话", day.contact),
        )  # fmt: skip
        self._facts.set_text("　·　".join(f"{name} {value}".strip() for name, value in pairs if value))
        offered = {
            "swap": not day.held and bool(day.seats),
            "change": not day.held,
            "notice": True,
            "hold": not day.held and day.on <= today,
            "open": day.held,
            "drop": not day.held,
        }
        for name, seen in offered.items():
            self.buttons[name].setVisible(seen)
        self.buttons["notice"].setText("公告" if day.notice_on is None else "再印公告")
        due = not day.held and day.notice_on is None and day.notice_due <= today <= day.on
        self.buttons["notice"].set_kind("primary" if due else "plain")
        self.buttons["hold"].set_kind("plain" if due else "primary")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rule between the days and the one in hand."""
        QPainter(self).fillRect(QRect(0, 0, self.width(), 1), theme.colour("rule"))
