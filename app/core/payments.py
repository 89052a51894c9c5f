"""What became of electronic payments: what the provider says, and what officers saw themselves.

Sources: spec/domain.md T01, T01v; spec/integrations.md section 7.1; spec/ux.md section 7.4.
These facts never change what was written. They settle money from "awaiting" (1210) to the place
where it lies, and they give the screens their chips.
"""

import re
from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.contributions import ContributionRecorded
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line
from app.core.providers.findings import Finding, Seen, State
from app.core.unidentified import ReceiptUnidentified

VERIFIED = "sys.payment.verified"
SETTLES_INTO = {"mpesa": a.MOBILE, "bank": a.BANK, "usdt": a.CRYPTO}
# A split payment names only its code; in every group so far its other half is mobile money.
PROVIDER_OF_METHOD = {"mpesa": "mpesa", "split": "mpesa", "bank": "bank", "usdt": "usdt"}
CAME, SENT_BACK = "completed", "reversed"


@event_type(VERIFIED, FactClass.SYSTEM)
@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentVerified:
    """What the relay concluded about a payment that is in the book. The newest one holds.

    Attributes:
        payment: Id of the electronic part of a contribution.
        state: A `providers.findings.State`. evidence: a `providers.findings.Evidence`.
        amount: Minor units that the provider saw; 0 when it did not say.
        payer_masked: `2547*****126`; payer_initials: "E W K". Names never travel in clear.
        completed_at: ISO instant with offset, or "".
        other: Payment of the same group that used the code first; "" otherwise.
        settled: Minor units moved from "awaiting" to where they lie; negative takes that back.
    """

    payment: str
    provider: str
    code: str
    state: str
    evidence: str
    amount: int
    currency: str
    payer_masked: str = ""
    payer_initials: str = ""
    completed_at: str = ""
    provider_code: str = ""
    provider_text: str = ""
    other: str = ""
    settled: int = 0
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        """T01v, or its opposite."""
        place = SETTLES_INTO.get(self.provider)
        if not self.settled or place is None:
            return ()
        return (
            Line(account=place, minor=self.settled, currency=self.currency),
            Line(account=a.AWAITING, sub=self.payment, minor=-self.settled, currency=self.currency),
        )


@event_type("sys.payment.seen", FactClass.SYSTEM)
@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentSeen:
    """Money came to the group's own account and no payment in the book carries its code.

    It posts nothing: whose money it is, is for the treasurer to say. Written at most once for
    each code and status; a contribution with the code typed later makes the row disappear.

    Attributes:
        status: "completed", or "reversed" when it went back again.
    """

    provider: str
    code: str
    status: str
    amount: int
    currency: str
    payer_masked: str = ""
    payer_initials: str = ""
    completed_at: str = ""


@event_type("payment.witnessed", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentWitnessed:
    """Two officers saw the payment on the group's phone or statement; an audit note, no posting.

    The money stays "awaiting" until a provider or a statement speaks, so that it is never
    settled twice.

    Attributes:
        by: Officer who looked. witness: another one, whose PIN was right.
    """

    payment: str
    by: str
    witness: str
    note: str = ""


def witness(payload: PaymentWitnessed) -> PaymentWitnessed:
    """Decide a note of two persons.

    Raises:
        Refused: "payment.two_persons" when they are one.
    """
    if not payload.witness or payload.by == payload.witness:
        raise Refused("payment.two_persons")
    return payload


def provider_of(paid: ContributionRecorded | ReceiptUnidentified) -> str:
    """Who can tell whether the electronic part came; "" for cash and for no code yet."""
    if not paid.payment or not paid.code:
        return ""
    return PROVIDER_OF_METHOD.get(paid.method, "")


def conclusion(finding: Finding, *, written: int, settled: int, other: str = "") -> PaymentVerified:
    """A finding as a fact.

    Args:
        written: Minor units of the electronic part in the book.
        settled: Minor units that earlier facts settled; only VERIFIED leaves money settled.
    """
    target = written if finding.state is State.VERIFIED else 0
    masked, initials = public_payer(finding.payer)
    bare = PaymentVerified(
        payment=finding.payment,
        provider=finding.provider,
        code=finding.code,
        state=finding.state.value,
        evidence=finding.evidence.value,
        amount=finding.minor or 0,
        currency=finding.currency,
        payer_masked=masked,
        payer_initials=initials,
        completed_at=finding.completed_at,
        provider_code=finding.provider_code,
        provider_text=finding.provider_text,
        other=other,
        settled=target - settled,
    )
    return replace(bare, post=bare.template())


def came(seen: Seen, status: str) -> PaymentSeen:
    """Money that nobody wrote down, as a fact."""
    masked, initials = public_payer(seen.payer)
    return PaymentSeen(
        provider=seen.provider,
        code=seen.code,
        status=status,
        amount=seen.minor or 0,
        currency=seen.currency,
        payer_masked=masked,
        payer_initials=initials,
        completed_at=seen.completed_at,
    )


def public_payer(payer: str) -> tuple[str, str]:
    """What of a payer may stand in the log for ever: masked number and initials.

    `2547*****126 - JOHN DOE` gives ("2547*****126", "J D"). A fact cannot be forgotten, a name
    must be (DESIGN law 8).
    """
    number, dash, name = payer.partition(" - ")
    if not dash and not re.fullmatch(r"[\d*]+", number):
        number, name = "", payer
    masked = (
        re.sub(r"^(\d{0,4})\d*\*+\d*?(\d{0,3})$", r"\1*****\2", number) if "*" in number else ""
    )
    return masked, " ".join(word[0] for word in name.split() if word[0].isalpha())[:11]
