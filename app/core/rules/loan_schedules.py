"""A loan changed on two laptops from the same schedule: the first stands, the second proposes.

The proposal has no effect and its lines are taken back, unless money was handed over with it:
that is out of the box and stays owed; only its plan is not followed.

Source: spec/domain.md INV-29.
"""

from app.core.cases import TWO_SCHEDULES, CaseOpened, Op, Resolved
from app.core.events.envelope import Event
from app.core.ledger import reversed_lines
from app.core.loan_changes import LoanRescheduled
from app.core.rules.index import Index
from app.core.rules.loan_cases import loan_case
from app.core.rules.loan_memory import GIVEN, Facts, LoanFact, facts_of
from app.core.rules.same_payment import slip_of

RULE = "loan_schedules"
VERSION = 1


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened | Resolved, ...]:
    """Whether a change follows another schedule than the one in force."""
    del found
    payload = event.payload
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
    verdict = Resolved(
        rule=RULE,
        rules_version=VERSION,
        kind="superseded",
        subjects=question.subjects,
        ops=(Op(op="void_decision", event=event.id),),
        post=reversed_lines(event.lines),
    )
    return (verdict, question)


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
