"""A package's rows in the county's ledger: as the township wrote them, all of them or none."""

import json
import re
from dataclasses import replace
from datetime import date

import pytest

from app.books.shelf import BOOKS
from app.ledger import activities, attachments, cases, custody, figures, registers, search, undo
from app.ledger.figures import Period
from app.ledger.handovers import images, taking
from app.rules.cases import Act, Kind, Result
from tests import ledgers
from tests.ledger import counties
from tests.ledger.handovers import sent
from tests.ledger.test_attachments import PDF

TAIPING, LUZHAI = "410725104", "410725105"
YEAR = Period(*counties.YEAR)


@pytest.fixture
def town(tmp_path):
    made = counties.township(tmp_path, TAIPING, busy=2)
    yield made
    made.close()


@pytest.fixture
def county(tmp_path):
    made = counties.county(tmp_path)
    yield made
    made.close()


def take(county, content):
    with county.write("合并", remembered=False) as session:
        return taking.take(session, content, "2024-12-31")


def test_what_was_taken_is_what_the_township_has(town, county):
    content, _ = sent.content(town)
    effects = take(county, content)
    assert sent.rows(county) == sent.rows(town)
    assert sent.effect(effects) == {"added": len(sent.rows(town))}
    assert custody.check(county).sound
    assert figures.figures(county, YEAR).values == figures.figures(town, YEAR).values


def test_taking_it_again_changes_nothing(town, county):
    content, _ = sent.content(town)
    take(county, content)
    with county.read() as session:
        before = sent.changes.head_at(session, 10**9), sent.rows(county)
    effects = take(county, content)
    assert sent.effect(effects) == {"unchanged": len(sent.rows(town))}
    assert sent.rows(county) == before[1]


def test_later_months_change_void_and_take_back_what_earlier_ones_brought(town, county):
    content, head = sent.content(town)
    take(county, content)
    case = registers.entries(town, BOOKS["receptions"])[0]
    on = counties.YEAR[1]
    cases.advance(town, case.id, Act(Kind.REPLY, on, text="示例答复", result=Result.A))
    extra = registers.add(town, BOOKS["villages"], {"name": "示例组"})
    taken_back = registers.add(town, BOOKS["villages"], {"name": "写错的组"})
    [other] = [each for each in registers.entries(town, BOOKS["stations"]) if each.record != "中心站"]
    registers.void(town, BOOKS["stations"], other.id, "示例原因")
    middle, head = sent.content(town, head)
    assert sent.effect(take(county, middle)) == {"added": 3, "changed": 1, "voided": 1}
    registers.void(town, BOOKS["villages"], taken_back.id, "写错了")
    registers.correct(town, BOOKS["villages"], extra.id, {"note": "示例"}, "补")
    last, head = sent.content(town, head)
    assert sent.effect(take(county, last)) == {"changed": 1, "voided": 1}
    held = counties.held(town, date(2024, 5, 1))
    content, head = sent.content(town, head)
    take(county, content)
    while undo.undo(town) != "登记意见" and town.sitting:
        pass
    assert held.number
    content, head = sent.content(town, head)
    assert "gone" in sent.effect(take(county, content))
    assert sent.rows(county) == sent.rows(town)
    assert custody.check(county).sound


def test_attachments_come_along_and_stay_where_only_their_words_change(town, county):
    case = registers.entries(town, BOOKS["receptions"])[0]
    photo = attachments.attach(town, "cases", case.id, PDF, "示例.pdf")
    content, head = sent.content(town)
    take(county, content)
    attachments.void(town, photo.id, "示例原因")
    later, _ = sent.content(town, head)
    take(county, replace(later, file=lambda _: b""))
    assert sent.rows(county) == sent.rows(town)


def test_what_a_township_calls_something_is_found_in_the_county(town, county):
    content, _ = sent.content(town)
    take(county, content)
    assert search.search(county, "示例内容")


def test_a_whole_package_takes_out_what_is_not_in_it(town, county, tmp_path):
    take(county, sent.content(town)[0])
    other = counties.township(tmp_path, LUZHAI)
    take(county, sent.content(other)[0])
    (tmp_path / "旧").mkdir()
    copy = counties.township(tmp_path / "旧", TAIPING)
    whole, _ = sent.content(copy, whole=True)
    effects = take(county, whole)
    assert sent.effect(effects)["gone"] == len(sent.rows(town))
    assert sent.rows(county, TAIPING) == sent.rows(copy)
    assert sent.rows(county, LUZHAI) == sent.rows(other)
    assert custody.check(county).sound


