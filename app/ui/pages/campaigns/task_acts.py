"""What can be done with the marked tasks: only the possible acts are offered, each with its key."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ledger.campaigns import TaskEntry
from app.ui.parts.tallies import ACT, KEY
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import FlowLayout

ACTS = (
    ("strike", "销号", "D", "plain", "写明完成日期和佐证"),
    ("resume", "恢复为未完成", "R", "plain", "撤回销号，写明为什么又没完成"),
    ("task", "加任务", "A", "plain", "给这个专项加一项任务"),
    ("part", "加问题", "S", "plain", "在选中的任务下加一条具体问题"),
    ("count", ACT, KEY, "plain", "做了什么、多少，一行一项，如 治理飞线 3,047处"),
    ("correct", "更正", "E", "plain", ""),
    ("void", "作废", "X", "quiet", ""),
)


class TaskActs(QWidget):
    """The buttons beneath the tree, by name."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self)
        self.buttons: dict[str, Button] = {}
        for name, words, key, kind, tip in ACTS:
            self.buttons[name] = Button(words, kind=kind, key=key, tip=tip)
            flow.addWidget(self.buttons[name])

    def offer(self, marked: tuple[TaskEntry, ...]) -> None:
        """Show what can be done with these tasks."""
        ready, one = open_ones(marked), len(marked) == 1
        shown = {
            "strike": bool(ready),
            "part": one,
            "resume": one and marked[0].draft.done_on is not None,
            "count": one,
            "correct": one,
            "void": one,
        }
        for name, seen in shown.items():
            self.buttons[name].setVisible(seen)
        self.buttons["strike"].setText(f"销号 {len(ready)} 条" if len(ready) > 1 else "销号")
        self.updateGeometry()


def open_ones(tasks: tuple[TaskEntry, ...]) -> tuple[TaskEntry, ...]:
    """Those that are not struck off yet."""
    return tuple(task for task in tasks if task.draft.done_on is None)
