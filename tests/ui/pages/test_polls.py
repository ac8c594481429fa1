"""The page where ballots are counted."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from app.ledger import polls, projects
from app.ledger.polls import PollDraft, PollLineDraft
from app.ledger.polls.ballots import get
from app.ledger.projects import Progress, ProjectDraft, VoteDraft
from app.rules.projects import ProjectStage
from app.ui.pages.polls import PollsPage
from tests.ui.asked import answer
from tests.ui.hearing import placed

GRADES = ("优秀", "称职", "基本称职", "不称职")


@pytest.fixture
def page(ledger, qtbot):
    return placed(PollsPage(ledger), qtbot, ledger)


@pytest.fixture
def reported(ledger, ids):
    lines = (PollLineDraft("示例甲", (30, 15, 3, 0), ids["示例甲"]), PollLineDraft("示例乙", (5, 20, 20, 3)))
    draft = PollDraft("述职评议", "上半年述职评议", date(2024, 7, 5), 60, 52, 52, 50, 48, GRADES, lines=lines)
    return polls.add(ledger, draft).id


def counted(dialog, ballots, **counts):
    told = {"deputies": 60, "present": 52, "issued": 52, "returned": 50, "valid": 48} | counts
    dialog.count.fill(told | {"title": "上半年述职评议"})
    for at, votes in enumerate(ballots):
        dialog.count.fill({f"{at}-{option}": number for option, number in zip(dialog._options, votes, strict=True)})
    dialog.try_accept()


def registered(page, subjects, ballots, **counts):
    told = []

    def second(dialog):
        counted(dialog, ballots, **counts)
        told.append(dialog.trouble)

    def first(dialog):
        dialog.form.fill(subjects)
        answer(second)
        dialog.try_accept()

    answer(first)
    page.count_ballots()
    return told[0]


def test_before_the_first_poll_one_button_is_primary(page, ledger, reported):
    page.chips.choose("民生实事测评")
    page.refresh()
    assert page.empty.button.isVisible()
    assert page.new_button.property("kind") == "plain"
    page.chips.choose("全部")
    page.refresh()
    assert page.new_button.property("kind") == "primary"


def test_an_appraisal_is_counted_deputy_by_deputy(page, ledger, ids):
    assert registered(page, {"deputies": ("示例甲", "示例乙")}, ((30, 15, 3, 0), (5, 20, 20, 3))) == ""
    (poll,) = polls.listing(ledger)
    assert [(line.subject, line.deputy_id, line.favour.percent) for line in poll.lines] == [
        ("示例甲", ids["示例甲"], "93.8%"), ("示例乙", ids["示例乙"], "52.1%"),
    ]  # fmt: skip
    assert page.panel.poll.id == poll.id
    assert [line.band for line in poll.lines] == ["称职", "基本称职"]


def test_more_votes_than_valid_ballots_are_refused_in_words(page, ledger):
    assert "多于有效票48张" in registered(page, {"others": "供电所"}, ((40, 9, 0, 0),))
    assert polls.listing(ledger) == ()


def test_units_and_works_are_appraised_line_by_line(page, ledger):
    registered(page, {"others": "供电所\n水利站", "options": "满意、基本满意、不满意"}, ((40, 5, 3), (30, 10, 8)))
    (poll,) = polls.listing(ledger)
    assert [line.subject for line in poll.lines] == ["供电所", "水利站"]
    assert poll.draft.options == ("满意", "基本满意", "不满意")


def test_a_count_is_corrected_with_its_reason(page, reported, ledger):
    page.refresh()

    def corrected(dialog):
        dialog.count.fields["valid"].set_value(49)
        dialog.try_accept()
        assert dialog.form.fields["why"].error
        dialog.form.fields["why"].set_value("补计一票")
        dialog.try_accept()

    answer(corrected)
    page.correct()
    entry = get(ledger, reported)
    assert (entry.draft.valid, entry.lines[0].votes[0]) == (49, ("优秀", 30))


def test_rates_stand_with_both_their_numbers(page, reported):
    page.refresh()
    (first, *_) = page.panel._fetch(0, 10)
    assert first[1:] == ("示例甲", "30　62.5%", "15　31.2%", "3　6.2%", "0　0%", "93.8%（45/48）", "称职")


def test_a_voided_count_leaves_the_list(page, reported, ledger):
    page.refresh()
    answer(lambda dialog: (dialog.reason_field.set_value("重复登记"), dialog.try_accept()))
    page.panel.void()
    assert polls.listing(ledger) == ()
    assert page.table.rows() == 0


@pytest.fixture
def decided(ledger):
    made = []
    for name in ("排水管网", "道路硬化"):
        entry = projects.gather(ledger, ProjectDraft(2024, name), date(2024, 1, 5))
        made.append(projects.advance(ledger, entry.id, Progress(date(2024, 1, 20), ProjectStage.CANDIDATE)).id)
    votes = ((made[0], (7, 1, 0)), (made[1], (3, 5, 0)))
    counts = {"deputies": 8, "present": 8, "issued": 8, "returned": 8, "valid": 8}
    projects.vote(ledger, VoteDraft("2024年票决", date(2024, 2, 1), **counts, votes=votes, places=1))
    return made


def test_voiding_a_vote_over_projects_takes_them_back_to_where_they_stood(page, decided, ledger):
    page.refresh()
    asked = answer(lambda dialog: (dialog.reason_field.set_value("票数看错"), dialog.try_accept()))
    page.panel.void()
    assert "2 个项目回到投票以前的阶段" in " ".join(each.text() for each in asked.seen.findChildren(QLabel))
    assert polls.listing(ledger) == ()
    assert {each.stage for each in projects.listing(ledger, 2024)} == {ProjectStage.CANDIDATE}


def test_a_vote_after_which_a_project_went_on_stays_and_the_clerk_is_told_why(page, decided, ledger):
    projects.advance(ledger, decided[0], Progress(date(2024, 3, 1), ProjectStage.RUNNING, percent=5))
    page.refresh()
    heard = []
    page.news.connect(heard.append)
    answer(lambda dialog: (dialog.reason_field.set_value("票数看错"), dialog.try_accept()))
    page.panel.void()
    assert "“排水管网”投票后又有进展" in heard[0]
    assert len(polls.listing(ledger)) == 1


def test_a_vote_whose_kind_only_begins_like_one_over_projects_is_corrected_and_voided_here(page, ledger):
    line = PollLineDraft("供水工程", (40, 5, 3))
    counts = (60, 52, 52, 50, 48, ("满意", "基本满意", "不满意"))
    polls.add(ledger, PollDraft("民生实事满意度", "供水满意度", date(2024, 7, 5), *counts, lines=(line,)))
    page.refresh()
    assert page.panel._edit.isVisible()
    answer(lambda dialog: (dialog.reason_field.set_value("重复登记"), dialog.try_accept()))
    page.panel.void()
    assert polls.listing(ledger) == ()
