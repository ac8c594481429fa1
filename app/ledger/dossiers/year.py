"""One year of a deputy's file: its sections, and what became of the opinions and proposals in them."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.books import dossier
from app.books.dossier import OPINIONS, PROPOSALS, SECTIONS, Section, Table, Year, filled_table
from app.books.page import CellValue
from app.ledger.dossiers.published import NEVER, PRIVATE_KINDS, TOLD_KINDS
from app.ledger.dossiers.rows import Matter
from app.ledger.dossiers.sentences import CO_SIGNING, counted, sentences
from app.rules.cases import Result, Route, Satisfaction, Stage, stage_name
from app.rules.deed import Deed
from app.rules.discretion import discreet_cells
from app.rules.trade import CO_SIGNER, LEADER, OTHER

OWN_FIELDS = frozenset({PROPOSALS, OPINIONS, "awards"})  # sections that are published by a switch of their own
NO_TITLE = "（未公开）"

Row = tuple[CellValue, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """How things are told: the method's names of the stages, the rules of publishing, what may be published."""

    stages: Mapping[Stage, str]
    public: bool = False
    fields: frozenset[str] = frozenset()
    discreet: Callable[[str], str] = str

    def tells(self, section: Section) -> bool:
        """Whether a section may be on this paper at all."""
        return not self.public or (section.key if section.key in OWN_FIELDS else "duties") in self.fields

    @property
    def turnout(self) -> bool:
        """Whether it is said how often the deputy came of all that he or she was called to."""
        return not self.public or "duties" in self.fields

    def stage(self, matter: Matter) -> str:
        return stage_name(matter, self.stages)


def year_of(
    year: int, deeds: Sequence[Deed], matters: Mapping[str, Matter], words: Wording, additions: Sequence[str] = ()
) -> Year:
    """The chapter of a year; `more` are further sentences of its summary: frequencies, score."""
    shown = [deed for deed in deeds if not (words.public and (deed.missed or deed.kind in NEVER))]
    parts: dict[str, list[Deed]] = {section.key: [] for section in SECTIONS}
    for deed in shown:
        parts[dossier.section_of(deed.kind).key].append(deed)
    tables = [
        _table(section, parts[section.key], matters, words)
        for section in SECTIONS
        if parts[section.key] and words.tells(section)
    ]
    done = [deed for deed in shown if not deed.missed and words.tells(dossier.section_of(deed.kind))]
    counts = Counter(dossier.section_of(deed.kind).key for deed in done)
    called = deeds if words.turnout else ()
    summary = (*sentences(counts, called, done, matters, why=not words.public), *additions)
    return Year(year, summary, counts, tuple(tables), _log(shown, words))


def blank_year() -> Year:
    """A chapter to be filled by hand: every section with its columns."""
    tables = (
        filled_table(each.key, each.title, _COLUMNS.get(each.key, dossier.DEED_COLUMNS), (), ()) for each in SECTIONS
    )
    return Year(0, (), {}, tuple(tables), filled_table("log", "履职流水", dossier.DEED_COLUMNS, (), ()))


def _table(section: Section, deeds: Sequence[Deed], matters: Mapping[str, Matter], words: Wording) -> Table:
    build = _TABLES.get(section.key, _deeds)
    return build(section, deeds, matters, words)


def _deeds(section: Section, deeds: Sequence[Deed], _matters: Mapping[str, Matter], words: Wording) -> Table:
    rows: list[Row] = [_deed(deed, words) for deed in deeds]
    if len({deed.kind for deed in deeds}) == 1 and not words.public:
        rows = [(row[0], None, *row[2:]) for row in rows]
    return filled_table(section.key, section.title, dossier.DEED_COLUMNS, rows, [_record(deed) for deed in deeds])


def _deed(deed: Deed, words: Wording) -> Row:
    if not words.public:
        matter, place, outcome = discreet_cells(deed.secret, (deed.matter, deed.place, deed.outcome))
        return (deed.on, deed.kind, matter, place, deed.part, deed.hours, outcome, deed.number)
    if deed.kind in PRIVATE_KINDS or deed.case_id is not None:
        return (deed.on, deed.kind, "", "", deed.part, deed.hours, "", "")
    place = words.discreet(deed.place)
    if deed.kind not in TOLD_KINDS:
        return (deed.on, deed.kind, "", place, deed.part, deed.hours, "", "")
    matter, outcome = words.discreet(deed.matter), words.discreet(deed.outcome)
    return (deed.on, deed.kind, matter, place, deed.part, deed.hours, outcome, "")


