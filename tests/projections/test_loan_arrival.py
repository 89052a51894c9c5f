"""Facts of a loan in any order of arrival: the same loan; decisions that met show what they did."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.cases import Op, Resolved
from app.core.contributions import ContributionRecorded, Part, record
from app.core.corrections import EntryReversed
from app.core.dues import DueWaived, instalment_id
from app.core.ledger import reversed_lines
from app.core.loan_changes import Capitalised, LoanRescheduled, reschedule
from app.core.loan_losses import LoanEarned, LoanForgiven, LoanWrittenOff, earn, forgive, write_off
from app.core.loan_requests import LoanDecided, LoanRequested, request_hash
from app.core.loan_settling import GuarantorPaid, LoanSetOff, guarantor_paid, set_off
from app.core.loans import Instalment, LoanCharged, LoanGiven, charge, give
from app.core.penalties import penalty_id
from app.core.penalties_of_dues import PenaltyAssessed
from app.core.penalties_of_dues import record as assess
from app.core.pools.member_exit import MemberSettled
from app.core.pools.member_exit import settle as settled_exit
from app.core.shareout.debts import LoanEnd
from app.projections import loan_asks, loan_book, loan_fold, loan_versions, loans
from tests.helpers.folding import Desk

LOAN, GROUP = "loan", str(UUID(int=7))
ROWS = tuple(
    Instalment(due_on=f"2027-{month:02}-01", principal=1000, interest=100) for month in range(1, 7)
)
GIVEN = give(
    LoanGiven(
        loan=LOAN,
        member="mary",
        meeting="m1",
        on="2026-12-01",
        principal=6000,
        interest=600,
        currency="KES",
        method="flat",
        basis="flat",
        rate_ppm=0,
        instalments=ROWS,
        guarantors=(),
        source="cash",
        income_basis="accrual",
    )
)


def paid(on: str, **parts: int) -> ContributionRecorded:
    rows = tuple(Part(kind=f"loan_{kind}", minor=minor, ref=LOAN) for kind, minor in parts.items())
    return record(
        ContributionRecorded(
            meeting="m2",
            member="mary",
            on=on,
            currency="KES",
            method="cash",
            cash_minor=sum(parts.values()),
            parts=rows,
            income_basis="accrual",
        )
    )


LATE = instalment_id(GROUP, loan=LOAN, version=1, number=2)
COMMON: dict[str, Any] = {"loan": LOAN, "member": "mary", "meeting": "m2", "currency": "KES"}
FACTS: dict[str, Any] = {
    "given": GIVEN,
    "first": paid("2027-01-01", interest=100, principal=1000),
    "second": paid("2027-02-03", penalty=20, interest=100, principal=400),
    "charged": charge(LoanCharged(loan=LOAN, meeting="m2", minor=30, currency="KES")),
    "late": assess(
        PenaltyAssessed(
            due=LATE,
            index=1,
            member="mary",
            meeting="m2",
            on="2027-02-09",
            minor=50,
            currency="KES",
            base=1100,
            loan=LOAN,
        )
    ),
    "waived": DueWaived(
        due=penalty_id(LATE, 1),
        kind="loan_penalty",
        minor=10,
        reason="ill",
        approved_by="chair",
        on="2027-02-10",
        **COMMON,
    ),
    "set off": set_off(
        LoanSetOff(
            on="2027-03-01",
            source_account="2010",
            parts=(Part(kind="loan_principal", minor=300, ref=LOAN),),
            **COMMON,
        )
    ),
    "guarantor": guarantor_paid(
        GuarantorPaid(
            guarantor="john",
            on="2027-03-02",
            source="cash",
            parts=(Part(kind="loan_principal", minor=200, ref=LOAN),),
            **COMMON,
        )
    ),
    "forgiven": forgive(
        LoanForgiven(
            on="2027-03-03",
            interest=40,
            penalty=5,
            reason="ill",
            approved_by=("chair",),
            **COMMON,
        )
    ),
    "anew": reschedule(
        LoanRescheduled(
            version=2,
            based_on="given",
            kind="capitalise",
            on="2027-03-04",
            instalments=(
                Instalment(due_on="2027-04-01", principal=2000, interest=60),
                Instalment(due_on="2027-05-01", principal=2265, interest=60),
            ),
            principal_before=1900,
            interest_before=400,
            interest_change=-80,
            capitalised=Capitalised(interest=150, penalty=15),
            **COMMON,
        )
    ),
    "earned": earn(
        LoanEarned(
            loan=LOAN, meeting="m2", on="2027-02-03", minor=7, currency="KES", cause="second"
        )
    ),
    "left": settled_exit(
        MemberSettled(
            member="mary",
            meeting="m3",
            on="2027-03-05",
            currency="KES",
            savings=525,
            capital=0,
            advance=0,
            profit=0,
            fee=0,
            loans=(
                LoanEnd(
                    loan=LOAN,
                    member="mary",
                    principal=500,
                    interest=20,
                    penalty=5,
                    fee=0,
                    let_go=10,
                    booked_interest=30,
                    booked_charges=5,
                ),
            ),
            others=(),
            net=0,
            rounding=0,
            reason="moves",
            agreed="pin",
            approved_by=("chair",),
            income_basis="accrual",
        ),
        have=0,
    ),
}


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk((loan_fold.PROJECTION, loan_asks.PROJECTION))
    yield made
    made.close()


def folded(order: list[str]) -> loans.Loan:
    made = Desk((loan_fold.PROJECTION, loan_asks.PROJECTION))
    try:
        for name in order:
            made.fold(FACTS[name], name=name)
        found = loans.find_loan(made.conn, LOAN)
        assert found is not None
        return found
    finally:
        made.close()


@settings(max_examples=60, deadline=None)
@given(order=st.permutations(sorted(FACTS)))
def test_replay_in_any_order_of_arrival_gives_the_same_loan(order: list[str]) -> None:
    """Only the instalment that a penalty names needs its schedule to be known before."""
    usual = folded(list(FACTS))
    found = folded(order)
    known = order.index("given") < order.index("late")
    state = found.state if known else replace(found.state, penalties=usual.state.penalties)
    assert replace(found, state=state) == usual
    assert usual.state.principal_balance == 6000 + 165 - 1400 - 300 - 200 - 500
    assert usual.state.charges_balance == 50 - 10 - 20 - 5 - 15 - 5


def changed(name: str, days: str) -> LoanRescheduled:
    row = Instalment(due_on=days, principal=6000, interest=600)
    values: dict[str, Any] = {
        "version": 2,
        "based_on": "given",
        "kind": "dates",
        "on": "2027-01-02",
    }
    return reschedule(
        LoanRescheduled(
            instalments=(row,),
            principal_before=0,
            interest_before=0,
            reason=name,
            **values,
            **COMMON,
        )
    )


def test_of_two_schedules_from_one_base_the_first_is_in_force_and_the_other_a_proposal(
    desk: Desk,
) -> None:
    desk.fold(GIVEN, name="given")
    desk.fold(changed("one", "2027-08-01"), name="one")
    desk.fold(changed("two", "2027-09-01"), name="two")
    found = loans.find_loan(desk.conn, LOAN)
    assert found is not None
    assert found.schedule == "one"
    assert found.state.instalments[0].due_on == "2027-08-01"
    assert [(v.is_in_force, v.is_followed) for v in loan_versions.versions_of(desk.conn, LOAN)] == [
        (False, True),
        (True, False),
        (False, False),
    ]
    # The sequencer takes the first one away: then the other one follows from the same base.
    desk.fold(voided("one", changed("one", "2027-08-01")), name="verdict")
    found = loans.find_loan(desk.conn, LOAN)
    assert found is not None
    assert found.schedule == "two"


def voided(name: str, payload: Any) -> Resolved:
    return Resolved(
        rule="roster",
        rules_version=1,
        kind="fact.not_permitted",
        subjects=(name,),
        ops=(Op(op="void_decision", event=name),),
        post=reversed_lines(payload.post),
    )


def test_a_write_off_that_has_no_effect_leaves_the_loan_as_it_was(desk: Desk) -> None:
    desk.fold(GIVEN, name="given")
    before = loans.find_loan(desk.conn, LOAN)
    gone = write_off(
        LoanWrittenOff(
            on="2027-03-01",
            principal=6000,
            interest=600,
            penalty=0,
            fee=0,
            to="expense",
            votes_yes=9,
            votes_no=0,
            approved_by=("chair",),
            reason="died",
            **COMMON,
        )
    )
    desk.fold(gone, name="gone")
    found = loans.find_loan(desk.conn, LOAN)
    assert found is not None
    assert (found.stage("2027-03-01"), found.state.left) == ("written_off", 0)
    # Money that another laptop took meanwhile is no longer the loan's: it is seen, not lost.
    desk.fold(paid("2027-03-01", principal=500), name="paid")
    overpaid = loans.find_loan(desk.conn, LOAN)
    assert overpaid is not None
    assert overpaid.state.overpaid == 500
    desk.fold(
        EntryReversed(fix="paid", reason="x", meeting="m2", entry_meeting="m2"), name="reversal"
    )
    desk.fold(voided("gone", gone), name="verdict")
    assert loans.find_loan(desk.conn, LOAN) == before


def test_a_loan_given_twice_for_one_request_counts_twice_and_is_flagged(desk: Desk) -> None:
    desk.fold(asked(), name="asked")
    desk.fold(GIVEN, name="given")
    desk.fold(GIVEN, name="again")
    found = loans.find_loan(desk.conn, LOAN)
    assert found is not None
    assert (found.state.principal_left, found.state.interest_left) == (12_000, 1200)
    assert sum(row.total for row in found.state.unpaid()) == found.state.left
    assert loan_book.flagged(desk.conn) == ((LOAN, ("given_unapproved", "given_twice")),)


def asked(principal: int = 6000) -> LoanRequested:
    return LoanRequested(
        loan=LOAN,
        member="mary",
        meeting="",
        on="2026-11-01",
        principal=principal,
        currency="KES",
        product="",
        instalments=6,
        first_due="",
        purpose="seed",
        guarantees=(),
    )


def decided(outcome: str, request: LoanRequested) -> LoanDecided:
    given_minor = request.principal if outcome in ("approved", "queued") else 0
    return LoanDecided(
        loan=LOAN,
        member="mary",
        meeting="m1",
        on="2026-11-02",
        outcome=outcome,
        principal=given_minor,
        currency="KES",
        terms_hash=request_hash(request, given_minor),
    )


@pytest.mark.parametrize(
    ("outcomes", "state", "flags"),
    [
        (("approved",), "approved", ()),
        (("queued", "approved"), "approved", ()),
        (("approved", "rejected"), "rejected", ()),
        (("not_today",), "review", ()),
        (("withdrawn", "approved"), "withdrawn", ("decided_after_end",)),
        (("rejected", "withdrawn"), "rejected", ("decided_after_end",)),
        (("nonsense",), "review", ("decided_after_end",)),
    ],
)
def test_a_jump_that_no_officer_could_make_is_flagged_and_has_no_effect(
    desk: Desk, outcomes: tuple[str, ...], state: str, flags: tuple[str, ...]
) -> None:
    desk.fold(asked(), name="asked")
    for place, outcome in enumerate(outcomes):
        desk.fold(decided(outcome, asked()), name=f"d{place}")
    found = loan_book.find_request(desk.conn, LOAN)
    assert found is not None
    assert (found.state, found.flags) == (state, flags)


def test_money_handed_over_without_approval_counts_and_is_flagged(desk: Desk) -> None:
    desk.fold(asked(), name="asked")
    desk.fold(decided("withdrawn", asked()), name="no")
    desk.fold(GIVEN, name="given")
    desk.fold(decided("approved", asked()), name="late yes")
    found = loan_book.find_request(desk.conn, LOAN)
    assert found is not None
    assert (found.state, found.flags) == ("active", ("decided_after_given", "given_unapproved"))
    given_loan = loans.find_loan(desk.conn, LOAN)
    assert given_loan is not None
    assert given_loan.state.left == 6600
