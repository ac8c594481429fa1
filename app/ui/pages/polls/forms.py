"""What is asked about an appraisal: who or what was voted on, then the ballots counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.errors import LedgerError
from app.ledger import deputies, polls
from app.ledger.polls import KINDS, PollDraft, PollEntry, PollLineDraft
from app.ledger.store import Ledger
from app.rules.trade import PROJECT_POLLS
from app.ui import theme
from app.ui.parts.ask_dialog import AskDialog
from app.ui.parts.count_form import COUNTS, CountForm
from app.ui.widgets.entry.fields import LongField, SegmentField, TextField
from app.ui.widgets.entry.names import NameField

OFFERED = tuple(kind for kind in KINDS if kind not in PROJECT_POLLS)  # those have a page of their own
MOST = 4  # options that fit beside a name
COUNTED = tuple(key for key, _, _ in COUNTS)


@dataclass(frozen=True, slots=True)
class PollSubject:
    """One who or which is voted on; a deputy has an id."""

    name: str
    deputy_id: str | None = None


class SubjectsDialog(AskDialog):
    """Which kind of vote, over whom, with what on the ballot."""

    def __init__(self, parent: QWidget, ledger: Ledger) -> None:
        super().__init__(parent, "登记测评", "下一步，填票数")
        self._ids = {name: each for each, name, _ in deputies.candidates(ledger)}
        self.setMinimumWidth(theme.px(620))
        add = self.form.add
        self.kind = add(SegmentField("kind", "测评种类", OFFERED, required=True, value=OFFERED[0], wraps=True))
        names = [(name, tuple(keys.split(" ", 1))) for _, name, keys in deputies.candidates(ledger)]
        add(NameField("deputies", "代表", names, many=True, known=True, hint="测评代表的，在这里选，可以选多名"))
        add(LongField("others", "单位或工作", lines=3, hint="测评单位、工作的，一行写一个"))
        self.options = add(TextField("options", "票面选项", required=True, hint="从好到差，用、隔开，最多四项"))
        self.kind.edited.connect(self._offer)
        self._offer()

    @property
    def subjects(self) -> tuple[PollSubject, ...]:
        """Deputies first, then what was written line by line."""
        names = self.form.fields["deputies"].value()
        chosen = [PollSubject(name, self._ids.get(name)) for name in names] if isinstance(names, tuple) else []
        return (*chosen, *(PollSubject(line.strip()) for line in self.words("others").splitlines() if line.strip()))

    @property
    def chosen(self) -> tuple[str, ...]:
        """What a ballot offers."""
        return tuple(part.strip() for part in self.words("options").split("、") if part.strip())

    def save(self) -> None:
        if not self.subjects:
            raise LedgerError("请选代表，或写明测评的单位、工作。", field="deputies")
        if not 1 < len(self.chosen) <= MOST:
            raise LedgerError(f"票面选项要有两项到{MOST}项，用、隔开。", field="options")

    def _offer(self) -> None:
        self.options.set_value("、".join(KINDS[str(self.kind.value())]) if self.kind.value() else None)


class PollDialog(AskDialog):
    """The count of a vote; with `known`, its correction and why."""

    def __init__(
        self,
        parent: QWidget,
        ledger: Ledger,
        what: tuple[str, Sequence[PollSubject], Sequence[str]],
        known: PollEntry | None = None,
    ) -> None:
        kind, subjects, options = what
        super().__init__(parent, f"更正{kind}" if known else kind, "保存更正" if known else "登记")
        self._ledger, self._known, self._kind = ledger, known, kind
        self._subjects, self._options = tuple(subjects), tuple(options)
        self.made = known.id if known else ""
        self.setMinimumWidth(theme.px(880))
        if known is not None:
            self.form.add(TextField("why", "更正理由", required=True))
        self.count = CountForm(ledger, [(str(at), each.name) for at, each in enumerate(self._subjects)], options)
        self.count.finished.connect(self.accept_button.setFocus)
        self.form.add_widget(self.count)
        if known is not None:
            self._show(known.draft)
        self.count.begin()

    def try_save(self) -> bool:
        return self.count.check() and super().try_save()

    def refuse(self, key: str, sentence: str) -> bool:
        return self.count.refuse(key, sentence) or super().refuse(key, sentence)

    def save(self) -> None:
        on = self.count.fields["on"].value()
        assert isinstance(on, date)
        counts: dict[str, Any] = self.count.counts()
        lines = tuple(
            PollLineDraft(each.name, votes, each.deputy_id)
            for each, (_, votes) in zip(self._subjects, self.count.votes(), strict=True)
        )
        draft = PollDraft(
            self._kind,
            self.count.words("title"),
            on,
            expected=counts.pop("deputies"),
            **counts,
            options=self._options,
            lines=lines,
            activity_id=self._known.draft.activity_id if self._known else None,
            place=self.count.words("place"),
            tellers=self.count.words("tellers"),
            note=self.count.words("note"),
        )
        if self._known is None:
            self.made = polls.add(self._ledger, draft).id
            return
        polls.correct(self._ledger, self._known.id, draft, self.words("why"))

    def _show(self, draft: PollDraft) -> None:
        values: dict[str, object] = {
            key: getattr(draft, "expected" if key == "deputies" else key) for key, _, _ in COUNTS
        }
        values |= {"title": draft.title, "on": draft.held_on, "place": draft.place, "tellers": draft.tellers}
        self.count.fill(values | {"note": draft.note})
        for at, line in enumerate(draft.lines):
            self.count.fill({f"{at}-{option}": votes for option, votes in zip(draft.options, line.votes, strict=True)})
