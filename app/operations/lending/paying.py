"""Money that ends a loan early or ahead of its plan: settling, prepaying, recovering a loss."""

from collections.abc import Mapping
from datetime import date

from app.book.transaction import Tx
from app.core import contributions as core
from app.core.allocation import PARTS
from app.core.allocation import Part as PartOfDue
from app.core.contributions import ContributionRecorded, Part
from app.core.errors import Refused
from app.core.lending.closing_debt import check_recovery
from app.core.lending.prepayment import Mode
from app.core.lending.prepayment import prepay as plan_prepayment
from app.core.lending.states import check_not_before
from app.core.loans import Instalment
from app.core.payment_codes import check_code, clean_code
from app.core.repayment import split
from app.operations.contributions import CASH, How
from app.operations.lending.known import running_loan
from app.operations.lending.versions import append_version, dated
from app.operations.loan_income import earn_income
from app.operations.running import writable_meeting
from app.projections import group, loan_book, loans, sheet
from app.projections.loans import Loan
from app.projections.social_loans import social_among


def settle(tx: Tx, *, meeting: str, loan: str, how: How = CASH) -> str:
    """Pay a loan off today: what is left less what the product forgives; the payment's fact.

    Raises:
        Refused: Nothing left, or as `pay_parts`.
    """
    before = running_loan(tx, loan)
    on = writable_meeting(tx, meeting).on
    closing = loan_book.payoff_of(before, how.on or on)
    parts = {part: getattr(closing, part) for part in PARTS}
    check_not_before(before.given_on, how.on or on)
    rows = parts_of(loan, parts)
    entry = _write(tx, meeting, before.member, rows, how)
    after = loans.find_loan(tx.conn, loan)
    if after is not None and not after.state.is_closed:
        append_version(
            tx,
            after,
            kind="settle",
            meeting=meeting,
            on=on,
            instalments=(Instalment(due_on=on, principal=0, interest=0),),
            rebate=closing.from_rebate,
            cause=entry,
        )
    # Last, so that only what is not given back is earned.
    earn_income(tx, meeting=meeting, on=how.on or on, parts=rows, cause=entry)
    return entry


def prepay(tx: Tx, *, meeting: str, loan: str, minor: int, mode: Mode, how: How = CASH) -> str:
    """Pay more than is due; the payment's fact.

    Args:
        mode: "lower" keeps the dates and asks less of each, "shorten" keeps the instalment and
            ends earlier, "next" pays the next instalments.

    Raises:
        Refused: "prepay.too_small", "prepay.closes" with allowed, or as `pay_parts`.
    """
    before = running_loan(tx, loan)
    on = writable_meeting(tx, meeting).on
    if mode == "next" or before.state.basis == "per_meeting":
        parts = split(before.state, minor, on=on)
        return pay_parts(tx, meeting=meeting, loan=before, parts=parts, how=how)
    seen = loan_book.running_of(before)
    beside = seen.beside
    if minor <= beside.total:
        raise Refused("prepay.too_small", minor=minor, allowed=beside.total + 1)
    plan = plan_prepayment(
        seen.running,
        date.fromisoformat(on),
        minor - beside.total,
        mode=mode,
        accrued_to=seen.accrued_to,
    )
    parts = {part: plan.parts[part] + getattr(beside, part) for part in PARTS}
    entry = pay_parts(tx, meeting=meeting, loan=before, parts=parts, how=how)
    after = loans.find_loan(tx.conn, loan)
    if after is not None and plan.rest is not None:
        append_version(
            tx,
            after,
            kind="prepay",
            meeting=meeting,
            on=on,
            instalments=dated(plan.rest.dues),
            terms=plan.rest.terms,
            cause=entry,
        )
    return entry


def record_recovery(tx: Tx, *, meeting: str, loan: str, minor: int, how: How = CASH) -> str:
    """Money on a loan that was written off is income (T28); the payment's fact.

    Raises:
        Refused: A loan that was not written off ("loan.not_written_off"), or more than that.
    """
    known = loans.find_loan(tx.conn, loan)
    if known is None or not known.written_off:
        raise Refused("loan.not_written_off", loan=loan)
    check_recovery(minor, written_off=known.written_off, recovered=known.recovered)
    part = Part(kind="recovery", minor=minor, ref=loan)
    return _write(tx, meeting, known.member, (part,), how)


def pay_parts(tx: Tx, *, meeting: str, loan: Loan, parts: Mapping[PartOfDue, int], how: How) -> str:
    """Write a payment on one loan that is divided already; its fact.

    Raises:
        Refused: Nothing paid, before the loan was given, a code that was used or is wrong.
    """
    check_not_before(loan.given_on, how.on or writable_meeting(tx, meeting).on)
    rows = parts_of(loan.loan, parts)
    entry = _write(tx, meeting, loan.member, rows, how)
    on = how.on or writable_meeting(tx, meeting).on
    earn_income(tx, meeting=meeting, on=on, parts=rows, cause=entry)
    return entry


def parts_of(loan: str, parts: Mapping[PartOfDue, int]) -> tuple[Part, ...]:
    """Amounts by part as parts of a payment, in the usual order; nothing of zeros."""
    return tuple(
        Part(kind=f"loan_{part}", minor=parts[part], ref=loan) for part in PARTS if parts[part]
    )


def _write(tx: Tx, meeting: str, member: str, parts: tuple[Part, ...], how: How) -> str:
    open_meeting = writable_meeting(tx, meeting)
    _, rules = group.current_rules(tx.conn)
    code = clean_code(how.code)
    check_code(how.method, code)
    for user in sheet.code_users(tx.conn, code):
        raise Refused("code.used", member=user.member, on=user.on, typed=code)
    total = sum(part.minor for part in parts)
    cash = {"cash": total, "split": how.cash_minor}.get(how.method, 0)
    paid = core.record(
        ContributionRecorded(
            meeting=meeting,
            member=member,
            on=how.on or open_meeting.on,
            currency=tx.group.currency,
            method=how.method,
            code=code,
            payment=tx.new_id() if cash < total else "",
            cash_minor=cash,
            parts=parts,
            payer=how.payer,
            note=how.note,
            change_given=how.change_given,
            welfare_bag=rules.welfare_bag,
            fines_to=rules.fines_to,
            income_basis=rules.income_basis,
            social_loans=social_among(tx.conn, parts),
        )
    )
    return tx.append(paid).id
