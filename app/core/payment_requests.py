"""Asking a member to pay by phone: who asked whom for how much, and what came of it.

Sources: spec/integrations.md sections 1.2, 7.3 and 7.4. Neither fact posts anything: the money is
written like any other that came (`sys.payment.seen`, `contribution.recorded`). The number of the
phone is in none of them, because a fact cannot be forgotten.
"""

from dataclasses import dataclass

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.phones import normalise_phone
from app.core.providers.prompts import PromptState, Reason

MPESA_MAX = 250_000_00  # minor units in one payment (spec/integrations.md section 1.1)
MPESA_UNIT = 100  # whole shillings only


@event_type("payment.asked", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentAsked:
    """An officer asked a member for a payment on the phone.

    Attributes:
        request: Made where the button was pressed; whatever happens on the way, the phone is
            asked once for it.
        meeting: The one that was running; "" between meetings.
        minor: Minor units.
    """

    request: str
    provider: str
    member: str
    meeting: str
    minor: int
    currency: str


@event_type("sys.payment.answered", FactClass.SYSTEM)
@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentAnswered:
    """What came of a request. The newest one holds.

    Attributes:
        state: A `providers.prompts.PromptState`. reason: a `providers.prompts.Reason`.
        code: Receipt of the payment; "" until it is known.
        amount: Minor units that were paid; 0 until they are known.
        provider_code: The provider's own number for the outcome.
    """

    request: str
    state: str
    reason: str = ""
    code: str = ""
    amount: int = 0
    provider_code: str = ""


def ask(payload: PaymentAsked) -> PaymentAsked:
    """Decide a request.

    Raises:
        Refused: "amount.not_positive", "payment.ask_whole", "payment.ask_too_much",
            "payment.ask_currency".
    """
    if payload.currency != "KES" or payload.provider != "mpesa":
        raise Refused("payment.ask_currency", currency=payload.currency)
    if payload.minor <= 0:
        raise Refused("amount.not_positive", minor=payload.minor)
    if payload.minor % MPESA_UNIT:
        raise Refused("payment.ask_whole")
    if payload.minor > MPESA_MAX:
        raise Refused("payment.ask_too_much")
    return payload


def phone_to_ask(typed: str) -> str:
    """The number as the provider wants it: `254712345678`.

    Raises:
        Refused: "phone.invalid", or "payment.ask_phone" for a number of another country.
    """
    number = normalise_phone(typed, "KE")
    if not number.startswith("+254"):
        raise Refused("payment.ask_phone")
    return number.removeprefix("+")


def answered(
    request: str,
    state: PromptState,
    reason: Reason = Reason.NONE,
    *,
    code: str = "",
    amount: int = 0,
    provider_code: str = "",
) -> PaymentAnswered:
    """The outcome as a fact."""
    return PaymentAnswered(
        request=request,
        state=state.value,
        reason=reason.value,
        code=code,
        amount=amount,
        provider_code=provider_code[:20],
    )
