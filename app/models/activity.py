"""An activity: a reception day, an outing of the mobile station, a training, an inspection, a meeting."""

from datetime import date

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.row import Row, Voidable, refers_to


class Activity(Row, Voidable):
    """`received`, `advised` are person-times, `leaflets` copies, `hours` hours of 45 minutes (学时); `services` is
    [[what, count or null], …]; `starts` and `ends` are HH:MM.
    """

    __tablename__ = "activities"

    number: Mapped[str]
    series: Mapped[str]
    year: Mapped[int]
    serial: Mapped[int]
    original_number: Mapped[str] = mapped_column(default="")
    held_on: Mapped[date]
    starts: Mapped[str] = mapped_column(default="")
    ends: Mapped[str] = mapped_column(default="")
    kind: Mapped[str]
    form: Mapped[str] = mapped_column(default="")
    theme: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    station_id: Mapped[str | None] = mapped_column(refers_to("stations.id"))
    campaign_id: Mapped[str | None] = mapped_column(refers_to("campaigns.id"))
    guests: Mapped[str] = mapped_column(default="")
    received: Mapped[int | None]
    advised: Mapped[int | None]
    leaflets: Mapped[int | None]
    services: Mapped[list[list[str | int | None]]] = mapped_column(JSON, default=list)
    account: Mapped[str] = mapped_column(default="")
    recorder: Mapped[str] = mapped_column(default="")
    organiser: Mapped[str] = mapped_column(default="")
    lecturer: Mapped[str] = mapped_column(default="")
    hours: Mapped[float | None]
    materials: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str] = mapped_column(default="")
    group: Mapped[str] = mapped_column("team", default="")
    host: Mapped[str] = mapped_column(default="")

    __table_args__ = (
        Index("uq_activities_number", "unit_code", "series", "year", "serial", unique=True),
        Index(None, "held_on", "kind"),
        Index(None, "original_number"),
        Index(None, "number"),
    )
