"""Money leaves a fund of which a turn was paid out twice: a second officer agrees, or is missing.

Asked of every fact before it is sealed, beside the allowance of this laptop. Who agreed to the same
payload anyway, because of its amount or beyond the allowance, is that second officer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from app.book.giving_out import Giving, says_what_is, word_of
from app.core.allowances import leaving
from app.core.events.registry import FactClass, type_of
from app.core.governance.documents import ApprovalGiven, NotAgreed
from app.core.permissions import may_seal
from app.core.two_people import SecondMissing
from app.projections.two_people import able_seconds, funds_for_two

NEEDED: Final = "allowance.two_people"


class Asking(Giving, Protocol):
    """What is asked of a writing transaction (`app.book.transaction.Tx`).

    Attributes:
        approvals: What was agreed to in this transaction so far.
    """

    @property
    def approvals(self) -> Sequence[ApprovalGiven]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondWord:
    """What the second officer says to one fact.

    Attributes:
        given: Stands before it; None where nothing has to be written.
        missing: Minor units that leave such funds without one; 0 for none.
    """

    given: ApprovalGiven | None = None
    missing: int = 0


NO_WORD: Final = SecondWord()


def second_word(tx: Asking, payload: object) -> SecondWord:
    """Prove that two officers agree to `payload`, where a fund asks two.

    Who gets the money is no second officer. A register from paper tells what was long ago.

    Raises:
        NotAgreed: "allowance.two_people"; the request names who may agree.
    """
    fact, wanted = type_of(payload), leaving(getattr(payload, "post", ()))
    if tx.is_trial or not wanted or fact.fact_class is not FactClass.CASH:
        return NO_WORD
    minor = sum(wanted[fund] for fund in wanted.keys() & funds_for_two(tx.conn))
    if not minor or says_what_is(tx, payload):
        return NO_WORD
    if not may_seal(tx.roster.roles_of(tx.actor), fact.name):
        return NO_WORD  # the book refuses it
    receiver = str(getattr(payload, "member", ""))
    able = able_seconds(tx.conn, (tx.actor, receiver))
    if any(one.motion or set(one.approved_by) - {receiver} for one in tx.approvals):
        return NO_WORD
    if not able:
        return SecondWord(missing=minor)
    given = word_of(tx, payload, wanted, able, minor, lambda asked: NotAgreed(NEEDED, asked))
    return SecondWord(given=given)


def missing_beside(tx: Giving, entry: str, payload: object, minor: int) -> SecondMissing:
    """What is written behind an entry to which nobody else could agree."""
    return SecondMissing(
        entry=entry,
        meeting=str(getattr(payload, "meeting", "")),
        minor=minor,
        currency=str(getattr(payload, "currency", "")) or tx.group.currency,
    )
