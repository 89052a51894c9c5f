"""More written off than was owed, because the loan, or a part of it, turned out never to be given.

Such a write-off has no effect: the loss was none. What had come on it as a recovery is a payment
again, and what is still owed can be written off anew.

Source: spec/domain.md INV-32, INV-33.
"""

from app.core.cases import Op, Resolved, hold_lines
from app.core.events.envelope import Event
from app.core.ledger import reversed_lines
from app.core.loan_settling import PARTS
from app.core.rules.index import Index
from app.core.rules.loan_memory import PAID, WRITTEN_OFF, Facts, counted, facts_of, owed
from app.core.rules.moved import moves_back

RULE = "loan_not_owed"
VERSION = 1


def find(event: Event, loan: str, facts: Facts, index: Index) -> tuple[Resolved, ...]:
    """Void the write-offs of a loan, where they are of more than was owed.

    Args:
        facts: The loan as it is once `event` has its number.
    """
    standing = counted(facts)
    gone = [fact for fact in standing if fact.kind == WRITTEN_OFF]
    if not gone or not _is_too_much(facts, facts_of(loan, index)):
        return ()
    back = tuple(
        op
        for fact in standing
        if fact.kind == PAID
        for op in moves_back(fact.mark.event, index)
        if op.loan == loan and op.to_part == "recovery"
    )
    names = [fact.mark.event for fact in gone]
    return (
        Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind="not_owed",
            subjects=(event.id, *names),
            ops=(*(Op(op="void_decision", event=name) for name in names), *back),
            post=(
                *(line for fact in gone for line in reversed_lines(fact.slip.lines)),
                *hold_lines(back),
            ),
        ),
    )


def _is_too_much(facts: Facts, before: Facts) -> bool:
    """Whether less was lent than was thought, or no payment explains what is below zero."""
    sums = owed(facts)
    if not any(minor < 0 for minor in sums.values()):
        return False
    paid = [fact for fact in counted(facts) if fact.kind == PAID]
    return _lent(facts) < _lent(before) or any(
        sums[part] < sum(fact.minor(part) for fact in paid) for part in PARTS
    )


def _lent(facts: Facts) -> int:
    """Everything that was ever to be paid, minor units."""
    return sum(max(0, fact.minor(part)) for fact in counted(facts) for part in PARTS)
