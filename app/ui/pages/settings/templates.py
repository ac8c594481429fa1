"""设置 · 简报模板: which there are, what an issue made from each says, which one this unit's issues begin with."""

from collections.abc import Iterator

from app.ledger import briefings
from app.ledger.store import Ledger
from app.rules.briefings import Placeholder, Template, fields_in
from app.rules.presidium import presidium_of
from app.ui.pages.settings.files import FilesPanel, Provenance

SOME = "×"  # where a number will stand
WORDS = {"period": "×年×月", "so_far": "今年以来", "date": "×年×月×日"}


def template_panel(ledger: Ledger) -> FilesPanel:
    """The section of the templates of briefings."""
    return FilesPanel(ledger, briefings.templates, _facts, _means, lambda _: Provenance())


def _facts(ledger: Ledger, template: Template) -> list[tuple[str, str]]:
    unit = str(ledger.setting("unit_name", ""))
    names = WORDS | {"unit": unit, "presidium": presidium_of(unit)}

    def plain(text: str) -> str:
        for field in fields_in(text):
            text = text.replace(field.code, names.get(briefings.word_key(field) or "", SOME), 1)
        return text

    texts = [("文章" if part.title else "正文", plain(part.title or _paragraph(part.heading, part.text)))
             for part in template.parts]  # fmt: skip
    return [
        ("报头", template.masthead),
        ("单位", "\n".join(map(plain, template.issuer))),
        *texts,
        ("版记", "\n".join(map(plain, (*template.sent, template.printed_by)))),
        ("用到的数", "、".join(dict.fromkeys(_figures(template)))),
    ]


def _paragraph(heading: str, text: str) -> str:
    return f"【{heading}】{text}" if heading else text


def _figures(template: Template) -> Iterator[str]:
    """What the figures of its texts are called, in their order."""
    for part in template.parts:
        yield from filter(None, map(_called, fields_in(part.text)))


def _called(field: Placeholder) -> str:
    return "" if briefings.word_key(field) else briefings.label_of(briefings.figure_key(field))


def _means(_: Ledger, template: Template) -> str:
    return f"以后起草的简报按“{template.title}”开头。正在写的草稿和已印发的各期一个字也不改，随时可以换回来。"
