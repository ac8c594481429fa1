"""设置 · 字号和督办: 机关代字, who holds the roles of supervision, and what of a deputy's file may be published."""

from app.ledger import bylaws, papers
from app.ledger.dossiers import FIELDS, public_fields, put_public_fields
from app.ledger.store import Ledger, put_settings
from app.rules.trade import OUR_DEFAULT
from app.ui.pages.settings.panel import Panel
from app.ui.parts.acts import Trouble, attempt
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, Sides, label
from app.ui.widgets.entry.fields import TextField
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.ticks import Ticks
from app.ui.widgets.flow import emptied

LONGEST = 20
WORD = "印在交办单、催办单、督办单、销号单上，如 {word}交〔2025〕3号；空着就按单位名称推定"


class PapersPanel(Panel):
    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.form = FormGrid(columns=1, keys=False)
        self.roles: dict[str, TextField] = {}
        self.trouble = Trouble()
        self.left = Card("字号和督办角色", scrolls=True)
        self.public = Ticks(tuple(FIELDS.items()))
        self._lay_out()

    def refresh(self) -> None:
        self._show_form()
        self.public.set_ticked(public_fields(self._ledger))

    def save(self) -> None:
        """Keep the word, the holders and what is published."""
        if not self.form.check():
            return
        values, public = self.form.values(), self.public.ticked()  # what is kept first is shown again at once
        holders = {role: str(field.value() or "") for role, field in self.roles.items()}
        word, named = str(values["paper_word"] or ""), {role: who for role, who in holders.items() if who}

        def keep() -> None:
            put_settings(self._ledger, paper_word=word, role_holders=named)
            put_public_fields(self._ledger, public)

        self.trouble.say("")
        attempt(self.news.emit, keep, "已保存，以后印的都按这里。", refused=self.trouble.refuse)

    def _show_form(self) -> None:
        from app.books.forms.orders import ROLES

        holders = self._ledger.decided("role_holders")
        method = bylaws.methods.current(self._ledger)
        roles = method.roles or ROLES
        emptied(self.left.body)
        self.form = FormGrid(columns=1, keys=False)
        word = papers.paper_word(self._ledger)
        kept = str(self._ledger.setting("paper_word", "") or "")
        field = TextField("paper_word", "机关代字", placeholder=word, longest=LONGEST, hint=WORD.format(word=word))
        self.form.add(field).set_value(kept or None)
        self.roles = {}
        for place, role in enumerate(roles):
            made = self.form.add(TextField(f"role.{place}", role, longest=LONGEST, placeholder="姓名、职务"))
            made.without_foot()
            made.set_value(str(holders.get(role, "")) or None)
            self.roles[role] = made
        self.form.finished.connect(self.save)
        self.left.body.addWidget(self.form)
        whose = f"按“{method.title}”" if method.roles else f"“{method.title}”没有写，是{OUR_DEFAULT}"
        self.left.body.addWidget(label(f"督办角色{whose}，印在督办通知单上。", "small", wrap=True))
        self.left.body.addStretch(1)

    def _lay_out(self) -> None:
        right = Card("代表档案公开版里有哪些", scrolls=True)
        why = "公开版只印打钩的栏目；来访人姓名、电话和家庭事务无论如何不印（代表法第五十八条、个人信息保护法）。"
        right.body.addWidget(label(why, "small", wrap=True))
        right.body.addWidget(self.public)
        right.body.addStretch(1)
        save = Button("保存", kind="primary", key="Ctrl+S")
        save.clicked.connect(self.save)
        self.left.add_button(save)
        self.body.addWidget(Sides(self.left, right, shares=(1, 1), least=480), 1)
        self.body.addWidget(self.trouble)
