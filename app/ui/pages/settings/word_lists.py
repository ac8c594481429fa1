"""设置 · 词表: what is offered where a clerk chooses."""

from collections.abc import Sequence
from functools import partial

from app.ledger import bylaws, word_lists
from app.ledger.store import Ledger
from app.ui.pages.settings.panel import Panel
from app.ui.parts.acts import attempt
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Sides, label
from app.ui.widgets.chips import Chip, ChipBar
from app.ui.widgets.dialogs import ask
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.lists.paging import TableColumn
from app.ui.widgets.lists.tables import PagedTable

LISTS = {
    "categories": "意见类别",
    "sources": "意见来源",
    "activity_kinds": "活动类型",
    "visit_forms": "流动站形式",
    "duty_kinds": "履职类别",
}


class WordsPanel(Panel):
    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self._words: Sequence[str] = ()
        self.lists = ChipBar([Chip(key, name) for key, name in LISTS.items()])
        self.lists.chosen.connect(lambda _: self.refresh())
        self.drop_button = Button("停用所选", key="Ctrl+Del")
        self.drop_button.setEnabled(False)
        self.drop_button.clicked.connect(self.drop)
        self.table = PagedTable(
            [
                TableColumn("word", "选项", 200, stretch=True, sorts=False),
                TableColumn("origin", "来自", 120, sorts=False),
            ],
            lambda: len(self._words),
            self._fetch,
        )
        self.table.setAccessibleName("词表的选项")
        self.table.chosen.connect(lambda key: self.drop_button.setEnabled(key is not None))
        self.word = TextField("word", "增加一个选项", hint="不超过 30 个字，回车增加", longest=30)
        self.word.walked.connect(self.add)
        self._lay_out()

    def refresh(self) -> None:
        self._words = bylaws.words(self._ledger, self.lists.key)
        chips = [Chip(key, name, len(bylaws.words(self._ledger, key))) for key, name in LISTS.items()]
        self.lists.set_chips(chips)
        self.table.reload()
        self.drop_button.setEnabled(self.table.key is not None)

    def add(self) -> None:
        """Offer one more word."""
        text = self.word.text()
        if not text:
            self.word.set_error("请写上选项的名称")
            return
        verb = partial(bylaws.add_word, self._ledger, self.lists.key, text)
        then = partial(self._added, text)
        attempt(
            self.news.emit, verb, f"已增加“{text}”。", then=then, refused=lambda error: self.word.refuse(str(error))
        )

    def drop(self) -> None:
        """Offer a word no longer."""
        word = str(self.table.key or "")
        what = f"“{word}”以后不再列出；已经用了它的记录不变，需要时可以再加回来。"
        if not word or not ask(self, "停用选项", what, accept="停用"):
            return
        verb = partial(bylaws.drop_word, self._ledger, self.lists.key, word)
        attempt(self.news.emit, verb, f"已停用“{word}”。", then=lambda _: self.refresh())

    def _added(self, word: str, _: object) -> None:
        self.word.clear()
        self.refresh()
        self.table.select(word)

    def _fetch(self, offset: int, limit: int) -> Sequence[tuple[object, ...]]:
        shipped = word_lists.SHIPPED.get(self.lists.key, ())
        return [
            (word, word, "随程序附带" if word in shipped else "本单位增加")
            for word in self._words[offset : offset + limit]
        ]

    def _lay_out(self) -> None:
        self.body.addWidget(self.lists)
        left = Card(padded=False)
        left.body.addWidget(self.table, 1)
        right = Card("增减")
        right.body.addWidget(self.word)
        right.body.addWidget(label("停用的选项不再列出，已经用了它的记录不变。", "small", wrap=True))
        right.body.addWidget(label("联络站、承办单位、村组在“六簿”页的登记册里增减。", "small", wrap=True))
        right.body.addStretch(1)
        add = Button("增加", kind="primary", key="Ctrl+Return")
        add.clicked.connect(self.add)
        right.add_button(add)
        right.add_button(self.drop_button)
        self.body.addWidget(Sides(left, right, shares=(3, 2), least=560), 1)
