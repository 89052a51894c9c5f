"""Loans: given with a schedule in meeting dates. Repayment is a part of the contribution."""

from datetime import date, timedelta

from app.book.transaction import Tx
from app.core import loans as core
from app.core.accounts import SAVINGS, SHARES
from app.core.errors import Refused
from app.core.loans import Instalment, LoanGiven
from app.core.rules_of_group import Rules
from app.operations.running import known_member, writable_meeting
from app.projections import balances, group, loans


def loan_terms(
    rules: Rules, *, principal: int, meetings: int, from_day: str
) -> tuple[Instalment, ...]:
    """The schedule that the rules give a loan taken on the civil day `from_day`.

    Args:
        meetings: Instalments, one a meeting; a loan charged per meeting is due at the last one.

    Raises:
        Refused: No instalments, or more than the rules allow.
    """
    if meetings > rules.loan_meetings_max:
        raise Refused("loan.too_long", max=rules.loan_meetings_max)
    start = date.fromisoformat(from_day)
    days = [
        (start + timedelta(days=rules.meeting_every_days * k)).isoformat()
        for k in range(1, meetings + 1)
    ]
    if rules.loan_basis == "per_meeting":
        core.check_principal(principal)
        return tuple(Instalment(due_on=day, principal=principal, interest=0) for day in days[-1:])
    return core.flat_schedule(
        principal,
        rate_ppm=rules.loan_rate_ppm,
        periods=-(-meetings // rules.loan_period_meetings),
        due_on=days,
    )


def give_loan(
    tx: Tx,
    *,
    meeting: str,
    member: str,
    principal: int,
    meetings: int,
    guarantors: tuple[str, ...] = (),
    source: str = "cash",
    approved_by: str = "",
    votes: tuple[int, int] = (0, 0),
    signed_on_paper: tuple[str, ...] = (),
    instalments: tuple[Instalment, ...] = (),
    is_over_limit_allowed: bool = False,
) -> str:
    """Give a loan at a meeting; its id.

    Args:
        votes: Hands for and against it.
        signed_on_paper: Guarantors who signed the paper instead of typing a PIN.
        instalments: Another schedule than that of the rules; () for the rules'.
        is_over_limit_allowed: The meeting voted for more than the multiple of savings.

    Raises:
        Refused: Above the limit, not enough money, a guarantor or approver who may not be.
    """
    open_meeting = writable_meeting(tx, meeting)
    known_member(tx, member)
    for guarantor in guarantors:
        known_member(tx, guarantor)
    _, rules = group.current_rules(tx.conn)
    schedule = instalments or loan_terms(
        rules, principal=principal, meetings=meetings, from_day=open_meeting.on
    )
    loan = tx.new_id()
    given = core.give(
        LoanGiven(
            loan=loan,
            member=member,
            meeting=meeting,
            on=open_meeting.on,
            principal=principal,
            interest=sum(one.interest for one in schedule),
            currency=tx.group.currency,
            method="service_charge" if rules.loan_basis == "per_meeting" else "flat",
            basis=rules.loan_basis,
            rate_ppm=rules.loan_rate_ppm,
            instalments=schedule,
            guarantors=guarantors,
            source=source,
            income_basis=rules.income_basis,
            unpaid_charge=rules.unpaid_charge,
            approved_by=approved_by,
            votes_yes=votes[0],
            votes_no=votes[1],
            signed_on_paper=signed_on_paper,
        )
    )
    _check_limit(tx, member, principal, source, rules, is_over_limit_allowed)
    tx.append(given)
    return loan


def _check_limit(
    tx: Tx, member: str, principal: int, source: str, rules: Rules, is_allowed: bool
) -> None:
    currency = tx.group.currency
    saved = -sum(
        balances.balance_of(tx.conn, account, currency, member) for account in (SHARES, SAVINGS)
    )
    owed = sum(one.state.left for one in loans.loans_of(tx.conn, member))
    core.check_limit(
        principal,
        # A vote lifts the limit of savings; money that is not there cannot be voted.
        savings=saved if not is_allowed else principal + owed,
        owed=owed,
        multiple=rules.loan_multiple if not is_allowed else 1,
        can_lend=balances.balance_of(tx.conn, core.SOURCES[source], currency),
    )


def record_running_loan(
    tx: Tx,
    *,
    member: str,
    given_on: str,
    principal_left: int,
    instalments: tuple[Instalment, ...],
    guarantors: tuple[str, ...] = (),
    rate_ppm: int | None = None,
) -> str:
    """Bring a loan forward that ran before this book began (T81); its id.

    Args:
        principal_left: Not yet repaid. `instalments`: those still to come.
    """
    known_member(tx, member)
    _, rules = group.current_rules(tx.conn)
    loan = tx.new_id()
    given = LoanGiven(
        loan=loan,
        member=member,
        meeting="",
        on=given_on,
        principal=principal_left,
        interest=sum(one.interest for one in instalments),
        currency=tx.group.currency,
        method="service_charge" if rules.loan_basis == "per_meeting" else "flat",
        basis=rules.loan_basis,
        rate_ppm=rules.loan_rate_ppm if rate_ppm is None else rate_ppm,
        instalments=instalments,
        guarantors=guarantors,
        source="opening",
        income_basis=rules.income_basis,
        unpaid_charge=rules.unpaid_charge,
    )
    tx.append(core.give(given))
    return loan
