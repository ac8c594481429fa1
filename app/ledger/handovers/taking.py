"""Taking: what a township wrote put into the county's ledger as it stands there, all of it or nothing."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from sqlalchemy import delete, func, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.errors import LedgerError
from app.ledger import journal, search_index
from app.ledger.cases import folded, read_step
from app.ledger.custody import TABLES
from app.ledger.handovers.images import UnfitError, checked, kept, unfit
from app.models.activity import Activity
from app.models.attachment import Attachment
from app.models.case import Case
from app.models.deputy import Deputy
from app.models.duty import Duty
from app.models.mandate import Mandate
from app.models.row import Row
from app.models.step import StepRow
from app.models.tables import SHIPPED
from app.rules.cases import fold
from app.rules.received import Effect

PORTION = 500
PAST = ((Activity, "held_on"), (Case, "raised_on"), (Duty, "done_on"))  # what has happened, and when
_OF = {model.__tablename__: model for model in SHIPPED}

Image = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Content:
    """What a package of `unit` holds: `rows` gives the images of a table, `gone` are (table, id) of what was taken
    back, `file` gives the bytes of an attachment by their SHA-256, nothing where an earlier package brought them. A
    `whole` one holds all that there is.
    """

    unit: str
    rows: Callable[[str], Iterable[Image]]
    gone: Sequence[tuple[str, str]] = ()
    file: Callable[[str], bytes] = lambda _: b""
    whole: bool = False


@dataclass(slots=True)
class _Taking:
    session: Session
    content: Content
    effects: dict[str, Effect] = field(default_factory=dict)
    referred: dict[str, set[str]] = field(default_factory=dict)
    cases: set[str] = field(default_factory=set)

    def add(self, table: str, **counts: int) -> None:
        self.effects[table] = self.effects.get(table, Effect()) + Effect(**counts)


def take(session: Session, content: Content, today_is: str) -> dict[str, Effect]:
    """Put all of it into the ledger within a verb of the county's; what it did to each table.

    Raises UnfitError for what cannot have been written so; the verb rolls all of it back then.
    """
    taking = _Taking(session, content)
    try:
        for model in SHIPPED:
            held = select(func.count()).select_from(model).where(model.unit_code == content.unit)
            taking.add(model.__tablename__, held=session.scalar(held) or 0)
        for model in reversed(SHIPPED):
            _remove(taking, model)
        for model in SHIPPED:
            _take_table(taking, model, today_is)
    except IntegrityError as error:
        raise UnfitError("包里的内容前后矛盾（同一个编号有两条），没有写入；请乡镇重新上报。") from error
    _demand_references(taking)
    _demand_folds(taking)
    return {table: effect for table, effect in taking.effects.items() if effect != Effect(held=effect.held)}


def _remove(taking: _Taking, model: type[Row]) -> None:
    """Take out what the township took back; where it handed over everything, whatever is not in it."""
    table = model.__tablename__
    ids = [entry_id for name, entry_id in taking.content.gone if name == table]
    if taking.content.whole:
        mine = select(model.id).where(model.unit_code == taking.content.unit)
        left = set(taking.session.scalars(mine)) - {str(image.get("id")) for image in taking.content.rows(table)}
        ids = sorted(left | set(ids))
    for portion in _portions(ids):
        held = _held(taking, model, portion)
        _erase(taking, model, held)
        journal.append(taking.session, ((table, each, journal.dumped(image), "") for each, image in held.items()))
        taking.add(table, gone=len(held))
        _index(taking.session, model, held)
        if model is StepRow:
            taking.cases |= {image["case_id"] for image in held.values()}


def _take_table(taking: _Taking, model: type[Row], today_is: str) -> None:
    met: set[str] = set()
    for portion in _portions(taking.content.rows(model.__tablename__)):
        images = {}
        for image in portion:
            values = checked(model, image, taking.content.unit)
            if values["id"] in met:
                raise unfit(model.__tablename__, "同一条有两遍")
            met.add(values["id"])
            images[values["id"]] = values
        _demand_past(model, images, today_is)
        _take_portion(taking, model, images)


def _take_portion(taking: _Taking, model: type[Row], images: dict[str, dict[str, Any]]) -> None:
    table = model.__tablename__
    held = _held(taking, model, list(images))
    fresh = {each: image for each, image in images.items() if held.get(each) != image}
    files = _files(taking, fresh) if model is Attachment else {}
    changed = {each: held[each] for each in fresh if each in held}
    _erase(taking, model, changed)
    rows = [journal.restored(model, image) | files.get(each, {}) for each, image in fresh.items()]
    if rows:
        taking.session.execute(insert(model), rows)
    journal.append(taking.session, (_entry(table, each, changed.get(each), image) for each, image in fresh.items()))
    voided = sum(_newly_voided(old, fresh[each]) for each, old in changed.items())
    taking.add(
        table,
        added=len(fresh) - len(changed),
        changed=len(changed) - voided,
        voided=voided,
        unchanged=len(images) - len(fresh),
    )
    _remember(taking, model, fresh)
    _index(taking.session, model, fresh)


def _held(taking: _Taking, model: type[Row], ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """The images of those rows as they stand in the county's ledger. Raises UnfitError for another township's."""
    columns = kept(model)
    attributes = {column.name: getattr(model, key) for key, column in journal.columns(model).items()}
    query = select(*(attributes[name] for name in columns)).where(model.id.in_(ids))
    held = {}
    for row in taking.session.execute(query):
        image = {name: journal.canonical(value) for name, value in zip(columns, row, strict=True)}
        if image["unit_code"] != taking.content.unit:
            raise UnfitError(f"包里有一条“{TABLES[model.__tablename__]}”是别的单位登记的，没有写入；请乡镇重新上报。")
        held[image["id"]] = image
    return held


def _erase(taking: _Taking, model: type[Row], ids: Iterable[str]) -> None:
    wanted = list(ids)
    if wanted:
        taking.session.execute(delete(model).where(model.id.in_(wanted)).execution_options(synchronize_session=False))


def _files(taking: _Taking, images: Mapping[str, Image]) -> dict[str, dict[str, bytes]]:
    """What the attachments hold: as it came, or as it is held already. Raises UnfitError for what is something else."""
    held = select(Attachment.id, Attachment.content).where(Attachment.id.in_(list(images)))
    before = {row.id: row.content for row in taking.session.execute(held)}
    files = {}
    for each, image in images.items():
        content = before.get(each, b"")
        if hashlib.sha256(content).hexdigest() != image["sha256"]:
            content = taking.content.file(image["sha256"]) or _brought_before(taking, image["sha256"])
        if hashlib.sha256(content).hexdigest() != image["sha256"]:
            raise UnfitError("包里少一个附件，或附件与登记的不符，没有写入；请乡镇重新上报。")
        files[each] = {"content": content}
    return files


def _brought_before(taking: _Taking, sha256: str) -> bytes:
    mine = (Attachment.unit_code == taking.content.unit, Attachment.sha256 == sha256)
    return taking.session.scalar(select(Attachment.content).where(*mine).limit(1)) or b""


def _entry(table: str, entry_id: str, old: Image | None, image: dict[str, Any]) -> tuple[str, str, str, str]:
    before = "" if old is None else journal.dumped({name: old[name] for name in old if old[name] != image[name]})
    return table, entry_id, before, journal.dumped(image)


def _newly_voided(old: Image, image: Image) -> bool:
    return bool(image.get("voided_on")) and not old.get("voided_on")


def _remember(taking: _Taking, model: type[Row], images: Mapping[str, Image]) -> None:
    """What has to be there, and which cases have to be folded, once everything is taken."""
    for column in kept(model).values():
        for key in column.foreign_keys:
            ids = {image[column.name] for image in images.values() if image[column.name] is not None}
            taking.referred.setdefault(key.column.table.name, set()).update(ids)
    if model is Case:
        taking.cases |= images.keys()
    if model is StepRow:
        taking.cases |= {image["case_id"] for image in images.values()}


def _index(session: Session, model: type[Row], images: Mapping[str, Image]) -> None:
    if model in search_index.DOCUMENTS:
        search_index.refresh(session, model, images)
    if model is Mandate:
        search_index.refresh(session, Deputy, dict.fromkeys(image["deputy_id"] for image in images.values()))


def _demand_past(model: type[Row], images: Mapping[str, Image], today_is: str) -> None:
    for past, name in PAST:
        if model is past and any(image[name] > today_is for image in images.values()):
            raise UnfitError(
                f"包里有一条“{TABLES[model.__tablename__]}”的日期在今天以后，没有写入；请核对两边电脑的日期。"
            )


def _demand_references(taking: _Taking) -> None:
    """Whatever a row refers to is there, and is the same township's."""
    for table, ids in taking.referred.items():
        model = _OF[table]
        for portion in _portions(sorted(ids)):
            mine = (model.id.in_(portion), model.unit_code == taking.content.unit)
            if (taking.session.scalar(select(func.count()).select_from(model).where(*mine)) or 0) != len(portion):
                raise UnfitError(f"包里有的内容指向不存在的“{TABLES[table]}”，没有写入；请乡镇重新上报。")


def _demand_folds(taking: _Taking) -> None:
    """Every case that was touched says what its steps say."""
    for portion in _portions(sorted(taking.cases)):
        steps: dict[str, list[StepRow]] = {each: [] for each in portion}
        for step in taking.session.scalars(
            select(StepRow).where(StepRow.case_id.in_(portion)).order_by(StepRow.case_id, StepRow.seq)
        ):
            steps[step.case_id].append(step)
        for case in taking.session.scalars(select(Case).where(Case.id.in_(portion))):
            if not _agrees(case, steps[case.id]):
                raise UnfitError(f"意见{case.number}的现状与它的环节不符，没有写入；请乡镇先核对台账，再重新上报。")


def _agrees(case: Case, steps: Sequence[StepRow]) -> bool:
    try:
        state = fold([read_step(each) for each in steps])
    except (LedgerError, ValueError, TypeError):
        return False
    return all(getattr(case, name) == value for name, value in folded(state).items())


def _portions(each: Iterable[Any]) -> Iterator[list[Any]]:
    iterator = iter(each)
    while portion := list(islice(iterator, PORTION)):
        yield portion
