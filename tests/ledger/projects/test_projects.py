"""民生实事: gathered, put up, voted on, carried out, appraised; nothing is skipped and no step is lost."""

from datetime import date, timedelta

import pytest

from app.errors import LedgerError
from app.ledger import cases, polls, projects, undo
from app.ledger.cases import CaseDraft
from app.ledger.custody import check
from app.ledger.projects import Progress, ProjectDraft, VoteDraft, annul, appraise, vote
from app.rules.projects import ProjectStage

SPRING = date(2024, 1, 10)
CONGRESS = date(2024, 2, 2)
SUMMER = date(2024, 7, 1)
NOW = date(2024, 9, 20)


def gathered(ledger, name, **values):
    return projects.gather(ledger, ProjectDraft(2024, name, **values), SPRING)


@pytest.fixture
def candidates(ledger):
    found = [gathered(ledger, f"示例项目{sign}", cost=30.0).id for sign in "甲乙丙"]
    for each in found:
        projects.advance(ledger, each, Progress(date(2024, 1, 20), ProjectStage.CANDIDATE))
    return found


def ballots(keys, *agreed, **values):
    votes = tuple((key, (number, 70 - number, 0)) for key, number in zip(keys, agreed, strict=True))
    given = {"title": "票决", "on": CONGRESS, "deputies": 78, "present": 72, "issued": 72, "returned": 71, "valid": 70}
    return VoteDraft(votes=votes, **(given | {"places": 2} | values))


def test_the_vote_decides_and_the_chosen_are_carried_out_and_appraised(ledger, candidates):
    result = vote(ledger, ballots(candidates, 45, 66, 30))
    assert [each.draft.name for each in result.chosen] == ["示例项目乙", "示例项目甲"]
    assert [each.stage for each in result.rejected] == [ProjectStage.NOT_CHOSEN]
    well = candidates[1]
    projects.advance(ledger, well, Progress(date(2024, 3, 1), ProjectStage.RUNNING, "开工", 10, 3.0))
    projects.advance(ledger, well, Progress(SUMMER, ProjectStage.RUNNING, "主体完成", 70, 20.5))
    entry = projects.advance(ledger, well, Progress(date(2024, 9, 1), ProjectStage.DONE, "验收合格"))
    assert (entry.percent, entry.spent) == (100, 20.5)
    result = appraise(ledger, ballots([well], 60, on=NOW, places=0))
    (entry,) = result.chosen
    assert entry.stage is ProjectStage.APPRAISED
    assert [step.stage.value for step in entry.steps] == ["征集", "候选", "票决通过", "实施", "实施", "完成", "测评"]
    assert entry.steps[2].words == "赞成66票（全体代表78名），第1位"
    assert entry.steps[-1].words == "满意60票，基本满意10票，不满意0票"


def test_candidates_level_at_the_last_place_are_voted_on_again(ledger, candidates):
    result = vote(ledger, ballots(candidates, 60, 50, 50))
    assert [each.draft.name for each in result.level] == ["示例项目乙", "示例项目丙"]
    assert {each.stage for each in result.level} == {ProjectStage.CANDIDATE}
    again = vote(ledger, ballots(candidates[1:], 41, 40, places=1))
    assert [each.draft.name for each in again.chosen] == ["示例项目乙"]
    assert "没有过" not in again.rejected[0].steps[-1].words


def test_no_stage_is_skipped_and_no_vote_is_made_up(ledger):
    entry = gathered(ledger, "示例项目丁")
    with pytest.raises(LedgerError, match="不能直接到“实施”"):
        projects.advance(ledger, entry.id, Progress(NOW, ProjectStage.RUNNING))
    with pytest.raises(LedgerError, match="请登记票决"):
        projects.advance(ledger, entry.id, Progress(NOW, ProjectStage.CHOSEN))
    other = gathered(ledger, "示例项目戊")
    with pytest.raises(LedgerError, match="不能直接到“票决通过”"):
        vote(ledger, ballots([entry.id, other.id], 60, 20, places=1))
    assert projects.get(ledger, entry.id).stage is ProjectStage.GATHERED


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"places": 3}, "要差额"),
        ({"returned": 73}, "收回73张，多于发出72张"),
        ({"valid": 60}, "票数合计70"),
        ({"present": 80}, "实到80人，多于应到78人"),
        ({"on": date(2025, 1, 1)}, "今天之后"),
        ({"deputies": 0}, "全体代表人数"),
    ],
)
def test_ballots_that_do_not_add_up_are_refused(ledger, candidates, values, sentence):
    with pytest.raises(LedgerError, match=sentence):
        vote(ledger, ballots(candidates, 60, 50, 40, **values))
    assert {each.stage for each in projects.listing(ledger, 2024)} == {ProjectStage.CANDIDATE}


