"""代表信息簿: who the deputies are."""

from sqlalchemy import func, select

from app.books.book import Book, Field
from app.books.names import seats
from app.books.page import ValueKind
from app.models.deputy import Deputy
from app.models.mandate import Mandate
from app.models.station import Station

_STATION = select(Station.name).where(Station.id == Deputy.station_id).correlate_except(Station).scalar_subquery()
_ELECTED = (
    select(func.min(Mandate.elected_on))
    .where(Mandate.deputy_id == Deputy.id)
    .correlate_except(Mandate)
    .scalar_subquery()
)

DEPUTIES = Book(
    name="deputies",
    title="代表信息簿",
    table=Deputy,
    fields=(
        Field(Deputy.name, "姓名", 4, reads=ValueKind.NAMES),
        Field(Deputy.gender, "性别", 2),
        Field(Deputy.ethnicity, "民族", 2),
        Field(Deputy.born, "出生年月", 4),
        Field(Deputy.party, "党派", 4),
        Field(Deputy.education, "学历", 3),
        Field(Deputy.post, "单位及职务", 9),
        Field(seats(Mandate.level), "代表级别", 3, name="levels"),
        Field(seats(Mandate.term), "届次", 4, name="terms"),
        Field(seats(Mandate.constituency), "选区/代表团", 6, name="constituencies"),
        Field(seats(Mandate.certificate), "代表证号", 5, name="certificates"),
        Field(
            func.trim(Deputy.group + "\n" + func.coalesce(_STATION, ""), "\n"),
            "代表小组/联络站",
            6,
            name="group_station",
        ),
        Field(Deputy.phone, "联系电话", 6),
        Field(Deputy.households, "联系户数", 2),
        Field(Deputy.speciality, "专业特长", 4),
        Field(_ELECTED, "当选日期", 5, name="elected", reads=ValueKind.DATE),
        Field(func.trim(Deputy.status + " " + Deputy.status_reason), "任职状态", 3, name="standing"),
        Field(Deputy.note, "备注", 5),
    ),
    where=(Deputy.voided_on.is_(None),),
    order=(Deputy.sort_key, Deputy.id),
    record=Deputy.name,
    notes=("一人兼任多级代表的只列一行，级别、届次、选区、证号依次并列。",),
)
