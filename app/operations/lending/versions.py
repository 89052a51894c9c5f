"""Writing the next version of a schedule, with all that it must say about the time before it."""

from collections.abc import Sequence

from app.book.transaction import Tx
from app.core import loan_changes as core
from app.core.allocation import Due
from app.core.loan_changes import Capitalised, LoanRescheduled
from app.core.loans import Instalment
from app.core.schedules.terms import Terms
from app.core.schedules.terms_text import write_calculation
from app.projections import group
from app.projections.loans import Loan

NOTHING = Capitalised()


def dated(dues: Sequence[Due]) -> tuple[Instalment, ...]:
    """Principal and interest of a plan, by day."""
    return tuple(
        Instalment(due_on=str(due.due), principal=due.principal, interest=due.interest)
        for due in dues
    )


def append_version(
    tx: Tx,
    loan: Loan,
    *,
    kind: str,
    meeting: str,
    on: str,
    instalments: Sequence[Instalment],
    terms: Terms | None = None,
    rate_ppm: int | None = None,
    capitalised: Capitalised = NOTHING,
    paid_out: int = 0,
    source: str = "",
    rebate: int = 0,
    reason: str = "",
    votes: tuple[int, int] = (0, 0),
    approved_by: Sequence[str] = (),
    overrides: Sequence[str] = (),
    cause: str = "",
) -> str:
    """Write a new schedule for what is left of a loan; its fact.

    Interest of the loan is from now on what was settled, what becomes principal, and what the
    new instalments ask; the difference to the old plan is said by the fact.

    Args:
        loan: As it stands, with the payment that brings this about.
        instalments: All that is left, arrears that keep their dates first.
        rebate: Interest kept back at first that the group gives back by asking less principal.
    """
    _, rules = group.current_rules(tx.conn)
    state = loan.state
    is_charged = state.basis == "per_meeting"
    settled = state.interest_paid + state.interest_gone + capitalised.interest
    planned = sum(one.interest for one in instalments)
    payload = LoanRescheduled(
        loan=loan.loan,
        member=loan.member,
        version=loan.version + 1,
        based_on=loan.schedule,
        kind=kind,
        meeting=meeting,
        on=on,
        currency=tx.group.currency,
        instalments=tuple(instalments),
        principal_before=state.principal_paid + state.principal_gone,
        interest_before=0 if is_charged else settled,
        # Charges at meetings are asked for as they are made; a schedule asks for all of them.
        interest_change=0 if is_charged else settled + planned - state.interest,
        capitalised=capitalised,
        paid_out=paid_out,
        source=source,
        rebate=rebate,
        rate_ppm=state.rate_ppm if rate_ppm is None else rate_ppm,
        terms=write_calculation(terms) if terms is not None else "",
        late_since=state.late_since(on),
        reason=reason,
        votes_yes=votes[0],
        votes_no=votes[1],
        approved_by=tuple(approved_by),
        overrides=tuple(overrides),
        income_basis=rules.income_basis,
        cause=cause,
    )
    return tx.append(core.reschedule(payload)).id
