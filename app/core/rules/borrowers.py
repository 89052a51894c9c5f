"""One member who borrowed on two laptops: two loans where the rule is one, or above the limit.

The money is out, so both loans count; the next meeting votes about them. Two loans that ran before
the book began are asked about with the old book that each was in (`openings_once`).

Source: spec/domain.md INV-30, INV-31.
"""

from collections.abc import Iterable

from app.core.accounts import OPENING
from app.core.cases import ABOVE_LIMIT, TWO_LOANS, CaseOpened, Resolved
from app.core.events.envelope import Event
from app.core.ledger import Line
from app.core.loan_products import LoanProduct, read_terms
from app.core.loans import LoanGiven
from app.core.rounding import PPM, apply_ppm
from app.core.rules import loan_memory
from app.core.rules.group_rules import rules_now, saved
from app.core.rules.index import Index, has_seen
from app.core.rules.loan_cases import loan_case
from app.core.rules.loan_memory import GIVEN, PRINCIPAL, LoanFact, counted, owed
from app.core.rules.same_payment import slip_of
from app.core.rules_of_group import Rules

RULE = "borrowers"
VERSION = 1
_LOANS = "loans_of"  # member -> ids of the loans that were given, oldest first


def keys(event: Event) -> Iterable[tuple[str, str]]:
    return ((_LOANS, event.payload.member),) if isinstance(event.payload, LoanGiven) else ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened, ...]:
    """Whether the member got another loan that the author of this one had not heard of."""
    del found
    payload = event.payload
    if not isinstance(payload, LoanGiven):
        return ()
    running = _running(payload, index)
    is_old = _ran_before(event.lines)
    others = (fact for fact, _ in running if not (is_old and _ran_before(fact.slip.lines)))
    unseen = [fact for fact in others if not has_seen(event, fact.mark, index)]
    if not unseen:
        return ()
    rules = rules_now(index)
    owes = payload.principal + sum(minor for _, minor in running)
    above = owes - _most(payload, rules, saved(payload.member, payload.currency, index), owes)
    if rules.loan_one_at_a_time:
        kind, amount = TWO_LOANS, payload.principal
    elif above > 0:
        kind, amount = ABOVE_LIMIT, min(above, payload.principal)
    else:
        return ()
    slips = (unseen[-1].slip, slip_of(event))
    return (loan_case(event, rule=RULE, version=VERSION, kind=kind, slips=slips, amount=amount),)


def _most(payload: LoanGiven, rules: Rules, saved_minor: int, owes: int) -> int:
    """What the member may owe, by the rules of the group or of the kind of loan; else `owes`."""
    terms = read_terms(payload.terms)
    own = terms.product if terms is not None else LoanProduct()
    times = rules.loan_multiple * PPM if own.multiple_ppm < 0 else own.multiple_ppm
    cap = rules.loan_cap if own.cap < 0 else own.cap
    limits = [apply_ppm(saved_minor, times, "down")] if times else []
    return min([*limits, cap] if cap else limits, default=owes)


def observe(event: Event, index: Index) -> None:
    payload = event.payload
    if isinstance(payload, LoanGiven):
        before = index.get(_LOANS, payload.member)
        index.put(_LOANS, payload.member, tuple(dict.fromkeys((*before, payload.loan))))


def _ran_before(lines: Iterable[Line]) -> bool:
    return any(line.account == OPENING for line in lines)


def _running(payload: LoanGiven, index: Index) -> list[tuple[LoanFact, int]]:
    """Other loans of the member that are not repaid: how each was given, what is left of it."""
    found = []
    for loan in index.get(_LOANS, payload.member):
        facts = counted(loan_memory.facts_of(loan, index))
        given = next((one for one in facts if one.kind == GIVEN), None)
        left = owed(tuple(facts))[PRINCIPAL]
        if loan != payload.loan and given is not None and left > 0:
            found.append((given, left))
    return found
