"""Standing for somebody's loan, and being let go of it."""

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.lending.guarantees import Guarantee, check_guarantee
from app.core.lending.states import ASKED
from app.core.loan_requests import PROOFS, GuaranteeReleased, LoanGuaranteed
from app.operations.lending.known import day_of, known_request
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
    part = Guarantee(guarantor=guarantor, minor=minor or asked.get(guarantor, 0))
    check_guarantee(
        part,
        borrower=request.asked.member,
        free=lending_limits.can_stand_for(
            tx.conn, guarantor, currency=tx.group.currency, loan=loan
        ),
        principal=request.asked.principal,
        others=[Guarantee(guarantor=one.guarantor, minor=one.minor) for one in request.accepted],
        edges=loan_book.guarantee_edges(tx.conn, guarantor),
    )
    accepted = LoanGuaranteed(
        loan=loan,
        guarantor=guarantor,
        minor=part.minor,
        currency=tx.group.currency,
        how=how,
        on=day_of(tx, meeting),
        meeting=meeting,
    )
    return tx.append(accepted).id


def release_guarantee(tx: Tx, *, loan: str, guarantor: str, reason: str, meeting: str = "") -> str:
    """Let a member go who stood for a loan; the fact.

    Raises:
        Refused: Not a guarantor, no reason, or the running loan still needs it
            ("guarantee.still_needed" with minor).
    """
    if not reason.strip():
        raise Refused("reason.needed")
    standing = {one.guarantor for one in loan_book.guarantees_of(tx.conn, loan)}
    if guarantor not in standing:
        raise Refused("guarantee.none", member=guarantor)
    given = loans.find_loan(tx.conn, loan)
    if given is not None:
        needed = loan_book.blocked_parts(tx.conn, given).get(guarantor, 0)
        if needed:
            raise Refused("guarantee.still_needed", member=guarantor, minor=needed)
    released = GuaranteeReleased(
        loan=loan, guarantor=guarantor, on=day_of(tx, meeting), reason=reason, meeting=meeting
    )
    return tx.append(released).id
