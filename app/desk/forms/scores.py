"""量化考评表: the ranking of a year, one deputy's points with the entries behind them, or a sheet to be filled in."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from app.books.forms.deputies import SCORE_SHEET
from app.books.page import CellValue, Column, Printout, ValueKind
from app.books.papers import Form
from app.desk.asked import Asked, missing
from app.desk.forms.ruled import ROWS, RULED, lay
from app.desk.forms.sheets import presidium
from app.errors import LedgerError
from app.ledger import bylaws, dossiers, scores
from app.ledger.scores import DeputyScore, YearScores
from app.ledger.store import Ledger
from app.rules.days import full_day
from app.rules.scores import ItemScore, Scheme, pointed

DETAILED = "明细"  # Asked.kind: every deputy with the entries, one after the other
SIGNERS = ("代表本人", "小组长（站长）", "主席团审核")
JUDGES = ("代表自评", "小组评定", "主席团评定")
NO_LIMIT = "不限"
DETAIL = (
    Column("item", "考评项目", ValueKind.LONG, 7),
    Column("rule", "计分办法", ValueKind.LONG, 10),
    Column("cap", "最高分", ValueKind.NUMBER, 3),
    Column("points", "得分", ValueKind.NUMBER, 3),
    Column("on", "日期", ValueKind.DATE, 5),
    Column("what", "依据事项", ValueKind.LONG, 16),
    Column("number", "编号", ValueKind.TEXT, 6),
    Column("each", "计分", ValueKind.NUMBER, 3),
)


def score_sheet(ledger: Ledger, form: Form, asked: Asked, out: Path) -> Path:
    """Write the 量化考评表 of a year: the ranking, or one deputy (`deputy`), or everyone with entries (`kind` 明细)."""
    if asked.blank:
        return lay(
            ledger, form, _blank(ledger, bylaws.schemes.current(ledger, asked.scheme), asked), out, copies=asked.blank
        )
    if asked.year is None:
        raise missing(form, "year")
    if asked.kind not in ("", DETAILED):
        raise LedgerError(f"《{form.called}》没有“{asked.kind}”，可以是：{DETAILED}；不写是排名。")
    scored = scores.year(ledger, asked.year, asked.scheme)
    if not scored.deputies:
        raise LedgerError(f"{asked.year}年没有要考评的代表，请先登记代表。")
    if asked.deputy:
        return lay(ledger, form, _one(ledger, scored, _named(ledger, scored, asked.deputy)), out)
    if asked.kind == DETAILED:
        return lay(ledger, form, _everyone(ledger, scored), out)
    return lay(ledger, form, _ranking(ledger, scored), out)


def _ranking(ledger: Ledger, scored: YearScores) -> Printout:
    scheme = scored.scheme
    columns = (
        Column("rank", "名次", ValueKind.TEXT, 3),
        Column("name", "姓名", ValueKind.TEXT, 4),
        Column("group", "代表小组", ValueKind.TEXT, 4),
        *(Column(item.key, _headed(item.label, item.cap), ValueKind.NUMBER, 3) for item in scheme.items),
        Column("total", "总分", ValueKind.NUMBER, 3),
        Column("band", "等次", ValueKind.TEXT, 3),
    )
    rows = [
        (
            each.place,
            each.called,
            each.group,
            *(_points(each, item.key) for item in scheme.items),
            pointed(each.total),
            scored.band_of(each, ledger.today),
        )
        for each in scored.deputies
    ]
    names = [each.called for each in scored.deputies]
    title, signers = f"{SCORE_SHEET.title}（排名）", ("计分人", "主席团审核")
    return _page(ledger, scored, title, columns, rows, names, signers, standing=_absences(scored))


def _one(ledger: Ledger, scored: YearScores, score: DeputyScore) -> Printout:
    rows = _detail(scored.scheme, score)
    title, names = f"{SCORE_SHEET.title}：{score.called}", [score.called] * len(rows)
    return _page(ledger, scored, title, DETAIL, rows, names, SIGNERS, standing=_standing(scored, score, ledger.today))


def _everyone(ledger: Ledger, scored: YearScores) -> Printout:
    rows: list[tuple[CellValue, ...]] = []
    chapters, names = [], []
    for score in scored.deputies:
        band = scored.band_of(score, ledger.today)
        chapters.append((len(rows), f"{score.called}　{pointed(score.total)}分　{band}"))
        detail = _detail(scored.scheme, score)
        rows += detail
        names += [score.called] * len(detail)
    return _page(
        ledger, scored, SCORE_SHEET.title, DETAIL, rows, names, ("计分人", "主席团审核"),
        standing=_absences(scored), chapters=tuple(chapters),
    )  # fmt: skip


def _page(
    ledger: Ledger,
    scored: YearScores,
    title: str,
    columns: Sequence[Column],
    rows: Sequence[tuple[CellValue, ...]],
    names: Sequence[str],
    signers: tuple[str, ...],
    *,
    standing: str = "",
    chapters: tuple[tuple[int, str], ...] = (),
) -> Printout:
    frozen = (
        f"本年度已于{full_day(scored.frozen.on)}冻结，按当时的办法和登记计分。"
        if scored.frozen
        else "按现有登记逐条计算。"
    )
    notes = tuple(note for note in (standing, f"考评办法：{scored.scheme.title}。{frozen}") if note)
    return Printout(
        title=title,
        unit=presidium(ledger),
        period=f"{scored.year}年度",
        columns=tuple(columns),
        rows=rows,
        records=names,
        notes=notes,
        signers=signers,
        chapters=chapters,
    )


def _detail(scheme: Scheme, score: DeputyScore) -> list[tuple[CellValue, ...]]:
    """Each item with the entries behind it, one a row, and the total."""
    rows: list[tuple[CellValue, ...]] = []
    for item in score.items:
        declared = scheme.item(item.item)
        head = (item.label, declared.rule if declared else "", _cap(item), pointed(item.points))
        entries = [(entry.on, entry.what, entry.number, pointed(entry.points)) for entry in item.entries]
        rows += [
            (*(head if at == 0 else ("", "", "", "")), *entry)
            for at, entry in enumerate(entries or [(None, "", "", "")])
        ]
    rows.append(
        ("合计", "", "" if scheme.full is None else pointed(scheme.full), pointed(score.total), None, "", "", "")
    )
    return rows


def _blank(ledger: Ledger, scheme: Scheme, asked: Asked) -> Printout:
    """The scheme's own lines with room for every judge."""
    judges = tuple(each.role for each in scheme.evaluators) or JUDGES
    columns = (
        Column("item", "考评项目", ValueKind.LONG, 8),
        Column("rule", "计分办法", ValueKind.LONG, 14),
        Column("cap", "最高分", ValueKind.NUMBER, 3),
        *(Column(f"judge{at}", judge, ValueKind.TEXT, 5) for at, judge in enumerate(judges)),
        Column("grounds", "依据", ValueKind.LONG, 9),
    )
    rows: list[tuple[CellValue, ...]] = [
        (
            item.label,
            item.rule,
            NO_LIMIT if item.cap is None else pointed(item.cap),
            *("　" * 4 for _ in judges),
            "　" * 8 + (RULED if len(scheme.items) <= ROWS else ""),
        )
        for item in scheme.items
    ]
    return Printout(
        title=SCORE_SHEET.title,
        unit=presidium(ledger),
        period=f"{asked.year or '　　　　'}年度　　代表姓名：＿＿＿＿＿＿",
        columns=columns,
        rows=rows,
        records=[item.label for item in scheme.items],
        notes=(
            f"考评办法：{scheme.title}。",
            "代表小组：　　　　　　　　　　总分：　　　　　　　　等次：　　　　　　　　",
        ),
        signers=SIGNERS,
        to_fill=True,
    )


