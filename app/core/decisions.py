"""Answers to a case: which there are, and the journal each one writes."""

from app.core.accounts import (
    CASH_LOAN,
    CASH_SOCIAL,
    INVESTMENT_INCOME,
    INVESTMENTS,
    LOANS_WRITTEN_OFF,
    MONEY_ACCOUNTS,
    PAYABLE,
)
from app.core.cases import (
    ABOVE_LIMIT,
    BILL_BASIS,
    CODE_TWICE,
    FUND_NEGATIVE,
    GIVEN_ALONE,
    GIVEN_TWICE,
    GUARANTOR_TWICE,
    INVESTMENT_TWICE,
    KNOWING_LATE_ENTRY,
    LATE_COST,
    LATE_ENTRY,
    LOAN_OVERPAID,
    METER_TWICE,
    OTHER_TABLE,
    OWN_UNDONE,
    PAID_AFTER_LEAVING,
    PAID_AFTER_WRITE_OFF,
    PAID_OFF_AUCTION,
    PAID_TWICE,
    RECEIPT_TWICE,
    SAME_PAYMENT,
    SEAT_SOLD_TWICE,
    SEAT_TWICE,
    SENSITIVE_FIELD,
    STATEMENT_DISPUTE,
    TURN_TWICE,
    TWO_BILLS,
    TWO_LOANS,
    TWO_OPENINGS,
    TWO_OWNERS,
    TWO_SCHEDULES,
    TWO_SELECTIONS,
    CaseDecided,
    CaseOpened,
    Op,
)
from app.core.errors import Refused
from app.core.held_money import clear_suspense, put_back, take_out, to_advance
from app.core.ledger import Line, lines_of, reversed_lines
from app.core.two_openings import TAKE_BOOK, entries_of, is_in_parts

ONCE = "once"  # one payment, typed twice: the later entry is taken back out of the box
TWICE = "twice"  # two payments: the second is the member's advance
OTHER_MEETING = "other_meeting"  # two payments: the second stays as it was typed
ACCEPT = "accept"
GIVE_BACK = "give_back"  # the suspended money leaves the box again
KEEP_FIRST = "keep_first"
SEEN = "seen"  # settled by rule, and an officer saw it
FIRST_PLAN = "first_plan"  # of two changes of one loan
SECOND_PLAN = "second_plan"  # the first never was, the second is followed
BOTH_STAY = "both_stay"
HANDED_ONCE = "handed_once"  # the second loan of one request never left the box
HANDED_TWICE = "handed_twice"  # both did: the borrower owes both
OTHER_BAG = "other_bag"  # what the fund had not came from the other bag of the box
OWN_MONEY = "own_money"  # it came from whoever wrote it, and is owed back
NOT_PAID = "not_paid"  # the money was never handed over
FIRST_HOLDS = "first_holds"  # of two that cannot both be right: the later one never was
SECOND_HOLDS = "second_holds"
NEITHER_HOLDS = "neither_holds"  # what was in force before both laptops wrote stays
LATER_OWES = "later_owes"  # the pot that was handed over second is owed back
FIRST_OWES = "first_owes"
RECEIVER_OWES = "receiver_owes"  # of a pot that no auction gave away
NOT_PAID_OUT = "not_paid_out"  # the second was written, and never handed over
FIRST_SALE = "first_sale"  # of a seat that was sold twice
SECOND_SALE = "second_sale"
CAME_ONCE = "came_once"  # money of an investment: the second never came
CAME_TWICE = "came_twice"  # it did, and is more than was put in
OWES_MISSING = "owes_missing"  # what own money is below nothing
FIRST_MISTYPED = "first_mistyped"  # the number of a receipt is not the first payment's
SECOND_MISTYPED = "second_mistyped"
WRITE_AGAIN = "write_again"  # what was taken back was paid after all: an officer writes it again
ASK_LATER = "ask_later"  # not an answer: the case stays open

