"""What is drawn: every page of the window with something on it, and the dialogs that a clerk meets."""

import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from unittest import mock

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.books.forms.shelf import FORMS
from app.books.shelf import BOOKS
from app.desk.asked import Asked
from app.desk.demo import sample_ledger
from app.handoff import keys
from app.handoff.drives import Drive
from app.ledger import (
    activities,
    briefings,
    campaigns,
    cases,
    deputies,
    exercises,
    figures,
    handovers,
    registers,
    rosters,
    search,
)
from app.ledger.activities import ActivityDraft, Present
from app.ledger.cases import CaseDraft, CaseFilter, CasePlace
from app.ledger.figures import Period
from app.ledger.handovers import KeyDraft
from app.ledger.rosters import Wish
from app.rules.cases import Act, Kind, Route
from app.rules.handover import Party
from app.rules.trade import MOBILE, RECEPTION
from app.ui.catalogue import Given, catalogue
from app.ui.clearing import clearest
from app.ui.exercises import ExercisesPanel
from app.ui.pages.handoff import place
from app.ui.parts.paper_dialog import PaperDialog, form
from app.ui.preferences import Preferences
from app.ui.sitting import hit_of
from app.ui.welcome import Welcome
from app.ui.widgets.buttons import Button
from app.ui.window import MainWindow
from app.update import installed
from tests.screenshots.__main__ import MOMENT
from tests.update import sticks

SHOWN = Path("/data/六簿/台账.liubu")  # a place that the manual may show


def scenes(ledger, folder: Path, wanted: Sequence[str]) -> Iterator[tuple[str, object]]:
    """(name, window) of each picture; only those whose name begins with a wanted word, if any are wanted."""
    preferences = Preferences(folder / "window.ini")
    for spec in catalogue(Given(lambda: ledger, preferences, lambda _: None)):
        for name, what in _things(spec.key, ledger):
            if not wanted or any(name.startswith(word) for word in wanted):
                yield name, _window(ledger, preferences, spec.key, name, what)
    if not wanted or "paper" in wanted:
        window = _window(ledger, preferences, "cases", "cases", _first(ledger, CasePlace.OVERDUE))
        offer = form(ledger, FORMS["assignment"], Asked(case=window.page.panel.case.number))
        yield "paper", PaperDialog(window, offer)
    if not wanted or "exercises" in wanted:
        yield "exercises", _exercises(folder, preferences)
    if not wanted or "exercises-steps" in wanted:
        yield "exercises-steps", _exercises(folder, preferences, whole=True)
    if not wanted or "welcome" in wanted:
        yield "welcome", Welcome(SHOWN, lambda: MOMENT)
    if not wanted or "welcome-trouble" in wanted:
        words = "台账正由电脑“镇人大2”上的“示例乙”使用（2024-12-31 09:12起），请等对方关闭后再打开。"
        yield "welcome-trouble", Welcome(ledger.path, lambda: MOMENT, words)


def _exercises(folder: Path, preferences: Preferences, *, whole: bool = False) -> MainWindow:
    """The first exercise half done in the practice ledger; the panel lies in the window to be in its picture."""
    file = Path(tempfile.mkdtemp(dir=folder)) / "练习台账.liubu"  # the scene is drawn anew in each look
    ledger = sample_ledger(file, lambda: MOMENT)
    ledger.clerk = "示例经办"
    exercises.begin(ledger, 1)
    present = tuple(Present(each) for each, _, _ in deputies.candidates(ledger)[:2])
    day = ActivityDraft(MOMENT.date(), RECEPTION, starts="08:30", place="太平镇中心联络站", attendance=present)
    held = activities.add(ledger, day)
    cases.register(
        ledger,
        CaseDraft(
            MOMENT.date(),
            "村东头路灯不亮",
            raised_by="示例来访人",
            village="北街村",
            category="道路交通",
            activity_id=held.id,
            acts=(Act(Kind.ROUTE, MOMENT.date(), route=Route.TRANSFER),),
        ),
    )
    window = _window(ledger, preferences, "reception", "exercises", held.id)
    panel = ExercisesPanel(ledger, window)
    panel.choose(1)
    panel.come()
    if whole:
        next(each for each in panel.findChildren(Button) if each.text() == "全部步骤").click()
        QApplication.processEvents()
    window.resize(1366, 768)
    window.show()
    QApplication.processEvents()
    panel.setWindowFlags(Qt.WindowType.Widget)
    panel.move(clearest(window, panel.size()))
    panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    panel.setStyleSheet("#page { border: 1px solid #8a8a8a; }")
    panel.show()
    return window


def _things(key: str, ledger) -> Iterator[tuple[str, object]]:
    """For a page, the pictures that show it: name and what it is opened for."""
    named = [name for name in THINGS if name.split("-")[0] == key]
    if not named:
        yield key, None
    for name in named:
        yield name, THINGS[name](ledger)


