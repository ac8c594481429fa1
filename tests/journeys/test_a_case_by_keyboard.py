"""A whole case in the window without a mouse: heard, decided, assigned, urged, answered twice, struck off."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ledger import cases
from app.rules.cases import Stage
from app.ui import start
from app.ui.pages.cases import CasesPage
from app.ui.window import MainWindow, PageSpec
from tests.ui.hands import press, write

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(ledger, qtbot):
    start.application(["liubu"], bundled_font=True, scheme="light")
    made = MainWindow([PageSpec("cases", "意见办理", "talk", lambda: CasesPage(ledger))], unit="原阳县太平镇人大主席团")
    qtbot.addWidget(made)
    ledger.subscribe(made.changed)
    made.open("cases")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def enter():
    press(Qt.Key.Key_Return)


def record():
    press(Qt.Key.Key_Return, CTRL)


def type_in(text):
    write(QApplication.focusWidget(), text)


def hear():
    """登记: who came, what was said; nothing decided yet."""
    press(Qt.Key.Key_N, CTRL)
    type_in("示例戊")  # the day and the source are filled in already
    enter()
    press(Qt.Key.Key_2)  # 女
    enter()
    type_in("13800000000")
    enter()
    type_in("bjcsz")
    enter()  # takes 北街村三组 and walks on
    type_in("dljt")
    enter()
    press(Qt.Key.Key_1)  # 小事
    enter()
    type_in("北头到乡道那段生产路坑太深，收割机进不来")
    enter()
    press(Qt.Key.Key_Backspace)  # not decided yet
    record()


def test_a_case_is_taken_from_registration_to_strike_off_by_keys_alone(window, ledger, days):
    hear()
    case = window.page.panel.case
    assert (case.village, case.category, case.gender, case.level) == ("北街村三组", "道路交通", "女", "小事")
    assert case.stage is Stage.UNDECIDED

    press(Qt.Key.Key_F)
    press(Qt.Key.Key_2)  # 转交办理
    record()
    type_in("nyfw")
    enter()  # takes 农业服务中心
    record()
    assert window.page.panel.case.due_on == date(2024, 7, 3)

    days.day = date(2024, 6, 28)
    press(Qt.Key.Key_C)
    type_in("电话")
    record()

    days.day = date(2024, 7, 2)
    press(Qt.Key.Key_D)
    type_in("已垫石渣 300 米")
    record()
    press(Qt.Key.Key_P)
    press(Qt.Key.Key_3)  # 不满意
    enter()
    type_in("下雨又冲坏了")
    record()
    assert window.page.panel.case.round == 2

    days.day = date(2024, 7, 15)
    press(Qt.Key.Key_D)
    type_in("已浇筑混凝土路面")
    record()
    press(Qt.Key.Key_P)
    press(Qt.Key.Key_1)  # 满意
    record()
    press(Qt.Key.Key_X)
    record()

    told = [(each.name, each.on, each.words) for each in window.page.panel.story.timeline.moments]
    assert told == [
        ("登记", "6月3日", "来电"),
        ("分办", "6月3日", "转交办理"),
        ("交办", "6月3日", "农业服务中心　7月3日前答复"),
        ("催办", "6月28日", "第 1 次　电话"),
        ("答复", "7月2日", "已垫石渣 300 米"),
        ("评价", "7月2日", "不满意"),
        ("重办", "7月2日", "第 2 轮　农业服务中心　8月2日前答复"),
        ("答复", "7月15日", "已浇筑混凝土路面"),
        ("评价", "7月15日", "满意"),
        ("销号", "7月15日", ""),
    ]
    assert cases.get(ledger, window.page.panel.case.id).stage is Stage.STRUCK_OFF
    assert window.toast.text.endswith("已销号")
