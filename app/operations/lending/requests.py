"""Asking for a loan, at home or at the table, and what is decided about it."""

from collections.abc import Sequence

from app.book.transaction import Tx
from app.core import lending_rules
from app.core import loan_requests as core
from app.core.errors import Refused
from app.core.lending.states import ASKED
from app.core.loan_products import changed
from app.core.loan_requests import LoanDecided, LoanRequested, request_hash
from app.core.product_checks import check_parts
from app.operations.advice import keep_eligibility
from app.operations.lending.known import check_approval, day_of, known_request
from app.operations.running import known_member
from app.projections import group, lending_limits, loan_kinds
from app.projections.loan_book import Request


def request_loan(
    tx: Tx,
    *,
    member: str,
    principal: int,
    instalments: int,
    product: str = "",
    purpose: str = "",
    first_due: str = "",
    guarantees: Sequence[tuple[str, int]] = (),
    meeting: str = "",
    loan: str = "",
    first_part: int = 0,
) -> str:
    """Write a member's wish for a loan; its id.

    Args:
        product: Code; "" for the first of the group.
        guarantees: (member, minor units) of those who are asked to stand for it.
        meeting: Open meeting it is asked at; "" at home.
        loan: A request that is changed by this one; what was decided about it is void then.
        first_part: Handed over first, the rest later; 0 for all at once.

    Raises:
        Refused: Unknown members or product, amounts or terms that cannot be, each with the
            nearest allowed value; a request that is given or withdrawn.
    """
    known_member(tx, member)
    for guarantor, _ in guarantees:
        known_member(tx, guarantor)
    if loan:
        _check_changeable(known_request(tx, loan), member)
    on = day_of(tx, meeting)
    rules = loan_kinds.lending_rules(tx.conn, on)
    chosen = lending_rules.find_product(rules, product)
    terms = lending_rules.new_terms(
        rules, chosen, principal=principal, instalments=instalments, start=on, first_due=first_due
    )
    if first_part:
        check_parts(chosen)
    lending_rules.plan(terms)  # refuses what no schedule can be made of
    asked = LoanRequested(
        loan=loan or tx.new_id(),
        member=member,
        meeting=meeting,
        on=on,
        principal=principal,
        currency=tx.group.currency,
        product=chosen.code,
        instalments=instalments,
        first_due=first_due,
        purpose=purpose,
        guarantees=tuple(guarantees),
        terms=terms.text,
        first_part=first_part,
    )
    tx.append(core.ask(asked))
    return asked.loan


def decide_request(
    tx: Tx,
    *,
    loan: str,
    outcome: str,
    meeting: str = "",
    principal: int = 0,
    votes: tuple[int, int] = (0, 0),
    approved_by: Sequence[str] = (),
    overrides: Sequence[str] = (),
    reason: str = "",
) -> str:
    """Write what was decided about a request; the fact.

    Args:
        outcome: "approved", "queued" (approved, waits for money), "rejected", "not_today",
            "withdrawn".
        principal: Smaller than asked, or 0 for all of it.
        approved_by: Officers and key holders whose PIN was right.
        overrides: Codes of broken rules that the vote allowed.

    Raises:
        Refused: A request that is given or ended ("loan.illegal_move"), guarantors missing
            ("loan.guarantors_missing"), rules broken that nobody overrode ("loan.rules_broken"),
            "approval.*", or more than was asked for ("loan.above_asked" with allowed).
    """
    request = known_request(tx, loan)
    on = day_of(tx, meeting)
    is_yes = outcome in ("approved", "queued")
    if request.state not in ASKED:
        raise Refused("loan.illegal_move", state=request.state, act=outcome, allowed="")
    given = principal or request.asked.principal
    if given > request.asked.principal:
        raise Refused("loan.above_asked", allowed=request.asked.principal)
    guarantors = tuple(one.guarantor for one in request.accepted)
    if is_yes:
        _check_agreed(tx, request, given, on, votes, approved_by, overrides, guarantors)
    elif outcome != "withdrawn" and not reason.strip():
        raise Refused("reason.needed")
    decided = LoanDecided(
        loan=loan,
        member=request.asked.member,
        meeting=meeting,
        on=on,
        outcome=outcome,
        principal=given if is_yes else 0,
        currency=tx.group.currency,
        terms_hash=request_hash(request.asked, given if is_yes else 0),
        votes_yes=votes[0],
        votes_no=votes[1],
        approved_by=tuple(approved_by),
        overrides=tuple(overrides),
        reason=reason,
    )
    if is_yes or outcome == "rejected":
        keep_eligibility(tx, request=request, principal=given, on=on)
    return tx.append(core.decide(decided, guarantors=guarantors)).id


def _check_changeable(request: Request, member: str) -> None:
    if request.state not in (*ASKED, "rejected"):
        raise Refused("loan.illegal_move", state=request.state, act="apply", allowed="")
    if request.asked.member != member:
        raise Refused("loan.other_borrower", member=request.asked.member)


def _check_agreed(
    tx: Tx,
    request: Request,
    principal: int,
    on: str,
    votes: tuple[int, int],
    approved_by: Sequence[str],
    overrides: Sequence[str],
    guarantors: tuple[str, ...],
) -> None:
    asked, terms = request.asked, request.terms
    if request.missing:
        missing = sum(minor for _, minor in request.missing)
        raise Refused("loan.guarantors_missing", count=len(request.missing), minor=missing)
    if terms is not None:
        lending_rules.plan(changed(terms, principal=principal))
    found = lending_limits.eligibility(
        tx.conn,
        asked.member,
        principal,
        on,
        currency=tx.group.currency,
        product=terms.product if terms else None,
        instalments=asked.instalments,
        loan=asked.loan,
    )
    _, rules = group.current_rules(tx.conn)
    allowed = frozenset(overrides) - lending_limits.never_overridden(rules)
    left = [rule for rule in found.broken if rule not in allowed]
    if left:
        raise Refused("loan.rules_broken", rules=" ".join(left), max=found.max_minor)
    check_approval(
        tx,
        lending_limits.approval_of_loan(rules, principal, is_within_limits=found.is_eligible),
        approved_by=approved_by,
        barred=(asked.member, *guarantors),
        votes=votes,
    )
