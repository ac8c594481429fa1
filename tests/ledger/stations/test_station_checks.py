"""九有自查: every one of the nine is judged, mended and counted; what the ledger knows is not typed again."""

from dataclasses import replace
from datetime import date

import pytest

from app.errors import LedgerError
from app.ledger import activities, bylaws, deputies, figures, stations, undo
from app.ledger.activities import ActivityDraft, Present
from app.ledger.deputies import DeputyDraft
from app.ledger.figures import Period
from app.ledger.stations import NINE, CheckLine, proposed
from app.models.roster_day import RosterDay
from app.models.station import Station

DAY = date(2024, 9, 10)


@pytest.fixture
def station(ledger):
    with ledger.write("准备") as session:
        row = Station(name="示例甲站", head="示例站长", address="示例村文化广场")
        session.add(row)
        session.add(Station(name="示例乙站"))
    return row.id


def nine(**missing):
    lines = [CheckLine(item, has=True, evidence="已查看") for item in NINE]
    return tuple(replace(line, **missing.get(line.item, {})) for line in lines)


LACKING = {"牌子": {"has": False, "evidence": "", "remedy": "9月底前由示例站长挂牌"}}


def test_a_station_with_all_nine_is_up_to_standard_among_all_stations(ledger, station):
    entry = stations.put(ledger, station, DAY, nine())
    assert (entry.met.numerator, entry.met.denominator) == (9, 9)
    standing = stations.standing(ledger, date(2024, 7, 1), date(2024, 9, 30))
    assert (standing.rate.numerator, standing.rate.denominator) == (1, 2)
    assert standing.unchecked == ("示例乙站",)


def test_what_was_missing_counts_once_it_is_mended(ledger, station):
    entry = stations.put(ledger, station, DAY, nine(**LACKING))
    assert entry.met.numerator == 8
    entry = stations.mend(ledger, station, DAY, "牌子", on=date(2024, 9, 18), evidence="照片1张")
    assert entry.met.numerator == 9
    assert stations.latest(ledger, station).lines[1].mended_on == date(2024, 9, 18)


def test_the_nine_are_all_judged_and_the_missing_have_a_remedy(ledger, station):
    refused = (
        (nine()[:-1], "“档案”还没有选有或无"),
        (nine(牌子={"has": None}), "“牌子”还没有选"),
        (nine(牌子={"has": False}), "请写明怎样整改"),
        ((*nine(), CheckLine("食堂", has=True)), "没有“食堂”"),
    )
    for lines, sentence in refused:
        with pytest.raises(LedgerError, match=sentence):
            stations.put(ledger, station, DAY, lines)
    with pytest.raises(LedgerError, match="今天之后"):
        stations.put(ledger, station, date(2024, 12, 1), nine())
    assert stations.history(ledger, station) == ()


def test_a_second_look_on_the_same_day_corrects_the_first_with_a_reason(ledger, station):
    stations.put(ledger, station, DAY, nine(**LACKING))
    with pytest.raises(LedgerError, match="已经自查过"):
        stations.put(ledger, station, DAY, nine())
    stations.put(ledger, station, DAY, nine(), reason="漏看了门牌")
    (only,) = stations.history(ledger, station)
    assert only.met.numerator == 9


def test_a_mending_has_its_evidence_and_lies_between_the_look_and_today(ledger, station):
    stations.put(ledger, station, DAY, nine(**LACKING))
    refused = (
        ("牌子", date(2024, 9, 15), "", "佐证"),
        ("牌子", date(2024, 9, 1), "照片", "请核对"),
        ("设备", date(2024, 9, 15), "照片", "不用整改"),
    )
    for item, on, evidence, sentence in refused:
        with pytest.raises(LedgerError, match=sentence):
            stations.mend(ledger, station, DAY, item, on=on, evidence=evidence)


