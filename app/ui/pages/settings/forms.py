"""设置 · 表单: every printed form, what the unit changed about it, and how it will look."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from app.books.forms.receptions import NOTICE
from app.books.forms.shelf import FORMS
from app.books.papers import Custom
from app.ledger import bylaws
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.pages.settings.form_editor import FormEditor, NoticeEditor
from app.ui.pages.settings.panel import Panel
from app.ui.parts.acts import Trouble, attempt
from app.ui.parts.blank_dialog import print_blanks
from app.ui.parts.paper_view import PaperView
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Sides, label, rolling
from app.ui.widgets.entry.names import ChoiceField
from app.ui.widgets.flow import emptied

PAUSE = 600  # milliseconds after the last key before the paper is drawn again
FIXED = "这种表按台账的内容排版，没有可以改的栏目；可以打印空白的。"


class FormsPanel(Panel):
    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._names: dict[str, str] = {}
        self.editor: FormEditor | NoticeEditor | None = None
        self.name = ""
        self._kept: dict[str, object] = {}  # what the ledger has about the form in hand
        self._unkept: dict[str, dict[str, object]] = {}  # what was written about others and not saved yet
        self.choice = ChoiceField("form", "哪一张表", required=True)
        self.choice.edited.connect(self._chosen)
        self.aside = label("", "error", wrap=True)
        self.card = Card("改成本单位的样子")
        self.paper = PaperView()
        self.paper.news.connect(self.news)
        self.trouble = Trouble(self)
        self._place = QVBoxLayout()
        self.save_button = Button("保存", kind="primary", key="Ctrl+S")
        self.back_button = Button("恢复原样", kind="quiet", tip="这张表改回随程序附带的样子")
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._draw)
        self._lay_out()

    def refresh(self) -> None:
        self._names = {each.called: name for name, each in FORMS.items()}
        self.choice.set_choices(tuple(self._names))
        if not self.name:
            self.show_form(next(iter(FORMS)))

    def show_form(self, name: str) -> None:
        """Take a form in hand; what was written about the one before waits until it comes back."""
        self._put_by()
        self.name = name
        self.choice.set_value(next(title for title, each in self._names.items() if each == name))
        self._open()

    def save(self) -> None:
        """Keep what is written about the form in hand."""
        if self.editor is None or not self.editor.check():
            return
        self._keep(self.editor.keep, "已保存，以后印的都按这个样子。")

    def reset(self) -> None:
        """The form in hand as it is shipped."""
        if isinstance(self.editor, FormEditor):
            form = FORMS[self.name]
            self._keep(lambda ledger: bylaws.put_custom(ledger, form, Custom()), "已恢复原样。")
        elif isinstance(self.editor, NoticeEditor):
            empty = bylaws.NoticeWords("", "", "", "")
            self._keep(lambda ledger: bylaws.put_notice_words(ledger, empty), "已恢复原样。")

    def print_blanks(self) -> None:
        """Blanks of the form in hand."""
        if self.name:
            print_blanks(self, self._ledger, FORMS[self.name])

    def refuse(self, key: str, sentence: str) -> bool:
        """Say beneath the field of that key what is wrong with it; False where none is in sight."""
        return self.editor is not None and self.editor.refuse(key, sentence)

    def _keep(self, verb: Callable[[Ledger], object], done: str) -> None:
        self.trouble.say("")
        attempt(self.news.emit, lambda: verb(self._ledger), done, then=self._opened_again, refused=self.trouble.refuse)

    def _opened_again(self, _: object) -> None:
        self._unkept.pop(self.name, None)
        self._open()

    def _put_by(self) -> None:
        """What is written and not kept waits until the form is in hand again."""
        if self.editor is not None and self.editor.raw() != self._kept:
            self._unkept[self.name] = self.editor.raw()

    def _chosen(self) -> None:
        name = self._names.get(self.choice.text(), "")
        if name and name != self.name:
            self.show_form(name)

    def _changed(self) -> bool:
        if self.name == NOTICE.name:
            return bylaws.notice_words(self._ledger) != bylaws.NoticeWords()
        return bylaws.custom(self._ledger, FORMS[self.name]) != Custom()

    def _open(self) -> None:
        form = FORMS[self.name]
        emptied(self._place)
        self.trouble.say("")
        self.editor = None
        if form.slips:
            self.editor = FormEditor(form, bylaws.custom(self._ledger, form))
        elif form is NOTICE:
            self.editor = NoticeEditor(bylaws.notice_words(self._ledger))
        self._place.addWidget(self.editor or label(FIXED, "muted", wrap=True))
        self._place.addStretch(1)
        if self.editor is not None:
            self._kept = self.editor.raw()
            self.editor.fill_raw(self._unkept.pop(self.name, {}))
            self.editor.edited.connect(self._soon.start)
            self.editor.edited.connect(self._tell)
        self._tell()
        for button in (self.save_button, self.back_button):
            button.setVisible(self.editor is not None)
        self.paper.clear()
        self._draw()

    def _tell(self) -> None:
        """Whether the form is as it is shipped, and what of the unit's own cannot be read."""
        aside = "\n".join(bylaws.forms_aside(self._ledger))
        self.aside.setText(aside)
        self.aside.setVisible(bool(aside))
        if self.editor is not None and self.editor.raw() != self._kept:
            self.card.set_side("还没有保存", "soon")
            return
        self.card.set_side("改过" if self._changed() else "", "done")

    def _draw(self) -> None:
        """Lay the form on paper as it is written now, with nothing kept."""
        self._soon.stop()
        editor, form, ledger = self.editor, FORMS[self.name], self._ledger
        custom = editor.custom if isinstance(editor, FormEditor) else None

        def make(folder: Path) -> Path:
            from app.desk.asked import Asked, fitted
            from app.desk.forms import shelf
            from app.desk.forms.sheets import sample

            out = folder / f"{form.name}.pdf"
            if custom is not None:
                return sample(ledger, form, custom, out)
            asked = Asked(blank=1, year=ledger.today.year)
            return shelf.prepare(ledger, form.name, fitted(form, asked), out).paper

        self.paper.lay_out(make)

    def _lay_out(self) -> None:
        right = Card("样张", padded=False)
        self._place.setContentsMargins(0, 0, theme.px(8), 0)
        self.card.body.addWidget(self.choice.without_foot())
        self.card.body.addWidget(rolling(self._place), 1)
        self.card.body.addWidget(self.trouble)
        right.body.addWidget(self.paper, 1)
        blanks = Button("打印空白…", key="Ctrl+P")
        for button, act in ((self.save_button, self.save), (self.back_button, self.reset), (blanks, self.print_blanks)):
            button.clicked.connect(act)
            self.card.add_button(button)
        self.body.addWidget(self.aside)
        self.body.addWidget(Sides(self.card, right, shares=(5, 6), least=480), 1)
