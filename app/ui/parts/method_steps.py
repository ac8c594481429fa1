"""A working method in the window: its words for the chips and steps, and how far a case has come by it."""

from collections.abc import Mapping

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.rules.cases import Stage
from app.rules.methods import Method, Reached
from app.ui import theme
from app.ui.widgets.cards import label
from app.ui.widgets.flow import FlowLayout, emptied
from app.ui.widgets.tags import StateTag, Tag

_TONES: Mapping[Reached, str] = {Reached.BEHIND: "done", Reached.NOW: "note", Reached.AHEAD: "plain"}


def step_tags(method: Method, stage: Stage) -> tuple[Tag, ...]:
    """The method's steps: done, under way or to come; nothing for what left its road."""
    return tuple(Tag(step.name, _TONES[reached]) for step, reached in method.progress(stage))


class MethodSteps(QWidget):
    """How far a case has come, in the method's own steps; nothing where the method names none."""

    def __init__(self) -> None:
        super().__init__()
        chips = QWidget()
        self._flow = FlowLayout(chips, gap=4)
        self._beneath = label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        for part in (chips, self._beneath):
            column.addWidget(part)
        self.tags: tuple[Tag, ...] = ()
        self.unsourced = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_steps(self, method: Method, stage: Stage) -> None:
        """Show where a case in this stage stands."""
        tags = step_tags(method, stage)
        if (tags, method.steps_unsourced) != (self.tags, self.unsourced):
            self.tags, self.unsourced = tags, method.steps_unsourced
            emptied(self._flow)
            for tag in tags:
                self._flow.addWidget(StateTag(*tag))
            self._beneath.setText(self.unsourced)
            self._beneath.setVisible(bool(self.unsourced))
            self._flow.setSpacing(theme.px(4))
        self.setToolTip(f"{method.title}：{method.steps_on_screen}")
        self.setAccessibleName("、".join(tag.text for tag in tags if tag.tone == "done"))
        self.setVisible(bool(tags))
