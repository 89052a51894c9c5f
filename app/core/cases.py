"""Cases: what the sequencer found about facts that collide, and what the officers decided."""

from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line

SUSPENSE = "2050"

SAME_PAYMENT = "same_payment"
LATE_ENTRY = "late_entry"
KNOWING_LATE_ENTRY = "knowing_late_entry"
STATEMENT_DISPUTE = "statement_dispute"


@dataclass(frozen=True, slots=True, kw_only=True)
class Op:
    """One primitive outcome; old apps carry it out without knowing the rule.

    Attributes:
        op: "hold": `minor` is posted to `account`/`sub` and its opposite to suspense (2050),
            sub = `event`. "retag": the fact belongs to meeting `meeting` ("" = the next one
            that opens). "void_decision": the decision `event` has no effect. "void": the entry
            `event`, which moved no money, has no effect; `post` of the verdict takes it back.
        minor: Signed, debit positive, in minor units of `currency`.
    """

    op: str
    event: str
    meeting: str = ""
    account: str = ""
    sub: str = ""
    minor: int = 0
    currency: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One side of a question, as shown to the officer: who typed what, where and when.

    Attributes:
        event: Id of the fact. ts_ms: The clock of that laptop, as claimed.
        lines: The journal lines of the fact, so that a decision needs nothing else.
    """

    event: str
    device: str
    actor: str
    ts_ms: int
    code: str = ""
    lines: tuple[Line, ...] = ()


@event_type("sys.case.opened", FactClass.SYSTEM)
@dataclass(frozen=True, slots=True, kw_only=True)
class CaseOpened:
    """A question for the officers, with what holds until they answer.

    Attributes:
        case: UUID, derived from rule and subjects: the same question has the same id.
        subjects: Event ids, the earlier one first.
        amount: At stake, minor units of `currency`, positive.
        post: The journal of the "hold" operations, balanced.
    """

    case: str
    kind: str
    rule: str
    rules_version: int
    subjects: tuple[str, ...]
    member: str
    meeting: str
    amount: int
    currency: str
    ops: tuple[Op, ...]
    slips: tuple[Slip, ...]
    post: tuple[Line, ...]

    def template(self) -> tuple[Line, ...]:
        return hold_lines(self.ops)


@event_type("sys.resolved", FactClass.SYSTEM)
@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """Settled by rule, nobody is asked: for example a second decision of the same question.

    Attributes:
        post: Takes back the lines of a voided decision; () when it had none.
    """

    rule: str
    rules_version: int
    kind: str
    subjects: tuple[str, ...]
    ops: tuple[Op, ...]
    post: tuple[Line, ...]


@event_type("case.decided", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDecided:
    """An officer's answer; the first in order counts. `post` is `decision_lines(...)`.

    A reversal of it (`entry.reversed`) opens the question again.

    Attributes:
        allowed_by: Chair whose PIN was right, for money above the treasurer's limit; else "".
    """

    case: str
    choice: str
    reason: str
    allowed_by: str = ""
    post: tuple[Line, ...]


def case_id(rule: str, *subjects: str) -> str:
    """The id of the question that `rule` asks about `subjects`: a UUID of version 8."""
    digest = sha256("\0".join(("ledger/case/v1", rule, *subjects)).encode()).digest()
    value = int.from_bytes(digest[:16], "big") & ~(0xF << 76) | 0x8 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(UUID(int=value))


def hold_lines(ops: tuple[Op, ...]) -> tuple[Line, ...]:
    """The journal of the "hold" operations: each account's line, then its suspense line."""
    lines: list[Line] = []
    for op in ops:
        if op.op == "hold":
            lines.append(Line(account=op.account, sub=op.sub, minor=op.minor, currency=op.currency))
            lines.append(
                Line(account=SUSPENSE, sub=op.event, minor=-op.minor, currency=op.currency)
            )
    return tuple(lines)
