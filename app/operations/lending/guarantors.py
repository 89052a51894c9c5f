"""Standing for somebody's loan, and being let go of it."""

from collections.abc import Sequence

from sqlalchemy import Connection

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.lending.guarantees import Guarantee, check_guarantee
from app.core.lending.states import ASKED
from app.core.loan_requests import PROOFS, GuaranteeReleased, LoanGuaranteed
from app.operations.lending.known import day_of, known_request, running_loan
from app.operations.running import known_member
from app.projections import lending_limits, loan_book, loans


def guarantee(
    tx: Tx, *, loan: str, guarantor: str, minor: int = 0, how: str = "pin", meeting: str = ""
) -> str:
    """Write that a member stands for a part of a loan that was asked for; the fact.

    Args:
        minor: 0 for as much as was asked of this member.
        how: "pin" when the member typed it, "paper" when the paper was signed.

    Raises:
        Refused: "guarantee.own_loan", ".twice", ".amount", ".above_free" (with allowed),
            ".above_loan", ".circle", ".unknown_proof"; a request that is no longer open.
    """
    known_member(tx, guarantor)
    request = known_request(tx, loan)
    if request.state not in ASKED:
        raise Refused("loan.illegal_move", state=request.state, act="ask_guarantors", allowed="")
    if how not in PROOFS:
        raise Refused("guarantee.unknown_proof", how=how)
    asked = dict(request.asked.guarantees)
    minor = minor or asked.get(guarantor, 0)
    others = [Guarantee(guarantor=one.guarantor, minor=one.minor) for one in request.accepted]
    check_can_stand(
        tx.conn,
        Guarantee(guarantor=guarantor, minor=minor),
        borrower=request.asked.member,
        principal=request.asked.principal,
        currency=tx.group.currency,
        loan=loan,
        others=others,
    )
    accepted = LoanGuaranteed(
        loan=loan,
        guarantor=guarantor,
        minor=minor,
        currency=tx.group.currency,
        how=how,
        on=day_of(tx, meeting),
        meeting=meeting,
    )
    return tx.append(accepted).id


def check_can_stand(
    conn: Connection,
    part: Guarantee,
    *,
    borrower: str,
    principal: int,
    currency: str,
    loan: str = "",
    others: Sequence[Guarantee] = (),
) -> None:
    """Whether a member may stand for so much of a loan, asked for or only spoken about.

    Raises:
        Refused: As `guarantee`.
    """
    check_guarantee(
        part,
        borrower=borrower,
        free=lending_limits.can_stand_for(conn, part.guarantor, currency=currency, loan=loan),
        principal=principal,
        others=others,
        edges=loan_book.guarantee_edges(conn, part.guarantor),
    )


def release_guarantee(tx: Tx, *, loan: str, guarantor: str, reason: str, meeting: str = "") -> str:
    """Let a member go who stood for a loan; the fact.

    Raises:
        Refused: Not a guarantor, no reason, or the running loan still needs it
            ("guarantee.still_needed" with minor).
    """
    if not reason.strip():
        raise Refused("reason.needed")
    given = loans.find_loan(tx.conn, loan)
    found = loan_book.guarantees_of(tx.conn, loan)
    if given is not None:
        found = loan_book.guarantors_of(tx.conn, given)
    if guarantor not in {one.guarantor for one in found}:
        raise Refused("guarantee.none", member=guarantor)
    if given is not None:
        needed = loan_book.blocked_parts(tx.conn, given).get(guarantor, 0)
        if needed:
            raise Refused("guarantee.still_needed", member=guarantor, minor=needed)
    released = GuaranteeReleased(
        loan=loan, guarantor=guarantor, on=day_of(tx, meeting), reason=reason, meeting=meeting
    )
    return tx.append(released).id


def replace_guarantor(
    tx: Tx, *, loan: str, guarantor: str, by: str, how: str = "pin", reason: str, meeting: str = ""
) -> tuple[str, ...]:
    """Let a guarantor of a running loan go, with another one for what is still needed; the facts.

    Args:
        by: Who stands for the loan instead; "" when nothing is needed of the guarantor any more.

    Raises:
        Refused: As `release_guarantee`, and as `guarantee` about `by`.
    """
    known = running_loan(tx, loan)
    standing = loan_book.guarantors_of(tx.conn, known)
    if guarantor not in {one.guarantor for one in standing}:
        raise Refused("guarantee.none", member=guarantor)
    if not by:
        return (
            release_guarantee(tx, loan=loan, guarantor=guarantor, reason=reason, meeting=meeting),
        )
    if not reason.strip():
        raise Refused("reason.needed")
    if how not in PROOFS:
        raise Refused("guarantee.unknown_proof", how=how)
    known_member(tx, by)
    others = [one for one in standing if one.guarantor != guarantor]
    needed = loan_book.blocked_parts(tx.conn, known).get(guarantor, 0)
    edges = loan_book.guarantee_edges(tx.conn, by)
    currency, on = tx.group.currency, day_of(tx, meeting)
    check_guarantee(
        Guarantee(guarantor=by, minor=needed),
        borrower=known.member,
        free=lending_limits.can_stand_for(tx.conn, by, currency=currency, loan=loan),
        principal=known.state.left,
        others=[Guarantee(guarantor=one.guarantor, minor=one.minor) for one in others],
        edges=edges,
    )
    stands = LoanGuaranteed(
        loan=loan, guarantor=by, minor=needed, currency=currency, how=how, on=on, meeting=meeting
    )
    released = GuaranteeReleased(
        loan=loan, guarantor=guarantor, on=on, reason=reason, meeting=meeting
    )
    return tx.append(stands).id, tx.append(released).id
