"""One request paid out on two laptops: both papers are signed, the counted cash decides.

Until somebody answers, both are out of the box and owed.

Source: spec/domain.md INV-33.
"""

from app.core.cases import GIVEN_TWICE, CaseOpened, Resolved
from app.core.events.envelope import Event
from app.core.loans import LoanGiven
from app.core.rules.index import Index
from app.core.rules.loan_cases import loan_case
from app.core.rules.loan_memory import GIVEN, counted, facts_of
from app.core.rules.same_payment import slip_of

RULE = "loan_given_twice"
VERSION = 1


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened, ...]:
    """Whether the loan of this request was handed over before."""
    del found
    payload = event.payload
    if not isinstance(payload, LoanGiven):
        return ()
    before = [one for one in counted(facts_of(payload.loan, index)) if one.kind == GIVEN]
    if not before:
        return ()
    return (
        loan_case(
            event,
            rule=RULE,
            version=VERSION,
            kind=GIVEN_TWICE,
            slips=(before[0].slip, slip_of(event)),
            amount=payload.handed_over,
        ),
    )
