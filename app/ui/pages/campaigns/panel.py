"""One campaign beside the list: its figures, its tasks as a tree, and what can be done with those that are marked."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.books.asking import Menu
from app.ledger import bylaws, campaigns, tallies
from app.ledger.campaigns import CampaignEntry, TaskEntry
from app.ledger.extents import reach
from app.ledger.store import Ledger
from app.ledger.tallies import CountedAt
from app.rules.days import day_words
from app.ui import theme
from app.ui.pages.campaigns.forms import LOWER, CampaignDialog, StrikeDialog, TaskDialog
from app.ui.pages.campaigns.tags import ALL, NAMES, TONES, about, figures, kept, reach_words
from app.ui.pages.campaigns.task_acts import TaskActs, open_ones
from app.ui.pages.campaigns.tasks import TaskTree
from app.ui.parts.acts import attempt_with_reason
from app.ui.parts.offered import offered
from app.ui.parts.paper_dialog import Offer
from app.ui.parts.paper_menu import PaperMenu
from app.ui.parts.tallies import TallyDialog, TallyStrip
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Elided, label
from app.ui.widgets.chips import Chip, ChipBar
from app.ui.widgets.tiles import EmptyState


class CampaignPanel(QWidget):
    """Shows a campaign and works on its tasks; what was done is `news`. The page puts `chips` where it has room.

    `wanted(page, what)` goes to what was counted for the marked task.
    """

    news = Signal(str)
    wanted = Signal(str, object)

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.campaign: CampaignEntry | None = None
        self.tasks: tuple[TaskEntry, ...] = ()
        self._name = label("", "heading", wrap=True, selectable=True)
        self.papers = PaperMenu("打印整改任务台账", compact=True)
        self.papers.offer(self._papers)
        self._figures = label("", "strong")
        self._figures.setToolTip("没有再分的任务也算一条具体问题；进度按具体问题计")
        self._reach = label("", "small", wrap=True)
        self._gaps = label("", "late", wrap=True)
        self._note = Elided("", "small")
        self._about = Elided("", "small")
        self.tallies = TallyStrip()
        self.tallies.wanted.connect(self.wanted)
        self.chips = ChipBar([Chip(key, name) for key, name in NAMES.items()])
        self.chips.chosen.connect(lambda _: self._list())
        self.empty = EmptyState("还没有任务", "", "添加任务", icon="checklist")
        self.tree = TaskTree(self.empty)
        self.acts = TaskActs()
        self._lay_out()
        self.tree.chosen.connect(self._adjust)
        for name, act in (
            ("strike", self.strike_off),
            ("resume", self.resume),
            ("task", self.add_task),
            ("part", self.add_part),
            ("count", self.tally),
            ("correct", self.correct),
            ("void", self.void),
        ):
            self.acts.buttons[name].clicked.connect(act)
        self.tree.opened.connect(self.correct)
        self.empty.pressed.connect(self.add_task)

    def show_campaign(self, campaign: CampaignEntry | None) -> None:
        """Show this campaign as it stands now."""
        same = campaign is not None and self.campaign is not None and campaign.id == self.campaign.id
        self.campaign = campaign
        self.chips.setVisible(campaign is not None)
        if campaign is None:
            return
        self.tasks = campaigns.tree(self._ledger, campaign.id)
        self._name.setText(campaign.name)
        self._figures.setText(figures(campaign))
        covered = reach(self._ledger, campaign)
        for line, words in ((self._reach, reach_words(covered)), (self._gaps, "；".join(covered.gaps))):
            line.setText(words)
            line.setVisible(bool(words))
        self._note.set_text(campaign.note)
        self._note.setVisible(bool(campaign.note))
        if not same:
            self.tree.clear()
            self.chips.choose(ALL)
            return
        self._list()

    def select(self, task_id: str) -> None:
        """Mark a task, whatever is filtered."""
        if not self.tree.select(task_id):
            self.chips.choose(ALL)
            self.tree.select(task_id)
        self.tree.setFocus()

    def marked(self) -> tuple[TaskEntry, ...]:
        """The marked tasks in the order of the tree."""
        ids = self.tree.ids()
        return tuple(task for task in self.tasks if task.id in ids)

    def add_task(self) -> None:
        """Add a task to the campaign."""
        self._add(None)

    def add_part(self) -> None:
        """Add a household under the marked village, a plot under a household; else a problem under or beside it."""
        marked = self.marked()
        if not marked:
            return
        task = marked[0]
        beside = task.draft.level not in LOWER and task.draft.parent_id
        above = next((each for each in self.tasks if beside and each.id == beside), task)
        self._add(above)

    def strike_off(self) -> None:
        """Strike off what is marked and open."""
        tasks = open_ones(self.marked())
        if not tasks:
            return
        dialog = StrikeDialog(self.window(), self._ledger, tasks)
        if dialog.exec():
            self.news.emit(f"已销号 {len(tasks)} 条")

    def resume(self) -> None:
        """Take one strike-off back, with its cause."""
        task = self._one(done=True)
        if task is None:
            return
        done = day_words(task.draft.done_on, self._ledger.today)
        words = f"{task.draft.number} 于 {done} 销号；恢复后重新算作未完成，佐证仍保留。"
        question = (self.window(), f"恢复为未完成　{task.draft.number}", words, "恢复")
        verb = partial(campaigns.resume, self._ledger, task.id)
        attempt_with_reason(self.news.emit, question, verb, f"{task.draft.number} 已恢复为未完成")

    def correct(self) -> None:
        """Correct the marked task."""
        task, campaign = self._one(), self.campaign
        if task is None or campaign is None:
            return
        above = next((each for each in self.tasks if each.id == task.draft.parent_id), None)
        if TaskDialog(self.window(), self._ledger, (campaign, above), task).exec():
            self.news.emit(f"任务 {task.draft.number} 已更正")

    def tally(self) -> None:
        """Write down how much was done for the marked task."""
        task = self._one()
        if task is None:
            return
        about = f"{task.draft.number}　{task.draft.title}"
        place, on = (CountedAt.TASK, task.id), task.draft.done_on or self._ledger.today
        dialog = TallyDialog(self.window(), self._ledger, place, about, on)
        if dialog.exec():
            self.news.emit(dialog.sentence)
            self._adjust()

    def void(self) -> None:
        """Take a task entered by mistake, with its problems, out of the campaign."""
        task = self._one()
        if task is None:
            return
        below = self._below(task)
        tail = f"，连同它下面的 {below} 条具体问题" if below else ""
        words = f"作废任务 {task.draft.number}{tail}；不再计入任何数字，内容仍留在台账里。"
        question = (self.window(), f"作废任务 {task.draft.number}", words, "作废")
        verb = partial(campaigns.void_task, self._ledger, task.id)
        attempt_with_reason(self.news.emit, question, verb, f"已作废任务 {task.draft.number}")

    def rename(self) -> None:
        """Another name or note."""
        if self.campaign is not None and CampaignDialog(self.window(), self._ledger, self.campaign).exec():
            self.news.emit("专项已更正")

    def void_campaign(self) -> None:
        """Take a whole campaign out of the registers."""
        campaign = self.campaign
        if campaign is None:
            return
        words = (
            f"作废专项“{campaign.name}”和它的 {len(self.tasks)} 项任务、具体问题；不再计入任何数字，内容仍留在台账里。"
        )
        question = (self.window(), f"作废专项 {campaign.name}", words, "作废")
        verb = partial(campaigns.void, self._ledger, campaign.id)
        attempt_with_reason(self.news.emit, question, verb, f"已作废专项 {campaign.name}")

    def _papers(self) -> tuple[Offer, ...]:
        from app.desk.asked import Asked

        name = self.campaign.name if self.campaign is not None else ""
        return offered(self._ledger, Menu.CAMPAIGN, Asked(campaign=name), about=name)

    def _add(self, above: TaskEntry | None) -> None:
        if self.campaign is None:
            return
        dialog = TaskDialog(self.window(), self._ledger, (self.campaign, above))
        dialog.exec()
        if dialog.made:
            self.news.emit(f"已添加 {len(dialog.made)} 条{'具体问题' if above else '任务'}")
            self.select(dialog.made[-1])

    def _one(self, *, done: bool | None = None) -> TaskEntry | None:
        marked = self.marked()
        if len(marked) != 1 or (done is not None and (marked[0].draft.done_on is not None) != done):
            return None
        return marked[0]

    def _below(self, task: TaskEntry) -> int:
        place = self.tasks.index(task)
        rest = self.tasks[place + 1 :]
        return next((number for number, each in enumerate(rest) if each.depth <= task.depth), len(rest))

    def _list(self) -> None:
        soon_on = bylaws.soon_until(self._ledger)
        chosen = kept(self._ledger.today, soon_on)
        leaves = [task for task in self.tasks if not task.has_parts]
        counts = {key: sum(keep(task) for task in leaves) for key, keep in chosen.items()}
        self.chips.set_chips([Chip(key, NAMES[key], counts[key], TONES.get(key, "plain")) for key in NAMES])
        self.tree.show_tasks(self.tasks, self._ledger.today, soon_on, chosen[self.chips.key])
        if self.tasks:
            self.empty.say(f"没有{NAMES[self.chips.key]}的任务", "换一个标签看看")
        else:
            self.empty.say(
                "还没有任务",
                "先列任务，再在任务下列具体问题；每条写明责任代表、单位、期限，完成一条销号一条",
                "添加任务",
            )
        self._adjust()

    def _adjust(self) -> None:
        """Offer only what can be done with the marked tasks."""
        marked = self.marked()
        self.acts.offer(marked)
        self._about.set_text(about(marked))
        self._about.setVisible(bool(marked))
        alone = marked[0].id if len(marked) == 1 else ""
        self.tallies.show_entries(tallies.listing(self._ledger, CountedAt.TASK, alone) if alone else ())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self._name, 1)
        for words, act in (("更正专项", self.rename), ("作废专项", self.void_campaign)):
            button = Button(words, kind="quiet")
            button.clicked.connect(lambda _=False, act=act: act())
            head.addWidget(button)
        head.addWidget(self.papers)
        top = QVBoxLayout()
        top.setContentsMargins(theme.px(16), theme.px(10), theme.px(10), 0)
        top.setSpacing(theme.px(4))
        top.addLayout(head)
        top.addWidget(self._figures)
        for line in (self._reach, self._gaps, self._note):
            top.addWidget(line)
        below = QVBoxLayout()
        below.setContentsMargins(theme.px(12), 0, theme.px(8), theme.px(12))
        below.setSpacing(theme.px(6))
        below.addWidget(self._about)
        below.addWidget(self.tallies)
        below.addWidget(self.acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addLayout(below)
