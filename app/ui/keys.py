"""The keys of the page in hand and of the whole window, in one list: what Shift F1 shows."""

from collections.abc import Iterator

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLabel, QMenu, QWidget

from app.ui import theme
from app.ui.page import Page
from app.ui.widgets.buttons import spoken
from app.ui.widgets.cards import label, rolling
from app.ui.widgets.dialogs import Dialog

EVERYWHERE = (
    ("Ctrl 1 … 9、0", "打开左边的页面"),
    ("Ctrl K", "搜索全部内容：姓名、村组、内容、编号，也可用拼音"),
    ("Ctrl Z", "撤销这次打开以后的上一步"),
    ("F5", "重新读取这一页"),
    ("Ctrl Shift L", "马上锁屏（台账加了密的）"),
    ("Enter", "表单里到下一项；列表里打开这一行"),
    ("Shift Enter", "在多行的栏目里换行"),
    ("F2", "在日期栏打开日历，上下方向键前后一天"),
    ("F1", "打开手册，翻到讲这一页的地方"),
    ("Shift F1", "打开快捷键卡片"),
    ("Esc", "关闭弹出的窗口和列表"),
)


class KeysDialog(Dialog):
    """Every key with what it does; those of the page are read off what bears them."""

    def __init__(self, parent: QWidget, page: Page | None) -> None:
        super().__init__(parent, "快捷键", accept="知道了", reject="")
        own = keys_of(page) if page is not None else ()
        if page is not None and page.purpose:
            self.body.addWidget(label(page.purpose, "muted", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(8))
        for name, pairs in ((f"本页：{page.title}" if page else "", own), ("任何时候", EVERYWHERE)):
            if not pairs:
                continue
            grid.addWidget(label(name, "strong"), grid.rowCount(), 0, 1, 2)
            for key, words in pairs:
                row = grid.rowCount()
                grid.addWidget(_key(key), row, 0)
                grid.addWidget(label(words), row, 1)
        grid.setColumnStretch(1, 1)
        area = rolling(grid)
        room = self.screen().availableGeometry().height() - theme.px(240)  # what stands above and below it
        area.setMinimumHeight(min(theme.px(440), grid.sizeHint().height() + theme.px(8), room))
        self.setMinimumWidth(theme.px(520))
        self.body.addWidget(area)


def keys_of(page: QWidget) -> tuple[tuple[str, str], ...]:
    """The keys that work on a page now, and what they do; those of a closed menu work, too."""
    return tuple({key: (key, words) for owner, key, words in keyed(page) if owner.isVisibleTo(page)}.values())


def keyed(page: QWidget) -> Iterator[tuple[QWidget, str, str]]:
    """(where it stands, key, words) of all that has a key on a page, seen just now or not."""
    widgets = (page, *page.findChildren(QWidget))
    for widget in widgets:
        shortcuts = [each for each in widget.children() if isinstance(each, QShortcut) and each.isEnabled()]
        keys = dict.fromkeys(spoken(each.key().toString()) for each in shortcuts)
        words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        if keys and words:
            yield widget, "、".join(keys), words
    for widget in widgets:
        for action in () if isinstance(widget, QMenu) else widget.actions():  # a menu lends its own to what is seen
            if key := spoken(action.shortcut().toString()):
                yield widget, key, action.whatsThis() or action.text()


def _key(words: str) -> QLabel:
    return label(words, "muted")
