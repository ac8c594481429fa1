"""A ledger goes by a method: its words, its terms, the unit's own; changing it touches no record."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from app.errors import LedgerError
from app.ledger import activities, bylaws, cases
from app.ledger.cases import CaseDraft
from app.ledger.custody import check
from app.ledger.store import put_settings
from app.models.row import Row
from app.models.tables import Setting
from app.rules.cases import Act, Impossible, Kind, Route, Stage, due_of
from app.rules.days import Rule, TermUnit
from tests.rules.methods.test_methods import OWN

JUNE_18 = date(2024, 6, 18)
ASSIGNED = CaseDraft(
    JUNE_18,
    "机井不出水",
    level="小事",
    acts=(Act(Kind.ROUTE, JUNE_18, route=Route.TRANSFER), Act(Kind.ASSIGN, JUNE_18, unit="水利站")),
)


def rows(ledger):
    """Every row of every table but the settings."""
    with ledger.read() as session:
        tables = [each.class_ for each in Row.registry.mappers if each.class_ is not Setting]
        return {
            table.__tablename__: sorted(str(tuple(row)) for row in session.execute(select(*table.__table__.columns)))
            for table in tables
            if issubclass(table, Row)
        }


def test_a_change_of_method_touches_no_record_and_can_be_gone_back_on(ledger):
    cases.register(ledger, ASSIGNED)
    before = rows(ledger)
    for key in bylaws.methods.shipped:
        assert bylaws.methods.choose(ledger, key).key == bylaws.methods.current(ledger).key == key
        assert rows(ledger) == before
    assert bylaws.methods.choose(ledger, "修武五单").key == "xiuwu"
    assert check(ledger).sound


def test_an_unknown_method_is_refused_naming_those_there_are(ledger):
    with pytest.raises(LedgerError, match=r"没有叫“五单”的工作法，可选：.*xiuwu（修武五单）"):
        bylaws.methods.choose(ledger, "五单")
    assert bylaws.methods.current(ledger).key == "taiping"


def test_a_ledger_whose_method_is_gone_goes_by_the_general_one(ledger):
    put_settings(ledger, method="早先的")
    assert bylaws.methods.current(ledger).key == "henan"
    put_settings(ledger, own_methods={"早先的": "早先的写法 = 1"})
    assert bylaws.methods.current(ledger).key == "henan"
    assert len(bylaws.methods.known(ledger)) == len(bylaws.methods.shipped)
    bylaws.methods.choose(ledger, "taiping")
    bylaws.methods.drop(ledger, "早先的")


def test_a_unit_keeps_its_own_method_as_long_as_it_is_not_in_use(ledger):
    bylaws.methods.add(ledger, "own", OWN)
    assert [each.key for each in bylaws.methods.known(ledger)][-2:] == ["henan", "own"]
    assert bylaws.methods.text(ledger, "own") == OWN
    bylaws.methods.choose(ledger, "own")
    assert bylaws.stage_names(ledger)[Stage.TO_ASSIGN] == "待派出"
    bylaws.methods.add(ledger, "own", OWN.replace("待派出", "待送出"))
    assert bylaws.stage_names(ledger)[Stage.TO_ASSIGN] == "待送出"
    with pytest.raises(LedgerError, match="先换成别的工作法"):
        bylaws.methods.drop(ledger, "own")
    bylaws.methods.choose(ledger, "taiping")
    bylaws.methods.drop(ledger, "own")
    assert "own" not in {each.key for each in bylaws.methods.known(ledger)}
    with pytest.raises(LedgerError, match="没有自己的工作法“own”"):
        bylaws.methods.drop(ledger, "own")


@pytest.mark.parametrize(
    ("key", "text", "why"),
    [
        ("xiuwu", OWN, "另取一个文件名"),
        ("我 县", OWN, "不带空格"),
        ("own", OWN.replace("进网格", "进格子"), "own.toml 第25行：没有叫“进格子”的活动类型"),
        ("own", OWN.replace("我县工作法", "修武五单"), "已经有叫“修武五单”的工作法"),
        ("own", f'scheme = "没有"\n{OWN}', "own.toml 第1行：没有叫“没有”的考评办法，可以写：.*ruzhou"),
        ("own", "乱写", "own.toml 第1行"),
    ],
)
def test_an_own_method_with_a_mistake_is_not_kept(ledger, key, text, why):
    with pytest.raises(LedgerError, match=why):
        bylaws.methods.add(ledger, key, text)
    assert ledger.setting("own_methods") is None


@pytest.mark.parametrize("key", sorted(bylaws.methods.shipped))
def test_every_shipped_method_can_be_taken_as_a_start_for_ones_own(ledger, key):
    text = bylaws.methods.text(ledger, key).replace(
        f'title = "{bylaws.methods.shipped[key].title}"', 'title = "我县的"'
    )
    assert bylaws.methods.add(ledger, "mine", text).steps == bylaws.methods.shipped[key].steps


def test_a_refusal_speaks_the_methods_words(ledger):
    bylaws.methods.choose(ledger, "xiuwu")
    entry = cases.register(ledger, ASSIGNED)
    with pytest.raises(Impossible, match="现在是“待销单”"):
        cases.advance(ledger, entry.id, Act(Kind.ASSIGN, JUNE_18, unit="别的站"))


def test_what_an_outing_heard_stands_in_the_methods_words(ledger):
    bylaws.methods.choose(ledger, "jiyuanlu")
    draft = activities.ActivityDraft(JUNE_18, "流动联络站", place="郭庄")
    outing = activities.add(ledger, draft, (ASSIGNED,))
    assert [(each.stage, each.settled) for each in activities.heard(ledger, outing.id)] == [("已领单", False)]


def test_a_methods_categories_are_offered_first_and_can_be_put_away(ledger):
    bylaws.methods.choose(ledger, "xiuwu")
    assert bylaws.words(ledger, "categories")[:6] == (
        "经济发展", "司法公正", "文旅融合", "乡村振兴", "环境保护", "道路交通",
    )  # fmt: skip
    assert "司法公正" not in bylaws.drop_word(ledger, "categories", "司法公正")
    assert "司法公正" not in bylaws.words(ledger, "categories")
    bylaws.methods.choose(ledger, "luoyang")
    assert bylaws.words(ledger, "sources")[:3] == ("监督公告", "征集二维码", "意见箱")
    assert "经济发展" not in bylaws.words(ledger, "categories")


def test_what_comes_first_stands_at_the_head():
    assert bylaws.first(("c", "x"), ("a", "b", "c")) == ("c", "x", "a", "b")


LONGTING_SMALL = "本程序缺省：小事48小时"


def test_longtings_small_matter_is_due_in_48_hours_to_the_minute_when_assigned_today(ledger, calendar):
    bylaws.methods.choose(ledger, "longting")
    today = cases.register(ledger, replace(ASSIGNED, raised_on=ledger.today, acts=()))
    act = Act(Kind.ASSIGN, ledger.today, unit="水利站")
    today = cases.advance(ledger, today.id, act)
    assert (today.due_on, today.due_basis) == (date(2024, 9, 22), f"{LONGTING_SMALL}，至9月22日09:30")
    earlier = cases.register(ledger, ASSIGNED)
    assert earlier.due_on == date(2024, 6, 20)
    assert earlier.due_basis.endswith("钟点未记，自次日零时起算")
    great = due_of(bylaws.moment(ledger), "opinion", Kind.ASSIGN, JUNE_18, "大事")
    assert (great.on, great.at) == (date(2024, 7, 18), None)


def test_the_units_rule_goes_before_the_methods_and_the_methods_before_the_shipped(ledger):
    def basis(level=""):
        return due_of(bylaws.moment(ledger), "opinion", Kind.ASSIGN, JUNE_18, level).basis[:6]

    assert basis() == "本程序缺省："
    bylaws.methods.choose(ledger, "sanmenxia")
    assert basis() == "三门峡四进："
    bylaws.add_rule(ledger, Rule("opinion", 20, TermUnit.WORKING_DAYS, "本镇办法：二十个工作日", date(2024, 1, 1)))
    assert basis() == "本镇办法：二"
    bylaws.methods.choose(ledger, "longting")
    assert basis("小事") == "本程序缺省："
    bylaws.add_rule(ledger, Rule("小事", 3, TermUnit.WORKING_DAYS, "本镇小事三个工作日", date(2024, 1, 1)))
    assert basis("小事") == "本镇小事三个"
    bylaws.drop_rule(ledger, "小事", date(2024, 1, 1))
    assert basis("小事") == "本程序缺省："


def test_a_case_that_was_assigned_keeps_its_day_when_the_method_changes(ledger):
    entry = cases.register(ledger, ASSIGNED)
    bylaws.methods.choose(ledger, "longting")
    assert cases.get(ledger, entry.id).due_on == entry.due_on == date(2024, 7, 18)
