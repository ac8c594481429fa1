"""Names joined by 、, each as a row: whatever stands in them, by SQLite as by PostgreSQL."""

import pytest
from sqlalchemy import column, create_engine, select, table, true
from sqlalchemy.dialects import postgresql

from app.books.figures.names_in import NamesIn

GRIDS = table("grids", column("name"), column("villages"))
VILLAGE = NamesIn(GRIDS.c.villages).table_valued("value")
ASKED = select(GRIDS.c.name, VILLAGE.c.value).join(VILLAGE, true())


@pytest.mark.parametrize(
    ("joined", "names"),
    [
        ("柳庄、槐庄", ["柳庄", "槐庄"]),
        ("柳庄", ["柳庄"]),
        ("", [""]),
        ('示例"庄"、[一]\\二、三\t四,五', ['示例"庄"', "[一]\\二", "三\t四,五"]),
    ],
)
def test_each_name_is_a_row_beside_its_own(joined, names):
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE grids (name, villages)")
        connection.exec_driver_sql("INSERT INTO grids VALUES (?, ?), (?, ?)", ("一", joined, "二", "杨庄"))
        rows = connection.execute(ASKED).all()
    engine.dispose()
    assert [tuple(row) for row in rows] == [*(("一", name) for name in names), ("二", "杨庄")]


def test_a_server_takes_an_array_apart():
    words = " ".join(str(ASKED.compile(dialect=postgresql.dialect())).split())
    assert "jsonb_array_elements_text(to_jsonb(string_to_array(grids.villages, '、'))) AS anon_1 ON true" in words
