"""The view of a chart is drawn anew at another size, and not while nobody sees it."""

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from app.books.charts import Bar, Chart, Shape
from app.ui.parts.chart_view import ChartView

CHART = Chart("收集意见建议（条），按难度级别", Shape.BARS, "2024年", (Bar("小事", 12), Bar("难事", 5)))


def settle():
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()


@pytest.fixture
def view(qtbot):
    made = ChartView()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.show_chart(CHART)
    qtbot.waitUntil(lambda: made.image is not None and not made._timer.isActive())
    settle()
    return made


def test_it_is_drawn_anew_at_another_size(view, qtbot):
    narrow = view.image.width()
    view.resize(800, 300)
    qtbot.waitUntil(lambda: view.image.width() > 1.5 * narrow)


def test_out_of_sight_it_is_not_drawn_and_seen_again_it_is(view, qtbot):
    narrow, drawn = view.image.width(), view._asked
    view.resize(800, 300)
    assert view._timer.isActive()
    view.hide()
    qtbot.wait(300)
    settle()
    assert (view._asked, view.image.width()) == (drawn, narrow)
    view.show()
    qtbot.waitUntil(lambda: view.image.width() > 1.5 * narrow)


def test_what_is_to_be_shown_before_anybody_sees_it_is_drawn_then(qtbot):
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_chart(CHART)
    settle()
    assert view.image is None
    view.show()
    qtbot.waitUntil(lambda: view.image is not None)
