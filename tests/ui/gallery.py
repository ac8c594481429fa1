"""Draws the frame and every widget into build/screenshots/gallery-*.png: python -m tests.ui.gallery."""

import os
import sys
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.ui import start, theme
from app.ui.page import Page

OUT = Path("build/screenshots")
PEOPLE = [f"示例{stem}" for stem in "甲乙丙丁戊己庚辛壬癸"]


def main() -> None:
    app = start.application(sys.argv[:1], bundled_font=True)
    from PySide6.QtWidgets import QWidget

    OUT.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        for scale in (1.0, 1.25, 1.5):
            theme.dress(app, scheme=scheme, scale=scale)
            window = demo_window()
            for key in ("today", "register", "cases", "people", "books"):
                window.open(key)
                window.show()
                app.processEvents()
                name = f"gallery-{key}-{scheme}-{round(scale * 100)}.png"
                window.grab().save(str(OUT / name))
            window.search.setText("灌溉")
            from app.ui.widgets.search import HitLine

            window.search.show_hits(
                "灌溉",
                [
                    HitLine("意见", "2024-接-022　灌溉用电电压不足", "西王庄　县供电公司　在办，后天到期", "cases"),
                    HitLine("建议", "2024-建-004　关于改造灌溉渠道的建议", "示例甲　待面商", "cases"),
                    HitLine("代表", "示例庚（第三选区）", "西王庄村　县、乡人大代表", "people"),
                ],
            )
            window.banners.show_banner(
                "read",
                "磁盘已满，台账暂时只读：已登记的内容都在。请腾出空间后按“再试”。",
                tone="late",
                action="再试",
                act=lambda: None,
            )
            window.banners.show_banner("practice", "这是练习台账，里面的人名和事项都是示例。", tone="note")
            window.say("已交办 2024-接-022 给县供电公司", ("撤销 Ctrl Z", lambda: None))
            app.processEvents()
            window.grab().save(str(OUT / f"gallery-frame-{scheme}-{round(scale * 100)}.png"))
            for name, dialog in demo_dialogs(window):
                dialog.show()
                app.processEvents()
                dialog.grab().save(str(OUT / f"gallery-{name}-{scheme}-{round(scale * 100)}.png"))
                dialog.close()
            suffix = f"{scheme}-{round(scale * 100)}"
            demo_popups(
                window,
                app,
                lambda name, part, suffix=suffix: part.grab().save(str(OUT / f"gallery-{name}-{suffix}.png")),
            )
            window.close()
            window.deleteLater()
            app.processEvents()
    assert QWidget is not None


def demo_popups(window, app, save):
    """Lists and calendars that open beneath a field."""
    window.open("register")
    page = window.page
    from app.ui.widgets.entry.forms import FormGrid

    form = page.findChild(FormGrid)
    due = form.fields["due"]
    due.open_calendar()
    app.processEvents()
    save("calendar", due.calendar)
    due.calendar.hide()
    kind = form.fields["kind"]
    kind.edit.clear()
    kind._open_all()
    app.processEvents()
    save("completion", kind.completion._completer.popup())
    kind.completion.close()


def demo_dialogs(window):
    from app.ui.widgets.dialogs import ReasonDialog

    yield (
        "reason",
        ReasonDialog(
            window,
            "作废 2024-接-022",
            "这条意见和它的 4 个环节将不再计入数字；登记内容仍留在流水里，可以查到。",
            accept="作废",
        ),
    )


def demo_window():
    from app.ui.window import MainWindow, PageSpec

    window = MainWindow(
        [
            PageSpec("today", "今日", "home", Today, lambda: 5),
            PageSpec("register", "接待登记", "register", Register),
            PageSpec("visits", "流动站", "pin", Empty),
            PageSpec("cases", "意见办理", "talk", Cases, lambda: 3, counted="超期"),
            PageSpec("people", "代表", "person", People),
            PageSpec("activities", "活动", "calendar", Empty),
            PageSpec("campaigns", "专项", "checklist", Empty),
            PageSpec("books", "六簿", "books", Books),
            PageSpec("settings", "设置", "gear", Empty),
        ],
        unit="原阳县太平镇人大主席团",
    )
    window.status.set_saved("已保存 10:32")
    window.status.set_backup("备份：昨天 18:05，已打开读过")
    window.status.set_clerk("示例")
    window.count()
    return window


