"""Asking a member to pay by phone; the number itself is not written (see `app.sync.prompts`)."""

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.payment_requests import PaymentAsked, ask
from app.operations.running import known_member
from app.projections import meetings


def ask_for_payment(tx: Tx, *, member: str, minor: int, provider: str = "mpesa") -> str:
    """Write that a member is asked for `minor`; the id of the request.

    Raises:
        Refused: "payment.needs_server" on a group without one, "member.unknown", and as
            `payment_requests.ask`.
    """
    if tx.group.is_hub:
        raise Refused("payment.needs_server")
    known_member(tx, member)
    running = meetings.running_meeting(tx.conn)
    asked = PaymentAsked(
        request=tx.new_id(),
        provider=provider,
        member=member,
        meeting=running.meeting if running else "",
        minor=minor,
        currency=tx.group.currency,
    )
    tx.append(ask(asked))
    return asked.request
