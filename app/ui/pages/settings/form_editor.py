"""What a unit may change about a printed form: title, labels, what is left out, who signs; the wording of notices."""

from app.books.papers import Custom, Form, labels
from app.ledger import bylaws
from app.ledger.bylaws import NoticeWords
from app.ledger.store import Ledger
from app.ui.widgets.entry.fields import LongField, TextField
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import NameField

LABEL, SIGNERS = "label.", "signers."
NOTICE = {"grounds": "依据", "accepted": "受理范围", "refused": "不予受理的事项", "phone": "联系电话"}


class FormEditor(FormGrid):
    """The fields of one declared form; what is empty stays as it is shipped."""

    def __init__(self, form: Form, custom: Custom) -> None:
        super().__init__(columns=1, keys=False)
        self._form, self._labels = form, labels(form)
        self.add(TextField("title", "标题", placeholder=form.title))
        self.add(TextField("numbered", "编号叫什么", placeholder=form.numbered))
        self.add(LongField("footer", "页脚说明", lines=2, placeholder=form.footer))
        for slip in form.slips:
            called = f"{slip.name}的签字栏" if slip.name else "签字栏"
            signers = "、".join(slip.signers)
            self.add(
                NameField(f"{SIGNERS}{slip.name}", called, many=True, placeholder=signers or "没有；多个用顿号隔开")
            )
        known = sorted(set(self._labels.values()))
        self.hidden = self.add(
            NameField("hidden", "不印的栏目", known, many=True, known=True, placeholder="都印；多个用顿号隔开")
        )
        for key, label in self._labels.items():
            self.add(TextField(f"{LABEL}{key}", f"栏目“{label}”改叫", placeholder=label)).without_foot()
        self._fill(custom)

    @property
    def custom(self) -> Custom:
        """What is written, as the ledger keeps it."""
        values = self.values()
        words = {key: value for key, value in values.items() if isinstance(value, str)}
        left_out = values["hidden"] if isinstance(values["hidden"], tuple) else ()
        signers = {key.removeprefix(SIGNERS): values[key] for key in values if key.startswith(SIGNERS)}
        return Custom(
            title=words.get("title", ""),
            numbered=words.get("numbered", ""),
            footer=words.get("footer", ""),
            labels={key.removeprefix(LABEL): text for key, text in words.items() if key.startswith(LABEL)},
            hidden=tuple(key for key, label in self._labels.items() if label in left_out),
            signers={slip: names for slip, names in signers.items() if isinstance(names, tuple) and names},
        )

    def keep(self, ledger: Ledger) -> None:
        """Keep it. Raises LedgerError for what does not fit on the paper."""
        bylaws.put_custom(ledger, self._form, self.custom)

    def _fill(self, custom: Custom) -> None:
        self.fill({"title": custom.title, "numbered": custom.numbered, "footer": custom.footer})
        self.fill({f"{LABEL}{key}": text for key, text in custom.labels.items()})
        self.fill({f"{SIGNERS}{slip}": names for slip, names in custom.signers.items()})
        self.hidden.set_value(tuple(dict.fromkeys(self._labels[key] for key in custom.hidden if key in self._labels)))


class NoticeEditor(FormGrid):
    """What every notice of a reception day says again."""

    def __init__(self, words: NoticeWords) -> None:
        super().__init__(columns=1, keys=False)
        for key, name in NOTICE.items():
            self.add(LongField(key, name, lines=1 if key == "phone" else 3))
        self.fill({key: getattr(words, key) for key in NOTICE})

    @property
    def words(self) -> NoticeWords:
        return NoticeWords(**{key: str(value or "") for key, value in self.values().items()})

    def keep(self, ledger: Ledger) -> None:
        """Keep it. Raises LedgerError for what is too long."""
        bylaws.put_notice_words(ledger, self.words)