class Today(Page):
    title = "今日"

    def __init__(self) -> None:
        super().__init__()
        from PySide6.QtWidgets import QGridLayout

        from app.ui.widgets.cards import Card
        from app.ui.widgets.flow import ColumnsLayout
        from app.ui.widgets.lists.lines import LineList, ListLine, ProgressLine
        from app.ui.widgets.months import DayMark, MonthView
        from app.ui.widgets.tiles import Tile

        self.set_subtitle("2024年7月18日　星期四　农历六月十三")
        tiles = ColumnsLayout(least=150, gap=12)
        for name, number, note in (
            ("接待群众（人次）", "147", "6月 · 上月 86"),
            ("收集意见建议（条）", "73", "即时答复 20 · 转办 53"),
            ("解决（件）", "51", "解决率 51 / 73"),
            ("期末在办（件）", "22", "其中超期 3"),
            ("满意率", "30 / 31", "有效评价 31"),
            ("代表参与（人次）", "42", "应履职 50 人，28 人已参与"),
        ):
            tiles.addWidget(Tile(name, number, note))
        self.body.addLayout(tiles)
        grid = QGridLayout()
        grid.setSpacing(theme.px(16))
        todo = Card("今日要办", "5 件", padded=False)
        lines = LineList()
        lines.set_lines(
            [
                ListLine(
                    "a",
                    ("超期 4 天", "late"),
                    "2024-流-031",
                    "北街村生产路坑洼，收割机无法通行",
                    "承办：农业服务中心　6月22日交办　应于7月18日答复（一个月，三门峡办法）",
                    "催办单",
                ),
                ListLine(
                    "b",
                    ("超期 1 天", "late"),
                    "2024-接-018",
                    "村文化广场路灯不亮",
                    "承办：村镇建设中心　已催办 1 次",
                    "催办单",
                ),
                ListLine(
                    "c",
                    ("后天到期", "soon"),
                    "2024-接-022",
                    "灌溉用电电压不足",
                    "承办：县供电公司　代表建议，3个月（代表法第五十一条）",
                    "查看",
                ),
                ListLine(
                    "d",
                    ("待评价", "note"),
                    "2024-流-027",
                    "禁烧卡点缺少饮水",
                    "已答复 5 天，尚未回访反映人",
                    "记录评价",
                ),
                ListLine(
                    "e",
                    ("公告", "note"),
                    "",
                    "7月5日（第一周星期五）接待日，应于 7月2日前张贴公告",
                    "接待代表：示例甲、示例乙",
                    "打印公告",
                    primary=True,
                ),
            ]
        )
        todo.body.addWidget(lines, 1)
        grid.addWidget(todo, 0, 0, 2, 1)
        month = Card("2024年7月")
        start_day = date(2024, 7, 1)
        marks = {start_day + timedelta(days=d): DayMark("soon", "集日") for d in (3, 9, 13, 19, 25)}
        marks[date(2024, 7, 5)] = DayMark("fill", "接待日")
        view = MonthView()
        view.show_month(
            2024,
            7,
            marks=marks,
            today=date(2024, 7, 18),
            small=lambda d: "初廿"[d.day % 2] + "一二三四五六七八九十"[d.day % 10],
        )
        month.body.addWidget(view)
        grid.addWidget(month, 0, 1)
        duty = Card("履职进度", "半月入格")
        for name, done in (("第一小组", 12), ("第二小组", 10), ("第三小组", 6), ("第四小组", 3)):
            duty.body.addWidget(ProgressLine(name, done, 12))
        grid.addWidget(duty, 1, 1)
        grid.setColumnStretch(0, 7)
        grid.setColumnStretch(1, 3)
        grid.setRowStretch(1, 1)
        self.body.addLayout(grid, 1)


