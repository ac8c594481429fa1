"""What the unit changed about a printed form: its title, labels, hidden cells, who signs."""

from collections.abc import Iterable
from dataclasses import asdict, fields

from app.books.forms.shelf import FORMS
from app.books.papers import Custom, Form, labels
from app.errors import LedgerError
from app.ledger.store import Ledger, put_settings
from app.rules.reading import clean

LONGEST, LONGEST_TITLE, MOST_SIGNERS = 40, 60, 8  # characters of a label and of a title; signers
LONGEST_FOOTER = 300
KNOWN = frozenset(each.name for each in fields(Custom))


def custom(ledger: Ledger, form: Form) -> Custom:
    """What the unit changed about the form; what was kept in another shape gives way to the shipped form."""
    return _read(ledger.decided("forms").get(form.name, {})) or Custom()


def unread_forms(ledger: Ledger) -> tuple[Form, ...]:
    """The forms whose changes this program cannot read: all, where none of them can be told."""
    kept = ledger.setting("forms")
    if kept is not None and not isinstance(kept, dict):
        return tuple(form for form in FORMS.values() if form.slips)
    return tuple(
        FORMS[name] for name, changes in ledger.decided("forms").items() if name in FORMS and _read(changes) is None
    )


def put_custom(ledger: Ledger, form: Form, changed: Custom) -> Custom:
    """Keep the unit's own title, labels, hidden cells and signatures; an empty one gives back the shipped form.

    Raises LedgerError for what does not fit on the paper.
    """
    kept = Custom(
        title=_short(changed.title, LONGEST_TITLE, "标题", "title"),
        numbered=_short(changed.numbered, 8, "编号的名称", "numbered"),
        footer=_short(changed.footer, LONGEST_FOOTER, "页脚说明", "footer"),
        labels={
            key: _short(label, LONGEST, "栏目名", "labels") for key, label in changed.labels.items() if clean(label)
        },
        hidden=tuple(dict.fromkeys(changed.hidden)),
        signers={
            slip: tuple(_short(name, LONGEST, "签字栏", "signers") for name in names if clean(name))
            for slip, names in changed.signers.items()
        },
    )
    shown = set(labels(form)) - set(kept.hidden)
    if not shown:
        raise LedgerError(f"《{form.title}》不能把栏目全部隐藏，请至少留下一栏。", field="hidden")
    if any(len(names) > MOST_SIGNERS for names in kept.signers.values()):
        raise LedgerError(f"签字栏最多{MOST_SIGNERS}个，请减少一些。", field="signers")
    forms = {key: value for key, value in ledger.decided("forms").items() if key != form.name}
    values = {key: value for key, value in asdict(kept).items() if value}
    put_settings(ledger, forms={**forms, form.name: values} if values else forms)
    return kept


def _read(kept: object) -> Custom | None:
    """The changes as they were kept; none where this program cannot read them."""
    if not isinstance(kept, dict) or not set(kept) <= KNOWN:
        return None
    renamed, hidden, signers = kept.get("labels", {}), kept.get("hidden", []), kept.get("signers", {})
    if not isinstance(renamed, dict) or not isinstance(signers, dict):
        return None
    words = {each: kept.get(each, "") for each in ("title", "numbered", "footer")}
    named = all(isinstance(names, list | tuple) and _texts(names) for names in (hidden, *signers.values()))
    if not named or not _texts(words.values()) or not _texts(renamed.values()):
        return None
    return Custom(
        **words,
        labels=dict(renamed),
        hidden=tuple(hidden),
        signers={slip: tuple(names) for slip, names in signers.items()},
    )


def _texts(values: Iterable[object]) -> bool:
    return all(isinstance(each, str) for each in values)


def _short(text: str, most: int, what: str, field: str) -> str:
    kept = clean(text)
    if len(kept) > most:
        raise LedgerError(f"{what}“{kept[:12]}…”太长，最多{most}个字，请缩短。", field=field)
    return kept
