"""The way back: receipts by month, and the county's steps, after which both sides tell the same of a case."""

import hashlib
from datetime import date

import pytest

from app.errors import DamagedError, LedgerError
from app.ledger import cases, custody, journal
from app.ledger.handovers import CountyDraft, answers, county_steps, standing
from app.ledger.handovers.images import UnfitError
from app.ledger.store import Ledger
from app.models.key import Key
from app.models.package import Package
from app.rules.cases import Act, Kind
from app.rules.handover import Arrival, CountyAct, Direction, Party
from app.rules.received import Verdict
from tests import ledgers
from tests.ledger import counties
from tests.ledger.handovers.sent import Sender, merged

TAIPING, LUZHAI = "410725104", "410725105"
DAY = date(2024, 6, 3)


@pytest.fixture
def town(tmp_path):
    made = counties.township(tmp_path, TAIPING)
    yield made
    made.close()


@pytest.fixture
def county(tmp_path):
    made = counties.county(tmp_path)
    made.clerk = "示例县办"
    yield made
    made.close()


@pytest.fixture
def opinion(town):
    return counties.held(town, date(2024, 5, 2))


def sent_out(town, sender, month):
    """The next package of a township's, which it wrote down as sent."""
    arrived = sender.send(month)
    manifest = arrived.manifest
    with town.write("上报", remembered=False) as session:
        session.add(
            Package(
                way=Direction.OUT, township=TAIPING, township_name="原阳县太平镇", month=month,
                sequence=manifest["sequence"], digest=arrived.digest, previous=manifest["previous"], whole=False,
                head_seq=manifest["journal"]["seq"], head_hash=manifest["journal"]["hash"], manifest=manifest,
                state=Arrival.SENT, on_day=DAY,
            )
        )  # fmt: skip
    return arrived


def answered(county):
    """The county's answer as it comes out of its seal: manifest, digest, steps."""
    answer = answers.answer(county, TAIPING)
    digest = hashlib.sha256(journal.dumped(answer.head).encode()).hexdigest()
    with county.write("回执", remembered=False) as session:
        answers.keep_answer(session, answer, answer.head, digest, "盘", county.today)
    return dict(answer.head), digest, list(answer.steps)


def received(town, county):
    manifest, digest, steps = answered(county)
    return answers.receive(town, manifest, digest, steps, "盘")


def step(county, case, kind=CountyAct.ASSIGN, **values):
    return county_steps.add_county_step(county, case.id, CountyDraft(kind, DAY, **{"unit": "示例局"} | values))


def test_both_sides_tell_the_same_of_a_case_that_the_county_took_up(town, county, opinion):
    before = cases.get(town, opinion.id)
    merged(county, {}, [Sender(town).send("2024-05")])
    step(county, opinion, due=date(2024, 7, 1), number="示例〔2024〕1号")
    step(county, opinion, CountyAct.SUPERVISE, text="示例督办")
    assert received(town, county) == answers.Returned(1, 0, 2, again=False)
    here, there = cases.get(town, opinion.id), cases.get(county, opinion.id)
    assert here == there
    assert [(each.kind, each.by, each.unit, each.number, each.text) for each in here.county] == [
        (CountyAct.ASSIGN, "示例县办", "示例局", "示例〔2024〕1号", ""),
        (CountyAct.SUPERVISE, "示例县办", "示例局", "", "示例督办"),
    ]
    assert (here.stage, here.due_on, here.handler, here.lines) == (
        before.stage, before.due_on, before.handler, before.lines,
    )  # fmt: skip
    assert custody.check(town).sound
    assert custody.check(county).sound


def test_the_same_answer_again_adds_nothing_and_a_later_one_only_what_is_new(town, county, opinion):
    merged(county, {}, [Sender(town).send("2024-05")])
    step(county, opinion)
    first = answered(county)
    assert answers.receive(town, *first, "盘").steps == 1
    before = ledgers.whole(town)
    assert answers.receive(town, *first, "盘") == answers.Returned(1, 0, 0, again=True)
    assert ledgers.whole(town) == before
    assert answered(county) == first
    step(county, opinion, CountyAct.REPLY, text="示例答复")
    second = answered(county)
    assert (first[0]["sequence"], second[0]["sequence"]) == (1, 2)
    assert answers.receive(town, *second, "盘").steps == 1
    assert answers.receive(town, *first, "盘").again
    assert len(cases.get(town, opinion.id).county) == 2


