"""Money left a fund for which two officers have to agree, and there was no other one: it counts,
and it is asked about as long as nobody has said that it is right.

Source: spec/sync.md class 3; the officer is not stopped, as in class 4.
"""

from dataclasses import replace

from app.core.cases import GIVEN_ALONE, CaseOpened, Resolved
from app.core.events.envelope import Event
from app.core.rules.index import Index
from app.core.rules.loan_cases import loan_case
from app.core.rules.same_payment import slip_of
from app.core.two_people import SecondMissing

RULE = "given_alone"
VERSION = 1


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened, ...]:
    """Ask about the money; the fact itself names it, so nothing is remembered."""
    del found
    missing = event.payload
    if not isinstance(missing, SecondMissing):
        return ()
    given = index.fact(missing.entry)
    if given is None or given.device != event.device:
        return ()  # no program of ours wrote it
    asked = loan_case(
        event,
        rule=RULE,
        version=VERSION,
        kind=GIVEN_ALONE,
        slips=(slip_of(given),),
        amount=missing.minor,
        member=getattr(given.payload, "member", ""),
    )
    return (replace(asked, currency=missing.currency),)