_CHOICES = {
    SAME_PAYMENT: (ONCE, TWICE, OTHER_MEETING, ASK_LATER),
    CODE_TWICE: (ONCE, OTHER_MEETING, ASK_LATER),
    RECEIPT_TWICE: (SECOND_MISTYPED, FIRST_MISTYPED, SEEN, ASK_LATER),
    PAID_AFTER_LEAVING: (GIVE_BACK, ACCEPT, ASK_LATER),
    LATE_ENTRY: (ACCEPT, ASK_LATER),
    KNOWING_LATE_ENTRY: (ACCEPT, GIVE_BACK, ASK_LATER),
    STATEMENT_DISPUTE: (KEEP_FIRST, ASK_LATER),
    LOAN_OVERPAID: (SEEN, ASK_LATER),
    PAID_AFTER_WRITE_OFF: (SEEN, ASK_LATER),
    TWO_SCHEDULES: (FIRST_PLAN, SECOND_PLAN, ASK_LATER),
    GIVEN_TWICE: (HANDED_ONCE, HANDED_TWICE, ASK_LATER),
    FUND_NEGATIVE: (OTHER_BAG, OWN_MONEY, NOT_PAID, SEEN, ASK_LATER),
    TWO_LOANS: (BOTH_STAY, ASK_LATER),
    ABOVE_LIMIT: (BOTH_STAY, ASK_LATER),
    GUARANTOR_TWICE: (BOTH_STAY, ASK_LATER),
    TWO_SELECTIONS: (SEEN, ASK_LATER),
    GIVEN_ALONE: (SEEN, ASK_LATER),
    TURN_TWICE: (LATER_OWES, FIRST_OWES, NOT_PAID_OUT, SEEN, ASK_LATER),
    SEAT_TWICE: (LATER_OWES, NOT_PAID_OUT, SEEN, ASK_LATER),
    PAID_OFF_AUCTION: (RECEIVER_OWES, NOT_PAID_OUT, SEEN, ASK_LATER),
    OTHER_TABLE: (FIRST_SALE, SEEN, ASK_LATER),
    SEAT_SOLD_TWICE: (FIRST_SALE, SECOND_SALE, SEEN, ASK_LATER),
    **dict.fromkeys(PAID_TWICE, (LATER_OWES, NOT_PAID_OUT, SEEN, ASK_LATER)),
    OWN_UNDONE: (OWES_MISSING, NOT_PAID_OUT, WRITE_AGAIN, SEEN, ASK_LATER),
    INVESTMENT_TWICE: (CAME_ONCE, CAME_TWICE, SEEN, ASK_LATER),
    TWO_BILLS: (SEEN, ASK_LATER),
    BILL_BASIS: (SEEN, ASK_LATER),
    LATE_COST: (SEEN, ASK_LATER),
    METER_TWICE: (SECOND_HOLDS, FIRST_HOLDS, ASK_LATER),
    TWO_OWNERS: (FIRST_HOLDS, SECOND_HOLDS, ASK_LATER),
    TWO_OPENINGS: (FIRST_HOLDS, SECOND_HOLDS, BOTH_STAY, SEEN, ASK_LATER),
    SENSITIVE_FIELD: (FIRST_HOLDS, SECOND_HOLDS, NEITHER_HOLDS, ASK_LATER),
}


_SECOND_NEVER = (
    *(HANDED_ONCE, NOT_PAID, NOT_PAID_OUT, FIRST_SALE, LATER_OWES, RECEIVER_OWES),
    CAME_ONCE,
)


def choices(kind: str) -> tuple[str, ...]:
    """The answers to a case of `kind`, the suggested one first; () for an unknown kind."""
    return _CHOICES.get(kind, ())


