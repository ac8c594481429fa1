"""Finding deputies by the names that people write: 示例甲, or 示例甲（第一选区） where two bear one name."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.deputy import Deputy
from app.models.mandate import Mandate
from app.rules.names import nearest
from app.rules.reading import clean, read_name


@dataclass(frozen=True, slots=True)
class KnownDeputies:
    """Finds deputies by the names that people write."""

    by_name: Mapping[str, tuple[str, ...]]
    by_called: Mapping[str, str] = field(default_factory=dict)

    def one(self, written: str) -> str:
        """The id of the deputy meant. Raises ValueError with the nearest names, or asking for the constituency."""
        name = _brackets(read_name(written))
        if name in self.by_called:
            return self.by_called[name]
        ids = self.by_name.get(name) or self.by_name.get(clean(written), ())
        if len(ids) == 1:
            return ids[0]
        if ids:
            ways = "、".join(called for called, each in self.by_called.items() if each in ids)
            raise ValueError(f"有{len(ids)}位代表叫“{name}”，请写成 姓名（选区）：{ways}")
        close = nearest(named_apart(name)[0], self.by_name)
        hint = f"，最接近的是：{'、'.join(close)}" if close else "，请先在“代表”中登记"
        raise ValueError(f"代表中没有“{name}”{hint}")


def known(session: Session) -> KnownDeputies:
    """What is needed to find deputies by written names."""
    by_name: dict[str, list[str]] = {}
    by_called: dict[str, str] = {}
    rows = session.execute(
        select(Deputy.id, Deputy.name, Mandate.constituency)
        .outerjoin(Mandate, Mandate.deputy_id == Deputy.id)
        .where(Deputy.voided_on.is_(None))
        .order_by(Deputy.sort_key, Mandate.position)
    )
    for deputy_id, name, constituency in rows:
        ids = by_name.setdefault(name, [])
        if deputy_id not in ids:
            ids.append(deputy_id)
        if constituency:
            by_called[_brackets(f"{name}（{constituency}）")] = deputy_id
    return KnownDeputies({name: tuple(ids) for name, ids in by_name.items()}, by_called)


def named_apart(written: str) -> tuple[str, str]:
    """姓名 and 选区 of 姓名（选区）; no 选区 where none is written."""
    name, _, place = _brackets(read_name(written)).partition("（")
    return name, place.removesuffix("）")


def _brackets(name: str) -> str:
    return name.replace("(", "（").replace(")", "）").replace(" ", "")