def _standing(scored: YearScores, score: DeputyScore, today: date) -> str:
    group = f"（{score.group}）" if score.group else ""
    band = "，年度进行中" if scored.runs(today) else f"，等次{score.band}" if score.band else ""
    place = f"在{len(scored.deputies)}名代表中列第{score.rank}名{'（并列）' if score.tied else ''}"
    return f"{score.called}{group}：总分{pointed(score.total)}分{band}，{place}。{score.note}"


def _absences(scored: YearScores) -> str:
    """Who was out of office on which days of the year."""
    return "".join(f"{each.called}{each.note}" for each in scored.deputies if each.note)


def _points(score: DeputyScore, key: str) -> str:
    item = score.item(key)
    return pointed(item.points) if item else ""


def _cap(item: ItemScore) -> str:
    return NO_LIMIT if item.cap is None else pointed(item.cap)


def _headed(label: str, cap: Decimal | None) -> str:
    return label if cap is None else f"{label}（{pointed(cap)}）"


def _named(ledger: Ledger, scored: YearScores, text: str) -> DeputyScore:
    wanted = text.strip()
    same = [each for each in scored.deputies if wanted in {each.called, each.name}]
    if len(same) == 1:
        return same[0]
    if same:
        raise LedgerError(f"有{len(same)}名代表叫“{wanted}”，请写成：{'、'.join(each.called for each in same)}。")
    score = scored.of(dossiers.deputy_called(ledger, wanted))
    if score is None:
        raise LedgerError(f"{scored.year}年的考评里没有“{wanted}”，可能当时不在任。")
    return score


MAKERS = ((SCORE_SHEET, score_sheet),)
