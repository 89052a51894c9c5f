"""Loans of a book as papers see them: one that was given, or one that is only asked for."""

from dataclasses import replace
from datetime import date, timedelta

from app.core.errors import Refused
from app.core.lending.guarantees import Guarantee, Liability, claims
from app.core.loan_products import LoanProduct, LoanTerms, schedule_of
from app.core.penalties import PenaltyRule
from app.core.rules_of_group import Rules
from app.documents.loan_facts import (
    CostFacts,
    GuarantorFacts,
    LoanFacts,
    OwedFacts,
    PersonFacts,
    PlanRow,
    RuleFacts,
    VoteFacts,
)
from app.documents.loan_plan import effective_ppm, plan_of
from app.documents.options import Desk
from app.projections import group, loan_book, loans, meetings, members
from app.projections.loan_book import Request
from app.projections.loan_versions import versions_of
from app.projections.loans import Loan


def loan_facts(desk: Desk, loan_id: str) -> LoanFacts:
    """What a paper says of a loan, as of this reading.

    Raises:
        Refused: "loan.unknown".
    """
    conn = desk.reading.conn
    _, rules = group.current_rules(conn)
    loan, asked = loans.find_loan(conn, loan_id), loan_book.find_request(conn, loan_id)
    if loan is not None:
        return _given(desk, loan, asked, rules)
    if asked is not None and asked.terms is not None:
        return _only_asked(desk, asked, asked.terms, rules)
    raise Refused("loan.unknown", loan=loan_id)


def person(desk: Desk, member_id: str) -> PersonFacts:
    """Name, number and phone of a member."""
    member = members.find_member(desk.reading.conn, member_id)
    return PersonFacts(
        name=desk.name(member_id),
        no=member.no if member else 0,
        phone=desk.reading.people.field(member_id, "phone"),
    )


def settle_by(desk: Desk) -> str:
    """Day of the next meeting, else one usual pause from today; ISO."""
    day, _ = desk.next_meeting(desk.today)
    if day:
        return day
    _, rules = group.current_rules(desk.reading.conn)
    return (date.fromisoformat(desk.today) + timedelta(days=rules.meeting_every_days)).isoformat()


def page_of_book(desk: Desk) -> str:
    """Hash of the last signed page, over which papers of today are checked."""
    closed = meetings.last_closed(desk.reading.conn)
    return closed.page if closed else ""


def product_of(loan: Loan) -> LoanProduct:
    """What a loan was given on; of one that has no terms, what is known of it."""
    if loan.terms is not None:
        return loan.terms.product
    method = "service_charge" if loan.state.basis == "per_meeting" else "flat"
    rate = loan.state.rate_ppm
    return LoanProduct(method=method, rate_ppm=rate)  # type: ignore[arg-type]  # both are methods


def _given(desk: Desk, loan: Loan, asked: Request | None, rules: Rules) -> LoanFacts:
    state, product = loan.state, product_of(loan)
    paid = loans.repayments_of(desk.reading.conn, loan.loan)
    return LoanFacts(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk)),
        signers=desk.officers(),
        loan=loan.loan,
        borrower=person(desk, loan.member),
        given_on=loan.given_on,
        source=loan.source,
        cost=CostFacts(
            method=product.method,
            rate_ppm=product.rate_ppm,
            rate_basis=product.rate_basis,
            rate_meetings=product.rate_meetings,
            principal=state.principal + state.added,
            interest=state.interest,
            fee=loan.fee,
            kept_back=loan.deducted + loan.upfront_interest,
            effective_ppm=effective_ppm(loan.terms),
        ),
        rules=_rules(product, rules),
        vote=_vote_of(desk, loan, asked),
        plan=plan_of(loan, paid),
        guarantors=_guarantors(desk, loan, rules),
        owed=OwedFacts(
            left=state.left,
            late=state.late(desk.today)
            - sum(one.penalty for one in state.unpaid() if one.due_on < desk.today),
            late_since=state.late_since(desk.today),
            penalty=state.penalty_left,
        ),
        version=loan.version,
    )