def test_progress_does_not_go_back(ledger, candidates):
    vote(ledger, ballots(candidates, 60, 50, 40))
    road = candidates[0]
    projects.advance(ledger, road, Progress(SUMMER, ProjectStage.RUNNING, percent=60, spent=10.0))
    refused = (
        (Progress(SUMMER, ProjectStage.RUNNING, percent=50), "低于上次的60%"),
        (Progress(SUMMER, ProjectStage.RUNNING, percent=101), "0到100之间"),
        (Progress(SUMMER, ProjectStage.RUNNING, spent=9.0), "少于上次"),
        (Progress(SPRING, ProjectStage.RUNNING), "早于上一步"),
        (Progress(date(2025, 1, 1), ProjectStage.RUNNING), "今天之后"),
    )
    for progress, sentence in refused:
        with pytest.raises(LedgerError, match=sentence):
            projects.advance(ledger, road, progress)


def test_a_step_that_was_mistyped_is_corrected_with_a_reason(ledger, candidates):
    vote(ledger, ballots(candidates, 60, 50, 40))
    road = candidates[0]
    projects.advance(ledger, road, Progress(SUMMER, ProjectStage.RUNNING, "路基", 60, 10.0))
    projects.advance(ledger, road, Progress(date(2024, 8, 1), ProjectStage.RUNNING, "面层", 90, 20.0))
    mended = Progress(SUMMER, ProjectStage.RUNNING, "路基", 6, 10.0)
    with pytest.raises(LedgerError, match="理由"):
        projects.correct_step(ledger, road, 4, mended, " ")
    entry = projects.correct_step(ledger, road, 4, mended, "多写了一个零")
    assert [step.percent for step in entry.steps[-2:]] == [6, 90]
    refused = (
        (Progress(SUMMER, ProjectStage.RUNNING, percent=95), "90%低于上次的95%"),
        (Progress(date(2024, 8, 2), ProjectStage.RUNNING), "早于上一步"),
        (Progress(SUMMER, ProjectStage.RUNNING, spent=21.0), "20万元少于上次报的21万元"),
    )
    for progress, sentence in refused:
        with pytest.raises(LedgerError, match=sentence):
            projects.correct_step(ledger, road, 4, progress, "改")
    with pytest.raises(LedgerError, match="没有第9步"):
        projects.correct_step(ledger, road, 9, mended, "改")
    with pytest.raises(LedgerError, match="由计票得出"):
        projects.correct_step(ledger, road, 3, mended, "改")


def test_a_vote_that_was_written_down_wrongly_is_annulled_and_held_anew(ledger, candidates):
    wrong = vote(ledger, ballots(candidates, 60, 50, 50))
    with pytest.raises(LedgerError, match="请在“测评计票”里作废"):
        polls.void(ledger, wrong.poll_id, "票数抄错")
    annul(ledger, wrong.poll_id, "票数抄错")
    entries = projects.listing(ledger, 2024)
    assert {each.stage for each in entries} == {ProjectStage.CANDIDATE}
    assert entries[0].steps[-1].words == "票决作废：票数抄错"
    assert polls.listing(ledger) == ()
    right = vote(ledger, ballots(candidates, 60, 50, 40, on=NOW))
    assert len(right.chosen) == 2
    projects.advance(ledger, candidates[0], Progress(NOW, ProjectStage.RUNNING, "开工"))
    with pytest.raises(LedgerError, match="“示例项目甲”投票后又有进展（现在是“实施”）"):
        annul(ledger, right.poll_id, "再改")
    marked = appraise(ledger, ballots(candidates[:1], 60, on=NOW, places=0))
    annul(ledger, marked.poll_id, "重新测评")
    assert projects.get(ledger, candidates[0]).stage is ProjectStage.RUNNING
    with pytest.raises(LedgerError, match="已经作废"):
        annul(ledger, marked.poll_id, "再作废")