def _window(ledger, preferences: Preferences, key: str, name: str, what: object) -> MainWindow:
    window = MainWindow(
        catalogue(Given(lambda: ledger, preferences, lambda _: None)), unit=f"{ledger.setting('unit_name')}人大主席团"
    )
    window.status.set_clerk(ledger.clerk)
    window.status.set_saved("已保存 10:32")
    window.status.set_backup("备份：今天 08:31，已打开读过")
    window.open(key, what)
    window.count()
    if name in ACTS:
        window.show()
        ACTS[name](window.page)
    return window


def _latest(ledger, kind: str) -> str:
    return activities.listing(ledger, kinds=(kind,), limit=1)[0].id


def _first(ledger, chip: CasePlace) -> tuple[object, ...]:
    lines = cases.listing(ledger, chip, CaseFilter(), limit=1)
    return (chip, *(line.id for line in lines))


YEAR = Period(date(2024, 1, 1), date(2024, 12, 31))


def _planned(ledger) -> str:
    """A day of a roster with somebody on leave and somebody who stood in; made where there is none yet."""
    roster = rosters.show(ledger, YEAR.since.year)
    if not roster.days:
        wish = Wish(YEAR.since.year, "monthly:first-friday,third-friday", starts="09:00", ends="11:30", guests="副镇长")
        roster = rosters.make(ledger, wish)
    last = roster.days[-1]
    if not rosters.history(ledger, roster.year):
        free = next(each for each, *_ in roster.counts if each not in dict(last.seats))
        rosters.swap(ledger, last.id, last.seats[0].deputy_id, free, reason="外出务工")
        deputies.add_leave(ledger, free, last.on, last.on, "生病")
    return last.id


def _drafted(ledger) -> str:
    """A briefing that is being written, beside one that went out and of which a row was voided since."""
    if not briefings.listing(ledger):
        sent = briefings.begin(ledger, Period(YEAR.since, date(2024, 9, 18)), 9, on=date(2024, 9, 18), album=3)
        briefings.issue(ledger, sent)
        row = figures.rows(ledger, "opinions", sent.period)[0]
        cases.advance(ledger, row.id, Act(Kind.VOID, ledger.today, reason="登重了"))
        briefings.keep_draft(ledger, briefings.begin(ledger, Period(date(2024, 10, 1), date(2024, 12, 31)), 12))
    return briefings.unfinished(ledger)[0].id


def _sent(ledger) -> str:
    _drafted(ledger)
    return briefings.listing(ledger)[0].id


def _counted(ledger):
    """Some lines of 工作量, and the view of their sums."""
    lines = (("装电梯", "138", "部"), ("治理飞线", "3047", "处"), ("发放资料", "800", "份"), ("征地", "12.5", "亩"))
    for day, (what, amount, measure) in enumerate(lines, 1):
        values = {"counted_on": f"2024-06-{day:02}", "what": what, "amount": amount, "measure": measure}
        registers.add(ledger, BOOKS["quantities"], values)
    return "opinions", YEAR, "工作量"


def _introduced(ledger) -> None:
    """The county's key is trusted, made up of our own."""
    if keys.in_force(ledger, Party.COUNTY) is None:
        own = keys.own_key(ledger).key
        draft = KeyDraft(Party.COUNTY, "410725", "原阳县", own.sign_key, own.seal_key)
        handovers.trust(ledger, draft, by_code=True)


THINGS = {
    "briefing": _drafted,
    "briefing-figures": _drafted,
    "briefing-paper": _drafted,
    "briefing-charts": _drafted,
    "briefing-imprint": _drafted,
    "briefing-issued": _sent,
    "briefing-differences": _sent,
    "reception": lambda ledger: _latest(ledger, RECEPTION),
    "outing": lambda _: None,
    "outing-sheet": lambda ledger: _latest(ledger, MOBILE),
    "outing-new": lambda _: "登记",
    "cases": lambda ledger: _first(ledger, CasePlace.OVERDUE),
    "cases-reply": lambda ledger: (*_first(ledger, CasePlace.OVERDUE), Kind.REPLY),
    "cases-again": lambda ledger: _first(ledger, CasePlace.AGAIN),
    "cases-proposals": lambda _: CaseFilter("proposal"),
    "cases-new": lambda _: "登记",
    "deputies": lambda ledger: deputies.candidates(ledger)[0][0],
    "activities": lambda ledger: _activity(ledger, "学习培训"),
    "campaigns": lambda ledger: campaigns.listing(ledger)[2].id,
    "today": lambda _: None,
    "today-search": lambda _: None,
    "figure": lambda _: ("opinions", YEAR),
    "figure-rate": lambda _: ("satisfaction_rate", YEAR),
    "figure-groups": lambda _: ("opinions", YEAR, "各组"),
    "figure-months": lambda _: ("opinions", YEAR, "各组"),
    "figure-rates": lambda _: ("closure_rate", YEAR, "各组"),
    "figure-amounts": _counted,
    "figure-check": lambda _: ("opinions", YEAR, "核对"),
    "handoff": lambda _: None,
    "handoff-check": lambda _: None,
    "handoff-stick": lambda _: None,
    "handoff-written": _introduced,
    "handoff-keys": lambda _: "登记和密钥",
    "settings": lambda _: "单位与经办人",
    "settings-method": lambda _: "工作法",
    "settings-terms": lambda _: "办理期限",
    "settings-forms": lambda _: "表单",
    "settings-papers": lambda _: "字号和督办",
    "settings-schemes": lambda _: "考评办法",
    "settings-templates": lambda _: "简报模板",
    "settings-holidays": lambda _: "放假安排",
    "settings-words": lambda _: "词表",
    "settings-import": lambda _: "导入",
    "settings-mapping": lambda _: "导入",
    "settings-preview": lambda _: "导入",
    "settings-refused": lambda _: "导入",
    "settings-backup": lambda _: "备份与核对",
    "settings-fonts": lambda _: "公文字体",
    "settings-look": lambda _: "显示",
    "settings-update": lambda _: "程序更新",
    "deputies-list": lambda _: None,
    "deputies-score": lambda ledger: deputies.candidates(ledger)[0][0],
    "deputies-duties": lambda _: ("频次", ""),
    "deputies-ranking": lambda _: ("考评", ""),
    "deputies-new": lambda _: "登记",
    "activities-list": lambda _: None,
    "activities-new": lambda _: "登记",
    "roster": _planned,
    "roster-wish": lambda _: None,
    "roster-empty": lambda _: None,
    "books": lambda _: "receptions",
    "books-deputies": lambda _: "deputies",
    "books-stations": lambda _: "stations",
    "books-duties": lambda _: "other-duties",
}


