"""The page of rosters: arranged after a look, swapped by mouse and by keyboard, announced, held."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.ledger import activities, bylaws, deputies, rosters
from app.ledger.rosters import Wish
from app.rules.rosters import parse_rule
from app.ui import theme
from app.ui.catalogue import _notices
from app.ui.pages.roster import RosterPage
from app.ui.pages.roster.chips import SeatPlace, chip_boxes, packed, unpacked
from app.ui.pages.roster.model import DATE, NOTICE, SEATS, STATE, MonthBand
from app.ui.pages.roster.rule import next_days
from app.ui.pages.roster.wish import WishPreview
from app.ui.workers import Worker
from tests.ui.asked import answer
from tests.ui.hands import press, write
from tests.ui.hearing import placed
from tests.ui.township import TODAY

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
RULE = "monthly:first-friday"


@pytest.fixture
def roster(ledger):
    """The first Fridays of 2024, two deputies a day; it is 18 July, and January to June were received."""
    made = rosters.make(ledger, Wish(2024, RULE, starts="09:00", ends="11:30", place="中心联络站"))
    for day in made.days[:6]:
        rosters.hold(ledger, day.id)
    return rosters.show(ledger, 2024)


@pytest.fixture
def page(ledger, qtbot):
    return placed(RosterPage(ledger), qtbot, ledger)


@pytest.fixture
def said(page):
    heard = []
    page.news.connect(heard.append)
    return heard


def shown(page):
    return [day for day in page.table.days.rows if not isinstance(day, MonthBand)]


def day_on(page, month, day):
    return next(each for each in shown(page) if (each.on.month, each.on.day) == (month, day))


def cell(page, day, column):
    model = page.table.days
    return model.index(model.row_of(day.id), column).data()


def names(day):
    return [name for _, name in day.seats]


def drop(page, seat, target):
    """Let go of what is carried over a deputy, or over a day beside its deputies."""
    table = page.table
    table.select(target.day)
    day = table.day
    box = table.visualRect(table.days.index(table.days.row_of(day.id), DATE))
    place = box.center()
    for (deputy, _), chip in zip(day.seats, table.boxes(day), strict=True):
        place = chip.center() if deputy == target.deputy else place
    given = (
        place, Qt.DropAction.MoveAction, packed(seat), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )  # fmt: skip
    moved = QDragMoveEvent(*given)
    for event in (QDragEnterEvent(*given), moved):
        QApplication.sendEvent(table.viewport(), event)
    if moved.isAccepted():
        QApplication.sendEvent(table.viewport(), QDropEvent(QPointF(place), *given[1:]))
    return moved.isAccepted()


def preview_of(page):
    return page.sheets.sheet.findChild(WishPreview)


def offered(page):
    return [name for name, button in page.panel.buttons.items() if button.isVisibleTo(page)]


def accept(act=lambda _: None):
    """Write into the next dialog and save it."""
    return answer(lambda dialog: (act(dialog), dialog.try_accept()))


def settled(qtbot, asked):
    qtbot.waitUntil(lambda: asked.seen is not None and not asked.seen.isVisible())
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_an_empty_year_says_what_the_page_is_for_and_offers_to_arrange_it(page):
    assert page.empty.isVisible()
    assert page.empty.button.text() == "排一年"
    assert not page.panel.isVisible()
    assert not page.head.arrange.isVisible()
    press(Key.Key_N, CTRL)
    assert page.sheets.sheet is not None


def test_the_days_stand_by_month_with_where_they_were_planned_and_how_they_stand(page, roster):
    page.refresh()
    bands = [row.words for row in page.table.days.rows if isinstance(row, MonthBand)]
    assert bands[0] == "1月　1 天，已开展 1 天"
    assert bands[-1] == "12月　1 天"
    july, october = day_on(page, 7, 5), next(day for day in shown(page) if day.planned == date(2024, 10, 4))
    assert cell(page, shown(page)[0], STATE) == "已开展"
    assert cell(page, july, STATE) == "未开展"
    assert cell(page, october, STATE) == "待开展"
    assert october.on != october.planned
    assert cell(page, october, DATE) == f"10月{october.on.day}日（原定10月4日）"
    assert cell(page, day_on(page, 8, 2), NOTICE) == "7月30日前"
    assert page.subtitle == "12 天，已开展 6 天，未开展 1 天　每月第一个星期五"


def test_the_next_day_is_in_hand_when_the_page_opens(page, roster):
    page.refresh()
    assert page.table.day.on == date(2024, 8, 2)
    assert offered(page) == ["swap", "change", "notice", "drop"]


def test_what_is_to_be_known_of_a_roster_without_gaps_is_a_hint(page, ledger):
    rosters.make(ledger, Wish(2024, "dates:1", times=6))
    page.refresh()
    assert page.head.tag.text == "提示"
    assert "每天排到了" in page.head.sentences[0]
    seen = answer(lambda dialog: dialog.accept())
    press(Key.Key_U)
    assert seen.seen.windowTitle() == "这份安排要留意的"


def test_the_day_in_hand_stays_in_sight_when_the_window_grows_smaller(page, roster, qtbot):
    page.refresh()
    page.table.select(roster.days[-1].id)
    page.resize(1000, 420)
    qtbot.waitUntil(lambda: page.table.viewport().height() < 300)
    row = page.table.visualRect(page.table.currentIndex())
    assert page.table.viewport().rect().contains(row)


def test_both_readings_of_the_first_week_are_spelled_out_with_the_days_they_give(page, qtbot):
    page.arrange()
    form = page.sheets.sheet.form
    form.fields["kind"].set_value("monthly")
    form.fields["weekday"].set_value(4)
    form.ask.adjust()
    first, full = form.ask.reading.spelled
    assert first == "第一个星期五，接下来三个月：7月5日、8月2日、9月6日"
    assert full == "第一个完整周的星期五（周一至周日为一周），接下来三个月：7月5日、8月9日、9月6日"
    form.ask.reading.setFocus()
    press(Key.Key_Down)
    assert form.ask.text() == "monthly:first-full-week-friday"
    press(Key.Key_Up)
    assert form.ask.text() == RULE


def test_what_the_source_leaves_open_is_said_where_the_year_is_arranged(page, ledger):
    bylaws.methods.choose(ledger, "sanmenxia")
    page.arrange()
    fields = page.sheets.sheet.form.fields
    assert fields["per_day"]._foot.text() == "“三门峡四进”：2名以上"
    reading = "这样读是本程序缺省，“逢5逢9”也可以按公历排"
    assert fields["kind"]._foot.text() == f"“三门峡四进”没有写，本程序缺省；{reading}"
    fields["kind"].set_value("monthly")
    fields["kind"].edited.emit()
    assert reading not in fields["kind"]._foot.text()  # another rule is no reading of it


@pytest.mark.parametrize(
    "rule",
    [
        "weekly:2", "monthly:last-tuesday", "monthly:first-full-week-friday", "dates:9,19", "dates:15@odd",
        "lunar-market:5,9", "solar-market:5,9@even", "lunar-dates:6,17", "weekly:2,4", "span:5.25-6.15", "weekly:1+lunar-market:5,9",
        "monthly:first-friday,third-friday",
    ],
)  # fmt: skip
def test_every_rule_can_be_shown_and_read_back(page, rule):
    page.arrange()
    ask = page.sheets.sheet.form.ask
    ask.fill(rule)
    assert ask.rule() == parse_rule(rule)


def test_a_month_that_a_rule_does_not_give_is_said(page):
    rule = parse_rule("dates:31@odd")
    assert next_days(rule, date(2025, 1, 20)) == ("1月31日", "2月没有", "3月31日")


def test_what_would_come_of_it_is_seen_before_anything_is_written(page, roster, ledger, qtbot):
    page.refresh()
    page.arrange()
    form, preview = page.sheets.sheet.form, preview_of(page)
    form.ask.fill("weekly:3")
    form.fields["since"].set_value(date(2024, 10, 1))
    form.edited.emit()
    qtbot.waitUntil(lambda: preview.head.text().startswith("每周三"))
    facts = preview.facts.text()
    assert "8 位代表，每人" in facts
    replaced = sum(day.on >= date(2024, 10, 1) for day in roster.days)
    assert f"写入后替换现有的 {replaced} 天" in facts
    assert f"起排日之前的 {len(roster.days) - replaced} 天不动" in facts
    assert rosters.show(ledger, 2024).days == roster.days


def test_a_year_is_arranged_by_keyboard(page, ledger, qtbot):
    press(Key.Key_N, CTRL)
    sheet = page.sheets.sheet
    sheet.form.ask.fill("monthly:first-friday")
    sheet.form.fields["since"].set_value(None)
    sheet.form.edited.emit()
    qtbot.waitUntil(sheet.save.isEnabled)
    write(sheet.form.fields["place"].edit, "中心联络站")
    sheet.form.fields["contact"].setFocus()
    qtbot.waitUntil(sheet.save.isEnabled)
    press(Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.sheets.sheet is None)
    days = rosters.show(ledger, 2024).days
    assert len(days) == 12
    assert [day.id for day in shown(page)] == [day.id for day in days]
    assert {day.place for day in days} == {"中心联络站"}
    assert [count for *_, count in page.fairness.people] == [3] * 8


def test_a_wish_that_cannot_be_met_is_said_before_and_after(page, ledger, qtbot):
    page.arrange()
    sheet = page.sheets.sheet
    sheet.form.ask.fill("monthly:first-friday")
    sheet.form.fill({"since": None, "least": 9, "most": 2})
    sheet.form.edited.emit()
    qtbot.waitUntil(lambda: "8人×9次=72人次" in preview_of(page).unmet.text())
    sheet.accept()
    qtbot.waitUntil(lambda: page.sheets.sheet is None)
    assert page.head.sentences
    assert "8人×9次=72人次" in page.head.sentences[0]
    assert {words.text for *_, words in page.fairness.rows(0, 20)} == {"差 6 次"}


def test_nonsense_in_the_rule_stands_in_the_preview_and_cannot_be_saved(page, qtbot):
    page.arrange()
    sheet = page.sheets.sheet
    sheet.form.fill({"kind": "own", "text": "每逢下雨"})
    sheet.form.ask.adjust()
    sheet.form.edited.emit()
    preview = preview_of(page)
    qtbot.waitUntil(lambda: "读不懂" in preview.unmet.text())
    assert not sheet.save.isEnabled()


def test_a_deputy_dragged_onto_another_swaps_their_days_with_the_reason(page, roster, ledger, qtbot):
    page.refresh()
    august, september = day_on(page, 8, 2), day_on(page, 9, 6)
    leaving, coming = august.seats[0], september.seats[1]
    asked = accept(lambda dialog: write(dialog.form.fields["reason"].edit, "农忙"))
    assert drop(page, SeatPlace(august.id, leaving.deputy_id), SeatPlace(september.id, coming.deputy_id))
    settled(qtbot, asked)
    assert asked.seen.consequence.text() == f"换班后：8月2日 周五由{coming.name}接待，9月6日 周五由{leaving.name}接待。"
    assert names(day_on(page, 8, 2))[0] == coming.name
    assert names(day_on(page, 9, 6))[1] == leaving.name
    change = rosters.history(ledger, 2024)[0]
    assert change.reason == "农忙"
    listed = answer(lambda dialog: dialog.accept())
    page.acts.show_history()
    assert listed.seen.table.rows() == 1
    assert listed.seen.summary.text() == "计划 12 天：按班开展 6 天，未开展 1 天，未到 5 天。"


def test_where_a_deputy_cannot_go_nothing_can_be_dropped(page, roster, qtbot):
    page.refresh()
    held, august, september = shown(page)[0], day_on(page, 8, 2), day_on(page, 9, 6)
    seat = SeatPlace(august.id, august.seats[0].deputy_id)
    assert not drop(page, seat, SeatPlace(held.id, held.seats[0].deputy_id))
    assert not drop(page, seat, SeatPlace(august.id, august.seats[1].deputy_id))
    twice = next(day for day in shown(page) if not day.held and day.id != august.id and seat.deputy in dict(day.seats))
    assert not drop(page, seat, SeatPlace(twice.id, ""))
    asked = answer(lambda dialog: dialog.reject())
    assert drop(page, seat, SeatPlace(september.id, ""))
    settled(qtbot, asked)


def test_a_day_without_a_deputy_asks_with_whom_of_that_day(page, roster, qtbot):
    page.refresh()
    august, september = day_on(page, 8, 2), day_on(page, 9, 6)
    seen = []

    def choose(dialog):
        field = dialog.form.fields["coming"]
        seen.extend(field._candidates.texts)
        field.set_value(names(september)[0])
        field.edited.emit()

    asked = accept(choose)
    drop(page, SeatPlace(august.id, august.seats[0].deputy_id), SeatPlace(september.id, ""))
    settled(qtbot, asked)
    assert set(seen) == set(names(september))
    assert names(day_on(page, 8, 2))[0] == names(september)[0]


def test_a_name_from_the_list_joins_a_day_or_stands_in(page, roster, ledger, qtbot, said):
    page.refresh()
    august = day_on(page, 8, 2)
    free = [each for each, *_ in page.fairness.people if each not in dict(august.seats)]
    assert drop(page, SeatPlace("", free[0]), SeatPlace(august.id, ""))
    qtbot.waitUntil(lambda: len(day_on(page, 8, 2).seats) == 3)
    assert said[-1] == "已加到8月2日 周五"
    asked = accept()
    assert drop(page, SeatPlace("", free[1]), SeatPlace(august.id, august.seats[0].deputy_id))
    settled(qtbot, asked)
    assert asked.seen.words("other") == "不对调（只替这一次）"
    assert day_on(page, 8, 2).seats[0].deputy_id == free[1]


def test_a_drag_begins_on_a_chip_of_a_day_to_come_and_on_a_name_of_the_list(page, roster, qtbot, monkeypatch):
    page.refresh()
    carried = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: carried.append(unpacked(drag.mimeData())))

    def pull(view, place):
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseMove(view, place + QPoint(60, 0))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=place + QPoint(60, 0))

    for day in (shown(page)[0], day_on(page, 8, 2)):
        page.table.select(day.id)
        pull(page.table.viewport(), page.table.boxes(day)[0].center())
    pull(page.fairness.table.viewport(), QPoint(20, 10))
    august = day_on(page, 8, 2)
    assert carried == [SeatPlace(august.id, august.seats[0].deputy_id), SeatPlace("", page.fairness.people[0][0])]


def test_a_seat_is_carried_as_it_was_taken_up():
    assert unpacked(packed(SeatPlace("甲", "乙"))) == SeatPlace("甲", "乙")


def test_days_and_deputies_are_walked_and_swapped_by_keys(page, roster, qtbot):
    page.refresh()
    page.table.setFocus()
    press(Key.Key_Down)
    assert page.table.day.on == date(2024, 9, 6)
    press(Key.Key_Right)
    press(Key.Key_Right)
    leaving = page.table.day.seats[1]
    assert page.table.seat == SeatPlace(page.table.day.id, leaving.deputy_id)
    people = set(names(page.table.day))
    coming = next(name for _, name, _ in page.fairness.people if name not in people)

    def choose(dialog):
        write(dialog.form.fields["coming"].edit, coming)
        qtbot.keyClick(dialog.form.fields["coming"].edit, Key.Key_Return)
        qtbot.keyClick(dialog, Key.Key_Return, CTRL)

    asked = answer(choose)
    press(Key.Key_H)
    settled(qtbot, asked)
    assert coming in names(page.table.day)
    assert leaving.name not in names(page.table.day)


def test_who_is_short_comes_first_and_who_is_on_leave_is_marked(page, roster, ledger, qtbot):
    page.refresh()
    august = day_on(page, 8, 2)
    who = august.seats[0]

    def ask(dialog):
        for key, words in (("deputy", who.name), ("since", "7.10"), ("until", "8.10")):
            write(dialog.form.fields[key].edit, words)
        dialog.try_accept()
        assert dialog.table.rows() == 1
        dialog.reject()

    answer(ask)
    page.acts.edit_leaves()
    assert deputies.leaves_of(ledger)[0].since == date(2024, 7, 10)
    assert f"{who.name}（请假）" in [name for _, name, *_ in page.fairness.rows(0, 20)]
    assert f"{who.name}·请假" in page.table.words_of(day_on(page, 8, 2))
    assert "请假" in page.head.sentences[0]
    counts = [count for *_, count in page.fairness.people]
    assert counts == sorted(counts)
    page.fairness.table.sorted_by.emit("count", True)
    assert [count for *_, count in page.fairness.people] == sorted(counts, reverse=True)
    page.fairness.table.sorted_by.emit("name", False)
    assert [each for each, *_ in page.fairness.people] == [each for each, *_ in deputies.candidates(ledger)]


def test_leave_is_taken_back_with_a_reason(page, roster, ledger, ids, qtbot):
    deputies.add_leave(ledger, ids["示例甲"], date(2024, 8, 1), date(2024, 8, 9), "外出")
    page.refresh()

    def void(dialog):
        dialog.table.select(deputies.leaves_of(ledger)[0].id)
        accept(lambda inner: write(inner.reason_field.edit, "提前回来"))
        dialog.void()
        dialog.reject()

    answer(void)
    page.acts.edit_leaves()
    assert deputies.leaves_of(ledger) == ()


def test_a_day_is_added_changed_and_dropped(page, roster, ledger, qtbot, said):
    page.refresh()

    def add(dialog):
        write(dialog.form.fields["on"].edit, "8.20")
        write(dialog.form.fields["deputies"].edit, "示例甲、示例乙")

    asked = accept(add)
    press(Key.Key_A)
    settled(qtbot, asked)
    assert page.table.day.on == date(2024, 8, 20)
    assert names(page.table.day) == ["示例甲", "示例乙"]
    assert page.table.day.starts == "09:00"

    def change(dialog):
        dialog.form.fields["on"].set_value(date(2024, 8, 21))
        dialog.try_accept()
        assert dialog.form.fields["why"].error
        write(dialog.form.fields["why"].edit, "镇里开会")

    asked = accept(change)
    press(Key.Key_E)
    settled(qtbot, asked)
    assert page.table.day.on == date(2024, 8, 21)
    asked = accept(lambda dialog: write(dialog.reason_field.edit, "不用了"))
    press(Key.Key_X)
    settled(qtbot, asked)
    assert said[-1] == "已去掉8月21日 周三"
    assert len(rosters.show(ledger, 2024).days) == 12


def test_what_is_refused_is_said_beneath_its_field(page, roster, ids):
    page.refresh()
    seen = []

    def add(dialog):
        write(dialog.form.fields["on"].edit, "8.2")
        write(dialog.form.fields["deputies"].edit, "示例甲")
        dialog.try_accept()
        seen.append(dialog.trouble or dialog.form.fields["on"].error)
        write(dialog.form.fields["on"].edit, "")
        dialog.form.fields["on"].edit.setText("2.30")
        dialog.form.fields["on"].check()
        seen.append(dialog.form.fields["on"].error)

    answer(add)
    page.acts.add()
    assert "已经有一次接待安排" in seen[0]
    assert seen[1].startswith("不是日期")


def test_a_planned_day_becomes_a_registration_and_leads_to_its_visitors(page, roster, ledger, qtbot):
    page.refresh()
    went = []
    page.go.connect(lambda key, what: went.append((key, what)))
    july = day_on(page, 7, 5)
    page.table.select(july.id)
    page.table.setFocus()
    assert "hold" in offered(page)
    press(Key.Key_D)
    held = activities.listing(ledger, kinds=("接待选民",), since=july.on, until=july.on)[0]
    assert went == [("reception", held.id)]
    assert cell(page, day_on(page, 7, 5), STATE) == "已开展"
    assert offered(page) == ["notice", "open"]
    press(Key.Key_Return)
    assert went[-1] == ("activities", held.id)


def test_who_has_left_office_since_is_named_when_the_day_is_held(page, roster, ledger, said):
    page.refresh()
    july = day_on(page, 7, 5)
    leaving, name = july.seats[0]
    deputies.set_status(ledger, leaving, "终止", "示例", date(2024, 7, 1))
    page.table.select(july.id)
    page.table.setFocus()
    press(Key.Key_D)
    assert said[-1].startswith(f"{name}已不在任")


def test_who_is_planned_often_enough_has_not_yet_done_it(page, roster):
    page.refresh()
    told = {tag.text for *_, tag in page.fairness.rows(0, 99)}
    assert told & {"已排够"}
    assert "达标" not in told


def test_a_rule_of_ones_own_is_explained_in_chinese(page, roster):
    page.refresh()
    page.arrange()
    own = page.sheets.sheet.form.fields["text"].edit
    assert not any(letter.isascii() and letter.isalpha() for letter in own.placeholderText())
    assert "monthly:first-friday,third-friday　每月第一个星期五、每月第三个星期五" in own.toolTip()


def test_a_day_on_which_others_came_is_told_apart(page, roster, ledger, ids):
    first = roster.days[0]
    other = next(each for each in ids.values() if each not in dict(first.seats))
    present = (activities.Present(other),)
    activities.correct(ledger, first.activity_id, {"attendance": present}, "换了人")
    page.refresh()
    assert cell(page, shown(page)[0], STATE) == "换人开展"
    assert cell(page, shown(page)[1], STATE) == "已开展"


def test_a_notice_is_shown_and_then_noted_as_posted(page, roster, ledger, qtbot):
    rosters.set_day(ledger, roster.days[7].id, {"on": date(2024, 7, 20)}, "提前")
    page.refresh()
    day = day_on(page, 7, 20)
    assert cell(page, day, NOTICE) == "该贴公告"
    assert _notices(ledger) == 1
    page.table.select(day.id)
    page.table.setFocus()
    assert page.panel.buttons["notice"].property("kind") == "primary"
    papers = []

    def look(dialog):
        papers.append(dialog.windowTitle())
        accept()
        dialog.reject()

    answer(look)
    press(Key.Key_G)
    qtbot.waitUntil(lambda: _notices(ledger) == 0)
    assert papers == ["接待日公告"]
    assert cell(page, day_on(page, 7, 20), NOTICE) == "7月18日已贴"


def test_a_day_that_is_asked_for_is_in_hand_whatever_its_year(page, roster, ledger):
    other = rosters.make(ledger, Wish(2025, RULE)).days[3]
    page.arrive(other.id)
    assert page.year == 2025
    assert page.table.day.id == other.id
    press(Key.Key_Up, ALT)
    assert page.year == 2024


def test_a_station_has_a_roster_of_its_own(page, ledger, ids, qtbot):
    from app.books.shelf import BOOKS
    from app.ledger import registers

    station = registers.add(ledger, BOOKS["stations"], {"name": "菜吴村联络点", "type": "联络点"})
    for stem in "甲乙丙":
        deputies.correct(ledger, ids[f"示例{stem}"], {"station_id": station.id}, "分站")
    rosters.make(ledger, Wish(2024, "dates:9", station_id=station.id))
    rosters.make(ledger, Wish(2024, RULE))
    page.refresh()
    assert len(shown(page)) == 24
    page.head.station.set_value("菜吴村联络点")
    page.head.station.edited.emit()
    assert {day.station for day in shown(page)} == {"菜吴村联络点"}
    assert len(page.fairness.people) == 3


def test_chips_go_on_in_the_next_line_and_the_row_grows(page, ledger, qtbot):
    for number in range(60):
        deputies.add(ledger, deputies.DeputyDraft(f"示例{chr(0x5300 + number)}"))
    rosters.make(ledger, Wish(2024, RULE, per_day=12))
    page.refresh()
    day = shown(page)[-1]
    page.table.select(day.id)
    row = page.table.days.row_of(day.id)
    boxes = page.table.boxes(day)
    assert len({box.top() for box in boxes}) > 1
    cell_box = page.table.visualRect(page.table.days.index(row, SEATS))
    assert all(cell_box.contains(box) for box in boxes)


def test_chips_stand_inside_their_cell_however_narrow_it_is():
    from PySide6.QtCore import QRect

    box = QRect(0, 0, theme.px(60), 200)
    assert all(
        box.left() <= each.left() and each.right() <= box.right() for each in chip_boxes(("示例甲乙丙",) * 3, box)
    )


def test_a_year_of_a_whole_township_is_read_before_one_notices(page, ledger, qtbot):
    import time

    for number in range(152):
        deputies.add(ledger, deputies.DeputyDraft(f"示例{chr(0x5300 + number)}"))
    rosters.make(ledger, Wish(2024, "weekly:5"))
    begun = time.thread_time()
    page.refresh()
    assert time.thread_time() - begun < 0.4
    Worker.finish()
    assert page.table.day.on > TODAY


def test_a_row_that_was_the_band_of_a_month_shows_the_whole_day_afterwards(page, roster, ledger):
    def spans():
        return {row for row in range(len(page.table.days.rows)) if page.table.columnSpan(row, 0) > 1}

    def bands():
        return {row for row, each in enumerate(page.table.days.rows) if isinstance(each, MonthBand)}

    assert spans() == bands() != set()
    rosters.add_day(ledger, 2024, {"on": date(2024, 1, 20)})
    assert spans() == bands()
    page.show_year(2023)
    page.show_year(2024)
    assert spans() == bands()
