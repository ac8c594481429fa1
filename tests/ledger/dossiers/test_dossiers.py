"""Deputies' files: everything that was written down, by year, and nothing in public that must not be."""

import io
from datetime import date, datetime

import pytest
from PIL import Image
from sqlalchemy import event

from app.books.dossier import SECTIONS
from app.books.shelf import BOOKS
from app.errors import LedgerError
from app.ledger import activities, attachments, bylaws, cases, deputies, dossiers, registers, scores
from app.ledger.activities import ActivityDraft, Present
from app.ledger.cases import CaseDraft
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.dossiers import public_fields, put_public_fields
from app.ledger.dossiers.published import SAFE
from app.ledger.scores import assessing
from app.rules.cases import Act, Kind, Result, Route, Satisfaction, Stage
from app.rules.trade import ACTIVITY_KINDS, DUTY_KINDS

DAY = date(2024, 6, 5)
SEATS = (Seat("县", "第十四届", "东街选区", "县018", date(2022, 3, 18)), Seat("乡", "第十四届", "东街选区", "太018"))


@pytest.fixture
def people(ledger):
    first = DeputyDraft(
        "示例甲",
        gender="女",
        born="1975-03",
        party="群众",
        post="示例村村民",
        phone="13900000001",
        households=12,
        seats=SEATS,
    )
    return [deputies.add(ledger, each).id for each in (first, DeputyDraft("示例乙"), DeputyDraft("示例丙"))]


@pytest.fixture
def year(ledger, people):
    """A meeting that was missed, an outing with an opinion, a proposal that was answered, a duty, an award."""
    activities.add(
        ledger, ActivityDraft(date(2024, 3, 1), "会议", theme="镇人代会", attendance=(Present(people[0], "请假"),))
    )
    activities.add(
        ledger,
        ActivityDraft(DAY, "流动联络站", theme="田间听意见", attendance=(Present(people[0]),)),
        (CaseDraft(DAY, "收割机过不去，找样例丁帮过忙", raised_by="样例丁", phone="13812345678", category="道路交通",
                   source="流动联络站", takers=(people[0],)),),
    )  # fmt: skip
    made = cases.register(
        ledger, CaseDraft(DAY, "修路", kind="proposal", title="关于修路的建议", leaders=(people[0],), public=True)
    )
    cases.advance(ledger, made.id, Act(Kind.ASSIGN, DAY, unit="示例办"))
    cases.advance(ledger, made.id, Act(Kind.REPLY, date(2024, 7, 1), text="已修好", result=Result.A))
    cases.advance(
        ledger,
        made.id,
        Act(Kind.EVALUATE, date(2024, 7, 2), attitude=Satisfaction.SATISFIED, outcome=Satisfaction.SATISFIED),
    )
    for day, kind, matter in (
        ("2023-05-01", "宣传报道", "投稿"),
        ("2024-08-01", "走访选民", "到样例丁家，电话13812345678"),
        ("2024-12-01", "表彰奖励", "县优秀代表"),
    ):
        duty = {"done_on": day, "deputy_id": "示例甲", "kind": kind, "matter": matter}
        registers.add(ledger, BOOKS["other-duties"], duty)


def test_a_file_tells_the_days_out_of_office(ledger, people):
    deputies.set_status(ledger, people[0], "暂停", "被羁押", date(2024, 3, 1))
    deputies.set_status(ledger, people[0], "在任", "恢复", date(2024, 6, 1))
    facts = {each.label: each.value for each in dossiers.dossier(ledger, people[0]).facts}
    assert facts["任职状态"] == "在任"
    assert facts["不在任的日子"] == "2024年3月1日至2024年5月31日暂停（92天）"
    public = dossiers.dossier(ledger, people[0], public=True).facts
    assert "不在任的日子" not in {each.label for each in public}


def photo(size):
    out = io.BytesIO()
    Image.new("RGB", size, "grey").save(out, "JPEG")
    return out.getvalue()


def tables(dossier, year=2024):
    chapter = next(each for each in dossier.years if each.year == year)
    return {table.key: table for table in chapter.tables}


def cells(table, key):
    at = [column.key for column in table.columns].index(key)
    return [row[at] for row in table.rows]


def everything(dossier):
    return str(dossier)


def test_every_kind_of_activity_and_duty_has_its_section_or_is_among_the_others():
    known = [kind for section in SECTIONS for kind in section.kinds]
    assert len(known) == len(set(known))
    assert set(known) <= {*ACTIVITY_KINDS, *DUTY_KINDS, "收集意见", "领衔建议", "附议建议"}


