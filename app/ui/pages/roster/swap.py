"""Somebody comes instead of somebody else: who, for which of his or her own days, and why."""

from PySide6.QtWidgets import QWidget

from app.ledger import deputies, rosters
from app.ledger.rosters import Day, Roster
from app.ledger.store import Ledger
from app.ui import theme
from app.ui.pages.roster.chips import SeatPlace
from app.ui.pages.roster.written_days import Away, is_away, with_weekday
from app.ui.parts.ask_dialog import AskDialog
from app.ui.widgets.cards import label
from app.ui.widgets.entry.names import ChoiceField, NameField

ALONE = "不对调（只替这一次）"
REASONS = ("外出务工", "农忙", "生病", "单位有事", "临时会议")


class SwapDialog(AskDialog):
    """`leaving` sits on a day; `coming` says who comes and from which day, where that is known already."""

    def __init__(
        self, parent: QWidget, ledger: Ledger, roster: Roster, places: tuple[SeatPlace, SeatPlace], away: Away
    ) -> None:
        super().__init__(parent, "换班", "换班")
        self._ledger, self._roster, self._away = ledger, roster, away
        self._leaving, coming = places
        self._day = next(day for day in roster.days if day.id == self._leaving.day)
        self._name = dict(self._day.seats)[self._leaving.deputy]
        self._people = self._candidates(coming)
        self.setMinimumWidth(theme.px(460))
        self.body.insertWidget(
            0, label(f"{with_weekday(self._day.on, self._day.year)}　{self._name}　换成：", wrap=True)
        )
        self.form.add(
            NameField("coming", "谁来", self._people.values(), known=True, required=True), answers=("coming_id",)
        )
        self.form.add(ChoiceField("other", "拿对方的哪一天换", (ALONE,), required=True), answers=("other_day_id",))
        self.form.add(ChoiceField("reason", "原因", REASONS, free=True, placeholder="如 外出务工"))
        self.consequence = label("", "muted", wrap=True)
        self.body.insertWidget(self.body.count() - 1, self.consequence)
        self.form.fields["coming"].edited.connect(self._named)
        self.form.fields["other"].edited.connect(self._tell)
        self._offer(coming)
        self.form.begin()
        self.resize(self.minimumWidth(), self.sizeHint().height())

    def save(self) -> None:
        coming, other = self._coming(), self._other()
        rosters.swap(
            self._ledger,
            self._day.id,
            self._leaving.deputy,
            coming,
            other.id if other is not None else None,
            self.words("reason"),
        )

    def _candidates(self, coming: SeatPlace) -> dict[str, tuple[str, tuple[str, ...]]]:
        """Who can come, by id, with the keys that find the name: those of a day where only that is known."""
        here = dict(self._day.seats)
        there = {each for day in self._roster.days if day.id == coming.day for each, _ in day.seats}
        return {
            each: (name, tuple(keys.split(" ", 1)))
            for each, name, keys in deputies.candidates(self._ledger)
            if each not in here and (coming.deputy or not coming.day or each in there)
        }

    def _offer(self, coming: SeatPlace) -> None:
        """Show who comes where that is known already, or can only be one."""
        ids = [coming.deputy] if coming.deputy else list(self._people) if len(self._people) == 1 else []
        name = self._people[ids[0]][0] if ids and ids[0] in self._people else None
        self.form.fields["coming"].set_value(name)
        self._named()
        if coming.deputy and name is not None:
            words = next((words for words, day in self._days().items() if day.id == coming.day), ALONE)
            self.form.fields["other"].set_value(words)
        self._tell()

    def _named(self) -> None:
        """Offer the days of whoever comes; the next one first."""
        field = self.form.fields["other"]
        assert isinstance(field, ChoiceField)
        words = list(self._days())
        field.set_choices((*words, ALONE))
        field.set_value(words[0] if words else ALONE)
        self._tell()

    def _days(self) -> dict[str, Day]:
        """The days that can be given in exchange, by their words: the next ones first; none that was held."""
        coming, today = self._coming(), self._ledger.today
        choices: dict[str, Day] = {}
        for day in sorted(self._roster.days, key=lambda day: (day.on < today, day.on)):
            people = dict(day.seats)
            if day.held or coming not in people or self._leaving.deputy in people:
                continue
            words = with_weekday(day.on, day.year)
            choices[words if words not in choices else f"{words}（{day.station}）"] = day
        return choices

    def _coming(self) -> str:
        return next((each for each, (name, _) in self._people.items() if name == self.words("coming")), "")

    def _other(self) -> Day | None:
        return self._days().get(self.words("other"))

    def _tell(self) -> None:
        """Say what the roster will be, and who is on leave on the new day."""
        name, coming, other = self.words("coming"), self._coming(), self._other()
        if not coming:
            self.consequence.setText("")
            return
        sentences = [f"换班后：{with_weekday(self._day.on, self._day.year)}由{name}接待"]
        if other is not None:
            sentences.append(f"{with_weekday(other.on, other.year)}由{self._name}接待")
        words = "，".join(sentences) + "。"
        for deputy_id, who, day in ((coming, name, self._day), (self._leaving.deputy, self._name, other)):
            if day is not None and is_away(self._away, deputy_id, day.on):
                words += f"\n注意：{who}那天请假。"
        self.consequence.setText(words)