def test_a_township_sees_by_month_what_reached_the_county(town, county, opinion):
    sender = Sender(town)
    first = sent_out(town, sender, "2024-05")
    counties.held(town, date(2024, 6, 1))
    sent_out(town, sender, "2024-06")
    counties.held(town, date(2024, 7, 1))
    third = sent_out(town, sender, "2024-07")
    assert [each.state for each in standing.months_sent(town)] == ["sent"] * 3
    assert merged(county, {}, [first, third]) == [Verdict.TAKE, Verdict.GAP]
    received(town, county)
    assert [(each.month, each.state) for each in standing.months_sent(town)] == [
        ("2024-05", "merged"), ("2024-06", "sent"), ("2024-07", "received"),
    ]  # fmt: skip
    assert [each.sequence for each in standing.months_sent(town, "2024-07")] == [3]


def test_the_answer_names_the_last_package_that_the_county_took(town, county, opinion):
    package = Sender(town).send("2024-05")
    merged(county, {}, [package])
    received(town, county)
    with town.read() as session:
        row = session.query(Package).filter_by(way=Direction.RETURN_IN).one()
        assert (row.sequence, row.previous) == (1, package.digest)


def test_the_county_sees_who_has_not_handed_over(town, county, opinion, tmp_path):
    with county.write("登记密钥", remembered=False) as session:
        session.add(
            Key(
                role=Party.TOWNSHIP, party=LUZHAI, party_name="原阳县路寨乡", sign_key="0" * 64, seal_key="age1",
                trusted_on=DAY, by_code=True,
            )
        )  # fmt: skip
    sender = Sender(town)
    first = sender.send("2024-05")
    counties.held(town, date(2024, 6, 1))
    second = sender.send("2024-06")
    merged(county, {}, [second])
    listed = standing.months_of_townships(county, "2024-06")
    assert [(each.unit, each.state, each.sequence) for each in listed] == [
        (TAIPING, "waiting", 2), (LUZHAI, "missing", None),
    ]  # fmt: skip
    merged(county, {second.digest: second}, [first])
    assert [each.state for each in standing.months_of_townships(county, "2024-06")] == ["merged", "missing"]
    assert [each.state for each in standing.months_of_townships(county, "2024-07")] == ["missing", "missing"]


def test_a_step_of_the_countys_lacks_nothing(town, county, opinion):
    merged(county, {}, [Sender(town).send("2024-05")])
    before = ledgers.whole(county)
    for draft, field in (
        (CountyDraft(CountyAct.ASSIGN, DAY), "unit"),
        (CountyDraft(CountyAct.REPLY, DAY), "text"),
        (CountyDraft(CountyAct.OPINION, DAY, text=" "), "text"),
        (CountyDraft(CountyAct.SUPERVISE, date(2024, 5, 1)), "on"),
        (CountyDraft(CountyAct.SUPERVISE, date(2025, 5, 1)), "on"),
        (CountyDraft(CountyAct.SUPERVISE, DAY, due=date(2024, 6, 2)), "due"),
    ):
        with pytest.raises(LedgerError) as refused:
            county_steps.add_county_step(county, opinion.id, draft)
        assert refused.value.field == field
    with pytest.raises(LedgerError, match="由县里登记"):
        step(town, opinion)
    with pytest.raises(LedgerError, match="没有上报过"):
        county_steps.case_numbered(county, TAIPING, "2024-接-999")
    assert county_steps.case_numbered(county, TAIPING, opinion.number) == opinion.id
    assert ledgers.whole(county) == before


def test_a_case_that_the_township_voided_gets_no_step(town, county, opinion):
    sender = Sender(town)
    merged(county, {}, [sender.send("2024-05")])
    cases.advance(town, opinion.id, Act(Kind.VOID, DAY, reason="示例原因"))
    merged(county, {}, [sender.send("2024-06")])
    with pytest.raises(LedgerError, match="已作废"):
        step(county, opinion)


def test_an_answer_for_another_or_about_nothing_here_is_refused(town, county, opinion, tmp_path):
    merged(county, {}, [Sender(town).send("2024-05")])
    step(county, opinion)
    manifest, digest, steps = answered(county)
    other = counties.township(tmp_path, LUZHAI)
    for ledger, twist, error in (
        (other, {}, LedgerError),
        (other, {"to": LUZHAI}, UnfitError),
        (town, {"receipts": [{}]}, DamagedError),
        (town, {"last": {"sequence": 1}}, DamagedError),
    ):
        before = ledgers.whole(ledger)
        with pytest.raises(error, match="没有写入"):
            answers.receive(ledger, manifest | twist, digest, steps, "盘")
        assert ledgers.whole(ledger) == before
    other.close()
    answers.receive(town, manifest, digest, steps, "盘")
    altered = [{**each, "words": "改过"} for each in steps]
    with pytest.raises(UnfitError, match="和以前收到的不一样"):
        answers.receive(town, manifest | {"sequence": 2}, "other", altered, "盘")


def test_there_is_no_answer_to_who_sent_nothing(county):
    assert isinstance(county, Ledger)
    with pytest.raises(LedgerError, match="还没有收到过单位 410725104 的包"):
        answers.answer(county, TAIPING)
