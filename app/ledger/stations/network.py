"""The network of stations (站点网络): how many of each type and tier there are on a day."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from app.ledger import bylaws
from app.ledger.store import Ledger
from app.models.deputy import Deputy
from app.models.station import Station
from app.rules.trade import FIXED_STATION, INDUSTRY_STATION, MOBILE_STATION, STATION_POINT, STUDIO

SIGNS: Mapping[str, str] = {FIXED_STATION: "站", INDUSTRY_STATION: "站", STATION_POINT: "点", STUDIO: "室"}


@dataclass(frozen=True, slots=True)
class Network:
    """Stations by type and by tier, in the order in which they were entered, and the deputies' groups."""

    types: Mapping[str, int]
    tiers: Mapping[str, int]
    groups: int

    @property
    def by_type(self) -> str:
        """10站9点4室+8组, and the mobile ones apart."""
        counted = Counter[str]()
        for kind, many in self.types.items():
            counted[SIGNS.get(kind, "")] += many
        fixed = "".join(f"{counted[sign]}{sign}" for sign in dict.fromkeys(SIGNS.values()) if counted[sign])
        mobile = f"{self.types[MOBILE_STATION]}个流动站" if self.types.get(MOBILE_STATION) else ""
        return "+".join(part for part in (fixed, f"{self.groups}组" if self.groups else "", mobile) if part)

    @property
    def by_tier(self) -> str:
        """1+1+11+5, with the tiers named: 区1+街道1+社区11+行业5."""
        return "+".join(f"{tier}{many}" for tier, many in self.tiers.items())

    @property
    def words(self) -> str:
        return "，".join(part for part in (self.by_type, self.by_tier and f"按层级 {self.by_tier}") if part)


def network(ledger: Ledger, on: date | None = None) -> Network:
    """The stations that there are on a day (today): founded by then, and not closed before."""
    day = on or ledger.today
    with ledger.read() as session:
        founded = or_(Station.founded_on.is_(None), Station.founded_on <= day)
        query = select(Station.type, Station.tier).where(Station.voided_on.is_(None), founded, bylaws.not_closed(day))
        rows = session.execute(query.order_by(Station.id)).all()
        groups = select(Deputy.group).where(Deputy.voided_on.is_(None), Deputy.group != "").distinct()
        many = len(session.scalars(groups).all())
    tiers = Counter(tier for _, tier in rows if tier)
    return Network(Counter(kind for kind, _ in rows), tiers, many)
