"""What the county waits for and what came from it: a month that was not handed over, steps that its return brought."""

from datetime import date, timedelta

from app.ledger import handovers
from app.ledger.agenda.items import AgendaItem, Why
from app.ledger.store import Ledger
from app.rules.days import full_day
from app.rules.handover import Direction, Party

NEWS = 7  # days that what came from the county stays on the list


def unsent(ledger: Ledger) -> tuple[AgendaItem, ...]:
    """The last finished month, where it was not handed over yet; nothing where the county is not known at all."""
    last = ledger.today.replace(day=1) - timedelta(days=1)
    month = f"{last:%Y-%m}"
    sent = handovers.months_sent(ledger)
    known = any(each.role is Party.COUNTY and each.ended_on is None for each in handovers.known_keys(ledger))
    if not (sent or known) or any(each.month >= month for each in sent):
        return ()
    words = f"{last.year}年{last.month}月还没有上报县里"
    detail = (
        f"最近一次：{full_day(sent[-1].on)}上报第{sent[-1].sequence}期" if sent else "县里的密钥登记好了，还没有报过"
    )
    return (AgendaItem(Why.HANDOVER, words, detail=detail, about=month),)


def arrived(ledger: Ledger) -> tuple[AgendaItem, ...]:
    """What the county did with cases, as its last return told, while that is news."""
    came = handovers.handed_over(ledger, Direction.RETURN_IN)[:2]
    if not came or came[0].on_day < ledger.today - timedelta(days=NEWS):
        return ()
    before = set(came[1].manifest["steps"]) if len(came) > 1 else set()
    fresh = [each for each in came[0].manifest["steps"] if each not in before]
    return tuple(_item(each, came[0].on_day) for each in handovers.steps_of_county(ledger, fresh))


def _item(step: handovers.StepOfCase, on: date) -> AgendaItem:
    line = step.line
    detail = "　".join(filter(None, (f"{full_day(line.on)}　{line.unit}".rstrip("　"), line.text)))
    return AgendaItem(Why.COUNTY, f"{step.number}　县里{line.kind.value}", detail=detail, about=step.case_id, on=on)
