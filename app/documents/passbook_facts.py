"""What a member statement is made of: the passbook of one member, and what stands around it."""

from dataclasses import dataclass

from app.core.rounding import PPM, divide
from app.documents.facts import GroupFacts, Method, Printing, Signer
from app.documents.rotation_block import RoundBox


@dataclass(frozen=True, slots=True, kw_only=True)
class PassbookLine:
    """One meeting of one member. Amounts in minor units.

    Attributes:
        stamps: Shares bought.
        savings: All shares so far, this meeting included.
        turn: Paid into the turn; `turn_got` received from it.
        loan_paid: Paid back; `loan_given` borrowed at this meeting.
        loan_left: After this meeting.
        methods: How it was paid; () when nothing was.
        receipts: Numbers of a printed receipt book; () where none was typed.
    """

    no: int
    on: str
    stamps: int
    shares: int
    savings: int
    welfare: int
    turn: int
    turn_got: int = 0
    fines: int = 0
    loan_paid: int = 0
    loan_given: int = 0
    loan_left: int = 0
    methods: tuple[Method, ...] = ()
    receipts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanBox:
    """The member's running loan on the day of printing.

    Attributes:
        interest: Of the whole term, over `periods` payments.
        next_due_on: "" when no payment is to come.
    """

    given_on: str
    principal: int
    interest: int
    periods: int
    paid: int
    late: int
    late_on: str
    next_due: int
    next_due_on: str
    guarantors: tuple[str, ...] = ()

    @property
    def whole_rate_ppm(self) -> int:
        """Interest of the whole term as a share of what was borrowed."""
        return divide(self.interest * PPM, self.principal) if self.principal else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupBox:
    """The group on the day of printing.

    Attributes:
        share_worth: What one share would bring today, minor units.
        stands_for: Members whose loans this member guarantees, with what is at stake.
        came: Meetings attended, of `meetings` held.
    """

    on: str
    members: int
    shares: int
    share_price: int
    share_worth: int
    box: int
    came: int
    meetings: int
    stands_for: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementFacts:
    """Everything on the paper.

    Attributes:
        lines: By meeting, oldest first.
        stamps_max: Boxes of a passbook line.
        cycle: 0 where the group does not count cycles.
        brought_forward: Savings from before this book, minor units.
        rounds: Boxes that go round, in which the member has a seat.
        unchecked: Electronic payments not verified yet: method and days (ISO).
    """

    group: GroupFacts
    printing: Printing
    member: str
    member_no: int
    member_name: str
    phone: str
    cycle: int
    lines: tuple[PassbookLine, ...]
    stamps_max: int
    brought_forward: int
    shares: int
    savings: int
    worth: int
    loan_left: int
    loan: LoanBox | None
    group_box: GroupBox
    signers: tuple[Signer, ...]
    unchecked: tuple[tuple[Method, tuple[str, ...]], ...] = ()
    rounds: tuple[RoundBox, ...] = ()