def _activity(ledger, kind: str) -> str:
    return activities.listing(ledger, kinds=(kind,))[0].id


def _wish(page) -> None:
    page.show_year(2025)
    page.arrange()
    form = page.sheets.sheet.form
    form.ask.fill("monthly:first-full-week-friday")
    form.edited.emit()


def _search(page) -> None:
    box = page.window().search
    box.setText("灌溉")
    box.show_hits("灌溉", [hit_of(each) for each in search.search(page._ledger, "灌溉", 40)])


def _look_at(workbook: str):
    return lambda page: page.panel("导入").look(SAMPLES / workbook)


def _instead(module, asked: str, answer) -> None:
    """What a machine would answer; until `mock.patch.stopall()`, which ends each picture and each test."""
    mock.patch.object(module, asked, return_value=answer).start()


def _update(page) -> None:
    """An installed copy, and a stick with a newer version in the machine."""
    folder = Path(tempfile.mkdtemp())
    running = sticks.founded(folder / "六簿", "0.1.0")
    _instead(installed, "home", running)
    panel = page.panel("程序更新")
    panel.refresh()
    panel.look(sticks.stick(folder / "六簿安装盘"))


def _score(page) -> None:
    page.panel.views.set_value("得分")
    page.panel.views.chosen.emit("得分")


def _turned(view: str):
    def turn(page) -> None:
        part = page.stack.currentWidget()
        part.views.set_value(view)
        part.views.chosen.emit(view)

    return turn


def _apart(by: str):
    def part(page) -> None:
        page.by.set_value(by)
        page.by.edited.emit()

    return part


def _charted(page) -> None:
    page.composer.sections.take(2)
    page.composer.sections.put_chart("opinions by route|同比")


def _step(step: int):
    def walk(page) -> None:
        plugged = (
            Drive(Path("/media/示例/人大U盘"), "人大U盘", 13 << 30, 16 << 30),
            Drive(Path("/media/示例/旧盘"), "旧盘", 1 << 29, 4 << 30, writable=False),
        )
        _instead(place, "drives", plugged)
        page.wizard._show(step)

    return walk


def _written(page) -> None:
    folder = Path(tempfile.mkdtemp(dir=page._ledger.path.parent))
    _instead(place, "drives", (Drive(folder, "人大U盘", 13 << 30, 16 << 30),))
    page.wizard._show(2)
    page.wizard.stick.place.show_drives(place.drives())
    page.wizard.stick.copy.setChecked(True)
    page.wizard.write()


SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "sample"
ACTS = {
    "figure-months": _apart("月份"),
    "figure-rates": _apart("承办单位"),
    "briefing-charts": _charted,
    "briefing-imprint": _turned("imprint"),
    "briefing-figures": _turned("figures"),
    "briefing-paper": _turned("paper"),
    "briefing-differences": _turned("differences"),
    "today-search": _search,
    "handoff-check": _step(1),
    "handoff-stick": _step(2),
    "handoff-written": _written,
    "roster-wish": _wish,
    "roster-empty": lambda page: page.show_year(2026),
    "deputies-score": _score,
    "settings-mapping": _look_at("非模板.xlsx"),
    "settings-preview": _look_at("太平镇2024.xlsx"),
    "settings-refused": _look_at("错一行.xlsx"),
    "settings-backup": lambda page: page.panel("备份与核对").back_up(),
    "settings-update": _update,
}