def _only_asked(desk: Desk, asked: Request, terms: LoanTerms, rules: Rules) -> LoanFacts:
    schedule, product = schedule_of(terms), terms.product
    apart = terms.fee - terms.fee_kept_back
    return LoanFacts(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk)),
        signers=desk.officers(),
        loan=asked.loan,
        borrower=person(desk, asked.asked.member),
        given_on="",
        source="cash",
        cost=CostFacts(
            method=product.method,
            rate_ppm=product.rate_ppm,
            rate_basis=product.rate_basis,
            rate_meetings=product.rate_meetings,
            principal=terms.principal,
            interest=schedule.interest,
            fee=terms.fee,
            kept_back=schedule.upfront + terms.fee_kept_back,
            effective_ppm=effective_ppm(terms),
        ),
        rules=_rules(product, rules),
        vote=_vote(desk, asked),
        plan=tuple(
            PlanRow(
                n=row.n,
                due_on=row.due.isoformat() if row.due else "",
                principal=row.principal,
                interest=row.interest,
                fee=apart if row.n == 1 else 0,
                balance=row.balance,
            )
            for row in schedule.instalments
        ),
        guarantors=_asked_guarantors(desk, asked),
        owed=OwedFacts(),
    )


def _rules(product: LoanProduct, rules: Rules) -> RuleFacts:
    return RuleFacts(
        penalty=product.penalty or PenaltyRule(),
        order=product.order,
        direction=product.direction,
        surplus=product.surplus,
        rebate=product.rebate,
        payoff=product.payoff,
        liability=rules.guarantee,
    )


def _vote_of(desk: Desk, loan: Loan, asked: Request | None) -> VoteFacts:
    """The vote on a loan, with the rules that were set aside for it and for what came on top."""
    first = _vote(desk, asked)
    if loan.version == 1:
        return first
    known = versions_of(desk.reading.conn, loan.loan)
    later = (code for one in known if one.is_in_force or one.is_followed for code in one.overrides)
    return replace(first, overrides=tuple(dict.fromkeys((*first.overrides, *later))))


def _vote(desk: Desk, asked: Request | None) -> VoteFacts:
    if asked is None:
        return VoteFacts()
    said = asked.decision
    if said is None:
        return VoteFacts(purpose=asked.asked.purpose)
    return VoteFacts(
        purpose=asked.asked.purpose,
        votes_yes=said.votes_yes,
        votes_no=said.votes_no,
        approved_by=tuple(desk.name(one) for one in said.approved_by),
        overrides=said.overrides,
    )


def _guarantors(desk: Desk, loan: Loan, rules: Rules) -> tuple[GuarantorFacts, ...]:
    """Who stands for a loan, and what each would owe if it was called in today."""
    conn = desk.reading.conn
    standing = loan_book.guarantors_of(conn, loan)
    held = loan_book.blocked_parts(conn, loan)
    liability: Liability = "joint" if rules.guarantee == "joint" else "several"
    amounts = [Guarantee(guarantor=one.guarantor, minor=one.minor) for one in standing]
    asked = claims(loan.state.left, amounts, liability=liability)
    return tuple(
        GuarantorFacts(
            name=desk.name(one.guarantor),
            minor=one.minor,
            blocked=held.get(one.guarantor, 0),
            owes=owes,
            how=one.how,
            on=one.on,
        )
        for one, owes in zip(standing, asked.from_guarantors, strict=True)
    )


def _asked_guarantors(desk: Desk, asked: Request) -> tuple[GuarantorFacts, ...]:
    accepted = {one.guarantor: one for one in asked.accepted}
    wanted = dict(asked.asked.guarantees)
    found = []
    for who in dict.fromkeys((*wanted, *accepted)):
        one = accepted.get(who)
        minor = one.minor if one else wanted[who]
        how, on = (one.how, one.on) if one else ("", "")
        found.append(GuarantorFacts(name=desk.name(who), minor=minor, how=how, on=on))
    return tuple(found)
