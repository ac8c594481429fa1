"""移交清单: what one secretary leaves to the next, as the ledger counts it on the day."""

from datetime import date

import pypdfium2
import pytest

from app.desk.asked import Asked
from app.desk.forms.shelf import make
from app.ledger import agenda, cases, custody, locks
from app.ledger.cases import CaseDraft
from tests.ui import township


@pytest.fixture
def ledger(tmp_path, monkeypatch):
    monkeypatch.setattr(locks, "_held", {})
    made = township.founded(tmp_path / "台账.liubu")
    township.peopled(made)
    yield made
    made.close()


def words(path):
    with pypdfium2.PdfDocument(path) as paper:
        return "\n".join(page.get_textpage().get_text_range() for page in paper)


def test_it_tells_what_is_there_what_waits_and_how_safe_it_is(ledger, tmp_path):
    number = cases.register(ledger, CaseDraft(date(2024, 7, 1), "示例反映路灯不亮", raised_by="样例甲")).number
    custody.rotate(ledger, custody.folder_of(ledger.path), ledger.clock())
    told = words(make(ledger, "taking-over", Asked(), tmp_path / "单.pdf"))
    assert number in told
    assert "台账.liubu" in told
    assert "共1份" in told.replace("\r\n", "")
    assert all(sort in told for sort in {item.why.value for item in agenda.today(ledger).items})
    assert [name for name in ("移交人", "接收人", "监交人") if name not in told] == []


def test_its_counts_are_those_of_a_check(ledger):
    held = custody.inventory(ledger)
    report = custody.check(ledger)
    assert held.head == report.head
    counted = {custody.TABLES[table]: many for table, many in report.counts.items() if many and table in custody.TABLES}
    assert {name: many for name, many in held.rows if name in counted} == {
        name: many for name, many in counted.items() if name in dict(held.rows)
    }
    assert dict(held.rows)["代表"] == counted["代表"]


def test_it_says_whether_a_passphrase_has_to_be_told(ledger, tmp_path):
    assert "口令当面交" not in words(make(ledger, "taking-over", Asked(), tmp_path / "一.pdf"))
    ledger.close()
    custody.lock(ledger.path, "麦场白鹭竹篮第七盏灯")
    locked = custody.open_ledger(ledger.path, clock=ledger.clock)
    assert "口令当面交" in words(make(locked, "taking-over", Asked(), tmp_path / "二.pdf"))
    locked.close()
