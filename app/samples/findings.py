"""What M-Pesa says about the payments of a story, as facts of the relay."""

from app.core.payments import CAME, PaymentSeen, PaymentVerified, came, conclusion
from app.core.providers.findings import Evidence, Finding, Seen, State, Status
from app.projections.sheet import Payment
from app.samples.script import Came, Person

PROVIDER = "mpesa"


def finding_of(
    payment: Payment, payer: Person, state: str, minor: int, currency: str
) -> PaymentVerified:
    """The conclusion about one payment, of which the provider saw `minor` units; 0 for nothing."""
    finding = Finding(
        payment=payment.payment,
        provider=PROVIDER,
        code=payment.code,
        state=State(state),
        evidence=Evidence.QUERY,
        minor=minor or None,
        currency=currency,
        payer=_masked(payer) if minor else "",
        completed_at=f"{payment.on}T13:40:00+03:00" if minor else "",
    )
    return conclusion(finding, written=payment.electronic_minor, settled=0)


def came_of(one: Came, unit: int, currency: str) -> PaymentSeen:
    """Money that is not in the book."""
    seen = Seen(
        provider=PROVIDER,
        code=one.code,
        status=Status.COMPLETED,
        evidence=Evidence.CALLBACK,
        account="",
        minor=one.amount * unit,
        currency=currency,
        payer=one.payer,
        completed_at=one.at,
    )
    return came(seen, CAME)


def _masked(payer: Person) -> str:
    """`254722***418 - GRACE ATIENO`, as M-Pesa names a payer."""
    digits = "254" + payer.phone.replace(" ", "")[1:]
    return f"{digits[:6]}***{digits[-3:]} - {payer.name.upper()}"