def decide(case: CaseOpened, choice: str, reason: str = "", *, allowed_by: str = "") -> CaseDecided:
    """The fact that answers `case`.

    Raises:
        Refused: No such choice, or "ask later", which is no answer.
    """
    if choice == ASK_LATER:
        raise Refused("case.not_an_answer")
    return CaseDecided(
        case=case.case,
        choice=choice,
        reason=reason,
        allowed_by=allowed_by,
        ops=decision_ops(case, choice),
        post=decision_lines(case, choice),
    )


def ask_later(case: CaseOpened, reason: str = "") -> CaseDecided:
    """The fact that leaves `case` open for the next meeting."""
    return CaseDecided(case=case.case, choice=ASK_LATER, reason=reason, post=())


def decision_lines(case: CaseOpened, choice: str) -> tuple[Line, ...]:
    """The journal that `choice` writes, from the case alone: suspense first, balanced.

    Raises:
        Refused: The case has no such choice.
    """
    if choice not in choices(case.kind):
        raise Refused("case.unknown_choice", choice=choice, kind=case.kind)
    holds = tuple(op for op in case.ops if op.op == "hold")
    lines: tuple[Line, ...] = ()
    if choice in (ONCE, GIVE_BACK):
        lines = (*clear_suspense(holds), *take_out(holds, case.slips[-1]))
    elif choice == TWICE:
        lines = (*clear_suspense(holds), *to_advance(holds, case.member))
    elif choice in (ACCEPT, OTHER_MEETING):
        lines = (*clear_suspense(holds), *put_back(holds))
    elif choice in (HANDED_ONCE, NOT_PAID, NOT_PAID_OUT, FIRST_SALE, CAME_ONCE):
        lines = reversed_lines(case.slips[-1].lines)
    elif choice == SECOND_SALE:
        lines = reversed_lines(case.slips[0].lines)
    elif choice in (LATER_OWES, FIRST_OWES, RECEIVER_OWES):
        lines = _owed_back(case, 0 if choice == FIRST_OWES else -1)
    elif choice == OWES_MISSING:
        lines = _owed(case)
    elif choice in (OTHER_BAG, OWN_MONEY):
        lines = _fill_fund(case, choice)
    elif choice == CAME_TWICE:
        lines = _more_than_put_in(case)
    elif choice == SECOND_PLAN:
        lines = _of_second_plan(case)
    elif case.kind == TWO_OPENINGS and choice in (FIRST_HOLDS, SECOND_HOLDS):
        lines = () if is_in_parts(case) else _without_opening(case, choice)
    return lines


def outcome_lines(case: CaseOpened, choice: str) -> tuple[Line, ...]:
    """What `choice` does to the journal, also where whoever numbers it writes that."""
    if is_in_parts(case) and choice in (FIRST_HOLDS, SECOND_HOLDS):
        return reversed_lines(case.slips[-1 if choice == FIRST_HOLDS else 0].lines)
    return decision_lines(case, choice)


def decision_ops(case: CaseOpened, choice: str) -> tuple[Op, ...]:
    """What `choice` does to entries: one that never happened counts nowhere any more."""
    if case.kind == SENSITIVE_FIELD:
        return tuple(Op(op="drop", event=wrong) for wrong in _not_in_force(case, choice))
    if choice in _SECOND_NEVER:
        return (Op(op="void", event=case.slips[-1].event),)
    if choice in (SECOND_SALE, FIRST_OWES):
        return (Op(op="void", event=case.slips[0].event),)
    if choice in (FIRST_HOLDS, SECOND_HOLDS):
        side = -1 if choice == FIRST_HOLDS else 0
        if is_in_parts(case):
            return (Op(op=TAKE_BOOK, event=case.slips[side].event),)
        wrong = entries_of(case, side)
        return tuple(Op(op="void", event=one) for one in wrong)
    if choice == SECOND_PLAN:
        first, second = (slip.event for slip in case.slips)
        return (Op(op="void", event=first), Op(op="adopt", event=second))
    return ()


