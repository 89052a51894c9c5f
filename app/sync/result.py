"""What one sync with the server did."""

from dataclasses import dataclass, field

from app.core.cases import CaseOpened, Resolved
from app.core.errors import AppError
from app.sync.failures import LASTING


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncResult:
    """What one sync did; a failure is a value here, because it is normal life.

    Attributes:
        sent, got: Facts taken by the server; facts of others that came.
        waiting: Facts that still have no number.
        size: Facts in the one order, as proved here.
        problem: Why it did not end well; None when it did.
        unequal: Projections that look different on another laptop at the same number: a bug.
        refused: Facts the server keeps aside, with its reason, by hash.
        left: Why facts stay here although nothing failed; None when none does.
        cases: Questions opened by what came in; `own` of them name entries of this laptop.
        settled: Outcomes that nobody is asked about.
        skew_ms: This laptop's clock minus the server's, when that is worth a word; else 0.
        ahead: Names of laptops whose entries bear a day that is yet to come.
        today: Facts this laptop has brought today, when the server finds them very many; else 0.
        bytes: Sent and received bodies.
        topics: Projections that changed here.
    """

    sent: int = 0
    got: int = 0
    waiting: int = 0
    parked: int = 0
    size: int = 0
    problem: AppError | None = None
    unequal: tuple[str, ...] = ()
    refused: dict[str, str] = field(default_factory=dict)
    left: AppError | None = None
    cases: tuple[CaseOpened, ...] = ()
    own: int = 0
    settled: tuple[Resolved, ...] = ()
    skew_ms: int = 0
    ahead: tuple[str, ...] = ()
    today: int = 0
    bytes: int = 0
    took_ms: int = 0
    topics: frozenset[str] = frozenset()

    @property
    def is_complete(self) -> bool:
        """Tree, chains and rows agree, and nothing waits."""
        return self.problem is None and not (self.waiting or self.unequal)

    @property
    def is_lasting(self) -> bool:
        """Trying again by itself helps nobody."""
        return self.problem is not None and self.problem.code in LASTING
