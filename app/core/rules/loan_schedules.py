"""A loan changed on two laptops from the same schedule: the first stands, the second proposes.

The proposal has no effect and its lines are taken back, unless money was handed over with it:
that is out of the box and stays owed; only its plan is not followed. The meeting may follow the
proposal instead, as long as nothing was agreed on the first change since.

Source: spec/domain.md INV-29.
"""

from app.core.cases import TWO_SCHEDULES, CaseDecided, CaseOpened, Op, Resolved
from app.core.events.envelope import Event
from app.core.ledger import reversed_lines
from app.core.loan_changes import LoanRescheduled
from app.core.rules.index import Index
from app.core.rules.loan_cases import loan_case
from app.core.rules.loan_memory import GIVEN, Facts, LoanFact, facts_of, loans_at
from app.core.rules.same_payment import slip_of

RULE = "loan_schedules"
VERSION = 1


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened | Resolved, ...]:
    """Whether a change follows another schedule than the one in force."""
    payload = event.payload
    if isinstance(payload, CaseDecided) and not found and not _may_adopt(payload, index):
        return (_void(event, "superseded", tuple(op.event for op in payload.ops)),)
    if not isinstance(payload, LoanRescheduled):
        return ()
    first = _in_the_way(payload.based_on, facts_of(payload.loan, index))
    if first is None:
        return ()
    question = loan_case(
        event,
        rule=RULE,
        version=VERSION,
        kind=TWO_SCHEDULES,
        slips=(first.slip, slip_of(event)),
        amount=payload.minor,
    )
    if payload.paid_out:
        return (question,)
    return (_void(event, "superseded", question.subjects), question)


def _void(event: Event, kind: str, subjects: tuple[str, ...]) -> Resolved:
    return Resolved(
        rule=RULE,
        rules_version=VERSION,
        kind=kind,
        subjects=subjects if event.id in subjects else (*subjects, event.id),
        ops=(Op(op="void_decision", event=event.id),),
        post=reversed_lines(event.lines),
    )


def _may_adopt(decided: CaseDecided, index: Index) -> bool:
    """Whether the first change is still the one in force; True for other answers.

    A proposal that was not voided (money went with it) is in nobody's way and is followed by
    itself once the first one is gone.
    """
    adopted = [op.event for op in decided.ops if op.op == "adopt"]
    voided = [op.event for op in decided.ops if op.op == "void"]
    for loan in loans_at(adopted[0], index) if adopted and voided else ():
        facts = [fact for fact in facts_of(loan, index) if fact.kind == "changed"]
        first = next((fact for fact in facts if fact.mark.event == voided[0]), None)
        second = next((fact for fact in facts if fact.mark.event == adopted[0]), None)
        if first is None or second is None or not first.stands or second.reversed_by:
            return False
        if any(fact.stands and fact.based_on == first.mark.event for fact in facts):
            return False
    return True


def _in_the_way(based_on: str, facts: Facts) -> LoanFact | None:
    """The change that came first; None when `based_on` is the schedule in force."""
    standing = [fact for fact in facts if fact.stands]
    given = next((fact for fact in standing if fact.kind == GIVEN), None)
    changes = [fact for fact in standing if fact.kind == "changed"]
    if given is None:
        return None
    in_force = given
    while True:
        base = in_force.mark.event
        following = next((fact for fact in changes if fact.based_on == base), None)
        if following is None:
            break
        in_force = following
    if in_force.mark.event == based_on or in_force is given:
        return None
    return next((fact for fact in changes if fact.based_on == based_on), in_force)
