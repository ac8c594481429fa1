"""One window for one ledger: a second start brings the first one forward."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.ledger.place import Place

PATIENCE = 500  # milliseconds


class Instance(QObject):
    """Holds the name of a ledger's window; `asked` when somebody starts the program on the same ledger again."""

    asked = Signal()

    def __init__(self, server: QLocalServer) -> None:
        super().__init__()
        self._server = server
        server.setParent(self)
        server.newConnection.connect(self._answer)

    @classmethod
    def claim(cls, ledger: Place) -> "Instance | None":
        """Become the window of this ledger; None when there is one already, which has been asked to come forward."""
        name = name_for(ledger)
        if _ask(name):
            return None
        QLocalServer.removeServer(name)  # what a killed process left behind
        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.listen(name)  # where even this fails, the ledger's own lock still keeps two windows apart
        return cls(server)

    def release(self) -> None:
        """Give the name back, before another ledger is opened."""
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            self.asked.emit()


def name_for(ledger: Place) -> str:
    """The name a ledger's window answers to: no path and no personal name in it."""
    called = str(ledger.resolve() if isinstance(ledger, Path) else ledger)
    return "liubu-" + hashlib.sha256(called.encode()).hexdigest()[:24]


def _ask(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    reached = socket.waitForConnected(PATIENCE)
    socket.abort()
    return reached
