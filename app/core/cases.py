"""Cases: what the sequencer found about facts that collide, and what the officers decided."""

from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

import msgspec

from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line

SUSPENSE = "2050"
SETTLE = "settle"

SAME_PAYMENT = "same_payment"
CODE_TWICE = "code_twice"
RECEIPT_TWICE = "receipt_twice"  # one number of a printed receipt book on two payments
PAID_AFTER_LEAVING = "paid_after_leaving"
LATE_ENTRY = "late_entry"
KNOWING_LATE_ENTRY = "knowing_late_entry"
STATEMENT_DISPUTE = "statement_dispute"
SENSITIVE_FIELD = "sensitive_field"
LOAN_OVERPAID = "loan_overpaid"
PAID_AFTER_WRITE_OFF = "paid_after_write_off"
TWO_SCHEDULES = "two_schedules"
GIVEN_TWICE = "given_twice"
FUND_NEGATIVE = "fund_negative"
TWO_LOANS = "two_loans"
ABOVE_LIMIT = "above_limit"
GUARANTOR_TWICE = "guarantor_twice"
TWO_SELECTIONS = "two_selections"
GIVEN_ALONE = "given_alone"  # where two officers had to agree, and there was one
TWO_BILLS = "two_bills"
BILL_BASIS = "bill_basis"
LATE_COST = "late_cost"
METER_TWICE = "meter_twice"
TWO_OWNERS = "two_owners"
TWO_OPENINGS = "two_openings"
BUILDING = (TWO_BILLS, BILL_BASIS, LATE_COST, METER_TWICE, TWO_OWNERS)
TURN_TWICE = "turn_twice"
SEAT_TWICE = "seat_twice"
SEAT_SOLD_TWICE = "seat_sold_twice"
PAID_OFF_AUCTION = "paid_off_auction"
OTHER_TABLE = "other_table"
SHARE_TWICE = "share_twice"
REFUND_TWICE = "refund_twice"
OWN_TWICE = "own_twice"
OWN_UNDONE = "own_undone"  # paid out, and what it came from was taken back
INVESTMENT_TWICE = "investment_twice"
PAID_TWICE = (SHARE_TWICE, REFUND_TWICE, OWN_TWICE, OWN_UNDONE, INVESTMENT_TWICE)
ROTATION = (TURN_TWICE, SEAT_TWICE, SEAT_SOLD_TWICE, PAID_OFF_AUCTION, OTHER_TABLE)
LENDING = (
    LOAN_OVERPAID,
    PAID_AFTER_WRITE_OFF,
    TWO_SCHEDULES,
    GIVEN_TWICE,
    FUND_NEGATIVE,
    TWO_LOANS,
    ABOVE_LIMIT,
    GUARANTOR_TWICE,
    TWO_SELECTIONS,
    GIVEN_ALONE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Op:
    """One primitive outcome; old apps carry it out without knowing the rule.

    Attributes:
        op: "hold": `minor` is posted to `account`/`sub` and its opposite to suspense (2050),
            sub = `event`. "release": a hold of the same amounts ends, its journal is taken back.
            "retag": the fact belongs to meeting `meeting` ("" = the next one
            that opens). "void_decision": the decision `event` has no effect. "void": the entry
            `event`, which moved no money, has no effect; `post` of the verdict takes it back.
            "adopt": the decision `event`, which had no effect, has one after all.
            "wait": the detail `event` is not in force until there is an answer. "drop": the detail
            `event` never comes into force.
            "settle": the question `event`, a case id, needs no answer any more.
            "move": `minor` of the part `part` of the payment `event`, for the loan `loan`, belongs
            to `to_part`; it is posted to `account`/`sub` and its opposite to `to_account`/`to_sub`.
            "would_owe": an answer may make `sub` owe `minor`. "lacks": so much is missing in
            `account`. "by_hand": what the entries of one side are is too long for an answer.
            "in_parts": so is it, and who numbers an answer, "take_book" of an opening, writes what
            it does. None of them does anything.
        minor: Signed, debit positive, in minor units of `currency`.
        part, to_part: Kinds of `app.core.contributions`; what is moved back has the other sign.
    """

    op: str
    event: str
    meeting: str = ""
    account: str = ""
    sub: str = ""
    minor: int = 0
    currency: str = ""
    loan: str = ""
    part: str = ""
    to_part: str = ""
    to_account: str = ""
    to_sub: str = ""


class Slip(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One side of a question, as shown to the officer: who typed what, where and when.

    A struct, because the rules remember one of every payment.

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
        post: The journal of the "hold", "release" and "move" operations, balanced.
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
        post: Takes back the lines of a voided decision, or the journal of `ops`; () for neither.
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
        ops: What the answer does to entries besides the journal: "void", it never happened.
    """

    case: str
    choice: str
    reason: str
    allowed_by: str = ""
    ops: tuple[Op, ...] = ()
    post: tuple[Line, ...]


def case_id(rule: str, *subjects: str) -> str:
    """The id of the question that `rule` asks about `subjects`: a UUID of version 8."""
    digest = sha256("\0".join(("ledger/case/v1", rule, *subjects)).encode()).digest()
    value = int.from_bytes(digest[:16], "big") & ~(0xF << 76) | 0x8 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(UUID(int=value))


def hold_lines(ops: tuple[Op, ...]) -> tuple[Line, ...]:
    """The journal of operations: each account's line, then that of suspense or the other place."""
    lines: list[Line] = []
    for op in ops:
        if op.op in ("hold", "release", "move"):
            to = (op.to_account, op.to_sub) if op.op == "move" else (SUSPENSE, op.event)
            minor = -op.minor if op.op == "release" else op.minor
            lines.append(Line(account=op.account, sub=op.sub, minor=minor, currency=op.currency))
            lines.append(Line(account=to[0], sub=to[1], minor=-minor, currency=op.currency))
    return tuple(lines)
