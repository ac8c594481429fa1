"""The papers that are offered in one place of the window: whatever form is declared for it."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from app.books.asking import Menu
from app.books.forms.shelf import FORMS
from app.books.papers import Form
from app.ui.parts.paper_dialog import Offer, form, show_offer

if TYPE_CHECKING:
    from app.desk.asked import Asked
    from app.ledger.store import Ledger


def forms_in(menu: Menu) -> tuple[Form, ...]:
    """The forms that are declared for this place."""
    return tuple(each for each in FORMS.values() if menu in each.menus)


def offered(ledger: "Ledger", menu: Menu, asked: "Asked", *, about: str = "") -> tuple[Offer, ...]:
    """The papers of what is asked, each told what it has a use for."""
    from app.desk.asked import fitted

    return tuple(form(ledger, each, fitted(each, asked), about=about) for each in forms_in(menu))


def show_offered(parent: QWidget, ledger: "Ledger", menu: Menu, asked: "Asked") -> None:
    """Show the paper of this place; where there are several, the clerk says which."""
    offers = offered(ledger, menu, asked)
    if len(offers) == 1:
        show_offer(parent, offers[0])
        return
    choice = QMenu(parent)
    for each in offers:
        choice.addAction(each.words).triggered.connect(lambda _=False, each=each: show_offer(parent, each))
    choice.popup(QCursor.pos())
