"""Any printed form over the page it belongs to: the paper itself, then the printer or a file."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.errors import LedgerError
from app.rules.profiles import OFFICE, Profile
from app.ui import theme
from app.ui.parts.for_whom import ForWhom
from app.ui.parts.paper_view import Make, PaperView, Taking
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import label
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.folders import FolderFor, open_folder

if TYPE_CHECKING:
    from app.books.papers import Form
    from app.desk.asked import Asked
    from app.desk.leaving import Prepared
    from app.ledger.store import Ledger


@dataclass(frozen=True, slots=True)
class Offer:
    """A paper that can be had here: how it is called, how its file is named, how it is made, and how it leaves."""

    words: str
    make: Make = field(compare=False)
    name: str = ""
    fits: bool = True  # whether it is what one wants at this stage
    leave: Taking | None = field(default=None, compare=False)
    whom: "Whom | None" = field(default=None, compare=False)
    official: bool = False  # drawn in the faces of the standard, or in what stands in for them


@dataclass(frozen=True, slots=True)
class Whom:
    """For whom a paper may be had: its kind, its `usual` profile, whether there is a public version, and the others.

    `asked` is the profile that was asked for by name; the clerk need not choose it again.
    """

    paper: str
    usual: Profile
    public: bool
    under: Callable[[Profile], Offer]
    asked: Profile | None = None


def form(
    ledger: "Ledger", declared: "Form", asked: "Asked", words: str = "", *, about: str = "", fits: bool = True
) -> Offer:
    """A form with what is asked of it; `about` distinguishes its file from others of its kind."""
    from app.desk.forms import shelf

    name, title = declared.name, words or declared.called
    prepared: dict[Path, Prepared] = {}

    def make(folder: Path) -> Path:
        made = shelf.prepare(ledger, name, asked, folder / f"{name}.pdf")
        prepared[made.paper] = made
        return made.paper

    leave = Taking(
        lambda paper, out: prepared[paper].file(ledger, out),
        lambda paper: prepared[paper].take_numbers(ledger),
        lambda paper, printer: prepared[paper].printed(ledger, printer),
        FolderFor.BLANKS if asked.blank else FolderFor.PAPERS,
    )

    def under(profile: Profile) -> Offer:
        return form(ledger, declared, replace(asked, profile=profile), words, about=about, fits=fits)

    filled = declared.profile is not None and not asked.blank
    whom = Whom(name, declared.profile or OFFICE, declared.published, under, asked.profile) if filled else None
    return Offer(title, make, f"{title} {about}".strip(), fits, leave, whom, declared.official and not declared.slips)


def filed(ledger: "Ledger", path: Path) -> Offer:
    """A file that was written before: what is printed is the file as it lies there, for whom it was then."""
    from app.ledger import outgoing

    def make(folder: Path) -> Path:
        try:
            return Path(shutil.copyfile(path, folder / path.name))
        except OSError as error:
            raise LedgerError(f"{path.name}已经不在{path.parent}里，不能打印；请再导出一次。") from error

    def printed(_: Path, printer: str) -> None:
        outgoing.enter(ledger, outgoing.latest(ledger, path), printer, act=outgoing.PRINT)

    return Offer(path.stem, make, path.stem, leave=Taking(printed=printed))


def show_paper(parent: QWidget, ledger: "Ledger", declared: "Form", asked: "Asked", title: str = "") -> None:
    """Show a form as it will be printed; the clerk prints it, keeps it, or thinks better of it."""
    show_offer(parent, form(ledger, declared, asked, title))


def show_offer(parent: QWidget, offer: Offer) -> None:
    """The same for any paper."""
    dialog = PaperDialog(parent, offer)
    dialog.exec()
    dialog.deleteLater()


class PaperDialog(Dialog):
    """The pages, and 打印, 存为 PDF, 关闭."""

    def __init__(self, parent: QWidget, offer: Offer) -> None:
        super().__init__(parent.window(), offer.words, reject="关闭")
        self.for_whom = ForWhom()
        self._offer = self._chosen(offer)
        self.paper = PaperView()
        self.paper.laid.connect(self._laid)
        self.paper.news.connect(self.say)
        self.paper.filed.connect(self._filed)
        self._outcome = label("", "small", wrap=True)
        self.print_button = Button("打印", kind="primary", key="Ctrl+P", icon="print")
        self.save_button = Button("存为 PDF", key="Ctrl+S", alone=True)
        self.print_button.clicked.connect(lambda: self.paper.print(self._offer.words))
        self.save_button.clicked.connect(
            lambda: self.paper.save(self._offer.words, self._offer.name or self._offer.words)
        )
        self.body.addWidget(self.paper, 1)
        self.accept_button.hide()
        self._kept: Path | None = None
        self.folder_button = Button("打开文件夹", kind="quiet")
        self.folder_button.clicked.connect(self._open_folder)
        self.row.insertWidget(0, self._outcome, 1)
        self.row.insertWidget(1, self.folder_button)
        self.folder_button.hide()
        self.row.insertWidget(2, self.for_whom)
        self.save_button.setVisible(self._offer.leave is not None and self._offer.leave.file is not None)
        for place, button in enumerate((self.save_button, self.print_button), start=4):
            self.row.insertWidget(place, button)
        room = parent.window().size()
        self.resize(min(theme.px(900), room.width() - theme.px(60)), room.height() - theme.px(40))
        self._lay_out()

    def _chosen(self, offer: Offer) -> Offer:
        """The offer for whom the paper is to be: as it was asked for, else as chosen before, else as usual."""
        whom = offer.whom
        self.for_whom.setVisible(whom is not None)
        if whom is None:
            return offer
        self.for_whom.picked.connect(lambda profile: self._pick(whom.under(profile)))
        profile = self.for_whom.offer(whom.paper, whom.usual, public=whom.public, asked=whom.asked)
        return whom.under(profile)

    def _pick(self, offer: Offer) -> None:
        self._offer = offer
        self._lay_out()

    def _lay_out(self) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(False)
        self.paper.clear()
        self.paper.lay_out(self._offer.make, self._offer.leave)

    def say(self, sentence: str) -> None:
        """What became of the paper."""
        self._outcome.setText(sentence)

    def _filed(self, sentence: str, path: Path) -> None:
        self.say(sentence)
        self._kept = path
        self.folder_button.show()

    def _open_folder(self) -> None:
        if self._kept is not None:
            open_folder(self._kept)

    def reject(self) -> None:
        """关闭; pages on their way to the printer go first."""
        if self.paper.printing:
            self.say("正在送打印机，送完就可以关。")
            return
        super().reject()

    @property
    def outcome(self) -> str:
        return self._outcome.text()

    def _laid(self, pages: int) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(pages > 0)
        if pages and self._offer.official:
            self._tell_faces()
        if pages:
            self.print_button.setFocus()

    def _tell_faces(self) -> None:
        """What stands in for which face, before it is printed."""
        from app.desk.faces import remarks

        if sentences := remarks():
            self.say("；".join(sentences) + "。可以在“设置 · 公文字体”里选。")
