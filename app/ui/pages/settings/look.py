"""设置 · 显示: light or dark, and how large the letters are."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from app.ui import theme
from app.ui.pages.settings.panel import Panel
from app.ui.preferences import Preferences
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, label
from app.ui.widgets.entry.fields import SegmentField

SCHEMES = (("system", "跟随系统"), ("light", "浅色"), ("dark", "深色"))
SIZES = ((1.0, "标准"), (1.25, "大字 125%"), (1.5, "特大 150%"), (2.0, "最大 200%"))


class LookPanel(Panel):
    def __init__(self, preferences: Preferences, begin_again: Callable[[], None]) -> None:
        super().__init__()
        self._preferences = preferences
        self.scheme = SegmentField("scheme", "颜色", SCHEMES, required=True)
        self.scheme.edited.connect(self._wear)
        self.letters = SegmentField("scale", "字的大小", SIZES, required=True, hint="换了大小，窗口会重新打开一次")
        self.letters.edited.connect(self._resize)
        self.again = Button("按新的大小重新打开窗口", kind="primary")
        self.again.clicked.connect(begin_again)
        card = Card("显示")
        for part in (self.scheme, self.letters):
            card.body.addWidget(part)
        card.body.addWidget(label("只影响这台电脑上的窗口，不影响台账和印出的纸。", "small", wrap=True))
        card.add_button(self.again)
        self.body.addWidget(card)
        self.body.addStretch(1)

    def refresh(self) -> None:
        self.scheme.set_value(self._preferences.scheme)
        self.letters.set_value(self._preferences.scale)
        self.again.setVisible(self._preferences.scale != theme.look().scale)

    def _wear(self) -> None:
        self._preferences.scheme = str(self.scheme.value())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.dress(app, scheme=self._preferences.scheme, scale=theme.look().scale)

    def _resize(self) -> None:
        value = self.letters.value()
        assert isinstance(value, float)
        self._preferences.scale = value
        self.refresh()
