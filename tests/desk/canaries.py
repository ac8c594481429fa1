"""A township in which everything is said that must not leave the office, and one of each thing a form can be about."""

from datetime import date

from app.desk.forms.scores import DETAILED
from app.ledger import activities, campaigns, cases, deputies, projects, stations
from app.ledger.activities import ActivityDraft, Present, Question, promises
from app.ledger.campaigns import TaskDraft
from app.ledger.cases import CaseDraft
from app.ledger.deputies import DeputyDraft, Seat
from app.ledger.projects import Progress, ProjectDraft, VoteDraft, vote
from app.ledger.stations import NINE, CheckLine
from app.models.roster_day import RosterDay
from app.models.roster_seat import RosterSeat
from app.models.station import Station
from app.rules.cases import Act, Kind, Result, Route, Satisfaction
from app.rules.projects import ProjectStage
from app.rules.trade import PROPOSAL

RECEPTION, OUTING, REPORTED, ASSIGNED, URGED, REPLIED, JUDGED, STRUCK = (
    date(2024, *day) for day in ((6, 3), (6, 4), (6, 5), (6, 6), (6, 20), (6, 25), (7, 1), (7, 2))
)
VOTER, VILLAGE, HOME = "样例丙", "示例村九组", "示例巷17号院"
PHONE, IDENTITY, CARD = "13812345678", "410725199001011234", "6222021234567890123"
SPACED = ("138 1234 5678", "4107 2519 9001 0112 34", "6222 0212 3456 7890 123")
NUMBERS = (PHONE, IDENTITY, CARD, *("".join(each.split()) for each in SPACED), "72601234")
SAID = f"{VOTER}反映低保，身份证{IDENTITY}，卡号{CARD}，手机{PHONE}，又记{SPACED[0]}、{SPACED[1]}、{SPACED[2]}，座机72601234"
PRIVATE = "13987654321"  # the deputy's own telephone
ASKED = {"year": 2024, "day": date(2024, 9, 24), "since": date(2024, 1, 1), "until": date(2024, 12, 31),
         "station": "示例甲站", "campaign": "示例专项", "deputy": "示例甲", "unit": "示例所", "poll": "示例票决", "month": 9,
         "kind": {"score-sheet": DETAILED, "ballot": "测评"}}  # fmt: skip


def township(ledger, *, confidential):
    """Fill the ledger; gives what each option of a form may say of it."""
    seats = (Seat("乡", constituency="示例选区", certificate="太001"),)
    people = [
        deputies.add(ledger, DeputyDraft(f"示例{sign}", phone=PRIVATE, post="示例村农民", seats=seats)).id
        for sign in "甲乙"
    ]
    station = _station(ledger, people)
    campaign = campaigns.add(ledger, "示例专项")
    campaigns.add_task(ledger, TaskDraft(campaign.id, "示例任务", number="1", done_on=STRUCK))
    numbers = _matters(ledger, people, station, confidential)
    _votes(ledger)
    return {**ASKED, **numbers}


def _station(ledger, people):
    with ledger.write("排班") as session:
        station = Station(name="示例甲站", head="示例站长", address="示例村东头")
        session.add(station)
        session.flush()
        day = RosterDay(year=2024, on_day=ASKED["day"], planned_on=ASKED["day"], station_id=station.id)
        session.add(day)
        session.flush()
        session.add_all(RosterSeat(day_id=day.id, deputy_id=each, position=at) for at, each in enumerate(people))
    for each in people:
        deputies.correct(ledger, each, {"station_id": station.id}, "更正联络站")
    stations.put(
        ledger, station.id, date(2024, 9, 10), [CheckLine(item, has=True) for item in NINE], checker="示例经办"
    )
    return station.id