def test_a_file_tells_the_person_the_seats_and_every_year(ledger, people, year):
    file = dossiers.dossier(ledger, people[0])
    assert (file.name, file.number, file.terms, file.levels) == ("示例甲", "县018", "第十四届", "县、乡")
    assert file.fact("born") == "1975年3月"
    assert file.period == "2022年—2024年"
    assert cells(file.seats, "level") == ["县", "乡"]
    assert [each.year for each in file.years] == [2023, 2024]
    assert [row[0] for row in file.overview.rows] == ["2023年", "2024年", "合计"]


def test_what_was_done_stands_in_its_section_and_what_was_missed_says_so(ledger, people, year):
    found = tables(dossiers.dossier(ledger, people[0]))
    assert set(found) == {"meetings", "receptions", "contact", "proposals", "opinions", "awards", "score"}
    assert cells(found["meetings"], "role") == ["请假"]
    assert cells(found["receptions"], "matter") == ["田间听意见"]
    assert cells(found["awards"], "matter") == ["县优秀代表"]


def test_opinions_and_proposals_come_with_their_results(ledger, people, year):
    found = tables(dossiers.dossier(ledger, people[0]))
    proposals = found["proposals"]
    assert cells(proposals, "matter") == ["关于修路的建议"]
    assert [cells(proposals, key)[0] for key in ("role", "handler", "result", "attitude", "outcome", "stage")] == [
        "领衔", "示例办", "A", "满意", "满意", bylaws.stage_names(ledger)[Stage.EVALUATED],
    ]  # fmt: skip
    assert cells(found["opinions"], "stage") == [bylaws.stage_names(ledger)[Stage.UNDECIDED]]


def test_the_year_is_told_in_sentences(ledger, people, year):
    summary = "".join(dossiers.dossier(ledger, people[0]).years[-1].summary)
    assert "全年登记履职5项：接待进站1次、联系选民1次、建议1件、意见1条、表彰1项。" in summary
    assert "应参加活动2次，出席1次，请假1次，出席率50%。" in summary
    assert "提出议案建议1件（领衔1件、附议0件），已答复1件，其中已解决或采纳（A类）1件，评价满意1件。" in summary
    assert "收集意见1条，已办结0条，办理中1条" in summary


def test_one_year_can_be_asked_for_and_a_year_without_entries_says_so(ledger, people, year):
    (only,) = dossiers.dossier(ledger, people[0], year=2023).years
    assert (only.year, len(only.log.rows)) == (2023, 1)
    (empty,) = dossiers.dossier(ledger, people[1], year=2021).years
    assert empty.summary == ("本年没有登记履职。",)
    (now,) = dossiers.dossier(ledger, people[1]).years
    assert now.year == 2024


def test_the_method_adds_its_frequencies(ledger, people, year):
    bylaws.methods.choose(ledger, "xixia")
    file = dossiers.dossier(ledger, people[0])
    assert file.duties[0] == "入格：每半月至少1次"
    assert any(sentence.startswith("履职频次") for sentence in file.years[-1].summary)
    bylaws.methods.choose(ledger, "xiuwu")  # whose source asks it of the county, not of every deputy
    assert dossiers.dossier(ledger, people[0]).duties == ()


def test_the_newest_portrait_is_in_the_file(ledger, people):
    for size in ((40, 50), (60, 80)):
        attachments.attach(ledger, "deputies", people[0], photo(size), "头像.jpg", role="头像")
    newest = attachments.listing(ledger, "deputies", people[0])[-1]
    assert dossiers.dossier(ledger, people[0]).portrait == attachments.content(ledger, newest.id)
    attachments.void(ledger, newest.id, "拍糊了")
    assert dossiers.dossier(ledger, people[0]).portrait != attachments.content(ledger, newest.id)
    assert dossiers.dossier(ledger, people[1]).portrait is None


def test_the_public_version_holds_no_voter_no_phone_and_no_private_matter(ledger, people, year):
    attachments.attach(ledger, "deputies", people[0], photo((40, 50)), "头像.jpg", role="头像")
    file = dossiers.dossier(ledger, people[0], public=True)
    told = everything(file)
    for secret in ("样例丁", "13812345678", "13900000001", "收割机", "1975", "县018", "请假", "示例村村民", "到样例"):
        assert secret not in told
    assert file.portrait is None
    found = tables(file)
    assert cells(found["opinions"], "category") == ["道路交通"]
    assert cells(found["proposals"], "matter") == ["关于修路的建议"]
    assert cells(found["contact"], "kind") == ["走访选民"]
    assert "meetings" not in found