class Register(Page):
    title = "接待登记"

    def __init__(self) -> None:
        super().__init__()
        from PySide6.QtWidgets import QHBoxLayout

        from app.ui.widgets.buttons import Button
        from app.ui.widgets.cards import Card, Sides
        from app.ui.widgets.entry.dates import DateField
        from app.ui.widgets.entry.fields import LongField, NumberField, SegmentField, TextField, YesNo
        from app.ui.widgets.entry.forms import FormGrid
        from app.ui.widgets.entry.names import ChoiceField, NameField
        from app.ui.widgets.lists.paging import TableColumn
        from app.ui.widgets.lists.tables import PagedTable
        from app.ui.widgets.tags import Tag
        from app.ui.widgets.tiles import FactsBar

        self.set_subtitle("7月接待日")
        keep = Card()
        row = QHBoxLayout()
        row.addWidget(
            FactsBar(
                [
                    ("日期", "2024年7月5日 星期五 五月三十"),
                    ("时间", "9:00–11:30"),
                    ("地点", "太平镇中心联络站"),
                    ("接待代表", "示例甲（县）、示例乙（乡）"),
                    ("陪同", "副镇长"),
                ],
                title="连录保持",
            ),
            1,
        )
        row.addWidget(Button("更改", key="F6"))
        keep.body.addLayout(row)
        self.body.addWidget(keep)
        card = Card("第 4 位来访人")
        card.set_side("草稿已自动保存", "done")
        form = FormGrid()
        form.add(NameField("name", "来访人", PEOPLE, required=True))
        form.add(SegmentField("sex", "性别", ("男", "女"), value="女"))
        form.add(TextField("phone", "联系电话"))
        form.add(ChoiceField("village", "村组", ["北街村三组", "西王庄村"], free=True))
        form.add(ChoiceField("kind", "类别", ["道路交通", "农田水利"]))
        form.add(SegmentField("level", "难度级别", ("小事", "难事", "大事"), value="小事"))
        form.add(LongField("content", "反映内容（按原话记录）", required=True, lines=4), span=0)
        form.add(
            SegmentField(
                "route", "处理", ("当场答复", "转交办理", "转为建议", "不予受理", "引导信访"), value="转交办理"
            ),
            span=0,
        )
        form.add(ChoiceField("unit", "承办单位", ["村镇建设中心"]))
        due = form.add(DateField("due", "应办结日期", today=lambda: date(2024, 7, 5)))
        form.add(YesNo("secret", "要求保密"))
        form.fill(
            {
                "name": "示例赵",
                "phone": "138 0000 0000",
                "village": "北街村三组",
                "kind": "道路交通",
                "content": "排水沟从去年冬天堵到现在，一下雨就往院里倒灌，盼着雨季前清一清。",
                "unit": "村镇建设中心",
                "due": date(2024, 8, 5),
            }
        )
        due.set_hint("选民意见一个月")
        form.fields["phone"].set_error("电话应是 11 位手机号或带区号的座机")
        card.body.addWidget(form)
        card.body.addStretch(1)
        for button in (
            Button("保存并登记下一位", kind="primary", key="Ctrl+Return"),
            Button("保存", key="Ctrl+S"),
            Button("照抄上一位", key="F4", icon="copy"),
        ):
            card.add_button(button)
        side = Card("今天已登记", "3 人 · 3 条", padded=False)
        rows = [
            (1, "2024-接-024", "示例王", "医保缴费减免对象核对", Tag("转办", "note")),
            (2, "2024-接-025", "示例孙", "老年证办理流程", Tag("当场答复", "done")),
            (3, "2024-接-026", "示例李", "养老助餐点建议增设", Tag("转为建议", "soon")),
        ]
        table = PagedTable(
            [
                TableColumn("no", "编号", 104),
                TableColumn("who", "来访人", 66, spare=True),
                TableColumn("what", "反映内容", 100, stretch=True),
                TableColumn("route", "处理", 84),
            ],
            lambda: 3,
            lambda o, n: rows[o : o + n],
        )
        table.reload()
        side.body.addWidget(table, 1)
        number = NumberField("n", "发放资料", unit="份")
        number.set_value(120)
        self.body.addWidget(Sides(card, side), 1)


