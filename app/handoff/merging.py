"""Many packages merged in one go: each by itself, in the order of its township's, and accounted in the order given."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from app.errors import DamagedError, LedgerError, Remedy, UnwritableError
from app.files import reason
from app.handoff import canonical, envelope, opening, sealing
from app.handoff.envelope import HANDOVER, Header
from app.handoff.keys import is_county
from app.ledger import handovers
from app.ledger.handovers import Arrived, Content, KeyDraft, Merged, Transaction
from app.ledger.store import Ledger
from app.models.tables import SHIPPED
from app.rules.handover import Party
from app.rules.received import Effect, Verdict

MERGED, ALREADY, GAP, FORK, REFUSED = "merged", "already", "gap", "fork", "refused"
STATES = {Verdict.TAKE: MERGED, Verdict.ALREADY: ALREADY, Verdict.GAP: GAP, Verdict.FORK: FORK}
NO_COUNTY = "这不是县级台账，不能汇总乡镇的包；请在县级台账里并入，还没有的先建立一个。"
REMEDIES = {Verdict.GAP: Remedy.REMAKE, Verdict.FORK: Remedy.RETURN}
STRANGE = "包里有本程序不认识的表，不是六簿写的，没有写入；请乡镇重新上报。"
PINNED = "没有登记过这个乡镇的密钥，已记下包上的；以后它的包只认这一把。"


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What became of one file, or of a package that had waited; `status` is the exit status that it asks for.

    `remedy` is the act that the reason asks for.
    """

    file: str
    unit: str = ""
    unit_name: str = ""
    month: str = ""
    sequence: int = 0
    state: str = REFUSED
    added: int = 0
    changed: int = 0
    voided: int = 0
    gone: int = 0
    unchanged: int = 0
    reason: str = ""
    remedy: Remedy | None = None
    status: int = 0

    def as_json(self) -> dict[str, Any]:
        """The document of one package."""
        document = {name: value for name, value in asdict(self).items() if name != "status"}
        return {**document, "remedy": self.remedy.name.lower() if self.remedy else ""}


@dataclass(frozen=True, slots=True)
class MergeReport:
    """The files in the order given, and the packages whose turn came with them."""

    packages: tuple[FileOutcome, ...]
    released: tuple[FileOutcome, ...]

    @property
    def status(self) -> int:
        """The exit status: of damage, of a disk, of what only the township can mend."""
        statuses = {each.status for each in (*self.packages, *self.released)}
        severest = (DamagedError.exit_code, UnwritableError.exit_code, LedgerError.exit_code)
        return next((each for each in severest if each in statuses), 0)

    def as_json(self) -> dict[str, Any]:
        """The document that `handoff merge --json` prints."""
        return {name: [each.as_json() for each in getattr(self, name)] for name in ("packages", "released")}


@dataclass(frozen=True, slots=True)
class _Merging:
    ledger: Ledger
    transaction: Transaction
    passphrase: str
    accept: bool
    rehearsed: bool


def merge(
    ledger: Ledger, files: Sequence[Path], *, passphrase: str = "", accept: bool = False, dry_run: bool = False
) -> MergeReport:
    """Merge packages of townships: a transaction each, one that is refused stops no other; a dry run writes nothing.

    Raises LedgerError where this is no county's ledger.
    """
    if not is_county(ledger):
        raise LedgerError(NO_COUNTY, remedy=Remedy.FOUND_COUNTY)
    outcomes: dict[int, FileOutcome] = {}
    sound: list[tuple[str, int, int]] = []
    for at, path in enumerate(files):
        try:
            header = envelope.examined(path).header
            _demand_handover(header, path)
            sound.append((header.unit_code, header.sequence, at))
            outcomes[at] = _named(path.name, header)
        except (LedgerError, OSError) as error:
            outcomes[at] = _refused(FileOutcome(path.name), error)
    released: list[FileOutcome] = []
    with handovers.transactions(ledger, rehearsed=dry_run) as transaction:
        merging = _Merging(ledger, transaction, passphrase, accept, dry_run)
        for unit, _, at in sorted(sound):
            outcomes[at] = _merged(merging, files[at], outcomes[at])
            if outcomes[at].state == MERGED:
                released += _released(merging, unit)
    return MergeReport(tuple(outcomes[at] for at in range(len(files))), tuple(released))


def _merged(merging: _Merging, path: Path, outcome: FileOutcome) -> FileOutcome:
    try:
        with opening.opened(merging.ledger, path, merging.passphrase) as package:
            done = _put(merging, package, path.name)
            accounted = _accounted(outcome, done)
            if not package.trusted and accounted.state in {MERGED, GAP}:
                return _pinned(merging, package.header, accounted)
            return accounted
    except (LedgerError, OSError) as error:
        return _refused(outcome, error)


