"""Whether everything on a form can be drawn: what cannot is named with its record before a page is begun."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.books.papers import Form, Line, Photo, Sheet, Strip, Words, labels
from app.errors import LedgerError
from app.exports.forms.rows import form_text
from app.exports.ink import named_signs, replacements, undrawable

NAMED = 12  # places of undrawable characters that one message names
AROUND = "标题、栏目名或签字栏"


def drawable(form: Form, sheets: Sequence[Sheet], unit: str) -> tuple[Form, list[Sheet], str]:
    """Everything rid of what is invisible. Raises LedgerError for what no face draws."""
    names = labels(form)
    fixed = "".join((unit, *_fixed(form)))
    written = [(sheet, names.get(key, ""), text) for sheet in sheets for key, text in _texts(sheet)]
    used = set(fixed).union(*(text for _, _, text in written))
    if missing := set(undrawable("".join(sorted(used)))):
        raise LedgerError(_complaint(fixed, written, missing))
    table = replacements(used)
    if not table:
        return form, list(sheets), unit
    drawn = [
        replace(sheet, number=sheet.number.translate(table), values=_clean(sheet.values, table)) for sheet in sheets
    ]
    return form, drawn, unit.translate(table)


def _fixed(form: Form) -> Iterator[str]:
    yield from (form.title, form.numbered, form.footer, form.marked, *labels(form).values())
    for slip in form.slips:
        yield from (slip.name, slip.title, *slip.signers)
        for part in slip.parts:
            if isinstance(part, Strip | Words):
                yield part.words
            if isinstance(part, Line):
                yield from (text for cell in part.cells for text in (*cell.choices, cell.blank, cell.sign))


def _texts(sheet: Sheet) -> Iterator[tuple[str, str]]:
    yield "", sheet.number
    for key, value in sheet.values.items():
        if not isinstance(value, tuple):
            yield key, form_text(value)
            continue
        for part in value:
            if isinstance(part, Photo):
                yield key, part.caption
            elif isinstance(part, str):
                yield key, part
            else:
                yield from ((name, form_text(each)) for name, each in part.items())


def _clean(value: Any, table: dict[int, str | None]) -> Any:
    """The same value without what is invisible, whatever it is made of."""
    if isinstance(value, str):
        return value.translate(table)
    if isinstance(value, Photo):
        return replace(value, caption=value.caption.translate(table))
    if isinstance(value, tuple):
        return tuple(_clean(part, table) for part in value)
    if isinstance(value, Mapping):
        return {key: _clean(part, table) for key, part in value.items()}
    return value


def _complaint(fixed: str, written: list[tuple[Sheet, str, str]], missing: set[str]) -> str:
    """2024-接-003的“反映内容”中的“😀”没有字体可印 …"""
    places = []
    if signs := sorted(missing & set(fixed)):
        places.append(f"{AROUND}中的“{named_signs(signs)}”")
    for sheet, label, text in written:
        if signs := sorted(missing & set(text)):
            where = f"“{label}”" if label else ""
            places.append(f"{sheet.record or sheet.number or '空白表'}的{where}中的“{named_signs(signs)}”")
    rest = f"等{len(places)}处" if len(places) > NAMED else ""
    return f"{'，'.join(places[:NAMED])}{rest}没有字体可印，请改用别的写法后再打印。没有生成文件。"
