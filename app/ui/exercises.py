"""The exercises beside the window: which there are, the steps of the one in hand, and what is done of them so far."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import LedgerError
from app.ledger import exercises
from app.ledger.exercises import EXERCISES, Exercise, StepStanding
from app.ui import theme
from app.ui.clearing import clearest
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label, rolling
from app.ui.widgets.dialogs import ask
from app.ui.widgets.flow import FlowLayout, emptied
from app.ui.widgets.tags import StateTag, Tag

if TYPE_CHECKING:
    from app.ledger.store import Ledger

WIDTH, HEIGHT = 400, 560
WHOLE, SHORT = "全部步骤", "只看这一步"
OWN_KEYS = (Qt.Key.Key_F1, Qt.Key.Key_Escape)
ANEW = "各步的“做了”和勾都去掉，从第一步做起。登记进台账的都留着，一条也不少。"
Way = tuple[str, str, Callable[[], object]]  # the words of a button, its kind, what it does
DONE, NEXT, BY_HAND = Tag("做了", "done"), Tag("下一步", "note"), "自己打勾"


class ExercisesPanel(QWidget):
    """Stays before the window while the clerk works; `refresh` when the ledger changed.

    Offers `went(page, what)` to the page of a step, `helped(section)` of the manual's chapter, `news(sentence)`.
    """

    went = Signal(str, object)
    helped = Signal(str)
    news = Signal(str)

    def __init__(self, ledger: "Ledger", parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self._ledger, self._beside = ledger, parent
        self._chosen: Exercise | None = None
        self.setObjectName("page")
        self.setWindowTitle("练习")
        self._whole = self._tall = False  # whether all steps are wanted, and whether it is as high as they need
        self._put: QPoint | None = None  # where it was put; where the clerk has taken it since, it stays
        self._in_hand: QWidget | None = None
        self._head, self._purpose = label("", "heading", wrap=True), label("", "muted", wrap=True)
        self._rows, self._alone = QVBoxLayout(), QVBoxLayout()
        self._rows.setSpacing(theme.px(8))
        self._area = rolling(self._rows)
        self._ways = QWidget()
        self._foot = FlowLayout(self._ways)
        self._lay_out()
        self.choose(None)

    def come(self) -> None:
        """Show it where the clerk had it, else where it covers least."""
        self.refresh()
        self.show()
        self.make_way()
        self.raise_()
        self.activateWindow()

    def make_way(self) -> None:
        """Stand where least of the page is covered that is worked with, unless the clerk has chosen the place."""
        if not self.isVisible() or (self._put is not None and self.pos() != self._put):
            return
        size = self._size()
        outer = size + (self.frameGeometry().size() - self.size())
        corner = self._beside.mapToGlobal(clearest(self._beside, outer))
        self._fit(corner + QPoint(outer.width() - 1, outer.height() - 1))
        self._put = self.pos()

    def choose(self, number: int | None) -> None:
        """Show an exercise with its step in hand, or all five."""
        self._whole = False
        self._chosen = None if number is None else exercises.exercise(number)
        self.refresh()

    def refresh(self) -> None:
        """Ask the ledger again what is done."""
        for each in (self._rows, self._alone, self._foot):
            emptied(each)
        self._in_hand = None
        tall = True
        if self._chosen is None:
            self._list()
        else:
            steps = exercises.progress(self._ledger, self._chosen.number)
            tall = self._whole or steps is None
            self._show(self._chosen, steps, whole=tall)
        self._rows.addStretch(1)
        self._area.setVisible(tall)
        turned, self._tall = tall != self._tall, tall
        self._fit(turned=turned)
        QTimer.singleShot(0, self, self._roll)
        if (first := self._foot.itemAt(0)) is not None:
            first.widget().setFocus()  # what had the keyboard is not there any more

    def event(self, event: QEvent) -> bool:
        """The window's keys work from here, too, but for these."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in OWN_KEYS:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_F1:
            self._help()
        else:
            self.close()

    def _list(self) -> None:
        self._head.setText("五个练习")
        self._purpose.setText("照着一步一步做，做过的一步，程序自己标上；做错了就撤销、更正，怎么点都不要紧。")
        for each in EXERCISES:
            button = Button(f"{each.number}　{each.title}")
            button.clicked.connect(lambda _=False, number=each.number: self.choose(number))
            self._rows.addWidget(button)
            far = far_words(exercises.progress(self._ledger, each.number))
            self._rows.addWidget(label(f"{each.purpose}{far}", "small", wrap=True))
        self._offer((("手册里怎么讲", "plain", self._help),))

    def _show(self, chosen: Exercise, steps: tuple[StepStanding, ...] | None, *, whole: bool) -> None:
        self._head.setText(f"练习{chosen.number}　{chosen.title}")
        self._purpose.setText(f"{chosen.purpose if whole else ''}{far_words(steps)}")
        ahead = next((each for each in steps or () if not each.done), None)
        for place, step in enumerate(chosen.steps, start=1):
            standing = steps[place - 1] if steps is not None else None
            here = standing is not None and standing is ahead
            if not whole and not here:
                continue
            line = self._line(f"{place}. {step.words}", standing, ahead)
            (self._rows if whole else self._alone).addWidget(line)
            line.show()
            if here:
                self._in_hand = line
        self._offer(self._ways_on(chosen, steps, ahead, whole=whole))

    def _ways_on(
        self, chosen: Exercise, steps: tuple[StepStanding, ...] | None, ahead: StepStanding | None, *, whole: bool
    ) -> list[Way]:
        """The first has the keyboard, so it takes nothing away."""
        ways: list[Way] = []
        if steps is None:
            ways.append(("开始", "primary", partial(self._begin, chosen.number)))
        elif ahead is not None:
            ways.append(("去这一步的页面", "primary", partial(self.went.emit, ahead.page, ahead.what)))
        elif (following := self._following(chosen.number)) is not None:
            ways.append(("下一个练习", "primary", partial(self.choose, following)))
        if whole or ahead is None:
            ways.append(("五个练习", "plain", partial(self.choose, None)))
        if whole:
            ways.append(("手册里怎么讲", "quiet", self._help))
        if steps is not None:
            ways.append((SHORT if whole else WHOLE, "quiet", self._turn))
        if steps is not None and whole:
            anew = self._begin_anew if any(each.done for each in steps) else self._begin
            ways.append(("重新开始", "quiet", partial(anew, chosen.number)))
        return ways

    def _turn(self) -> None:
        """All steps, or again the one in hand; the keyboard stays on the way back."""
        self._whole = not self._whole
        self.refresh()
        back = SHORT if self._whole else WHOLE
        next(each for each in self._ways.findChildren(Button) if each.text() == back).setFocus()

    def _following(self, number: int) -> int | None:
        """The next exercise of which something is left to be done, after the last one the first."""
        numbers = [each.number for each in EXERCISES]
        for each in (*numbers[number:], *numbers[: number - 1]):
            steps = exercises.progress(self._ledger, each)
            if steps is None or not all(step.done for step in steps):
                return each
        return None

    def _begin(self, number: int) -> None:
        self._try(partial(exercises.begin, self._ledger, number))

    def _begin_anew(self, number: int) -> None:
        """Not without being asked: what is ticked off is gone then."""
        if ask(self, f"重新开始练习{number}？", ANEW, accept="重新开始"):
            self._begin(number)

    def _line(self, words: str, standing: StepStanding | None, ahead: StepStanding | None) -> QWidget:
        """A step: how it stands, what to do, and beneath it the tick where the ledger cannot know."""
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        tag = None if standing is None else DONE if standing.done else NEXT if standing is ahead else None
        if tag is not None:
            column.addWidget(StateTag(*tag), 0, Qt.AlignmentFlag.AlignLeft)
        role = "muted" if standing is not None and standing.done else "strong" if tag is NEXT else ""
        column.addWidget(label(words, role, wrap=True))
        if standing is not None and standing.by_hand:
            tick = Button("去掉勾" if standing.done else BY_HAND, kind="quiet")
            tick.clicked.connect(lambda _=False: self._tick(standing))
            column.addWidget(tick, 0, Qt.AlignmentFlag.AlignLeft)
        return line

    def _tick(self, standing: StepStanding) -> None:
        assert self._chosen is not None
        number = self._chosen.number
        self._try(lambda: exercises.tick(self._ledger, number, standing.place, done=not standing.done))

    def _try(self, act: Callable[[], None]) -> None:
        """The ledger tells of the change, and what is shown follows; a refusal is said."""
        try:
            act()
        except LedgerError as error:
            self.news.emit(str(error))

    def _help(self) -> None:
        self.helped.emit(self._chosen.title if self._chosen is not None else "")

    def _offer(self, ways: Sequence[Way]) -> None:
        for words, kind, act in ways:
            button = Button(words, kind=kind)
            button.clicked.connect(lambda _=False, act=act: act())
            self._foot.addWidget(button)
            button.show()  # now: what is not seen yet takes no keyboard

    def _roll(self) -> None:
        if self._in_hand is not None and self._tall:
            self._area.ensureWidgetVisible(self._in_hand, 0, theme.px(24))

    def _fit(self, corner: QPoint | None = None, *, turned: bool = False) -> None:
        """As high as it has to be, its lower right corner where it was or at `corner`, and all of it on the screen."""
        size = self._size() if turned or corner is not None or not self._tall else self.size()
        room = (self if self.isVisible() else self._beside).screen().availableGeometry()
        if corner is None and size == self.size() and room.contains(self.frameGeometry()):
            return
        outer = QRect(QPoint(), size + (self.frameGeometry().size() - self.size()))
        outer.moveBottomRight(corner or self.frameGeometry().bottomRight())
        still = self._put is not None and self.pos() == self._put
        self.resize(size)
        self.move(
            max(room.left(), min(outer.left(), room.right() + 1 - outer.width())),
            max(room.top(), min(outer.top(), room.bottom() + 1 - outer.height())),
        )
        if still:
            self._put = self.pos()

    def _size(self) -> QSize:
        width = theme.px(WIDTH)
        if self._tall:
            return QSize(width, min(theme.px(HEIGHT), self._beside.frameGeometry().height() - theme.px(120)))
        column = self.layout()
        assert column is not None
        for each in self.findChildren(QWidget):
            each.ensurePolished()
        column.activate()
        return QSize(width, column.totalHeightForWidth(width))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        edge = theme.px(16)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(8))
        column.addWidget(self._head)
        column.addWidget(self._purpose)
        column.addLayout(self._alone)
        column.addWidget(self._area, 1)
        column.addWidget(self._ways)


def far_words(steps: tuple[StepStanding, ...] | None) -> str:
    """How far an exercise is, in a sentence."""
    if steps is None:
        return "还没有开始。"
    done = sum(each.done for each in steps)
    return f"做了{done}步，共{len(steps)}步。" if done < len(steps) else "做完了。"
