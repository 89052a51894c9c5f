"""Two laptops handed over one loan, and an answer takes one away: who stood by the other one stands
by it still."""

from app.core.cases import GIVEN_TWICE, GUARANTOR_TWICE
from app.core.decisions import HANDED_ONCE, decide
from app.core.events.envelope import Frame
from app.core.loans import Instalment, LoanGiven, give
from app.core.relearning import relearn
from tests.core.test_rules import MEETING, Table, cases_of
from tests.helpers.laptops import Laptop, made_id
from tests.helpers.memory_log import MemoryLog

ALI, GRACE = made_id("ali"), made_id("grace")


def test_a_guarantor_of_the_gift_that_stays_is_asked_about_for_the_next_loan() -> None:
    """Found by seed 500066 of the histories of two officers."""
    table, ann = Table(), Laptop("ann", made_id("ann"))
    table.push(table.asha.enrol(ann, "treasurer"))
    table.both_pull()
    ann.pull([entry.event for entry in table.store.entries], table.store.newest)
    table.push(lent(table.asha, "loan", 300))
    found = cases_of(table.push(lent(table.juma, "loan", 400)))
    (twice,) = (case for case in found if case.kind == GIVEN_TWICE)
    table.juma.pull([entry.event for entry in table.store.entries], table.store.newest)
    table.push(table.juma.seal(decide(twice, HANDED_ONCE)))

    found = cases_of(table.push(lent(ann, "another loan", 500)))  # she has heard of none of it

    (asked,) = (case for case in found if case.kind == GUARANTOR_TWICE)
    assert asked.subjects[0] == twice.subjects[0]
    learnt = MemoryLog(table.store.group)
    learnt.append(table.store.entries)
    assert relearn(learnt, [entry.record for entry in table.store.entries])
    stands = ("stands", GRACE)
    assert learnt.index[stands] == table.store.index[stands]


def lent(laptop: Laptop, loan: str, principal: int) -> Frame:
    given = LoanGiven(
        loan=made_id(loan),
        member=ALI,
        meeting=MEETING,
        on="2026-11-21",
        principal=principal,
        interest=0,
        currency="KES",
        method="flat",
        basis="flat",
        rate_ppm=0,
        instalments=(Instalment(due_on="2027-01-21", principal=principal, interest=0),),
        guarantors=(GRACE,),
        source="cash",
        product="",
    )
    return laptop.seal(give(given))