WRONG = {
    "a column of ours that we do not know": lambda image: image | {"strange": 1},
    "no id": lambda image: image | {"id": "x"},
    "another unit": lambda image: image | {"unit_code": LUZHAI},
    "a number for a text": lambda image: image | {"content": 5},
    "a text for a number": lambda image: image | {"year": "2024"},
    "a truth for a number": lambda image: image | {"serial": True},
    "nothing where something must be": lambda image: image | {"raised_on": None},
    "a day that cannot be": lambda image: image | {"raised_on": "2024-02-30"},
    "a day long ago": lambda image: image | {"raised_on": "1024-02-03"},
    "a day to come": lambda image: image | {"raised_on": "2025-02-03"},
    "a stage that there is not": lambda image: image | {"stage": "LOST"},
    "a number too large": lambda image: image | {"serial": 1 << 70},
    "a text that cannot be written": lambda image: image | {"content": "\ud800"},
    "a text with an end within": lambda image: image | {"content": "a\0b"},
    "an activity that is not there": lambda image: image | {"activity_id": "0" * 32},
    "a state that its steps do not lead to": lambda image: image | {"handler": "别的所"},
    "a due day that its steps do not give": lambda image: image | {"due_on": "2024-12-01"},
    "a number that another has": lambda image: image | {"serial": 2, "number": "2024-流-002"},
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_row_that_this_program_did_not_write_is_refused_with_everything(town, county, wrong):
    before = ledgers.whole(county)
    content, _ = sent.content(town)

    def twisted(table):
        for at, image in enumerate(content.rows(table)):
            yield WRONG[wrong](image) if table == "cases" and at == 0 else image

    with pytest.raises(images.UnfitError, match="没有写入") as refusal:
        take(county, replace(content, rows=twisted))
    assert not re.search("[a-z]", str(refusal.value)), "a clerk knows no column by its English name"
    assert ledgers.whole(county) == before


def test_a_row_that_comes_twice_is_refused(town, county):
    content, _ = sent.content(town)
    with pytest.raises(images.UnfitError, match="没有写入"):
        take(county, replace(content, rows=lambda table: [*content.rows(table), *content.rows(table)]))


def test_a_row_of_another_township_is_not_taken_over(town, county, tmp_path):
    take(county, sent.content(town)[0])
    other = counties.township(tmp_path, LUZHAI)
    content, _ = sent.content(other)
    stolen = [image | {"unit_code": LUZHAI} for image in sent.content(town)[0].rows("stations")]
    before = sent.rows(county)
    with pytest.raises(images.UnfitError, match="别的单位登记的"):
        take(county, replace(content, rows=lambda table: stolen if table == "stations" else content.rows(table)))
    refers = [image | {"station_id": stolen[0]["id"]} for image in content.rows("activities")]
    with pytest.raises(images.UnfitError, match="指向不存在的"):
        take(county, replace(content, rows=lambda table: refers if table == "activities" else content.rows(table)))
    assert sent.rows(county) == before


def test_an_attachment_that_is_missing_or_another_is_refused(town, county):
    case = registers.entries(town, BOOKS["receptions"])[0]
    attachments.attach(town, "cases", case.id, PDF, "示例.pdf")
    content, _ = sent.content(town)
    for wrong in (b"", PDF + b"."):
        with pytest.raises(images.UnfitError, match="附件"):
            take(county, replace(content, file=lambda _, wrong=wrong: wrong))


def test_columns_younger_than_the_township_hold_their_defaults(town, county):
    content, _ = sent.content(town)

    def older(table):
        for image in content.rows(table):
            yield {name: value for name, value in image.items() if table != "stations" or name != "note"}

    take(county, replace(content, rows=older))
    assert sent.rows(county) == sent.rows(town)


def test_every_row_is_in_the_countys_journal_as_it_is_in_the_townships(town, county):
    content, _ = sent.content(town)
    take(county, content)
    for table, ids in ((table, [each["id"] for each in content.rows(table)]) for table in ("cases", "steps")):
        for each in ids:
            assert last_of(county, table, each) == last_of(town, table, each)


def last_of(ledger, table, entry_id):
    from sqlalchemy import select

    from app.models.journal import JournalRow

    with ledger.read() as session:
        query = select(JournalRow.after).where(JournalRow.entry_table == table, JournalRow.entry_id == entry_id)
        return json.loads(session.scalar(query.order_by(JournalRow.seq.desc()).limit(1)))


def test_an_activity_that_was_voided_counts_as_voided(town, county):
    content, head = sent.content(town)
    take(county, content)
    made = activities.add(town, activities.ActivityDraft(date(2024, 4, 1), "会议", place="示例"))
    content, head = sent.content(town, head)
    take(county, content)
    activities.void(town, made.id, "示例原因")
    content, head = sent.content(town, head)
    effects = take(county, content)
    assert effects["activities"].voided == 1
