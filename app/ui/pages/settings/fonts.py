"""设置 · 公文字体: in which face each role of an official paper is drawn, what stands in, and a choice of one's own."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLabel

from app.desk import faces
from app.ui import theme
from app.ui.pages.settings.panel import Panel
from app.ui.parts.acts import attempt
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, label
from app.ui.widgets.folders import ask_file

KINDS = "字体文件 (*.ttf *.ttc)"
WHY = (
    "公文（公告、函、纪要、简报）按国家标准用这四种字体。先用这里选的，再用这台电脑有的，都没有的用随附的代替；"
    "制作者不许嵌入的字体不用。只影响这台电脑印的 PDF，Word 文件用打开它的电脑的字体。"
)


class FontsPanel(Panel):
    def __init__(self) -> None:
        super().__init__()
        card = Card("公文字体")
        card.body.addWidget(label(WHY, "small", wrap=True))
        self.lines: dict[str, QLabel] = {}
        self.buttons: dict[str, tuple[Button, Button]] = {}
        for each in faces.faces():
            card.body.addLayout(self._line(each.role))
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        for each in faces.faces():
            stands_in = "，代替" + each.role if each.stands_in else ""
            self.lines[each.role].setText(f"{each.role}（{each.use}）：{each.face}（{each.origin}{stands_in}）")
            self.buttons[each.role][1].setVisible(each.own)

    def _line(self, role: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        self.lines[role] = label("", "")
        choose, back = Button("选字体文件…"), Button("不再自选", kind="quiet")
        choose.setAccessibleName(f"选{role}的字体文件")
        back.setAccessibleName(f"{role}不再自选")
        choose.clicked.connect(partial(self._choose, role))
        back.clicked.connect(partial(self._keep, role, None))
        self.buttons[role] = (choose, back)
        line.addWidget(self.lines[role], 1)
        line.addWidget(choose)
        line.addWidget(back)
        return line

    def _choose(self, role: str, *_: object) -> None:
        path = ask_file(self, f"选{role}的字体文件", KINDS)
        if path is not None:
            self._keep(role, path)

    def _keep(self, role: str, path: Path | None, *_: object) -> None:
        done = f"{role}以后用“{path.name}”" if path else f"{role}不再自选"
        attempt(self.news.emit, lambda: faces.choose(role, path), done, then=lambda _: self.refresh())
