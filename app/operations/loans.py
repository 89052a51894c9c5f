"""Loans handed over: with a schedule in meeting dates. Repayment is a part of the contribution."""

from collections.abc import Sequence

from app.book.sending_out import check_destination
from app.book.transaction import Tx
from app.core import lending_rules
from app.core import loans as core
from app.core.errors import Refused
from app.core.governance.approvals import LARGE
from app.core.loan_products import LoanTerms, changed
from app.core.loans import Instalment, LoanGiven
from app.core.rules_of_group import Rules
from app.operations.running import known_member, writable_meeting
from app.operations.second_factors import require
from app.projections import balances, group, lending_limits, loan_book
from app.projections.loan_book import Request


def loan_terms(
    rules: Rules, *, principal: int, meetings: int, from_day: str, product: str = ""
) -> tuple[Instalment, ...]:
    """The schedule that the rules give a loan taken on the civil day `from_day`.

    Args:
        meetings: Instalments; a loan charged per meeting is due at the last one.

    Raises:
        Refused: No instalments, or more than the rules allow.
    """
    return lending_rules.plan(_terms(rules, product, principal, meetings, from_day))[0]


def _terms(rules: Rules, product: str, principal: int, count: int, start: str) -> LoanTerms:
    return lending_rules.new_terms(
        rules,
        lending_rules.find_product(rules, product),
        principal=principal,
        instalments=count,
        start=start,
    )


def disburse(tx: Tx, *, loan: str, meeting: str, source: str = "cash") -> str:
    """Hand over a loan that was approved; the fact.

    The terms are those that were approved, from the day of the meeting, for the first part where
    it is handed over in parts; a fee or interest that
    the product keeps back is not handed over.

    Raises:
        Refused: Not approved, or not any more since the request changed ("loan.not_approved") or
            since its meeting was closed ("loan.approval_ended"); or not enough money that is not
            promised ("loan.not_enough_money" with have); "second_factor.needed" for a large one.
    """
    open_meeting = writable_meeting(tx, meeting)
    request = loan_book.find_request(tx.conn, loan)
    if request is None:
        raise Refused("loan.not_asked", loan=loan)
    if request.state not in ("approved", "queued") or request.terms is None:
        raise Refused("loan.not_approved", state=request.state)
    if not request.is_in_force:
        raise Refused("loan.approval_ended")
    known_member(tx, request.asked.member)
    _, rules = group.current_rules(tx.conn)
    allowed = lending_limits.approval_of_loan(rules, request.principal, is_within_limits=True)
    now = min(request.asked.first_part or request.principal, request.principal)
    terms = changed(request.terms, principal=now, start=open_meeting.on)
    if terms.product.fund == lending_limits.SOCIAL:
        source = lending_limits.SOCIAL
    given = _given_for(tx, request, terms, meeting, source)
    have = lending_limits.lendable(tx.conn, currency=tx.group.currency, but=loan)
    if given.handed_over > have.get(source, 0):
        raise Refused("loan.not_enough_money", have=have.get(source, 0))
    check_destination(tx, given)
    if allowed.level in LARGE:
        require(tx, "disburse")
    return tx.append(given).id


def _given_for(tx: Tx, request: Request, terms: LoanTerms, meeting: str, source: str) -> LoanGiven:
    decision = request.decision
    allowed_by = next(iter(decision.approved_by), "") if decision else ""
    return _given(
        tx,
        terms,
        loan=request.loan,
        member=request.asked.member,
        meeting=meeting,
        source=source,
        guarantors=tuple(one.guarantor for one in request.accepted),
        approved_by=allowed_by,
        votes=(decision.votes_yes, decision.votes_no) if decision else (0, 0),
        signed_on_paper=tuple(one.guarantor for one in request.accepted if one.how == "paper"),
        request=request.entry,
    )


def _given(
    tx: Tx,
    terms: LoanTerms,
    *,
    loan: str,
    member: str,
    meeting: str,
    source: str,
    guarantors: tuple[str, ...],
    approved_by: str = "",
    votes: tuple[int, int] = (0, 0),
    signed_on_paper: tuple[str, ...] = (),
    instalments: Sequence[Instalment] = (),
    request: str = "",
) -> LoanGiven:
    """The fact of a loan on these terms, with its lines."""
    _, rules = group.current_rules(tx.conn)
    product = terms.product
    planned, upfront = lending_rules.plan(terms)
    schedule = tuple(instalments) or planned
    is_charged = product.is_charged_at_meetings
    method = "service_charge" if is_charged else product.method
    return core.give(
        LoanGiven(
            loan=loan,
            member=member,
            meeting=meeting,
            on=terms.start,
            principal=terms.principal,
            interest=sum(one.interest for one in schedule),
            currency=tx.group.currency,
            method=method,
            basis="per_meeting" if is_charged else _BASES.get(method, "scheduled"),
            rate_ppm=product.rate_ppm,
            instalments=schedule,
            guarantors=guarantors,
            source=source,
            income_basis=rules.income_basis,
            unpaid_charge=rules.unpaid_charge,
            approved_by=approved_by,
            votes_yes=votes[0],
            votes_no=votes[1],
            signed_on_paper=signed_on_paper,
            request=request,
            product=product.code,
            # Another schedule than the terms give has none that it could be made of.
            terms=terms.text if not instalments else "",
            fee=terms.fee,
            deducted=terms.fee_kept_back,
            upfront_interest=upfront,
        )
    )


_BASES = {"flat": "flat"}


def record_past_loan(
    tx: Tx,
    *,
    meeting: str,
    member: str,
    principal: int,
    meetings: int,
    guarantors: tuple[str, ...] = (),
    source: str = "cash",
    instalments: tuple[Instalment, ...] = (),
    product: str = "",
) -> str:
    """Write a loan that was agreed before this book was kept, at its meeting; its id.

    A register says that it was given: nobody is asked for it again, and no limit is judged.

    Args:
        instalments: Another schedule than that of the rules; () for the rules'.

    Raises:
        Refused: Terms that cannot be, or money that was not there ("loan.not_enough_money").
    """
    open_meeting = writable_meeting(tx, meeting)
    for known in (member, *guarantors):
        known_member(tx, known)
    _, rules = group.current_rules(tx.conn)
    given = _given(
        tx,
        _terms(rules, product, principal, meetings, open_meeting.on),
        loan=tx.new_id(),
        member=member,
        meeting=meeting,
        source=source,
        guarantors=guarantors,
        instalments=instalments,
    )
    have = balances.balance_of(tx.conn, core.SOURCES[source], tx.group.currency)
    if given.handed_over > have:
        raise Refused("loan.not_enough_money", have=have)
    tx.append(given)
    return given.loan


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
