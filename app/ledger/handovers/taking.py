"""Taking: what a township wrote put into the county's ledger as it stands there, all of it or nothing."""

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import Select, delete, func, literal, select, union_all
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.ledger import bulk, journal, search_index
from app.ledger.custody import TABLES
from app.ledger.handovers import demands
from app.ledger.handovers.demands import PORTION, portions
from app.ledger.handovers.images import UnfitError, checked, kept, unfit
from app.models.attachment import Attachment
from app.models.case import Case
from app.models.deputy import Deputy
from app.models.journal import JournalRow
from app.models.mandate import Mandate
from app.models.row import Row
from app.models.step import StepRow
from app.models.tables import SHIPPED
from app.rules.received import Effect, is_much

_OF = {model.__tablename__: model for model in SHIPPED}

Image = Mapping[str, Any]
Values = dict[str, Any]
Portion = tuple[type[Row], dict[str, Values]]


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
    brought: dict[str, set[str]] = field(default_factory=dict)
    referred: dict[str, set[str]] = field(default_factory=dict)
    cases: set[str] = field(default_factory=set)
    lost: set[str] = field(default_factory=set)
    searched: dict[type[Row], dict[str, None]] = field(default_factory=dict)
    new: set[str] = field(default_factory=set)
    unwritten: list[tuple[str, str, str, str]] = field(default_factory=list)

    def add(self, table: str, **counts: int) -> None:
        self.effects[table] = self.effects.get(table, Effect()) + Effect(**counts)

    def note(self, entries: Iterable[tuple[str, str, str, str]], most: int = 2 * PORTION) -> None:
        """Let the journal have them, many at a time."""
        self.unwritten += entries
        if len(self.unwritten) > most:
            journal.append(self.session, self.unwritten)
            self.unwritten.clear()


def take(session: Session, content: Content, today_is: str) -> dict[str, Effect]:
    """Put all of it into the ledger within a verb of the county's; what it did to each table.

    Raises UnfitError for what cannot have been written so; the verb rolls all of it back then.
    """
    taking = _Taking(session, content)
    try:
        for model in reversed(SHIPPED):
            _remove(taking, model)
        for together in _together(_checked(taking, today_is)):
            _take_together(taking, together)
        taking.note((), most=0)
    except IntegrityError as error:
        raise UnfitError("包里的内容前后矛盾（同一个编号有两条），没有写入；请乡镇重新上报。") from error
    referred = {_OF[table]: ids - taking.brought[table] for table, ids in taking.referred.items()}
    demands.references(session, content.unit, referred)  # what the package itself brings is there
    demands.not_in_hand(session, taking.lost - taking.brought[Case.__tablename__])
    demands.folds(session, content.unit, taking.cases)
    for model, ids in taking.searched.items():
        search_index.refresh(session, model, ids, content.unit, taking.new)
    bulk.settle(session)
    return _effects(taking)


def _effects(taking: _Taking) -> dict[str, Effect]:
    """What the package did to each table, with what the township had there before where it did much to that."""
    effects = {name: taking.effects[name] for name in _OF if taking.effects.get(name, Effect()) != Effect()}
    counted = [name for name, each in effects.items() if is_much(each)]
    if counted:
        mine = (_count(_OF[name], taking.content.unit) for name in counted)
        there = {row[0]: row[1] for row in taking.session.execute(union_all(*mine))}
        for name in counted:
            taking.add(name, held=there[name] - effects[name].added + effects[name].gone)
            effects[name] = taking.effects[name]
    return effects


def _count(model: type[Row], unit: str) -> Select[str, int]:
    table = literal(model.__tablename__)
    return select(table, func.count()).select_from(model).where(model.unit_code == unit)


def _remove(taking: _Taking, model: type[Row]) -> None:
    """Take out what the township took back; where it handed over everything, whatever is not in it."""
    table = model.__tablename__
    ids = [entry_id for name, entry_id in taking.content.gone if name == table]
    if taking.content.whole:
        mine = select(model.id).where(model.unit_code == taking.content.unit)
        left = set(taking.session.scalars(mine)) - {str(image.get("id")) for image in taking.content.rows(table)}
        ids = sorted(left | set(ids))
    for portion in portions(ids):
        held = _held(taking, model, portion)
        _erase(taking, model, held)
        taking.note((table, each, journal.dumped(image), "") for each, image in held.items())
        taking.add(table, gone=len(held))
        _index(taking, model, held)
        if model is StepRow:
            taking.cases |= {image["case_id"] for image in held.values()}
        if model is Case:
            taking.lost |= held.keys()