def _proposals(section: Section, deeds: Sequence[Deed], matters: Mapping[str, Matter], words: Wording) -> Table:
    rows = [_proposal(deed, matters.get(deed.case_id or ""), words) for deed in deeds]
    return filled_table(section.key, section.title, dossier.PROPOSAL_COLUMNS, rows, [_record(deed) for deed in deeds])


def _proposal(deed: Deed, matter: Matter | None, words: Wording) -> Row:
    role = CO_SIGNER if deed.kind in CO_SIGNING else LEADER
    if matter is None:
        told_of = "" if words.public else deed.number, NO_TITLE if words.public else _masked(deed, deed.matter)
        return (deed.on, *told_of, role, "", None, "", "", "", "" if words.public else deed.outcome)
    title = _masked(deed, matter.title or matter.content)
    if words.public:
        title = words.discreet(title) if matter.public else NO_TITLE
    number = "" if words.public and not matter.public else matter.number
    judged = (_value(matter.result), _value(matter.attitude), _value(matter.outcome))
    return (deed.on, number, title, role, matter.handler, matter.replied_on, *judged, words.stage(matter))


def _opinions(section: Section, deeds: Sequence[Deed], matters: Mapping[str, Matter], words: Wording) -> Table:
    heard = [(deed, matters.get(deed.case_id or "")) for deed in deeds]
    if words.public:
        return _sums(section, [matter for _, matter in heard if matter is not None])
    rows = [_opinion(deed, matter, words) for deed, matter in heard]
    return filled_table(section.key, section.title, dossier.OPINION_COLUMNS, rows, [_record(deed) for deed in deeds])


def _opinion(deed: Deed, matter: Matter | None, words: Wording) -> Row:
    if matter is None:
        return (deed.on, deed.number, _masked(deed, deed.matter), "", "", "", "", deed.outcome)
    text = _masked(deed, matter.title or matter.content)
    outcome, stage = _value(matter.outcome), words.stage(matter)
    return (
        deed.on,
        matter.number,
        text,
        _value(matter.route),
        matter.handler,
        _masked(deed, matter.reply),
        outcome,
        stage,
    )


def _sums(section: Section, matters: Sequence[Matter]) -> Table:
    """Opinions by category and result, without a word of what a voter said."""
    groups: dict[str, list[Matter]] = {}
    for matter in matters:
        groups.setdefault(matter.category or OTHER, []).append(matter)
    rows: list[Row] = [
        (category, *counted(group)) for category, group in sorted(groups.items(), key=lambda item: -len(item[1]))
    ]
    if len(rows) > 1:
        rows.append(("合计", *counted(matters)))
    return filled_table(section.key, section.title, dossier.SUM_COLUMNS, rows, [str(row[0]) for row in rows])


def _log(deeds: Sequence[Deed], words: Wording) -> Table:
    """All that was done, in the order of days."""
    done = [
        deed
        for deed in deeds
        if not deed.missed and words.tells(dossier.section_of(deed.kind)) and not (words.public and deed.case_id)
    ]
    rows = [_deed(deed, words) for deed in done]
    return filled_table("log", "履职流水", dossier.DEED_COLUMNS, rows, [_record(deed) for deed in done])


def _masked(deed: Deed, text: str) -> str:
    """A text of the matter as the file tells it: who asked for secrecy is not named in it."""
    return discreet_cells(deed.secret, (text,))[0]


def _record(deed: Deed) -> str:
    return deed.number or f"{deed.on} {deed.kind}"


def _value(member: Result | Satisfaction | Route | None) -> str:
    return str(member.value) if member is not None else ""


_COLUMNS = {PROPOSALS: dossier.PROPOSAL_COLUMNS, OPINIONS: dossier.OPINION_COLUMNS}
_TABLES = {PROPOSALS: _proposals, OPINIONS: _opinions}