def test_an_annulled_vote_is_written_down_anew_on_the_day_on_which_it_was_held(ledger, candidates, calendar):
    wrong = vote(ledger, ballots(candidates, 60, 50, 50))
    calendar.moment += timedelta(days=30)
    annul(ledger, wrong.poll_id, "票数抄错")
    right = vote(ledger, ballots(candidates, 60, 50, 40))
    assert len(right.chosen) == 2


def test_the_first_of_two_votes_of_one_day_is_not_annulled_before_the_second(ledger, candidates):
    first = vote(ledger, ballots(candidates, 60, 50, 50))
    second = vote(ledger, ballots(candidates[1:], 41, 40, places=1))
    with pytest.raises(LedgerError, match="“示例项目乙”投票后又有进展（现在是“票决通过”）"):
        annul(ledger, first.poll_id, "票数抄错")
    stages = [projects.get(ledger, each).stage for each in candidates]
    assert stages == [ProjectStage.CHOSEN, ProjectStage.CHOSEN, ProjectStage.NOT_CHOSEN]
    annul(ledger, second.poll_id, "票数抄错")
    assert projects.get(ledger, candidates[0]).stage is ProjectStage.CHOSEN
    annul(ledger, first.poll_id, "票数抄错")
    assert {each.stage for each in projects.listing(ledger, 2024)} == {ProjectStage.CANDIDATE}


def test_a_vote_is_taken_back_whole_in_the_same_sitting(ledger, candidates):
    vote(ledger, ballots(candidates, 60, 50, 40))
    undo.undo(ledger)
    assert {each.stage for each in projects.listing(ledger, 2024)} == {ProjectStage.CANDIDATE}
    assert polls.listing(ledger) == ()
    assert check(ledger).sound


def test_an_opinion_becomes_a_project_once_and_keeps_its_own_life(ledger):
    case = cases.register(ledger, CaseDraft(SPRING, "南地机井坏了三眼，浇地排队"))
    entry = projects.from_case(ledger, case.id, ProjectDraft(2024, "修复机井"), NOW)
    assert (entry.case, entry.draft.content) == (case.number, "南地机井坏了三眼，浇地排队")
    assert entry.draft.source == f"接待选民（{case.number}）"
    with pytest.raises(LedgerError, match="已经征集为“修复机井”"):
        projects.from_case(ledger, case.id, ProjectDraft(2024, "又一个"), NOW)
    assert cases.get(ledger, case.id).stage == case.stage


def test_a_project_for_all_to_vote_on_does_not_name_the_voter_it_came_from(ledger):
    draft = CaseDraft(SPRING, "样例丁家门口的桥塌了，电话13812345678", raised_by="样例丁")
    entry = projects.from_case(ledger, cases.register(ledger, draft).id, ProjectDraft(2024, "修桥"), NOW)
    assert entry.draft.content == "样某家门口的桥塌了，电话（略）"


def test_corrections_and_voiding_have_reasons_and_keep_the_steps(ledger):
    entry = gathered(ledger, "示例项目丁")
    gathered(ledger, "示例项目戊")
    with pytest.raises(LedgerError, match="已经有项目"):
        projects.correct(ledger, entry.id, {"name": "示例项目戊"}, "改名")
    with pytest.raises(LedgerError, match="理由"):
        projects.correct(ledger, entry.id, {"cost": 5.0}, "")
    assert projects.correct(ledger, entry.id, {"cost": 5.0}, "核准").draft.cost == 5.0
    with pytest.raises(LedgerError, match="理由"):
        projects.void(ledger, entry.id, " ")
    projects.void(ledger, entry.id, "与上级项目重复")
    assert [each.draft.name for each in projects.listing(ledger, 2024)] == ["示例项目戊"]
