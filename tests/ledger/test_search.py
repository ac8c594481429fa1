"""Search: whatever was written down is found again, and nothing else."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, text

from app.books.shelf import BOOKS
from app.errors import LedgerError
from app.ledger import activities, campaigns, cases, deputies, registers
from app.ledger.custody import open_ledger
from app.ledger.search import cases as in_cases
from app.ledger.search import search
from app.ledger.search_index import DOCUMENTS, PLACES, documents, refresh
from app.models.case import Case
from app.models.deputy import Deputy
from app.models.search import SearchDoc
from app.models.tables import WATCHED
from app.rules.cases import Act, Kind, Route
from app.rules.trade import OPINION
from tests.ledger import worlds

DAY = date(2024, 6, 5)
letters = st.sampled_from("路灯坏了修道水渠a1B，。 ")


@pytest.fixture
def heard(ledger):
    def write(content, **values):
        return cases.register(ledger, cases.CaseDraft(values.pop("on", DAY), content, **values))

    return write


def found(ledger, words):
    return [hit.id for hit in search(ledger, words)]


def held(ledger):
    """What the index holds, and what it should hold."""
    with ledger.read() as session:
        kept = session.execute(select(SearchDoc.kind, SearchDoc.entry_id, SearchDoc.rowid, SearchDoc.body))
        placed = {(kind, each, rowid // PLACES * PLACES, words) for kind, each, rowid, words in kept}
        return placed, set(documents(session))


@pytest.mark.parametrize(
    "words", ["灯", "路灯", "路灯坏", "东头的路灯坏", "俺村东头的路灯坏了三盏", "路灯 东头", "三盏，晚上"]
)
def test_an_opinion_is_found_by_words_of_any_length(ledger, heard, words):
    case = heard("俺村东头的路灯坏了三盏，晚上看不见路。")
    heard("水渠堵了，浇不上地。")
    assert found(ledger, words) == [case.id]


@pytest.mark.parametrize(
    "words", ["灯路", "路灯修", "坏了晚", "路灯 水渠", "", " ，。", "%", '"', "OR", "NEAR(路灯)", "*"]
)
def test_what_does_not_stand_there_is_not_found(ledger, heard, words):
    heard("俺村东头的路灯坏了三盏，晚上看不见路。")
    assert found(ledger, words) == []


@pytest.mark.parametrize(
    "words",
    ["1234", "001234", "13800001234", "slj", "SLJ", "示例甲", "例甲", "示例村", "2024-接-001", "接-001", "接001"],
)
def test_a_case_is_found_by_phone_tail_initials_name_village_and_number(ledger, heard, words):
    case = heard("示例内容", raised_by="示例甲", phone="13800001234", village="示例村三组")
    assert found(ledger, words) == [case.id]


def test_a_number_finds_its_case_and_not_those_that_hold_its_parts(ledger, heard):
    first = heard("示例内容")
    heard("接 2024 年 001 号通知反映", phone="2024")
    heard("示例内容", original_number="2024-老-7")
    assert found(ledger, "2024-接-001") == [first.id]
    assert [hit.title for hit in search(ledger, "2024-老-7")] == ["2024-接-003"]


def test_a_deputy_is_found_by_pinyin_initials_constituency_and_stands_first(ledger, heard):
    seat = deputies.Seat("乡", constituency="第三选区", certificate="D-0031")
    deputy = deputies.add(ledger, deputies.DeputyDraft("示例单", phone="13900000042", seats=(seat,)))
    heard("向示例单反映", on=date(2024, 9, 1))
    for words in ("示例单", "shili", "shi li", "sl", "第三选区", "0031", "0042"):
        assert search(ledger, words)[0].id == deputy.id, words
    assert search(ledger, "示例单")[0].kind == "deputy"


def test_the_newest_come_first_whatever_was_written_first(ledger, heard):
    days = [date(2024, 3, 1), date(2024, 9, 1), date(2023, 12, 31), date(2024, 3, 1)]
    ids = [heard("路灯", on=on).id for on in days]
    assert found(ledger, "路灯") == [ids[1], ids[3], ids[0], ids[2]]
    assert len(search(ledger, "路灯", limit=2)) == 2


def test_what_is_corrected_moves_and_what_is_voided_goes(ledger, heard):
    case = heard("路灯坏了")
    cases.correct(ledger, case.id, {"content": "水渠堵了", "raised_on": date(2024, 1, 2)}, "写错")
    assert found(ledger, "路灯") == []
    assert [hit.on for hit in search(ledger, "水渠")] == [date(2024, 1, 2)]
    cases.advance(ledger, case.id, Act(Kind.VOID, DAY, reason="重复登记"))
    assert found(ledger, "水渠") == []


def test_a_reply_is_found_and_shown(ledger, heard):
    case = heard("路灯坏了")
    answer = Act(Kind.ROUTE, DAY, route=Route.SPOT, text="当场联系供电所更换灯泡")
    cases.advance(ledger, case.id, answer)
    assert "更换灯泡" in search(ledger, "灯泡")[0].words


def test_every_kind_of_entry_is_found(ledger, heard):
    heard("找得到的意见")
    leader = deputies.add(ledger, deputies.DeputyDraft("示例丙", note="找得到的代表"))
    cases.register(ledger, cases.CaseDraft(DAY, "", kind="proposal", title="找得到的建议", leaders=(leader.id,)))
    activities.add(ledger, activities.ActivityDraft(DAY, "视察", theme="找得到的活动"))
    campaign = campaigns.add(ledger, "找得到的专项")
    campaigns.add_task(ledger, campaigns.TaskDraft(campaign.id, "找得到的任务", "1"))
    registers.add(ledger, BOOKS["stations"], {"name": "找得到的站", "type": "固定站"})
    registers.add(ledger, BOOKS["units"], {"name": "找得到的单位"})
    duty = {"done_on": DAY, "deputy_id": "示例丙", "kind": "其他", "matter": "找得到的履职"}
    registers.add(ledger, BOOKS["other-duties"], duty)
    kinds = {hit.kind for hit in search(ledger, "找得到的")}
    assert kinds == {"opinion", "proposal", "deputy", "activity", "campaign", "task", "station", "unit", "duty"}
    assert all(hit.title for hit in search(ledger, "找得到的"))


def test_what_a_refused_verb_wrote_is_not_found(ledger, heard):
    fit, unfit = heard("路灯坏了"), heard("水渠堵了")
    void = Act(Kind.VOID, DAY, reason="重复登记")
    cases.advance(ledger, unfit.id, void)
    with pytest.raises(LedgerError):
        cases.advance_all(ledger, (fit.id, unfit.id), void)
    assert found(ledger, "路灯") == [fit.id]
    assert held(ledger)[0] == held(ledger)[1]


def test_rows_written_past_the_session_are_indexed_on_request(ledger, heard):
    case = heard("路灯坏了")
    with ledger.write("直写") as session:
        session.execute(text("UPDATE cases SET content = '水渠堵了'"))
        refresh(session, Case, [case.id], ledger.setting("unit_code"))
    assert found(ledger, "水渠") == [case.id]


def test_a_deleted_row_leaves_the_index(ledger, heard):
    with ledger.write("加") as session:
        session.add(Deputy(id="0" * 32, name="示例丁", sort_key="", initials=""))
    with ledger.write("撤") as session:
        session.delete(session.get(Deputy, "0" * 32))
    assert found(ledger, "示例丁") == []
    assert held(ledger) == (set(), set())


@settings(max_examples=30)
@given(world=worlds.worlds)
def test_the_index_holds_exactly_what_it_should(tmp_path_factory, world):
    template = worlds.blank(tmp_path_factory.mktemp("search"))
    ledger = worlds.told(template, world)
    kept, wanted = held(ledger)
    assert kept == wanted
    with ledger.write("检查") as session:
        session.execute(text("INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)"))
    ledger.close()


@settings(max_examples=40)
@given(content=st.text(letters, min_size=1, max_size=20), start=st.integers(0, 19), size=st.integers(1, 6))
def test_any_piece_of_what_was_said_finds_it(tmp_path_factory, content, start, size):
    template = worlds.blank(tmp_path_factory.mktemp("pieces"))
    ledger = open_ledger(template, clock=lambda: worlds.NOON)
    with ledger.write("登记") as session:
        session.execute(delete(SearchDoc))
        session.add(
            Case(
                number="2024-意-001",
                series="意",
                year=2024,
                serial=1,
                raised_on=DAY,
                content=content,
                stage="UNDECIDED",
            )
        )
    piece = content[start : start + size]
    sought = piece.strip("，。 ")
    assert bool(search(ledger, piece)) == bool(sought)
    ledger.close()


def test_every_searched_table_is_one_that_the_journal_watches():
    assert set(DOCUMENTS) <= set(WATCHED)


def test_who_bears_that_very_name_comes_first(ledger):
    for name in ("示例甲午", "示例甲", "示例甲子"):
        deputies.add(ledger, deputies.DeputyDraft(name))
    assert search(ledger, "示例甲")[0].title.split(" ")[0] == "示例甲"


@pytest.mark.parametrize("words", ["9-11", "9－11", "0371-66668888", "371-6666", "3-5户", "20-4"])
def test_what_hyphens_join_is_found_though_other_entries_hold_it_as_one_run(ledger, heard, words):
    exact = heard("9-11号楼漏水，电话0371-66668888，3-5户同来，120-40亩")
    heard("手机13091137166，93711人，037166，35户，204亩")
    assert exact.id in found(ledger, words)
    assert exact.id in in_cases(ledger, words, OPINION, None, None)


def test_a_number_without_its_hyphen_is_found_by_one_with_it(ledger, heard):
    whole = heard("电话037166668888")
    heard("0371开头的66668888")
    assert found(ledger, "0371-66668888") == [whole.id]