def _released(merging: _Merging, unit: str) -> Iterator[FileOutcome]:
    """The packages that waited for what has come now, one after the other."""
    while True:
        with merging.transaction("查看等待的包") as session:
            kept = handovers.due(session, unit)
            content = handovers.kept_content(session, kept) if kept else b""
        if kept is None:
            return
        outcome = FileOutcome(kept.source, kept.township, kept.township_name, kept.month, kept.sequence)
        try:
            head, _, inside = content.partition(b"\n")
            with opening.reopened(merging.ledger, Header(**canonical.loaded(head)), inside) as package:
                done = _put(merging, package, kept.source)
        except handovers.UnusualError as error:
            yield replace(_refused(outcome, error), state=GAP)
            return
        except (LedgerError, OSError) as error:
            outcome = _refused(outcome, error)
        else:
            outcome = _accounted(outcome, done)
        if outcome.state != MERGED:
            with merging.transaction(f"放弃等待的包：{kept.township_name}{kept.month}") as session:
                handovers.drop(session, kept)
        yield outcome


def _put(merging: _Merging, package: opening.Opened, source: str) -> Merged:
    header, files = package.header, package.files
    if {*package.tables, *(table for table, _ in package.gone)} - {model.__tablename__ for model in SHIPPED}:
        raise DamagedError(STRANGE)
    content = Content(
        header.unit_code,
        package.rows,
        package.gone,
        lambda sha256: files[sha256].read_bytes() if sha256 in files else b"",
        whole=package.manifest["whole"],
    )
    arrived = Arrived(package.manifest, package.digest, content, lambda: _kept_form(package), source)
    with merging.transaction(f"合并{header.unit_name}{header.month}第{header.sequence}期") as session:
        return handovers.merge(session, arrived, merging.ledger.today, accept=merging.accept)


def _kept_form(package: opening.Opened) -> bytes:
    return canonical.dumped(asdict(package.header)) + b"\n" + package.inside.read_bytes()


def _pinned(merging: _Merging, header: Header, outcome: FileOutcome) -> FileOutcome:
    """Whoever came with a passphrase and no key is known by the keys of the package from now on."""
    if not merging.rehearsed:
        seal_key = header.seal_key if sealing.is_recipient(header.seal_key) else ""
        draft = KeyDraft(Party.TOWNSHIP, header.unit_code, header.unit_name, header.sign_key, seal_key)
        handovers.trust(merging.ledger, draft, by_code=False)
    return replace(outcome, reason=f"{outcome.reason}{PINNED}")


def _accounted(outcome: FileOutcome, done: Merged) -> FileOutcome:
    whole = sum(done.effects.values(), Effect())
    counts = {name: getattr(whole, name) for name in ("added", "changed", "voided", "gone", "unchanged")}
    status = LedgerError.exit_code if done.verdict is Verdict.FORK else 0
    state, remedy = STATES[done.verdict], Remedy.ACCEPT if done.whole else REMEDIES.get(done.verdict)
    return replace(outcome, state=state, reason=_reason(outcome, done), remedy=remedy, status=status, **counts)


def _reason(outcome: FileOutcome, done: Merged) -> str:
    if done.verdict is Verdict.ALREADY:
        return "这一期早已入库，没有再计一遍。"
    if done.verdict is Verdict.GAP:
        lacking = "、".join(map(str, done.missing))
        tail = "这一份是完整的，缺的来不了时，问过乡镇可以不等就收。" if done.whole else ""
        return f"还缺{outcome.unit_name}的第{lacking}期，先替它留着；收到缺的以后自动入库。{tail}"
    if done.verdict is Verdict.FORK:
        return (
            f"与县里已有的第{outcome.sequence}期接不上，没有写入：{outcome.unit_name}可能恢复过旧备份又接着记。"
            "请给它做一个回执包，它收下后会上报一份完整的。"
        )
    return ""


def _named(file: str, header: Header) -> FileOutcome:
    return FileOutcome(file, header.unit_code, header.unit_name, header.month, header.sequence)


def _refused(outcome: FileOutcome, error: LedgerError | OSError) -> FileOutcome:
    if isinstance(error, OSError):
        sentence = f"读写文件出错：{reason(error)}，没有写入。"
        return replace(outcome, state=REFUSED, reason=sentence, status=UnwritableError.exit_code)
    return replace(outcome, state=REFUSED, reason=str(error), remedy=error.remedy, status=error.exit_code)


def _demand_handover(header: Header, path: Path) -> None:
    if header.kind != HANDOVER:
        sentence = f"“{path.name}”是县里给乡镇的回执包，不是上报的包；请交给那个乡镇收下。"
        raise LedgerError(sentence, remedy=Remedy.RECEIVE)
