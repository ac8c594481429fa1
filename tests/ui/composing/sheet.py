"""A window of the program's own fields, a table and a dialog: python -m tests.ui.composing.sheet.

It writes what it holds as one JSON document a line, whenever that changes, and reads which part to give the cursor.
"""

import json
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QLineEdit, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from app.ui import start
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.entry.fields import LongField, TextField
from app.ui.widgets.entry.forms import FormGrid
from app.ui.widgets.entry.names import NameField


class Sheet(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("打字")
        self.setGeometry(60, 40, 760, 640)
        self.counts = {"saved": 0, "walked": 0, "accepted": 0}
        self.form = FormGrid(columns=2, keys=False)
        self.place = self.form.add(TextField("place", "地点"))
        self.name = self.form.add(NameField("name", "代表", ["示例太", "示例平", "taiping"]))
        self.secret = self.form.add(TextField("secret", "口令"))
        self.secret.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.content = self.form.add(LongField("content", "内容"), span=0)
        for field in self.form.fields.values():
            field.walked.connect(lambda: self.count("walked"))
        self.table = QTableWidget(3, 2)
        for row in range(3):
            for column in range(2):
                self.table.setItem(row, column, QTableWidgetItem(""))
        self.save = Button("保存", kind="primary", key="Ctrl+S")
        self.save.clicked.connect(lambda: self.count("saved"))
        column = QVBoxLayout(self)
        for part in (self.form, self.table, self.save):
            column.addWidget(part)
        self.dialog = Dialog(self, "分办")
        self.unit = TextField("unit", "承办单位")
        self.dialog.body.addWidget(self.unit)
        self.dialog.accepted.connect(lambda: self.count("accepted"))
        for edit in (self.place.edit, self.name.edit, self.secret.edit, self.unit.edit):
            edit.textChanged.connect(self.tell)
        self.content.edit.textChanged.connect(self.tell)
        self.table.itemChanged.connect(self.tell)

    def count(self, what: str) -> None:
        self.counts[what] += 1
        self.tell()

    def held(self):
        parts = {part: getattr(self, part).edit.text() for part in ("place", "name", "secret", "unit")}
        cells = [self.table.item(row, column).text() for row in range(3) for column in range(2)]
        holder = [
            part for part in ("place", "name", "secret", "unit", "content") if getattr(self, part).edit.hasFocus()
        ]
        parts["focus"] = "table" if self.table.hasFocus() else "".join(holder)
        return parts | {"content": self.content.edit.toPlainText(), "cells": cells} | self.counts

    def tell(self, *_: object) -> None:
        print(json.dumps(self.held(), ensure_ascii=False), flush=True)

    def obey(self, verb: str, what: str = "") -> None:
        if verb == "grab":
            self.screen().grabWindow(0).save(what)
        if verb == "go":
            self.activateWindow()
            self.go(what)
        self.tell()

    def go(self, part: str) -> None:
        if part == "table":
            self.table.setCurrentCell(0, 0)
            self.table.setFocus()
            return
        if part == "unit":
            self.dialog.open()
        getattr(self, part).edit.setFocus()


def main() -> int:
    app = start.application(sys.argv[:1], bundled_font=True, scheme="light")
    sheet = Sheet()
    sheet.show()
    app.focusChanged.connect(sheet.tell)
    listener = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, sheet)

    def listen() -> None:
        line = sys.stdin.buffer.raw.readline().decode().strip()
        if not line:
            app.quit()
            return
        sheet.obey(*line.split(" ", 1))

    listener.activated.connect(listen)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
