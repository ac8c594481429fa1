"""Finding deputies by the names that people write: 示例甲; 示例甲（第一选区） or （证号） where two bear one name."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.books.called import called
from app.models.deputy import Deputy
from app.models.mandate import Mandate
from app.rules.names import nearest, unmarked
from app.rules.reading import read_name


@dataclass(frozen=True, slots=True)
class KnownDeputies:
    """Finds deputies by the names that people write; `called` says how each is to be written."""

    by_name: Mapping[str, tuple[str, ...]]
    by_called: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    called: Mapping[str, str] = field(default_factory=dict)

    def one(self, written: str) -> str:
        """The id of the deputy meant. Raises ValueError with the nearest names, or asking which namesake is meant."""
        name = _brackets(unmarked(written)[0])
        ids = self._ids(name)
        if len(ids) == 1:
            return ids[0]
        if ids:
            ways = "、".join(dict.fromkeys(self.called.get(each, name) for each in ids))
            raise ValueError(f"有{len(ids)}位代表叫“{name}”，请写成 姓名（选区）或 姓名（证号）：{ways}")
        close = nearest(named_apart(name)[0], self.by_name)
        hint = f"，最接近的是：{'、'.join(close)}" if close else "，请先在“代表”中登记"
        raise ValueError(f"代表中没有“{name}”{hint}")

    def knows(self, written: str) -> bool:
        """Whether the name means one deputy."""
        return len(self._ids(_brackets(unmarked(written)[0]))) == 1

    def _ids(self, name: str) -> tuple[str, ...]:
        return self.by_called.get(name) or self.by_name.get(name, ())


def known(session: Session) -> KnownDeputies:
    """What is needed to find deputies by written names."""
    by_name: dict[str, list[str]] = {}
    by_called: dict[str, list[str]] = {}
    call: dict[str, str] = {}
    rows = session.execute(
        select(Deputy.id, Deputy.name, called(), Mandate.constituency, Mandate.certificate)
        .outerjoin(Mandate, Mandate.deputy_id == Deputy.id)
        .where(Deputy.voided_on.is_(None))
        .order_by(Deputy.sort_key, Mandate.position)
    )
    for deputy_id, kept, call[deputy_id], *marks in rows:
        name = _brackets(read_name(kept))
        ids = by_name.setdefault(name, [])
        if deputy_id not in ids:
            ids.append(deputy_id)
        for mark in filter(None, marks):
            by_called.setdefault(_brackets(f"{name}（{mark}）"), []).append(deputy_id)
    written = Counter(map(_brackets, call.values()))
    alone = {_brackets(each): (deputy_id,) for deputy_id, each in call.items() if written[_brackets(each)] == 1}
    apart = {each: ids for each, ids in alone.items() if each not in by_name}  # as the ledger itself calls them
    return KnownDeputies(_each_once(by_name), {**_each_once(by_called), **apart}, call)


def named_apart(written: str) -> tuple[str, str]:
    """姓名 and what stands behind it in brackets, 选区 or 证号; nothing where nothing is written."""
    name, _, place = _brackets(unmarked(written)[0]).partition("（")
    return name, place.removesuffix("）")


def _each_once(ids: Mapping[str, Iterable[str]]) -> Mapping[str, tuple[str, ...]]:
    return {name: tuple(dict.fromkeys(each)) for name, each in ids.items()}


def _brackets(name: str) -> str:
    return "".join(name.replace("(", "（").replace(")", "）").split())