def _matters(ledger, people, station, confidential):
    present = tuple(Present(each) for each in people)
    secret = {"raised_by": VOTER, "phone": PHONE, "village": VILLAGE, "note": f"{SAID}，住{HOME}"}
    secret |= {"confidential": confidential, "takers": (people[0],), "category": "民政"}
    held = activities.add(ledger, ActivityDraft(RECEPTION, "接待选民", attendance=present))
    opinion = cases.register(ledger, CaseDraft(RECEPTION, SAID, activity_id=held.id, **secret))
    _handled(ledger, opinion)
    outing = ActivityDraft(
        OUTING, "流动联络站", theme=f"听{VOTER}说", place="示例村", account=SAID, attendance=present, station_id=station
    )
    went = activities.add(ledger, outing, (CaseDraft(OUTING, SAID, source="流动联络站", **secret),))
    proposal = CaseDraft(
        REPORTED,
        SAID,
        kind=PROPOSAL,
        title=f"关于{VOTER}（{PHONE}）低保的建议",
        leaders=(people[0],),
        origin_id=opinion.id,
    )
    handed = cases.register(ledger, proposal)
    _handled(ledger, handed)
    asked = (Question(SAID, "示例所", (people[0],), SAID, SAID, date(2024, 9, 30)),)
    meeting = promises.hold(ledger, ActivityDraft(REPORTED, "问政", attendance=present), asked)
    question = promises.of(ledger, meeting.id)[0]
    heard = {"raised_by": VOTER, "confidential": confidential}
    cases.correct(ledger, question.case_id, heard, "核对")
    cases.advance(ledger, question.case_id, Act(Kind.REPLY, REPLIED, text=SAID, result=Result.A))
    sat = activities.add(
        ledger,
        ActivityDraft(REPORTED, "会议", theme="主席团会议", account=SAID, attendance=present),
        (CaseDraft(REPORTED, SAID, source="座谈", **secret),),
    )
    met = promises.hold(ledger, ActivityDraft(REPORTED, "约见", theme=f"{VOTER}的事", attendance=present), asked)
    cases.correct(ledger, promises.of(ledger, met.id)[0].case_id, heard, "核对")
    sessions = dict.fromkeys(("session-notice", "session-agenda", "session-minutes"), sat.number)
    appointments = dict.fromkeys(("meet-request", "meet-notice"), met.number)
    named = {"visit": held.number, "mobile": went.number, "": meeting.number, **sessions, **appointments}
    return {"case": {"proposal-sheet": handed.number, "": opinion.number}, "activity": named}


def _handled(ledger, matter):
    if matter.kind != PROPOSAL:
        cases.advance(ledger, matter.id, Act(Kind.ROUTE, REPORTED, route=Route.TRANSFER, text=SAID))
    for act in (
        Act(Kind.ASSIGN, ASSIGNED, unit="示例所", text=SAID),
        Act(Kind.URGE, URGED, text=SAID),
        Act(Kind.SUPERVISE, URGED, text=SAID),
        Act(Kind.REPLY, REPLIED, text=SAID, result=Result.A),
        Act(Kind.EVALUATE, JUDGED, text=SAID, attitude=Satisfaction.SATISFIED, outcome=Satisfaction.SATISFIED),
        Act(Kind.STRIKE_OFF, STRUCK, text=SAID, reason=SAID),
    ):
        cases.advance(ledger, matter.id, act)


def _votes(ledger):
    offered = [
        projects.gather(ledger, ProjectDraft(2024, name), date(2024, 1, 5)).id for name in ("示例村道", "示例机井")
    ]
    for each in offered:
        projects.advance(ledger, each, Progress(date(2024, 1, 20), ProjectStage.CANDIDATE))
    votes = tuple(zip(offered, ((60, 10, 0), (30, 40, 0)), strict=True))
    vote(ledger, VoteDraft("示例票决", date(2024, 2, 1), 78, 72, 72, 71, 70, votes, places=1))
    projects.advance(ledger, offered[0], Progress(date(2024, 6, 1), ProjectStage.RUNNING, "开工", 50, 10.0))