def test_a_voided_inspection_is_none_and_undo_brings_it_back(ledger, station):
    stations.put(ledger, station, DAY, nine())
    stations.void(ledger, station, DAY, "登错了站")
    assert stations.latest(ledger, station) is None
    undo.undo(ledger)
    assert stations.latest(ledger, station).checked_on == DAY


def test_the_ledger_proposes_what_it_knows_and_leaves_the_rest_to_the_eye(ledger, station):
    deputy = deputies.add(ledger, DeputyDraft(name="示例甲", station_id=station))
    activities.add(
        ledger,
        ActivityDraft(date(2024, 6, 5), "视察", station_id=station, attendance=(Present(deputy.id),)),
    )
    with ledger.write("排班") as session:
        session.add(RosterDay(year=2024, on_day=date(2024, 10, 8), planned_on=date(2024, 10, 8), station_id=station))
    lines = {line.item: line for line in proposed(ledger, station, DAY)}
    assert tuple(lines) == NINE
    assert lines["场所"].evidence == "地址：示例村文化广场"
    assert lines["人员"].evidence == "站长示例站长，驻站代表1名"
    assert lines["计划"].evidence == "2024年接待日已排1天"
    assert lines["活动"].evidence == "2024年至今活动1次"
    assert lines["台账"].evidence == "六簿：代表信息1、主题活动1、学习培训0、接待选民0、建议办理0、履职登记0"
    assert lines["档案"].evidence == "履职档案1份，本年有记录的1份"
    assert [item for item, line in lines.items() if line.has is None] == ["牌子", "设备", "制度"]


def test_the_network_is_counted_by_type_and_by_tier_without_the_closed(ledger):
    kinds = [("固定站", "乡镇", 8), ("产业站", "行业", 2), ("联络点", "村", 9), ("工作室", "村", 4), ("流动站", "", 1)]
    with ledger.write("准备") as session:
        for kind, tier, many in kinds:
            session.add_all(Station(name=f"示例{kind}{n}", type=kind, tier=tier) for n in range(many))
        session.add(Station(name="撤了的站", type="固定站", tier="乡镇", closed_on=date(2024, 3, 1)))
        session.add(Station(name="明年的站", type="固定站", tier="乡镇", founded_on=date(2025, 3, 1)))
        session.add(Station(name="早撤的站", type="固定站", tier="乡镇", state="撤销"))
    deputies.add(ledger, DeputyDraft("示例甲", group="关注组"))
    found = stations.network(ledger)
    assert found.by_type == "10站9点4室+1组+1个流动站"
    assert found.by_tier == "乡镇8+行业2+村13"
    year = Period(date(2024, 1, 1), date(2024, 12, 31))
    assert figures.figures(ledger, year)["stations"] == 24
    assert {key: each["stations"] for key, each in figures.grouped(ledger, "tier", year).items()} == {
        "乡镇": 8, "行业": 2, "村": 13, "未记层级": 1,
    }  # fmt: skip
    assert figures.grouped(ledger, "station_type", year)["固定站"]["stations"] == 8
    before = Period(date(2024, 1, 1), date(2024, 2, 1))
    assert figures.figures(ledger, before, tier="乡镇")["stations"] == 9


def test_a_closed_station_is_neither_offered_nor_waited_for_after_its_last_day(ledger, station):
    with ledger.write("撤销") as session:
        session.get(Station, station).closed_on = date(2024, 9, 15)
    assert bylaws.open_stations(ledger, date(2024, 9, 15)) == ("示例乙站", "示例甲站")
    assert bylaws.open_stations(ledger, date(2024, 9, 16)) == ("示例乙站",)
    assert bylaws.open_stations(ledger, date(2024, 9, 16), "示例甲站") == ("示例乙站", "示例甲站")
    assert bylaws.places(ledger, date(2024, 9, 16)) == ("示例乙站",)
    standing = stations.standing(ledger, date(2024, 9, 1), date(2024, 9, 30))
    assert standing.unchecked == ("示例乙站",)
