"""A reception day in the window: the day is opened once, then one visitor after the other without a mouse."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ledger import activities, cases, drafts
from app.rules.cases import Stage
from app.ui import start
from app.ui.pages.cases import CasesPage
from app.ui.pages.reception import ReceptionPage
from app.ui.window import MainWindow, PageSpec
from tests.ui import township
from tests.ui.hands import press, write

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ledger(tmp_path):
    made = township.founded(tmp_path / "t.liubu", lambda: datetime(2024, 7, 5, 9, 30, tzinfo=UTC))
    yield made
    made.close()


def opened(ledger, qtbot):
    start.application(["liubu"], bundled_font=True, scheme="light")
    pages = [
        PageSpec("reception", "接待登记", "register", lambda: ReceptionPage(ledger)),
        PageSpec("cases", "意见办理", "talk", lambda: CasesPage(ledger)),
    ]
    window = MainWindow(pages, unit="原阳县太平镇人大主席团")
    qtbot.addWidget(window)
    ledger.subscribe(window.changed)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open("reception")
    return window


def enter():
    press(Qt.Key.Key_Return)


def record():
    press(Qt.Key.Key_Return, CTRL)


def type_in(text):
    write(QApplication.focusWidget(), text)


def begin_the_day():
    type_in("9:00-11:30")
    enter()
    type_in("太平镇中心联络站")
    enter()
    type_in("示例甲、sly")
    enter()  # takes 示例乙
    enter()
    type_in("副镇长")
    record()


def test_three_visitors_of_a_morning(ledger, qtbot):
    window = opened(ledger, qtbot)
    begin_the_day()
    page = window.page
    assert page.day.draft.held_on == date(2024, 7, 5)
    assert [each.name for each in page.day.draft.attendance] == ["示例甲", "示例乙"]

    type_in("示例王")
    enter()
    press(Qt.Key.Key_1)
    enter()
    enter()  # no telephone
    type_in("snz")
    enter()
    type_in("ylyb")
    enter()
    press(Qt.Key.Key_1)
    enter()
    type_in("医保缴费减免对象核对")
    enter()
    enter()  # 转交办理
    enter()  # not confidential
    type_in("mzs")
    enter()
    record()

    type_in("示例孙")
    for _ in range(6):
        enter()
    type_in("老年证办理流程")
    enter()
    press(Qt.Key.Key_1)  # 当场答复
    enter()
    enter()
    type_in("讲清了办理流程")
    record()

    press(Qt.Key.Key_F4)
    type_in("示例李")
    record()

    lines = cases.listing(ledger, cases.CasePlace.ALL, cases.CaseFilter(), sort="number", descending=False)
    assert [(line.raised_by, line.village, line.handler, line.stage) for line in lines] == [
        ("示例王", "水牛赵", "民政所", Stage.OPEN),
        ("示例孙", "", "", Stage.ANSWERED),
        ("示例李", "", "", Stage.ANSWERED),
    ]
    day = activities.get(ledger, page.day.id)
    assert (day.named, day.opinions, day.answered) == (3, 3, 2)
    assert page.register.table.rows() == 3

    type_in("示例周")
    qtbot.waitUntil(lambda: "示例周" in str(drafts.kept(ledger, f"reception.{page.day.id}")))
    window.close()
    again = opened(ledger, qtbot)
    assert again.page.form.fields["raised_by"].value() == "示例周"
    assert again.page.day.id == day.id
