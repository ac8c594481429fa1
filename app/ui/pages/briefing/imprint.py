"""报头和版记 of the issue in hand: what stands above the articles, whom it goes to, who prints it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ledger.briefings import Imprint
from app.ui import theme
from app.ui.parts.areas import FormArea
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.entry.fields import LongField, TextField
from app.ui.widgets.entry.forms import FormGrid

DATE, DATE_SHOWN = "{date}", "{印发日期}"
HINT = "留作默认后，以后起草的各期都从这里的报头和版记开始，不再按模板的；已有的草稿和印发过的不变"


class ImprintForm(QWidget):
    """`edited` when a field changed; `keeping` to begin all issues so, `reset` to go by the template again."""

    edited = Signal()
    keeping = Signal()
    reset = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.form = FormGrid(columns=2, keys=False)
        add = self.form.add
        self.masthead = add(TextField("masthead", "报头", required=True, longest=20))
        self.printed_by = add(TextField("printed_by", "印发", longest=120, hint=f"{DATE_SHOWN}印出来是印发日期"))
        self.issuer = add(LongField("issuer", "编印单位", hint="几个单位就写几行", lines=4))
        self.sent = add(LongField("sent", "发送", hint="一行一个，如 主送：、抄送：、报：、送：、发：", lines=4))
        self.form.edited.connect(self.edited)
        keep = Button("留作本单位的默认", tip="以后起草的各期都从这个报头和版记开始")
        keep.clicked.connect(self.keeping)
        self.back = Button("改回模板的", kind="quiet", tip="这一期和以后各期的报头和版记按简报模板")
        self.back.clicked.connect(self.reset)
        foot = QHBoxLayout()
        foot.addWidget(label(HINT, "hint", wrap=True), 1)
        foot.addWidget(self.back)
        foot.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        column.addWidget(FormArea(self.form))
        column.addStretch(1)
        column.addLayout(foot)

    @property
    def imprint(self) -> Imprint:
        """The imprint as it stands in the fields."""
        issuer, sent = (_lines(field.value()) for field in (self.issuer, self.sent))
        return Imprint(self.masthead.text(), issuer, sent, self.printed_by.text().replace(DATE_SHOWN, DATE))

    def show_imprint(self, imprint: Imprint) -> None:
        """Show this one."""
        self.form.fill(
            {
                "masthead": imprint.masthead,
                "printed_by": imprint.printed_by.replace(DATE, DATE_SHOWN),
                "issuer": "\n".join(imprint.issuer),
                "sent": "\n".join(imprint.sent),
            }
        )


def _lines(words: object) -> tuple[str, ...]:
    return tuple(line.strip() for line in str(words or "").splitlines() if line.strip())
