"""What somebody needs who does not see the screen, or has no mouse: names, a way to everything, a visible place."""

import re
from collections import Counter

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from app.ui.colours import contrast
from app.ui.widgets.cards import Elided
from app.ui.widgets.rooms import Pages

DAY = re.compile(r"\d{4}-\d\d-\d\d")
MOST = 400  # steps of a walk; no window has that many places
LEAST = 4.5
NEAR = 4  # pixels around a widget where its focus may be drawn


def called(widget):
    """What a screen reader says of a widget."""
    seen = QAccessible.queryAccessibleInterface(widget)
    return seen.text(QAccessible.Text.Name) if seen is not None else ""


def described(widget):
    """Where a widget stands, for the sentence of a test that fails."""
    names = []
    while widget is not None and len(names) < 5:
        names.append(type(widget).__name__ + (f"#{widget.objectName()}" if widget.objectName() else ""))
        widget = widget.parentWidget()
    return " < ".join(names)


def unnamed(window):
    """The widgets that take the keyboard and have no name in Chinese; words that are only read may be a number."""
    return [described(each) for each in takers(window, Qt.FocusPolicy.ClickFocus) if not _is_named(each)]


def takers(window, policy=Qt.FocusPolicy.TabFocus):
    """What takes the keyboard in a window: by Tab, or by a click at least."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.window() is window
        and each.focusPolicy().value & (policy | Qt.FocusPolicy.TabFocus).value
        and each.focusProxy() is None
    ]


def _is_named(widget):
    name = called(widget)
    if isinstance(widget, QLabel):
        return bool(name) or not widget.text()
    return any("\u4e00" <= letter <= "\u9fff" for letter in name) or bool(DAY.fullmatch(name))


def walk(window):
    """The places of the keyboard from one Tab to the next, until it comes to one where it has been."""
    places = []
    while len(places) < MOST:
        place = QApplication.focusWidget()
        if place is None or place in places:
            return places
        places.append(place)
        QTest.keyClick(place, Qt.Key.Key_Tab)
    return places


def out_of_reach(window):
    """What Tab never comes to; a group of which one is chosen by arrows counts as one place."""
    before = takers(window)
    places = walk(window)
    after = [each for each in takers(window) if each in before]  # what is looked at may allow a button
    return [described(each) for each in after if each not in places and not _in_group(each, places)]


def _in_group(widget, places):
    group = getattr(widget, "group", lambda: None)()
    return group is not None and any(getattr(each, "group", lambda: None)() is group for each in places)


def squeezed(window):
    """Buttons, fields and words that have less room than they need, and the page itself where it does not roll."""
    pages = [each for each in window.findChildren(Pages) if each.width() < each.minimumSizeHint().width()]
    parts = [
        each
        for kind in (QLabel, QAbstractButton, QLineEdit)
        for each in window.findChildren(kind)
        if each.isVisible() and not isinstance(each, Elided) and _is_squeezed(each)
    ]
    return [described(each) for each in (*pages, *parts)]


def _is_squeezed(part):
    needed = part.minimumSizeHint()
    if isinstance(part, QLabel) and part.wordWrap():
        return part.height() < part.heightForWidth(part.width())
    return part.width() < needed.width() or part.height() < needed.height()


def unseen(window):
    """The places whose picture is the same with the keyboard and without."""
    same = []
    for place in walk(window):
        place.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        corner = place.mapTo(window, QPoint(0, 0))  # after what rolls has brought it into sight
        box = QRect(corner, place.size()).adjusted(-NEAR, -NEAR, NEAR, NEAR).intersected(window.rect())
        focused = window.grab(box).toImage()
        place.clearFocus()
        QApplication.processEvents()
        if window.grab(box).toImage() == focused:
            same.append(described(place))
    return same


def faint(window):
    """The words that stand out from their ground by less than 4.5 to 1, measured on the picture; what is off may."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    parts = [each for kind in (QLabel, QAbstractButton, QLineEdit) for each in window.findChildren(kind)]
    return [
        f"{described(each)}: {ratio:.2f}"
        for each in parts
        if _has_words(each)
        and (ratio := _contrast(picture, QRect(each.mapTo(window, QPoint(0, 0)), each.size()))) < LEAST
    ]


def _has_words(part):
    whole = part.visibleRegion().boundingRect() == part.rect()  # of what is rolled away there is no letter to measure
    return part.isVisible() and part.isEnabled() and whole and bool(part.text().strip())


def _contrast(picture, box):
    """Between the ground, which is the commonest colour, and what stands out from it most."""
    drawn = picture.copy(box)
    counted = Counter(memoryview(drawn.constBits()).cast("I").tolist())
    (ground, _), *others = counted.most_common()
    shades = [shade for shade, number in others if number > 1]
    return max((contrast(_named(ground), _named(shade)) for shade in shades), default=LEAST)


def _named(shade):
    return f"#{shade & 0xFFFFFF:06X}"
