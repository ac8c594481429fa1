"""A deputy: one person, whatever seats he or she holds."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable, refers_to
from app.rules.choices import DEPUTY
from app.rules.trade import IN_OFFICE


class Deputy(Row, Voidable):
    """`born` is a month (1975-03); `sort_key` and `initials` are readings of the name that the clerk can correct."""

    __tablename__ = "deputies"

    name: Mapped[str]
    gender: Mapped[str] = mapped_column(default="")
    ethnicity: Mapped[str] = mapped_column(default="")
    born: Mapped[str] = mapped_column(default="")
    party: Mapped[str] = mapped_column(default="")
    education: Mapped[str] = mapped_column(default="")
    post: Mapped[str] = mapped_column(default="")
    station_id: Mapped[str | None] = mapped_column(refers_to("stations.id"))
    group: Mapped[str] = mapped_column("team", default="")
    grid: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    households: Mapped[int | None]
    speciality: Mapped[str] = mapped_column(default="")
    status: Mapped[str] = mapped_column(default=IN_OFFICE)
    status_reason: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str] = mapped_column(default="")
    initials: Mapped[str] = mapped_column(default="")
    capacity: Mapped[str] = mapped_column(default=DEPUTY)

    __table_args__ = (Index(None, "name"), Index(None, "sort_key"))