class Cases(Page):
    title = "意见办理"
    scrolls = False

    def __init__(self) -> None:
        super().__init__()
        from PySide6.QtWidgets import QHBoxLayout, QScrollArea

        from app.ui.widgets.buttons import Button
        from app.ui.widgets.cards import Card, label
        from app.ui.widgets.chips import Chip, ChipBar
        from app.ui.widgets.lists.paging import TableColumn
        from app.ui.widgets.lists.tables import PagedTable
        from app.ui.widgets.lists.timeline import Timeline, TimelineItem
        from app.ui.widgets.tags import StateTag, Tag
        from app.ui.widgets.tiles import Quote

        self.set_subtitle("2024年　73 条")
        top = QHBoxLayout()
        chips = ChipBar(
            [
                Chip("all", "全部", 73),
                Chip("un", "待分办", 2),
                Chip("open", "在办", 19),
                Chip("soon", "临期", 4, "soon"),
                Chip("late", "超期", 3, "late"),
                Chip("rep", "待评价", 5),
                Chip("re", "重办", 1),
                Chip("off", "已销号", 31),
            ]
        )
        chips.choose("open")
        top.addWidget(chips, 1)
        top.addWidget(Button("批量交办"))
        top.addWidget(Button("登记意见", kind="primary", key="Ctrl+N"))
        self.body.addLayout(top)
        both = QHBoxLayout()
        both.setSpacing(theme.px(16))
        units = ("农业服务中心", "村镇建设中心", "县供电公司", "水利站", "应急办")
        said = (
            "北街村生产路坑洼，收割机无法通行",
            "村文化广场路灯不亮",
            "灌溉用电电压不足",
            "机井配套设施老化",
            "晒粮场地不足，占道晒粮有隐患",
        )

        def fetch(offset, limit):
            return [
                (
                    i,
                    f"2024-接-{i + 1:03}",
                    date(2024, 6, 1) + timedelta(days=i % 40),
                    said[i % 5],
                    "北街村",
                    units[i % 5],
                    Tag("超期 4 天", "late") if i < 2 else Tag("2 天", "soon") if i < 3 else Tag(f"{i + 3} 天", "note"),
                )
                for i in range(offset, min(offset + limit, 1_000_000))
            ]

        columns = [
            TableColumn("no", "编号", 104, link=True),
            TableColumn("on", "日期", 92, spare=True),
            TableColumn("what", "反映内容", 180, stretch=True),
            TableColumn("village", "村组", 72, spare=True),
            TableColumn("unit", "承办单位", 112, spare=True),
            TableColumn("due", "期限", 88),
        ]
        table = PagedTable(columns, lambda: 1_000_000, fetch, many=True)
        table.mark_sorted("due", descending=False)
        table.reload()
        table.select(0)
        card = Card(padded=False)
        card.body.addWidget(table)
        both.addWidget(card, 2)
        right = Card(scrolls=True)
        head = QHBoxLayout()
        head.addWidget(label("2024-流-031", "strong"))
        head.addWidget(StateTag("超期 4 天", "late"))
        head.addWidget(label("第 2 轮", "small"))
        head.addStretch(1)
        right.body.addLayout(head)
        right.body.addWidget(label("北街村生产路坑洼，收割机无法通行", "heading", wrap=True))
        right.body.addWidget(
            label("反映人：示例李（北街村三组）　接单代表：示例甲　三夏 · 禁烧卡点　6月18日", "small", wrap=True)
        )
        right.body.addWidget(
            Quote("“北头到乡道那段生产路坑太深，收割机和运粮车进不来，麦熟了等不起，盼着赶紧垫一垫。”")
        )
        right.body.addWidget(
            Timeline(
                [
                    TimelineItem("登记", "6月18日", "流动站 · 禁烧卡点"),
                    TimelineItem("分办", "6月19日", "转交办理 · 小事"),
                    TimelineItem(
                        "交办", "6月22日", "农业服务中心　7月18日前答复", "依据：选民意见一个月；可改期限并写明理由"
                    ),
                    TimelineItem("评价", "7月10日", "不满意", "坑垫了一半", "late"),
                    TimelineItem("重办", "7月10日", "农业服务中心　8月12日前答复", "", "now"),
                    TimelineItem("下一步", "", "等待承办单位答复", "", "next"),
                ]
            )
        )
        for words, kind, key in (
            ("记录答复", "primary", "D"),
            ("督办", "plain", "U"),
            ("延期", "plain", ""),
            ("改派", "plain", ""),
            ("打印", "plain", ""),
        ):
            right.add_button(Button(words, kind=kind, key=key, icon="print" if words == "打印" else ""))
        right.body.addStretch(1)
        both.addWidget(right, 1)
        self.body.addLayout(both, 1)
        assert QScrollArea is not None


class People(Page):
    title = "代表"
    scrolls = False

    def __init__(self) -> None:
        super().__init__()
        from app.ui.widgets.cards import Card
        from app.ui.widgets.entry.attendance import AttendanceList
        from app.ui.widgets.entry.attendees import Attendee

        card = Card("学习培训 · 出席情况", "2024-训-003")
        people = [
            Attendee(n, name, f"第{n % 4 + 1}小组　县、乡", (f"sl{n}",))
            for n, name in enumerate(f"示例{a}{b}" for a in "甲乙丙丁" for b in "一二三四五")
        ]
        ticks = AttendanceList(people)
        ticks.set_marks({0: "出席", 1: "出席", 2: "请假", 3: "缺席", 4: "出席"})
        card.body.addWidget(ticks, 1)
        self.body.addWidget(card, 1)


class Books(Page):
    title = "六簿"
    scrolls = False

    def __init__(self) -> None:
        super().__init__()
        from PySide6.QtCore import QRectF, Qt
        from PySide6.QtGui import QFont, QImage, QPainter

        from app.ui.widgets.cards import Card
        from app.ui.widgets.previews import PreviewView

        def draw(index, width):
            image = QImage(width, round(width * 210 / 297), QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.white)
            painter = QPainter(image)
            face = QFont(theme.font())
            face.setPixelSize(width // 40)
            painter.setFont(face)
            painter.drawText(
                QRectF(0, width * 0.03, width, width * 0.05),
                Qt.AlignmentFlag.AlignCenter,
                f"接待选民簿（第 {index + 1} 页）",
            )
            for line in range(12):
                y = width * (0.1 + line * 0.045)
                painter.drawLine(int(width * 0.05), int(y), int(width * 0.95), int(y))
            painter.end()
            return image

        card = Card(padded=False)
        view = PreviewView()
        view.show_document(7, lambda _: (297.0, 210.0), draw)
        card.body.addWidget(view)
        self.body.addWidget(card, 1)


class Empty(Page):
    title = "流动站"


if __name__ == "__main__":
    main()
