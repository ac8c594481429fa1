"""All tables, imported once so that the metadata is whole."""

from app.models.activity import Activity
from app.models.attachment import Attachment
from app.models.attendance import Attendance
from app.models.briefing import IssuedBriefing
from app.models.campaign import Campaign
from app.models.case import Case
from app.models.case_deputy import CaseDeputy
from app.models.county_step import CountyStep
from app.models.deputy import Deputy
from app.models.deputy_state import DeputyState
from app.models.draft import Draft
from app.models.duty import Duty
from app.models.grid import GridRow
from app.models.journal import JournalRow
from app.models.key import Key
from app.models.leave import Leave
from app.models.mandate import Mandate
from app.models.mapping import Mapping
from app.models.origin import Origin
from app.models.package import Package
from app.models.pad import Pad
from app.models.paper import Paper
from app.models.poll import Poll
from app.models.poll_line import PollLine
from app.models.project import Project
from app.models.project_step import ProjectStep
from app.models.quantity import Quantity
from app.models.roster_day import RosterDay
from app.models.roster_seat import RosterSeat
from app.models.roster_swap import RosterSwap
from app.models.row import Base, Row
from app.models.score_mark import ScoreMark
from app.models.score_year import ScoreYear
from app.models.search import SearchDoc
from app.models.setting import Setting
from app.models.station import Station
from app.models.station_check import StationCheck
from app.models.step import StepRow
from app.models.task import Task
from app.models.unit import Unit
from app.models.village import Village
from app.models.word import Word
from app.models.year_plan import YearPlan

__all__ = ["KEPT_HOME", "SHIPPED", "UNWATCHED", "WATCHED", "Base"]

WATCHED: tuple[type[Row], ...] = (
    Setting,
    Word,
    Unit,
    Village,
    Station,
    Campaign,
    Task,
    Deputy,
    Mandate,
    DeputyState,
    Activity,
    Attendance,
    Case,
    CaseDeputy,
    StepRow,
    Duty,
    Attachment,
    Origin,
    Mapping,
    RosterDay,
    RosterSeat,
    RosterSwap,
    Leave,
    ScoreMark,
    ScoreYear,
    Poll,
    PollLine,
    Project,
    ProjectStep,
    StationCheck,
    Pad,
    Paper,
    IssuedBriefing,
    Key,
    Package,
    CountyStep,
    GridRow,
    YearPlan,
    Quantity,
)

KEPT_HOME: dict[type[Row], str] = {
    Setting: "what a unit decided for itself",
    Word: "the words that its own forms offer",
    Origin: "what its own workbooks said last",
    Mapping: "how it reads the workbooks of others",
    Key: "what was agreed with another ledger",
    Package: "what went to another ledger, or came from it",
    CountyStep: "what the county does, which comes to a township on the way back",
}  # what a package to the county never carries, and why
SHIPPED: tuple[type[Row], ...] = tuple(model for model in WATCHED if model not in KEPT_HOME)

UNWATCHED: tuple[type[Base], ...] = (Draft, JournalRow, SearchDoc)
