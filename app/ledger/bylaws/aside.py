"""What the unit decided and this program cannot read: left aside, and said so."""

from app.ledger.bylaws.assessment import schemes
from app.ledger.bylaws.days_off import unread_years
from app.ledger.bylaws.form_changes import unread_forms
from app.ledger.bylaws.notices import notice_unread
from app.ledger.bylaws.terms import SOON_DAYS, soon_days_unread
from app.ledger.bylaws.unit_rules import unread_rules, unread_terms
from app.ledger.bylaws.working_methods import methods
from app.ledger.store import Ledger
from app.rules.days import TERMS

UNREAD = "这一版程序读不懂"


def left_aside(ledger: Ledger) -> tuple[str, ...]:
    """A sentence for each decision of the unit that does not hold as it was made, with what holds instead."""
    files = tuple(filter(None, (methods.fallback(ledger), schemes.fallback(ledger))))
    return (*files, *terms_aside(ledger), *years_aside(ledger), *forms_aside(ledger))


def terms_aside(ledger: Ledger) -> tuple[str, ...]:
    """What cannot be read of the unit's own terms and of when a case is 临期."""
    sentences = []
    where = "先搁在一边；请到“设置 → 办理期限”里"
    if rules := unread_rules(ledger):
        keys = "、".join(dict.fromkeys(TERMS.get(key, key) for key in rules if key))
        sentences.append(f"本单位写的期限规定{f'（{keys}）' if keys else ''}有{UNREAD}的，{where}另写一条。")
    if levels := unread_terms(ledger):
        sentences.append(f"本单位给{'、'.join(levels)}定的期限，{UNREAD}，{where}给它另写一条。")
    if soon_days_unread(ledger):
        sentences.append(f"本单位定的临期天数，{UNREAD}，先按{SOON_DAYS}个工作日；请到“设置 → 办理期限”里重新定。")
    return tuple(sentences)


def years_aside(ledger: Ledger) -> tuple[str, ...]:
    """Which years of the unit's own holidays cannot be read."""
    years = "、".join(unread_years(ledger))
    sentence = f"本单位录入的{years}放假安排，{UNREAD}，先搁在一边；请到“设置 → 放假安排”里重新录入。"
    return (sentence,) if years else ()


def forms_aside(ledger: Ledger) -> tuple[str, ...]:
    """Which forms and words of a notice that the unit changed cannot be read."""
    where = "先照随程序附带的印；请到“设置 → 表单”里重新改，保存。"
    forms = "".join(f"《{form.called}》" for form in unread_forms(ledger))
    return (
        *((f"本单位改过的{forms}，{UNREAD}，{where}",) if forms else ()),
        *((f"本单位写的公告文字，有{UNREAD}的，{where}",) if notice_unread(ledger) else ()),
    )
