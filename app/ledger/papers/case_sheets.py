"""Cases as their papers tell them: many at once, in as many reads as one."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.books.called import called
from app.books.names import secret
from app.ledger.cases import read_step
from app.ledger.papers.outing_sheets import Outing, demand, read_outings, rows_of
from app.ledger.store import Ledger
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.deputy import Deputy
from app.models.step import StepRow
from app.models.unit import Unit
from app.rules.cases import Kind, State, Step, fold
from app.rules.taken_over import on_paper
from app.rules.trade import CO_SIGNER, LEADER, PROPOSAL, TAKER


@dataclass(frozen=True, slots=True)
class PaperCase:
    """A case on paper: what was said, its steps as they count, the state they lead to, who stands beside it.

    `secret` names whoever asked for secrecy in it, or in the opinion that it came of; none where nobody did.
    """

    id: str
    kind: str
    number: str
    source: str
    raised_by: str
    gender: str
    phone: str
    village: str
    confidential: bool
    category: str
    level: str
    title: str
    content: str
    note: str
    nature: str
    demand: str
    identity: str
    companions: int | None
    place: str
    raised_on: date
    parent: str
    state: State
    next_seq: int
    in_session: bool = False
    public: bool = False
    secret: str | None = None
    outing: Outing | None = None
    takers: tuple[str, ...] = ()
    leaders: tuple[str, ...] = ()
    co_signers: tuple[str, ...] = ()
    head: str = ""
    phone_of_unit: str = ""

    @property
    def deputies(self) -> tuple[str, ...]:
        """Whoever leads, takes or co-signs it."""
        return (*self.leaders, *self.takers, *self.co_signers)

    @property
    def is_proposal(self) -> bool:
        """Whether a deputy handed it in, rather than a voter."""
        return self.kind == PROPOSAL

    def steps(self, *kinds: Kind) -> tuple[Step, ...]:
        """Its steps of these kinds, in order."""
        return tuple(step for step in self.state.steps if step.kind in kinds)


def cases(ledger: Ledger, numbers: Sequence[str]) -> tuple[PaperCase, ...]:
    """The cases of these numbers, ours or the paper book's, in the order asked for.

    Raises LedgerError naming every number that is none.
    """
    wanted = tuple(number.strip() for number in numbers)
    with ledger.read() as session:
        rows = rows_of(session, Case, wanted)
        demand(rows, wanted, "没有编号为{}的意见或建议，请核对编号。")
        rows_wanted = [rows[number] for number in wanted]
        around = _Around(session, rows_wanted)
        return tuple(around.case(row) for row in rows_wanted)


class _Around:
    """What belongs to some cases, read once for all of them."""

    def __init__(self, session: Session, rows: Sequence[Case]) -> None:
        ids = [row.id for row in rows]
        held = {row.activity_id for row in rows if row.activity_id}
        self._steps = _steps(session, ids)
        self._beside = _beside(session, ids)
        self._secrets = _secrets(session, ids)
        self._parents = _parents(session, rows)
        self._units = _units(session, {row.handler for row in rows if row.handler})
        self._outings = {each.id: each for each in read_outings(session, held)}

    def case(self, row: Case) -> PaperCase:
        """One case with everything that belongs to it."""
        beside = self._beside[row.id]
        named = {role: tuple(name for each, name in beside if each == role) for role in (TAKER, LEADER, CO_SIGNER)}
        head, phone = self._units.get(row.handler, ("", ""))
        return PaperCase(
            **{name: getattr(row, name) for name in _PLAIN},
            parent=self._parents.get(row.parent_id or "", ""),
            state=_on_paper(fold(self._steps[row.id])),
            next_seq=self._steps[row.id][-1].seq + 1,
            secret=self._secrets[row.id],
            outing=self._outings.get(row.activity_id or ""),
            takers=named[TAKER],
            leaders=named[LEADER],
            co_signers=named[CO_SIGNER],
            head=head,
            phone_of_unit=phone,
        )


def _on_paper(state: State) -> State:
    """The state in words that may leave the office, without what only an import wrote."""
    steps = tuple(
        replace(
            step,
            unit=on_paper(step.unit),
            basis=on_paper(step.basis),
            reason=on_paper(step.reason),
            text=_answered(step.text, step.met_on),
        )
        for step in state.steps
    )
    reply = _answered(state.reply, state.met_on)
    return replace(state, unit=on_paper(state.unit), basis=on_paper(state.basis), reply=reply, steps=steps)


def _answered(text: str, met_on: date | None) -> str:
    """The text, unless it only repeats the day of the meeting, as imports once wrote it."""
    return "" if met_on is not None and text == f"面商：{met_on}" else text


def _steps(session: Session, ids: Sequence[str]) -> dict[str, list[Step]]:
    by_case: dict[str, list[Step]] = defaultdict(list)
    for row in session.scalars(select(StepRow).where(StepRow.case_id.in_(ids)).order_by(StepRow.case_id, StepRow.seq)):
        by_case[row.case_id].append(read_step(row))
    return by_case


def _secrets(session: Session, ids: Sequence[str]) -> dict[str, str | None]:
    rows = session.execute(select(Case.id, secret()).where(Case.id.in_(ids)))
    return {row[0]: row[1] for row in rows}


def _beside(session: Session, ids: Sequence[str]) -> dict[str, list[tuple[str, str]]]:
    """Role and name of the deputies beside each case."""
    rows = session.execute(
        select(CaseDeputy.case_id, CaseDeputy.role, called())
        .join(Deputy, Deputy.id == CaseDeputy.deputy_id)
        .where(CaseDeputy.case_id.in_(ids))
        .order_by(CaseDeputy.case_id, CaseDeputy.position)
    )
    by_case: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for case_id, role, name in rows:
        by_case[case_id].append((role, name))
    return by_case


def _parents(session: Session, rows: Sequence[Case]) -> dict[str, str]:
    ids = {row.parent_id for row in rows if row.parent_id}
    parents = session.execute(select(Case.id, Case.number, Case.title, Case.content).where(Case.id.in_(ids))).all()
    return {case_id: f"{number} {title or content}" for case_id, number, title, content in parents}


def _units(session: Session, names: set[str]) -> dict[str, tuple[str, str]]:
    units = session.execute(select(Unit.name, Unit.head, Unit.phone).where(Unit.name.in_(names)))
    return {name: (head, phone) for name, head, phone in units}


_PLAIN = (
    *("id", "kind", "number", "source", "raised_by", "gender", "phone", "village", "confidential", "category"),
    *(
        "level",
        "title",
        "content",
        "note",
        "nature",
        "demand",
        "identity",
        "companions",
        "place",
        "raised_on",
        "in_session",
        "public",
    ),
)