def _not_in_force(case: CaseOpened, choice: str) -> tuple[str, ...]:
    """The details that never come into force, by fact id."""
    first, second = (slip.event for slip in case.slips)
    waiting = (op.event for op in case.ops if op.op == "wait")
    return {
        FIRST_HOLDS: (second,),
        SECOND_HOLDS: (first,),
        NEITHER_HOLDS: (first, second, *waiting),
    }.get(choice, ())


def _of_second_plan(case: CaseOpened) -> tuple[Line, ...]:
    """The first change is taken back, and the second, which had no effect, is booked again.

    Money that was handed over with the second stayed owed all the time; what was handed over with
    the first cannot be undone by an answer.

    Raises:
        Refused: Money was handed over with the first.
    """
    first, second = (slip.lines for slip in case.slips)
    if moves_money(first):
        raise Refused("case.unknown_choice", choice=SECOND_PLAN, kind=case.kind)
    return (*reversed_lines(first), *(() if moves_money(second) else second))


def _without_opening(case: CaseOpened, choice: str) -> tuple[Line, ...]:
    """One of two openings never was.

    Raises:
        Refused: What it wrote is not at hand, or too long for an answer (`two_openings.whole`).
    """
    lines = case.slips[-1 if choice == FIRST_HOLDS else 0].lines
    if not lines:
        raise Refused("case.unknown_choice", choice=choice, kind=case.kind)
    return reversed_lines(lines)


def moves_money(lines: tuple[Line, ...]) -> bool:
    """Whether an entry put something into the places of money or took it out."""
    return any(line.account in MONEY_ACCOUNTS for line in lines)


def _owed_back(case: CaseOpened, side: int) -> tuple[Line, ...]:
    """The pot is whole again, and who got the money owes it (1340): no note moves by an answer."""
    wrong = case.slips[side]
    owes = next(op for op in case.ops if op.event == wrong.event)
    kept = tuple(line for line in wrong.lines if line.account not in MONEY_ACCOUNTS)
    gone = -sum(line.minor for line in wrong.lines if line.account in MONEY_ACCOUNTS)
    claim = Line(account=owes.account, sub=owes.sub, minor=gone, currency=owes.currency)
    return (*reversed_lines(kept), claim)


def _owed(case: CaseOpened) -> tuple[Line, ...]:
    """What is missing of a member's own money is a claim on the member instead."""
    owes = next(op for op in case.ops if op.op == "would_owe")
    rows = [(owes.account, owes.sub, owes.minor), (owes.to_account, owes.to_sub, -owes.minor)]
    return lines_of(rows, owes.currency)


def _more_than_put_in(case: CaseOpened) -> tuple[Line, ...]:
    """What came of an investment beyond all that was in it: no loss, and the rest income."""
    lines = case.slips[-1].lines
    investment = next(line.sub for line in lines if line.account == INVESTMENTS)
    lost = sum(line.minor for line in lines if line.account == LOANS_WRITTEN_OFF)
    found = min(lost, case.amount)
    rows = [
        (INVESTMENTS, investment, case.amount),
        (LOANS_WRITTEN_OFF, "", -found),
        (INVESTMENT_INCOME, "", found - case.amount),
    ]
    return lines_of(rows, case.currency)


def _fill_fund(case: CaseOpened, choice: str) -> tuple[Line, ...]:
    """What was missing, into the place that it was paid from (T61; or owed to who paid)."""
    lacking = {op.account for op in case.ops} or MONEY_ACCOUNTS  # an earlier release named none
    paid = next(x for x in case.slips[-1].lines if x.account in lacking and x.minor < 0)
    if choice == OWN_MONEY:
        account, sub = PAYABLE, case.slips[-1].actor
    else:
        account, sub = (CASH_LOAN if paid.account == CASH_SOCIAL else CASH_SOCIAL), ""
    rows = [(paid.account, paid.sub, case.amount), (account, sub, -case.amount)]
    return lines_of(rows, case.currency)