def test_in_public_a_theme_is_told_of_meetings_and_inspections_alone(ledger, people):
    told = {"会议": "听取半年工作", "学习培训": "学代表法", "视察": "看水利", "调研": "问养老", "执法检查": "查环保"}
    hidden = {"接待选民": "样例戊家的事", "流动联络站": "替样例戊跑腿", "约见": "谈样例戊低保", "座谈": "样例戊座谈"}
    themes = told | hidden
    for kind, theme in themes.items():
        outcome = "样例戊满意" if kind in hidden else ""
        marks = (Present(people[0]),)
        activities.add(ledger, ActivityDraft(DAY, kind, theme=theme, place="示例站", outcome=outcome, attendance=marks))
    chapter = dossiers.dossier(ledger, people[0], public=True).years[-1]
    assert "样例戊" not in everything(dossiers.dossier(ledger, people[0], public=True))
    found = dict(zip(cells(chapter.log, "kind"), cells(chapter.log, "matter"), strict=True))
    assert found == told | dict.fromkeys(hidden, "")
    assert set(cells(chapter.log, "place")) == {"示例站"}


def test_a_proposal_that_is_not_public_has_no_title_in_public(ledger, people):
    cases.register(ledger, CaseDraft(DAY, "修路", kind="proposal", title="关于修路的建议", leaders=(people[0],)))
    assert cells(tables(dossiers.dossier(ledger, people[0], public=True))["proposals"], "matter") == ["（未公开）"]


def test_the_unit_chooses_what_it_publishes(ledger, people, year):
    assert public_fields(ledger) == SAFE
    put_public_fields(ledger, ("phone", "post", "levels"))
    assert public_fields(ledger) == ("name", "post", "levels", "phone")
    file = dossiers.dossier(ledger, people[0], public=True)
    assert file.fact("phone") == "13900000001"
    assert [column.key for column in file.seats.columns] == ["level"]
    assert all(not each.tables and not each.log.rows for each in file.years)
    with pytest.raises(LedgerError, match="没有叫“idcard”的公开栏目"):
        put_public_fields(ledger, ("idcard",))


def test_who_was_refused_or_sent_to_the_petition_office_is_told_in_these_words(ledger, people):
    made = cases.register(ledger, CaseDraft(DAY, "要上访", takers=(people[0],)))
    cases.advance(ledger, made.id, Act(Kind.ROUTE, DAY, route=Route.PETITION))
    assert cells(tables(dossiers.dossier(ledger, people[0]))["opinions"], "stage") == ["引导信访"]


def test_the_score_of_the_year_stands_in_the_file_with_the_entries_behind_it(ledger, calendar, people, year):
    chapter = dossiers.dossier(ledger, people[0]).years[-1]
    score = assessing.of(ledger, people[0], 2024)
    table = tables(dossiers.dossier(ledger, people[0]))["score"]
    assert cells(table, "item") == [*(item.label for item in score.items), "合计"]
    assert cells(table, "points")[-1] == str(score.total)
    assert any("田间听意见" in entries for entries in cells(table, "entries"))
    assert any(f"得{score.total}分" in sentence and "截至9月20日试算" in sentence for sentence in chapter.summary)
    calendar.moment = datetime(2025, 1, 10, 9)
    assert "（按登记试算，未冻结）。" in dossiers.dossier(ledger, people[0]).years[-1].summary[-1]
    scores.freeze(ledger, 2024, "年终")
    assert "名。" in dossiers.dossier(ledger, people[0]).years[-1].summary[-1]
    public = dossiers.dossier(ledger, people[0], public=True)
    assert "score" not in tables(public)
    put_public_fields(ledger, (*SAFE, "score"))
    shown = tables(dossiers.dossier(ledger, people[0], public=True))["score"]
    assert "entries" not in [column.key for column in shown.columns]


def test_an_unknown_deputy_is_said(ledger, people):
    with pytest.raises(LedgerError, match="没有找到这位代表"):
        dossiers.dossier(ledger, "f" * 32)


def test_the_files_of_all_take_as_many_statements_as_the_file_of_one(ledger, people, year):
    bylaws.methods.choose(ledger, "xixia")
    counted = []
    event.listen(ledger._engine, "before_cursor_execute", lambda *call: counted.append(call[2]))
    dossiers.dossier(ledger, people[0])
    alone = len(counted)
    counted.clear()
    assert [each.place for each in dossiers.dossiers(ledger)] == [1, 2, 3]
    assert len(counted) <= alone + 1
