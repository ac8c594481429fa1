"""What every notice of a reception day says again: its grounds, what is taken down and what is not, the telephone."""

from dataclasses import asdict, dataclass, fields

from app.errors import LedgerError
from app.ledger.store import Ledger, put_settings
from app.rules.reading import clean

LONGEST = 500


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """The presidium's own wording; what stands here is the shipped one."""

    grounds: str = (
        "为密切人大代表同人民群众的联系，听取和反映人民群众的意见和要求，"
        "根据《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》"
    )
    accepted: str = "对本地经济社会发展、民生实事、村务管理和干部作风等方面的意见和建议。"
    refused: str = "没有具体内容的事项；正在诉讼、仲裁、行政复议的事项；信访事项请按信访渠道反映。"
    phone: str = ""


def notice_words(ledger: Ledger) -> NoticeWords:
    """The wording in force; what was kept in another shape gives way to the shipped one."""
    own = ledger.decided("notice_words")
    wording = {each.name: own.get(each.name) for each in fields(NoticeWords)}
    return NoticeWords(**{name: text for name, text in wording.items() if text and isinstance(text, str)})


def notice_unread(ledger: Ledger) -> bool:
    """Whether something was kept that this program cannot read as the wording of a notice."""
    kept = ledger.setting("notice_words")
    if kept is None or not isinstance(kept, dict):
        return kept is not None
    names = {each.name for each in fields(NoticeWords)}
    return not all(name in names and isinstance(text, str) for name, text in kept.items())


def put_notice_words(ledger: Ledger, wanted: NoticeWords) -> NoticeWords:
    """Keep the presidium's own wording; an empty one brings the shipped one back."""
    given = {name: clean(value) for name, value in asdict(wanted).items()}
    for name, value in given.items():
        if len(value) > LONGEST:
            raise LedgerError(f"公告的每一项请不超过{LONGEST}个字。", field=name)
    put_settings(ledger, notice_words=given)
    return notice_words(ledger)
