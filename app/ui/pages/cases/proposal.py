"""The form of a deputy's proposal that is handed in without an opinion before it."""

from datetime import date

from app.ledger import bylaws
from app.ledger.cases import CaseDraft
from app.ledger.store import Ledger
from app.rules.cases import Act, Kind, due_of
from app.rules.trade import OTHER, PROPOSAL
from app.ui.parts.asking import deputy_ids, deputy_names
from app.ui.parts.due_field import DueField
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import LongField, TextField, YesNo
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField, NameField


class ProposalForm(FormGrid):
    """One proposal, one matter: title, leader, co-signers, and to whom it is assigned if that is known already."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(columns=3, keys=False)
        self._ledger = ledger
        self.on = self.add(
            DateField("raised_on", "提出日期", required=True, today=lambda: ledger.today), answers=("on",)
        )
        self.leader = self.add(NameField("leader", "领衔代表", known=True, required=True), answers=("leaders",))
        self.add(ChoiceField("category", "类别", bylaws.words(ledger, "categories"), free=True))
        self.add(TextField("title", "标题（一事一议）", required=True), span=0)
        self.co_signers = self.add(NameField("co_signers", "附议代表", many=True, known=True), span=0)
        self.add(LongField("content", "建议内容", lines=6), span=0)
        self.add(YesNo("in_session", "会议期间提出"))
        self.add(YesNo("key_supervised", "重点督办"))
        self.add(YesNo("public", "答复可以公开"))
        self.unit = self.add(ChoiceField("unit", "主办单位", free=True))
        self.complex = self.add(YesNo("complex", "涉及面广、处理难度大"))
        self.due = self.add(DueField("due", "应答复日期", start=self.day, today=lambda: ledger.today))
        self.reason = self.add(TextField("due_reason", "改期限的理由"))
        self.on.edited.connect(self._follow)
        self.complex.edited.connect(self._follow)
        self.edited.connect(self._adjust)
        self.refresh_words()
        self.clear()

    def refresh_words(self) -> None:
        """Offer what the ledger knows by now."""
        names = deputy_names(self._ledger)
        self.leader.set_candidates(names)
        self.co_signers.set_candidates(names)
        self.unit.set_choices(bylaws.units(self._ledger))
        self.unit.set_hint(f"不填则以后再{bylaws.kind_names(self._ledger)[Kind.ASSIGN]}")

    def day(self) -> date:
        """The day on which it was handed in."""
        on = self.on.value()
        return on if isinstance(on, date) else self._ledger.today

    def clear(self, *, keep: object = ()) -> None:
        super().clear(keep=keep if isinstance(keep, tuple) else ())
        self.on.set_value(self._ledger.today)
        self._follow()

    def begun(self) -> bool:
        """Whether the clerk has written anything worth keeping."""
        return any(self.fields[key].value() for key in ("title", "content", "leader"))

    def draft(self) -> CaseDraft:
        """What is written here. Raises LedgerError for a name that no deputy bears."""
        values = self.values()
        signers = values["co_signers"] if isinstance(values["co_signers"], tuple) else ()
        return CaseDraft(
            self.day(),
            str(values["content"] or ""),
            kind=PROPOSAL,
            source=OTHER,
            title=str(values["title"] or ""),
            category=str(values["category"] or ""),
            in_session=bool(values["in_session"]),
            key_supervised=bool(values["key_supervised"]),
            public=bool(values["public"]),
            leaders=deputy_ids(self._ledger, (str(values["leader"]),), "leaders"),
            co_signers=deputy_ids(self._ledger, signers, "co_signers"),
            acts=self._acts(),
        )

    def _acts(self) -> tuple[Act, ...]:
        unit, due = str(self.unit.value() or ""), self.due.value()
        if not unit:
            return ()
        reason = str(self.reason.value() or "")
        day = due if isinstance(due, date) else None
        hard = bool(self.complex.value())
        return (Act(Kind.ASSIGN, self.day(), unit=unit, due=day, due_reason=reason, complex=hard),)

    def _follow(self) -> None:
        hard = bool(self.complex.value())
        self.due.follow(due_of(bylaws.moment(self._ledger), PROPOSAL, Kind.ASSIGN, self.day(), complex_matter=hard))
        self._adjust()

    def _adjust(self) -> None:
        departs = self.due.departs and bool(self.unit.value())
        self.reason.setVisible(departs)
        self.reason.required = departs
