"""The figures of a county's ledger: by its townships, and by what several of them call alike."""

import pytest

from app.books.shelf import BOOKS
from app.errors import LedgerError
from app.ledger import activities, deputies, registers, townships
from app.ledger.figures import Period, dimensions, figures, grouped
from app.ledger.figures.amounts import quantities_by
from app.ledger.figures.narrowing import deputy_names, local_names
from app.models.package import Package
from app.rules.handover import Arrival, Direction
from tests.ledger import counties

YEAR = Period(*counties.YEAR)
TAIPING, LUZHAI = "410725104", "410725105"
FIRST, SECOND = counties.TOWNSHIPS[TAIPING], counties.TOWNSHIPS[LUZHAI]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("county")


def counted(ledger):
    """Something that was counted at the first outing."""
    outing = activities.listing(ledger)[0].number
    values = {"counted_on": "2024-03-01", "what": "装电梯", "amount": "2", "measure": "部", "activity_id": outing}
    registers.add(ledger, BOOKS["quantities"], values)


@pytest.fixture(scope="module")
def town(folder):
    """A township with a station and two deputies of one name that nobody else has."""
    made = counties.township(folder, TAIPING)
    registers.add(made, BOOKS["stations"], {"name": "独有站", "type": "固定站"})
    for _ in range(2):
        deputies.add(made, deputies.DeputyDraft("示例独"))
    counted(made)
    yield made
    made.close()


@pytest.fixture(scope="module")
def county(folder, town):
    other = counties.township(folder, LUZHAI, busy=2)
    counted(other)
    made = counties.taken(counties.county(folder), town, other)
    other.close()
    yield made
    made.close()


def received(ledger, **where):
    return figures(ledger, YEAR, **where).values["opinions"]


def test_a_county_is_grouped_by_township_by_name_and_asked_by_name_or_code(county, town):
    groups = grouped(county, "township", YEAR)
    assert {name: group["opinions"] for name, group in groups.items()} == {FIRST: 1, SECOND: 2}
    assert (received(county), received(county, township=FIRST), received(county, township=LUZHAI)) == (3, 1, 2)
    assert ("township" in dimensions(county), "township" in dimensions(town)) == (True, False)


@pytest.mark.parametrize(("by", "name"), [("station", "中心站"), ("group", "第一小组"), ("village", "示例村")])
def test_what_two_townships_call_alike_is_two_groups_that_are_asked_for_by_both_words(county, town, by, name):
    groups = grouped(county, by, YEAR)
    assert set(groups) == {f"{name}（{FIRST}）", f"{name}（{SECOND}）"}
    for shown, group in groups.items():
        assert figures(county, YEAR, **{by: shown}).values == group
    with pytest.raises(LedgerError) as refused:
        figures(county, YEAR, **{by: name})
    word = {"station": "联络站", "group": "代表小组", "village": "村组"}[by]
    ways = "、".join(sorted((f"{name}（{FIRST}）", f"{name}（{SECOND}）")))
    assert (str(refused.value), refused.value.field) == (f"有2个乡镇有名为“{name}”的{word}，请写成：{ways}。", by)
    assert list(grouped(town, by, YEAR)) == [name]


def test_what_was_counted_at_stations_called_alike_is_told_apart_too(county):
    sums = quantities_by(county, "station", YEAR)
    assert set(sums) == {f"中心站（{FIRST}）", f"中心站（{SECOND}）"}
    assert set(quantities_by(county, "township", YEAR)) == {FIRST, SECOND}


def test_only_what_two_townships_have_is_told_apart_and_only_where_names_are_local(county, town):
    with county.read() as session:
        assert local_names(session, "station") == {
            ("中心站", TAIPING): f"中心站（{FIRST}）",
            ("中心站", LUZHAI): f"中心站（{SECOND}）",
        }
        assert [local_names(session, by) for by in ("unit", "kind", "deputy", "month")] == [{}] * 4
    with town.read() as session:
        assert local_names(session, "station") == {}
    assert received(county, station="独有站") == 0
    assert set(grouped(county, "unit", YEAR)) == {"示例所"}


def test_two_filters_that_mean_different_townships_leave_nothing_to_ask_for(county):
    both = {"station": f"中心站（{FIRST}）", "village": f"示例村（{FIRST}）"}
    assert received(county, **both) == 1
    with pytest.raises(LedgerError):
        received(county, station=f"中心站（{FIRST}）", village=f"示例村（{SECOND}）")
    assert received(county, station=f"中心站（{FIRST}）", township=FIRST) == 1
    with pytest.raises(LedgerError):
        received(county, station=f"中心站（{FIRST}）", township=SECOND)


def test_namesakes_are_called_by_their_township_and_then_by_the_end_of_their_number(county, town):
    with county.read() as session:
        names = deputy_names(session)
    for name in ("示例甲", "示例乙"):
        assert {called for called in names.values() if called.startswith(name)} == {
            f"{name}（{FIRST}）",
            f"{name}（{SECOND}）",
        }
    alone = {each: called for each, called in names.items() if called.startswith("示例独")}
    assert set(alone.values()) == {f"示例独（{FIRST}）{each[-4:]}" for each in alone}
    with town.read() as session:
        own = deputy_names(session)
    assert {called for called in own.values() if "独" not in called} == {"示例甲", "示例乙"}
    for called, group in grouped(county, "deputy", YEAR).items():
        assert called in names.values()
        assert figures(county, YEAR, deputy=called).values == group
    assert received(county, deputy=f"示例乙（{SECOND}）") == 2


def test_a_township_that_is_not_there_is_refused(county, town):
    with pytest.raises(LedgerError):
        received(county, township="示例镇")
    with pytest.raises(LedgerError):
        received(town, township=FIRST)


def test_a_township_that_was_renamed_is_called_what_its_last_package_that_was_taken_calls_it(tmp_path):
    made = counties.county(tmp_path)
    packages = (
        (2, "原阳县太平镇", Arrival.MERGED),
        (1, "原阳县太平街道", Arrival.MERGED),
        (3, "原阳县新太平镇", Arrival.WAITING),
        (10, "原阳县太平乡", Arrival.MERGED),
        (9, "原阳县太平街道", Arrival.MERGED),
    )
    with made.write("样例") as session:
        session.info["county"] = False
        for sequence, name, state in packages:
            session.add(
                Package(
                    way=Direction.IN, township=TAIPING, township_name=name, month="2024-12", sequence=sequence,
                    digest=f"{sequence}", previous="", whole=False, head_seq=1, head_hash="0", manifest={}, state=state,
                    on_day=counties.YEAR[1],
                )
            )  # fmt: skip
    assert townships.names(made) == {TAIPING: "太平乡"}
    made.close()
