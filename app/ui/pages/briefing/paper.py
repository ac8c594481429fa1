"""The paper of a draft, marked as one."""

from dataclasses import replace
from pathlib import Path

from app.ledger.briefings import BriefingDraft, Proof
from app.ledger.outgoing import PRINT, Leaving, enter
from app.ledger.store import Ledger
from app.rules.profiles import PUBLIC
from app.ui.parts.paper_view import PaperView, Taking

DRAFT = "草稿"


class DraftPaper(PaperView):
    """Shows the paper of the draft in hand; what was printed of it is entered."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger

    def draw(self, draft: BriefingDraft, made: Proof) -> None:
        """Lay out the paper of a draft as it was read last."""
        ledger, briefing = self._ledger, replace(made.composed.briefing, mark=DRAFT)
        leaving = Leaving(f"简报{draft.on.year}年第{draft.number}期{DRAFT}", draft.since, draft.until, PUBLIC)

        def make(folder: Path) -> Path:
            from app.desk.briefings import show_draft

            paper = folder / "简报.pdf"
            show_draft(ledger, briefing, paper)
            return paper

        self.lay_out(make, Taking(printed=lambda _, printer: enter(ledger, leaving, printer, act=PRINT)))

    def send(self, draft: BriefingDraft) -> None:
        """Send the pages in sight to a printer."""
        self.print(f"简报第{draft.number}期{DRAFT}")
