"""Widgets as a hand uses them: typed into, clicked, walked through."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.chips import Chip, ChipBar
from app.ui.widgets.dialogs import ReasonDialog
from app.ui.widgets.entry.attendance import AttendanceList
from app.ui.widgets.entry.attendees import Attendee
from app.ui.widgets.entry.completion import Candidates
from app.ui.widgets.entry.dates import DateField
from app.ui.widgets.entry.fields import LongField, NumberField, SegmentField, TextField, YesNo
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import ChoiceField, NameField
from app.ui.widgets.lists.lines import LineList, ListLine
from app.ui.widgets.lists.paging import PAGE, PagedModel, TableColumn, in_words
from app.ui.widgets.lists.tables import PagedTable
from app.ui.widgets.lists.timeline import Timeline, TimelineItem
from app.ui.widgets.months import DayMark, MonthView
from app.ui.widgets.previews import PreviewView
from app.ui.widgets.tags import StateTag, Tag
from app.ui.widgets.tiles import EmptyState, Tile
from tests.ui.hands import write

Key = Qt.Key
TODAY = date(2024, 7, 18)


def shown(qtbot, widget, width=600, height=400):
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


# fields


def test_letters_meant_for_the_list_never_reach_the_book(qtbot):
    field = shown(qtbot, ChoiceField("place", "地点", ["太平镇联络站"], free=True))
    write(field.edit, "xyz")
    assert not field.check()
    assert "拼音首字母" in field.error
    field.set_value("K3路口")
    assert field.check()


LONG = "示例县示例镇示例村民委员会第三村民小组"
LINES = {
    "text": lambda: TextField("a", "甲"),
    "choice": lambda: ChoiceField("a", "甲", [LONG], free=True),
    "names": lambda: NameField("a", "甲", many=True),
}


@pytest.mark.parametrize("line", LINES)
def test_a_line_longer_than_its_field_is_read_from_its_beginning_once_it_is_left(qtbot, line):
    both = QWidget()
    column = QVBoxLayout(both)
    field, after = LINES[line](), TextField("b", "乙")
    column.addWidget(field)
    column.addWidget(after)
    shown(qtbot, both, 90, 160)
    field.walked.connect(after.setFocus)
    write(field.edit, LONG)
    assert field.edit.cursorPosition() == len(LONG)
    field.completion.close() if line != "text" else None
    qtbot.keyClick(field.edit, Key.Key_Return)
    assert after.edit.hasFocus()
    assert field.edit.cursorPosition() == 0
    field.setFocus()
    qtbot.keyClick(field.edit, Key.Key_End)
    after.setFocus()
    assert field.edit.cursorPosition() == 0
    field.set_raw(LONG)
    assert field.edit.cursorPosition() == 0


def test_an_empty_list_of_names_says_what_to_do_first(qtbot):
    field = shown(qtbot, NameField("who", "代表", known=True))
    write(field.edit, "示例甲")
    assert not field.check()
    assert "请先登记或导入" in field.error


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("6.5", date(2024, 6, 5)),
        ("0605", date(2024, 6, 5)),
        ("昨天", date(2024, 7, 17)),
        ("2024年6月5日", date(2024, 6, 5)),
    ],
)
def test_a_date_is_understood_as_it_is_typed_and_shown_with_its_weekday(qtbot, typed, day):
    field = shown(qtbot, DateField("on", "日期", today=lambda: TODAY))
    field.edit.setFocus()
    write(field.edit, typed)
    assert field.value() == day
    qtbot.keyClick(field.edit, Key.Key_Return)
    field.settle()
    assert field.edit.text() == day.isoformat()
    assert f"{day.month}月{day.day}日 星期" in field._foot.text()


def test_an_unreadable_date_says_why_beneath_the_field(qtbot):
    field = shown(qtbot, DateField("on", "日期", today=lambda: TODAY))
    write(field.edit, "2024-13-05")
    assert not field.check()
    assert "2024-13-05" in field.error
    qtbot.keyClick(field.edit, Key.Key_Backspace)
    assert field.error == ""


def test_up_and_down_go_a_day_on_or_back(qtbot):
    field = shown(qtbot, DateField("on", "日期", today=lambda: TODAY))
    qtbot.keyClick(field.edit, Key.Key_Up)
    qtbot.keyClick(field.edit, Key.Key_Down)
    assert field.value() == date(2024, 7, 17)


def test_the_calendar_opens_with_a_key_and_gives_its_day(qtbot):
    field = shown(qtbot, DateField("on", "日期", today=lambda: TODAY))
    qtbot.keyClick(field.edit, Key.Key_F2)
    assert field.calendar.isVisible()
    for key in (Key.Key_PageDown, Key.Key_Up, Key.Key_Right, Key.Key_Return):
        qtbot.keyClick(field.calendar, key)
    assert field.value() == date(2024, 8, 12)
    assert not field.calendar.isVisible()


def test_a_month_turns_to_the_last_day_of_a_shorter_one(qtbot):
    field = shown(qtbot, DateField("on", "日期", today=lambda: date(2024, 3, 31)))
    field.open_calendar()
    qtbot.keyClick(field.calendar, Key.Key_PageUp)
    assert field.calendar.day == date(2024, 2, 29)
    field.calendar.hide()


def test_a_number_out_of_range_is_refused_in_words(qtbot):
    field = shown(qtbot, NumberField("n", "人次", highest=500))
    write(field.edit, "501")
    assert field.value() is None
    assert not field.check()
    assert "500" in field.error


def test_a_number_counts_with_the_arrow_keys(qtbot):
    field = shown(qtbot, NumberField("n", "人次"))
    for _ in range(3):
        qtbot.keyClick(field.edit, Key.Key_Up)
    qtbot.keyClick(field.edit, Key.Key_Down)
    assert field.value() == 2


def test_segments_are_chosen_by_arrow_digit_and_mouse_and_cleared_by_backspace(qtbot):
    field = shown(qtbot, SegmentField("sex", "性别", ("男", "女")))
    field.setFocus()
    qtbot.keyClick(field.segments, Key.Key_Right)
    assert field.value() == "男"
    qtbot.keyClick(field.segments, Key.Key_2)
    assert field.value() == "女"
    qtbot.keyClick(field.segments, Key.Key_Backspace)
    assert field.value() is None
    qtbot.mouseClick(field.segments._group.button(1), Qt.MouseButton.LeftButton)
    assert field.value() == "女"


def test_yes_no_starts_with_no_and_clears_to_no(qtbot):
    field = shown(qtbot, YesNo("secret", "要求保密"))
    field.set_value(True)
    field.clear()
    assert field.value() is False


def test_a_required_field_asks_by_its_name(qtbot):
    field = shown(qtbot, TextField("name", "来访人", required=True))
    assert not field.check()
    assert field.error == "请填写来访人"


def test_filling_a_field_offers_nothing_and_typing_does(qtbot):
    field = shown(qtbot, LongField("content", "反映内容"))
    with qtbot.assertNotEmitted(field.edited):
        field.set_value("排水沟堵了")
    with qtbot.waitSignal(field.edited):
        write(field.edit, "a")


def test_fields_have_names_for_screen_readers(qtbot):
    field = shown(qtbot, TextField("phone", "联系电话"))
    assert field.edit.accessibleName() == "联系电话"
    assert field.label_widget().buddy() is field.edit


# names


PEOPLE = [("示例张建国", ("zjg", "zhangjianguo")), ("示例李四", ("ls", "lisi")), ("示例章金贵", ("zjg", "zhangjingui"))]


def test_initials_full_pinyin_and_characters_all_find_a_name():
    people = Candidates(PEOPLE)
    assert people.matching("zjg") == ["示例张建国", "示例章金贵"]
    assert people.matching("zhangjingui") == ["示例章金贵"]
    assert people.matching("建国") == ["示例张建国"]
    assert people.matching("没有") == []


def test_initials_are_made_where_none_are_given():
    assert Candidates(["北街村", "西王庄村"]).matching("xw") == ["西王庄村"]


def test_enter_takes_the_first_name_for_initials_and_walks_on(qtbot):
    field = shown(qtbot, NameField("name", "来访人", PEOPLE))
    field.edit.setFocus()
    write(field.edit, "ls")
    popup = field.completion._completer.popup()
    assert popup.isVisible()
    with qtbot.waitSignal(field.walked):
        qtbot.keyClick(popup, Key.Key_Return)
    assert field.value() == "示例李四"


def test_the_list_of_a_name_is_made_when_it_is_first_opened(qtbot):
    def lists():
        return {id(each) for each in QApplication.allWidgets() if each.objectName() == "completion"}

    before = lists()
    field = shown(qtbot, NameField("name", "来访人", PEOPLE))
    field.completion.close()
    assert not field.completion.open
    assert not field.completion.take()
    field.settle()
    assert lists() <= before
    write(field.edit, "ls")
    assert field.completion.open


def test_several_names_complete_one_after_another(qtbot):
    field = shown(qtbot, NameField("deputies", "接待代表", PEOPLE, many=True, known=True))
    field.edit.setFocus()
    popup = field.completion._completer.popup()
    write(field.edit, "ls")
    qtbot.keyClick(popup, Key.Key_Return)
    assert field.edit.text() == "示例李四、"
    write(field.edit, "zhangjian")
    qtbot.keyClick(popup, Key.Key_Return)
    assert field.value() == ("示例李四", "示例张建国")
    field.settle()
    assert field.edit.text() == "示例李四、示例张建国"


def test_an_unknown_name_is_refused_with_the_nearest(qtbot):
    field = shown(qtbot, NameField("deputy", "代表", PEOPLE, known=True))
    field.edit.setText("示例李")
    assert not field.check()
    assert "示例李四" in field.error


def test_a_choice_opens_whole_with_the_down_key(qtbot):
    field = shown(qtbot, ChoiceField("kind", "类别", ["道路交通", "农田水利"]))
    field.edit.setFocus()
    qtbot.keyClick(field.edit, Key.Key_Down)
    assert field.completion._model.stringList() == ["道路交通", "农田水利"]
    field.completion.close()


def test_a_free_choice_keeps_other_words(qtbot):
    field = shown(qtbot, ChoiceField("kind", "类别", ["道路交通"], free=True))
    field.edit.setText("路灯")
    assert field.check()
    assert field.value() == "路灯"


# forms


def a_form(qtbot):
    form = FormGrid()
    form.add(TextField("name", "来访人", required=True))
    form.add(SegmentField("sex", "性别", ("男", "女")))
    form.add(LongField("content", "反映内容", required=True), span=0)
    form.add(DateField("due", "应办结日期", today=lambda: TODAY))
    shown(qtbot, form)
    form.fields["name"].setFocus()
    return form


def test_enter_walks_every_field_and_then_says_the_form_is_finished(qtbot):
    form = a_form(qtbot)
    for key in ("name", "sex", "content"):
        editor = form.fields[key].focusProxy()
        assert QApplication.focusWidget() is editor
        qtbot.keyClick(editor, Key.Key_Return)
    with qtbot.waitSignal(form.finished):
        qtbot.keyClick(form.fields["due"].focusProxy(), Key.Key_Return)


def test_shift_enter_is_a_new_line_in_long_words(qtbot):
    form = a_form(qtbot)
    edit = form.fields["content"].edit
    edit.setFocus()
    write(edit, "a")
    qtbot.keyClick(edit, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    write(edit, "b")
    assert form.values()["content"].splitlines() == ["a", "b"]


def test_enter_does_not_walk_while_an_input_method_is_composing(qtbot):
    form = a_form(qtbot)
    edit = form.fields["name"].edit
    QApplication.sendEvent(edit, QInputMethodEvent("zhao", []))
    qtbot.keyClick(edit, Key.Key_Return)
    assert QApplication.focusWidget() is edit
    done = QInputMethodEvent("", [])
    done.setCommitString("赵")
    QApplication.sendEvent(edit, done)
    qtbot.keyClick(edit, Key.Key_Return)
    assert edit.text() == "赵"
    assert QApplication.focusWidget() is not edit


@pytest.mark.parametrize(
    ("key", "signal"), [(Key.Key_S, "save"), (Key.Key_Return, "save_next"), (Key.Key_Enter, "save_next")]
)
def test_control_keys_save_from_within_any_field(qtbot, key, signal):
    form = a_form(qtbot)
    edit = form.fields["content"].edit
    edit.setFocus()
    with qtbot.waitSignal(getattr(form, signal)):
        qtbot.keyClick(edit, key, Qt.KeyboardModifier.ControlModifier)


def test_a_button_with_the_same_key_goes_before_the_form(qtbot):
    form = a_form(qtbot)
    button = Button("保存", key="Ctrl+S", parent=form)
    button.show()
    edit = form.fields["name"].edit
    for _ in range(2):
        with qtbot.waitSignal(button.clicked), qtbot.assertNotEmitted(form.save):
            qtbot.keyClick(edit, Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_checking_a_form_shows_every_error_and_goes_to_the_first(qtbot):
    form = a_form(qtbot)
    form.fields["due"].edit.setText("不是日期")
    assert not form.check()
    assert form.fields["name"].error
    assert form.fields["content"].error
    assert form.fields["due"].error
    assert QApplication.focusWidget() is form.fields["name"].edit


def test_clearing_a_form_keeps_what_stays_from_one_visitor_to_the_next(qtbot):
    form = a_form(qtbot)
    form.fill({"name": "示例甲", "due": date(2024, 8, 5), "content": "路灯"})
    form.clear(keep=("due",))
    assert form.values() == {"name": None, "sex": None, "content": None, "due": date(2024, 8, 5)}


def test_a_draft_brings_back_even_what_cannot_be_read(qtbot):
    form = a_form(qtbot)
    form.fields["due"].edit.setText("8.")
    form.fields["name"].edit.setText(" 示例")
    raw = form.raw()
    other = a_form(qtbot)
    other.fill_raw(raw)
    assert other.raw() == raw


# lists


def a_table(qtbot, rows=1_000_000, **options):
    asked = []

    def fetch(offset, limit):
        asked.append((offset, limit))
        return [
            (i, f"2024-接-{i}", date(2024, 6, 5), Tag("超期 4 天", "late"))
            for i in range(offset, min(offset + limit, rows))
        ]

    columns = [
        TableColumn("no", "编号", 120),
        TableColumn("on", "日期"),
        TableColumn("due", "期限", stretch=True, sorts=False),
    ]
    table = PagedTable(columns, lambda: rows, fetch, **options)
    table.reload()
    return shown(qtbot, table), asked


def test_a_million_rows_are_fetched_a_page_at_a_time(qtbot):
    table, asked = a_table(qtbot)
    table.scrollToBottom()
    qtbot.waitUntil(lambda: asked[-1][0] == 999_999 // PAGE * PAGE)
    assert table.rows() == 1_000_000
    assert all(limit == PAGE for _, limit in asked)
    assert len(asked) <= 4


def test_scrolling_through_a_million_rows_stays_within_a_frame_or_two(qtbot):
    table, _ = a_table(qtbot)
    bar = table.verticalScrollBar()
    import time

    began = time.thread_time()
    for step in range(50):
        bar.setValue(bar.maximum() // 50 * step)
        table.viewport().repaint()
    assert (time.thread_time() - began) / 50 < 0.1


def test_a_heading_asks_for_another_order_and_the_same_again_turns_it_round(qtbot):
    table, _ = a_table(qtbot, rows=5)
    asked = []
    table.sorted_by.connect(lambda key, down: asked.append((key, down)))
    header = table.horizontalHeader()
    for section in (0, 0, 1, 2):
        where = QPoint(header.sectionViewportPosition(section) + 20, 10)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert asked == [("no", False), ("no", True), ("on", False)]


def test_the_chosen_row_stays_chosen_by_its_key_when_rows_come_before_it(qtbot):
    rows = [(n, f"第{n}条") for n in range(5)]
    table = PagedTable([TableColumn("no", "编号")], lambda: len(rows), lambda o, n: rows[o : o + n])
    table.reload()
    shown(qtbot, table)
    assert table.select(3)
    rows.insert(0, (99, "新来的"))
    with qtbot.assertNotEmitted(table.chosen):
        table.reload()
    assert table.key == 3
    assert table.currentIndex().row() == 4
    rows[:] = [row for row in rows if row[0] != 3]
    with qtbot.waitSignal(table.chosen) as told:
        table.reload()
    assert told.args == [None]


def test_enter_and_double_click_open_the_row(qtbot):
    table, _ = a_table(qtbot, rows=5)
    table.select(2)
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Key.Key_Return)
    assert told.args == [2]


def test_several_rows_are_picked_by_their_keys(qtbot):
    table, _ = a_table(qtbot, rows=5, many=True)
    table.select(1)
    table.setFocus()
    qtbot.keyClick(table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.keys() == (1, 2)


def test_an_empty_list_says_what_it_is_for_and_offers_the_first_button(qtbot):
    empty = EmptyState("还没有意见", "接待登记后，意见会列在这里。", "登记意见")
    a_table(qtbot, rows=0, empty=empty)
    assert empty.isVisible()
    with qtbot.waitSignal(empty.pressed):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)


def test_cells_are_read_as_words():
    assert [in_words(value) for value in (None, True, date(2024, 6, 5), Tag("临期"), ("甲", "乙"), 3)] == [
        "", "是", "2024-06-05", "临期", "甲、乙", "3",
    ]  # fmt: skip


def test_a_row_that_is_gone_by_now_is_empty_and_not_an_error():
    model = PagedModel([TableColumn("no", "编号")], lambda: 3, lambda _o, _n: [(1, "一")])
    model.reload()
    assert model.data(model.index(2, 0)) == ""
    assert model.key(2) is None


def test_spare_columns_are_let_go_where_the_table_is_narrow(qtbot):
    columns = [TableColumn("no", "编号", 100), TableColumn("who", "来访人", 100, spare=True)]
    table = PagedTable(columns, lambda: 0, lambda _o, _n: [])
    shown(qtbot, table, width=150)
    assert table.isColumnHidden(1)
    table.resize(400, 300)
    qtbot.waitUntil(lambda: not table.isColumnHidden(1))


def test_where_the_column_that_takes_the_room_is_let_go_the_last_one_takes_it(qtbot):
    columns = [
        TableColumn("no", "期号", 100),
        TableColumn("title", "标题", 100, stretch=True, spare=True),
        TableColumn("state", "状态", 60),
    ]
    table = PagedTable(columns, lambda: 0, lambda _o, _n: [])
    shown(qtbot, table, width=220)
    qtbot.waitUntil(lambda: table.horizontalHeader().length() == table.viewport().width())
    assert table.isColumnHidden(1)
    table.resize(600, 300)
    qtbot.waitUntil(lambda: not table.isColumnHidden(1))
    qtbot.waitUntil(lambda: table.columnWidth(2) == theme.px(60))
    assert table.horizontalHeader().length() == table.viewport().width()


def test_lines_of_work_open_with_a_click_and_act_with_their_button(qtbot):
    lines = shown(qtbot, LineList())
    lines.set_lines([ListLine("a", ("超期 4 天", "late"), "2024-流-031", "生产路坑洼", "农业服务中心", "催办单")])
    row = lines.findChild(QWidget, "line")
    with qtbot.waitSignal(lines.opened) as opened:
        qtbot.keyClick(row, Key.Key_Return)
    with qtbot.waitSignal(lines.acted) as acted:
        qtbot.mouseClick(row.findChild(Button), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(lines.acted):
        qtbot.keyClick(row, Key.Key_Space)
    assert opened.args[0].key == acted.args[0].key == "a"
    assert "超期 4 天" in row.accessibleName()


def test_up_and_down_walk_the_lines_of_work(qtbot):
    lines = shown(qtbot, LineList())
    lines.set_lines([ListLine(key, ("待评价", "note"), key, "路灯", "", "记录") for key in "abc"])
    lines._rows[0].setFocus()
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert lines._rows[1].hasFocus()


def test_the_arrow_at_the_edge_of_a_choice_opens_its_list(qtbot):
    field = shown(qtbot, ChoiceField("kind", "类别", ["道路交通", "农田水利"]))
    qtbot.mouseClick(field.edit.findChild(QWidget, "edge"), Qt.MouseButton.LeftButton)
    assert field.completion.open
    field.completion.close()


def test_attendance_is_ticked_by_key_and_mouse_and_counted(qtbot):
    ticks = shown(
        qtbot, AttendanceList([Attendee(n, f"示例{name}", "", (f"sl{n}",)) for n, name in enumerate("甲乙丙")])
    )
    ticks.view.setFocus()
    ticks.view.setCurrentIndex(ticks.view.model().index(0, 0))
    for key in (Key.Key_1, Key.Key_2):
        qtbot.keyClick(ticks.view, key)
    assert ticks.marks() == {0: "出席", 1: "请假"}
    assert ticks._counts.text() == "应到 3　出席 1　请假 1　缺席 0　未定 1"
    ticks.mark_rest()
    assert ticks.marks() == {0: "出席", 1: "请假", 2: "出席"}


def test_attendance_narrows_as_one_types_and_keeps_the_others_marks(qtbot):
    ticks = shown(
        qtbot, AttendanceList([Attendee(n, f"示例{name}", "", (f"sl{name}",)) for n, name in enumerate("甲乙丙")])
    )
    ticks.mark(0, "出席")
    write(ticks._filter, "乙")
    assert ticks.view.model().rowCount() == 1
    ticks.mark(0, "缺席")
    assert ticks.marks() == {0: "出席", 1: "缺席"}


# chips, tags, tiles, time


def test_chips_walk_with_the_arrow_keys_and_keep_the_choice_when_counts_change(qtbot):
    bar = shown(qtbot, ChipBar([Chip("all", "全部", 3), Chip("late", "超期", 1, "late")]))
    with qtbot.waitSignal(bar.chosen) as told:
        qtbot.keyClick(bar, Key.Key_Right)
    assert told.args == ["late"]
    bar.set_chips([Chip("all", "全部", 4), Chip("late", "超期", 2, "late")])
    assert bar.key == "late"
    assert bar._buttons["late"].accessibleName() == "超期 2"


def test_a_state_is_said_in_words_and_not_by_colour_alone(qtbot):
    tag = shown(qtbot, StateTag("超期 4 天", "late"))
    assert tag.accessibleName() == "超期 4 天"
    assert tag.sizeHint().width() > 40


def test_a_tile_opens_its_rows_by_mouse_and_key(qtbot):
    tile = shown(qtbot, Tile("解决（件）", "51", "解决率 51 / 73"), 180, 100)
    with qtbot.waitSignal(tile.clicked):
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(tile.clicked):
        qtbot.keyClick(tile, Key.Key_Space)
    assert tile.accessibleName() == "解决（件） 51 解决率 51 / 73"


def test_a_timeline_tells_its_steps_in_order_and_as_plain_text(qtbot):
    line = shown(
        qtbot,
        Timeline(
            [TimelineItem("登记", "6月18日", "<b>流动站</b>"), TimelineItem("下一步", "", "等待答复", "", "next")]
        ),
    )
    words = [part.text() for part in line.findChildren(QLabel)]
    assert words == ["登记", "6月18日　<b>流动站</b>", "下一步", "等待答复"]
    line.set_moments([TimelineItem("销号", "7月1日")])
    assert [moment.name for moment in line.moments] == ["销号"]


def test_a_click_on_a_day_of_the_month_gives_the_day(qtbot):
    month = shown(qtbot, MonthView(), 300, 300)
    month.show_month(2024, 7, marks={date(2024, 7, 5): DayMark("fill", "接待日")}, today=TODAY)
    with qtbot.waitSignal(month.chosen) as told:
        qtbot.mouseClick(month, Qt.MouseButton.LeftButton, pos=month.day_box(date(2024, 7, 5)).center())
    assert told.args == [date(2024, 7, 5)]


# buttons, dialogs, paper


def test_a_button_shows_its_key_and_answers_to_it(qtbot):
    holder = QWidget()
    button = Button("保存", key="Ctrl+S", parent=holder)
    shown(qtbot, holder)
    assert "Ctrl S" in button.toolTip()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(holder, Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_an_icon_button_has_words_for_those_who_cannot_see_it(qtbot):
    button = shown(qtbot, IconButton("print", "打印", key="Ctrl+P"))
    assert button.accessibleName() == "打印"
    assert "Ctrl P" in button.toolTip()


def test_no_reason_no_deed(qtbot):
    dialog = ReasonDialog(None, "作废 2024-接-022", "4 个环节将不再计入数字。", accept="作废")
    shown(qtbot, dialog)
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert dialog.reason_field.error == "请填写原因"
    write(dialog.reason_field.edit, "重复登记")
    qtbot.keyClick(dialog.reason_field.edit, Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.reason == "重复登记"


def test_the_preview_draws_only_pages_in_sight_and_knows_where_it_is(qtbot):
    drawn = []

    def render(index, width):
        drawn.append(index)
        image = QImage(width, width, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        return image

    view = shown(qtbot, PreviewView(), 700, 500)
    view.show_document(200, lambda _: (297.0, 210.0), render)
    qtbot.waitUntil(lambda: 0 in drawn)
    assert view._where.text() == "第 1 页　共 200 页"
    view.paper.turn(1)
    assert view._where.text().startswith("第 2 页")
    zoom = view.paper.zoom
    view.paper.step_zoom(1)
    assert view.paper.zoom > zoom
    qtbot.waitUntil(lambda: 1 in drawn)
    assert len(set(drawn)) < 6


def test_no_paper_is_said_in_words(qtbot):
    view = shown(qtbot, PreviewView())
    view.clear("这个期间没有接待。")
    assert not view.paper.isVisible()
    assert view._empty.isVisible()


def test_the_keyboard_stays_in_its_line_when_the_lines_are_read_again(qtbot):
    lines = [ListLine(str(each), ("超期", "late"), f"2024-接-00{each}", "示例") for each in range(3)]
    host = QWidget()
    listed = LineList(host)
    listed.set_lines(lines)
    shown(qtbot, host)
    listed._rows[1].setFocus()
    listed.set_lines(lines)
    qtbot.waitUntil(lambda: host.focusWidget() is listed._rows[1])


def test_one_invalid_cell_leaves_its_neighbours_where_they_are(qtbot):
    grid = FormGrid(columns=3, keys=False)
    cells = [grid.add(NumberField(f"n{place}", f"第{place}格").without_foot()) for place in range(3)]
    shown(qtbot, grid).resize(500, 120)
    QApplication.processEvents()
    before = [cell.edit.mapTo(grid, QPoint(0, 0)) for cell in cells]
    cells[1].set_error("应在0到9999999之间，请核对这一格填的数")
    QApplication.processEvents()
    assert cells[1].error
    assert [cell.edit.mapTo(grid, QPoint(0, 0)) for cell in cells] == before


def test_a_column_that_grows_takes_part_of_a_wide_table(qtbot):
    columns = (TableColumn("a", "内容", 200, stretch=True), TableColumn("b", "村组", 94, grows=True))
    table = PagedTable(columns, lambda: 1, lambda *_: [(1, "路灯", "北街村三组东头第二排")])
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    narrow = table.columnWidth(1)
    table.resize(900, 200)
    QApplication.processEvents()
    assert narrow < table.columnWidth(1) <= 2 * theme.px(94)
