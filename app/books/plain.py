"""The plain registers that the presidium keeps beside the six books: stations, handling units, villages."""

from app.books.book import Book, Field
from app.models.station import Station
from app.models.unit import Unit
from app.models.village import Village

STATIONS = Book(
    name="stations",
    title="联络站登记簿",
    table=Station,
    plain=True,
    fields=(
        Field(Station.name, "名称", 10),
        Field(Station.type, "类型", 4, words="station_kinds"),
        Field(Station.head, "站长", 4),
        Field(Station.members, "成员", 14),
        Field(Station.address, "地址", 10),
        Field(Station.founded_on, "成立日期", 5),
        Field(Station.note, "备注", 6),
    ),
)

UNITS = Book(
    name="units",
    title="承办单位名册",
    table=Unit,
    plain=True,
    fields=(
        Field(Unit.name, "单位名称", 12),
        Field(Unit.head, "负责人", 5),
        Field(Unit.phone, "联系电话", 7),
        Field(Unit.note, "备注", 10),
    ),
)

VILLAGES = Book(
    name="villages",
    title="村组名册",
    table=Village,
    plain=True,
    fields=(
        Field(Village.name, "村组", 10),
        Field(Village.grid, "网格", 6),
        Field(Village.note, "备注", 10),
    ),
)