def _checked(taking: _Taking, today_is: str) -> Iterator[Portion]:
    """The images of every table, so many at a time, each what a row may be."""
    for model in SHIPPED:
        met = taking.brought.setdefault(model.__tablename__, set())
        for portion in portions(taking.content.rows(model.__tablename__)):
            images = {}
            for image in portion:
                values = checked(model, image, taking.content.unit)
                if values["id"] in met:
                    raise unfit(model.__tablename__, "同一条有两遍")
                met.add(values["id"])
                images[values["id"]] = values
            demands.past(model, images, today_is)
            yield model, images


def _together(each: Iterable[Portion]) -> Iterator[list[Portion]]:
    """Small portions of several tables, as many as one statement may name."""
    together: list[Portion] = []
    for portion in each:
        if together and sum(len(images) for _, images in (*together, portion)) > PORTION:
            yield together
            together = []
        together.append(portion)
    if together:
        yield together


def _take_together(taking: _Taking, together: Sequence[Portion]) -> None:
    """Whatever the journal never saw is new: nothing else is sought."""
    ids = [each for _, images in together for each in images]
    known = set(taking.session.scalars(select(JournalRow.entry_id).where(JournalRow.entry_id.in_(ids)).distinct()))
    taking.new.update(each for each in ids if each not in known)
    for model, images in together:
        _take_portion(taking, model, images, _held(taking, model, [each for each in images if each in known]))


def _take_portion(taking: _Taking, model: type[Row], images: dict[str, Values], held: Mapping[str, Values]) -> None:
    table = model.__tablename__
    fresh = {each: image for each, image in images.items() if held.get(each) != image}
    files = _files(taking, fresh) if model is Attachment else {}
    changed = {each: held[each] for each in fresh if each in held}
    _erase(taking, model, changed)
    rows = [image | files.get(each, {}) for each, image in fresh.items()]
    bulk.put(taking.session, model.__table__, rows, partial(journal.stored, model))
    taking.note(_entry(table, each, changed.get(each), image) for each, image in fresh.items())
    voided = sum(_newly_voided(old, fresh[each]) for each, old in changed.items())
    taking.add(
        table,
        added=len(fresh) - len(changed),
        changed=len(changed) - voided,
        voided=voided,
        unchanged=len(images) - len(fresh),
    )
    _remember(taking, model, fresh)
    _index(taking, model, fresh)


def _held(taking: _Taking, model: type[Row], ids: Collection[str]) -> dict[str, Values]:
    """The images of those rows as they stand in the county's ledger. Raises UnfitError for another township's."""
    if not ids:
        return {}
    columns, table = kept(model), model.__table__
    mine = (table.c.id.in_(ids), table.c.unit_code == taking.content.unit)
    held = {}
    for row in taking.session.connection().execute(select(*(table.c[name] for name in columns)).where(*mine)):
        image = {name: journal.canonical(value) for name, value in zip(columns, row, strict=True)}
        held[image["id"]] = image
    elsewhere = [each for each in ids if each not in held]
    if elsewhere and taking.session.scalar(select(table.c.id).where(table.c.id.in_(elsewhere)).limit(1)):
        raise UnfitError(f"包里有一条“{TABLES[model.__tablename__]}”是别的单位登记的，没有写入；请乡镇重新上报。")
    return held


def _erase(taking: _Taking, model: type[Row], ids: Iterable[str]) -> None:
    wanted = list(ids)
    if wanted:
        mine = (model.id.in_(wanted), *bulk.within(taking.session, model, taking.content.unit))
        taking.session.execute(delete(model).where(*mine).execution_options(synchronize_session=False))


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


def _index(taking: _Taking, model: type[Row], images: Mapping[str, Image]) -> None:
    """Whatever is looked for is indexed once, when all of it is there."""
    if model in search_index.DOCUMENTS:
        taking.searched.setdefault(model, {}).update(dict.fromkeys(images))
    if model is Mandate:
        taking.searched.setdefault(Deputy, {}).update(dict.fromkeys(image["deputy_id"] for image in images.values()))
